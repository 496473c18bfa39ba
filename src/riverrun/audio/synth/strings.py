"""String phrases: an instrument, a gesture and a room, drawn at random.

Bridge, body, air and room are linear. They are therefore combined into one pair of impulse responses, which is applied
once to the sum of all strings (commuted synthesis: Smith, 1993; Karjalainen, Välimäki & Jánosy, 1993).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from riverrun.audio.synth import dsp, score
from riverrun.audio.synth.dsp import Array, Audio, log_uniform
from riverrun.audio.synth.instruments import INSTRUMENTS, DrawnInstrument, Instrument
from riverrun.audio.synth.room import room
from riverrun.audio.synth.score import Bend, Mode, Note
from riverrun.audio.synth.waveguide import Touch


@dataclass(frozen=True)
class Phrase:
    """The plan of a phrase, file `index` of `seed`; `seconds` is its length."""

    label: str
    seconds: float
    seed: int
    index: int
    instrument: Instrument
    mode: Mode
    notes: tuple[Note, ...]

    def render(self, sample_rate: int) -> Audio:
        """Synthesise the phrase, `[2, seconds · sample_rate]`, with a peak of −9 to −1.1 dBFS."""
        rng = dsp.generator(self.seed, "strings sound", self.index)
        drawn = DrawnInstrument(self.instrument, rng)
        samples = round(self.seconds * sample_rate)
        response = resonance(drawn, self.mode, sample_rate, rng)
        room_response = room(rng, sample_rate, t60=log_uniform(rng, (0.2, 0.9)), wet_db=rng.uniform(-12, -4))
        peak_db = rng.uniform(-9, -1.1)
        dry = synthesise_notes(drawn, self.notes, samples, sample_rate, rng)
        return dsp.finalise(
            dsp.convolve(dry, dsp.convolve(response, room_response)), sample_rate, samples, peak_db, fade=0.3
        )


def plan(seed: int, index: int) -> Phrase:
    """Plan file `index` of `seed`; instruments and gestures alternate in seeded orders."""
    rng = dsp.generator(seed, "strings plan", index)
    instrument = dsp.round_robin(tuple(INSTRUMENTS.values()), seed, "instrument", index)
    name = dsp.round_robin(tuple(score.GESTURES), seed, "gesture", index)
    if name not in instrument.gestures:
        name = str(rng.choice(instrument.gestures))
    mode = score.draw_mode(rng, *instrument.tonic, instrument.octaves)
    seconds = rng.uniform(8, 15)
    ring_out = 0.6 + rng.uniform(0.4, 0.7) * min(sum(instrument.t60) / 2, 4.0)
    notes = score.GESTURES[name](rng, mode, seconds - ring_out)
    label = f"{'strike' if instrument.struck else 'pluck'}-{name}-{dsp.note_name(mode.tonic)}"
    return Phrase(label, seconds, seed, index, instrument, mode, resolve_holds(notes, seconds - ring_out))


def resolve_holds(notes: Sequence[Note], end: float) -> tuple[Note, ...]:
    """Return the notes before `end` seconds in order; a note ends when its string is played again, the last ring on."""
    latest_first = sorted((note for note in notes if note.start < end), key=lambda note: -note.start)
    resolved: list[Note] = []
    next_start: dict[float, float] = {}
    for note in latest_first:
        hold = note.hold if note.start + note.hold < latest_first[0].start + 0.1 else np.inf
        resolved.append(replace(note, hold=min(hold, next_start.get(note.pitch, np.inf) - note.start)))
        next_start[note.pitch] = note.start
    return tuple(reversed(resolved))


def synthesise_notes(
    drawn: DrawnInstrument, notes: Sequence[Note], samples: int, sample_rate: int, rng: np.random.Generator
) -> Audio:
    """Return the sum of all notes, `[2, samples]`, without body and room."""
    out = np.zeros((2, samples), np.float32)
    lead = sample_rate // 100
    courses = {note.pitch: drawn.course(note.pitch, rng) for note in notes}
    groups: defaultdict[tuple[float, int], list[Note]] = defaultdict(list)
    for note in notes:
        duration = min(
            note.hold + 2 * drawn.release, 1.1 * drawn.decay_at(note.pitch), samples / sample_rate - note.start
        )
        # Notes of similar duration on one string share its response: lengths are rounded up to half octaves.
        step = max(int(np.ceil(2 * np.log2(duration / 0.25))), 0)
        groups[note.pitch, round(0.25 * 2 ** (step / 2) * sample_rate)].append(note)
    for (pitch, length), group in groups.items():
        touches = [drawn.touch(note, rng) for note in group]
        for note, sound in zip(group, courses[pitch].ring(touches, length, sample_rate, rng), strict=True):
            string_sound = apply_release(
                apply_bend(sound, sample_rate, note.bend) if note.bend else sound, sample_rate, note.hold, drawn.release
            )
            for channel, distance in enumerate((drawn.pan(pitch), -drawn.pan(pitch))):
                start = lead + round((note.start + 0.00025 * (1 + distance)) * sample_rate)
                gain = np.float32(1 - 0.25 * distance)
                part = string_sound[channel, : samples - start]
                out[channel, start : start + len(part)] += gain * part
    return out


def apply_release(sound: Audio, sample_rate: int, hold: float, release: float) -> Audio:
    """Damp a sound in place from `hold` seconds on by 60 dB per `release` seconds, and fade out its end over 20 ms."""
    start, length = round(min(hold, 1e6) * sample_rate), sound.shape[-1]
    if start < length:
        sound[:, start:] *= dsp.decay(np.arange(length - start) / sample_rate, release)
    fade = min(sample_rate // 50, length)
    sound[:, -fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return sound


def apply_bend(sound: Audio, sample_rate: int, bend: Bend) -> Audio:
    """Bend the pitch of a sound by reading it at a varying speed (4-point Hermite interpolation)."""
    seconds = np.arange(sound.shape[-1]) / sample_rate
    vibrato = bend.vibrato_cents * np.clip(seconds - 0.25, 0, 1) * np.sin(2 * np.pi * bend.vibrato_hz * seconds)
    cents = np.interp(seconds, bend.times, bend.cents) + vibrato
    position = np.cumsum(np.append(1.0, 2 ** (cents[:-1] / 1200)))
    position = position[position < sound.shape[-1] - 2]
    whole = position.astype(np.int64)
    x = (position - whole).astype(np.float32)
    padded = np.pad(sound, ((0, 0), (1, 0)))
    a, b, c, d = (padded[:, whole + k] for k in (-1, 0, 1, 2))
    return b + 0.5 * x * (c - a + x * (2 * a - 5 * b + 4 * c - d + x * (3 * (b - c) + d - a)))


def resonance(drawn: DrawnInstrument, mode: Mode, sample_rate: int, rng: np.random.Generator) -> Audio:
    """Draw the impulse response `[2, N]` of an instrument's sympathetic strings and body; the direct sound is in it."""
    response = dsp.decibels(rng.uniform(*drawn.ranges.sympathy)) * sympathy(drawn, mode, sample_rate, rng)
    body_response = body(rng, sample_rate, log_uniform(rng, drawn.ranges.body))
    response[:, : body_response.shape[-1]] += body_response
    return response


