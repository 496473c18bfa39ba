"""String instruments as ranges of parameters, from which each phrase draws an instrument of its own.

The ranges are of the size found in measurements of such instruments (decay, inharmonicity, contact times: Fletcher &
Rossing, 1998, "The Physics of Musical Instruments"), and are widened until neighbouring instruments overlap.
"""

from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth.dsp import Range, log_uniform
from riverrun.audio.synth.score import Note
from riverrun.audio.synth.waveguide import Course, Strand, String, Touch

REFERENCE_PITCH = 220.0
"""Pitch in Hz at which decay, stiffness and touch are given."""

HARP = ("melody", "arpeggio", "chords", "sweep", "drone", "alone", "harmonics", "tremolo")
NECK = ("melody", "arpeggio", "chords", "slides", "drone", "alone", "harmonics", "tremolo")
SHORT = ("melody", "arpeggio", "chords", "slides", "drone", "tremolo")
MALLET = ("melody", "arpeggio", "chords", "sweep", "drone", "alone", "bounce", "tremolo")


@dataclass(frozen=True)
class Instrument:
    """Ranges of an instrument's parameters, (low, high) each; t60, stiffness and touch hold at REFERENCE_PITCH."""

    struck: bool  # with hammers, otherwise plucked
    tonic: Range  # pitch of the tonic in Hz
    octaves: float  # compass above the tonic
    t60: Range  # decay time in seconds
    damping: Range  # frequency in Hz at which partials decay twice as fast
    stiffness: Range  # inharmonicity coefficient B
    position: Range  # point of excitation as a share of the string's length
    touch: Range  # corner frequency in Hz, see `Touch.corner`
    grain: Range  # amplitude of the noise of the touch
    body: Range  # lowest resonance of the body in Hz
    num_strings: int  # strings per course
    detune: Range  # detuning between them in cents
    sympathy: Range  # level of sympathetic strings in dB
    gestures: tuple[str, ...]  # names in score.GESTURES


# fmt: off
INSTRUMENTS = {
    "gut-string guitar": Instrument(
        struck=False, tonic=(82, 165), octaves=2.5, t60=(2.2, 4.0), damping=(1000, 2200), stiffness=(1e-5, 4e-5),
        position=(0.10, 0.33), touch=(900, 3200), grain=(0.1, 0.6), body=(85, 115), num_strings=1, detune=(0.2, 1.0),
        sympathy=(-34, -26), gestures=NECK),
    "twelve-string guitar": Instrument(
        struck=False, tonic=(82, 165), octaves=2.5, t60=(4.0, 8.0), damping=(2500, 4500), stiffness=(5e-5, 1.2e-4),
        position=(0.06, 0.22), touch=(3000, 9000), grain=(0.2, 0.8), body=(90, 120), num_strings=2, detune=(1.0, 5.0),
        sympathy=(-34, -26), gestures=NECK),
    "concert harp": Instrument(
        struck=False, tonic=(65, 196), octaves=3.0, t60=(3.5, 7.0), damping=(1400, 2600), stiffness=(1e-5, 5e-5),
        position=(0.25, 0.48), touch=(700, 2400), grain=(0.0, 0.3), body=(140, 220), num_strings=1, detune=(0.2, 0.8),
        sympathy=(-26, -18), gestures=HARP),
    "silk zither": Instrument(
        struck=False, tonic=(110, 220), octaves=2.0, t60=(2.5, 5.0), damping=(1800, 3200), stiffness=(2e-5, 8e-5),
        position=(0.05, 0.14), touch=(2500, 7000), grain=(0.3, 0.9), body=(100, 170), num_strings=1, detune=(0.2, 1.2),
        sympathy=(-26, -20), gestures=(*HARP, "slides")),
    "short-necked lute": Instrument(
        struck=False, tonic=(65, 147), octaves=2.3, t60=(1.3, 2.6), damping=(1000, 1900), stiffness=(1e-5, 4e-5),
        position=(0.08, 0.22), touch=(1600, 5000), grain=(0.3, 0.9), body=(110, 160), num_strings=2, detune=(0.8, 4.0),
        sympathy=(-36, -28), gestures=SHORT),
    "gourd harp": Instrument(
        struck=False, tonic=(87, 175), octaves=2.3, t60=(2.0, 4.0), damping=(1800, 3200), stiffness=(1e-5, 4e-5),
        position=(0.15, 0.40), touch=(1400, 4200), grain=(0.1, 0.5), body=(70, 110), num_strings=1, detune=(0.3, 1.2),
        sympathy=(-24, -17), gestures=HARP),
    "plucked viol": Instrument(
        struck=False, tonic=(65, 220), octaves=2.0, t60=(1.0, 2.2), damping=(600, 1300), stiffness=(1e-5, 5e-5),
        position=(0.15, 0.40), touch=(700, 2200), grain=(0.1, 0.5), body=(95, 280), num_strings=1, detune=(0.3, 1.5),
        sympathy=(-36, -28), gestures=SHORT),
    "plucked bass": Instrument(
        struck=False, tonic=(41, 73), octaves=2.0, t60=(3.0, 6.0), damping=(700, 1600), stiffness=(5e-5, 1.5e-4),
        position=(0.12, 0.35), touch=(700, 3000), grain=(0.1, 0.6), body=(60, 110), num_strings=1, detune=(0.2, 0.8),
        sympathy=(-36, -28), gestures=NECK),
    "wire zither": Instrument(
        struck=False, tonic=(147, 294), octaves=2.0, t60=(5.0, 10.0), damping=(3200, 5500), stiffness=(2e-5, 8e-5),
        position=(0.08, 0.30), touch=(2000, 6000), grain=(0.1, 0.5), body=(150, 260), num_strings=1, detune=(0.3, 1.0),
        sympathy=(-24, -16), gestures=HARP),
    "piano": Instrument(
        struck=True, tonic=(55, 165), octaves=3.0, t60=(6.0, 12.0), damping=(2200, 4000), stiffness=(2e-4, 6e-4),
        position=(0.11, 0.14), touch=(600, 2000), grain=(0.02, 0.1), body=(60, 110), num_strings=3, detune=(0.3, 1.8),
        sympathy=(-28, -20), gestures=MALLET),
    "hammered dulcimer": Instrument(
        struck=True, tonic=(110, 220), octaves=2.3, t60=(3.0, 6.5), damping=(3000, 5000), stiffness=(8e-5, 3e-4),
        position=(0.07, 0.20), touch=(1500, 4000), grain=(0.1, 0.5), body=(130, 220), num_strings=3, detune=(1.5, 7.0),
        sympathy=(-24, -16), gestures=MALLET),
    "clavichord": Instrument(
        struck=True, tonic=(82, 220), octaves=2.3, t60=(1.6, 3.2), damping=(2500, 4500), stiffness=(5e-5, 2e-4),
        position=(0.04, 0.12), touch=(1200, 3000), grain=(0.2, 0.6), body=(130, 260), num_strings=2, detune=(0.8, 3.0),
        sympathy=(-34, -26), gestures=MALLET),
    "large dulcimer with soft mallets": Instrument(
        struck=True, tonic=(49, 110), octaves=2.5, t60=(7.0, 12.0), damping=(1300, 2600), stiffness=(1e-4, 4e-4),
        position=(0.12, 0.30), touch=(350, 1200), grain=(0.02, 0.1), body=(50, 90), num_strings=2, detune=(0.5, 3.0),
        sympathy=(-24, -17), gestures=MALLET),
}
# fmt: on


