"""One-shots of a drum kit: struck membranes, plates and hands, from modes and filtered noise, in a small room.

Membranes: damped modes at the ratios of a circular membrane (zeros of Bessel functions; Fletcher & Rossing, 1998, "The
Physics of Musical Instruments", ch. 18), sharp at first, since a struck skin is tighter. Plates: some hundred modes at
random, each band dying in its own time. Wires, sticks and hands: noise, filtered and shaped.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio, log_uniform
from riverrun.audio.synth.room import room

MEMBRANE = np.array([1.0, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501, 3.6])


@dataclass(frozen=True)
class Hit:
    """What file `index` of `seed` is, and for how long (s); `render` makes it sound."""

    label: str
    seconds: float
    seed: int
    index: int

    def render(self, sample_rate: int) -> Audio:
        """The hit `[2, seconds · rate]`, its peak between −12 and −1.1 dBFS."""
        rng = dsp.generator(self.seed, "drum sound", self.index)
        samples, lead = round(self.seconds * sample_rate), sample_rate // 500
        hall = room(rng, sample_rate, t60=log_uniform(rng, (0.12, 0.6)), wet_db=rng.uniform(-15, -6))
        peak_db = rng.uniform(-12, -1.1)
        dry = DRUMS[self.label].strike(rng, np.arange(samples - lead) / sample_rate, sample_rate)
        heard = np.pad(dsp.convolve(dry, hall), ((0, 0), (lead, 0)))
        return dsp.finished(heard, sample_rate, samples, peak_db, fade=0.15 * self.seconds)


def plan(seed: int, index: int) -> Hit:
    """File `index` of `seed`; the drums come round in turn."""
    label = dsp.turn(tuple(DRUMS), seed, "drum", index)
    rng = dsp.generator(seed, "drum plan", index)
    return Hit(label, log_uniform(rng, DRUMS[label].seconds), seed, index)


def kick(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A big low skin, from long and round to short and hard."""
    phase = glide(t, log_uniform(rng, (38, 70)), log_uniform(rng, (0.6, 5)), log_uniform(rng, (0.008, 0.04)))
    skin = membrane(rng, t, phase, 4, t60=t[-1] * rng.uniform(0.7, 1.2), slope=rng.uniform(1.2, 2), level=0.25)
    drive = rng.uniform(0.5, 3.5)
    skin = np.tanh(drive * skin) / np.float32(np.tanh(drive))
    thud = burst(rng, t, sample_rate, low=150, high=600, t60=0.06, alike=0.95)
    click = burst(
        rng, t, sample_rate, low=log_uniform(rng, (1500, 4000)), high=8000, t60=log_uniform(rng, (0.006, 0.025))
    )
    return skin + dsp.decibels(rng.uniform(-24, -14)) * thud + dsp.decibels(rng.uniform(-34, -16)) * click


