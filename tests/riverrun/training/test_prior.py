"""The prior: causal, the same in blocks of any length, invertible, scriptable, and better than a Gaussian."""

import io
import math
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import MICRO, RATE, tone
from rich.console import Console
from scipy import stats
from torch import Tensor

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.errors import RiverrunError, UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import LIMIT, Prior, PriorConfig, gaussian_nats
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.runs.config import PriorTraining
from riverrun.runs.folder import Run
from riverrun.training import train_prior
from riverrun.training.data import conditions as measuring
from riverrun.training.data.examples import Rests, posteriors
from riverrun.training.data.sequences import Sequences
from riverrun.training.prior import PriorLearner

SMALL = {"context": 24, "hidden": 16, "bins": 6}
KINDS = ["affine", "spline"]


STEERED = ["brightness", "noisiness"]


def prior(
    kind: str,
    size: int = 3,
    layers: int = 1,
    seed: int = 0,
    scale: float = 0.15,
    descriptors: Sequence[str] = (),
    frames: int = 1,
) -> Prior:
    """A prior with weights far from where they start, not to be trained."""
    told = {"layers": layers, "depth": 2, "descriptors": list(descriptors), "frames": frames, **SMALL}
    config = PriorConfig(kind=kind, **told)  # type: ignore[arg-type]
    made = Prior(size, config)
    generator = torch.Generator().manual_seed(seed)
    for parameter in made.requires_grad_(False).parameters():
        parameter.copy_(scale * torch.randn(parameter.shape, generator=generator))
    return made.eval()


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def chunks(blocks: list[int]) -> list[slice]:
    starts = [sum(blocks[:index]) for index in range(len(blocks))]
    return [slice(start, start + length) for start, length in zip(starts, blocks, strict=True)]


cases = pytest.mark.parametrize(
    ("kind", "size", "layers"), [("affine", 3, 1), ("spline", 3, 2), ("spline", 1, 1), ("affine", 1, 2)]
)
blocks_of_frames = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_of_three_frames_is_one_of_three_times_the_latents(kind: str) -> None:
    made, wide = prior(kind, 2, frames=3, descriptors=STEERED), prior(kind, 6, descriptors=STEERED)
    z, wanted = normal(2, 2, 12), normal(2, 2, 12, seed=2).clamp(-1, 1)

    def folded(frames: Tensor) -> Tensor:
        return frames.unflatten(2, (4, 3)).permute(0, 3, 1, 2).flatten(1, 2)

    first = wanted[:, :, ::3]
    torch.testing.assert_close(3 * made.log_prob(z, wanted), wide.log_prob(folded(z), first))
    for way in ("sample", "to_noise"):
        got, state = getattr(made, way)(made.initial_state(2), z, wanted)
        expected, wide_state = getattr(wide, way)(wide.initial_state(2), folded(z), first)
        assert torch.equal(folded(got), expected)
        assert torch.equal(state, wide_state)
    assert torch.equal(made.follow(made.initial_state(2), z), wide.follow(wide.initial_state(2), folded(z)))


