"""The strings' instruments: ranges that a phrase draws its own from, and one so drawn.

The figures are of the size found in measurements of such instruments (decay, inharmonicity, contact times: Fletcher &
Rossing, 1998, "The Physics of Musical Instruments"), widened until neighbours meet: no two phrases share one.
"""

from dataclasses import dataclass

import numpy as np

from riverrun.audio.synth.dsp import Range, log_uniform
from riverrun.audio.synth.score import Note
from riverrun.audio.synth.waveguide import Course, Strand, String, Touch

REFERENCE = 220.0  # Hz: the pitch at which decay, stiffness and touch are given

HARP = ("melody", "arpeggio", "chords", "sweep", "drone", "alone", "harmonics", "tremolo")
NECK = ("melody", "arpeggio", "chords", "slides", "drone", "alone", "harmonics", "tremolo")
SHORT = ("melody", "arpeggio", "chords", "slides", "drone", "tremolo")
MALLET = ("melody", "arpeggio", "chords", "sweep", "drone", "alone", "bounce", "tremolo")


@dataclass(frozen=True)
class Instrument:
    """What may be drawn, each as (low, high); t60, stiffness and touch hold at REFERENCE."""

    struck: bool
    tonic: Range  # Hz
    octaves: float
    t60: Range  # s, at the pitch
    damping: Range  # Hz: there, partials die twice as fast
    stiffness: Range  # B
    position: Range  # of the touch, as a share of the string
    touch: Range  # Hz: see `Touch.corner`
    grain: Range  # amplitude of the touch's noise
    body: Range  # Hz, the lowest resonance
    choir: int  # strings to a course
    detune: Range  # cents between them
    sympathy: Range  # dB, the strings that ring along
    gestures: tuple[str, ...]


# fmt: off
INSTRUMENTS = {
    "gut on a waisted box": Instrument(
        struck=False, tonic=(82, 165), octaves=2.5, t60=(2.2, 4.0), damping=(1000, 2200), stiffness=(1e-5, 4e-5),
        position=(0.10, 0.33), touch=(900, 3200), grain=(0.1, 0.6), body=(85, 115), choir=1, detune=(0.2, 1.0),
        sympathy=(-34, -26), gestures=NECK),
    "steel pairs and a pick": Instrument(
        struck=False, tonic=(82, 165), octaves=2.5, t60=(4.0, 8.0), damping=(2500, 4500), stiffness=(5e-5, 1.2e-4),
        position=(0.06, 0.22), touch=(3000, 9000), grain=(0.2, 0.8), body=(90, 120), choir=2, detune=(1.0, 5.0),
        sympathy=(-34, -26), gestures=NECK),
    "concert harp": Instrument(
        struck=False, tonic=(65, 196), octaves=3.0, t60=(3.5, 7.0), damping=(1400, 2600), stiffness=(1e-5, 5e-5),
        position=(0.25, 0.48), touch=(700, 2400), grain=(0.0, 0.3), body=(140, 220), choir=1, detune=(0.2, 0.8),
        sympathy=(-26, -18), gestures=HARP),
    "silk zither": Instrument(
        struck=False, tonic=(110, 220), octaves=2.0, t60=(2.5, 5.0), damping=(1800, 3200), stiffness=(2e-5, 8e-5),
        position=(0.05, 0.14), touch=(2500, 7000), grain=(0.3, 0.9), body=(100, 170), choir=1, detune=(0.2, 1.2),
        sympathy=(-26, -20), gestures=(*HARP, "slides")),
    "short-necked lute": Instrument(
        struck=False, tonic=(65, 147), octaves=2.3, t60=(1.3, 2.6), damping=(1000, 1900), stiffness=(1e-5, 4e-5),
        position=(0.08, 0.22), touch=(1600, 5000), grain=(0.3, 0.9), body=(110, 160), choir=2, detune=(0.8, 4.0),
        sympathy=(-36, -28), gestures=SHORT),
    "harp on a gourd": Instrument(
        struck=False, tonic=(87, 175), octaves=2.3, t60=(2.0, 4.0), damping=(1800, 3200), stiffness=(1e-5, 4e-5),
        position=(0.15, 0.40), touch=(1400, 4200), grain=(0.1, 0.5), body=(70, 110), choir=1, detune=(0.3, 1.2),
        sympathy=(-24, -17), gestures=HARP),
    "viols under the finger": Instrument(
        struck=False, tonic=(65, 220), octaves=2.0, t60=(1.0, 2.2), damping=(600, 1300), stiffness=(1e-5, 5e-5),
        position=(0.15, 0.40), touch=(700, 2200), grain=(0.1, 0.5), body=(95, 280), choir=1, detune=(0.3, 1.5),
        sympathy=(-36, -28), gestures=SHORT),
    "bass strings": Instrument(
        struck=False, tonic=(41, 73), octaves=2.0, t60=(3.0, 6.0), damping=(700, 1600), stiffness=(5e-5, 1.5e-4),
        position=(0.12, 0.35), touch=(700, 3000), grain=(0.1, 0.6), body=(60, 110), choir=1, detune=(0.2, 0.8),
        sympathy=(-36, -28), gestures=NECK),
    "wire zither": Instrument(
        struck=False, tonic=(147, 294), octaves=2.0, t60=(5.0, 10.0), damping=(3200, 5500), stiffness=(2e-5, 8e-5),
        position=(0.08, 0.30), touch=(2000, 6000), grain=(0.1, 0.5), body=(150, 260), choir=1, detune=(0.3, 1.0),
        sympathy=(-24, -16), gestures=HARP),
    "felt hammers on threes": Instrument(
        struck=True, tonic=(55, 165), octaves=3.0, t60=(6.0, 12.0), damping=(2200, 4000), stiffness=(2e-4, 6e-4),
        position=(0.11, 0.14), touch=(600, 2000), grain=(0.02, 0.1), body=(60, 110), choir=3, detune=(0.3, 1.8),
        sympathy=(-28, -20), gestures=MALLET),
    "sticks on wire": Instrument(
        struck=True, tonic=(110, 220), octaves=2.3, t60=(3.0, 6.5), damping=(3000, 5000), stiffness=(8e-5, 3e-4),
        position=(0.07, 0.20), touch=(1500, 4000), grain=(0.1, 0.5), body=(130, 220), choir=3, detune=(1.5, 7.0),
        sympathy=(-24, -16), gestures=MALLET),
    "tangents": Instrument(
        struck=True, tonic=(82, 220), octaves=2.3, t60=(1.6, 3.2), damping=(2500, 4500), stiffness=(5e-5, 2e-4),
        position=(0.04, 0.12), touch=(1200, 3000), grain=(0.2, 0.6), body=(130, 260), choir=2, detune=(0.8, 3.0),
        sympathy=(-34, -26), gestures=MALLET),
    "soft mallets on long wire": Instrument(
        struck=True, tonic=(49, 110), octaves=2.5, t60=(7.0, 12.0), damping=(1300, 2600), stiffness=(1e-4, 4e-4),
        position=(0.12, 0.30), touch=(350, 1200), grain=(0.02, 0.1), body=(50, 90), choir=2, detune=(0.5, 3.0),
        sympathy=(-24, -17), gestures=MALLET),
}
# fmt: on


