"""A pad in Pd: a square with a point, a data structure that the mouse moves."""

from __future__ import annotations

from riverrun_export.patches.controls import Control
from riverrun_export.patches.pd.base import PdCanvasBase

POINT = 6
"""Half the side of the point, in pixels."""

BLUE = 346
"""Colour of the point, as data structures write it: one digit each for red, green and blue."""


def draw_pad(canvas: PdCanvasBase, x: int, y: int, pad: Control, across: str, up: str) -> None:
    """Draw the square, and link its point with two sliders.

    The point is created at each loading, because a saved patch gets a new `$0`, which is in the structure's name.
    """
    edges = f"{pad.low:g} {pad.high:g} {pad.high:g} {pad.low:g} {pad.w} {pad.h} 2 0 0"
    canvas.add_line(
        f"#N canvas 0 0 200 200 \\$0-{pad.name} 0;\n#X coords {edges};\n#X restore {pad.x} {pad.y} pd \\$0-{pad.name};"
    )
    created = canvas.subpatch(x, y, draw_point(canvas.new_subpatch("point"), pad))
    # both are read before a slider that follows sets the point
    read, both, each = canvas.chain(x, y + 40, f"[get $0-{pad.name}-point a b]", "[pack f f]", "[unpack f f]")
    place = canvas.box(x + 240, y + 70, f"[set $0-{pad.name}-point a b]")
    canvas.cord(created, read)
    canvas.cord(read, both, 1, 1)
    canvas.set_controls([across], each)
    canvas.set_controls([up], each, 1)
    canvas.cord(created, place, 1, 2)
    canvas.cord(canvas.control(across), place)
    canvas.trigger_cord(x + 240, y + 30, canvas.control(up), place)


def draw_point(canvas: PdCanvasBase, pad: Control) -> PdCanvasBase:
    """Draw the boxes that create the point at loading; return the canvas.

    Outlets: the point when the mouse has moved it; the point when it is created.
    """
    half = POINT * (pad.high - pad.low) / pad.w
    span = f"({pad.low:g}:{pad.high:g})"
    corners = " ".join(
        f"{field}{span}({pad.low + sign * half:.4f}:{pad.high + sign * half:.4f})"
        for signs in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        for field, sign in zip("ab", signs, strict=True)
    )
    struct = f"$0-{pad.name}-point"
    changed = canvas.chain(10, 10, f"[struct {struct} float x float y float a float b]", "[route change]", step=60)[-1]
    canvas.box(700, 10, f"[filledpolygon {BLUE} {BLUE} 1 {corners}]")
    begin = canvas.chain(10, 160, "[loadbang]", "[t b b b]")[-1]
    clear = canvas.chain(300, 220, "[clear(", f"[s pd-$0-{pad.name}]")[0]
    named, _, at = canvas.chain(520, 220, f"[symbol $0-{pad.name}]", "[traverse pd-$1, bang(", "[pointer]")
    zero, created = canvas.chain(10, 320, "[0(", f"[append {struct} a b]")
    canvas.cord(begin, clear, 2)
    canvas.cord(begin, named, 1)
    canvas.cord(begin, zero)
    canvas.cord(at, created, 0, 2)
    canvas.cord(changed, canvas.outlet(10, 420, "moved", signal=False))
    canvas.cord(created, canvas.outlet(200, 420, "made", signal=False))
    return canvas
