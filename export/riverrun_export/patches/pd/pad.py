"""A pad in Pd: a square with a point, which is data of a structure that the mouse moves."""

from __future__ import annotations

from riverrun_export.patches.controls import Control
from riverrun_export.patches.parts.smooth import hot
from riverrun_export.patches.pd.drawing import Drawing

POINT = 6
"""Pixels, half the side of the point."""

BLUE = 346
"""The colour of the point, as data structures count them: a digit each for red, green and blue."""


def draw_pad(canvas: Drawing, x: int, y: int, pad: Control, across: str, up: str) -> None:
    """Draw the square, and have its point and two sliders follow each other.

    The point is made anew at each loading, for a patch that was saved has its own number.
    """
    edges = f"{pad.low:g} {pad.high:g} {pad.high:g} {pad.low:g} {pad.w} {pad.h} 2 0 0"
    canvas.raw(
        f"#N canvas 0 0 200 200 \\$0-{pad.name} 0;\n#X coords {edges};\n#X restore {pad.x} {pad.y} pd \\$0-{pad.name};"
    )
    made = canvas.sub(x, y, point(canvas.blank("point"), pad))
    # both are read before a slider that follows sets the point
    read, both, each = canvas.chain(x, y + 40, f"[get $0-{pad.name}-point a b]", "[pack f f]", "[unpack f f]")
    place = canvas.box(x + 240, y + 70, f"[set $0-{pad.name}-point a b]")
    canvas.cord(made, read)
    canvas.cord(read, both, 1, 1)
    canvas.show([across], each)
    canvas.show([up], each, 1)
    canvas.cord(made, place, 1, 2)
    canvas.cord(canvas.control(across), place)
    hot(canvas, x + 240, y + 30, canvas.control(up), place)


def point(canvas: Drawing, pad: Control) -> Drawing:
    """Makes the point when the patch loads. Out: the point when the mouse has moved it, and when it is made."""
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
    zero, made = canvas.chain(10, 320, "[0(", f"[append {struct} a b]")
    canvas.cord(begin, clear, 2)
    canvas.cord(begin, named, 1)
    canvas.cord(begin, zero)
    canvas.cord(at, made, 0, 2)
    canvas.cord(changed, canvas.outlet(10, 420, "moved", signal=False))
    canvas.cord(made, canvas.outlet(200, 420, "made", signal=False))
    return canvas
