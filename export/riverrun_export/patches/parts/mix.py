"""Mix two inputs."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note, slider_row
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.parts.numbers import CROSSFADE

HINTS = (
    "B has its own encoder. It always computes, even if you hear only A.",
    "Below, for each latent: take it from the other input, add an offset, scale it, move it.",
)


class MixPart(PagePart):
    """The share of B, from 0 to 1, sent as `share`."""

    def __init__(self) -> None:
        rows = [
            *slider_row(8, 8, "mix", 0, 1, 0),
            note(380, 8, 74, "0 is A"),
            note(8, 34, 98, "swap"),
            Control("toggle", 110, 34, 20, 20, "swap", "swap"),
            note(140, 34, 310, "A and B change places"),
            note(8, 64, 440, HINTS[0], 36),
            note(8, 104, 440, HINTS[1], 36),
        ]
        self.panel = Panel("mix", NARROW, 146, tuple(rows))

    def draw(self, canvas: Canvas[Box]) -> None:
        share = canvas.box(10, 60, CROSSFADE)
        canvas.cord(canvas.control("mix"), share)
        canvas.trigger_cord(100, 0, canvas.control("swap"), share)
        canvas.send(10, 90, "share", share)
        canvas.add_to_snapshots(["mix", "swap"])