def body(rng: np.random.Generator, sample_rate: int, lowest: float) -> Audio:
    """Draw the impulse response of a body, `[2, N]`: a unit impulse, 11 to 17 resonances and a short noise.

    The lowest resonances are those of the air and the top plate; the others get denser and weaker with frequency.
    """
    count = int(rng.integers(9, 16))
    ratios = np.concatenate([[1.0, rng.uniform(1.8, 2.3)], rng.uniform(2.6, 3.6) * 1.32 ** np.arange(count)])
    pitches = lowest * ratios * rng.uniform(0.94, 1.06, len(ratios))
    seconds = np.arange(round(0.4 * sample_rate)) / sample_rate
    response = np.zeros((2, len(seconds)), np.float32)
    for mode_index, pitch in enumerate(pitches[pitches < 0.45 * sample_rate]):
        t60 = 2.2 * rng.uniform(12, 35) / pitch
        gain = rng.uniform(0.25, 1.1) * (1.0 if mode_index < 2 else 0.75) * (220 / max(pitch, 220)) ** 0.25
        ring = dsp.decay(seconds, t60) * np.sin(2 * np.pi * pitch * seconds, dtype=np.float32)
        # Divide by the peak of the resonance, about sample_rate · t60 / (2 · 6.9), so that `gain` is the peak.
        polarity = rng.choice((-1, 1), p=(0.25, 0.75)) if pitch > 3 * lowest else 1
        sides = rng.choice((-1, 1)) * np.array([1, polarity]) * rng.uniform(0.75, 1.0, 2)
        response += np.multiply.outer(gain * sides * 13.8 / (t60 * sample_rate), ring).astype(np.float32)
    body_noise = dsp.noise(
        rng, len(seconds), sample_rate, lambda f: dsp.highpass(f, 500) * dsp.lowpass(f, 5000), coherence=0.6
    )
    body_noise *= dsp.decay(seconds, rng.uniform(0.02, 0.07))
    response += dsp.decibels(rng.uniform(-14, -7)) * body_noise / np.sqrt(np.sum(body_noise**2) / 2)
    response[:, 0] += 1.0
    return response


def sympathy(drawn: DrawnInstrument, mode: Mode, sample_rate: int, rng: np.random.Generator) -> Audio:
    """Draw the impulse response of sympathetic open strings, `[2, N]`, of unit energy per channel on average."""
    degrees = rng.permutation(mode.span + 1)[:7]
    touch = Touch(struck=False, position=0.5, corner=1500.0, level=1.0, grain=0.0, grain_time=0.001)
    total: Array = np.zeros((2, round(2.5 * sample_rate)), np.float32)
    for degree in degrees:
        course = drawn.course(mode.pitch(int(degree)), rng)
        total += rng.uniform(0.4, 1, (2, 1)) * next(course.ring([touch], total.shape[-1], sample_rate, rng))
    seconds = np.arange(total.shape[-1]) / sample_rate
    total *= dsp.decay(seconds, 2.5) * (1 - dsp.decay(seconds, 0.1))
    return total / np.sqrt(np.sum(total**2) / 2)
