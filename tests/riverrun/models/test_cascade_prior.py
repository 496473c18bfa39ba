"""A prior whose flow is a cascade: equal in blocks, invertible, scriptable, along axes, and bounded far away."""

import io

import pytest
import torch
from torch import Tensor

from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.prior.model import GUIDANCE, READ_LIMIT


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def random_prior(frames_per_step: int, size: int = 5) -> Prior:
    """A prior in evaluation mode with random weights and axes."""
    config = PriorConfig(
        kind="cascade",
        context=24,
        hidden=16,
        bins=6,
        descriptors=["brightness"],
        frames_per_step=frames_per_step,
    )
    model, generator = Prior(size, config).eval().requires_grad_(False), torch.Generator().manual_seed(0)
    for parameter in model.parameters():
        parameter.copy_(0.05 * torch.randn(parameter.shape, generator=generator))
    model.axes.copy_(torch.linalg.qr(normal(size, size))[0])
    return model


@pytest.fixture(params=[1, 2])
def prior(request: pytest.FixtureRequest) -> Prior:
    return random_prior(request.param)


def test_blocks_equal_the_whole_and_to_noise_inverts_sample(prior: Prior) -> None:
    noise, conditions = normal(2, 5, 12).clamp(-2, 2), normal(2, 1, 12, seed=2).clamp(-1, 1)
    whole, state = prior.sample(prior.initial_state(2), noise, conditions)
    back, after = prior.to_noise(prior.initial_state(2), whole, conditions)
    torch.testing.assert_close(back, noise, atol=2e-5, rtol=1e-5)
    torch.testing.assert_close(after, state, atol=1e-5, rtol=1e-5)
    parts, state = [], prior.initial_state(2)
    for block in (slice(0, 2), slice(2, 8), slice(8, 12)):
        z, state = prior.sample(state, noise[:, :, block], conditions[:, :, block])
        parts.append(z)
    torch.testing.assert_close(torch.cat(parts, 2), whole, atol=1e-5, rtol=1e-5)
    followed = prior.follow(prior.initial_state(2), whole)
    unconditioned = prior.to_noise(prior.initial_state(2), whole)[1]
    torch.testing.assert_close(followed, unconditioned, atol=1e-5, rtol=1e-5)


def test_a_scripted_and_loaded_prior_equals_eager(prior: Prior) -> None:
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(prior), file)
    file.seek(0)
    scripted, z, state = torch.jit.load(file), normal(2, 5, 6), prior.initial_state(2)
    for method in ("sample", "to_noise"):
        torch.testing.assert_close(getattr(scripted, method)(state, z), getattr(prior, method)(state, z))
    torch.testing.assert_close(scripted.log_prob(z), prior.log_prob(z), atol=1e-5, rtol=1e-5)


def test_the_density_is_that_of_the_latents_along_the_axes(prior: Prior) -> None:
    z, axes = normal(2, 5, 8), prior.axes.clone()
    turned = prior.log_prob(axes @ z)
    prior.axes.copy_(torch.eye(5))
    torch.testing.assert_close(prior.log_prob(z), turned, atol=1e-4, rtol=1e-4)


def test_the_past_is_read_within_a_limit() -> None:
    prior = random_prior(1)
    prior.axes.copy_(torch.eye(5))
    far = normal(1, 5, 3)
    far[:, 2] = 8.0
    near = far.clone()
    near[:, 2] = READ_LIMIT
    continued = [prior.sample(prior.follow(prior.initial_state(1), z), normal(1, 5, 4, seed=3))[0] for z in (far, near)]
    torch.testing.assert_close(*continued)


def test_the_axes_are_part_of_the_weights_of_a_cascade_only() -> None:
    assert "axes" in random_prior(1).state_dict()
    assert "axes" not in Prior(5, PriorConfig(context=8, hidden=8)).state_dict()


def test_it_is_conditioned_on_the_level_of_the_noise() -> None:
    """Only the level changes, and with it the density and what is sampled."""
    prior, z = random_prior(1), normal(1, 5, 8)
    before = prior.log_prob(z)
    noise, _ = prior.to_noise(prior.initial_state(1), z)
    prior.played_blur.fill_(0.5)
    assert not torch.allclose(prior.log_prob(z)[:, 1:], before[:, 1:], atol=1e-3)
    assert not torch.allclose(prior.sample(prior.initial_state(1), noise)[0], z, atol=1e-3)


def steered(frames_per_step: int = 1) -> Prior:
    """A prior with steering that raises the sum of the latents for more brightness."""
    prior = random_prior(frames_per_step)
    prior.steering.fit(torch.full((1, 5), 0.2), torch.zeros(1), torch.full((1,), 0.1))
    return prior


@pytest.mark.parametrize("frames_per_step", [1, 2])
def test_steering_is_part_of_sample_and_of_its_inverse(frames_per_step: int) -> None:
    prior, conditions = steered(frames_per_step), torch.full((2, 1, 12), 0.9)
    noise, start = normal(2, 5, 12).clamp(-2, 2), prior.initial_state(2)
    z, state = prior.sample(start, noise, conditions)
    back, after = prior.to_noise(start, z, conditions)
    torch.testing.assert_close(back, noise, atol=5e-5, rtol=1e-5)
    torch.testing.assert_close(after, state, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(torch.jit.script(prior).sample(start, noise, conditions)[0], z, atol=1e-5, rtol=1e-5)
    z = prior.axes.t() @ z
    free = prior.axes.t() @ prior.sample(start, noise, torch.zeros_like(conditions))[0]
    assert (0.2 * z.sum(1)).mean() > (0.2 * free.sum(1)).mean() + 0.3
    unsteered = random_prior(frames_per_step)
    torch.testing.assert_close(unsteered.sample(start, noise)[0], prior.sample(start, noise)[0])
    assert torch.equal(prior.log_prob(z, conditions), unsteered.log_prob(z, conditions))


def test_conditions_without_steering_have_more_weight_when_it_plays() -> None:
    played, weighted = random_prior(1), random_prior(1)
    weighted.guidance.fill_(1.0)
    first = weighted.width
    weighted.flow.weight[first : first + 2] *= GUIDANCE
    noise, conditions = normal(2, 5, 6).clamp(-2, 2), normal(2, 1, 6, seed=2).clamp(-1, 1)
    state = played.initial_state(2)
    for method in ("sample", "to_noise"):
        expected = getattr(weighted, method)(state, noise, conditions)[0]
        torch.testing.assert_close(getattr(played, method)(state, noise, conditions)[0], expected)
    unweighted = random_prior(1)
    unweighted.guidance.fill_(1.0)
    assert torch.equal(played.log_prob(noise, conditions), unweighted.log_prob(noise, conditions))
    one, other = steered(), steered()
    other.guidance.fill_(0.5)
    assert torch.equal(one.sample(state, noise, conditions)[0], other.sample(state, noise, conditions)[0])
