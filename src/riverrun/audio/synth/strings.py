"""Phrases for strings: an instrument, a gesture and a room, drawn together.

What a bridge does to a body, a body to the air and the air to a room is linear, so all of it is one pair of impulse
responses, applied once to the sum of all strings (commuted synthesis: Smith, 1993; Karjalainen, Välimäki & Jánosy,
1993).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from riverrun.audio.synth import dsp, score
from riverrun.audio.synth.dsp import Array, Audio, log_uniform
from riverrun.audio.synth.instruments import INSTRUMENTS, Drawn, Instrument
from riverrun.audio.synth.room import room
from riverrun.audio.synth.score import Bend, Mode, Note
from riverrun.audio.synth.waveguide import Touch


@dataclass(frozen=True)
class Phrase:
    """What file `index` of `seed` plays, and for how long (s); `render` makes it sound."""

    label: str
    seconds: float
    seed: int
    index: int
    instrument: Instrument
    mode: Mode
    notes: tuple[Note, ...]

    def render(self, sample_rate: int) -> Audio:
        """The phrase `[2, seconds · rate]`, its peak between −9 and −1.1 dBFS."""
        rng = dsp.generator(self.seed, "strings sound", self.index)
        drawn = Drawn(self.instrument, rng)
        samples = round(self.seconds * sample_rate)
        wet = dsp.decibels(rng.uniform(*self.instrument.sympathy)) * sympathy(drawn, self.mode, sample_rate, rng)
        cabinet = body(rng, sample_rate, log_uniform(rng, self.instrument.body))
        wet[:, : cabinet.shape[-1]] += cabinet
        hall = room(rng, sample_rate, t60=log_uniform(rng, (0.2, 0.9)), wet_db=rng.uniform(-12, -4))
        peak_db = rng.uniform(-9, -1.1)
        dry = played(drawn, self.notes, samples, sample_rate, rng)
        return dsp.finished(dsp.convolve(dry, dsp.convolve(wet, hall)), sample_rate, samples, peak_db, fade=0.3)


def plan(seed: int, index: int) -> Phrase:
    """File `index` of `seed`; instruments come round in turn, and so do the gestures."""
    rng = dsp.generator(seed, "strings plan", index)
    instrument = dsp.turn(tuple(INSTRUMENTS.values()), seed, "instrument", index)
    name = dsp.turn(tuple(score.GESTURES), seed, "gesture", index)
    if name not in instrument.gestures:
        name = str(rng.choice(instrument.gestures))
    mode = score.draw_mode(rng, *instrument.tonic, instrument.octaves)
    seconds = rng.uniform(8, 15)
    rest = 0.6 + rng.uniform(0.4, 0.7) * min(sum(instrument.t60) / 2, 4.0)
    notes = score.GESTURES[name](rng, mode, seconds - rest)
    label = f"{'strike' if instrument.struck else 'pluck'}-{name}-{dsp.note_name(mode.tonic)}"
    return Phrase(label, seconds, seed, index, instrument, mode, in_time(notes, seconds - rest))


def in_time(notes: Sequence[Note], end: float) -> tuple[Note, ...]:
    """The notes before `end`, in order. The last ones ring on; a string touched again is stopped."""
    heard = sorted((note for note in notes if note.start < end), key=lambda note: -note.start)
    kept: list[Note] = []
    again: dict[float, float] = {}
    for note in heard:
        hold = note.hold if note.start + note.hold < heard[0].start + 0.1 else np.inf
        kept.append(replace(note, hold=min(hold, again.get(note.pitch, np.inf) - note.start)))
        again[note.pitch] = note.start
    return tuple(reversed(kept))


def played(drawn: Drawn, notes: Sequence[Note], samples: int, sample_rate: int, rng: np.random.Generator) -> Audio:
    """All notes on their strings, `[2, samples]`, without body or room."""
    out = np.zeros((2, samples), np.float32)
    lead = sample_rate // 100
    courses = {note.pitch: drawn.course(note.pitch, rng) for note in notes}
    alike: defaultdict[tuple[float, int], list[Note]] = defaultdict(list)
    for note in notes:
        lasting = min(
            note.hold + 2 * drawn.release, 1.1 * drawn.decay_at(note.pitch), samples / sample_rate - note.start
        )
        # Notes of a string share its response if they last alike: lengths go by half octaves.
        step = max(int(np.ceil(2 * np.log2(lasting / 0.25))), 0)
        alike[note.pitch, round(0.25 * 2 ** (step / 2) * sample_rate)].append(note)
    for (pitch, length), same in alike.items():
        touches = [drawn.touch(note, rng) for note in same]
        for note, sound in zip(same, courses[pitch].ring(touches, length, sample_rate, rng), strict=True):
            heard = released(
                bent(sound, sample_rate, note.bend) if note.bend else sound, sample_rate, note.hold, drawn.release
            )
            for channel, late in enumerate((drawn.side(pitch), -drawn.side(pitch))):
                start = lead + round((note.start + 0.00025 * (1 + late)) * sample_rate)
                gain = np.float32(1 - 0.25 * late)
                part = heard[channel, : samples - start]
                out[channel, start : start + len(part)] += gain * part
    return out


def released(sound: Audio, sample_rate: int, hold: float, release: float) -> Audio:
    """`sound` damped from `hold` seconds on, down 60 dB in `release`, and closed softly at its last sample."""
    start, length = round(min(hold, 1e6) * sample_rate), sound.shape[-1]
    if start < length:
        sound[:, start:] *= dsp.decay(np.arange(length - start) / sample_rate, release)
    closing = min(sample_rate // 50, length)
    sound[:, -closing:] *= np.linspace(1, 0, closing, dtype=np.float32)
    return sound


def bent(sound: Audio, sample_rate: int, bend: Bend) -> Audio:
    """`sound` read at a changing speed, as a string shortened or stretched while it sounds (4-point Hermite)."""
    seconds = np.arange(sound.shape[-1]) / sample_rate
    shake = bend.vibrato_cents * np.clip(seconds - 0.25, 0, 1) * np.sin(2 * np.pi * bend.vibrato_hz * seconds)
    cents = np.interp(seconds, bend.times, bend.cents) + shake
    place = np.cumsum(np.append(1.0, 2 ** (cents[:-1] / 1200)))
    place = place[place < sound.shape[-1] - 2]
    whole = place.astype(np.int64)
    x = (place - whole).astype(np.float32)
    padded = np.pad(sound, ((0, 0), (1, 0)))
    a, b, c, d = (padded[:, whole + k] for k in (-1, 0, 1, 2))
    return b + 0.5 * x * (c - a + x * (2 * a - 5 * b + 4 * c - d + x * (3 * (b - c) + d - a)))


def body(rng: np.random.Generator, sample_rate: int, lowest: float) -> Audio:
    """A soundbox as two impulse responses `[2, N]`: the string itself, some dozen resonances, a short woody rustle.

    The lowest resonances are the air's and the top plate's; the rest crowd together upwards and weaken.
    """
    count = int(rng.integers(9, 16))
    ladder = np.concatenate([[1.0, rng.uniform(1.8, 2.3)], rng.uniform(2.6, 3.6) * 1.32 ** np.arange(count)])
    pitches = lowest * ladder * rng.uniform(0.94, 1.06, len(ladder))
    seconds = np.arange(round(0.4 * sample_rate)) / sample_rate
    response = np.zeros((2, len(seconds)), np.float32)
    for place, pitch in enumerate(pitches[pitches < 0.45 * sample_rate]):
        t60 = 2.2 * rng.uniform(12, 35) / pitch
        gain = rng.uniform(0.25, 1.1) * (1.0 if place < 2 else 0.75) * (220 / max(pitch, 220)) ** 0.25
        ring = dsp.decay(seconds, t60) * np.sin(2 * np.pi * pitch * seconds, dtype=np.float32)
        # The peak of such a resonance is about rate · t60 / (2 · 6.9): divided out, so that `gain` is the peak.
        across = rng.choice((-1, 1), p=(0.25, 0.75)) if pitch > 3 * lowest else 1
        sides = rng.choice((-1, 1)) * np.array([1, across]) * rng.uniform(0.75, 1.0, 2)
        response += np.multiply.outer(gain * sides * 13.8 / (t60 * sample_rate), ring).astype(np.float32)
    rustle = dsp.noise(rng, len(seconds), sample_rate, lambda f: dsp.highpass(f, 500) * dsp.lowpass(f, 5000), alike=0.6)
    rustle *= dsp.decay(seconds, rng.uniform(0.02, 0.07))
    response += dsp.decibels(rng.uniform(-14, -7)) * rustle / np.sqrt(np.sum(rustle**2) / 2)
    response[:, 0] += 1.0
    return response


def sympathy(drawn: Drawn, mode: Mode, sample_rate: int, rng: np.random.Generator) -> Audio:
    """The open strings ringing along, as two impulse responses `[2, N]` of unit energy."""
    degrees = rng.permutation(mode.span + 1)[:7]
    touch = Touch(struck=False, position=0.5, corner=1500.0, level=1.0, grain=0.0, grain_time=0.001)
    total: Array = np.zeros((2, round(2.5 * sample_rate)), np.float32)
    for degree in degrees:
        course = drawn.course(mode.pitch(int(degree)), rng)
        total += rng.uniform(0.4, 1, (2, 1)) * next(course.ring([touch], total.shape[-1], sample_rate, rng))
    seconds = np.arange(total.shape[-1]) / sample_rate
    total *= dsp.decay(seconds, 2.5) * (1 - dsp.decay(seconds, 0.1))
    return total / np.sqrt(np.sum(total**2) / 2)
