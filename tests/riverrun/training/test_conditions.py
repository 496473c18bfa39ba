"""What steers a prior: descriptors in step with the latents, none of them 0, some of them left out."""

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
from riverrun.training.data.examples import TrainingData, encode

NAMES = ["brightness", "loudness"]


def test_ranks_lie_beside_the_latents_and_are_never_0(corpus: Corpus, trained: Path, console: Console) -> None:
    heard, model = TrainingData(corpus.train, corpus.heldout, 1), Run.open(trained).autoencoder()
    ranks = conditions.measure_conditions(NAMES, heard, model, RATE)
    for part, rank in zip((corpus.train, corpus.heldout), ranks, strict=True):
        assert rank.shape == (2, encode(model, part, console).shape[2])
        assert ((rank != 0) & (rank.abs() <= 1)).all()
    assert ranks[0].mean(1).abs().max() < 0.2
    assert ranks[0].std(1).min() > 0.4


def test_what_is_measured_is_what_the_decoder_plays(corpus: Corpus, trained: Path) -> None:
    model = Run.open(trained).autoencoder()
    louder = Run.open(trained).autoencoder()
    louder.decode = lambda latents, length=None: 2 * model.decode(latents, length)  # type: ignore[method-assign]
    for measure in (conditions.of_frames, conditions.of_clips):
        apart = measure(corpus.heldout, louder, RATE) - measure(corpus.heldout, model, RATE)
        assert apart[0].median() == pytest.approx(20 * math.log10(2), abs=1e-2)
        assert apart[1:3].abs().max() < 1e-2


def test_pieces_of_a_long_recording_join(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(0)
    settings = config.resolve(config.merge(MICRO, {"architecture": {"noise": False}}))  # a piece has noise of its own
    model = Autoencoder(settings.architecture, 2).requires_grad_(False)
    whole = conditions.of_frames(corpus.train, model, RATE)
    monkeypatch.setattr(conditions, "ENCODED_AT_ONCE", 1000)
    torch.testing.assert_close(conditions.of_frames(corpus.train, model, RATE), whole, atol=1e-3, rtol=1e-3)


def test_of_clips_there_are_more(corpus: Corpus) -> None:
    settings = config.resolve(config.merge(MICRO, CLIPS))
    model = Autoencoder(settings.architecture, 2, corpus.clip_samples).requires_grad_(False)
    heard = TrainingData(corpus.train, corpus.heldout, 1)
    train, heldout = conditions.measure_conditions(["attack", "bass"], heard, model, RATE)
    assert train.shape == (2, len(corpus.train))
    assert heldout.shape == (2, len(corpus.heldout))


def test_smoothed_is_the_power_and_the_timbre_of_what_sounds() -> None:
    values = torch.tensor([[-70.0] * 40, [0.0] * 40, [-20.0] * 40])
    values[:, 20] = torch.tensor([-10.0, 2.0, -5.0])
    smoothed = conditions.smooth(values, 5)
    assert smoothed[0, 18:23].tolist() == pytest.approx([-10 - 10 * math.log10(5)] * 5, abs=0.01)
    assert smoothed[0, :18].max() < -69.9
    # a hit's silence has its timbre
    torch.testing.assert_close(
        smoothed[1:, :1].expand(-1, 40), torch.tensor([[2.0], [-5.0]]).expand(-1, 40), atol=0.6, rtol=0
    )


def test_half_of_them_are_left_free_and_sometimes_all() -> None:
    torch.manual_seed(0)
    dropped = conditions.drop_conditions(torch.ones(4000, 3, 5))
    given = dropped[:, :, 0]
    assert torch.equal(dropped, given[:, :, None].expand_as(dropped))
    assert float(given.mean()) == pytest.approx(0.375, abs=0.03)
    assert float((given.sum(1) == 0).float().mean()) == pytest.approx(0.25 + 0.75 / 8, abs=0.03)


@pytest.mark.parametrize(("name", "clips"), [("attack", False), ("pitch", True)])
def test_what_cannot_be_measured_is_refused(name: str, clips: bool) -> None:
    with pytest.raises(UsageError, match=f"{name} is not one of"):
        conditions.check_descriptors(["loudness", name], clips)


@pytest.mark.parametrize("preset", config.presets())
def test_presets_ask_for_what_can_be_measured(preset: str) -> None:
    settings = config.resolve(config.preset(preset))
    conditions.check_descriptors(settings.prior.descriptors, settings.architecture.bottleneck == "clip")


def test_steered_latents_are_measured_too(trained: Path) -> None:
    row = Run.open(trained).metrics("prior-metrics")[-1]
    assert row["heldout_steered_nats"] != row["heldout_nats"]
