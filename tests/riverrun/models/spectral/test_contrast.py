"""Contrast: distances to those around grow or shrink, what is flat stays, and power stays about where it was."""

import math

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.spectral.contrast import mean_around, with_contrast

REACH = 24


@settings(deadline=None, max_examples=30)
@given(contrast=st.floats(-20, 20), low=st.floats(-20, 0), seed=st.integers(0, 99))
def test_contrast_moves_what_is_not_flat_and_keeps_the_power(contrast: float, low: float, seed: int) -> None:
    nepers = torch.full((2, 3, 1), contrast * math.log(10) / 20)
    drawn = torch.rand(2, 3, 432, generator=torch.Generator().manual_seed(seed))
    amplitudes = low + (2.0 - low) * drawn
    changed = with_contrast(amplitudes, nepers, REACH)
    assert changed.isfinite().all()
    apart = [(each - mean_around(each, REACH)).std(2) for each in (changed, amplitudes)]
    assert ((apart[0] > apart[1]) == (contrast > 0)).all() or abs(contrast) < 1
    powers = [(2 * each).exp().sum(2).log() for each in (changed, amplitudes)]
    assert (powers[0] - powers[1]).abs().max() < math.log(8)
    flat = torch.full_like(amplitudes, low)
    torch.testing.assert_close(with_contrast(flat, nepers, REACH), flat, atol=1e-3, rtol=0)


def test_a_contrast_of_zero_changes_nothing() -> None:
    amplitudes = torch.randn(1, 4, 100)
    torch.testing.assert_close(with_contrast(amplitudes, torch.zeros(1, 4, 1), REACH), amplitudes)


def test_the_mean_around_is_of_what_there_is() -> None:
    values = torch.arange(10.0).view(1, 1, 10)
    torch.testing.assert_close(mean_around(values, 1)[0, 0], torch.tensor([0.5, *map(float, range(1, 9)), 8.5]))
