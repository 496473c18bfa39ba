"""A small room as two impulse responses: early reflections of a shoebox, then a diffuse tail, left and right their own.

Early part: image sources (Allen & Berkley, 1979, "Image method for efficiently simulating small-room acoustics"), up to
two reflections, heard by two microphones a hand or an arm apart. Late part: noise that dies away, the highs first
(Moorer, 1979, "About this reverberation business").
"""

from itertools import product

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio

SOUND_SPEED = 343.0


def room(rng: np.random.Generator, sample_rate: int, t60: float, wet_db: float) -> Audio:
    """One seeded room `[2, N]`: the direct sound as a one at sample 0, then all that the walls give back.

    `t60` is the tail's decay in the mid range; `wet_db` the energy of the walls' part against the direct sound.
    """
    size = rng.uniform((3.5, 3.0, 2.4), (9.0, 7.0, 4.0))
    source = size * rng.uniform(0.2, 0.8, 3)
    ear = size * rng.uniform(0.25, 0.75, 3)
    apart = rng.uniform(0.15, 0.6) * np.array([1.0, rng.uniform(-0.5, 0.5), 0.0])
    early_share = rng.uniform(0.35, 0.7)

    near = max(float(np.linalg.norm(source - ear)), 0.7)
    early = np.stack([reflections(sample_rate, size, source, ear + side * apart, near) for side in (-0.5, 0.5)])
    late = tail(rng, sample_rate, t60, float(np.linalg.norm(apart)))
    response = np.sqrt(1 - early_share) * unit(late)
    response[:, : early.shape[-1]] += np.sqrt(early_share) * unit(early)
    response *= dsp.decibels(wet_db)
    response[:, 0] += 1.0
    return response.astype(np.float32)


def reflections(sample_rate: int, size: Array, source: Array, ear: Array, direct: float) -> Array:
    """A tenth of a second of what the walls send to one ear, from when the direct sound came over `direct` metres."""
    n = sample_rate // 10
    f = dsp.frequencies(n, sample_rate)
    walls = [0.85**order * dsp.lowpass(f, 7000.0, order) for order in range(3)]
    total = np.zeros(len(f), np.complex64)
    for cell in product((-2, -1, 0, 1, 2), repeat=3):
        order = sum(map(abs, cell))
        if not 1 <= order <= 2:
            continue
        image = np.array([c * s + (p if c % 2 == 0 else s - p) for c, s, p in zip(cell, size, source, strict=True)])
        path = float(np.linalg.norm(image - ear))
        total += walls[order] * dsp.turns(f * max(path - direct, 0.1) / SOUND_SPEED) / np.float32(path)
    return np.fft.irfft(total, n)


def tail(rng: np.random.Generator, sample_rate: int, t60: float, apart: float) -> Audio:
    """Diffuse noise `[2, N]` that swells over the first hundredths of a second and fades in t60, the highs sooner.

    Microphones `apart` metres hear the same lows and different highs: the coherence of a diffuse field (Cook et al.,
    1955, "Measurement of correlation coefficients in reverberant sound fields").
    """
    n = dsp.fast_length(round((t60 + 0.1) * sample_rate))
    f = dsp.frequencies(n, sample_rate)
    spectrum = dsp.spectra(rng, len(f), np.sinc(2 * f * apart / SOUND_SPEED))
    spectrum *= dsp.highpass(f, 90.0) * dsp.lowpass(f, 9000.0, 1)
    onset = 1 - np.exp(-((np.arange(n) / sample_rate / 0.012) ** 2))
    return dsp.fading(spectrum, n, sample_rate, lambda hz: t60 / (0.8 + (hz / 4500.0))) * onset.astype(np.float32)


def unit(x: Array) -> Array:
    """`x` with unit energy a channel, on average."""
    return x / np.sqrt(np.sum(x**2) / len(x))
