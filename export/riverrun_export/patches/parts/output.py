"""The way out: on and off, level, how much of the input is mixed in, a recorder; and never a sound that hurts."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import NARROW, ROW, Control, Panel, meters, note, slider_row
from riverrun_export.patches.page import Part

CEILING = 0.9
"""Largest sample that the limiter lets out, of 1: 1 dB is left for what comes between two samples."""


class Output(Part):
    """Makes `channels` of sound safe and plays them, one channel on both loudspeakers.

    NaN becomes 0; no DC; on, off and level without clicks; a limiter with an attack of no time at all, so that nothing
    is ever above its ceiling, and 0.1 s of release, for all channels alike. With `wet`, the sound that `Source` sends
    is mixed in, as late as the models make the other.
    """

    def __init__(self, channels: int, wet: bool) -> None:
        self.channels, self.wet, self.watched = channels, wet, channels - 1
        self.ins = tuple(f"sound {i + 1}" for i in range(channels))
        rows = [Control("toggle", 8, 10, 40, 40, "on", "on"), note(14, 54, 34, "on")]
        sliders = [("level", -60, 0, -12, "dB"), *[("wet", 0, 1, 1, "0: input")] * wet]
        y = 10
        for name, low, high, value, hint in sliders:
            rows += slider_row(60, y, name, low, high, value, words=48, length=131)
            rows.append(note(318, y, 60, hint))
            y += ROW
        rows += [note(60, y, 48, "record"), Control("toggle", 112, y, 20, 20, "record", "record")]
        rows += [note(140, y, 240, "to a file, until you turn it off")]
        words = "On starts the audio and fades in. No NaN, no DC, a limiter."
        rows.append(note(60, y + 24, 316, words, 36))
        self.panel = Panel("output", NARROW, max(100, y + 64), (*rows, *meters(channels, "out", NARROW)))

    def draw(self, canvas: Canvas[Any]) -> None:
        on, _, gain = canvas.chain(110, 0, "[$1 50(", "[line~]", "[*~]", step=115)
        decibels, _, level = canvas.chain(190, 0, "[expr pow(10, $f1 / 20)]", "[$1 30(", "[line~]")
        canvas.cord(canvas.control("on"), on)
        canvas.cord(canvas.control("level"), decibels)
        canvas.cord(level, gain, inlet=1)
        (select,) = canvas.chain(10, 0, "[sel 1]")
        canvas.cord(canvas.control("on"), select)
        canvas.cord(select, canvas.start(10, 30))
        finite = [canvas.finite(470 + 250 * i, 170, self.sound(canvas, i)) for i in range(self.channels)]
        blocked = [self.levelled(canvas, i, each, gain) for i, each in enumerate(finite)]
        limit = self.limit(canvas, blocked)
        last = []
        for i, sound in enumerate(blocked):
            x = 470 + 250 * i
            out = canvas.box(x, 480, "[*~]")
            canvas.cord(sound, out)
            canvas.cord(limit, out, inlet=1)
            canvas.meter(x + 120, 490, f"out-{i + 1}", out)
            last.append(out)
        heard = last * 2 if self.channels == 1 else last
        dac = canvas.box(470, 560, f"[dac~ {' '.join(str(i + 1) for i in range(len(heard)))}]")
        for inlet, sound in enumerate(heard):
            canvas.cord(sound, dac, inlet=inlet)
        canvas.recorder(10, 420, canvas.control("record"), heard)

    def sound(self, canvas: Canvas[Any], number: int) -> Any:
        """What comes in for one channel, mixed with the dry sound if it is to be."""
        x = 470 + 250 * number
        sound = canvas.inlet(x, 0, self.ins[number])
        if number == self.watched:
            canvas.send(10, 800, "absent", canvas.unfed(10, 600, sound))
        if not self.wet:
            return sound
        wet, share = canvas.chain(x + 180, 90, "[$1 30(", "[line~]")
        canvas.cord(canvas.control("wet"), wet)
        late = canvas.kept(x + 70, 30, f"dry-{number + 1}", canvas.receive(x + 160, 0, "latency"))
        difference, part, mix = canvas.chain(x, 85, "[-~]", "[*~]", "[+~]")
        canvas.cord(sound, difference)
        canvas.cord(late, difference, inlet=1)
        canvas.cord(late, mix, inlet=1)
        canvas.cord(share, part, inlet=1)
        return mix

    def levelled(self, canvas: Canvas[Any], number: int, sound: Any, gain: Any) -> Any:
        """One channel without DC, at its level."""
        blocked, faded = canvas.chain(470 + 250 * number, 290, "[hip~ 5]", "[*~]")
        canvas.cord(sound, blocked)
        canvas.cord(gain, faded, inlet=1)
        return faded

    def limit(self, canvas: Canvas[Any], sounds: list[Any]) -> Any:
        """What to multiply sounds with so that none is above the ceiling."""
        top: Any = None
        for i, sound in enumerate(sounds):
            size = canvas.box(470 + 250 * i, 360, "[abs~]")
            canvas.cord(sound, size)
            if top is not None:
                higher = canvas.box(470 + 250 * i, 390, "[max~]")
                canvas.cord(top, higher)
                canvas.cord(size, higher, inlet=1)
                size = higher
            top = size
        peak = canvas.follow(300, 390, top)
        least, gain = canvas.box(300, 420, f"[max~ {CEILING}]"), canvas.box(300, 450, "[/~]")
        canvas.cord(peak, least)
        canvas.cord(canvas.box(220, 420, f"[sig~ {CEILING}]"), gain)
        canvas.cord(least, gain, inlet=1)
        return gain
