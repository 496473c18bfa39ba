"""What all strips of a page have in common: neutral, freeze, how they move, how smooth they are."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import ROW, WIDTH, Control, Panel, note, slider_row
from riverrun_export.patches.page import Part


class Together(Part):
    """Sends `all-neutral`, `hold` and, if `alone`, `all-alone` as bangs; `all-speed` in Hz and `all-smooth` in ms;
    `frozen` and `drifting` as 0 or 1.
    """

    def __init__(self, alone: bool) -> None:
        self.bangs = ("neutral", "alone") if alone else ("neutral",)
        rows = [
            Control("button", 8, 6, 20, 20, "neutral", "neutral"),
            note(32, 6, 60, "neutral"),
            Control("toggle", 110, 6, 20, 20, "freeze", "freeze"),
            note(134, 6, 280, "freeze: hold what comes in, still move"),
        ]
        if alone:
            rows += [Control("button", 430, 6, 20, 20, "alone", "play alone"), note(454, 6, 154, "play alone: scale 0")]
        for place, (name, low, high, value, unit) in enumerate(
            (("speed", 0.01, 4, 0.2, "Hz"), ("smooth", 0.1, 9000, 30, "ms"))
        ):
            y = 6 + ROW * (1 + place)
            rows += [*slider_row(8, y, name, low, high, value, log=True), note(380, y, 30, unit)]
        rows += [
            Control("choice", 430, 6 + ROW, 50, 44, "shape", "shape", 0, 1, 0, options=("lfo", "drift")),
            note(486, 6 + ROW, 124, "lfo: move waves"),
            note(486, 6 + 2 * ROW, 124, "drift: it strays"),
        ]
        self.panel = Panel("all", WIDTH, 84, tuple(rows))

    def draw(self, canvas: Canvas[Any]) -> None:
        for i, name in enumerate((*self.bangs, "speed", "smooth")):
            canvas.send(10 + 150 * i, 0, f"all-{name}", canvas.control(name))
        for x, control, name in ((10, "freeze", "frozen"), (160, "shape", "drifting")):
            canvas.send(x, 120, name, canvas.control(control))
        held = canvas.box(310, 60, "[sel 1]")
        canvas.cord(canvas.control("freeze"), held)
        canvas.send(310, 120, "hold", held)
