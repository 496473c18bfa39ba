"""Snapshots in Pd: arrays that are saved with the patch."""

from __future__ import annotations

from collections.abc import Sequence

from riverrun_export.patches.canvas import SLOTS
from riverrun_export.patches.controls import Control
from riverrun_export.patches.pd.drawing import Drawing

COLUMNS = 16
"""Boxes side by side, one a control."""

TOP = 420
"""Pixels below the panel, where what remembers its controls begins."""


def remember(canvas: Drawing, controls: Sequence[Control], name: str) -> None:
    """Draw what keeps `controls` of a panel, in arrays whose names begin with `name`, and gives them back.

    Slots that nothing was stored in hold the controls as they are after loading.
    """
    rows = -(-len(controls) // COLUMNS)
    middle = TOP + 30 * rows + 20
    keeper = canvas.sub(10, middle, kept(canvas.blank("snapshots"), [control.value for control in controls], name))
    back = canvas.box(10, middle + 40, f"[unpack{' f' * len(controls)}]")
    canvas.cord(keeper, back)
    for i, control in enumerate(controls):
        x, y = 10 + 150 * (i % COLUMNS), 30 * (i // COLUMNS)
        told = canvas.box(x, TOP + y, f"[list append {i}]")
        canvas.cord(canvas.control(control.name), told)
        canvas.cord(told, keeper)
        if control.kind == "toggle":
            half = canvas.box(x, middle + 120 + y, "[expr $f1 >= 0.5]")
            canvas.cord(back, half, i)
            canvas.show([control.name], half)
        else:
            canvas.show([control.name], back, i)


def kept(canvas: Drawing, values: Sequence[float], name: str) -> Drawing:
    """In: a control's value and its number. Out: all values, in that order, when a snapshot is recalled.

    `values` are those after loading.
    """
    count = len(values)
    for i, (what, numbers) in enumerate((("now", values), ("goal", values), ("slots", [*values] * SLOTS))):
        canvas.table(10, 10 + 30 * i, f"{name}-{what}", numbers)
    one, now = canvas.chain(10, 170, "[unpack f f]", f"[tabwrite {name}-now]")
    canvas.cord(canvas.inlet(10, 130, "value", signal=False), one)
    canvas.cord(one, now, 1, 1)
    asked = canvas.chain(300, 130, "[r $0-snapshots]", "[route store recall]")[-1]
    store(canvas, asked, count, name)
    canvas.cord(recall(canvas, asked, count, name), canvas.outlet(10, 600, "values", signal=False))
    return canvas


def store(canvas: Drawing, asked: int, count: int, name: str) -> None:
    """Copy what is now into a slot."""
    slot, _, place, _, copied = canvas.chain(
        300, 200, "[- 1]", f"[* {count}]", "[t b f]", f"[array get {name}-now]", f"[array set {name}-slots]"
    )
    canvas.cord(asked, slot)
    canvas.cord(place, copied, 1, 1)


def recall(canvas: Drawing, asked: int, count: int, name: str) -> int:
    """All values of what lies between two slots: slot, slot, share of the second."""
    order = canvas.box(600, 200, "[t b b b l]")
    canvas.cord(asked, order, 1)
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