@cases
@given(blocks=blocks_of_frames, seed=st.integers(0, 2**32))
@settings(max_examples=12, deadline=None)
def test_chunked_equals_whole(kind: str, size: int, layers: int, blocks: list[int], seed: int) -> None:
    made, noise = prior(kind, size, layers), normal(2, size, sum(blocks), seed=seed)
    whole, whole_state = made.sample(made.initial_state(2), noise)
    state, sampled = made.initial_state(2), []
    back, returned = made.initial_state(2), []
    for chunk in chunks(blocks):
        z, state = made.sample(state, noise[:, :, chunk])
        u, back = made.to_noise(back, whole[:, :, chunk])
        sampled.append(z)
        returned.append(u)
    torch.testing.assert_close(torch.cat(sampled, dim=2), whole, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(state, whole_state, atol=1e-5, rtol=1e-5)
    u, whole_back = made.to_noise(made.initial_state(2), whole)
    torch.testing.assert_close(torch.cat(returned, dim=2), u, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(back, whole_back, atol=1e-5, rtol=1e-5)


@cases
@given(seed=st.integers(0, 2**32))
@settings(max_examples=12, deadline=None)
def test_to_noise_and_sample_undo_each_other(kind: str, size: int, layers: int, seed: int) -> None:
    made, noise = prior(kind, size, layers), normal(2, size, 12, seed=seed)
    _, start = made.sample(made.initial_state(2), normal(2, size, 3))
    z, after = made.sample(start, noise)
    assert z.abs().max() < LIMIT
    u, also_after = made.to_noise(start, z)
    torch.testing.assert_close(u, noise, atol=2e-5, rtol=1e-5)
    torch.testing.assert_close(also_after, after, atol=1e-5, rtol=1e-5)
    again, _ = made.sample(start, made.to_noise(start, noise)[0])
    torch.testing.assert_close(again, noise, atol=2e-5, rtol=1e-5)


@cases
def test_scripted_saved_and_loaded_it_equals_eager_at_any_batch(kind: str, size: int, layers: int) -> None:
    made, file = prior(kind, size, layers), io.BytesIO()
    torch.jit.save(torch.jit.script(made), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    for batch in (1, 3, 1):
        z, state = normal(batch, size, 5), made.initial_state(batch)
        assert torch.equal(scripted.initial_state(batch), state)
        torch.testing.assert_close(scripted.log_prob(z), made.log_prob(z), atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(scripted.sample(state, z), made.sample(state, z), atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(scripted.to_noise(state, z), made.to_noise(state, z), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@given(frame=st.integers(0, 9))
@settings(max_examples=10, deadline=None)
def test_log_prob_is_causal(kind: str, frame: int) -> None:
    made, z = prior(kind), normal(2, 3, 10)
    changed = z.clone()
    changed[:, :, frame] += 1.0
    difference = (made.log_prob(changed) - made.log_prob(z)).abs()
    assert (difference[:, :frame] < 1e-5).all()
    assert (difference[:, frame:].amax(0) > 1e-5).all()


@pytest.mark.parametrize("kind", KINDS)
def test_log_prob_is_that_of_the_noise_frame_by_frame(kind: str) -> None:
    """Change of variables: log p(z) = log N(u) + log |det du/dz|, the Jacobian of the whole sequence."""
    made = prior(kind, size=2).double()
    z = normal(1, 2, 4).double()

    def noise_of(flat: Tensor) -> Tensor:
        return made.to_noise(made.initial_state(1), flat.view(1, 2, 4))[0].flatten()

    log_det = torch.linalg.slogdet(torch.autograd.functional.jacobian(noise_of, z.flatten())).logabsdet
    expected = -0.5 * noise_of(z.flatten()).square().sum() - 4 * math.log(2 * math.pi) + log_det
    torch.testing.assert_close(made.log_prob(z).sum(), expected, atol=1e-8, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_batch_entries_do_not_meet(kind: str) -> None:
    made, z = prior(kind, layers=2), normal(3, 3, 6)
    for row in range(3):
        one, state = z[row : row + 1], made.initial_state(1)
        torch.testing.assert_close(made.log_prob(one)[0], made.log_prob(z)[row], atol=1e-5, rtol=1e-5)
        together, _ = made.sample(made.initial_state(3), z)
        torch.testing.assert_close(made.sample(state, one)[0][0], together[row], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [0.0, 30.0, 1e4, -3.4e38])
def test_it_cannot_run_away(kind: str, value: float) -> None:
    made = prior(kind, size=4, scale=1.0)
    z, state = made.sample(made.initial_state(1), torch.full((1, 4, 100), value))
    assert z.abs().max() <= LIMIT
    assert state.isfinite().all()
    noise, state = made.to_noise(made.initial_state(1), torch.full((1, 4, 10), value))
    assert noise.isfinite().all()
    assert state.isfinite().all()


def test_latents_beyond_the_limit_are_heard_as_if_on_it() -> None:
    made, z = prior("spline"), normal(1, 3, 8)
    z[:, 0, 2] = 3 * LIMIT
    held = z.clamp(-LIMIT, LIMIT)
    far, near = (made.to_noise(made.initial_state(1), latents) for latents in (z, held))
    assert torch.equal(far[0], near[0])
    assert torch.equal(far[1], near[1])
    difference = (made.log_prob(z) - made.log_prob(held)).abs()[0]
    assert difference[2] > 1e-5
    assert (difference[3:] < 1e-5).all()


def test_the_past_is_blurred_while_training_and_only_then() -> None:
    made, z = prior("affine"), normal(2, 3, 10)
    assert torch.equal(made.log_prob(z), made.log_prob(z))
    quiet = made.log_prob(z)
    made.train()
    assert not torch.equal(made.log_prob(z), made.log_prob(z))
    made.blur = 0.0
    torch.testing.assert_close(made.log_prob(z), quiet)


def test_weights_travel_as_a_plain_state() -> None:
    made, other = prior("spline", layers=2), prior("spline", layers=2, seed=5)
    z = normal(2, 3, 6)
    assert not torch.allclose(made.log_prob(z), other.log_prob(z))
    other.load_state_dict(made.state_dict())
    assert torch.equal(made.log_prob(z), other.log_prob(z))


def bimodal_walk(sequences: int, frames: int, seed: int) -> Tensor:
    """[B, 2, T]: a damped rotation pushed one way or the other at each frame; whitened enough."""
    rng = np.random.default_rng(seed)
    turn = 0.9 * np.array([[math.cos(0.7), -math.sin(0.7)], [math.sin(0.7), math.cos(0.7)]])
    z, out = np.zeros((sequences, 2)), []
    for _ in range(frames + 10):
        push = rng.choice([-0.6, 0.6], size=(sequences, 1)) * np.array([1.0, 0.3])
        z = z @ turn.T + push + 0.08 * rng.standard_normal((sequences, 2))
        out.append(z)
    return torch.from_numpy(np.stack(out[10:], axis=2)).float()


@pytest.mark.parametrize("kind", KINDS)
def test_it_learns_what_a_gaussian_cannot(kind: str) -> None:
    torch.manual_seed(0)
    train, heldout = bimodal_walk(256, 16, 1), bimodal_walk(64, 16, 2)
    made = Prior(2, PriorConfig(kind=kind, blur=0.05, **SMALL))  # type: ignore[arg-type]
    optimiser = torch.optim.Adam(made.parameters(), 1e-2)
    for step in range(150):
        batch = train[(step * 32) % 256 :][:32]
        loss = -made.log_prob(batch).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    with torch.no_grad():
        learned = float(made.eval().log_prob(heldout).mean())
        # played back it moves as it learned to: spread like the corpus, and pushed by ±0.6
        played, _ = made.sample(made.initial_state(64), normal(64, 2, 60))
    frames = [clips.transpose(1, 2).reshape(-1, 2) for clips in (train, heldout)]
    assert learned > gaussian_nats(*frames) + 2
    torch.testing.assert_close(played.std((0, 2)), heldout.std((0, 2)), atol=0.3, rtol=0.3)


def test_gaussian_nats_is_the_fitted_gaussians_mean_log_density() -> None:
    mix = normal(4, 4, seed=3)
    train, heldout = normal(500, 4, seed=1) @ mix + 2, normal(100, 4, seed=2) @ mix + 2
    fitted = stats.multivariate_normal(train.numpy().mean(0), np.cov(train.numpy().T, bias=True))
    assert gaussian_nats(train, heldout) == pytest.approx(fitted.logpdf(heldout.numpy()).mean(), abs=1e-3)


def test_gaussian_nats_survives_latents_that_never_move() -> None:
    train = torch.cat([normal(50, 2), torch.zeros(50, 1)], dim=1)
    assert math.isfinite(gaussian_nats(train, train))
    assert math.isfinite(gaussian_nats(torch.zeros(1, 3), torch.zeros(1, 3)))


@pytest.mark.parametrize(
    "wrong",
    [{"couplings": 0}, {"frames_per_step": 0}, {"bins": 1}, {"kind": "cubic"}, {"blur": -1.0}, {"blur": math.nan}],
)
def test_configs_that_make_no_sense_are_refused_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError, match=next(iter(wrong))):
        PriorConfig(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("over", "said"),
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
def test_steps_that_cannot_be_learned_are_refused_before_anything_is(over: dict[str, object], said: str) -> None:
    config.resolve(MICRO)
    with pytest.raises(UsageError, match=said):
        config.resolve(config.merge(MICRO, over))


def test_a_corpus_without_a_whole_step_is_refused(
    trained: Path, corpus: Corpus, console: Console, tmp_path: Path
) -> None:
    shutil.copytree(trained, tmp_path / "run")
    run = Run.open(tmp_path / "run")
    for left in run.path.glob("prior*"):
        left.unlink()
    run.config.prior.frames_per_step = run.config.prior_training.sequence_length = 10**6
    with pytest.raises(RiverrunError, match=r"prior\.frames is 1000000; a part of this corpus has only") as refused:
        train_prior(run, corpus, None, 0, console)
    assert "\n" not in str(refused.value)


@given(frames=st.integers(9, 40), step=st.integers(1, 9), heldout=st.integers(9, 70))
@settings(max_examples=20, deadline=None)
def test_the_learner_takes_whole_steps_from_any_frame(frames: int, step: int, heldout: int) -> None:
    made = prior("affine", frames=step)
    points = [torch.cat([torch.arange(float(n)).expand(3, n), torch.zeros(3, n)]) for n in (60, heldout)]
    parts = [Sequences(each, [each.shape[1]], frames, step) for each in points]
    learner = PriorLearner(made, PriorTraining(), Whitening(3), *parts, 0)
    starts = set()
    for index in range(30):
        z = learner.draw(index)[0]
        assert len(z) == frames // step * step
        starts.add(round(float(z[0])) % step)
    assert step == 1 or len(starts) > 1
    assert learner.heldout_nats(made).isfinite()


def conditions(frames: int) -> Tensor:
    wanted = 2 * torch.rand(2, 2, frames, generator=torch.Generator().manual_seed(3)) - 1
    wanted[:, 0, : frames // 2] = 0
    return wanted


def test_conditions_of_0_are_none_and_others_are_heard() -> None:
    made = prior("spline", 4, descriptors=STEERED)
    z, state = normal(2, 4, 9), made.initial_state(2)
    free = torch.zeros(2, 2, 9)
    assert torch.equal(made.log_prob(z), made.log_prob(z, free))
    for way in (made.sample, made.to_noise):
        assert torch.equal(way(state, z)[0], way(state, z, free)[0])
    for index in range(2):
        one = free.clone()
        one[0, index, 4] = 0.5
        changed = (made.log_prob(z, one) - made.log_prob(z)).abs() > 1e-6
        assert changed.nonzero().tolist() == [[0, 4]]


def test_conditions_come_in_blocks_and_are_undone_and_script() -> None:
    made = prior("spline", 4, descriptors=STEERED)
    noise, wanted = normal(2, 4, 12), conditions(12)
    whole, _ = made.sample(made.initial_state(2), noise, wanted)
    state, pieces = made.initial_state(2), []
    for chunk in (slice(0, 5), slice(5, 6), slice(6, 12)):
        z, state = made.sample(state, noise[:, :, chunk], wanted[:, :, chunk])
        pieces.append(z)
    torch.testing.assert_close(torch.cat(pieces, 2), whole, atol=1e-5, rtol=1e-5)
    back, _ = made.to_noise(made.initial_state(2), whole, wanted)
    torch.testing.assert_close(back, noise, atol=1e-4, rtol=1e-4)
    scripted = torch.jit.script(made)
    torch.testing.assert_close(scripted.sample(made.initial_state(2), noise, wanted)[0], whole, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(scripted.log_prob(whole, wanted), made.log_prob(whole, wanted), atol=1e-5, rtol=1e-5)


def test_what_follows_heard_latents_is_what_follows_the_same_ones_played() -> None:
    made = prior("spline", 4)
    noise = normal(2, 4, 10)
    z, state = made.sample(made.initial_state(2), noise)
    followed = made.follow(made.initial_state(2), z)
    torch.testing.assert_close(followed, state, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("names", [["loudnes"], ["brightness", "brightness"]])
def test_descriptors_that_are_not_there_or_twice_are_refused(names: list[str]) -> None:
    with pytest.raises(UsageError, match="give each once, and only of: loudness, brightness"):
        PriorConfig(descriptors=names)


def test_long_clips_of_short_recordings_are_encoded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A clip of more samples than are encoded at once, and a recording that ends in the first piece of it."""
    for number, seconds in enumerate((0.2, 0.7, 1.1, 0.3)):
        audio.write(tmp_path / "hits" / f"{number}.wav", tone(seconds, 200 + 40 * number), RATE)
    prepare([tmp_path / "hits"], tmp_path / "corpus", RATE, 2, 1.0, 1)
    part = Rests(Corpus.open(tmp_path / "corpus").train)
    model = Autoencoder(config.resolve(MICRO).architecture, 2).eval().requires_grad_(False)
    whole = list(posteriors(model, part))
    monkeypatch.setattr("riverrun.training.data.examples.ENCODED_AT_ONCE", 4096)
    monkeypatch.setattr("riverrun.training.data.conditions.ENCODED_AT_ONCE", 4096)
    for piecewise, expected in zip(posteriors(model, part), whole, strict=True):
        torch.testing.assert_close(piecewise, expected, atol=1e-5, rtol=1e-5)
    assert measuring.of_frames(part, model, RATE).shape[1] == sum(each.shape[2] for each in whole)


def test_what_is_shorter_than_a_clip_rests_to_its_end(tmp_path: Path) -> None:
    for number, seconds in enumerate((0.2, 0.7, 1.1, 0.3)):
        audio.write(tmp_path / "hits" / f"{number}.wav", tone(seconds, 200 + 40 * number), RATE)
    prepare([tmp_path / "hits"], tmp_path / "corpus", RATE, 2, 0.5, 1)
    corpus = Corpus.open(tmp_path / "corpus")
    lengths = []
    for part in (corpus.train, corpus.heldout):
        rests = Rests(part)
        lengths += rests.lengths
        for number, (short, length) in enumerate(zip(part.lengths, rests.lengths, strict=True)):
            assert length == max(short, RATE // 2)
            assert torch.equal(rests.read(number, 0, length)[:, :short], part.read(number, 0, short))
            assert not rests.read(number, short, length - short).any()
    assert min(lengths) == RATE // 2
