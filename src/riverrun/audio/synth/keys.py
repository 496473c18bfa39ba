"""Keyboard phrases: struck and plucked strings, electric pianos, bars and organs, one or both hands, in a room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from riverrun.audio.synth import dsp, score
from riverrun.audio.synth.dsp import Audio, log_uniform
from riverrun.audio.synth.instruments import DrawnInstrument, Instrument
from riverrun.audio.synth.keyboard_score import GESTURES
from riverrun.audio.synth.keyboards import KEYBOARDS, Keyboard, Voice
from riverrun.audio.synth.room import room
from riverrun.audio.synth.score import Mode, Note
from riverrun.audio.synth.strings import apply_release, resolve_holds, resonance, synthesise_notes

LONGEST = 3.0
"""Longest time in seconds for which a key is held whose sound does not decay."""

# fmt: off
STRINGED = {
    "grand piano": Instrument(
        struck=True, tonic=(55, 147), octaves=3.0, t60=(7.0, 14.0), damping=(2400, 4500), stiffness=(1e-4, 4e-4),
        position=(0.11, 0.14), touch=(600, 1900), grain=(0.02, 0.08), body=(50, 90), num_strings=3, detune=(0.2, 1.0),
        sympathy=(-30, -22), gestures=tuple(GESTURES)),
    "upright piano": Instrument(
        struck=True, tonic=(65, 165), octaves=2.6, t60=(4.0, 8.0), damping=(1800, 3400), stiffness=(3e-4, 9e-4),
        position=(0.11, 0.15), touch=(700, 2400), grain=(0.04, 0.15), body=(80, 140), num_strings=3, detune=(0.6, 3.0),
        sympathy=(-30, -22), gestures=tuple(GESTURES)),
    "harpsichord": Instrument(
        struck=False, tonic=(65, 165), octaves=2.6, t60=(2.5, 5.0), damping=(3500, 6000), stiffness=(2e-5, 8e-5),
        position=(0.08, 0.2), touch=(4000, 10000), grain=(0.2, 0.7), body=(90, 160), num_strings=2, detune=(0.4, 2.0),
        sympathy=(-34, -26), gestures=tuple(GESTURES)),
    "clavinet": Instrument(
        struck=True, tonic=(65, 131), octaves=2.4, t60=(1.5, 3.5), damping=(2800, 5200), stiffness=(5e-5, 2e-4),
        position=(0.04, 0.2), touch=(1800, 4500), grain=(0.2, 0.6), body=(120, 260), num_strings=1, detune=(0.2, 1.0),
        sympathy=(-40, -34), gestures=tuple(GESTURES)),
}
# fmt: on


@dataclass(frozen=True)
class KeysPhrase:
    """The plan of a phrase, file `index` of `seed`; `seconds` is its length."""

    label: str
    seconds: float
    seed: int
    index: int
    keyboard: Keyboard | Instrument
    mode: Mode
    notes: tuple[Note, ...]

    def render(self, sample_rate: int) -> Audio:
        """Synthesise the phrase, `[2, seconds · sample_rate]`, with a peak of −9 to −1.1 dBFS."""
        rng = dsp.generator(self.seed, "keys sound", self.index)
        samples = round(self.seconds * sample_rate)
        room_response = room(rng, sample_rate, t60=log_uniform(rng, (0.2, 1.1)), wet_db=rng.uniform(-14, -5))
        peak_db = rng.uniform(-9, -1.1)
        if isinstance(self.keyboard, Instrument):
            drawn = DrawnInstrument(self.keyboard, rng)
            response = dsp.convolve(resonance(drawn, self.mode, sample_rate, rng), room_response)
            dry = synthesise_notes(drawn, self.notes, samples, sample_rate, rng)
        else:
            voice, response = self.keyboard.draw(rng), room_response
            dry = voice.amplify(add_notes(voice, self.notes, samples, sample_rate, rng), sample_rate, rng)
        return dsp.finalise(dsp.convolve(dry, response), sample_rate, samples, peak_db, fade=0.3)


def plan(seed: int, index: int) -> KeysPhrase:
    """Plan file `index` of `seed`; keyboards and gestures alternate in seeded orders."""
    rng = dsp.generator(seed, "keys plan", index)
    name = dsp.round_robin((*STRINGED, *KEYBOARDS), seed, "keyboard", index)
    keyboard: Keyboard | Instrument = STRINGED[name] if name in STRINGED else KEYBOARDS[name]
    gesture = dsp.round_robin(tuple(GESTURES), seed, "keys gesture", index)
    if gesture not in keyboard.gestures:
        gesture = str(rng.choice(keyboard.gestures))
    mode = score.draw_mode(rng, *keyboard.tonic, keyboard.octaves)
    seconds = rng.uniform(8, 15)
    end = seconds - rng.uniform(0.8, 2.4)
    notes = resolve_holds(GESTURES[gesture](rng, mode, end), end)
    if isinstance(keyboard, Keyboard):
        family = keyboard.family
        notes = tuple(replace(note, hold=min(note.hold, LONGEST)) for note in notes)
    else:
        family = "strike" if keyboard.struck else "pluck"
    return KeysPhrase(f"{family}-{gesture}-{dsp.note_name(mode.tonic)}", seconds, seed, index, keyboard, mode, notes)


def add_notes(voice: Voice, notes: Sequence[Note], samples: int, sample_rate: int, rng: np.random.Generator) -> Audio:
    """Return the sum of all notes of a voice, `[2, samples]`."""
    out = np.zeros((2, samples), np.float32)
    lead = sample_rate // 100
    for note in notes:
        start = lead + round(note.start * sample_rate)
        seconds = min(note.hold + 2 * voice.release, 1.1 * voice.decay_at(note.pitch))
        length = min(round(seconds * sample_rate), samples - start)
        if length > sample_rate // 50:
            sound = voice.note(note, length, sample_rate, rng)
            out[:, start : start + length] += apply_release(sound, sample_rate, note.hold, voice.release)
    return out
