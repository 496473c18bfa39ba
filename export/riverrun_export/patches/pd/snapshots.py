"""Snapshots in Pd: arrays that are saved with the patch."""

from __future__ import annotations

from collections.abc import Sequence

from riverrun_export.patches.canvas import SLOTS
from riverrun_export.patches.controls import Control
from riverrun_export.patches.pd.base import PdCanvasBase

COLUMNS = 16
"""Number of boxes side by side, one for each control."""

TOP = 420
"""Distance in pixels from the panel to the boxes that store its controls."""


def draw_snapshots(canvas: PdCanvasBase, controls: Sequence[Control], name: str) -> None:
    """Draw the boxes that store and recall `controls` of a panel, in arrays whose names begin with `name`.

    Slots in which nothing was stored hold the initial values.
    """
    rows = -(-len(controls) // COLUMNS)
    middle = TOP + 30 * rows + 20
    arrays = canvas.subpatch(
        10, middle, draw_arrays(canvas.new_subpatch("snapshots"), [control.value for control in controls], name)
    )
    back = canvas.box(10, middle + 40, f"[unpack{' f' * len(controls)}]")
    canvas.cord(arrays, back)
    for i, control in enumerate(controls):
        x, y = 10 + 150 * (i % COLUMNS), 30 * (i // COLUMNS)
        numbered = canvas.box(x, TOP + y, f"[list append {i}]")
        canvas.cord(canvas.control(control.name), numbered)
        canvas.cord(numbered, arrays)
        if control.kind == "toggle":
            half = canvas.box(x, middle + 120 + y, "[expr $f1 >= 0.5]")
            canvas.cord(back, half, i)
            canvas.set_controls([control.name], half)
        else:
            canvas.set_controls([control.name], back, i)


def draw_arrays(canvas: PdCanvasBase, values: Sequence[float], name: str) -> PdCanvasBase:
    """Draw the arrays and the boxes that write and read them; return the canvas.

    Inlet: a control's number and value. Outlet: all values in the order of the controls, when a snapshot is recalled.

    Args:
        canvas: an empty canvas.
        values: initial values.
        name: first part of the arrays' names.
    """
    count = len(values)
    for i, (array, numbers) in enumerate((("now", values), ("goal", values), ("slots", [*values] * SLOTS))):
        canvas.table(10, 10 + 30 * i, f"{name}-{array}", numbers)
    one, now = canvas.chain(10, 170, "[unpack f f]", f"[tabwrite {name}-now]")
    canvas.cord(canvas.inlet(10, 130, "value", signal=False), one)
    canvas.cord(one, now, 1, 1)
    messages = canvas.chain(300, 130, "[r $0-snapshots]", "[route store recall]")[-1]
    draw_store(canvas, messages, count, name)
    canvas.cord(draw_recall(canvas, messages, count, name), canvas.outlet(10, 600, "values", signal=False))
    return canvas


def draw_store(canvas: PdCanvasBase, messages: int, count: int, name: str) -> None:
    """Draw the boxes that copy the current values into a slot."""
    slot, _, place, _, copied = canvas.chain(
        300, 200, "[- 1]", f"[* {count}]", "[t b f]", f"[array get {name}-now]", f"[array set {name}-slots]"
    )
    canvas.cord(messages, slot)
    canvas.cord(place, copied, 1, 1)


def draw_recall(canvas: PdCanvasBase, messages: int, count: int, name: str) -> int:
    """Draw the boxes that interpolate between two slots, from a message with slot, slot and the weight of the second.

    Returns:
        The box that outputs all values.
    """
    order = canvas.box(600, 200, "[t b b b l]")
    canvas.cord(messages, order, 1)
    between = canvas.box(600, 240, "[unpack f f f]")
    canvas.cord(order, between, 3)
    mixed = canvas.box(600, 520, "[expr $f1 + $f3 * ($f2 - $f1)]")
    goal = canvas.box(600, 560, f"[tabwrite {name}-goal]")
    canvas.cord(mixed, goal)
    canvas.cord(between, mixed, 2, 2)
    times, _, counter, each = canvas.chain(1100, 300, f"[{count}(", "[until]", "[f 0]", "[t f f f f]")
    first, up = canvas.box(1200, 300, "[0("), canvas.box(1250, 390, "[+ 1]")
    canvas.cord(order, times, 1)
    canvas.cord(order, first, 2)
    canvas.cord(first, counter, inlet=1)
    canvas.cord(each, up, 3)
    canvas.cord(up, counter, inlet=1)
    canvas.cord(each, goal, 2, 1)
    for outlet, inlet in ((1, 1), (0, 0)):
        x = 600 + 220 * inlet
        start = canvas.chain(x, 270, "[- 1]", f"[* {count}]")
        at, value = canvas.chain(x, 440, "[+]", f"[tabread {name}-slots]")
        canvas.cord(between, start[0], inlet)
        canvas.cord(start[-1], at, inlet=1)
        canvas.cord(each, at, outlet)
        canvas.cord(value, mixed, inlet=inlet)
    out = canvas.box(10, 560, f"[array get {name}-goal]")
    canvas.cord(order, out)
    return out
