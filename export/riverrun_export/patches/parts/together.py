"""What all strips of a page have in common: neutral, freeze, how they move, how smooth they are."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Control, Panel, note, slider_row
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.strips import WIDE


class Together(Part):
    """Sends `all-neutral`, `hold` and, if `alone`, `all-alone` as bangs; `all-speed` in Hz and `all-smooth` in ms;
    `frozen` and `drifting` as 0 or 1.
    """

    def __init__(self, alone: bool) -> None:
        self.bangs = ("neutral", "alone") if alone else ("neutral",)
        rows = [
            Control("button", 8, 6, 20, 20, "neutral", "neutral"),
            note(32, 6, 60, "neutral"),
            Control("toggle", 8, 32, 20, 20, "freeze", "freeze"),
            note(32, 32, 280, "freeze: hold what comes in, still move"),
        ]
        if alone:
            rows += [Control("button", 104, 6, 20, 20, "alone", "play alone"), note(128, 6, 170, "play alone: scale 0")]
        rows += [
            Control("choice", 320, 9, 50, 40, "shape", "shape", 0, 1, 0, options=("lfo", "drift")),
            note(378, 9, 130, "lfo: moves wave"),
            note(378, 29, 130, "drift: they stray"),
            *slider_row(520, 4, "speed", 0.01, 4, 0.2, log=True),
            note(892, 4, 276, "Hz, for each a little different"),
            *slider_row(520, 30, "smooth", 0.1, 9000, 30, log=True),
            note(892, 30, 276, "ms, of what sliders do"),
        ]
        self.panel = Panel("all", WIDE, 58, tuple(rows))

    def draw(self, canvas: Canvas[Any]) -> None:
        for i, name in enumerate((*self.bangs, "speed", "smooth")):
            canvas.send(10 + 150 * i, 0, f"all-{name}", canvas.control(name))
        for x, control, name in ((10, "freeze", "frozen"), (160, "shape", "drifting")):
            canvas.send(x, 120, name, canvas.control(control))
        held = canvas.box(310, 60, "[sel 1]")
        canvas.cord(canvas.control("freeze"), held)
        canvas.send(310, 120, "hold", held)
