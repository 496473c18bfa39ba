"""Training from the weights of another run: what is taken and what is refitted, what is refused, and resuming."""

import math
from pathlib import Path

import pytest
import torch
from micro import CLIPS, MICRO, RATE, SPECTRAL, tone
from rich.console import Console
from training_runs import WEIGHTS, interrupt_before, printed, same_weights

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder
from riverrun.training.loop import Interrupted
from riverrun.training.starting import start_from
from riverrun_export.contract import provenance

SETTINGS = config.resolve(config.merge(MICRO, SPECTRAL))
NO_STEPS = {"training": {"steps": 0, "adversarial": 0, "spectral": {"steps": 0}}}


def settings(*over: dict) -> config.Config:
    merged = config.merge(MICRO, SPECTRAL)
    for each in over:
        merged = config.merge(merged, each)
    return config.resolve(merged)


def make_corpus(folder: Path, gain: float = 1.0, rate: int = RATE, channels: int = 2, clip: float = 0.5) -> Corpus:
    for number, pitch in enumerate((131, 196, 262, 349)):
        audio.write(folder / "audio" / f"{number}.wav", gain * tone(1.0, pitch, rate, channels), rate)
    prepare([folder / "audio"], folder / "corpus", rate, channels, clip, 1)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> Run:
    """A run with a spectral path, of other audio than `other`."""
    path = tmp_path_factory.mktemp("bases") / "tones"
    return train_autoencoder(corpus, path, SETTINGS, 0, console=Console(quiet=True))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    return make_corpus(tmp_path_factory.mktemp("other"))


