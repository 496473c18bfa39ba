"""Random phrases for strings: modes, notes and gestures. Times are in seconds, pitches in Hz.

A gesture takes a random generator, a mode and a length in seconds and returns notes that start within this length.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

MODES = {
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "harmonic minor": (0, 2, 3, 5, 7, 8, 11),
    "double harmonic": (0, 1, 4, 5, 7, 8, 11),
    "whole tone": (0, 2, 4, 6, 8, 10),
    "major pentatonic": (0, 2, 4, 7, 9),
    "minor pentatonic": (0, 3, 5, 7, 10),
    "hirajoshi": (0, 2, 3, 7, 8),
    "in": (0, 1, 5, 7, 8),
    "pelog": (0, 1, 3, 7, 8),
}
"""Degrees of each mode in semitones above the tonic."""

JUST_RATIOS = (1, 16 / 15, 9 / 8, 6 / 5, 5 / 4, 4 / 3, 45 / 32, 3 / 2, 8 / 5, 5 / 3, 9 / 5, 15 / 8)
EQUAL_RATIOS = tuple(2 ** (k / 12) for k in range(12))
RHYTHMS = ((1, 1, 2), (2, 1, 1), (1.5, 0.5, 2), (1, 1, 1, 1), (3, 1), (0.5, 0.5, 1, 2), (1, 0.5, 0.5, 2), (1, 2, 1))
CHORDS = ((0, 2, 4), (0, 2, 4, 7), (0, 4, 7, 9), (0, 2, 4, 6), (0, 4, 8), (0, 3, 4, 7), (0, 1, 4, 7), (0, 4, 7, 9, 11))


@dataclass(frozen=True)
class Mode:
    """A mode on a tonic.

    Attributes:
        tonic: pitch of degree 0 in Hz.
        ratios: pitch ratios of the degrees within an octave.
        span: highest degree of the instrument.
    """

    tonic: float
    ratios: tuple[float, ...]
    span: int

    def pitch(self, degree: int) -> float:
        """Return the pitch of a degree in Hz; degrees outside the instrument are transposed by octaves."""
        octave = len(self.ratios)
        while degree > self.span:
            degree -= octave
        while degree < 0:
            degree += octave
        return self.tonic * 2 ** (degree // octave) * self.ratios[degree % octave]


@dataclass(frozen=True)
class Bend:
    """A pitch curve of a note.

    Attributes:
        times: times of the breakpoints in seconds.
        cents: pitch offset in cents at each breakpoint, with linear interpolation between them.
        vibrato_hz: vibrato frequency in Hz.
        vibrato_cents: vibrato depth in cents, reached gradually.
    """

    times: tuple[float, ...]
    cents: tuple[float, ...]
    vibrato_hz: float
    vibrato_cents: float


@dataclass(frozen=True)
class Note:
    """A note.

    Attributes:
        start: start time in seconds.
        pitch: pitch of the string in Hz.
        velocity: velocity, 0..1.
        hold: time from start to damping in seconds.
        node: harmonic that is played; 1 for the string itself.
        bend: pitch curve, if any.
    """

    start: float
    pitch: float
    velocity: float
    hold: float = np.inf
    node: int = 1
    bend: Bend | None = None


Gesture = Callable[[np.random.Generator, Mode, float], list[Note]]
"""A function of (random generator, mode, length in seconds) that returns notes."""


def draw_mode(rng: np.random.Generator, low: float, high: float, octaves: float) -> Mode:
    """Draw a mode in equal or just tuning, with a tonic between `low` and `high` Hz at any concert pitch."""
    steps = MODES[str(rng.choice(list(MODES)))]
    tuning = JUST_RATIOS if rng.random() < 0.4 else EQUAL_RATIOS
    ratios = tuple(tuning[step] for step in steps)
    tonic = float(np.exp(rng.uniform(np.log(low), np.log(high))))
    return Mode(tonic, ratios, max(round(octaves * len(steps)), len(steps)))


def arc_velocity(rng: np.random.Generator, share: float) -> float:
    """Draw a velocity for a position 0..1 in the phrase: a crescendo and a diminuendo with small variations."""
    return float(np.clip(0.35 + 0.45 * np.sin(np.pi * min(share, 1.0)) ** 0.7 + rng.normal(0, 0.08), 0.08, 1.0))


def melody(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A line that moves mostly in steps, in a repeated rhythm; each note is damped at the next one."""
    beat = rng.uniform(0.2, 0.55)
    rhythm = RHYTHMS[rng.integers(len(RHYTHMS))] + RHYTHMS[rng.integers(len(RHYTHMS))]
    degree, time, notes = int(rng.integers(mode.span)), 0.0, []
    while time < span:
        for share in rhythm:
            length = share * beat
            if rng.random() > 0.08:
                accent = 0.12 if share >= 1.5 else 0.0
                notes.append(
                    Note(time, mode.pitch(degree), min(arc_velocity(rng, time / span) + accent, 1.0), length * 1.05)
                )
            time += length * rng.normal(1, 0.015)
            degree += int(rng.choice((-4, -2, -1, -1, 0, 1, 1, 2, 3)))
            degree = abs(degree) if degree <= mode.span else 2 * mode.span - degree
    return notes


