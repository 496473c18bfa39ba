"""Conditions of the prior: descriptors aligned with the latents, none of them 0, some of them dropped."""

import math
from pathlib import Path

import pytest
import torch
from micro import CLIPS, MICRO, RATE
from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training.data import conditions
from riverrun.training.data.encoding import encode_recordings
from riverrun.training.data.examples import TrainingData

NAMES = ["brightness", "loudness"]


def test_ranks_are_aligned_with_the_latents_and_never_0(corpus: Corpus, trained: Path, console: Console) -> None:
    data, model = TrainingData(corpus.train, corpus.heldout, 1), Run.open(trained).autoencoder()
    ranks = conditions.measure_conditions(NAMES, data, model, RATE)
    for split, rank in zip((corpus.train, corpus.heldout), ranks, strict=True):
        assert rank.shape == (2, encode_recordings(model, split, console).shape[2])
        assert ((rank != 0) & (rank.abs() <= 1)).all()
    assert ranks[0].mean(1).abs().max() < 0.2
    assert ranks[0].std(1).min() > 0.4


def test_descriptors_are_measured_on_the_decoded_audio(corpus: Corpus, trained: Path) -> None:
    model = Run.open(trained).autoencoder()
    louder = Run.open(trained).autoencoder()
    louder.decode = lambda latents, length=None: 2 * model.decode(latents, length)  # type: ignore[method-assign]
    for measure in (conditions.describe_frames, conditions.describe_clips):
        difference = measure(corpus.heldout, louder, RATE) - measure(corpus.heldout, model, RATE)
        assert difference[0].median() == pytest.approx(20 * math.log10(2), abs=1e-2)
        assert difference[1:3].abs().max() < 1e-2


def test_chunks_of_a_long_recording_give_the_same_as_the_whole(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    # without the noise branch, whose noise starts again with each chunk
    settings = config.resolve(config.merge(MICRO, {"architecture": {"noise": False}}))
    model = Autoencoder(settings.architecture, 2).requires_grad_(False)
    whole = conditions.describe_frames(corpus.train, model, RATE)
    monkeypatch.setattr(conditions, "MAX_BATCH_SAMPLES", 1000)
    torch.testing.assert_close(conditions.describe_frames(corpus.train, model, RATE), whole, atol=1e-3, rtol=1e-3)


def test_clips_have_descriptors_that_frames_do_not_have(corpus: Corpus) -> None:
    settings = config.resolve(config.merge(MICRO, CLIPS))
    model = Autoencoder(settings.architecture, 2, corpus.clip_samples).requires_grad_(False)
    data = TrainingData(corpus.train, corpus.heldout, 1)
    train, heldout = conditions.measure_conditions(["attack", "bass"], data, model, RATE)
    assert train.shape == (2, len(corpus.train))
    assert heldout.shape == (2, len(corpus.heldout))


def test_smoothing_averages_power_and_weights_timbre_with_it() -> None:
    values = torch.tensor([[-70.0] * 40, [0.0] * 40, [-20.0] * 40])
    values[:, 20] = torch.tensor([-10.0, 2.0, -5.0])
    smoothed = conditions.smooth(values, 5)
    assert smoothed[0, 18:23].tolist() == pytest.approx([-10 - 10 * math.log10(5)] * 5, abs=0.01)
    assert smoothed[0, :18].max() < -69.9
    # where the recording is silent, it has the timbre of its loud frame
    timbre = torch.tensor([[2.0], [-5.0]]).expand(-1, 40)
    torch.testing.assert_close(smoothed[1:, :1].expand(-1, 40), timbre, atol=0.6, rtol=0)


def test_half_of_the_conditions_are_dropped_and_sometimes_all() -> None:
    torch.manual_seed(0)
    dropped = conditions.drop_conditions(torch.ones(4000, 3, 5))
    given = dropped[:, :, 0]
    assert torch.equal(dropped, given[:, :, None].expand_as(dropped))
    assert float(given.mean()) == pytest.approx(0.5 * 0.75, abs=0.03)
    assert float((given.sum(1) == 0).float().mean()) == pytest.approx(0.25 + 0.75 * 0.5**3, abs=0.03)


@pytest.mark.parametrize(("name", "is_clip"), [("attack", False), ("pitch", True)])
def test_unknown_descriptors_are_refused(name: str, is_clip: bool) -> None:
    with pytest.raises(UsageError, match=f"{name} is not one of"):
        conditions.check_descriptors(["loudness", name], is_clip)


@pytest.mark.parametrize("preset", config.presets())
def test_descriptors_of_presets_can_be_measured(preset: str) -> None:
    settings = config.resolve(config.preset(preset))
    conditions.check_descriptors(settings.prior.descriptors, settings.architecture.bottleneck == "clip")


def test_the_likelihood_with_conditions_is_measured_too(trained: Path) -> None:
    row = Run.open(trained).metrics("prior-metrics")[-1]
    assert row["heldout_steered_nats"] != row["heldout_nats"]
