"""Snapshots: eight slots that store a page's controls, and a slider that interpolates between two of them."""

from __future__ import annotations

from riverrun_export.patches.canvas import SLOTS, Box, Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import PagePart


class SnapshotsPart(PagePart):
    """Store and recall the controls that the other parts of a page add to the snapshots.

    Args:
        title: name of the file in which Max saves the snapshots.
        held: what the snapshots contain, for the user.
    """

    def __init__(self, title: str, held: str) -> None:
        self.title = title
        rows = [note(8, 22, 60, "store"), note(8, 48, 60, "recall")]
        for i in range(1, SLOTS + 1):
            x = 70 + 27 * i - 27
            rows.append(note(x + 3, 4, 16, str(i), 16))
            for name, y in (("store", 22), ("recall", 48)):
                rows.append(Control("button", x, y, 20, 20, f"{name}-{i}", f"{name} {i}"))
        rows += [
            note(304, 8, 304, f"Slots store {held}. They are saved with the patch.", 36),
            note(304, 48, 76, "morph from"),
            Control("number", 384, 48, 34, 20, "from", "morph from", 1, SLOTS, 1),
            Control("slider", 428, 49, 112, 18, "morph", "morph", 0, 1, 0),
            note(548, 48, 18, "to"),
            Control("number", 570, 48, 34, 20, "to", "morph to", 1, SLOTS, 2),
        ]
        self.panel = Panel("snapshots", WIDTH, 76, tuple(rows))

    def draw(self, canvas: Canvas[Box]) -> None:
        messages = []
        for i in range(1, SLOTS + 1):
            for y, name, text in ((0, "store", f"[store {i}("), (30, "recall", f"[recall {i} {i} 0(")):
                messages.append(canvas.box(10 + 130 * i - 130, y, text))
                canvas.cord(canvas.control(f"{name}-{i}"), messages[-1])
        between, message = canvas.chain(10, 190, "[pack 0 1 2]", "[recall $2 $3 $1(")
        # ignore the value that the slider sends while the patch loads
        loaded = canvas.chain(150, 70, "[loadbang]", "[delay 500]", "[1(")[-1]
        canvas.cord(canvas.gate(10, 160, (canvas.control("morph"), 0), loaded, opened=False), between)
        for inlet, name in enumerate(("from", "to"), 1):
            canvas.cord(canvas.control(name), between, inlet=inlet)
        canvas.snapshot_store(10, 250, self.title, [*messages, message])
