"""From one input to another."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note, slider_row
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.smooth import EITHER, hot

WORDS = (
    "B has an encoder of its own, which costs as much as A's whether you hear it or not.",
    "Below, a strip for each latent: from the other input, an offset, a scale, and how much it moves by itself.",
)


class Mix(Part):
    """How much of B there is: sends it as `share`, of 1."""

    def __init__(self) -> None:
        rows = [
            *slider_row(8, 8, "mix", 0, 1, 0),
            note(380, 8, 74, "0 is A"),
            note(8, 34, 98, "swap"),
            Control("toggle", 110, 34, 20, 20, "swap", "swap"),
            note(140, 34, 310, "A and B change places"),
            note(8, 64, 440, WORDS[0], 36),
            note(8, 104, 440, WORDS[1], 36),
        ]
        self.panel = Panel("mix", NARROW, 146, tuple(rows))

    def draw(self, canvas: Canvas[Any]) -> None:
        share = canvas.box(10, 60, EITHER)
        canvas.cord(canvas.control("mix"), share)
        hot(canvas, 100, 0, canvas.control("swap"), share)
        canvas.send(10, 90, "share", share)
        canvas.remember(["mix", "swap"])
