"""The audio input of encoders: a sound made in the patch, the sound card, or a looped file."""

from __future__ import annotations

from dataclasses import dataclass

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.parts.numbers import smooth

TEST, LIVE, FILE = range(3)
"""The options of a source."""


@dataclass(frozen=True)
class TestSound:
    """A sound made in the patch: every `beat` ms one of five notes, a sawtooth with noise.

    Attributes:
        beat: milliseconds from one note to the next.
        lowest: MIDI number of the lowest note.
        rise, fall: milliseconds of the envelope.
        noise: amplitude of the noise.
        cutoff: cut-off of the low-pass in Hz.
    """

    beat: int
    lowest: int
    rise: int
    fall: int
    noise: float
    cutoff: int


PLUCKS = TestSound(beat=500, lowest=45, rise=4, fall=446, noise=0.02, cutoff=2000)
SWELL = TestSound(beat=2600, lowest=26, rise=1100, fall=1400, noise=0.5, cutoff=500)


class AudioSourcePart(PagePart):
    """One sound, or two called A and B, each from its own source.

    The sound, or the mix of both by `share`, is also stored for the dry signal, as `dry-1` …

    Args:
        channels: number of channels of each sound.
        two: whether there are two sounds.
    """

    def __init__(self, channels: int, two: bool) -> None:
        self.channels = channels
        self.test_sounds = {"A": PLUCKS, "B": SWELL} if two else {"": PLUCKS}
        self.outs = tuple(f"{letter}-{i + 1}".strip("-") for letter in self.test_sounds for i in range(channels))
        test = "A plucks, B a slow swell" if two else "plucks, no microphone needed"
        rows = [
            note(8, 26, 54, "sound"),
            note(184, 26, 280, f"test: {test}"),
            note(184, 46, 280, "live: the sound card, use headphones"),
            note(184, 66, 108, "file: looped"),
        ]
        for i, letter in enumerate(self.test_sounds):
            x, name = 64 + 60 * i, control_name("source", letter)
            rows.append(Control("choice", x, 26, 50, 60, name, name, 0, 2, TEST, options=("test", "live", "file")))
            open_ = control_name("open", letter)
            rows.append(Control("button", 304 + 80 * i, 66, 20, 20, open_, open_))
            rows.append(note(326 + 80 * i, 66, 52, f"open {letter}".strip()))
            if two:
                rows.append(note(x, 6, 20, letter))
        count = len(self.outs)
        pitch = 18 if count < 6 else 9
        left = WIDTH - 8 - pitch * count
        rows += [
            Control("meter", left + pitch * i, 10, min(14, pitch - 1), 80, f"in-{name}", f"in {name}")
            for i, name in enumerate(self.outs)
        ]
        self.panel = Panel("source", WIDTH, 100, tuple(rows))

    def draw(self, canvas: Canvas[Box]) -> None:
        sounds: list[Box] = []
        for number, letter in enumerate(self.test_sounds):
            sounds += self.draw_source(canvas, 10 + (1000 + 240 * max(0, self.channels - 3)) * number, letter)
        for i, (name, sound) in enumerate(zip(self.outs, sounds, strict=True)):
            canvas.cord(sound, canvas.outlet(10 + 240 * i, 760, name))
            canvas.meter(170 + 240 * i, 700, f"in-{name}", sound)
        for i, dry in enumerate(self.draw_mix(canvas, sounds) if len(self.test_sounds) == 2 else sounds, 1):
            canvas.delay_write(220 * i - 210, 940, f"dry-{i}", dry)

    def draw_source(self, canvas: Canvas[Box], x: int, letter: str) -> list[Box]:
        """Return the channels of one sound: test sound, sound card and file, crossfaded by its source."""
        name, test_sound = control_name("source", letter), self.test_sounds[letter]
        gains = []
        for kind in (TEST, LIVE, FILE):
            selected, _, gain = canvas.chain(x + 110 * kind, 0, f"[== {kind}]", "[$1 50(", "[line~]")
            canvas.cord(canvas.control(name), selected)
            gains.append((selected, gain))
        pitch, envelope = self.draw_notes(canvas, x, 100, test_sound, gains[TEST][0])
        file, mono = self.draw_player(canvas, x, letter)
        sounds = []
        for i in range(self.channels):
            across = x + 240 * i
            test = self.draw_test_sound(canvas, across, 400, test_sound, i, pitch, envelope)
            live = canvas.box(across + 80, 400, f"[adc~ {i + 1}]")
            played = self.draw_file(canvas, across + 150, 400, file, i, mono)
            first, second = canvas.chain(across, 690, "[+~]", "[+~]")
            for kind, (sound, target, inlet) in enumerate(((test, first, 0), (live, first, 1), (played, second, 1))):
                part = canvas.box(across + 75 * kind, 650, "[*~]")
                canvas.cord(sound, part)
                canvas.cord(gains[kind][1], part, inlet=1)
                canvas.cord(part, target, inlet=inlet)
            sounds.append(second)
        return sounds

    def draw_player(self, canvas: Canvas[Box], x: int, letter: str) -> tuple[Box, Box]:
        """Draw the file player, which selects the file as the source when it starts.

        Returns:
            The player, and a box that outputs 1 if the file has one channel.
        """
        name = control_name("source", letter)
        open_ = canvas.control(control_name("open", letter))
        file, (info, outlet) = canvas.file_player(x + 640, 0, open_, name, self.channels)
        started = canvas.box(x + 520, 300, "[t b f]")
        mono, choice = canvas.box(x + 520, 330, "[== 1]"), canvas.box(x + 590, 330, f"[{FILE}(")
        canvas.cord(info, started, outlet)
        canvas.cord(started, mono, 1)
        canvas.cord(started, choice)
        canvas.set_controls([name], choice)
        return file, mono

    def draw_mix(self, canvas: Canvas[Box], sounds: list[Box]) -> list[Box]:
        """Return the mix of A and B for each channel."""
        share = smooth(canvas, 10, 850, canvas.receive(10, 810, "share"), canvas.receive(100, 810, "all-smooth"))
        mixed = []
        for i, (a, b) in enumerate(zip(sounds[: self.channels], sounds[self.channels :], strict=True)):
            difference, part, dry = canvas.chain(250 + 150 * i, 810, "[-~]", "[*~]", "[+~]")
            for source, target, inlet in ((b, difference, 0), (a, difference, 1), (share, part, 1), (a, dry, 1)):
                canvas.cord(source, target, inlet=inlet)
            mixed.append(dry)
        return mixed

    def draw_notes(self, canvas: Canvas[Box], x: int, y: int, sound: TestSound, on: Box) -> tuple[Box, Box]:
        """Return the pitch in Hz and the envelope of a test sound, while `on` is 1."""
        beat, order, _, envelope = canvas.chain(
            x, y, f"[metro {sound.beat}]", "[t b b b]", f"[1 {sound.rise}(", "[line~]"
        )
        wait, fall = canvas.chain(x + 110, y + 60, f"[delay {sound.rise}]", f"[0 {sound.fall}(")
        random, _, _, pitch = canvas.chain(x + 240, y + 60, "[random 5]", "[* 2.4]", f"[+ {sound.lowest}]", "[mtof]")
        canvas.cord(on, beat)
        canvas.cord(order, wait, 1)
        canvas.cord(fall, envelope)
        canvas.cord(order, random, 2)
        return pitch, envelope

    def draw_test_sound(
        self, canvas: Canvas[Box], x: int, y: int, sound: TestSound, channel: int, pitch: Box, envelope: Box
    ) -> Box:
        """Return one channel of a test sound; each channel is detuned by another amount."""
        texts = [f"[* {1 + 0.004 * channel:g}]", "[phasor~]", "[-~ 0.5]", "[+~]", f"[lop~ {sound.cutoff}]", "[*~]"]
        detuned, _, _, rough, _, shaped = canvas.chain(x, y, *texts, step=36)
        canvas.cord(pitch, detuned)
        canvas.cord(canvas.chain(x + 75, y + 36, "[noise~]", f"[*~ {sound.noise:g}]", step=36)[-1], rough, inlet=1)
        canvas.cord(envelope, shaped, inlet=1)
        return shaped

    def draw_file(self, canvas: Canvas[Box], x: int, y: int, file: Box, channel: int, mono: Box) -> Box:
        """Return one channel of the file; a file with a single channel is played on all."""
        if channel == 0:
            return file
        copied, both = canvas.chain(x, y, "[*~]", "[+~]")
        canvas.cord(file, copied)
        canvas.cord(mono, copied, inlet=1)
        canvas.cord(file, both, channel, 1)
        return both


def control_name(name: str, letter: str) -> str:
    """Return the name of a control of one of two sounds."""
    return f"{name}-{letter}".strip("-")
