"""`ClipPrior`: a clip is sampled at each trigger, by seed and number, with the conditions at that sample."""

import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from small_clips import QUICK, SIZES, D, R, assert_same, clip_prior, in_blocks, parts, signals, triggered
from torch import Tensor

from riverrun.models import noise
from riverrun.models.gains import NUM_GAINS, join_gains
from riverrun.models.noise import NoiseStream

AT = [30, 300, 640, 900]
LENGTH = 1024


def sampled(seed: int, number: int, temperature: float = 1.0, loudness: float = 0.0) -> Tensor:
    """Return the latents and gains `[D + 2]` of the clip that the prior samples at the trigger of that number."""
    prior, u = (
        parts()[2],
        noise.normal(seed=seed, first=number, frames=1, lanes=D, stream=NoiseStream.PRIOR)[:, :, None],
    )
    conditions = torch.full((1, 1, 1), loudness)
    z, _ = prior.sample(prior.initial_state(1), temperature * u, conditions)
    return join_gains(z, prior.gains(conditions))[0, :, 0]


def held_from(at: list[int], clips: list[Tensor]) -> Tensor:
    """Return latents and gains `[1, D + 2, N]`, those of each clip held from its sample to the next."""
    z = torch.zeros(1, D + NUM_GAINS, LENGTH)
    for start, each in zip(at, clips, strict=True):
        z[0, :, start:] = each[:, None]
    return z


@settings(deadline=None, max_examples=15, phases=QUICK)
@given(sizes=SIZES, seed=st.integers(0, 2**31 - 1))
def test_each_trigger_samples_a_clip_by_seed_and_number_with_the_conditions_there(sizes: list[int], seed: int) -> None:
    conditions = signals(LENGTH, 2).clamp(-0.9, 0.9)
    expected = [
        sampled(seed, number, 1.0 + float(conditions[0, 0, at]), float(conditions[0, 1, at]))
        for number, at in enumerate(AT)
    ]
    x = triggered(conditions, AT)
    output = in_blocks(clip_prior(seed), x, sizes)
    assert torch.equal(output[:, :1], x[:, :1])
    assert_same(output[:, 1:], held_from(AT, expected))


def test_each_entry_counts_its_own_triggers() -> None:
    at = [AT, AT[1:], [], [77]]
    x = torch.cat([triggered(torch.zeros(1, 2, LENGTH), each) for each in at])
    z = in_blocks(clip_prior(5), x, [3])[:, 1:]
    for entry, each in enumerate(at):
        assert_same(z[entry : entry + 1], held_from(each, [sampled(5, number) for number in range(len(each))]))


def test_a_new_seed_numbers_clips_from_0_again_even_while_the_trigger_is_on() -> None:
    stream, held, free = clip_prior(5), torch.zeros(1, 3, 2 * R), torch.zeros(1, 3, 2 * R)
    held[:, 0] = 1.0
    assert_same(stream(held)[0, 1:, -1], sampled(5, 0))
    stream.control("seed", 6.0)
    assert_same(stream(held)[0, 1:, -1], sampled(5, 0))  # no edge: the previous clip stays
    stream(free)
    assert_same(stream(held)[0, 1:, -1], sampled(6, 0))


def test_without_a_seed_each_entry_and_each_reset_samples_its_own() -> None:
    stream, x = clip_prior(-1), triggered(torch.zeros(1, 2, LENGTH), AT).expand(3, -1, -1)
    latents = []
    for _ in range(2):
        latents += list(stream(x)[:, 1:, -1])
        stream.reset()
    apart = torch.cdist(torch.stack(latents), torch.stack(latents))
    assert (apart > 1e-3).sum() == 6 * 5


def test_bad_conditions_are_cleaned() -> None:
    at = [30, 300, 640]
    conditions = torch.zeros(1, 2, LENGTH)
    for sample, value in zip(at, (math.nan, math.inf, -math.inf), strict=True):
        conditions[0, :, sample] = value
    expected = [sampled(1, 0), sampled(1, 1, 4.0, 1.0), sampled(1, 2, 0.0, -1.0)]
    assert_same(clip_prior(1)(triggered(conditions, at))[:, 1:], held_from(at, expected))
