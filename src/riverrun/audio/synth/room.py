"""Impulse responses of small rooms: early reflections of a shoebox and a diffuse tail, different left and right.

Early part: image sources (Allen & Berkley, 1979, "Image method for efficiently simulating small-room acoustics") up to
second order, for two microphones spaced 0.15 to 0.67 m. Late part: noise whose high frequencies decay first (Moorer,
1979, "About this reverberation business").
"""

from itertools import product

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio

SPEED_OF_SOUND = 343.0
"""Metres per second."""


def room(rng: np.random.Generator, sample_rate: int, t60: float, wet_db: float) -> Audio:
    """Draw the impulse response of a room.

    Args:
        rng: random generator.
        sample_rate: sample rate in Hz.
        t60: decay time of the tail at middle frequencies in seconds.
        wet_db: energy of the reverberation relative to the direct sound in dB.

    Returns:
        The response, `[2, N]`; the direct sound is 1 at sample 0.
    """
    size = rng.uniform((3.5, 3.0, 2.4), (9.0, 7.0, 4.0))
    source = size * rng.uniform(0.2, 0.8, 3)
    microphone = size * rng.uniform(0.25, 0.75, 3)
    spacing = rng.uniform(0.15, 0.6) * np.array([1.0, rng.uniform(-0.5, 0.5), 0.0])
    early_share = rng.uniform(0.35, 0.7)

    direct_distance = max(float(np.linalg.norm(source - microphone)), 0.7)
    early = np.stack(
        [reflections(sample_rate, size, source, microphone + side * spacing, direct_distance) for side in (-0.5, 0.5)]
    )
    late = tail(rng, sample_rate, t60, float(np.linalg.norm(spacing)))
    response = np.sqrt(1 - early_share) * unit_energy(late)
    response[:, : early.shape[-1]] += np.sqrt(early_share) * unit_energy(early)
    response *= dsp.decibels(wet_db)
    response[:, 0] += 1.0
    return response.astype(np.float32)


def reflections(sample_rate: int, size: Array, source: Array, microphone: Array, direct: float) -> Array:
    """Return 0.1 s of the reflections at one microphone, from the arrival of the direct sound after `direct` metres."""
    n = sample_rate // 10
    f = dsp.frequencies(n, sample_rate)
    walls = [0.85**order * dsp.lowpass(f, 7000.0, order) for order in range(3)]
    total = np.zeros(len(f), np.complex64)
    for cell in product((-2, -1, 0, 1, 2), repeat=3):
        order = sum(map(abs, cell))
        if not 1 <= order <= 2:
            continue
        image = np.array([c * s + (p if c % 2 == 0 else s - p) for c, s, p in zip(cell, size, source, strict=True)])
        path = float(np.linalg.norm(image - microphone))
        total += walls[order] * dsp.rotations(f * max(path - direct, 0.1) / SPEED_OF_SOUND) / np.float32(path)
    return np.fft.irfft(total, n)


def tail(rng: np.random.Generator, sample_rate: int, t60: float, spacing: float) -> Audio:
    """Return diffuse noise `[2, N]` with an onset of about 12 ms and a decay of t60, shorter at high frequencies.

    At two microphones `spacing` metres apart, low frequencies are coherent and high frequencies are not, as in a
    diffuse field (Cook et al., 1955, "Measurement of correlation coefficients in reverberant sound fields").
    """
    n = dsp.fast_length(round((t60 + 0.1) * sample_rate))
    f = dsp.frequencies(n, sample_rate)
    spectrum = dsp.noise_spectra(rng, len(f), np.sinc(2 * f * spacing / SPEED_OF_SOUND))
    spectrum *= dsp.highpass(f, 90.0) * dsp.lowpass(f, 9000.0, 1)
    onset = 1 - np.exp(-((np.arange(n) / sample_rate / 0.012) ** 2))
    return dsp.with_decay(spectrum, n, sample_rate, lambda hz: t60 / (0.8 + (hz / 4500.0))) * onset.astype(np.float32)


def unit_energy(x: Array) -> Array:
    """Scale `x` to unit energy per channel, on average."""
    return x / np.sqrt(np.sum(x**2) / len(x))
