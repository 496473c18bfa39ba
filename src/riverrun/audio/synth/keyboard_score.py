"""Random phrases for keyboards: two hands, held chords and single lines. Times are in seconds, pitches in Hz.

Gestures are those of `score`, and some that take ten fingers.
"""

from dataclasses import replace

import numpy as np

from riverrun.audio.synth import score
from riverrun.audio.synth.score import Gesture, Mode, Note

VOICES = (0, 2, 4, 7)
"""Degrees of the first chord of a chorale, from bass to soprano."""


def chorale(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """Held chords of three or four voices, each of which moves by no more than two degrees; some are tied over."""
    beat, count = rng.uniform(0.5, 1.5), int(rng.integers(3, 5))
    degrees = [int(rng.integers(0, 4)) + degree for degree in VOICES[:count]]
    starts = [0.0] * count
    time, notes = 0.0, []
    while time < span:
        length = beat * float(rng.choice((1, 1, 2)))
        time += length
        for voice in range(count):
            if rng.random() < 0.25 and time < span:
                continue  # this voice holds its note
            velocity = 0.9 * score.arc_velocity(rng, starts[voice] / span)
            notes.append(Note(starts[voice], mode.pitch(degrees[voice]), velocity, time - starts[voice] - 0.02))
            starts[voice] = time + rng.uniform(0, 0.012)
            degrees[voice] = int(np.clip(degrees[voice] + rng.integers(-2, 3), 0, mode.span))
    return notes


def accompaniment(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A melody of the right hand over repeated chords of the left."""
    left = replace(mode, span=max(mode.span // 2, len(mode.ratios)))
    right = replace(mode, tonic=2 * mode.tonic, span=max(mode.span - len(mode.ratios), 4))
    chords = [replace(note, velocity=0.7 * note.velocity) for note in score.chords(rng, left, span)]
    return chords + score.melody(rng, right, span)


def broken_chords(rng: np.random.Generator, mode: Mode, span: float) -> list[Note]:
    """A repeated pattern of the left hand, each note held to the end of its group, under long notes of the right."""
    beat = rng.uniform(0.12, 0.3)
    orders = ((0, 4, 2, 4), (0, 2, 4, 7), (0, 4, 7, 4), (0, 7, 4, 7, 2, 7))
    order = orders[rng.integers(len(orders))]
    time, notes = 0.0, []
    while time < span:
        root = int(rng.choice((0, 3, 4, 5, 1)))
        for _ in range(int(rng.integers(1, 3))):
            for position, step in enumerate(order):
                velocity = 0.75 * score.arc_velocity(rng, time / span)
                hold = beat * (len(order) - position)
                notes.append(Note(time + beat * position, mode.pitch(root + step), velocity, hold))
            above = mode.pitch(root + int(rng.choice((0, 2, 4)))) * 2
            notes.append(Note(time, above, score.arc_velocity(rng, time / span), beat * len(order)))
            time += beat * len(order) * rng.normal(1, 0.01)
    return notes


GESTURES: dict[str, Gesture] = {
    "chorale": chorale,
    "accompaniment": accompaniment,
    "broken": broken_chords,
    "melody": score.melody,
    "arpeggio": score.arpeggio,
    "chords": score.chords,
    "alone": score.single_notes,
}
"""Gestures by the name that appears in file names."""
