"""The grid: its frequencies at any sample rate, its octaves, and the lengths of its windows."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from riverrun.models.spectral.grid import HIGHEST_HZ, HIGHEST_SHARE, LOWEST_HZ, STEPS_PER_OCTAVE, Grid

RATES = st.integers(8000, 192000)


@given(RATES)
def test_frequencies_are_a_geometric_progression_within_the_limits(rate: int) -> None:
    grid = Grid(rate)
    hertz = grid.frequencies * rate
    assert len(hertz) == grid.size
    assert float(hertz[0]) == pytest.approx(LOWEST_HZ)
    torch.testing.assert_close(hertz[1:] / hertz[:-1], torch.full_like(hertz[1:], 2 ** (1 / STEPS_PER_OCTAVE)))
    highest = min(HIGHEST_HZ, HIGHEST_SHARE * rate)
    assert highest / 2 ** (2 / STEPS_PER_OCTAVE) < float(hertz[-1]) <= highest


@given(RATES)
def test_each_frequency_is_in_one_octave(rate: int) -> None:
    grid = Grid(rate)
    weights = grid.octave_weights()
    assert weights.shape == (grid.size, grid.octaves)
    assert torch.equal(weights.sum(1), torch.ones(grid.size))
    assert (weights.sum(0)[:-1] == STEPS_PER_OCTAVE).all()
    assert 1 <= weights.sum(0)[-1] <= STEPS_PER_OCTAVE


@given(RATES, st.floats(1, 100), st.integers(6, 10), st.integers(0, 4))
def test_windows_have_the_periods_within_the_limits(rate: int, periods: float, shortest: int, more: int) -> None:
    grid, low, high = Grid(rate), 2**shortest, 2 ** (shortest + more)
    lengths = grid.window_lengths(periods, low, high)
    assert (lengths[1:] <= lengths[:-1]).all()
    free = (lengths > low) & (lengths < high)
    assert ((lengths == low) | (lengths == high) | free).all()
    torch.testing.assert_close((lengths * grid.frequencies)[free], torch.full([int(free.sum())], periods).double())
