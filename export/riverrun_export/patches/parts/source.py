"""What goes into encoders: a sound made in the patch, the sound card's inputs, or a file in a loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.smooth import smooth

TEST, LIVE, FILE = range(3)
"""What there is to choose from."""


@dataclass(frozen=True)
class Voice:
    """A sound made in the patch: every `beat` ms one of five notes from `lowest` up, of saw and a share of noise."""

    beat: int
    lowest: int
    rise: int
    fall: int
    noise: float
    cutoff: int


PLUCKS = Voice(beat=500, lowest=45, rise=4, fall=446, noise=0.02, cutoff=2000)
SWELL = Voice(beat=2600, lowest=26, rise=1100, fall=1400, noise=0.5, cutoff=500)


class Source(Part):
    """One sound, or two of them, A and B, each as it is chosen; keeps it, or their mix by `share`, as `dry-1` … too."""

    def __init__(self, channels: int, two: bool) -> None:
        self.channels = channels
        self.voices = {"A": PLUCKS, "B": SWELL} if two else {"": PLUCKS}
        self.outs = tuple(f"{each}-{i + 1}".strip("-") for each in self.voices for i in range(channels))
        made = "plucks, of B a slow swell" if two else "plucks, no microphone needed"
        rows = [
            note(8, 26, 54, "sound"),
            note(184, 26, 280, f"test: {made}"),
            note(184, 46, 280, "live: the sound card, wear headphones"),
            note(184, 66, 108, "file: in a loop"),
        ]
        for i, each in enumerate(self.voices):
            x, name = 64 + 60 * i, called("source", each)
            rows.append(Control("choice", x, 26, 50, 60, name, name, 0, 2, TEST, options=("test", "live", "file")))
            rows.append(Control("button", 304 + 80 * i, 66, 20, 20, called("open", each), called("open", each)))
            rows.append(note(326 + 80 * i, 66, 52, f"open {each}".strip()))
            if two:
                rows.append(note(x, 6, 20, each))
        count = len(self.outs)
        pitch = 18 if count < 6 else 9
        left = WIDTH - 8 - pitch * count
        rows += [
            Control("meter", left + pitch * i, 10, min(14, pitch - 1), 80, f"in-{name}", f"in {name}")
            for i, name in enumerate(self.outs)
        ]
        self.panel = Panel("source", WIDTH, 100, tuple(rows))

    def draw(self, canvas: Canvas[Any]) -> None:
        sounds = []
        for number, (letter, voice) in enumerate(self.voices.items()):
            sounds += self.chosen(canvas, 10 + (1000 + 240 * max(0, self.channels - 3)) * number, letter, voice)
        for i, (name, sound) in enumerate(zip(self.outs, sounds, strict=True)):
            canvas.cord(sound, canvas.outlet(10 + 240 * i, 760, name))
            canvas.meter(170 + 240 * i, 700, f"in-{name}", sound)
        for i, dry in enumerate(self.mixed(canvas, sounds) if len(self.voices) == 2 else sounds, 1):
            canvas.keep(220 * i - 210, 940, f"dry-{i}", dry)

    def chosen(self, canvas: Canvas[Any], x: int, letter: str, voice: Voice) -> list[Any]:
        """The channels of one sound: what is made, what comes in and the file, cross-faded by its choice."""
        name = called("source", letter)
        gains = []
        for kind in (TEST, LIVE, FILE):
            is_it, _, gain = canvas.chain(x + 110 * kind, 0, f"[== {kind}]", "[$1 50(", "[line~]")
            canvas.cord(canvas.control(name), is_it)
            gains.append((is_it, gain))
        pitch, envelope = self.notes(canvas, x, 100, voice, gains[TEST][0])
        file, mono = self.player(canvas, x, letter)
        sounds = []
        for i in range(self.channels):
            across = x + 240 * i
            made = self.test(canvas, across, 400, voice, i, pitch, envelope)
            live = canvas.box(across + 80, 400, f"[adc~ {i + 1}]")
            played = self.file(canvas, across + 150, 400, file, i, mono)
            first, second = canvas.chain(across, 690, "[+~]", "[+~]")
            for kind, (sound, target, inlet) in enumerate(((made, first, 0), (live, first, 1), (played, second, 1))):
                part = canvas.box(across + 75 * kind, 650, "[*~]")
                canvas.cord(sound, part)
                canvas.cord(gains[kind][1], part, inlet=1)
                canvas.cord(part, target, inlet=inlet)
            sounds.append(second)
        return sounds

    def player(self, canvas: Canvas[Any], x: int, letter: str) -> tuple[Any, Any]:
        """What plays the file, which is chosen as the source when it begins; and whether it has one channel only."""
        name = called("source", letter)
        file, (told, outlet) = canvas.player(x + 640, 0, canvas.control(called("open", letter)), name, self.channels)
        begun = canvas.box(x + 520, 300, "[t b f]")
        mono, choice = canvas.box(x + 520, 330, "[== 1]"), canvas.box(x + 590, 330, f"[{FILE}(")
        canvas.cord(told, begun, outlet)
        canvas.cord(begun, mono, 1)
        canvas.cord(begun, choice)
        canvas.show([name], choice)
        return file, mono

    def mixed(self, canvas: Canvas[Any], sounds: list[Any]) -> list[Any]:
        """A and B in one, for each channel."""
        share = smooth(canvas, 10, 850, canvas.receive(10, 810, "share"), canvas.receive(100, 810, "all-smooth"))
        mixed = []
        for i, (a, b) in enumerate(zip(sounds[: self.channels], sounds[self.channels :], strict=True)):
            difference, part, dry = canvas.chain(250 + 150 * i, 810, "[-~]", "[*~]", "[+~]")
            for source, target, inlet in ((b, difference, 0), (a, difference, 1), (share, part, 1), (a, dry, 1)):
                canvas.cord(source, target, inlet=inlet)
            mixed.append(dry)
        return mixed

    def notes(self, canvas: Canvas[Any], x: int, y: int, voice: Voice, on: Any) -> tuple[Any, Any]:
        """The pitch in Hz and the envelope of a voice, while it is on."""
        beat, each, _, envelope = canvas.chain(
            x, y, f"[metro {voice.beat}]", "[t b b b]", f"[1 {voice.rise}(", "[line~]"
        )
        later, down = canvas.chain(x + 110, y + 60, f"[delay {voice.rise}]", f"[0 {voice.fall}(")
        drawn, _, _, pitch = canvas.chain(x + 240, y + 60, "[random 5]", "[* 2.4]", f"[+ {voice.lowest}]", "[mtof]")
        canvas.cord(on, beat)
        canvas.cord(each, later, 1)
        canvas.cord(down, envelope)
        canvas.cord(each, drawn, 2)
        return pitch, envelope

    def test(self, canvas: Canvas[Any], x: int, y: int, voice: Voice, channel: int, pitch: Any, envelope: Any) -> Any:
        """One channel of a voice; no two are the same."""
        texts = [f"[* {1 + 0.004 * channel:g}]", "[phasor~]", "[-~ 0.5]", "[+~]", f"[lop~ {voice.cutoff}]", "[*~]"]
        detuned, _, _, rough, _, shaped = canvas.chain(x, y, *texts, step=36)
        canvas.cord(pitch, detuned)
        canvas.cord(canvas.chain(x + 75, y + 36, "[noise~]", f"[*~ {voice.noise:g}]", step=36)[-1], rough, inlet=1)
        canvas.cord(envelope, shaped, inlet=1)
        return shaped

    def file(self, canvas: Canvas[Any], x: int, y: int, file: Any, channel: int, mono: Any) -> Any:
        """One channel of a file; one with a single channel is heard on all."""
        if channel == 0:
            return file
        copied, both = canvas.chain(x, y, "[*~]", "[+~]")
        canvas.cord(file, copied)
        canvas.cord(mono, copied, inlet=1)
        canvas.cord(file, both, channel, 1)
        return both


def called(name: str, letter: str) -> str:
    """What a control for one of two sounds is called."""
    return f"{name}-{letter}".strip("-")
