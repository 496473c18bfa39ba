"""Spectral features: amplitudes, levels and correlations of known signals; causality; silence; rates and channels."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import HOP, LONGEST, RATE, causal_features, sine, white, window_lengths
from torch import Tensor

from riverrun.models.spectral.features import FLOOR, SpectralFeatures, feature_count, frame_signal
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE, Grid

GRID = Grid(RATE)
FRAMES = 24


def features(audio: Tensor, rate: int = RATE) -> Tensor:
    """Return the causal features of audio `[B, C, N]`."""
    model = causal_features(audio.shape[1], rate)
    return model(frame_signal(audio, LONGEST, HOP, -(-audio.shape[-1] // HOP), late=0))


def parts(vectors: Tensor, channels: int) -> tuple[Tensor, Tensor, Tensor]:
    """Split features into amplitudes `[B, T, K]`, levels `[B, T, C, G]` and correlations `[B, T, C − 1, G]`."""
    image = vectors[..., GRID.size :].unflatten(2, (2 * channels - 1, GRID.octaves))
    return vectors[..., : GRID.size], image[:, :, :channels], image[:, :, channels:]


@given(st.integers(1, FRAMES * HOP - 1), st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_they_do_not_depend_on_later_samples(moment: int, channels: int) -> None:
    audio = white(1, channels, FRAMES * HOP)
    changed = torch.cat([audio[..., :moment], white(1, channels, FRAMES * HOP - moment, seed=1)], 2)
    before, after = features(audio), features(changed)
    frame = moment // HOP
    assert torch.equal(before[:, :frame], after[:, :frame])
    assert not torch.equal(before[:, frame], after[:, frame])


@given(st.integers(0, FRAMES * HOP - 1))
@settings(max_examples=20, deadline=None)
def test_they_depend_on_no_more_than_the_longest_window(moment: int) -> None:
    audio = torch.zeros(1, 1, FRAMES * HOP)
    audio[..., moment] = 1
    heard = (features(audio) != features(torch.zeros_like(audio)))[0].any(1)
    ends = HOP * (torch.arange(FRAMES) + 1)
    assert not heard[(ends <= moment) | (ends > moment + LONGEST)].any()
    assert heard[(ends > moment + HOP) & (ends <= moment + LONGEST - HOP)].all()


@given(st.integers(1, 6 * HOP), st.integers(1, 10), st.integers(-3 * HOP, 3 * HOP))
@settings(max_examples=30, deadline=None)
def test_frames_are_cut_where_they_end(samples: int, frames: int, late: int) -> None:
    audio = white(1, 1, samples)
    padded = frame_signal(audio, LONGEST, HOP, frames, late)
    assert padded.shape == (1, 1, LONGEST + (frames - 1) * HOP)
    time = torch.arange(padded.shape[-1]) - (LONGEST - HOP + late)
    inside = (time >= 0) & (time < samples)
    assert torch.equal(padded[0, 0, inside], audio[0, 0, time[inside]])
    assert not padded[0, 0, ~inside].any()


@given(st.integers(60, GRID.size - 1), st.floats(0.001, 1))
@settings(max_examples=30, deadline=None)
def test_a_sine_has_its_log_amplitude(step: int, amplitude: float) -> None:
    tone = sine(float(GRID.frequencies[step]) * RATE, FRAMES * HOP, amplitude)
    assert float(features(tone[None, None])[0, -1, step]) == pytest.approx(math.log(amplitude), abs=0.02)


@given(st.floats(0.01, 1), st.floats(0.01, 1), st.floats(0, math.pi))
@settings(max_examples=30, deadline=None)
def test_levels_and_correlation_of_two_sines(left: float, right: float, phase: float) -> None:
    octave = 4
    hertz = float(GRID.frequencies[octave * STEPS_PER_OCTAVE + STEPS_PER_OCTAVE // 2]) * RATE
    samples = FRAMES * HOP
    audio = torch.stack([sine(hertz, samples, left), sine(hertz, samples, right, phase)])[None]
    amplitudes, levels, correlations = (part[0, -1] for part in parts(features(audio), 2))
    mean = ((left**2 + right**2) / 2) ** 0.5
    assert float(amplitudes.max()) == pytest.approx(math.log(mean), abs=0.02)
    for level, amplitude in zip(levels[:, octave], (left, right), strict=True):
        assert float(level) == pytest.approx(math.log(amplitude / mean), abs=0.02)
    assert float(correlations[0, octave]) == pytest.approx(math.cos(phase), abs=0.02)


def test_alike_opposite_and_independent_noise() -> None:
    first, second = white(1, 1, 100 * HOP), white(1, 1, 100 * HOP, seed=1)
    audio = torch.cat([first, 0.5 * first, -first, second], 1)
    model = SpectralFeatures(GRID, 4, HOP, window_lengths(), LONGEST, centred=False)
    vectors = model(frame_signal(audio, LONGEST, HOP, 100, late=0))
    _, levels, correlations = parts(vectors, 4)
    steady = correlations[0, LONGEST // HOP :]
    assert (steady[:, 0] > 0.999).all()
    assert (steady[:, 1] < -0.999).all()
    assert steady[:, 2, 4:].mean(0).abs().max() < 0.15
    difference = (levels[0, LONGEST // HOP :, 0] - levels[0, LONGEST // HOP :, 1]).mean()
    assert float(difference) == pytest.approx(math.log(2), abs=0.01)


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_silence(channels: int) -> None:
    silent = features(torch.zeros(2, channels, FRAMES * HOP))
    assert silent.shape == (2, FRAMES, feature_count(GRID, channels))
    amplitudes, image = silent[..., : GRID.size], silent[..., GRID.size :]
    torch.testing.assert_close(amplitudes, torch.full_like(amplitudes, math.log(FLOOR)))
    assert not image.any()


@given(
    st.integers(8000, 96000), st.integers(1, 3), st.sampled_from([64, 128, 256, 512]), st.booleans(), st.integers(1, 9)
)
@settings(max_examples=15, deadline=None)
def test_any_rate_channels_and_hop(rate: int, channels: int, hop: int, centred: bool, frames: int) -> None:
    grid = Grid(rate)
    model = SpectralFeatures(grid, channels, hop, window_lengths(rate), LONGEST, centred)
    vectors = model(white(2, channels, LONGEST + (frames - 1) * hop))
    assert vectors.shape == (2, frames, model.size)
    assert model.size == feature_count(grid, channels)
    assert vectors.isfinite().all()
    assert not model.state_dict()


@pytest.mark.parametrize(("channels", "level"), [(1, 0.0), (1, 1.0), (2, 1.0)])
def test_gradients_are_finite(channels: int, level: float) -> None:
    audio = (level * white(1, channels, 2 * HOP)).requires_grad_()
    (gradient,) = torch.autograd.grad(features(audio).sum(), audio)
    assert gradient.isfinite().all()
