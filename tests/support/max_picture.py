"""Draw a picture of a .maxpat from its JSON, to check its layout without Max.

`python tests/support/max_picture.py FILE.maxpat OUT.png` draws the presentation view, with `--patching` the patching
view, with `--inside NAME` the subpatch `p NAME`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matplotlib.artist import Artist
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, PathPatch, Polygon
from matplotlib.textpath import TextPath, text_to_path
from matplotlib.transforms import Affine2D
from py2max.core.common import text_width

from riverrun_export.patches.lint.max_layout import lines
from riverrun_export.patches.lint.max_reader import Box, Patch

DOTS = 100
"""Dots per inch of matplotlib."""

DESK, FACE, BOX, EDGE, INK = "#dddddd", "#ffffff", "#f0f0f0", "#8a8a8a", "#1c1c1c"
BLUE, DARK, GREEN, CORD, SIGNAL = "#3a6ea5", "#3a3a3a", "#5dbb63", "#777777", "#b58900"

Json = dict[str, Any]


@dataclass(frozen=True)
class Shape:
    """A shape: its bounds as left, top, right, bottom in pixels, and a function that creates its artist."""

    place: tuple[float, float, float, float]
    make: Callable[[], Artist]


class Picture:
    """A picture of `width` by `height` pixels; the origin is at the top left."""

    def __init__(self, width: float, height: float) -> None:
        self.width, self.height = width, height
        self.shapes: list[Shape] = []

    def rect(
        self, x: float, y: float, w: float, h: float, face: Any = FACE, edge: Any = EDGE, round_: float = 0
    ) -> None:
        style = f"round,pad=0,rounding_size={max(0.01, min(round_, w / 2, h / 2))}"
        look = {"boxstyle": style, "fc": face, "ec": edge, "lw": 0.7}
        self.shapes.append(Shape((x, y, x + w, y + h), lambda: FancyBboxPatch((x, y), w, h, **look)))

    def circle(self, x: float, y: float, radius: float) -> None:
        place = (x - radius, y - radius, x + radius, y + radius)
        self.shapes.append(Shape(place, lambda: Circle((x, y), radius, fc=FACE, ec=DARK, lw=0.7)))

    def triangle(self, corners: list[tuple[float, float]], face: str = BLUE) -> None:
        xs, ys = zip(*corners, strict=True)
        place = (min(xs), min(ys), max(xs), max(ys))
        self.shapes.append(Shape(place, lambda: Polygon(corners, fc=face, ec="none")))

    def line(self, xs: list[float], ys: list[float], colour: str = DARK, width: float = 0.8) -> None:
        place = (min(xs), min(ys), max(xs), max(ys))
        self.shapes.append(Shape(place, lambda: Line2D(xs, ys, color=colour, lw=width)))

    def text(self, x: float, y: float, line: str, size: float = 12, colour: Any = INK, middle: bool = False) -> None:
        """Write a line of text, in the width of Arial, with its top left at `x, y`, or its centre if `middle`."""
        wide, high = text_width(line, size), 1.15 * size
        left, top = (x - wide / 2, y - high / 2) if middle else (x, y)

        def make() -> Artist:
            font = FontProperties(size=size)
            width, _, _ = text_to_path.get_text_width_height_descent(line, font, ismath=False)
            place = Affine2D().scale(wide / width, -1).translate(left, top + 0.95 * size)
            return PathPatch(place.transform_path(TextPath((0, 0), line, prop=font)), fc=colour, ec="none")

        if line.strip():
            self.shapes.append(Shape((left, top, left + wide, top + high), make))

    def outside(self) -> list[Shape]:
        """Return the shapes that cross the edge of the picture."""

        def inside(place: tuple[float, float, float, float]) -> bool:
            left, top, right, bottom = place
            return left >= 0 and top >= 0 and right <= self.width and bottom <= self.height

        return [shape for shape in self.shapes if not inside(shape.place)]

    def save(self, path: Path) -> None:
        """Write a PNG with two dots per pixel in each direction."""
        figure = Figure(figsize=(self.width / DOTS, self.height / DOTS), dpi=2 * DOTS, facecolor=DESK)
        axes = figure.add_axes((0, 0, 1, 1), frameon=False, xticks=[], yticks=[])
        axes.set(xlim=(0, self.width), ylim=(self.height, 0))
        for shape in self.shapes:
            axes.add_artist(shape.make())
        FigureCanvasAgg(figure).print_png(path)


def comment(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    size = box.get("fontsize", 12)
    if "bgcolor" in box:
        picture.rect(x, y, w, h, box["bgcolor"], "none")
    for number, line in enumerate(lines(box.get("text", ""), w, size)):
        picture.text(x + 3, y + 3 + 1.15 * size * number, line, size, box.get("textcolor", INK))


def panel(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x, y, w, h, box.get("bgcolor", BOX), "#c4c8cc", box.get("rounded", 4))


def slider(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    value = valueof(box)
    low, high = value["parameter_mmin"], value["parameter_mmax"]
    share = ((value["parameter_initial"][0] - low) / (high - low)) ** (1 / value.get("parameter_exponent", 1))
    picture.rect(x, y, w, h, "none", "#d4d8dc")
    if box.get("orientation"):
        place, middle = x + 4 + share * (w - 8), y + h / 2
        picture.line([x + 4, x + w - 4], [middle, middle], DARK, 1.6)
        corners = [(place - 4, y + h), (place + 4, y + h), (place, middle)]
    else:
        place, middle = y + h - 4 - share * (h - 8), x + w / 2
        picture.line([middle, middle], [y + 4, y + h - 4], DARK, 1.6)
        corners = [(x + w, place - 4), (x + w, place + 4), (middle, place)]
    picture.triangle(corners)


def toggle(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    on = valueof(box).get("parameter_initial", [0])[0]
    picture.rect(x + 1, y + 1, w - 2, h - 2, BLUE if on else "#b8bcc0", DARK)


def button(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x + 1, y + 1, w - 2, h - 2, "#b8bcc0", DARK)
    picture.circle(x + w / 2, y + h / 2, min(w, h) / 2 - 4)


def number(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    value = valueof(box)
    shown = value.get("parameter_initial", [box.get("input", 0.0)])[0]
    whole = value.get("parameter_unitstyle") == 0 or box["maxclass"] == "number"
    points = box.get("numdecimalplaces", 2)
    picture.rect(x, y, w, h, FACE, EDGE)
    text = f"{shown:.0f}" if whole else f"{shown:.{points}f}"
    size = box.get("fontsize", 10 if box["maxclass"].startswith("live") else 12)
    picture.text(x + 5, y + (h - 1.15 * size) / 2, text, size)


def tab(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    value = valueof(box)
    names = value["parameter_enum"]
    rows = box.get("num_lines_presentation", 1)
    columns = -(-len(names) // rows)
    for place, name in enumerate(names):
        left, top = x + place % columns * w / columns, y + place // columns * h / rows
        chosen = place == value.get("parameter_initial", [0])[0]
        picture.rect(left, top, w / columns, h / rows, BLUE if chosen else "#b8bcc0", DARK)
        middle = left + w / columns / 2, top + h / rows / 2
        picture.text(*middle, name, 10, FACE if chosen else INK, middle=True)


def meter(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x, y, w, h, DARK, DARK)
    steps = int(max(w, h) // 4)
    for step in range(steps):
        colour = GREEN if step < steps / 2 else "#4a4a4a"
        if h > w:
            picture.rect(x + 2, y + h - 2 - (step + 1) * (h - 4) / steps, w - 4, 2.5, colour, "none")
        else:
            picture.rect(x + 2 + step * (w - 4) / steps, y + 2, 2.5, h - 4, colour, "none")


def message(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x, y, w, h, "#d4dbe2", EDGE, 5)
    picture.text(x + 5, y + 4, clipped(box.get("text", ""), w))


def pad(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x, y, w, h, box.get("bgcolor", FACE), DARK)
    picture.line([x, x + w], [y + h / 2, y + h / 2], "#cccccc")
    picture.line([x + w / 2, x + w / 2], [y, y + h], "#cccccc")
    picture.rect(x + w / 2 - 5, y + h / 2 - 5, 10, 10, BLUE, DARK, 3)


def bars(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    count = box.get("size", 1)
    picture.rect(x, y, w, h, FACE, DARK)
    for bar in range(count):
        picture.rect(x + 1 + bar * (w - 2) / count, y + h / 2, (w - 2) / count - 1, h / 2 - 1, "#a9c1dc", "none")


def grid(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    rows, columns = box.get("rows", 4), box.get("columns", 8)
    picture.rect(x, y, w, h, "#c9cdd1", DARK)
    for row in range(rows):
        for column in range(columns):
            wide, high = w / columns, h / rows
            picture.rect(x + column * wide + 2, y + row * high + 2, wide - 4, high - 4, FACE, EDGE)


def dots(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    picture.rect(x, y, w, h, "#c9cdd1", EDGE)
    size, gap = box.get("bubblesize", 8), box.get("spacing", 2) + 2
    for row in range(int((h - gap) // (size + gap))):
        for column in range(int((w - gap) // (size + gap))):
            centre = x + gap + size / 2 + column * (size + gap), y + gap + size / 2 + row * (size + gap)
            picture.circle(*centre, size / 2)


def box_or_name(picture: Picture, box: Json, x: float, y: float, w: float, h: float) -> None:
    """Draw an object, or by its name a box without a picture of its own."""
    picture.rect(x, y, w, h, "#d3dcec" if "patcher" in box else BOX, EDGE, 3)
    if box["maxclass"] in ("inlet", "outlet"):
        down = [(x + w / 2 - 5, y + h / 2 - 4), (x + w / 2 + 5, y + h / 2 - 4), (x + w / 2, y + h / 2 + 5)]
        picture.triangle(down, DARK)
    else:
        picture.text(x + 5, y + 4, clipped(box.get("text", box["maxclass"]), w))


def clipped(text: str, width: float) -> str:
    """Return the part of `text` that a box of `width` pixels shows."""
    count = len(text)
    while count and text_width(text[:count]) > width - 5:
        count -= 1
    return text if count == len(text) else text[: count - 1] + "…"


DRAW: dict[str, Callable[[Picture, Json, float, float, float, float], None]] = {
    "comment": comment,
    "panel": panel,
    "live.slider": slider,
    "live.toggle": toggle,
    "live.button": button,
    "live.numbox": number,
    "flonum": number,
    "number": number,
    "live.tab": tab,
    "live.meter~": meter,
    "message": message,
    "pictslider": pad,
    "multislider": bars,
    "matrixctrl": grid,
    "preset": dots,
}


def valueof(box: Json) -> Json:
    """Return the saved value of a live.* box."""
    value: Json = box.get("saved_attribute_attributes", {}).get("valueof", {})
    return value


def presentation(patcher: Json) -> Picture:
    """Draw the presentation view."""
    shown = [box for each in boxes_with_values(patcher) if (box := each.json).get("presentation")]
    picture = empty([box["presentation_rect"] for box in shown])
    for box in sorted(shown, key=lambda box: box["maxclass"] != "panel"):
        DRAW.get(box["maxclass"], box_or_name)(picture, box, *box["presentation_rect"])
    return picture


def patching(patcher: Json) -> Picture:
    """Draw the patching view, with cords on top of boxes."""
    boxes = boxes_with_values(patcher)
    picture = empty([box.json["patching_rect"] for box in boxes])
    for box in boxes:
        DRAW.get(box.json["maxclass"], box_or_name)(picture, box.json, *box.json["patching_rect"])
    patch = Patch(patcher, "patch")
    for source, outlet, target, inlet in patch.cords():
        x, y = port(source.json, outlet, source.json["numoutlets"])
        to_x, to_y = port(target.json, inlet, target.json["numinlets"])
        signal = patch.signal(source, outlet)
        down = y + source.json["patching_rect"][3]
        picture.line([x, to_x], [down, to_y], SIGNAL if signal else CORD, 1.3 if signal else 0.7)
    return picture


def boxes_with_values(patcher: Json) -> list[Box]:
    """Return the boxes of a patch; number boxes get the initial value of the control that is connected to them."""
    patch = Patch(patcher, "patch")
    for source, _, target, _ in patch.cords():
        if initial := valueof(source.json).get("parameter_initial"):
            target.json["input"] = initial[0]
    return list(patch.boxes.values())


def port(box: Json, number: int, count: int) -> tuple[float, float]:
    """Return the position of an inlet; an outlet is at the same x."""
    x, y, w, _ = box["patching_rect"]
    return x + 8 + number * (w - 16) / max(1, count - 1), y


def empty(rects: list[list[float]]) -> Picture:
    """Return an empty picture in which the rectangles fit."""
    return Picture(max(x + w for x, _, w, _ in rects) + 10, max(y + h for _, y, _, h in rects) + 10)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--patching", action="store_true", help="draw the patching view")
    parser.add_argument("--inside", help="draw the subpatch with this name")
    arguments = parser.parse_args()
    patcher = json.loads(arguments.file.read_text(encoding="utf-8"))["patcher"]
    if arguments.inside:
        texts = {each["box"].get("text"): each["box"] for each in patcher["boxes"]}
        patcher = texts[f"p {arguments.inside}"]["patcher"]
    picture = patching(patcher) if arguments.patching or arguments.inside else presentation(patcher)
    picture.save(arguments.out)


if __name__ == "__main__":
    main()
