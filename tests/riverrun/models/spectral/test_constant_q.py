"""The constant-Q transform: equal to products in the time domain, scaled to amplitudes; where its windows are."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import LONGEST, RATE, sine, white, window_lengths
from torch import Tensor

from riverrun.models.spectral.constant_q import ConstantQ, hann_windows, lobes
from riverrun.models.spectral.grid import Grid

GRID = Grid(RATE)
LENGTHS = window_lengths()
CAUSAL = ConstantQ(GRID.frequencies, LENGTHS, LONGEST, centred=False)
CENTRED = ConstantQ(GRID.frequencies, LENGTHS, LONGEST, centred=True)
BOTH = pytest.mark.parametrize("transform", [CAUSAL, CENTRED], ids=["causal", "centred"])


def transformed(transform: ConstantQ, frames: Tensor) -> Tensor:
    real, imaginary = transform(frames).chunk(2, 2)
    return torch.complex(real.flatten(1), imaginary.flatten(1))[:, : transform.count]


def direct(transform: ConstantQ, frames: Tensor) -> Tensor:
    """Transform frames by products in the time domain."""
    time = torch.arange(LONGEST, dtype=torch.float64)
    windows = hann_windows(LENGTHS, LONGEST, transform is CENTRED)
    kernels = torch.polar(windows, -2 * math.pi * GRID.frequencies[:, None] * time)
    return frames.double().to(torch.complex128) @ kernels.T


@BOTH
def test_it_equals_a_product_in_the_time_domain(transform: ConstantQ) -> None:
    """Up to a phase of each frequency, which is the same for all frames, and up to the lobes that are left out."""
    frames = 0.3 * white(8, LONGEST)
    ours, theirs = transformed(transform, frames), direct(transform, frames)
    phase = (ours.conj() * theirs).sum(0).sgn()
    assert (ours * phase - theirs).abs().max() < 5e-4


@BOTH
@given(step=st.integers(0, GRID.size - 1), amplitude=st.floats(0.001, 1), phase=st.floats(0, 6.28))
@settings(max_examples=60, deadline=None)
def test_a_sine_of_amplitude_a_has_magnitude_a(transform: ConstantQ, step: int, amplitude: float, phase: float) -> None:
    tone = sine(float(GRID.frequencies[step]) * RATE, LONGEST, amplitude, phase)
    magnitude = transformed(transform, tone[None])[0].abs()
    assert float(magnitude[step]) == pytest.approx(amplitude, rel=0.01)
    assert float(magnitude.max()) < 1.01 * amplitude


@BOTH
@given(step=st.integers(60, GRID.size - 1), phase=st.floats(-3, 3))
@settings(max_examples=20, deadline=None)
def test_differences_of_phase_are_kept(transform: ConstantQ, step: int, phase: float) -> None:
    hertz = float(GRID.frequencies[step]) * RATE
    first, second = (sine(hertz, LONGEST, 1.0, each)[None] for each in (0.0, phase))
    difference = transformed(transform, second)[0, step] * transformed(transform, first)[0, step].conj()
    assert float(difference.angle()) == pytest.approx(phase, abs=0.02)


def test_centred_windows_are_hann_windows() -> None:
    time = torch.arange(LONGEST, dtype=torch.float64) + 0.5
    windows = hann_windows(LENGTHS, LONGEST, centred=True)
    torch.testing.assert_close(windows.sum(1), torch.full_like(LENGTHS, 2.0))
    torch.testing.assert_close(windows @ time / 2, torch.full_like(LENGTHS, LONGEST / 2), atol=0.1, rtol=0)
    spread = (windows * (time - LONGEST / 2).square()).sum(1) / 2
    deviation = (1 / 12 - 1 / (2 * math.pi**2)) ** 0.5  # of a Hann window of length 1
    torch.testing.assert_close(spread.sqrt(), deviation * LENGTHS, atol=0.1, rtol=0)


def test_causal_windows_end_with_the_frame_and_answer_early() -> None:
    windows = hann_windows(LENGTHS, LONGEST, centred=False)
    torch.testing.assert_close(windows.sum(1), torch.full_like(LENGTHS, 2.0))
    for centred in (True, False):
        inside = (hann_windows(LENGTHS, LONGEST, centred) > 0).sum(1)
        assert (inside - LENGTHS).abs().max() <= 1
    top = LONGEST - windows.argmax(1)
    torch.testing.assert_close(top.double(), (1 - 0.5**0.5) * LENGTHS, atol=2, rtol=0)


@BOTH
@given(step=st.integers(0, GRID.size - 1))
@settings(max_examples=20, deadline=None)
def test_only_samples_within_the_window_count(transform: ConstantQ, step: int) -> None:
    """Up to the lobes that are left out, which are 60 dB lower."""
    frame = white(1, LONGEST)
    outside = hann_windows(LENGTHS[step : step + 1], LONGEST, transform is CENTRED)[0] == 0
    changed = torch.where(outside, -frame, frame)
    difference = transformed(transform, frame)[0, step] - transformed(transform, changed)[0, step]
    assert difference.abs() < 1e-3


@given(step=st.integers(60, GRID.size - 20), cents=st.floats(-25, 25))
@settings(max_examples=40, deadline=None)
def test_lobes_are_the_magnitudes_of_a_sine(step: int, cents: float) -> None:
    frequencies = GRID.frequencies * 2 ** (cents / 1200)
    expected = lobes(torch.cat([frequencies[step : step + 1], GRID.frequencies]), torch.cat([LENGTHS[:1], LENGTHS]))
    tone = sine(float(frequencies[step]) * RATE, LONGEST, 1.0)
    magnitude = transformed(CENTRED, tone[None])[0].abs().double()
    torch.testing.assert_close(magnitude, expected[0, 1:], atol=5e-3, rtol=0)


def test_rows_of_lobes_have_their_maximum_at_their_own_frequency() -> None:
    table = lobes(GRID.frequencies, LENGTHS)
    assert torch.equal(table.argmax(1), torch.arange(GRID.size))
    torch.testing.assert_close(table.diagonal(), torch.ones(GRID.size).double())


def test_frames_are_independent() -> None:
    frames = white(5, LONGEST)
    torch.testing.assert_close(transformed(CAUSAL, frames)[2:3], transformed(CAUSAL, frames[2:3]), atol=1e-6, rtol=0)


@pytest.mark.parametrize("rate", [8000, 11025, 44100, 96000])
def test_any_sample_rate(rate: int) -> None:
    grid, lengths = Grid(rate), window_lengths(rate)
    transform = ConstantQ(grid.frequencies, lengths, LONGEST, centred=False)
    for step in range(0, grid.size, 37):
        tone = sine(float(grid.frequencies[step]) * rate, LONGEST, 0.5, rate=rate)
        assert float(transformed(transform, tone[None]).abs()[0, step]) == pytest.approx(0.5, rel=0.05)
