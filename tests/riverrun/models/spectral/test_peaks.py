"""Peaks: the place and amplitude of a sinusoid between any two frequencies, and lines, which are read as drawn."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import RATE, white, window_lengths
from torch import Tensor

from riverrun.models.spectral.constant_q import lobes
from riverrun.models.spectral.features import FLOOR
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE, Grid
from riverrun.models.spectral.peaks import LinePeaks, PeakFinder, WindowPeaks, draw_lines

GRID = Grid(RATE)
COUNT = GRID.size
LENGTHS = window_lengths()
LINES = LinePeaks(COUNT, share=0.05)
WINDOWS = WindowPeaks(GRID.frequencies, LENGTHS, share=0.15)
STEPS = torch.arange(COUNT)
FULL_PERIODS = (195, 340)
"""Frequencies whose window of 40 periods is neither too long nor too short."""


def lobe_at(position: float) -> Tensor:
    """Return the log-amplitudes of a sine of amplitude 1, `position` steps above the lowest frequency."""
    frequency = GRID.frequencies[:1] * 2 ** (position / STEPS_PER_OCTAVE)
    lobe = lobes(torch.cat([frequency, GRID.frequencies]), torch.cat([LENGTHS[:1], LENGTHS]))[0, 1:]
    return (0.5 * (lobe.square() + FLOOR**2).log()).float()


def line_at(position: float) -> Tensor:
    """Return the log-amplitudes of a line of amplitude 1."""
    k = round(position)
    power = (k == STEPS).float()[None, None]
    drawn = draw_lines(power, torch.full_like(power, position - k))[0, 0]
    return 0.5 * (drawn + FLOOR**2).log()


def check_sinusoid(finder: PeakFinder, amplitudes: Tensor, position: float, error: float) -> None:
    """Check that the frequencies next to `position` stand for one sinusoid of amplitude 1 there."""
    weight, top, place, _ = (part[0, 0] for part in finder(amplitudes[None, None]))
    near = math.floor(position) + torch.arange(2)
    assert float(weight[near].sum()) == pytest.approx(1, abs=2 * error)
    assert float((weight * top.square())[near].sum()) == pytest.approx(1, abs=4 * error)
    for k in near[weight[near] > 2 * error]:
        assert float(k + place[k]) == pytest.approx(position, abs=error)


def largest_elsewhere(finder: PeakFinder, amplitudes: Tensor, position: float) -> float:
    """Return the largest amplitude at frequencies that are not next to `position`."""
    weight, top, _, _ = (part[0, 0] for part in finder(amplitudes[None, None]))
    return float((weight * top)[(position - STEPS).abs() >= 1].max())


@given(st.floats(10, COUNT - 12))
@settings(deadline=None)
def test_a_line_is_read_as_drawn(position: float) -> None:
    amplitudes = line_at(position)
    check_sinusoid(LINES, amplitudes, position, error=0.01)
    assert largest_elsewhere(LINES, amplitudes, position) < 0.01


@given(st.floats(*FULL_PERIODS))
@settings(deadline=None)
def test_the_lobe_of_a_window_is_read_at_any_position(position: float) -> None:
    check_sinusoid(WINDOWS, lobe_at(position), position, error=0.02)


def test_the_lobe_of_a_window_has_one_peak() -> None:
    for position in torch.arange(*FULL_PERIODS, 0.375):
        assert largest_elsewhere(WINDOWS, lobe_at(float(position)), float(position)) < 0.05


@given(st.floats(1e-3, 10))
@settings(deadline=None, max_examples=30)
def test_amplitudes_scale(gain: float) -> None:
    power = torch.zeros(1, 1, COUNT)
    power[..., ::20] = gain**2
    drawn = draw_lines(power, torch.zeros_like(power))
    weight, top, _, explained = LINES(0.5 * (drawn + FLOOR**2).log())
    torch.testing.assert_close((weight * top)[..., 20:-20:20], power[..., 20:-20:20].sqrt(), rtol=0.02, atol=0)
    torch.testing.assert_close(explained[..., 20:-20], drawn[..., 20:-20], rtol=0.02, atol=0.02 * gain**2)


def test_lines_of_several_sinusoids_add_up_in_power() -> None:
    power, place = white(2, 3, COUNT).square(), 2 * torch.rand(2, 3, COUNT) - 1
    each = sum(draw_lines(power * (k == STEPS), place) for k in range(COUNT))
    torch.testing.assert_close(draw_lines(power, place), each)


@pytest.mark.parametrize("slope", [0.0, 0.1, -0.5])
def test_a_spectrum_without_peaks_has_no_sinusoids(slope: float) -> None:
    """A straight spectrum is noise."""
    spectrum = (slope * (STEPS - COUNT // 2) / 48)[None, None]
    for finder in (LINES, WINDOWS):
        weight, top, _, _ = finder(spectrum)
        assert (weight * top)[..., 1:-1].max() < 1e-3  # without the ends, where a neighbour is missing


def test_silence_has_no_sinusoids() -> None:
    ripple = math.log(FLOOR) + 0.1 * white(1, 5, COUNT)
    for finder in (LINES, WINDOWS):
        _, top, _, explained = finder(ripple)
        assert not top.any()
        assert not explained.any()


@given(st.integers(0, 1000), st.floats(0.01, 0.5))
@settings(deadline=None, max_examples=30)
def test_peaks_are_not_louder_than_the_spectrum(seed: int, roughness: float) -> None:
    """Several peaks that are closer than a lobe is wide share the power of one."""
    spectrum = (roughness * white(1, 4, COUNT, seed=seed)).clamp(-9, 1)
    for finder in (LINES, WINDOWS):
        weight, _, place, _ = finder(spectrum)
        assert (weight >= 0).all()
        assert (weight <= 1).all()
        assert (place.abs() <= 1).all()
    highest = torch.nn.functional.max_pool1d(2 * spectrum, 11, 1, 5).exp()
    assert (LINES(spectrum)[3] <= 3 * highest).all()


@given(st.lists(st.floats(-12, 6), min_size=3, max_size=30))
@settings(deadline=None, max_examples=30)
def test_any_spectrum_has_finite_peaks(values: list[float]) -> None:
    spectrum = torch.tensor(values).repeat(COUNT)[:COUNT][None, None]
    for finder in (LINES, WINDOWS):
        assert all(part.isfinite().all() for part in finder(spectrum))


@given(st.lists(st.floats(-12, 6), min_size=3, max_size=30))
@settings(deadline=None, max_examples=30)
def test_gradients_are_finite(values: list[float]) -> None:
    spectrum = torch.tensor(values).repeat(COUNT)[:COUNT][None, None].requires_grad_()
    for finder in (LINES, WINDOWS):
        weight, top, place, explained = finder(spectrum)
        (gradient,) = torch.autograd.grad((weight * top).sum() + place.sum() + explained.sum(), spectrum)
        assert gradient.isfinite().all()


@given(st.integers(0, 1000))
@settings(deadline=None, max_examples=20)
def test_a_rounding_error_stays_one(seed: int) -> None:
    spectrum = white(1, 4, COUNT, seed=seed)
    nudged = spectrum + 1e-6 * white(1, 4, COUNT, seed=seed + 1)
    for finder in (LINES, WINDOWS):
        (weight, top, _, explained), (weight_, top_, _, explained_) = finder(spectrum), finder(nudged)
        torch.testing.assert_close(weight * top, weight_ * top_, atol=5e-3, rtol=0)
        torch.testing.assert_close(explained, explained_, atol=5e-3, rtol=5e-3)
