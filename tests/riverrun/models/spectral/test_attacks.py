"""Attacks: what short windows tell the encoder, and how soon the output follows the input."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import RATE, sine, white
from torch import Tensor
from torch.nn.functional import max_pool1d
from wild import architecture

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.spectral.attacks import BAND_STEPS, ShortBands
from riverrun.models.spectral.features import FLOOR
from riverrun.models.spectral.grid import Grid

GRID = Grid(RATE)
SHORTEST, LONGEST, FRAME = 64, 256, 1024
BANDS = ShortBands(GRID, SHORTEST, LONGEST)

LATE_MS = 10.0
"""Longest time from an attack until it is heard in the output, at −12 dB, beyond the declared delay."""


def levels(frame: Tensor) -> Tensor:
    """Return the levels of the bands `[E]` in a frame `[C, FRAME]`."""
    return BANDS(frame[None, :, None])[0, 0]


@given(st.integers(12, BANDS.size - 1), st.floats(0.01, 1), st.floats(0, 6.28))
@settings(max_examples=30, deadline=None)
def test_a_sine_has_its_level_in_its_band(band: int, amplitude: float, phase: float) -> None:
    hertz = float(GRID.frequencies[BAND_STEPS // 2 + BAND_STEPS * band]) * RATE
    found = levels(sine(hertz, FRAME, amplitude, phase)[None])
    assert float(found[band]) == pytest.approx(math.log(amplitude), abs=0.2)
    assert float(found.max()) < math.log(amplitude) + 0.2


def test_only_the_last_samples_count() -> None:
    frame = white(1, FRAME)
    changed = torch.cat([white(1, FRAME - LONGEST, seed=1), frame[:, -LONGEST:]], 1)
    assert torch.equal(levels(frame), levels(changed))
    assert not torch.equal(levels(frame), levels(frame.roll(1, 1)))


@pytest.mark.parametrize("channels", [1, 2, 3])
def test_channels_are_a_mean_of_power_and_silence_is_the_floor(channels: int) -> None:
    sound = white(1, FRAME)
    torch.testing.assert_close(levels(sound.expand(channels, -1)), levels(sound))
    silent = levels(torch.zeros(channels, FRAME))
    torch.testing.assert_close(silent, torch.full([BANDS.size], math.log(FLOOR)))


def bursts(start: int, samples: int, seed: int) -> Tensor:
    """Return a tone and a noise that begin at a sample and decay, `[2, N]`."""
    time = torch.arange(samples) - start
    hertz = 110 * 2 ** (seed % 37 / 12)
    envelope = (time >= 0) * torch.exp(-time.clamp(min=0) / 8000)
    return envelope * torch.stack([sine(hertz, samples, 0.3), 0.1 * white(samples, seed=seed)])


def attack_of(signal: Tensor) -> int:
    """Return the sample at which the envelope of a signal `[N]` reaches a quarter of its maximum, −12 dB."""
    envelope = max_pool1d(signal.abs()[None, None], 241, 1, 120)[0, 0]  # half a period of 100 Hz
    return int((envelope > 0.25 * envelope.max()).nonzero()[0]) + 120


def test_live_answers_an_attack_within_ten_milliseconds() -> None:
    """After a fit in closed form, without any training, on other bursts."""
    torch.manual_seed(0)
    model = Autoencoder(architecture("live"), 1).eval().requires_grad_(False)
    path, samples = model.spectral, 12288
    assert path is not None
    frames = samples // model.ratio
    sounds = [bursts(1500 + 293 * seed % 4000, samples, seed)[:, None] for seed in range(40)]
    rows = [(path.features(each, frames).flatten(0, 1), path.targets(each, frames).flatten(0, 1)) for each in sounds]
    path.fit(lambda: iter(rows))
    lags = []
    for start in (4096, 4131, 4170, 4223):
        for sound in bursts(start, samples, seed=start):
            output = path.synthesise(path.decode(path.encode(path.features(sound[None, None], frames))), seed=0)[0, 0]
            lags.append((attack_of(output) - model.delay - start) / RATE * 1000)
    assert max(lags) < LATE_MS, lags