def arpeggio(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Broken chords in one pattern that ring on; the chord changes after one to three repetitions."""
    beat = rng.uniform(0.11, 0.32)
    chord = CHORDS[rng.integers(len(CHORDS))]
    orders = (chord, chord[::-1], chord + chord[-2:0:-1], tuple(rng.permutation(chord + chord[1:])))
    order = orders[rng.integers(len(orders))]
    time, notes = 0.0, []
    while time < span:
        root = int(rng.choice((0, 0, 3, 4, 5, 1, -2)))
        for step in order * int(rng.integers(1, 4)):
            notes.append(Note(time, mode.pitch(root + int(step)), arc_velocity(rng, time / span)))
            time += beat * rng.normal(1, 0.02)
    return notes


def chords(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Chords, strummed up or down or struck together, each ringing until the next."""
    spread, gap = float(np.exp(rng.uniform(np.log(0.004), np.log(0.09)))), rng.uniform(0.6, 1.6)
    time, notes = 0.0, []
    while time < span:
        chord = CHORDS[rng.integers(len(CHORDS))]
        root = int(rng.choice((0, 3, 4, 5, 1, 2)))
        length = gap * float(rng.choice((0.5, 1, 1, 2)))
        chord_velocity = arc_velocity(rng, time / span) * rng.uniform(0.6, 1)
        order = chord if rng.random() < 0.7 else chord[::-1]
        for position, step in enumerate(order):
            delay = spread * position * rng.uniform(0.8, 1.2)
            velocity = float(np.clip(chord_velocity * rng.normal(1, 0.08), 0.05, 1))
            notes.append(Note(time + delay, mode.pitch(root + step), velocity, max(length * 1.02 - delay, 0.1)))
        time += length
    return notes


def tremolo(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Fast repetitions of one or two pitches with a crescendo and a diminuendo; the pitches change several times."""
    speed, time, notes = rng.uniform(7, 13), 0.0, []
    while time < span:
        low = int(rng.integers(mode.span))
        pair = (low, low) if rng.random() < 0.6 else (low, low + int(rng.choice((2, 4))))
        count = round(rng.uniform(1.2, 3.0) * speed)
        for k in range(count):
            swell = 0.15 + 0.7 * np.sin(np.pi * (k + 1) / (count + 1)) ** 1.5
            velocity = float(np.clip(swell * (1 if k % 2 == 0 else 0.85) * rng.normal(1, 0.06), 0.05, 1))
            hold = 1.1 / speed if k < count - 1 else np.inf
            notes.append(Note(time, mode.pitch(pair[k % 2]), velocity, hold))
            time += rng.normal(1, 0.04) / speed
        time += rng.uniform(0.2, 0.9)
    return notes


def bounce(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Bouncing sticks or fingers: repetitions that get faster and softer, on one string after another."""
    time, notes = 0.0, []
    while time < span:
        degree, gap, ratio = int(rng.integers(mode.span)), rng.uniform(0.22, 0.5), rng.uniform(0.78, 0.9)
        velocity = rng.uniform(0.6, 1)
        while gap > 0.045:
            notes.append(Note(time, mode.pitch(degree), float(velocity)))
            time += gap
            gap *= ratio
            velocity *= 0.93 * ratio**0.3
        time += rng.uniform(0.3, 1.4)
    return notes


def sweep(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Glissandi across all strings, up or down, slower towards the end, each followed by one note."""
    time, notes = 0.0, []
    while time < span:
        gap = rng.uniform(0.03, 0.085)
        degrees = range(int(rng.integers(0, 3)), mode.span + 1 - int(rng.integers(0, 4)))
        order = list(degrees) if rng.random() < 0.6 else list(degrees)[::-1]
        for position, degree in enumerate(order):
            share = position / len(order)
            velocity = float(np.clip(0.3 + 0.4 * share + rng.normal(0, 0.06), 0.05, 1))
            notes.append(Note(time, mode.pitch(degree), velocity))
            time += gap * (1 + 1.2 * share**4) * rng.normal(1, 0.05)
        time += rng.uniform(0.15, 0.4)
        notes.append(Note(time, mode.pitch(order[0] + int(rng.choice((0, 2, 4)))), rng.uniform(0.5, 0.95)))
        time += rng.uniform(0.8, 2.2)
    return notes


def slides(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A slow line whose notes begin and end with slides or bends, most of them with vibrato."""
    stretch, vibrato = rng.uniform(1.5, 3.0), rng.uniform(4.2, 6.5)
    notes = []
    for note in melody(rng, mode, span / stretch):
        hold = note.hold * stretch
        into = rng.uniform(0.04, 0.25) * min(hold, 1.2)
        cents = float(rng.choice((0, -100, -200, -200, -300, -500)))
        out = float(rng.choice((0, 0, 0, -100, -200, -700)))
        bend = Bend((0.0, into, hold * 0.8, hold), (cents, 0.0, 0.0, out), vibrato, rng.uniform(0, 38))
        notes.append(replace(note, start=note.start * stretch, hold=hold, bend=bend))
    return notes


def harmonics(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Sparse natural harmonics on open strings that ring on, in groups of one to three."""
    open_strings = [mode.pitch(degree) for degree in (0, 2, 3, 4, 6)]
    time, notes = 0.0, []
    while time < span:
        for _ in range(int(rng.choice((1, 1, 2, 3)))):
            pitch, node = float(rng.choice(open_strings)), int(rng.choice((2, 2, 3, 4, 5)))
            notes.append(Note(time, pitch, rng.uniform(0.3, 0.9), node=node))
            time += rng.uniform(0.12, 0.3)
        time += rng.uniform(0.4, 1.6)
    return notes


def drone(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A low string repeated under a melody of independent tempo."""
    gap = rng.uniform(0.8, 2.0)
    low = [Note(time, mode.pitch(0), rng.uniform(0.4, 0.7)) for time in np.arange(0, span, gap).tolist()]
    upper = replace(mode, tonic=2 * mode.tonic, span=max(mode.span - len(mode.ratios), 4))
    line = [replace(note, start=note.start + gap / 2) for note in melody(rng, upper, span - gap / 2)]
    return low + line


def single_notes(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A few single notes of any velocity and pitch, each ringing almost to its end."""
    gap = rng.uniform(0.9, 1.9)
    starts = np.arange(0, span, gap) + gap * rng.uniform(0, 0.3)
    return [Note(float(t), mode.pitch(int(rng.integers(mode.span + 1))), rng.uniform(0.1, 1)) for t in starts]


GESTURES: dict[str, Gesture] = {
    "melody": melody,
    "arpeggio": arpeggio,
    "chords": chords,
    "tremolo": tremolo,
    "bounce": bounce,
    "sweep": sweep,
    "slides": slides,
    "harmonics": harmonics,
    "drone": drone,
    "alone": single_notes,
}
"""Gestures by the name that appears in file names."""