class DrawnInstrument:
    """An instrument drawn from ranges. Its strings and touches vary slightly, as on real instruments.

    Args:
        ranges: ranges of the parameters.
        rng: random generator.
    """

    def __init__(self, ranges: Instrument, rng: np.random.Generator) -> None:
        self.ranges = ranges
        self.t60, self.damping = log_uniform(rng, ranges.t60), log_uniform(rng, ranges.damping)
        self.stiffness, self.corner = log_uniform(rng, ranges.stiffness), log_uniform(rng, ranges.touch)
        self.position, self.grain = rng.uniform(*ranges.position), rng.uniform(*ranges.grain)
        self.grain_time, self.detune = log_uniform(rng, (0.0015, 0.012)), log_uniform(rng, ranges.detune)
        self.width, self.release = rng.uniform(0.15, 0.45), log_uniform(rng, (0.06, 0.3))
        self.spread = rng.uniform(-0.6, 0.6)

    def decay_at(self, pitch: float) -> float:
        """Return the decay time (−60 dB) in seconds of the string of `pitch` Hz; higher strings decay faster."""
        return self.t60 * float((REFERENCE_PITCH / pitch) ** 0.6)

    def pan(self, pitch: float) -> float:
        """Return the stereo position of the string of `pitch` Hz, −1 (left) to 1 (right), monotonic in pitch."""
        return float(self.spread * np.tanh(np.log2(pitch / REFERENCE_PITCH)))

    def course(self, pitch: float, rng: np.random.Generator) -> Course:
        """Draw the strings of `pitch` Hz; a single string vibrates in two planes, of which the second decays faster."""
        t60 = self.decay_at(pitch) * rng.uniform(0.85, 1.1)
        string = String(pitch, t60, self.damping, self.stiffness * float((pitch / REFERENCE_PITCH) ** 1.2))
        strands = [self.strand(rng, 0.0, 1.0, 1.0, 0.3)]
        for _ in range(self.ranges.num_strings - 1):
            cents = self.detune * rng.uniform(-1, 1)
            strands.append(self.strand(rng, cents, rng.uniform(0.7, 1.0), rng.uniform(0.7, 1.0), 0.8))
        if len(strands) == 1:
            cents = self.detune * rng.uniform(-1, 1)
            strands.append(self.strand(rng, cents, rng.uniform(0.5, 0.9), rng.uniform(0.25, 0.6), 1.5))
        return Course(string, tuple(strands))

    def strand(self, rng: np.random.Generator, cents: float, decay_scale: float, gain: float, turn: float) -> Strand:
        """Draw a loop near the centre of the stereo image; its distance from the centre is proportional to `turn`."""
        angle = np.pi / 4 + self.width * turn * rng.uniform(-1, 1)
        return Strand(cents, decay_scale, float(gain * np.cos(angle)), float(gain * np.sin(angle)))

    def touch(self, note: Note, rng: np.random.Generator) -> Touch:
        """Draw the excitation of a note: higher velocity is louder and brighter.

        The contact time of a hammer follows Hertz' law, t ~ v^((1 − p)/(1 + p)), with p near 2.5 for felt.
        """
        pitch_ratio = note.pitch / REFERENCE_PITCH
        brightness = note.velocity**0.43 * pitch_ratio**0.4 if self.ranges.struck else 0.4 + 0.8 * note.velocity
        return Touch(
            struck=self.ranges.struck,
            position=float(np.clip(self.position * rng.normal(1, 0.06), 0.02, 0.5)),
            corner=float(self.corner * brightness * rng.uniform(0.9, 1.1)),
            level=float(note.velocity**1.3 / np.sqrt(pitch_ratio)),
            grain=float(self.grain * rng.uniform(0.6, 1.2)),
            grain_time=self.grain_time,
            node=note.node,
        )
