"""The restraint: the running mean stays in the range of the corpus, and what was done can be undone exactly."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.restraint import SHARE, MeanRestraint

SIZE, RATE = 3, 50.0


def corpus(frames: int = 20000) -> torch.Tensor:
    """Latents of unit variance that change about ten times a second, `[T, SIZE]`."""
    generator = torch.Generator().manual_seed(0)
    return torch.randn(frames // 5, SIZE, generator=generator).repeat_interleave(5, 0)


def fitted() -> MeanRestraint:
    restraint = MeanRestraint(SIZE, 10.0).eval()
    restraint.fit(corpus(), RATE)
    return restraint


def test_the_corpus_is_left_alone_mostly() -> None:
    restraint, mean, moved = fitted(), torch.zeros(1, SIZE), 0
    for step in corpus()[:5000]:
        moved += int(restraint(mean).any())
        mean = restraint.update(mean, step[None])
    assert 0 < moved < 2 * SHARE * SIZE * 5000  # where any latent is outside
    assert float(restraint.highest.max()) < 1.0  # of means: those of single steps reach 3
    assert torch.all(restraint.lowest < 0)


def test_in_training_nothing_moves() -> None:
    far = torch.full((1, SIZE), 9.0)
    assert torch.all(fitted()(far) < -7)
    assert not fitted().train()(far).any()


def test_before_it_is_fitted_nothing_moves() -> None:
    restraint = MeanRestraint(SIZE, 10.0).eval()
    mean = restraint.update(torch.zeros(2, SIZE), torch.full((2, SIZE), 10.0))
    assert not mean.any()
    assert not restraint(torch.full((2, SIZE), 9.0)).any()
    restraint.load_state_dict({})  # weights of before there was a restraint


@settings(deadline=None, max_examples=20)
@given(value=st.floats(-10, 10))
def test_what_rests_anywhere_comes_back_to_the_range(value: float) -> None:
    restraint, mean = fitted(), torch.zeros(1, SIZE)
    for _ in range(round(20 * RATE)):
        mean = restraint.update(mean, value + restraint(mean))
    low, high = restraint.lowest, restraint.highest
    resting = torch.full((1, SIZE), value)
    # half of what rests outside is taken away: the mean is where it is pulled as far as it is pushed
    expected = (resting + resting.clamp(low, high)) / 2
    torch.testing.assert_close(mean, expected, atol=1e-3, rtol=0)


@pytest.mark.parametrize("frames_per_step", [1, 2])
@pytest.mark.parametrize("kind", ["cascade", "spline"])
def test_a_restrained_prior_is_inverted_in_any_blocks(kind: str, frames_per_step: int) -> None:
    torch.manual_seed(0)
    config = PriorConfig(context=8, hidden=8, kind=kind, frames_per_step=frames_per_step)
    prior = Prior(SIZE, config).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.03)
    noise, start = 0.5 * torch.randn(2, SIZE, 24) + 1.0, prior.initial_state(2)
    free, _ = prior.sample(start, noise)
    prior.restraint.lowest.fill_(-0.1)
    prior.restraint.highest.fill_(0.1)
    prior.restraint.rate.fill_(0.2)
    z, state = prior.sample(start, noise)
    assert (z - free).abs().max() > 0.1
    back, after = prior.to_noise(start, z)
    torch.testing.assert_close(back, noise, atol=5e-5, rtol=1e-5)
    torch.testing.assert_close(after, state, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(prior.follow(start, z), state, atol=1e-5, rtol=1e-5)
    scripted, parts, state = torch.jit.script(prior), [], start
    for block in noise.split(4, 2):
        part, state = scripted.sample(state, block)
        parts.append(part)
    torch.testing.assert_close(torch.cat(parts, 2), z, atol=1e-5, rtol=1e-5)
