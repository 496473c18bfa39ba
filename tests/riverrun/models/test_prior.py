"""The prior: causal, equal in blocks of any length, invertible, scriptable, and better than a Gaussian."""

import io
import math
from collections.abc import Sequence

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from riverrun.errors import UsageError
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.prior.model import LIMIT
from riverrun.training.gaussian import gaussian_nats

SMALL = {"context": 24, "hidden": 16, "bins": 6}
KINDS = ["affine", "spline"]
DESCRIPTORS = ["brightness", "noisiness"]


def random_prior(
    kind: str,
    size: int = 3,
    layers: int = 1,
    seed: int = 0,
    scale: float = 0.15,
    descriptors: Sequence[str] = (),
    frames_per_step: int = 1,
) -> Prior:
    """A prior in evaluation mode with random weights, far from the initial ones."""
    config = PriorConfig(
        kind=kind,  # type: ignore[arg-type]
        layers=layers,
        depth=2,
        descriptors=list(descriptors),
        frames_per_step=frames_per_step,
        **SMALL,
    )
    model = Prior(size, config)
    generator = torch.Generator().manual_seed(seed)
    for parameter in model.requires_grad_(False).parameters():
        parameter.copy_(scale * torch.randn(parameter.shape, generator=generator))
    return model.eval()


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def slices(blocks: list[int]) -> list[slice]:
    """The slices of consecutive blocks of these lengths."""
    starts = [sum(blocks[:index]) for index in range(len(blocks))]
    return [slice(start, start + length) for start, length in zip(starts, blocks, strict=True)]


cases = pytest.mark.parametrize(
    ("kind", "size", "layers"), [("affine", 3, 1), ("spline", 3, 2), ("spline", 1, 1), ("affine", 1, 2)]
)
block_lengths = st.lists(st.integers(1, 5), min_size=1, max_size=6)


@pytest.mark.parametrize("kind", KINDS)
def test_a_step_of_three_frames_equals_one_frame_of_three_times_the_latents(kind: str) -> None:
    model, wide = (
        random_prior(kind, 2, frames_per_step=3, descriptors=DESCRIPTORS),
        random_prior(kind, 6, descriptors=DESCRIPTORS),
    )
    z, conditions = normal(2, 2, 12), normal(2, 2, 12, seed=2).clamp(-1, 1)

    def fold(frames: Tensor) -> Tensor:
        return frames.unflatten(2, (4, 3)).permute(0, 3, 1, 2).flatten(1, 2)

    first = conditions[:, :, ::3]
    torch.testing.assert_close(3 * model.log_prob(z, conditions), wide.log_prob(fold(z), first))
    for method in ("sample", "to_noise"):
        result, state = getattr(model, method)(model.initial_state(2), z, conditions)
        expected, wide_state = getattr(wide, method)(wide.initial_state(2), fold(z), first)
        assert torch.equal(fold(result), expected)
        assert torch.equal(state[:, :-2], wide_state[:, :-6])  # the last of a state is the running mean
    followed, wide_followed = (each.follow(each.initial_state(2), x) for each, x in ((model, z), (wide, fold(z))))
    assert torch.equal(followed[:, :-2], wide_followed[:, :-6])


