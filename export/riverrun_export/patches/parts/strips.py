"""Strips: for every latent, or dimension of the noise, what is done to it by hand and by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil
from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import MARGIN, Control, Panel, note
from riverrun_export.patches.page import RIGHT, Part
from riverrun_export.patches.parts.smooth import EITHER, hot, smooth

ROW = 32
"""Strips in a row, at most."""

WIDE = RIGHT + 460 - MARGIN
"""Pixels: a row goes across both columns of a page."""

SIZES = ((120, (36, 30, 24, 24)), (68, (24, 20, 16, 16)), (0, (12, 11, 10, 10)))
"""Of a strip: from so many pixels for it on, those from one slider to the next and those of each slider's width."""

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
        pitch = min(144, (WIDE - 16) // columns)
        step, *sizes = next(sizes for least, sizes in SIZES if pitch >= least)
        shares = [re.search(r"\d+%", "".join(method.input_labels[i - 1 : i])) for i in self.numbers]
        top, tall = 22 + 16 * any(shares), 85 if count <= ROW else 61
        sliders = (("offset", -3, 3, 0), ("scale", 0, kind.loudest, 1), ("move", 0, 2, 0))
        controls: list[Control] = []
        for place, share in enumerate(shares):
            row, column = divmod(place, columns)
            x, y, i = 8 + pitch * column + (pitch - 2 * step - sizes[2]) // 2, row * (top + tall + 8), place + 1
            controls.append(note(x, y + 4, 20, str(i), 16))
            if share:
                controls.append(note(x, y + 20, 32, share.group(), 16))
            if kind.two:
                controls.append(Control("toggle", x + 20, y + 5, 14, 14, f"other-{i}", f"other input {i}"))
            for j, (name, low, high, value) in enumerate(sliders):
                rect = x + step * j, y + top, sizes[j], tall
                controls.append(Control("slider", *rect, f"{name}-{i}", f"{name} {i}", low, high, value))
        self.panel = Panel(kind.name, WIDE, ceil(count / columns) * (top + tall + 8) + 4, tuple(controls))

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
        aside = number * GOLDEN % 1
        rate, wave = canvas.chain(620, 200, f"[* {0.8 + 0.4 * aside:.4f}]", "[osc~]", step=90)
        phase = canvas.chain(780, 230, "[loadbang]", f"[{aside:.4f}(")[-1]
        canvas.cord(ins["all-speed"], rate)
        canvas.cord(phase, wave, inlet=1)
        time, each = canvas.chain(900, 200, "[expr 1000 / max($f1, 0.001)]", "[t b f f]")
        beat, _, _, _, target, walk = canvas.chain(
            900, 260, "[metro 5000]", "[random 2001]", "[/ 1000]", "[- 1]", "[pack 0 5000]", "[line~]"
        )
        canvas.cord(rate, time)
        for outlet, (box, inlet) in enumerate(((beat, 0), (beat, 1), (target, 1))):
            canvas.cord(each, box, outlet, inlet)
        difference, part, moving, wide = canvas.chain(620, 450, "[-~]", "[*~]", "[+~]", "[*~]")
        canvas.cord(walk, difference)
        canvas.cord(wave, difference, inlet=1)
        canvas.cord(ins["drifting"], part, inlet=1)
        canvas.cord(wave, moving, inlet=1)
        canvas.cord(smooth(canvas, 720, 470, ins["move"], ins["all-smooth"]), wide, inlet=1)
        return wide