class Drawn:
    """One instrument out of the ranges. Its strings and touches differ a little from one to the next, as they do."""

    def __init__(self, ranges: Instrument, rng: np.random.Generator) -> None:
        self.ranges = ranges
        self.t60, self.damping = log_uniform(rng, ranges.t60), log_uniform(rng, ranges.damping)
        self.stiffness, self.corner = log_uniform(rng, ranges.stiffness), log_uniform(rng, ranges.touch)
        self.position, self.grain = rng.uniform(*ranges.position), rng.uniform(*ranges.grain)
        self.grain_time, self.detune = log_uniform(rng, (0.0015, 0.012)), log_uniform(rng, ranges.detune)
        self.width, self.release = rng.uniform(0.15, 0.45), log_uniform(rng, (0.06, 0.3))
        self.spread = rng.uniform(-0.6, 0.6)

    def decay_at(self, pitch: float) -> float:
        """T60 in seconds of the string that sounds `pitch`: the higher, the shorter."""
        return self.t60 * float((REFERENCE / pitch) ** 0.6)

    def side(self, pitch: float) -> float:
        """Where the string that sounds `pitch` lies, from −1 (left) to 1: low to high across the instrument."""
        return float(self.spread * np.tanh(np.log2(pitch / REFERENCE)))

    def course(self, pitch: float, rng: np.random.Generator) -> Course:
        """The strings that sound `pitch`; a single one moves in two planes, of which the second dies sooner."""
        t60 = self.decay_at(pitch) * rng.uniform(0.85, 1.1)
        string = String(pitch, t60, self.damping, self.stiffness * float((pitch / REFERENCE) ** 1.2))
        strands = [self.strand(rng, 0.0, 1.0, 1.0, 0.3)]
        for _ in range(self.ranges.choir - 1):
            cents = self.detune * rng.uniform(-1, 1)
            strands.append(self.strand(rng, cents, rng.uniform(0.7, 1.0), rng.uniform(0.7, 1.0), 0.8))
        if len(strands) == 1:
            cents = self.detune * rng.uniform(-1, 1)
            strands.append(self.strand(rng, cents, rng.uniform(0.5, 0.9), rng.uniform(0.25, 0.6), 1.5))
        return Course(string, tuple(strands))

    def strand(self, rng: np.random.Generator, cents: float, lasting: float, strength: float, turned: float) -> Strand:
        """A loop heard from about the middle, the farther off the more `turned`."""
        angle = np.pi / 4 + self.width * turned * rng.uniform(-1, 1)
        return Strand(cents, lasting, float(strength * np.cos(angle)), float(strength * np.sin(angle)))

    def touch(self, note: Note, rng: np.random.Generator) -> Touch:
        """How the note is touched: harder is brighter as well as louder.

        A hammer's contact shortens with its speed by Hertz' law, t ~ v^((1 − p)/(1 + p)), felt's p near 2.5.
        """
        register = note.pitch / REFERENCE
        brighter = note.velocity**0.43 * register**0.4 if self.ranges.struck else 0.4 + 0.8 * note.velocity
        return Touch(
            struck=self.ranges.struck,
            position=float(np.clip(self.position * rng.normal(1, 0.06), 0.02, 0.5)),
            corner=float(self.corner * brighter * rng.uniform(0.9, 1.1)),
            level=float(note.velocity**1.3 / np.sqrt(register)),
            grain=float(self.grain * rng.uniform(0.6, 1.2)),
            grain_time=self.grain_time,
            node=note.node,
        )
