"""A `.ts` as a subject: its reconstructions, latents and sounds are those of its run."""

from pathlib import Path

import pytest
import torch
from corpora import corpus_of
from micro import CLIPS, MICRO, RATE, hit, tone
from rich.console import Console
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments import NotMeasured, RunSubject, Settings, evaluate, write_report
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun_export.build import export
from riverrun_export.subject import InstrumentSubject, open_subject


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a run of clips of a quarter of a second, and its .ts."""
    folder = tmp_path_factory.mktemp("clips")
    corpus = corpus_of([hit(0.25, 110 + 40 * number) for number in range(40)], folder, clip=0.25)
    quiet = Console(quiet=True)
    settings = config.merge(config.merge(MICRO, CLIPS), {"training": {"steps": 4, "adversarial": 0}})
    run = train_autoencoder(corpus, folder / "run", config.resolve(settings), 0, console=quiet)
    train_prior(run, corpus, 4, 0, console=quiet)
    export(Run.open(folder / "run"), folder / "clips.ts")
    return folder


def near(found: Tensor, expected: Tensor) -> None:
    assert found.shape == expected.shape
    assert float((found - expected).abs().max()) < 1e-4 * max(1.0, float(expected.abs().max()))


def test_a_ts_of_sequences_is_like_its_run(trained: Path, instrument_ts: Path) -> None:
    run, file = open_subject(trained), open_subject(instrument_ts)
    assert isinstance(run, RunSubject)
    assert isinstance(file, InstrumentSubject)
    assert [getattr(file, name) for name in ("sample_rate", "channels", "ratio", "clip", "latents")] == [
        getattr(run, name) for name in ("sample_rate", "channels", "ratio", "clip", "latents")
    ]
    sound = torch.stack([tone(0.4, 220), 0.5 * tone(0.4, 330)])
    near(file.reconstruct(sound), run.reconstruct(sound))
    latents = run.encode(sound)
    near(file.encode(sound), latents)
    near(file.decode(latents, 5000), run.decode(latents, 5000))
    assert file.to_noise(sound).isfinite().all()


def test_a_ts_plays_from_its_seed_and_later_clips_of_one_performance(instrument_ts: Path) -> None:
    file = open_subject(instrument_ts)
    early, later = file.play(2, 4000, [0, 8000], seed=3)
    again = file.play(2, 4000, [0, 8000], seed=3)
    assert torch.equal(early, again[0])
    assert torch.equal(later, again[1])
    assert early.shape == later.shape == (2, 2, 4000)
    assert not torch.equal(early[0], early[1])
    assert not torch.equal(early, file.play(2, 4000, [0], seed=3, temperature=0.0)[0])


def test_a_ts_of_clips_is_like_its_run(clips: Path) -> None:
    run, file = open_subject(clips / "run"), open_subject(clips / "clips.ts")
    sound = torch.stack([hit(0.25, 220), 0.5 * hit(0.25, 330)])
    latents = run.encode(sound)
    near(file.encode(sound), latents)
    # an instrument fades the end of a clip
    near(file.reconstruct(sound)[..., :3900], run.reconstruct(sound)[..., :3900])
    near(file.decode(latents, 4000)[..., :3900], run.decode(latents, 4000)[..., :3900])
    assert file.play(2, 4000, [0], seed=0)[0].shape == (2, 2, 4000)
    with pytest.raises(NotMeasured, match="no method to_noise"):
        file.to_noise(sound)


@pytest.mark.parametrize("name", ["run", "clips.ts"])
def test_clips_are_measured_and_what_they_lack_is_said(clips: Path, tmp_path: Path, name: str) -> None:
    settings = Settings(clips=4)
    metrics = evaluate(open_subject(clips / name), Corpus.open(clips / "corpus"), tmp_path, settings=settings).metrics
    assert "one latent vector a clip" in metrics["missing"]["generation: gaussian, autoregressive"]
    assert metrics["latents"]["size"] == 4
    assert metrics["reconstruction"]["rows"]["reconstruction"]["mel"]["mean"] > 0
    if name == "run":
        assert "one latent vector each" in metrics["missing"]["prior: drift"]
        assert set(metrics["latents"]["correlations"]) > {"attack", "loudness"}
    else:
        assert "no method to_noise" in metrics["missing"]["prior"]


class Echo(torch.nn.Module):
    """The least that nn~ loads: a mono forward, and no encode."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return 0.5 * x

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 16000


class Broken(Echo):
    """What it returns is no number."""

    def forward(self, x: Tensor) -> Tensor:
        return x / 0.0 - x / 0.0


class Mute(torch.nn.Module):
    """A module without a sample rate."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return x


def test_a_ts_of_others_is_measured_as_far_as_it_goes(tmp_path: Path) -> None:
    torch.jit.script(Echo()).save(tmp_path / "echo.ts")
    file = open_subject(tmp_path / "echo.ts")
    sound = tone(0.3, 220, channels=1)[None]
    assert torch.equal(file.reconstruct(sound), 0.5 * sound)
    for call in (lambda: file.encode(sound), lambda: file.play(1, 100, [0], 0), lambda: file.to_noise(sound)):
        with pytest.raises(NotMeasured, match="the file has no method"):
            call()
    for number in range(40):
        audio.write(tmp_path / "audio" / f"{number}.wav", tone(0.2, 110 + 20 * number, channels=1), RATE)
    prepare([tmp_path / "audio"], tmp_path / "corpus", RATE, 1, 0.2, 1)
    found = evaluate(file, Corpus.open(tmp_path / "corpus"), tmp_path / "out", settings=Settings(clips=4))
    assert found.metrics["reconstruction"]["rows"]["reconstruction"]["level"]["mean"] == pytest.approx(-6.02, abs=0.01)
    rows = {"training", "training, through the latents"}
    assert {name: set(table) for name, table in found.metrics["generation"]["embeddings"].items()} == dict.fromkeys(
        ("mel", "motion", "descriptors"), rows
    )
    assert found.metrics["missing"]["latents"] == "the file has no method encode"
    assert found.metrics["missing"]["generation: prior"].startswith("the file has no method generate")
    assert "the file has no method encode" in write_report(found, tmp_path / "out").read_text("utf-8")


def test_what_a_ts_returns_that_is_no_number_is_not_measured(tmp_path: Path) -> None:
    torch.jit.script(Broken()).save(tmp_path / "broken.ts")
    with pytest.raises(NotMeasured, match="the values of its forward are not all finite numbers"):
        open_subject(tmp_path / "broken.ts").reconstruct(tone(0.3, 220, channels=1)[None])


def test_what_is_no_instrument_is_refused(tmp_path: Path) -> None:
    torch.jit.script(Mute()).save(tmp_path / "mute.ts")
    with pytest.raises(UsageError, match="no get_sample_rate"):
        open_subject(tmp_path / "mute.ts")
    (tmp_path / "text.ts").write_text("no")
    with pytest.raises(RiverrunError, match=r"text\.ts"):
        open_subject(tmp_path / "text.ts")
    with pytest.raises(UsageError, match="no such folder"):
        open_subject(tmp_path / "nothere")
