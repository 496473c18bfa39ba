"""Latents by hand, for clips: a slider each, read at a hit."""

from __future__ import annotations

from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import WIDE, Part

LEFT = 88
"""Pixels, where the sliders begin."""

CLOSE, APART, NUMBERED = 17, 36, 22
"""Pixels from one slider to the next: at least, at most, and from where on each has its number; else every fourth."""


class Hand(Part):
    """The trigger that is sent as `trigger-by-hand`, and a slider for each latent that `method` takes after it."""

    def __init__(self, method: Method) -> None:
        count = method.in_channels - 1
        self.names = [f"latent-{i + 1}" for i in range(count)]
        self.outs = ("trigger", *self.names)
        controls = [
            Control("button", 8, 30, 20, 20, "neutral", "neutral"),
            note(32, 30, 54, "all 0"),
            Control("button", 8, 58, 20, 20, "dice", "dice"),
            note(32, 58, 54, "dice"),
        ]
        pitch = min(APART, (WIDTH - LEFT - 4) // count)
        if pitch < CLOSE:
            pitch = (WIDE - LEFT - 4) // count
        for i, name in enumerate(self.names):
            x, number = LEFT + pitch * i, i + 1
            if pitch >= NUMBERED or number == 1 or number % 4 == 0:
                controls.append(note(x - 3, 4, 20, str(number)))
            controls.append(Control("slider", x, 24, 14, 65, name, name, -3, 3, 0))
        self.panel = Panel("latents", max(WIDTH, LEFT + pitch * count + 4), 98, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        canvas.cord(canvas.receive(10, 30, "trigger-by-hand", signal=True), canvas.outlet(10, 190, "trigger"))
        zero = canvas.box(10, 100, "[0(")
        canvas.cord(canvas.control("neutral"), zero)
        canvas.show(self.names, zero)
        for i, name in enumerate(self.names):
            x = 180 + 110 * i
            drawn, _, thrown = canvas.chain(x, 0, "[random 401]", "[/ 100]", "[- 2]")
            canvas.cord(canvas.control("dice"), drawn)
            canvas.show([name], thrown)
            smooth, signal = canvas.chain(x, 110, "[$1 20(", "[line~]")
            canvas.cord(canvas.control(name), smooth)
            canvas.cord(signal, canvas.outlet(x, 190, name))
        canvas.remember(self.names)
