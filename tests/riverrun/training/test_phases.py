"""The phases of training: their order, the weights that are kept, and resuming in any of them."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from micro import CLIPS, MICRO, RATE, SPECTRAL, hit
from rich.console import Console
from training_runs import interrupt_before, same_weights

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.spectral import SpectralPath
from riverrun.runs import config
from riverrun.runs.config import TrainingConfig
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, train_autoencoder
from riverrun.training.autoencoder_learner import AutoencoderLearner
from riverrun.training.data.examples import TrainingData
from riverrun.training.phases import is_kept, phase_of, phases


def settings(**training: object) -> config.Config:
    return config.resolve(config.merge(config.merge(MICRO, SPECTRAL), {"training": training}))


def test_phases_follow_each_other_and_cover_all_steps() -> None:
    training = settings().training
    names = [phase_of(step, training).name for step in range(training.total_steps)]
    assert names == ["features"] * 8 + ["audio"] * 12 + ["adversarial"] * 4
    assert [phase.last for phase in phases(training)] == [8, 20, training.total_steps]


def test_steps_scale_all_phases() -> None:
    scaled = config.scale_steps(settings().training, 24, None)
    assert (scaled.spectral.steps, scaled.steps, scaled.adversarial) == (16, 24, 8)
    assert config.scale_steps(settings().training, 0, None).total_steps == 0


def test_there_is_no_feature_phase_without_a_spectral_path() -> None:
    without = config.resolve(config.merge(MICRO, {"training": {"spectral": {"steps": 50}}}))
    assert without.training.spectral.steps == 0


def epoch(step: int, mel: float, chroma: float = 1.0, level: float = 0.0) -> dict[str, float]:
    return {"step": step, "heldout_sound_mel": mel, "heldout_sound_chroma": chroma, "heldout_sound_level": level}


def test_the_newest_weights_are_kept_unless_they_are_worse() -> None:
    training = TrainingConfig(steps=100, adversarial=50)
    assert is_kept([epoch(10, 3.0)], training)
    assert is_kept([epoch(10, 3.0), epoch(20, 2.9)], training)
    assert is_kept([epoch(10, 3.0), epoch(20, 3.2)], training), "a few clips vary by as much from epoch to epoch"
    assert not is_kept([epoch(10, 3.0), epoch(20, 3.4)], training)
    assert not is_kept([epoch(10, 3.0), epoch(20, 3.2), epoch(30, 3.4)], training), "small losses do not add up"
    assert not is_kept([epoch(10, 3.0, chroma=0.98), epoch(20, 2.9, chroma=0.9)], training)
    assert not is_kept([epoch(10, 3.0), epoch(20, 2.9, level=-6.0)], training)
    assert is_kept([epoch(100, 3.0), epoch(120, 3.3)], training), "discriminators may cost a little"
    assert not is_kept([epoch(100, 3.0), epoch(120, 4.0)], training)
    assert is_kept([{"step": 10}, {"step": 20}], training), "clips too short for metrics"


def test_without_steps_the_fit_alone_makes_an_instrument(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    none = replace(settings(), training=config.scale_steps(settings().training, 0, None))
    run = train_autoencoder(corpus, tmp_path / "run", none, 0, console=console)
    model, clip = run.autoencoder(), corpus.heldout[0][None]
    assert run.whitening().real == run.config.architecture.latents
    error = (clip - model.reconstruct(clip)).std()
    assert error.isfinite()
    latents = model.encode(clip)
    assert latents.std((0, 2)).max() > 0.05, "latents vary, with a deviation of about 1 over the corpus"


@pytest.fixture(scope="module")
def hits(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Thirty percussive clips of three pitches and of different levels."""
    folder = tmp_path_factory.mktemp("hits")
    for number in range(30):
        sound = (0.3 + 0.02 * number) * hit(0.25, (200, 500, 1250)[number % 3], channels=1)
        audio.write(folder / "a" / f"{number:02}.wav", sound, RATE)
    prepare([folder / "a"], folder / "corpus", RATE, 1, 0.25, 1)
    return Corpus.open(folder / "corpus")


def clip_settings(**training: object) -> config.Config:
    spectral = {"architecture": {"frame": 12, "hidden": 8}}
    merged = config.merge(config.merge(config.merge(MICRO, SPECTRAL), CLIPS), spectral)
    return config.resolve(config.merge(merged, {"training": training}))


@torch.no_grad()
def test_without_steps_clips_are_better_than_their_mean(hits: Corpus, tmp_path: Path, console: Console) -> None:
    none = replace(clip_settings(), training=config.scale_steps(clip_settings().training, 0, None))
    run = train_autoencoder(hits, tmp_path / "run", none, 0, console=console)
    assert run.whitening().real == run.config.architecture.latents
    model = run.autoencoder().eval()
    path = model.spectral
    assert path is not None
    clips = torch.stack([hits.train[number] for number in range(len(hits.train))])
    targets = path.targets(clips, model.clip_frames)
    decoded = path.decode(model.bottleneck.expand(model.encode(clips)))
    assert (decoded - targets).square().mean() < 0.5 * (targets.mean(0) - targets).square().mean()


