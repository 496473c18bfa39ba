"""What the decoder learns: as late as declared, lines of equal width, attacks as sharp as short windows."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import HOP, LONGEST, RATE, resynthesise, sine, targets, white
from torch import Tensor
from torch.nn.functional import avg_pool1d, pad

from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.targets import MAX_GAIN

GRID = Grid(RATE)
FRAMES = 64
SAMPLES = FRAMES * HOP


def half_power(signal: Tensor, smoothing: int) -> int:
    """Return the sample at which the power of a signal `[N]` reaches half of what it is near the end."""
    power = avg_pool1d(signal.square()[None, None], smoothing, 1, smoothing // 2)[0, 0]
    return int((power > 0.5 * power[-3000:-1500].mean()).nonzero()[0])


@given(st.integers(0, 2000), st.integers(1, 2))
@settings(max_examples=20, deadline=None)
def test_a_late_target_is_that_of_a_late_sound(late: int, channels: int) -> None:
    audio = white(1, channels, 20 * HOP)
    expected = targets(channels)(pad(audio, (late, 0))[..., : 20 * HOP + LONGEST], 20, late=0)
    torch.testing.assert_close(targets(channels)(audio, 20, late), expected, atol=1e-4, rtol=1e-4)


@pytest.mark.parametrize("start", [5000, 6123, 7001])
def test_an_attack_is_where_it_was(start: int) -> None:
    """Noise starts within 4 ms, a sine within 10 ms: the longest window of the envelope has 21 ms."""
    sound = torch.arange(SAMPLES) >= start
    noise = 0.1 * white(SAMPLES) * sound
    assert abs(half_power(resynthesise(noise[None, None])[0, 0], 257) - start) < 0.004 * RATE
    tone = sine(880, SAMPLES) * sound
    assert abs(half_power(resynthesise(tone[None, None])[0, 0], 219) - start) < 0.010 * RATE


@pytest.mark.parametrize("moment", [3000, 5000, 6100, 7001])
def test_the_energy_of_an_impulse_is_where_it_was(moment: int) -> None:
    audio = torch.zeros(1, 1, SAMPLES)
    audio[..., moment] = 1
    energy = resynthesise(audio)[0, 0].square()
    centre = float((energy * torch.arange(SAMPLES)).sum() / energy.sum())
    assert abs(centre - moment) < HOP / 2


def test_lines_have_the_same_width_at_all_frequencies() -> None:
    shapes = []
    for step in (150, 200, 250, 300, 350):
        hertz = float(GRID.frequencies[step]) * RATE
        amplitudes = targets()(sine(hertz, SAMPLES)[None, None], FRAMES, late=0)[0, FRAMES // 2]
        shapes.append(amplitudes[step - 2 : step + 3] - amplitudes[step])
    for shape in shapes[1:]:
        torch.testing.assert_close(shape, shapes[0], atol=0.1, rtol=0)


@given(st.integers(150, 340), st.floats(0.01, 1))
@settings(max_examples=20, deadline=None)
def test_a_line_has_the_amplitude_of_its_sine(step: int, amplitude: float) -> None:
    tone = sine(float(GRID.frequencies[step]) * RATE, SAMPLES, amplitude)
    line = targets()(tone[None, None], FRAMES, late=0)[0, FRAMES // 2]
    assert int(line.argmax()) == step
    assert float(line.max().exp()) == pytest.approx(amplitude, rel=0.05)


def test_an_attack_is_sharper_than_its_long_window() -> None:
    start = SAMPLES // 2
    tone = sine(220, SAMPLES) * (torch.arange(SAMPLES) >= start)
    model = targets()
    learned = model(tone[None, None], FRAMES, late=0)[0].exp().square().sum(1)
    long, _ = model._lines(model.long, model.long_peaks, tone[None, None], FRAMES, 0)
    plain = long[0].sum(1)
    before = start // HOP - 3  # more than half of the short window before, less than half of the long one
    assert learned[before] < 0.5 * plain[before]
    assert (learned <= 1.01 * MAX_GAIN * plain + 1e-5).all()


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_silence_and_shape(channels: int) -> None:
    model = targets(channels)
    silent = model(torch.zeros(2, channels, 1), 5, late=100)
    assert silent.shape == (2, 5, model.long.size)
    torch.testing.assert_close(silent[..., : GRID.size], torch.full((2, 5, GRID.size), 1e-4).log(), atol=1e-3, rtol=0)
    assert not silent[..., GRID.size :].any()


@given(st.integers(1, 3000), st.integers(1, 12), st.floats(1e-6, 1e3))
@settings(max_examples=15, deadline=None)
def test_any_length_and_level_is_finite(samples: int, frames: int, level: float) -> None:
    audio = level * white(1, 1, samples)
    found = targets()(audio, frames, late=samples % 700)
    assert found.isfinite().all()


def test_a_gain_is_a_constant() -> None:
    """So gains augment features for free."""
    tone = sine(330, SAMPLES)[None, None]
    soft, loud = (targets()(gain * tone, FRAMES, late=0)[0, FRAMES // 2] for gain in (0.2, 0.8))
    heard = soft.topk(3).indices
    torch.testing.assert_close((loud - soft)[heard], torch.full([3], 4.0).log(), atol=0.02, rtol=0)