def snare(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A skin with wires below, which rattle as it moves; now and then the rim rings too."""
    phase = glide(t, log_uniform(rng, (140, 270)), rng.uniform(0.1, 0.5), rng.uniform(0.008, 0.03))
    skin = membrane(rng, t, phase, 7, t60=t[-1] * rng.uniform(0.3, 0.7), slope=rng.uniform(0.5, 1.2), level=0.7)
    rattle = passing(sample_rate, log_uniform(rng, (900, 2500)), log_uniform(rng, (5000, 11000)))
    wires = dsp.noise(rng, len(t), sample_rate, rattle, alike=0.6)
    wires *= dsp.decay(t, t[-1] * rng.uniform(0.5, 1)) * (1 - dsp.decay(t, 0.012))
    wires *= 0.7 + 0.3 * np.abs(np.sin(2 * np.pi * phase, dtype=np.float32))
    crack = burst(rng, t, sample_rate, low=2500, high=9000, t60=0.02)
    out = skin + dsp.decibels(rng.uniform(-12, 0)) * wires + dsp.decibels(rng.uniform(-18, -6)) * crack
    if rng.random() < 0.35:
        rim = plate(rng, t, sample_rate, 12, 700, 4000, lambda f: 0.18 + 0 * f)
        out += dsp.decibels(rng.uniform(-16, -6)) * rim
    return out


def tom(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A tuned skin that sings, low to high."""
    phase = glide(t, log_uniform(rng, (70, 230)), rng.uniform(0.05, 0.6), log_uniform(rng, (0.02, 0.1)))
    skin = membrane(rng, t, phase, 9, t60=t[-1] * rng.uniform(0.7, 1.2), slope=rng.uniform(0.6, 1.4), level=0.5)
    stick = burst(rng, t, sample_rate, low=log_uniform(rng, (400, 2500)), high=7000, t60=rng.uniform(0.01, 0.04))
    return skin + dsp.decibels(rng.uniform(-30, -12)) * stick


def closed_hat(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """Two small plates pressed together."""
    return hat(rng, t, sample_rate, t60=log_uniform(rng, (0.06, 0.22)))


def open_hat(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """Two small plates that sizzle against each other."""
    return hat(rng, t, sample_rate, t60=t[-1] * rng.uniform(0.8, 1.3))


def hat(rng: np.random.Generator, t: Array, sample_rate: int, t60: float) -> Audio:
    """Small plates, their highs in front: modes, noise between them, a stick."""
    lowest = log_uniform(rng, (2500, 6000))
    modes = plate(
        rng, t, sample_rate, int(rng.integers(40, 180)), 0.4 * lowest, 16000, lambda f: t60 * (9000 / f) ** 0.4
    )
    hiss = dsp.noise(rng, len(t), sample_rate, passing(sample_rate, lowest, 14000), 0.4) * dsp.decay(t, 0.7 * t60)
    stick = burst(rng, t, sample_rate, low=3000, high=12000, t60=0.012)
    out = modes + dsp.decibels(rng.uniform(-12, 0)) * hiss + dsp.decibels(rng.uniform(-12, 0)) * stick
    return dsp.filtered(out, sample_rate, lambda f: dsp.highpass(f, min(lowest, 0.2 * sample_rate), 3))


def cymbal(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A large plate: ridden, when the stick's ping leads, or crashed, when a wash of highs swells after it."""
    t60, ping = log_uniform(rng, (1.4, 4.0)), rng.random()
    body = plate(rng, t, sample_rate, int(rng.integers(60, 160)), 250, 5000, lambda f: t60 * (1000 / f) ** 0.3)
    wash = plate(rng, t, sample_rate, int(rng.integers(200, 500)), 1800, 17000, lambda f: 0.8 * t60 * (4000 / f) ** 0.6)
    wash *= 1 - dsp.decay(t, log_uniform(rng, (0.02, 0.25)))
    stick = burst(rng, t, sample_rate, low=2500, high=11000, t60=rng.uniform(0.01, 0.04))
    return (
        dsp.decibels(-14 * (1 - ping) - 4) * body
        + dsp.decibels(-14 * ping) * wash
        + dsp.decibels(-16 + 12 * ping) * stick
    )


def clap(rng: np.random.Generator, t: Array, sample_rate: int) -> Audio:
    """A few pairs of hands, not quite together, each somewhere else; the last leaves a tail."""
    hands = int(rng.integers(3, 7))
    starts = np.concatenate([[0.0], np.cumsum(rng.uniform(0.005, 0.016, hands - 1))])
    out = np.zeros((2, len(t)), np.float32)
    for place, start in enumerate(starts):
        centre = log_uniform(rng, (800, 2000))
        t60 = t[-1] * rng.uniform(0.4, 0.8) if place == hands - 1 else rng.uniform(0.012, 0.03)
        sound = dsp.noise(rng, len(t), sample_rate, passing(sample_rate, 0.7 * centre, 2.5 * centre), alike=0.87)
        pan = rng.uniform(0.2, 0.8)
        sides = np.array([[np.cos(pan * np.pi / 2)], [np.sin(pan * np.pi / 2)]], np.float32)
        late = np.maximum(t - start, 0)
        out += rng.uniform(0.6, 1) * sides * sound * np.where(t >= start, dsp.decay(late, t60), 0)
    return out


def glide(t: Array, pitch: float, rise: float, settle: float) -> Array:
    """Cycles of an oscillation that starts at pitch·(1 + rise) and settles to `pitch` in about `settle` seconds."""
    return pitch * (t + rise * settle * (1 - np.exp(-t / settle)))


def membrane(
    rng: np.random.Generator, t: Array, phase: Array, count: int, t60: float, slope: float, level: float
) -> Audio:
    """A skin's first modes `[2, N]`: the n-th `level` of the one before or so, its t60 falling as ratio^−slope."""
    out = np.zeros((2, len(t)), np.float32)
    for place, ratio in enumerate(MEMBRANE[:count] * rng.uniform(0.97, 1.03, count)):
        gain = level**place * rng.uniform(0.4, 1) if place else 1.0
        tone = np.sin(2 * np.pi * (phase * ratio)).astype(np.float32) * dsp.decay(t, t60 / ratio**slope)
        # Where the stick falls and the microphones hang decides how much of a mode each hears.
        sides = rng.uniform(0.85, 1, 2) if place < 2 else rng.uniform(0.3, 1, 2)
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
    """`count` modes `[2, N]` between two frequencies, of RMS 1 at first, heard differently left and right."""
    n = dsp.fast_length(len(t))
    top = min(high, 0.45 * sample_rate)
    pitches = min(low, 0.5 * top) * (top / min(low, 0.5 * top)) ** rng.random(count) ** 0.8
    gains = rng.rayleigh(1, count) * (pitches / top) ** rng.uniform(-0.4, 0.2)
    spectrum = np.zeros((2, n // 2 + 1), np.complex64)
    phases = 2 * np.pi * rng.random(count)
    for side in spectrum:
        heard = gains * rng.uniform(0.5, 1, count) * np.exp(1j * (phases + rng.normal(0, 0.9, count)))
        np.add.at(side, np.rint(pitches * n / sample_rate).astype(int), heard.astype(np.complex64))
    spectrum *= n / np.sqrt(np.sum(np.abs(spectrum) ** 2))
    return dsp.fading(spectrum, n, sample_rate, t60)[:, : len(t)]


def burst(
    rng: np.random.Generator, t: Array, sample_rate: int, low: float, high: float, t60: float, alike: float = 0.8
) -> Audio:
    """A short noise between two corner frequencies, its peak about 1."""
    heard = min(len(t), round(1.5 * t60 * sample_rate))
    sound = (
        dsp.noise(rng, heard, sample_rate, passing(sample_rate, low, high), alike)
        * dsp.decay(t[:heard], t60)
        / np.float32(3)
    )
    return np.pad(sound, ((0, 0), (0, len(t) - heard)))


def passing(sample_rate: int, low: float, high: float) -> Callable[[Array], Array]:
    """The response that passes between two corners; at low rates both come down, so that something is left."""
    fit = min(1.0, 0.4 * sample_rate / high)
    return lambda f: dsp.highpass(f, low * fit) * dsp.lowpass(f, high * fit)


@dataclass(frozen=True)
class Drum:
    """How a drum is struck, and how long a file of it lasts: shortest, longest, in seconds."""

    strike: Callable[[np.random.Generator, Array, int], Audio]
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