def test_the_loss_falls_on_features_of_clips(hits: Corpus, tmp_path: Path, console: Console) -> None:
    longer = clip_settings(
        steps=0, adversarial=0, epoch=30, spectral={"steps": 90, "learning_rate": 3e-3, "power": 0.5}
    )
    run = train_autoencoder(hits, tmp_path / "run", longer, 0, console=console)
    _, *rows = run.metrics("autoencoder-metrics")
    assert rows[-1]["train_distance"] < 0.9 * rows[0]["train_distance"]


def test_the_loss_falls_on_features(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the limit of the loudest frame, which would make what is far too loud alike."""
    monkeypatch.setattr(SpectralPath, "fit_loudest", lambda path, targets: None)
    longer = settings(steps=0, adversarial=0, epoch=30, spectral={"steps": 90, "learning_rate": 3e-3})
    fit, *rows = train_autoencoder(corpus, tmp_path / "run", longer, 0, console=console).metrics("autoencoder-metrics")
    assert fit["step"] == 0
    assert fit["heldout_sound_mel"] > rows[-1]["heldout_sound_mel"]
    assert rows[-1]["train_distance"] < 0.9 * rows[0]["train_distance"]


def test_the_gain_of_the_noise_is_learned_from_audio(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is in nepers, so that the learning rate of weights would leave it where it is."""
    too_loud = 3.0

    def set_too_loud(model: Autoencoder, *_: object) -> None:
        assert model.spectral is not None
        torch.nn.init.constant_(model.spectral.synthesiser.noise_gain, too_loud)

    monkeypatch.setattr("riverrun.training.autoencoder.fit_noise_gain", set_too_loud)
    monkeypatch.setattr("riverrun.training.autoencoder.is_kept", lambda *_: True)  # the last weights are kept
    audio_only = settings(steps=40, adversarial=0, epoch=40, learning_rate=2e-3, spectral={"steps": 0})
    model = train_autoencoder(corpus, tmp_path / "run", audio_only, 0, console=console).autoencoder()
    assert model.spectral is not None
    assert float(model.spectral.synthesiser.noise_gain.min()) < too_loud - 0.05


def test_parameters_have_the_order_of_earlier_checkpoints(corpus: Corpus) -> None:
    """The state of an optimiser is stored by their numbers: in another order, a continued training diverges at once."""
    wanted = settings()
    model = Autoencoder(wanted.architecture, corpus.channels, corpus.clip_samples, RATE)
    assert model.spectral is not None
    learner = AutoencoderLearner(model, wanted, TrainingData(corpus.train, corpus.heldout, 4000), 0, RATE)
    audio_optimizer = learner.configure_optimizers()[0]
    numbered = [id(each) for group in audio_optimizer.param_groups for each in group["params"]]
    slow = [id(each) for part in (model.spectral, model.bottleneck, model.encoder) for each in part.parameters()]
    others = [id(each) for each in model.parameters() if id(each) not in slow]
    assert numbered == others + slow


@pytest.mark.parametrize("kind", [{}, CLIPS], ids=["sequence", "clip"])
def test_resumed_in_each_phase_equals_uninterrupted(
    kind: dict, corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = config.resolve(config.merge(config.merge(config.merge(MICRO, SPECTRAL), kind), {"training": {"epoch": 8}}))
    whole = train_autoencoder(corpus, tmp_path / "whole", wanted, 0, console=console)
    interrupt_before(monkeypatch, [("autoencoder", 3), ("autoencoder", 11), ("autoencoder", 22)])
    out = tmp_path / "run"
    for _ in range(3):
        with pytest.raises(Interrupted):
            train_autoencoder(corpus, out, wanted, 0, console=console)
    run = train_autoencoder(corpus, out, wanted, 0, console=console)
    assert same_weights(out, whole.path, "autoencoder", "whitening")
    assert run.metrics("autoencoder-metrics") == whole.metrics("autoencoder-metrics")


def test_a_finished_feature_phase_keeps_its_length(corpus: Corpus, tmp_path: Path, console: Console) -> None:
    train_autoencoder(corpus, tmp_path / "run", settings(adversarial=0), 0, console=console)
    longer = settings(adversarial=0, spectral={"steps": 20})
    with pytest.raises(UsageError, match=r"feature phase can.t have 20; set training\.spectral\.steps to 8"):
        train_autoencoder(corpus, tmp_path / "run", longer, 0, console=console)


def test_an_epoch_that_made_it_worse_is_told_and_its_weights_are_not_kept(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Steps that move weights far: the fit before them, or an early epoch, stays the best."""
    console = Console(record=True, width=200)
    wild = settings(steps=0, adversarial=0, epoch=4, spectral={"steps": 12, "learning_rate": 3.0})
    run = train_autoencoder(corpus, tmp_path / "run", wild, 0, console=console)
    rows = Run.open(run.path).metrics("autoencoder-metrics")
    errors = {row["step"]: row["heldout_sound_mel"] for row in rows}
    text = console.export_text()
    assert run.facts.steps == 12
    assert [*errors] == [0, 4, 8, 12]
    assert "step 0 of 12 · fit in closed form · pitch" in text
    assert "this epoch made it worse" in text
    assert run.facts.best_step < 12
    assert errors[run.facts.best_step] <= max(errors.values())
    assert "pitch" in text
    assert torch.isfinite(run.autoencoder().encode(corpus.heldout[0][None])).all()
