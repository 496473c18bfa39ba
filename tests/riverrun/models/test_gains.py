"""Gains: those of descriptors that steering does not follow, for control frames and for samples."""

import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.gains import (
    LOUDNESS_DB,
    NOISINESS_DB,
    NUM_GAINS,
    gain_table,
    in_control_frames,
    join_gains,
    ramps,
    split_gains,
)
from riverrun.models.prior import Prior, PriorConfig

NAMES = ["brightness", "noisiness", "loudness"]


def test_loudness_moves_the_level_and_noisiness_the_noise() -> None:
    assert gain_table(NAMES).tolist() == [[0.0, 0.0, LOUDNESS_DB], [0.0, NOISINESS_DB, 0.0]]
    assert gain_table([]).shape == (NUM_GAINS, 0)


def test_a_descriptor_that_steering_follows_moves_no_gain_nor_does_a_free_one() -> None:
    prior = Prior(4, PriorConfig(context=8, hidden=8, descriptors=NAMES))
    conditions = torch.tensor([[0.3, -0.5, 0.0]])[:, :, None].expand(2, -1, 5)
    expected = torch.tensor([0.0, -0.5 * NOISINESS_DB])[:, None].expand(2, -1, 5)
    torch.testing.assert_close(prior.gains(conditions), expected)
    torch.testing.assert_close(torch.jit.script(prior).gains(conditions), expected)
    prior.steering.fit(torch.randn(3, 4), torch.zeros(3), torch.tensor([math.inf, 0.1, math.inf]))
    assert not prior.gains(conditions).any()
    assert prior.gains(torch.ones(1, 3, 1))[0, :, 0].tolist() == [LOUDNESS_DB, 0.0]
    without = Prior(4, PriorConfig(context=8, hidden=8))
    assert torch.equal(without.gains(torch.zeros(2, 0, 5)), torch.zeros(2, NUM_GAINS, 5))


def test_gains_follow_all_latents_or_there_are_none() -> None:
    x = torch.randn(2, 4 + NUM_GAINS, 3)
    latents, gains = split_gains(x, 4)
    assert gains is not None
    assert torch.equal(join_gains(latents, gains), x)
    for shown in (2, 4):
        latents, gains = split_gains(x[:, :shown], 4)
        assert gains is None
        assert torch.equal(latents, x[:, :shown])


@settings(deadline=None, max_examples=20)
@given(frames=st.integers(1, 5), steps=st.integers(1, 4), decibels=st.floats(-24, 24))
def test_control_frames_have_the_gains_of_their_frame(frames: int, steps: int, decibels: float) -> None:
    gains = torch.randn(2, NUM_GAINS, frames)
    gains[0, 0, 0] = decibels
    nepers = in_control_frames(gains, frames, steps)
    assert nepers.shape == (2, frames * steps, NUM_GAINS)
    torch.testing.assert_close(nepers[0, 0, 0].exp(), torch.tensor(10 ** (decibels / 20)), atol=0, rtol=1e-5)
    torch.testing.assert_close(nepers[:, ::steps].transpose(1, 2) * 20 / math.log(10), gains)
    of_clip = in_control_frames(gains[..., :1], frames, steps)
    assert torch.equal(of_clip, nepers[:, :1].expand_as(of_clip))


@settings(deadline=None, max_examples=20)
@given(values=st.lists(st.floats(-3, 3), min_size=2, max_size=6), hop=st.integers(1, 8))
def test_ramps_go_straight_from_value_to_value(values: list[float], hop: int) -> None:
    gain, rise = torch.tensor(values), torch.arange(1, hop + 1) / hop
    found = ramps(gain, rise)
    torch.testing.assert_close(found[hop - 1 :: hop], gain[1:])
    steps = torch.cat([gain[:1], found]).diff().unflatten(0, (-1, hop))
    torch.testing.assert_close(steps, (gain.diff() / hop)[:, None].expand(-1, hop), atol=1e-5, rtol=1e-4)
