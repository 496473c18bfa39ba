"""Drum one-shots: membranes, plates and hand claps, from modes and filtered noise, in a small room.

Membranes are damped modes at the ratios of a circular membrane (zeros of Bessel functions; Fletcher & Rossing, 1998,
"The Physics of Musical Instruments", ch. 18); their pitch starts high, since a struck membrane has more tension. Plates
are up to 500 random modes with a decay time per frequency band. Wires, sticks and hands are filtered noise
with an envelope.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio, log_uniform
from riverrun.audio.synth.room import room

MEMBRANE_RATIOS = np.array([1.0, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501, 3.6])
"""Frequencies of the modes of a circular membrane relative to the first."""


@dataclass(frozen=True)
class DrumClip:
    """The plan of a drum one-shot, file `index` of `seed`; `seconds` is its length."""

    label: str
    seconds: float
    seed: int
    index: int

    def render(self, sample_rate: int) -> Audio:
        """Synthesise the clip, `[2, seconds · sample_rate]`, with a peak of −12 to −1.1 dBFS."""
        rng = dsp.generator(self.seed, "drum sound", self.index)
        samples, lead = round(self.seconds * sample_rate), sample_rate // 500
        room_response = room(rng, sample_rate, t60=log_uniform(rng, (0.12, 0.6)), wet_db=rng.uniform(-15, -6))
        peak_db = rng.uniform(-12, -1.1)
        dry = DRUMS[self.label].synthesise(rng, np.arange(samples - lead) / sample_rate, sample_rate)
        wet = np.pad(dsp.convolve(dry, room_response), ((0, 0), (lead, 0)))
        return dsp.finalise(wet, sample_rate, samples, peak_db, fade=0.15 * self.seconds)


def plan(seed: int, index: int) -> DrumClip:
    """Plan file `index` of `seed`; the drums alternate in seeded orders."""
    label = dsp.round_robin(tuple(DRUMS), seed, "drum", index)
    rng = dsp.generator(seed, "drum plan", index)
    return DrumClip(label, log_uniform(rng, DRUMS[label].seconds), seed, index)


def kick(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A kick drum: a large, low membrane, with a thud and a click."""
    phase = pitch_glide_phase(
        t, log_uniform(rng, (38, 70)), log_uniform(rng, (0.6, 5)), log_uniform(rng, (0.008, 0.04))
    )
    skin = membrane(rng, t, phase, 4, t60=t[-1] * rng.uniform(0.7, 1.2), slope=rng.uniform(1.2, 2), level=0.25)
    drive = rng.uniform(0.5, 3.5)
    skin = np.tanh(drive * skin) / np.float32(np.tanh(drive))
    thud = noise_burst(rng, t, sample_rate, low=150, high=600, t60=0.06, coherence=0.95)
    click = noise_burst(
        rng, t, sample_rate, low=log_uniform(rng, (1500, 4000)), high=8000, t60=log_uniform(rng, (0.006, 0.025))
    )
    return skin + dsp.decibels(rng.uniform(-24, -14)) * thud + dsp.decibels(rng.uniform(-34, -16)) * click