@cases
@given(blocks=block_lengths, seed=st.integers(0, 2**32))
@settings(max_examples=12, deadline=None)
def test_blocks_equal_the_whole(kind: str, size: int, layers: int, blocks: list[int], seed: int) -> None:
    model, noise = random_prior(kind, size, layers), normal(2, size, sum(blocks), seed=seed)
    whole, whole_state = model.sample(model.initial_state(2), noise)
    state, sampled = model.initial_state(2), []
    inverse_state, inverted = model.initial_state(2), []
    for block in slices(blocks):
        z, state = model.sample(state, noise[:, :, block])
        u, inverse_state = model.to_noise(inverse_state, whole[:, :, block])
        sampled.append(z)
        inverted.append(u)
    torch.testing.assert_close(torch.cat(sampled, dim=2), whole, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(state, whole_state, atol=1e-5, rtol=1e-5)
    u, whole_inverse_state = model.to_noise(model.initial_state(2), whole)
    torch.testing.assert_close(torch.cat(inverted, dim=2), u, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(inverse_state, whole_inverse_state, atol=1e-5, rtol=1e-5)


@cases
@given(seed=st.integers(0, 2**32))
@settings(max_examples=12, deadline=None)
def test_to_noise_is_the_inverse_of_sample(kind: str, size: int, layers: int, seed: int) -> None:
    model, noise = random_prior(kind, size, layers), normal(2, size, 12, seed=seed)
    _, start = model.sample(model.initial_state(2), normal(2, size, 3))
    z, after = model.sample(start, noise)
    assert z.abs().max() < LIMIT
    u, inverse_after = model.to_noise(start, z)
    torch.testing.assert_close(u, noise, atol=2e-5, rtol=1e-5)
    torch.testing.assert_close(inverse_after, after, atol=1e-5, rtol=1e-5)
    again, _ = model.sample(start, model.to_noise(start, noise)[0])
    torch.testing.assert_close(again, noise, atol=2e-5, rtol=1e-5)


@cases
def test_a_scripted_and_loaded_prior_equals_eager_at_any_batch_size(kind: str, size: int, layers: int) -> None:
    model, file = random_prior(kind, size, layers), io.BytesIO()
    torch.jit.save(torch.jit.script(model), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    for batch in (1, 3, 1):
        z, state = normal(batch, size, 5), model.initial_state(batch)
        assert torch.equal(scripted.initial_state(batch), state)
        torch.testing.assert_close(scripted.log_prob(z), model.log_prob(z), atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(scripted.sample(state, z), model.sample(state, z), atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(scripted.to_noise(state, z), model.to_noise(state, z), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@given(frame=st.integers(0, 9))
@settings(max_examples=10, deadline=None)
def test_log_prob_is_causal(kind: str, frame: int) -> None:
    model, z = random_prior(kind), normal(2, 3, 10)
    changed = z.clone()
    changed[:, :, frame] += 1.0
    difference = (model.log_prob(changed) - model.log_prob(z)).abs()
    assert (difference[:, :frame] < 1e-5).all()
    assert (difference[:, frame:].amax(0) > 1e-5).all()


@pytest.mark.parametrize("kind", KINDS)
def test_log_prob_is_the_change_of_variables_of_the_noise(kind: str) -> None:
    """log p(z) = log N(u) + log |det du/dz|, the Jacobian of the whole sequence."""
    model = random_prior(kind, size=2).double()
    z = normal(1, 2, 4).double()

    def noise_of(flat: Tensor) -> Tensor:
        return model.to_noise(model.initial_state(1), flat.view(1, 2, 4))[0].flatten()

    log_det = torch.linalg.slogdet(torch.autograd.functional.jacobian(noise_of, z.flatten())).logabsdet
    expected = -0.5 * noise_of(z.flatten()).square().sum() - 4 * math.log(2 * math.pi) + log_det
    torch.testing.assert_close(model.log_prob(z).sum(), expected, atol=1e-8, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_batch_entries_are_independent(kind: str) -> None:
    model, z = random_prior(kind, layers=2), normal(3, 3, 6)
    for row in range(3):
        one, state = z[row : row + 1], model.initial_state(1)
        torch.testing.assert_close(model.log_prob(one)[0], model.log_prob(z)[row], atol=1e-5, rtol=1e-5)
        together, _ = model.sample(model.initial_state(3), z)
        torch.testing.assert_close(model.sample(state, one)[0][0], together[row], atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [0.0, 30.0, 1e4, -3.4e38])
def test_outputs_and_states_are_bounded(kind: str, value: float) -> None:
    model = random_prior(kind, size=4, scale=1.0)
    z, state = model.sample(model.initial_state(1), torch.full((1, 4, 100), value))
    assert z.abs().max() <= LIMIT
    assert state.isfinite().all()
    noise, state = model.to_noise(model.initial_state(1), torch.full((1, 4, 10), value))
    assert noise.isfinite().all()
    assert state.isfinite().all()


def test_latents_beyond_the_limit_are_clamped() -> None:
    model, z = random_prior("spline"), normal(1, 3, 8)
    z[:, 0, 2] = 3 * LIMIT
    clamped = z.clamp(-LIMIT, LIMIT)
    far, near = (model.to_noise(model.initial_state(1), latents) for latents in (z, clamped))
    assert torch.equal(far[0], near[0])
    assert torch.equal(far[1], near[1])
    difference = (model.log_prob(z) - model.log_prob(clamped)).abs()[0]
    assert difference[2] > 1e-5
    assert (difference[3:] < 1e-5).all()


def test_the_past_is_blurred_in_training_mode_only() -> None:
    model, z = random_prior("affine"), normal(2, 3, 10)
    assert torch.equal(model.log_prob(z), model.log_prob(z))
    without_blur = model.log_prob(z)
    model.train()
    assert not torch.equal(model.log_prob(z), model.log_prob(z))
    model.blur = 0.0
    torch.testing.assert_close(model.log_prob(z), without_blur)


def test_the_state_dict_holds_all_weights() -> None:
    model, other = random_prior("spline", layers=2), random_prior("spline", layers=2, seed=5)
    z = normal(2, 3, 6)
    assert not torch.allclose(model.log_prob(z), other.log_prob(z))
    other.load_state_dict(model.state_dict())
    assert torch.equal(model.log_prob(z), other.log_prob(z))


def bimodal_walk(sequences: int, frames: int, seed: int) -> Tensor:
    """[B, 2, T]: a damped rotation with a push of random sign at each frame, almost white."""
    rng = np.random.default_rng(seed)
    turn = 0.9 * np.array([[math.cos(0.7), -math.sin(0.7)], [math.sin(0.7), math.cos(0.7)]])
    z, out = np.zeros((sequences, 2)), []
    for _ in range(frames + 10):
        push = rng.choice([-0.6, 0.6], size=(sequences, 1)) * np.array([1.0, 0.3])
        z = z @ turn.T + push + 0.08 * rng.standard_normal((sequences, 2))
        out.append(z)
    return torch.from_numpy(np.stack(out[10:], axis=2)).float()


@pytest.mark.parametrize("kind", KINDS)
def test_a_trained_prior_is_better_than_a_gaussian(kind: str) -> None:
    torch.manual_seed(0)
    train, heldout = bimodal_walk(256, 16, 1), bimodal_walk(64, 16, 2)
    model = Prior(2, PriorConfig(kind=kind, blur=0.05, **SMALL))  # type: ignore[arg-type]
    optimizer = torch.optim.Adam(model.parameters(), 1e-2)
    for step in range(150):
        batch = train[(step * 32) % 256 :][:32]
        loss = -model.log_prob(batch).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        learned = float(model.eval().log_prob(heldout).mean())
        # samples have the spread of the training data
        sampled, _ = model.sample(model.initial_state(64), normal(64, 2, 60))
    frames = [each.transpose(1, 2).reshape(-1, 2) for each in (train, heldout)]
    assert learned > gaussian_nats(*frames) + 2
    torch.testing.assert_close(sampled.std((0, 2)), heldout.std((0, 2)), atol=0.3, rtol=0.3)


@pytest.mark.parametrize(
    "wrong",
    [{"couplings": 0}, {"frames_per_step": 0}, {"bins": 1}, {"kind": "cubic"}, {"blur": -1.0}, {"blur": math.nan}],
)
def test_invalid_settings_are_refused_by_name(wrong: dict[str, object]) -> None:
    with pytest.raises(UsageError, match=next(iter(wrong))):
        PriorConfig(**wrong)  # type: ignore[arg-type]


def random_conditions(frames: int) -> Tensor:
    """Conditions `[2, 2, frames]`; the first descriptor is free in the first half."""
    conditions = 2 * torch.rand(2, 2, frames, generator=torch.Generator().manual_seed(3)) - 1
    conditions[:, 0, : frames // 2] = 0
    return conditions


def test_a_condition_of_0_is_free_and_others_have_an_effect() -> None:
    model = random_prior("spline", 4, descriptors=DESCRIPTORS)
    z, state = normal(2, 4, 9), model.initial_state(2)
    free = torch.zeros(2, 2, 9)
    assert torch.equal(model.log_prob(z), model.log_prob(z, free))
    for method in (model.sample, model.to_noise):
        assert torch.equal(method(state, z)[0], method(state, z, free)[0])
    for index in range(2):
        one = free.clone()
        one[0, index, 4] = 0.5
        changed = (model.log_prob(z, one) - model.log_prob(z)).abs() > 1e-6
        assert changed.nonzero().tolist() == [[0, 4]]


def test_conditions_work_in_blocks_inverted_and_scripted() -> None:
    model = random_prior("spline", 4, descriptors=DESCRIPTORS)
    noise, conditions = normal(2, 4, 12), random_conditions(12)
    whole, _ = model.sample(model.initial_state(2), noise, conditions)
    state, sampled = model.initial_state(2), []
    for block in (slice(0, 5), slice(5, 6), slice(6, 12)):
        z, state = model.sample(state, noise[:, :, block], conditions[:, :, block])
        sampled.append(z)
    torch.testing.assert_close(torch.cat(sampled, 2), whole, atol=1e-5, rtol=1e-5)
    inverted, _ = model.to_noise(model.initial_state(2), whole, conditions)
    torch.testing.assert_close(inverted, noise, atol=1e-4, rtol=1e-4)
    scripted = torch.jit.script(model)
    torch.testing.assert_close(
        scripted.sample(model.initial_state(2), noise, conditions)[0], whole, atol=1e-5, rtol=1e-5
    )
    torch.testing.assert_close(
        scripted.log_prob(whole, conditions), model.log_prob(whole, conditions), atol=1e-5, rtol=1e-5
    )


def test_the_state_after_given_latents_is_that_after_sampling_them() -> None:
    model = random_prior("spline", 4)
    noise = normal(2, 4, 10)
    z, state = model.sample(model.initial_state(2), noise)
    followed = model.follow(model.initial_state(2), z)
    torch.testing.assert_close(followed, state, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("names", [["loudnes"], ["brightness", "brightness"]])
def test_unknown_and_repeated_descriptors_are_refused(names: list[str]) -> None:
    with pytest.raises(UsageError, match="give each once, and only of: loudness, brightness"):
        PriorConfig(descriptors=names)
