"""Strips: the controls of each latent, or of each dimension of the noise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil
from typing import NamedTuple

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import Control, Panel, note
from riverrun_export.patches.page import WIDE, PagePart
from riverrun_export.patches.parts.numbers import CROSSFADE, smooth

ROW = 64
"""Maximum number of strips in a row."""

LEFT, APART = 64, 136
"""Pixels: width of the names at the left of a row; maximum distance from one strip to the next."""

HORIZONTAL, SHARED, NUMBERED = 64, 32, 22
"""Least distances in pixels between strips at which sliders are horizontal, each strip shows its share of the variance,
and each strip shows its number. Below them, sliders are vertical, and only some strips show share and number.
"""

GOLDEN = 0.618034
"""Golden ratio − 1. Its multiples, modulo 1, are far from each other for any number of strips."""


@dataclass(frozen=True)
class StripKind:
    """What strips control.

    Attributes:
        name: name of the panel and the page.
        loudest: maximum of `scale`.
        two: whether each strip mixes two inputs, by `share`.
        pushed: whether the pad's `push` is added to the offsets.
        resets: (bang, value, controls) that the bang sets to the value.
    """

    name: str
    loudest: float
    two: bool
    pushed: bool
    resets: tuple[tuple[str, int, tuple[str, ...]], ...]


NO_MOVEMENT, FULL_SCALE, ZERO_SCALE = (
    ("all-neutral", 0, ("offset", "move")),
    ("all-neutral", 1, ("scale",)),
    ("all-alone", 0, ("scale",)),
)
LATENTS = StripKind(
    "latents", 2, two=True, pushed=False, resets=(NO_MOVEMENT, FULL_SCALE, ("all-neutral", 0, ("other",)))
)
NOISE = StripKind("noise", 1, two=False, pushed=True, resets=(NO_MOVEMENT, FULL_SCALE, ZERO_SCALE))


class StripControl(NamedTuple):
    """One control of every strip.

    Attributes:
        name: its name.
        y, word: position in pixels of the control and of its name, from the strip's top.
        h: height in pixels.
        horizontal: whether a slider is horizontal.
        low, high, value: range and initial value.
        side: width of a toggle in pixels; 0: a slider.
    """

    name: str
    y: int
    word: int
    h: int
    horizontal: bool
    low: float
    high: float
    value: float
    side: int = 0


def _rows(kind: StripKind, top: int, horizontal: bool) -> tuple[list[StripControl], int]:
    """Return the controls of a strip from `top` pixels on, and the strip's height in pixels."""
    rows = []
    y = top + 2
    if kind.two:
        rows.append(StripControl("other", y, y - 3, 13, True, 0, 1, 0, side=13))
        y += 20
    for name, low, high, value in (("offset", -3, 3, 0), ("scale", 0, kind.loudest, 1), ("move", 0, 2, 0)):
        h = 16 if horizontal else 45 if name == "offset" else 37
        rows.append(StripControl(name, y, y + h // 2 - 10, h, horizontal, low, high, value))
        y += h + (9 if horizontal else 7)
    return rows, y


class StripsPart(PagePart):
    """A strip, in rows, for each channel that `method`, a decoding method, takes.

    Each strip computes z = scale · input + offset + push + move · movement, all smoothed. The input is mixed, or
    frozen; the movement is a wave or a random walk from −1 to 1.
    """

    def __init__(self, kind: StripKind, method: Method) -> None:
        count = method.in_channels
        self.kind, self.numbers = kind, range(1, count + 1)
        self.outs = tuple(str(i) for i in self.numbers)
        self.ins = tuple(f"{letter} {i}" for letter in "AB"[: 1 + kind.two] for i in self.numbers)
        columns = ceil(count / ceil(count / ROW))
        pitch = min(APART, (WIDE - LEFT - 8) // columns)
        shares = [re.search(r"\d+%", "".join(method.input_labels[i - 1 : i])) for i in self.numbers]
        lines = 2 if any(shares) and NUMBERED <= pitch < HORIZONTAL else 1
        rows, high = _rows(kind, 4 + 16 * lines, horizontal=pitch >= HORIZONTAL)
        controls: list[Control] = []
        for place, share in enumerate(shares):
            (row, column), i = divmod(place, columns), place + 1
            x, y = LEFT + pitch * column, high * row
            if not column:
                controls += [note(8, y + entry.word, LEFT - 12, entry.name) for entry in rows]
            head = [str(i), *([share.group()] if share else [])]
            if pitch >= HORIZONTAL or (pitch < NUMBERED and (i == 1 or i % 4 == 0)):
                room = min(HORIZONTAL - 4, (3 + (i > 1)) * pitch - 4, WIDE - 4 - x)
                controls.append(note(x, y + 4, room, "  ".join(head if room > 42 else head[:1]), 16))
            elif pitch >= NUMBERED:
                texts = head[: 1 + (pitch >= SHARED or i % 2)]
                controls += [note(x, y + 4 + 16 * j, 31 if j else 20, text, 16) for j, text in enumerate(texts)]
            for entry in rows:
                # an odd length, so that the middle of its range is a pixel
                width = entry.side or ((pitch - 14) // 2 * 2 + 1 if entry.horizontal else min(24, pitch - 4))
                rect = x + 1, y + entry.y, width, entry.side or entry.h
                name, kind_ = f"{entry.name}-{i}", "toggle" if entry.side else "slider"
                text = f"other input {i}" if entry.side else f"{entry.name} {i}"
                controls.append(Control(kind_, *rect, name, text, entry.low, entry.high, entry.value))
        self.panel = Panel(kind.name, WIDE, high * ceil(count / columns) + 4, tuple(controls))

    def draw(self, canvas: Canvas[Box]) -> None:
        two, pushed = self.kind.two, self.kind.pushed
        names = ["offset", "scale", "move", *["other"] * two]
        messages = ["all-speed", "all-smooth", "hold", *["share"] * two, *["push"] * pushed]
        common = [canvas.receive(10 + 130 * i, 80, name) for i, name in enumerate(messages)]
        for x, name in ((660, "frozen"), (790, "drifting")):  # cords, because Pd's s~ and r~ need the same vector size
            fade, signal = canvas.chain(x, 80, "[$1 50(", "[line~]")
            canvas.cord(canvas.receive(x, 50, name), fade)
            common.append(signal)
        ins = [canvas.inlet(10 + 75 * place, 140, name) for place, name in enumerate(self.ins)]
        strips = [
            canvas.subpatch(75 * i - 65, 240, self.draw_strip(canvas.new_subpatch(f"z{i}"), i)) for i in self.numbers
        ]
        for place, (i, strip) in enumerate(zip(self.numbers, strips, strict=True)):
            own = [*ins[place :: len(self.numbers)], *(canvas.control(f"{name}-{i}") for name in names)]
            for inlet, box in enumerate([*own, *common]):
                canvas.cord(box, strip, inlet=inlet)
            canvas.cord(strip, canvas.outlet(10 + 75 * place, 300, str(i)))
        for place, (bang, value, kinds) in enumerate(self.kind.resets):
            message = canvas.box(10 + 150 * place, 30, f"[{value}(")
            canvas.cord(canvas.receive(10 + 150 * place, 0, bang), message)
            canvas.set_controls([f"{kind}-{i}" for kind in kinds for i in self.numbers], message)
        canvas.add_to_snapshots([f"{name}-{i}" for i in self.numbers for name in names])

    def draw_strip(self, canvas: Canvas[Box], number: int) -> Canvas[Box]:
        """Draw one strip; its inlets are the inputs, its controls and the shared controls, in the order of `draw`."""
        two = self.kind.two
        names = [*"AB"[: 1 + two], "offset", "scale", "move", *["other"] * two, "all-speed", "all-smooth", "hold"]
        names += [*["share"] * two, *["push"] * self.kind.pushed, "frozen", "drifting"]
        signals = {*"AB", "frozen", "drifting"}
        ins = {name: canvas.inlet(10 + 110 * i, 0, name, name in signals) for i, name in enumerate(names)}
        mixed = self.draw_mix(canvas, ins) if two else ins["A"]
        scaled, shifted, moved = canvas.chain(10, 470, "[*~]", "[+~]", "[+~]", step=40)
        canvas.cord(self.draw_freeze(canvas, ins, mixed), scaled)
        canvas.cord(smooth(canvas, 120, 400, ins["scale"], ins["all-smooth"]), scaled, inlet=1)
        canvas.cord(
            smooth(canvas, 240, 400, self.draw_offset(canvas, ins, number), ins["all-smooth"]), shifted, inlet=1
        )
        canvas.cord(self.draw_movement(canvas, ins, number), moved, inlet=1)
        canvas.cord(moved, canvas.outlet(10, 600, "out"))
        return canvas

    def draw_mix(self, canvas: Canvas[Box], ins: dict[str, Box]) -> Box:
        """Mix A and B by `share`; by 1 − share where `other` is 1."""
        share = canvas.box(10, 90, CROSSFADE)
        canvas.cord(ins["share"], share)
        canvas.trigger_cord(200, 60, ins["other"], share)
        difference, part, mix = canvas.chain(10, 200, "[-~]", "[*~]", "[+~]")
        canvas.cord(ins["B"], difference)
        canvas.cord(ins["A"], difference, inlet=1)
        canvas.cord(smooth(canvas, 120, 130, share, ins["all-smooth"]), part, inlet=1)
        canvas.cord(ins["A"], mix, inlet=1)
        return mix

    def draw_freeze(self, canvas: Canvas[Box], ins: dict[str, Box], mixed: Box) -> Box:
        """Return `mixed`, or its value at the last `hold` while `frozen` is 1."""
        held, _, _, difference, part, out = canvas.chain(
            340, 200, "[snapshot~]", "[$1 50(", "[line~]", "[-~]", "[*~]", "[+~]"
        )
        canvas.cord(mixed, held)
        canvas.cord(ins["hold"], held)
        canvas.cord(mixed, difference, inlet=1)
        canvas.cord(ins["frozen"], part, inlet=1)
        canvas.cord(mixed, out, inlet=1)
        return out

    def draw_offset(self, canvas: Canvas[Box], ins: dict[str, Box], number: int) -> Box:
        """Return the offset, plus what the pad adds: `push` holds dimension, value, dimension, value."""
        if not self.kind.pushed:
            return ins["offset"]
        push = canvas.box(480, 60, f"[expr ($f1 == {number}) * $f2 + ($f3 == {number}) * $f4]")
        both = canvas.box(480, 130, "[expr $f1 + $f2]")
        canvas.cord(ins["push"], push)
        canvas.cord(ins["offset"], both)
        canvas.trigger_cord(560, 95, push, both)
        return both

    def draw_movement(self, canvas: Canvas[Box], ins: dict[str, Box], number: int) -> Box:
        """Return a wave, or a random walk, scaled by `move`. Each strip has its own frequency and phase."""
        spread = number * GOLDEN % 1
        frequency, wave = canvas.chain(620, 200, f"[* {0.8 + 0.4 * spread:.4f}]", "[osc~]", step=90)
        phase = canvas.chain(780, 230, "[loadbang]", f"[{spread:.4f}(")[-1]
        canvas.cord(ins["all-speed"], frequency)
        canvas.cord(phase, wave, inlet=1)
        period, order = canvas.chain(900, 200, "[expr 1000 / max($f1, 0.001)]", "[t b f f]")
        beat, _, _, _, target, walk = canvas.chain(
            900, 260, "[metro 5000]", "[random 2001]", "[/ 1000]", "[- 1]", "[pack 0 5000]", "[line~]"
        )
        canvas.cord(frequency, period)
        for outlet, (box, inlet) in enumerate(((beat, 0), (beat, 1), (target, 1))):
            canvas.cord(order, box, outlet, inlet)
        difference, part, movement, scaled = canvas.chain(620, 450, "[-~]", "[*~]", "[+~]", "[*~]")
        canvas.cord(walk, difference)
        canvas.cord(wave, difference, inlet=1)
        canvas.cord(ins["drifting"], part, inlet=1)
        canvas.cord(wave, movement, inlet=1)
        canvas.cord(smooth(canvas, 720, 470, ins["move"], ins["all-smooth"]), scaled, inlet=1)
        return scaled