def snare(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A snare drum: a membrane, wires that rattle with its motion, and sometimes a ringing rim."""
    phase = pitch_glide_phase(t, log_uniform(rng, (140, 270)), rng.uniform(0.1, 0.5), rng.uniform(0.008, 0.03))
    skin = membrane(rng, t, phase, 7, t60=t[-1] * rng.uniform(0.3, 0.7), slope=rng.uniform(0.5, 1.2), level=0.7)
    rattle = bandpass(sample_rate, log_uniform(rng, (900, 2500)), log_uniform(rng, (5000, 11000)))
    wires = dsp.noise(rng, len(t), sample_rate, rattle, coherence=0.6)
    wires *= dsp.decay(t, t[-1] * rng.uniform(0.5, 1)) * (1 - dsp.decay(t, 0.012))
    wires *= 0.7 + 0.3 * np.abs(np.sin(2 * np.pi * phase, dtype=np.float32))
    crack = noise_burst(rng, t, sample_rate, low=2500, high=9000, t60=0.02)
    out = skin + dsp.decibels(rng.uniform(-12, 0)) * wires + dsp.decibels(rng.uniform(-18, -6)) * crack
    if rng.random() < 0.35:
        rim = plate(rng, t, sample_rate, 12, 700, 4000, lambda f: 0.18 + 0 * f)
        out += dsp.decibels(rng.uniform(-16, -6)) * rim
    return out


def tom(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A tom: a tuned membrane, low to high."""
    phase = pitch_glide_phase(t, log_uniform(rng, (70, 230)), rng.uniform(0.05, 0.6), log_uniform(rng, (0.02, 0.1)))
    skin = membrane(rng, t, phase, 9, t60=t[-1] * rng.uniform(0.7, 1.2), slope=rng.uniform(0.6, 1.4), level=0.5)
    stick = noise_burst(rng, t, sample_rate, low=log_uniform(rng, (400, 2500)), high=7000, t60=rng.uniform(0.01, 0.04))
    return skin + dsp.decibels(rng.uniform(-30, -12)) * stick


def closed_hat(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A closed hi-hat: a short decay."""
    return hi_hat(rng, t, sample_rate, t60=log_uniform(rng, (0.06, 0.22)))


def open_hat(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """An open hi-hat: a long decay."""
    return hi_hat(rng, t, sample_rate, t60=t[-1] * rng.uniform(0.8, 1.3))


def hi_hat(rng: np.random.Generator, t: Array, sample_rate: int, t60: float) -> Audio:
    """A hi-hat: modes of small plates, noise and a stick, highpass-filtered."""
    lowest = log_uniform(rng, (2500, 6000))
    modes = plate(
        rng, t, sample_rate, int(rng.integers(40, 180)), 0.4 * lowest, 16000, lambda f: t60 * (9000 / f) ** 0.4
    )
    hiss = dsp.noise(rng, len(t), sample_rate, bandpass(sample_rate, lowest, 14000), 0.4) * dsp.decay(t, 0.7 * t60)
    stick = noise_burst(rng, t, sample_rate, low=3000, high=12000, t60=0.012)
    out = modes + dsp.decibels(rng.uniform(-12, 0)) * hiss + dsp.decibels(rng.uniform(-12, 0)) * stick
    return dsp.apply_filter(out, sample_rate, lambda f: dsp.highpass(f, min(lowest, 0.2 * sample_rate), 3))


def cymbal(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A cymbal: from a ride, dominated by the stick's ping, to a crash, with a slowly rising wash of high modes."""
    t60, ping = log_uniform(rng, (1.4, 4.0)), rng.random()
    body = plate(rng, t, sample_rate, int(rng.integers(60, 160)), 250, 5000, lambda f: t60 * (1000 / f) ** 0.3)
    wash = plate(rng, t, sample_rate, int(rng.integers(200, 500)), 1800, 17000, lambda f: 0.8 * t60 * (4000 / f) ** 0.6)
    wash *= 1 - dsp.decay(t, log_uniform(rng, (0.02, 0.25)))
    stick = noise_burst(rng, t, sample_rate, low=2500, high=11000, t60=rng.uniform(0.01, 0.04))
    return (
        dsp.decibels(-14 * (1 - ping) - 4) * body
        + dsp.decibels(-14 * ping) * wash
        + dsp.decibels(-16 + 12 * ping) * stick
    )


def clap(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A clap: several pairs of hands at slightly different times and stereo positions; the last one has a tail."""
    hands = int(rng.integers(3, 7))
    starts = np.concatenate([[0.0], np.cumsum(rng.uniform(0.005, 0.016, hands - 1))])
    out = np.zeros((2, len(t)), np.float32)
    for hand_index, start in enumerate(starts):
        centre = log_uniform(rng, (800, 2000))
        t60 = t[-1] * rng.uniform(0.4, 0.8) if hand_index == hands - 1 else rng.uniform(0.012, 0.03)
        sound = dsp.noise(rng, len(t), sample_rate, bandpass(sample_rate, 0.7 * centre, 2.5 * centre), coherence=0.87)
        pan = rng.uniform(0.2, 0.8)
        sides = np.array([[np.cos(pan * np.pi / 2)], [np.sin(pan * np.pi / 2)]], np.float32)
        elapsed = np.maximum(t - start, 0)
        out += rng.uniform(0.6, 1) * sides * sound * np.where(t >= start, dsp.decay(elapsed, t60), 0)
    return out


def pitch_glide_phase(t: Array, pitch: float, rise: float, settle: float) -> Array:
    """Return the phase in cycles of a tone that falls from pitch·(1 + rise) to `pitch` Hz in about `settle` seconds."""
    return pitch * (t + rise * settle * (1 - np.exp(-t / settle)))


def membrane(
    rng: np.random.Generator, t: Array, phase: Array, count: int, t60: float, slope: float, level: float
) -> Audio:
    """Synthesise the first modes of a membrane.

    Args:
        rng: random generator.
        t: time in seconds, `[N]`.
        phase: phase of the first mode in cycles, `[N]`.
        count: number of modes.
        t60: decay time of the first mode in seconds.
        slope: decay times fall as ratio^−slope.
        level: approximate amplitude of a mode relative to the previous one.

    Returns:
        The sum of the modes, `[2, N]`.
    """
    out = np.zeros((2, len(t)), np.float32)
    for mode_index, ratio in enumerate(MEMBRANE_RATIOS[:count] * rng.uniform(0.97, 1.03, count)):
        gain = level**mode_index * rng.uniform(0.4, 1) if mode_index else 1.0
        tone = np.sin(2 * np.pi * (phase * ratio)).astype(np.float32) * dsp.decay(t, t60 / ratio**slope)
        # The position of stick and microphones determines the level of a mode in each channel.
        sides = rng.uniform(0.85, 1, 2) if mode_index < 2 else rng.uniform(0.3, 1, 2)
        out += np.multiply.outer(gain * sides, tone).astype(np.float32)
    return out


def plate(
    rng: np.random.Generator,
    t: Array,
    sample_rate: int,
    count: int,
    low: float,
    high: float,
    t60: Callable[[Array], Array],
) -> Audio:
    """Synthesise random modes of a plate.

    Args:
        rng: random generator.
        t: time in seconds, `[N]`.
        sample_rate: sample rate in Hz.
        count: number of modes.
        low: lowest frequency in Hz.
        high: highest frequency in Hz.
        t60: function from frequencies in Hz to decay times in seconds.

    Returns:
        The sum of the modes, `[2, N]`, of initial RMS 1, with different levels and phases left and right.
    """
    n = dsp.fast_length(len(t))
    top = min(high, 0.45 * sample_rate)
    pitches = min(low, 0.5 * top) * (top / min(low, 0.5 * top)) ** rng.random(count) ** 0.8
    gains = rng.rayleigh(1, count) * (pitches / top) ** rng.uniform(-0.4, 0.2)
    spectrum = np.zeros((2, n // 2 + 1), np.complex64)
    phases = 2 * np.pi * rng.random(count)
    for side in spectrum:
        amplitudes = gains * rng.uniform(0.5, 1, count) * np.exp(1j * (phases + rng.normal(0, 0.9, count)))
        np.add.at(side, np.rint(pitches * n / sample_rate).astype(int), amplitudes.astype(np.complex64))
    spectrum *= n / np.sqrt(np.sum(np.abs(spectrum) ** 2))
    return dsp.with_decay(spectrum, n, sample_rate, t60)[:, : len(t)]


def noise_burst(
    rng: np.random.Generator, t: Array, sample_rate: int, low: float, high: float, t60: float, coherence: float = 0.8
) -> Audio:
    """Return a short noise burst `[2, N]` between two corner frequencies in Hz, with a peak of about 1."""
    length = min(len(t), round(1.5 * t60 * sample_rate))
    sound = (
        dsp.noise(rng, length, sample_rate, bandpass(sample_rate, low, high), coherence)
        * dsp.decay(t[:length], t60)
        / np.float32(3)
    )
    return np.pad(sound, ((0, 0), (0, len(t) - length)))


def bandpass(sample_rate: int, low: float, high: float) -> Callable[[Array], Array]:
    """Return a bandpass response between two corners in Hz; at low sample rates both are scaled down to fit."""
    scale = min(1.0, 0.4 * sample_rate / high)
    return lambda f: dsp.highpass(f, low * scale) * dsp.lowpass(f, high * scale)


@dataclass(frozen=True)
class Drum:
    """A drum.

    Attributes:
        synthesise: function of (rng, time in seconds `[N]`, sample rate in Hz) that returns the sound, `[2, N]`.
        seconds: minimum and maximum length of a clip.
    """

    synthesise: Callable[[np.random.Generator, Array, int], Audio]
    seconds: tuple[float, float]


DRUMS = {
    "kick": Drum(kick, (0.35, 1.2)),
    "snare": Drum(snare, (0.3, 0.8)),
    "hat-closed": Drum(closed_hat, (0.3, 0.5)),
    "hat-open": Drum(open_hat, (0.7, 1.6)),
    "tom": Drum(tom, (0.5, 1.5)),
    "clap": Drum(clap, (0.35, 0.8)),
    "cymbal": Drum(cymbal, (1.4, 2.0)),
}
