"""Controls that all strips of a page share: neutral, freeze, the speed and shape of their movement, and their
smoothing.
"""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import ROW, WIDTH, Control, Panel, note, slider_row
from riverrun_export.patches.page import PagePart


class SharedControlsPart(PagePart):
    """Sends to all strips of the page.

    Bangs: `all-neutral`, `hold`, and `all-alone` if `alone`. Numbers: `all-speed` in Hz, `all-smooth` in ms. Switches,
    0 or 1:
    `frozen`, `drifting`.
    """

    def __init__(self, alone: bool) -> None:
        self.bangs = ("neutral", "alone") if alone else ("neutral",)
        rows = [
            Control("button", 8, 6, 20, 20, "neutral", "neutral"),
            note(32, 6, 60, "neutral"),
            Control("toggle", 110, 6, 20, 20, "freeze", "freeze"),
            note(134, 6, 280, "freeze: hold the input, keep moving"),
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
            note(486, 6 + ROW, 124, "lfo: sine waves"),
            note(486, 6 + 2 * ROW, 124, "drift: random"),
        ]
        self.panel = Panel("all", WIDTH, 84, tuple(rows))

    def draw(self, canvas: Canvas[Box]) -> None:
        for i, name in enumerate((*self.bangs, "speed", "smooth")):
            canvas.send(10 + 150 * i, 0, f"all-{name}", canvas.control(name))
        for x, control, name in ((10, "freeze", "frozen"), (160, "shape", "drifting")):
            canvas.send(x, 120, name, canvas.control(control))
        hold = canvas.box(310, 60, "[sel 1]")
        canvas.cord(canvas.control("freeze"), hold)
        canvas.send(310, 120, "hold", hold)
