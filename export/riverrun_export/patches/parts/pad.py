"""A pad that controls two dimensions at once."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note
from riverrun_export.patches.page import PagePart

EDGE = 3
"""Largest value of the pad in each direction; the middle is 0."""

HINT = "Drag the point. It adds to two offsets, and adds 0 in the middle."
STRIPS_HINT = "Below, for each dimension: add an offset, scale the input, move it."


class PadPart(PagePart):
    """A point on a square that adds to two of `count` dimensions, which are chosen by number.

    It sends `push`: dimension, value, dimension, value.
    """

    def __init__(self, count: int) -> None:
        rows = [
            Control("pad", 8, 8, 133, 133, "pad", "pad", -EDGE, EDGE),
            Control("slider", 8, 147, 133, 16, "pad-x", "pad x", -EDGE, EDGE, 0),
            Control("slider", 147, 8, 16, 133, "pad-y", "pad y", -EDGE, EDGE, 0),
            note(184, 8, 130, "left and right"),
            Control("number", 320, 8, 40, 20, "pad-across", "pad across", 1, count, 1),
            note(184, 34, 130, "up and down"),
            Control("number", 320, 34, 40, 20, "pad-up", "pad up", 1, count, min(2, count)),
            Control("button", 184, 62, 20, 20, "middle", "to the middle"),
            note(210, 62, 130, "to the middle"),
            note(184, 88, 266, HINT, 36),
            note(184, 126, 266, STRIPS_HINT, 54),
        ]
        self.panel = Panel("pad", NARROW, 184, tuple(rows))

    def draw(self, canvas: Canvas[Box]) -> None:
        push = canvas.box(10, 60, "[pack 1 0 2 0]")
        canvas.cord(canvas.control("pad-across"), push)
        for inlet, name in enumerate(("pad-x", "pad-up", "pad-y"), 1):
            canvas.trigger_cord(110 * inlet, 0, canvas.control(name), push, inlet)
        canvas.send(10, 100, "push", push)
        middle = canvas.box(500, 0, "[0(")
        canvas.cord(canvas.control("middle"), middle)
        canvas.set_controls(["pad-x", "pad-y"], middle)
        canvas.pad(10, 160, "pad", "pad-x", "pad-y")
        canvas.add_to_snapshots(["pad-x", "pad-y"])
