"""Training of the prior: its sequences, short recordings, and settings that can't work."""

import shutil
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import MICRO, RATE, tone
from rich.console import Console

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import RiverrunError, UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.runs.config import PriorTrainingConfig
from riverrun.runs.folder import Run
from riverrun.training import train_prior
from riverrun.training.data import chunks, conditions, encoding
from riverrun.training.data.encoding import iterate_posteriors
from riverrun.training.data.examples import PaddedRecordings
from riverrun.training.data.sequences import SequenceSampler
from riverrun.training.prior_learner import PriorLearner


@pytest.mark.parametrize(
    ("over", "message"),
    [
        (
            {"prior": {"frames_per_step": 17}},
            "prior.frames_per_step is 17; give at most 16, the prior_training.sequence_length",
        ),
        (
            {"architecture": {"bottleneck": "clip", "frame": 4}, "prior": {"frames_per_step": 2}},
            "prior.frames_per_step is 2; give 1, since a clip has",
        ),
    ],
)
def test_steps_longer_than_a_sequence_are_refused(over: dict[str, object], message: str) -> None:
    config.resolve(MICRO)
    with pytest.raises(UsageError, match=message):
        config.resolve(config.merge(MICRO, over))


def test_a_corpus_without_a_whole_step_is_refused(
    trained: Path, corpus: Corpus, console: Console, tmp_path: Path
) -> None:
    shutil.copytree(trained, tmp_path / "run")
    run = Run.open(tmp_path / "run")
    run.delete("prior")
    run.config.prior.frames_per_step = run.config.prior_training.sequence_length = 10**6
    message = r"prior\.frames_per_step is 1000000, but the longest recording of a split of this corpus has only"
    with pytest.raises(RiverrunError, match=message) as refused:
        train_prior(run, corpus, None, 0, console=console)
    assert "\n" not in str(refused.value)


@given(frames=st.integers(9, 40), step=st.integers(1, 9), heldout=st.integers(9, 70))
@settings(max_examples=20, deadline=None)
def test_the_learner_draws_whole_steps_from_any_frame(frames: int, step: int, heldout: int) -> None:
    prior = Prior(3, PriorConfig(kind="affine", frames_per_step=step, context=24, hidden=16, bins=6)).eval()
    values = [torch.cat([torch.arange(float(n)).expand(3, n), torch.zeros(3, n)]) for n in (60, heldout)]
    train, held_out = (SequenceSampler(each, [each.shape[1]], frames, step) for each in values)
    learner = PriorLearner(prior, PriorTrainingConfig(), Whitening(3), train, held_out, seed=0)
    starts = set()
    for index in range(30):
        z = learner.draw(0, index)[0]
        assert len(z) == frames // step * step
        starts.add(round(float(z[0])) % step)
    assert step == 1 or len(starts) > 1
    assert learner.heldout_nats(prior).isfinite()


@pytest.fixture
def short_recordings(tmp_path: Path) -> Path:
    """A folder of recordings, some of them shorter than a clip."""
    for number, seconds in enumerate((0.2, 0.7, 1.1, 0.3)):
        audio.write(tmp_path / "audio" / f"{number}.wav", tone(seconds, 200 + 40 * number), RATE)
    return tmp_path / "audio"


def test_padded_recordings_in_chunks_give_the_same_as_the_whole(
    short_recordings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clip is longer than a chunk, and a recording ends in its first chunk."""
    prepare([short_recordings], tmp_path / "corpus", RATE, 2, 1.0, 1)
    padded = PaddedRecordings(Corpus.open(tmp_path / "corpus").train)
    model = Autoencoder(config.resolve(MICRO).architecture, 2).eval().requires_grad_(False)
    whole = list(iterate_posteriors(model, padded))
    for module in (chunks, encoding, conditions):
        monkeypatch.setattr(module, "MAX_BATCH_SAMPLES", 4096)
    for chunked, expected in zip(iterate_posteriors(model, padded), whole, strict=True):
        torch.testing.assert_close(chunked, expected, atol=1e-5, rtol=1e-5)
    num_frames = sum(each.shape[2] for each in whole)
    assert conditions.describe_frames(padded, model, RATE).shape[1] == num_frames


def test_recordings_shorter_than_a_clip_are_padded_with_silence(short_recordings: Path, tmp_path: Path) -> None:
    prepare([short_recordings], tmp_path / "corpus", RATE, 2, 0.5, 1)
    corpus = Corpus.open(tmp_path / "corpus")
    lengths = []
    for split in (corpus.train, corpus.heldout):
        padded = PaddedRecordings(split)
        lengths += padded.lengths
        assert len(padded) == len(split)
        assert torch.equal(padded[0], split[0])
        assert torch.equal(padded.draw(0, 1, 100), split.draw(0, 1, 100))
        for number, (short, length) in enumerate(zip(split.lengths, padded.lengths, strict=True)):
            assert length == max(short, RATE // 2)
            assert torch.equal(padded.read(number, 0, length)[:, :short], split.read(number, 0, short))
            assert not padded.read(number, short, length - short).any()
    assert min(lengths) == RATE // 2


def test_heldout_latents_are_evaluated_with_all_noise_on_the_past_and_the_same_each_time() -> None:
    torch.manual_seed(0)
    prior = Prior(3, PriorConfig(kind="cascade", context=24, hidden=16, bins=6, blur=0.5))
    values = [torch.cat([torch.randn(3, n), torch.zeros(3, n)]) for n in (60, 40)]
    train, held_out = (SequenceSampler(each, [each.shape[1]], 20) for each in values)
    learner = PriorLearner(prior, PriorTrainingConfig(steps=4), Whitening(3), train, held_out, seed=0)
    for weight in prior.parameters():
        weight.data.normal_(0, 0.1)
    prior.eval()
    with torch.no_grad():
        first = learner.heldout_nats(prior)
        state = torch.get_rng_state()
        prior.blur = 0.1  # as early in training
        assert torch.equal(learner.heldout_nats(prior), first)
        assert torch.equal(torch.get_rng_state(), state)
        assert (prior.blur, prior.training) == (0.1, False)
        learner.blur = 0.0
        assert not torch.equal(learner.heldout_nats(prior), first)


def test_the_noise_on_the_past_grows_to_its_full_level() -> None:
    prior = Prior(3, PriorConfig(kind="affine", context=8, hidden=8, blur=0.5))
    values = torch.cat([torch.randn(3, 60), torch.zeros(3, 60)])
    sampler = SequenceSampler(values, [60], 20)
    learner = PriorLearner(prior, PriorTrainingConfig(steps=4), Whitening(3), sampler, sampler, seed=0)
    learner.manual_backward = lambda loss: loss.backward()  # type: ignore[assignment,method-assign]
    levels = []
    for step in range(4):
        learner.steps_done = step
        learner.update(torch.stack([learner.draw(step, index) for index in range(2)]), learner.configure_optimizers())
        levels.append(prior.blur)
    assert levels == sorted(levels)
    assert levels[0] < 0.1
    assert levels[-1] == 0.5