def test_without_steps_a_run_sounds_as_its_base_and_its_whitening_is_of_its_own_corpus(
    base: Run, other: Corpus, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = train_autoencoder(other, tmp_path / "run", settings(NO_STEPS), 0, console=Console(width=500), base=base)
    assert "step 0 of 0 · as tones is" in printed(capsys)
    model, source = run.autoencoder(), base.autoencoder()
    for name, weight in source.named_parameters():
        assert torch.equal(weight, dict(model.named_parameters())[name])
    assert not same_weights(run.path, base.path, "whitening")
    latents = run.whitening()(model.encode(other.train[0][None]))
    assert bool(latents.isfinite().all())
    assert run.facts.corpus != base.facts.corpus


def test_the_level_of_its_loudest_frame_is_that_of_its_own_corpus(base: Run, tmp_path: Path, console: Console) -> None:
    """A louder corpus than the base's is not held down."""
    levels = []
    for name, gain in (("soft", 0.25), ("loud", 1.0)):
        corpus = make_corpus(tmp_path / name, gain=gain)
        run = train_autoencoder(corpus, tmp_path / name / "run", settings(NO_STEPS), 0, console=console, base=base)
        path = run.autoencoder().spectral
        assert path is not None
        levels.append(float(path.synthesiser.loudest))
    assert levels[1] - levels[0] == pytest.approx(math.log(4), abs=1e-2)


def test_levels_are_those_of_the_corpus_and_all_else_is_of_the_base(base: Run) -> None:
    source, model = base.autoencoder(), base.autoencoder()
    model.set_level(4 * source.level)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.zero_()
    start_from(model, base)
    torch.testing.assert_close(model.level, 4 * source.level)
    expected = source.state_dict() | {"level": model.level}
    assert all(torch.equal(value, expected[name]) for name, value in model.state_dict().items())


def test_a_run_records_its_base_and_so_does_its_instrument(base: Run, other: Corpus, tmp_path: Path) -> None:
    run = train_autoencoder(other, tmp_path / "run", settings(NO_STEPS), 0, console=Console(quiet=True), base=base)
    recorded = Run.open(run.path).facts.base
    assert recorded is not None
    assert recorded["name"] == "tones"
    assert recorded["corpora"] == [base.facts.corpus]
    line = next(line for line in provenance.lines({"training": run.facts.to_dict()}) if line.startswith("from "))
    assert line.startswith("from 4 files, 0.1 minutes: 0.wav … 3.wav; started from tones, from 5 files")


def test_interrupted_then_resumed_equals_uninterrupted(
    base: Run, other: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, console: Console
) -> None:
    whole = train_autoencoder(other, tmp_path / "whole", SETTINGS, 0, console=console, base=base)
    interrupt_before(monkeypatch, [("autoencoder", 0), ("autoencoder", 5), ("autoencoder", 13)])
    for _ in range(3):
        with pytest.raises(Interrupted):
            train_autoencoder(other, tmp_path / "parts", SETTINGS, 0, console=console, base=base)
    parts = train_autoencoder(other, tmp_path / "parts", SETTINGS, 0, console=console, base=base)
    assert same_weights(whole.path, parts.path, *WEIGHTS[:2])
    assert parts.facts.base == whole.facts.base
    alone = train_autoencoder(other, tmp_path / "alone", SETTINGS, 0, console=console)
    assert not same_weights(whole.path, alone.path, "autoencoder")


@pytest.mark.parametrize(
    ("corpus_format", "over", "message"),
    [
        ({"rate": 8000}, {}, r"sample_rate 16000, but the corpus has 8000; prepare .* --rate 16000"),
        ({"channels": 1}, {}, r"channels 2, but the corpus has 1; prepare .* --channels 2"),
        ({}, {"architecture": {"latents": 3}}, r"architecture.latents 4, not 3; leave out --preset"),
        ({}, {"architecture": {"strides": [2, 8]}}, r"architecture.strides \[4, 4\], not \[2, 8\]"),
        ({}, CLIPS, r"architecture.bottleneck sequence, not clip"),
    ],
)
def test_what_does_not_fit_the_base_is_refused_in_one_line_before_anything_is_written(
    corpus_format: dict, over: dict, message: str, base: Run, tmp_path: Path, console: Console
) -> None:
    corpus = make_corpus(tmp_path, **corpus_format)
    with pytest.raises(UsageError, match=f"--from .*tones: has {message}") as refusal:
        train_autoencoder(corpus, tmp_path / "run", settings(over), 0, console=console, base=base)
    assert "\n" not in str(refusal.value)
    assert not (tmp_path / "run").exists()


def test_clips_of_another_length_are_refused(tmp_path: Path, console: Console) -> None:
    clips = settings(CLIPS, NO_STEPS)
    base = train_autoencoder(make_corpus(tmp_path / "a"), tmp_path / "base", clips, 0, console=console)
    longer = make_corpus(tmp_path / "b", clip=0.7)
    with pytest.raises(UsageError, match=r"has clip 0.5, but the corpus has 0.7; prepare .* --clip 0.5"):
        train_autoencoder(longer, tmp_path / "run", clips, 0, console=console, base=base)
    run = train_autoencoder(make_corpus(tmp_path / "c"), tmp_path / "run", clips, 0, console=console, base=base)
    assert run.facts.base is not None


def test_a_run_continues_only_with_the_base_that_it_started_from(
    base: Run, other: Corpus, corpus: Corpus, tmp_path: Path, console: Console
) -> None:
    none = settings(NO_STEPS)
    run = train_autoencoder(other, tmp_path / "run", none, 0, console=console, base=base)
    another = train_autoencoder(corpus, tmp_path / "another", none, 0, console=console)
    with pytest.raises(UsageError, match="started from tones; give --from tones"):
        train_autoencoder(other, run.path, SETTINGS, 0, console=console)
    with pytest.raises(UsageError, match=r"started from other weights than those of .*another; choose another --out"):
        train_autoencoder(other, run.path, SETTINGS, 0, console=console, base=another)
    with pytest.raises(UsageError, match=r"another: this run started from nothing, not from .*tones"):
        train_autoencoder(corpus, another.path, SETTINGS, 0, console=console, base=base)
    longer = train_autoencoder(
        other, run.path, settings({"training": {"adversarial": 0}}), 0, console=console, base=base
    )
    assert longer.facts.steps == 20
