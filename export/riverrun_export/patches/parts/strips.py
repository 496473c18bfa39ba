"""Strips: for every latent, or dimension of the noise, what is done to it by hand and by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil
from typing import Any, NamedTuple

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Control, Panel, note
from riverrun_export.patches.page import WIDE, Part
from riverrun_export.patches.parts.smooth import EITHER, hot, smooth

ROW = 64
"""Strips in a row, at most."""

LEFT, APART = 64, 136
"""Pixels: what the words take at the left of a row, and from one strip to the next at most."""

LYING, SHARED, NUMBERED = 64, 32, 22
"""Pixels for a strip from which on its sliders lie, its share of the variance is told, it has its number; the others
stand, and every fourth has both.
"""

GOLDEN = 0.618034
"""Steps of the golden ratio, of 1, are far from each other, however many there are."""


@dataclass(frozen=True)
class Kind:
    """What strips stand for. `loudest` is the highest scale. `two`: each is mixed from two inputs, by `share`.

    `pushed`: the pad's `push` is added to their offsets. `resets`: which sliders go where at which bang.
    """

    name: str
    loudest: float
    two: bool
    pushed: bool
    resets: tuple[tuple[str, int, tuple[str, ...]], ...]


STILL, FULL, ALONE = (
    ("all-neutral", 0, ("offset", "move")),
    ("all-neutral", 1, ("scale",)),
    ("all-alone", 0, ("scale",)),
)
LATENTS = Kind("latents", 2, two=True, pushed=False, resets=(STILL, FULL, ("all-neutral", 0, ("other",))))
NOISE = Kind("noise", 1, two=False, pushed=True, resets=(STILL, FULL, ALONE))


class Row(NamedTuple):
    """One control of every strip: how far below the strip's top it and its word are, in pixels, and its range.

    `side`: a toggle's, 0 for a slider.
    """

    name: str
    y: int
    word: int
    h: int
    lies: bool
    low: float
    high: float
    value: float
    side: int = 0


def _rows(kind: Kind, top: int, lying: bool) -> tuple[list[Row], int]:
    """What a strip has, from `top` pixels on, and how high it is."""
    rows = []
    y = top + 2
    if kind.two:
        rows.append(Row("other", y, y - 3, 13, True, 0, 1, 0, side=13))
        y += 20
    for name, low, high, value in (("offset", -3, 3, 0), ("scale", 0, kind.loudest, 1), ("move", 0, 2, 0)):
        h = 16 if lying else 45 if name == "offset" else 37
        rows.append(Row(name, y, y + h // 2 - 10, h, lying, low, high, value))
        y += h + (9 if lying else 7)
    return rows, y


class Strips(Part):
    """A strip for all that `method`, a decoder, takes, in rows.

    z = scale · what comes in, mixed or frozen, + offset + push + move · (a wave or a walk of -1 … 1), all smoothed.
    """

    def __init__(self, kind: Kind, method: Method) -> None:
        count = method.in_channels
        self.kind, self.numbers = kind, range(1, count + 1)
        self.outs = tuple(str(i) for i in self.numbers)
        self.ins = tuple(f"{letter} {i}" for letter in "AB"[: 1 + kind.two] for i in self.numbers)
        columns = ceil(count / ceil(count / ROW))
        pitch = min(APART, (WIDE - LEFT - 8) // columns)
        shares = [re.search(r"\d+%", "".join(method.input_labels[i - 1 : i])) for i in self.numbers]
        heads = 2 if any(shares) and NUMBERED <= pitch < LYING else 1
        rows, high = _rows(kind, 4 + 16 * heads, lying=pitch >= LYING)
        controls: list[Control] = []
        for place, share in enumerate(shares):
            (row, column), i = divmod(place, columns), place + 1
            x, y = LEFT + pitch * column, high * row
            if not column:
                controls += [note(8, y + each.word, LEFT - 12, each.name) for each in rows]
            told = [str(i), *([share.group()] if share else [])]
            if pitch >= LYING or (pitch < NUMBERED and (i == 1 or i % 4 == 0)):
                room = min(LYING - 4, (3 + (i > 1)) * pitch - 4, WIDE - 4 - x)
                controls.append(note(x, y + 4, room, "  ".join(told if room > 42 else told[:1]), 16))
            elif pitch >= NUMBERED:
                wanted = told[: 1 + (pitch >= SHARED or i % 2)]
                controls += [note(x, y + 4 + 16 * j, 31 if j else 20, text, 16) for j, text in enumerate(wanted)]
            for each in rows:
                # an odd length, so that the middle of its range is a pixel
                width = each.side or ((pitch - 14) // 2 * 2 + 1 if each.lies else min(24, pitch - 4))
                rect = x + 1, y + each.y, width, each.side or each.h
                name, kind_ = f"{each.name}-{i}", "toggle" if each.side else "slider"
                text = f"other input {i}" if each.side else f"{each.name} {i}"
                controls.append(Control(kind_, *rect, name, text, each.low, each.high, each.value))
        self.panel = Panel(kind.name, WIDE, high * ceil(count / columns) + 4, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        two, pushed = self.kind.two, self.kind.pushed
        names = ["offset", "scale", "move", *["other"] * two]
        messages = ["all-speed", "all-smooth", "hold", *["share"] * two, *["push"] * pushed]
        common = [canvas.receive(10 + 130 * i, 80, name) for i, name in enumerate(messages)]
        for x, name in ((660, "frozen"), (790, "drifting")):  # cords: Pd's signals by name have one vector size
            fade, signal = canvas.chain(x, 80, "[$1 50(", "[line~]")
            canvas.cord(canvas.receive(x, 50, name), fade)
            common.append(signal)
        ins = [canvas.inlet(10 + 75 * place, 140, name) for place, name in enumerate(self.ins)]
        strips = [canvas.sub(75 * i - 65, 240, self.strip(canvas.blank(f"z{i}"), i)) for i in self.numbers]
        for place, (i, strip) in enumerate(zip(self.numbers, strips, strict=True)):
            own = [*ins[place :: len(self.numbers)], *(canvas.control(f"{name}-{i}") for name in names)]
            for inlet, box in enumerate([*own, *common]):
                canvas.cord(box, strip, inlet=inlet)
            canvas.cord(strip, canvas.outlet(10 + 75 * place, 300, str(i)))
        for place, (bang, value, kinds) in enumerate(self.kind.resets):
            message = canvas.box(10 + 150 * place, 30, f"[{value}(")
            canvas.cord(canvas.receive(10 + 150 * place, 0, bang), message)
            canvas.show([f"{kind}-{i}" for kind in kinds for i in self.numbers], message)
        canvas.remember([f"{name}-{i}" for i in self.numbers for name in names])

    def strip(self, canvas: Canvas[Any], number: int) -> Canvas[Any]:
        """One strip. In: the inputs, its controls, what all strips have in common, in the order of `draw`."""
        two = self.kind.two
        names = [*"AB"[: 1 + two], "offset", "scale", "move", *["other"] * two, "all-speed", "all-smooth", "hold"]
        names += [*["share"] * two, *["push"] * self.kind.pushed, "frozen", "drifting"]
        heard = {*"AB", "frozen", "drifting"}
        ins = {name: canvas.inlet(10 + 110 * i, 0, name, name in heard) for i, name in enumerate(names)}
        sound = self.mixed(canvas, ins) if two else ins["A"]
        scaled, moved, swayed = canvas.chain(10, 470, "[*~]", "[+~]", "[+~]", step=40)
        canvas.cord(self.frozen(canvas, ins, sound), scaled)
        canvas.cord(smooth(canvas, 120, 400, ins["scale"], ins["all-smooth"]), scaled, inlet=1)
        canvas.cord(smooth(canvas, 240, 400, self.offset(canvas, ins, number), ins["all-smooth"]), moved, inlet=1)
        canvas.cord(self.sway(canvas, ins, number), swayed, inlet=1)
        canvas.cord(swayed, canvas.outlet(10, 600, "out"))
        return canvas

    def mixed(self, canvas: Canvas[Any], ins: dict[str, Any]) -> Any:
        """A and B, as much of each as `share` says; the other way round where `other` is 1."""
        share = canvas.box(10, 90, EITHER)
        canvas.cord(ins["share"], share)
        hot(canvas, 200, 60, ins["other"], share)
        difference, part, mix = canvas.chain(10, 200, "[-~]", "[*~]", "[+~]")
        canvas.cord(ins["B"], difference)
        canvas.cord(ins["A"], difference, inlet=1)
        canvas.cord(smooth(canvas, 120, 130, share, ins["all-smooth"]), part, inlet=1)
        canvas.cord(ins["A"], mix, inlet=1)
        return mix

    def frozen(self, canvas: Canvas[Any], ins: dict[str, Any], sound: Any) -> Any:
        """`sound`, or what it was at the last `hold`: whichever `frozen` says."""
        now, _, _, difference, part, out = canvas.chain(
            340, 200, "[snapshot~]", "[$1 50(", "[line~]", "[-~]", "[*~]", "[+~]"
        )
        canvas.cord(sound, now)
        canvas.cord(ins["hold"], now)
        canvas.cord(sound, difference, inlet=1)
        canvas.cord(ins["frozen"], part, inlet=1)
        canvas.cord(sound, out, inlet=1)
        return out

    def offset(self, canvas: Canvas[Any], ins: dict[str, Any], number: int) -> Any:
        """The offset, and what the pad adds to it: its message says dimension, value, dimension, value."""
        if not self.kind.pushed:
            return ins["offset"]
        mine = canvas.box(480, 60, f"[expr ($f1 == {number}) * $f2 + ($f3 == {number}) * $f4]")
        both = canvas.box(480, 130, "[expr $f1 + $f2]")
        canvas.cord(ins["push"], mine)
        canvas.cord(ins["offset"], both)
        hot(canvas, 560, 95, mine, both)
        return both

    def sway(self, canvas: Canvas[Any], ins: dict[str, Any], number: int) -> Any:
        """A wave, or a walk from one random value to the next, `move` wide; each strip has a rate of its own."""
        atomic_write = number * GOLDEN % 1
        sample_rate, wave = canvas.chain(620, 200, f"[* {0.8 + 0.4 * atomic_write:.4f}]", "[osc~]", step=90)
        phase = canvas.chain(780, 230, "[loadbang]", f"[{atomic_write:.4f}(")[-1]
        canvas.cord(ins["all-speed"], sample_rate)
        canvas.cord(phase, wave, inlet=1)
        time, each = canvas.chain(900, 200, "[expr 1000 / max($f1, 0.001)]", "[t b f f]")
        beat, _, _, _, target, walk = canvas.chain(
            900, 260, "[metro 5000]", "[random 2001]", "[/ 1000]", "[- 1]", "[pack 0 5000]", "[line~]"
        )
        canvas.cord(sample_rate, time)
        for outlet, (box, inlet) in enumerate(((beat, 0), (beat, 1), (target, 1))):
            canvas.cord(each, box, outlet, inlet)
        difference, part, moving, wide = canvas.chain(620, 450, "[-~]", "[*~]", "[+~]", "[*~]")
        canvas.cord(walk, difference)
        canvas.cord(wave, difference, inlet=1)
        canvas.cord(ins["drifting"], part, inlet=1)
        canvas.cord(wave, moving, inlet=1)
        canvas.cord(smooth(canvas, 720, 470, ins["move"], ins["all-smooth"]), wide, inlet=1)
        return wide
