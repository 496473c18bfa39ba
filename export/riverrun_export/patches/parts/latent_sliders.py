"""Latents of clips, each set with a slider and read at a trigger."""

from __future__ import annotations

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import WIDE, PagePart

LEFT = 88
"""Position of the first slider in pixels."""

CLOSE, APART, NUMBERED = 17, 36, 22
"""Pixels from one slider to the next: minimum, maximum, and the least at which each has its number; else every fourth.
"""


class LatentSlidersPart(PagePart):
    """The trigger for the model, and a slider for each latent that `method` takes after it."""

    def __init__(self, method: Method) -> None:
        count = method.in_channels - 1
        self.names = [f"latent-{i + 1}" for i in range(count)]
        self.ins, self.outs = ("trigger",), ("trigger", *self.names)
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

    def draw(self, canvas: Canvas[Box]) -> None:
        canvas.cord(canvas.inlet(10, 30, "trigger"), canvas.outlet(10, 190, "trigger"))
        zero = canvas.box(10, 100, "[0(")
        canvas.cord(canvas.control("neutral"), zero)
        canvas.set_controls(self.names, zero)
        for i, name in enumerate(self.names):
            x = 180 + 110 * i
            random, _, value = canvas.chain(x, 0, "[random 401]", "[/ 100]", "[- 2]")
            canvas.cord(canvas.control("dice"), random)
            canvas.set_controls([name], value)
            smooth, signal = canvas.chain(x, 110, "[$1 20(", "[line~]")
            canvas.cord(canvas.control(name), smooth)
            canvas.cord(signal, canvas.outlet(x, 190, name))
        canvas.add_to_snapshots(self.names)
