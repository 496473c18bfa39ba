"""Keyboards whose keys play sums of partials: electric pianos, bars, and organs of wheels, pipes and reeds.

An electric piano's pickup bends the motion of a tine or a reed: a polynomial of a decaying sine has harmonics k whose
level grows with the k-th power of the velocity and which decay k times as fast (Le Brun, 1979, "Digital waveshaping
synthesis"). So its sound is a sum of partials too, and nothing aliases. Bars have the modes of a free bar (Fletcher &
Rossing, 1998, "The Physics of Musical Instruments", ch. 2); an organ's partials last as long as its key is held.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from riverrun.audio.synth import dsp
from riverrun.audio.synth.dsp import Array, Audio, Range, log_uniform
from riverrun.audio.synth.score import Note

REFERENCE_PITCH = 220.0
"""Pitch in Hz at which decay times are given."""

DRAWBARS = (0.5, 1.5, 1, 2, 3, 4, 5, 6, 8)
"""Ratios of the nine drawbars of a tonewheel organ."""

FREE_BAR, TUNED_BAR = (1.0, 2.756, 5.404, 8.933), (1.0, 4.0, 9.7, 16.0)
"""Ratios of the modes of a free bar, and of one that is undercut to tune them."""


@dataclass(frozen=True)
class Click:
    """The noise of a key's mechanism, or of the wind before a pipe speaks.

    Attributes:
        level: RMS at its beginning, relative to a note of velocity 1.
        low: lower corner in Hz.
        high: upper corner in Hz.
        t60: decay time in seconds.
    """

    level: float
    low: float
    high: float
    t60: float


@dataclass(frozen=True)
class Voice:
    """How one keyboard sounds. Arrays have one entry per partial.

    Attributes:
        ratios: frequencies relative to the key's pitch.
        levels: amplitudes at velocity 1.
        powers: exponents of the velocity in the amplitudes.
        t60: decay times in seconds at `REFERENCE_PITCH`; infinite for a sound that is held.
        attack: times in seconds in which the partials rise.
        pan: stereo positions, −1 (left) to 1 (right).
        release: decay time after the key is let go, in seconds.
        click: noise at the beginning of a note.
        tremolo_hz: rate of a change of level, in Hz.
        tremolo: depth of this change, 0..1.
        turn: phase between the left and the right tremolo in cycles: 0.5 moves the sound from side to side.
        chorus: depth of a moving delay in seconds, opposite left and right; 0 for none.
    """

    ratios: Array
    levels: Array
    powers: Array
    t60: Array
    attack: Array
    pan: Array
    release: float
    click: Click
    tremolo_hz: float = 5.0
    tremolo: float = 0.0
    turn: float = 0.0
    chorus: float = 0.0

    def decay_at(self, pitch: float) -> float:
        """Return the decay time in seconds of the slowest partial of a key; infinite for a sound that is held."""
        return float(np.max(self.t60)) * float((REFERENCE_PITCH / pitch) ** 0.6)

    def note(self, note: Note, samples: int, sample_rate: int, rng: np.random.Generator) -> Audio:
        """Synthesise a note as long as its key is held, `[2, samples]`."""
        t = (np.arange(samples) / sample_rate).astype(np.float64)
        out = np.zeros((2, samples), np.float32)
        pitches = note.pitch * self.ratios
        shorter = float((REFERENCE_PITCH / note.pitch) ** 0.6)
        for index in np.flatnonzero(pitches < 0.45 * sample_rate):
            tone = np.sin(2 * np.pi * np.mod(pitches[index] * t + rng.random(), 1.0), dtype=np.float32)
            tone *= 1 - dsp.decay(t, 2.5 * self.attack[index] * rng.uniform(0.8, 1.2))
            if np.isfinite(self.t60[index]):
                tone *= dsp.decay(t, self.t60[index] * shorter * rng.uniform(0.9, 1.1))
            gain = self.levels[index] * note.velocity ** self.powers[index] * rng.uniform(0.9, 1.1)
            side = 0.25 * np.pi * (1 + self.pan[index])
            out += np.multiply.outer(gain * np.array([np.cos(side), np.sin(side)]), tone).astype(np.float32)
        length = min(samples, round(2 * self.click.t60 * sample_rate))
        band = min(self.click.high, 0.4 * sample_rate)
        burst = dsp.noise(
            rng,
            length,
            sample_rate,
            lambda f: dsp.highpass(f, min(self.click.low, 0.5 * band)) * dsp.lowpass(f, band),
            coherence=0.8,
        )
        burst *= np.float32(self.click.level * note.velocity) * dsp.decay(t[:length], self.click.t60)
        out[:, :length] += burst * np.sin(np.pi / 2 * np.minimum(t[:length] / 0.001, 1)).astype(np.float32)
        return out

    def amplify(self, x: Audio, sample_rate: int, rng: np.random.Generator) -> Audio:
        """Apply the tremolo and the chorus to the sum of all notes, `[2, N]`."""
        seconds = np.arange(x.shape[-1]) / sample_rate
        phases = rng.random() + np.array([[0.0], [self.turn]])
        if self.tremolo:
            wave = 0.5 - 0.5 * np.cos(2 * np.pi * (self.tremolo_hz * seconds + phases))
            x = (x * (1 - self.tremolo * wave)).astype(np.float32)
        if self.chorus:
            turned = np.sin(2 * np.pi * (self.tremolo_hz * seconds + rng.random() + np.array([[0.0], [0.5]])))
            samples = np.arange(x.shape[-1])
            delays = self.chorus * sample_rate * (1.5 + turned)
            moved = [np.interp(samples - delay, samples, channel) for channel, delay in zip(x, delays, strict=True)]
            x = (0.6 * x + 0.6 * np.stack(moved)).astype(np.float32)
        return x


def tine_piano(rng: np.random.Generator) -> Voice:
    """A tine before a magnetic pickup: a sine with soft harmonics, a bell at the attack, and a turning tremolo."""
    count = 7
    k = np.arange(1, count + 1)
    # how far the pickup is off the tine's centre determines how much even harmonics sound
    levels = 0.9 ** (k - 1) * rng.uniform(0.15, 0.6) ** (k - 1) * np.where(k % 2 == 0, rng.uniform(0.4, 1.6), 1.0)
    t60 = log_uniform(rng, (3.5, 8.0))
    bell = rng.uniform(5.8, 7.4)
    return Voice(
        ratios=np.append(k, [bell, 2.9 * bell]),
        levels=np.append(levels, np.array([0.3, 0.1]) * rng.uniform(0.2, 1.0)),
        powers=np.append(0.9 + 0.9 * (k - 1), [1.6, 2.0]),
        t60=np.append(t60 / k, [log_uniform(rng, (0.3, 1.0)), log_uniform(rng, (0.1, 0.3))]),
        attack=np.full(count + 2, 0.002),
        pan=rng.uniform(-0.2, 0.2, count + 2),
        release=log_uniform(rng, (0.08, 0.25)),
        click=Click(0.05 * rng.random(), 150, 1200, 0.04),
        tremolo_hz=rng.uniform(3.0, 7.0),
        tremolo=float(rng.choice((0.0, 0.4, 0.7))) * rng.uniform(0.6, 1.0),
        turn=0.5,
        chorus=float(rng.choice((0.0, 0.0, 0.0004))),
    )


def reed_piano(rng: np.random.Generator) -> Voice:
    """A reed before an electrostatic pickup: strong harmonics that fade with the motion of the reed."""
    k = np.arange(1, 15)
    return Voice(
        ratios=k * (1 + 1e-5 * k**2),
        levels=rng.uniform(0.5, 0.78) ** (k - 1) * rng.uniform(0.6, 1.2, len(k)),
        powers=1.0 + 0.35 * (k - 1),
        t60=log_uniform(rng, (1.8, 4.0)) / k**0.8,
        attack=np.full(len(k), 0.0015),
        pan=rng.uniform(-0.2, 0.2, len(k)),
        release=log_uniform(rng, (0.06, 0.18)),
        click=Click(0.08 * rng.random(), 300, 3000, 0.02),
        tremolo_hz=rng.uniform(4.5, 7.0),
        tremolo=float(rng.choice((0.0, 0.35, 0.6))),
        turn=float(rng.choice((0.0, 0.5))),
    )


def celesta(rng: np.random.Generator) -> Voice:
    """Bars over resonators: the fundamental rings, the other modes are the stroke."""
    modes = np.array(FREE_BAR if rng.random() < 0.5 else TUNED_BAR)
    shares = np.array([1.0, 0.3, 0.12, 0.06]) * rng.uniform(0.3, 1.4, 4)
    return Voice(
        ratios=modes,
        levels=np.append(1.0, shares[1:]),
        powers=np.array([1.0, 1.5, 1.8, 2.0]),
        t60=log_uniform(rng, (2.0, 6.0)) / np.array([1, 5, 14, 25]),
        attack=np.array([0.003, 0.0015, 0.001, 0.001]),
        pan=rng.uniform(-0.35, 0.35, 4),
        release=log_uniform(rng, (0.1, 0.4)),
        click=Click(0.1 * rng.random(), 500, 5000, 0.015),
        tremolo_hz=rng.uniform(2.5, 6.5),
        tremolo=float(rng.choice((0.0, 0.0, 0.5))),
    )


def tonewheel_organ(rng: np.random.Generator) -> Voice:
    """Nine sines behind drawbars, with the click of the contacts and a rotating loudspeaker."""
    drawn = rng.integers(0, 9, len(DRAWBARS)) * (rng.random(len(DRAWBARS)) < 0.65)
    drawn[2] = max(drawn[2], 5)
    fast = rng.random() < 0.5
    return Voice(
        ratios=np.array(DRAWBARS) * 2 ** (rng.uniform(-0.7, 0.7, len(DRAWBARS)) / 1200),
        levels=np.where(drawn > 0, dsp.decibels(-24) * 2 ** (drawn / 2), 0.0),
        powers=np.full(len(DRAWBARS), 0.25),
        t60=np.full(len(DRAWBARS), np.inf),
        attack=rng.uniform(0.002, 0.006, len(DRAWBARS)),
        pan=rng.uniform(-0.15, 0.15, len(DRAWBARS)),
        release=0.03,
        click=Click(0.12 * rng.random(), 800, 6000, 0.006),
        tremolo_hz=rng.uniform(5.5, 7.0) if fast else rng.uniform(0.6, 1.1),
        tremolo=rng.uniform(0.15, 0.45),
        turn=rng.uniform(0.25, 0.5),
        chorus=0.00025 if fast else 0.0006,
    )


def pipe_organ(rng: np.random.Generator) -> Voice:
    """Two to four ranks of flue pipes, from flute to principal, which speak after a breath of noise."""
    feet = np.concatenate([[1.0], rng.permutation([0.5, 2.0, 3.0, 4.0])[: int(rng.integers(1, 4))]])
    ratios, levels, attack, pan = [], [], [], []
    for rank, foot in enumerate(feet):
        k = np.arange(1, 9 if rank == 0 else 6)
        stopped = rng.random() < 0.3  # a stopped pipe lacks even harmonics
        slope = rng.uniform(0.25, 0.7)
        ratios.append(k * foot * 2 ** (rng.uniform(-3, 3) / 1200))
        mix = rng.uniform(0.25, 0.8) if rank else 1.0
        levels.append(mix * slope ** (k - 1) * np.where((k % 2 == 0) & stopped, 0.08, 1.0))
        attack.append(log_uniform(rng, (0.02, 0.08)) / np.sqrt(k) / np.sqrt(foot))
        pan.append(np.full(len(k), rng.uniform(-0.5, 0.5)))
    partials = np.concatenate(ratios)
    return Voice(
        ratios=partials,
        levels=np.concatenate(levels),
        powers=np.full(len(partials), 0.2),
        t60=np.full(len(partials), np.inf),
        attack=np.concatenate(attack),
        pan=np.concatenate(pan),
        release=log_uniform(rng, (0.08, 0.2)),
        click=Click(0.15 * rng.random(), 700, 4000, 0.06),
        tremolo_hz=rng.uniform(4.0, 6.0),
        tremolo=float(rng.choice((0.0, 0.0, 0.2))),
    )


def harmonium(rng: np.random.Generator) -> Voice:
    """Free reeds, one or two a key, that beat: many harmonics that are held."""
    k = np.arange(1, 15)
    beat = rng.uniform(1.5, 8.0)
    slope = rng.uniform(0.9, 1.7)
    second = rng.uniform(0.3, 0.9) if rng.random() < 0.7 else 0.0
    levels = k**-slope * rng.uniform(0.6, 1.3, len(k))
    return Voice(
        ratios=np.append(k, k * 2 ** (beat / 1200)).astype(float),
        levels=np.append(levels, second * levels),
        powers=np.full(2 * len(k), 0.5),
        t60=np.full(2 * len(k), np.inf),
        attack=np.tile(log_uniform(rng, (0.02, 0.09)) / np.sqrt(k), 2),
        pan=np.repeat([rng.uniform(-0.4, 0), rng.uniform(0, 0.4)], len(k)),
        release=log_uniform(rng, (0.06, 0.15)),
        click=Click(0.04 * rng.random(), 400, 3000, 0.05),
    )


@dataclass(frozen=True)
class Keyboard:
    """A keyboard of partials.

    Attributes:
        family: first word in the names of its files.
        draw: function of a random generator that draws a voice.
        tonic: pitch range of the tonic in Hz.
        octaves: compass above the tonic.
        gestures: names in `keyboard_score.GESTURES`.
    """

    family: str
    draw: Callable[[np.random.Generator], Voice]
    tonic: Range
    octaves: float
    gestures: tuple[str, ...] = field(
        default=("chorale", "accompaniment", "broken", "melody", "arpeggio", "chords", "alone")
    )


ORGAN = ("chorale", "accompaniment", "broken", "melody", "chords", "alone")

KEYBOARDS = {
    "tine piano": Keyboard("electric", tine_piano, (65, 147), 2.6),
    "reed piano": Keyboard("electric", reed_piano, (73, 165), 2.4),
    "celesta": Keyboard("bars", celesta, (196, 330), 2.3),
    "tonewheel organ": Keyboard("organ", tonewheel_organ, (65, 131), 2.5, ORGAN),
    "pipe organ": Keyboard("organ", pipe_organ, (65, 131), 2.5, ORGAN),
    "harmonium": Keyboard("organ", harmonium, (87, 175), 2.2, ORGAN),
}
