"""Checks of a Pd patch in its window, in which subpatches show their panels."""

from __future__ import annotations

from collections.abc import Iterator

from riverrun_export.patches.lint.models import Rect
from riverrun_export.patches.lint.pd_reader import Box, Canvas
from riverrun_export.patches.pd.controls import CHARACTER

LAPTOP = (1260, 640)
"""Maximum size of a window in pixels: 1280 by 720, less frame, title and Pd's menu."""

HIDDEN = ("obj", "msg")
"""Boxes that Pd hides where a parent shows a subpatch, unless they are in GRAPHICAL."""

GRAPHICAL = ("hsl", "vsl", "hradio", "vradio", "tgl", "bng", "nbx", "vu", "cnv")

ON_SWITCH = r"\$0-on"
"""Name of the switch that turns a patch on."""


def faults(canvases: list[Canvas]) -> list[str]:
    """Return the faults in the layout of a window, the last of `canvases`; the others are its subpatches."""
    window, problems = canvases[-1], []
    if window.size[0] > LAPTOP[0] or window.size[1] > LAPTOP[1]:
        problems.append(f"the window is {window.size[0]:g} by {window.size[1]:g}, larger than {LAPTOP}")
    visible = list(_visible(window, 0, 0))
    for box, rect in visible:
        wide, high = map(min, window.size, LAPTOP)
        if ON_SWITCH in box.words and (rect[0] + rect[2] > wide or rect[1] + rect[3] > high):
            problems.append(f"{box}: not in the window's first view")
        if box.name in ("hsl", "vsl") and box.words[5] == "0" and int(box.words[-2]) % 100:
            problems.append(f"{box}: its initial value is between two pixels, so Pd sets another one")
    solid = [(box, rect) for box, rect in visible if box.solid and not box.inside]
    for source, outlet, target, inlet in window.cords:
        if max(source, target) >= len(window.boxes):
            continue
        line = _end(window.boxes[source], outlet, 1), _end(window.boxes[target], inlet, 0)
        for box, rect in solid:
            if box not in (window.boxes[source], window.boxes[target]) and _crosses(line, rect):
                problems.append(f"{box}: a cord crosses it")
    return problems + list(_clipped(window)) + list(_labels(canvases))


def _visible(canvas: Canvas, x: float, y: float, nested: bool = False) -> Iterator[tuple[Box, Rect]]:
    """Yield the visible boxes of a canvas, and their positions in the window."""
    for box in canvas.boxes:
        rect = x + box.rect[0], y + box.rect[1], box.rect[2], box.rect[3]
        if box.inside and box.inside.shown:
            yield from _visible(box.inside, rect[0], rect[1], nested=True)
        if not nested or _graphical(box):
            yield box, rect


def _graphical(box: Box) -> bool:
    """Return whether Pd shows a box on the parent of its canvas."""
    if box.inside:
        return box.inside.shown is not None
    return box.name in GRAPHICAL or box.kind not in HIDDEN


def _clipped(canvas: Canvas) -> Iterator[str]:
    """Check for boxes that cross the edge of the area that the parent shows: Pd leaves them out."""
    for box in canvas.boxes:
        if not box.inside or not box.inside.shown:
            continue
        w, h = box.inside.shown
        yield from _clipped(box.inside)
        for inner in box.inside.boxes:
            left, top, wide, high = inner.rect
            if _graphical(inner) and left < w and top < h and (left + wide > w or top + high > h):
                yield f"{box.inside.name}: {inner}: not all of it is inside, so Pd does not show it"


def _labels(canvases: list[Canvas]) -> Iterator[str]:
    """Check for texts that are longer than the bar that shows them."""
    room = {box.words[5]: box.rect[2] for canvas in canvases for box in canvas.boxes if box.name == "cnv"}
    for canvas in canvases:
        for number, box in enumerate(canvas.boxes):
            if box.kind != "msg" or box.words[0] != "label":
                continue
            text = box.words[1].replace("\\", "")
            for target in canvas.targets(number):
                if len(text) * CHARACTER + 4 > room.get(target.words[-1], 0):
                    yield f"{canvas.name}: {text}: longer than its bar"


def _end(box: Box, port: int, below: int) -> tuple[float, float]:
    """Return the approximate end of a cord: Pd spreads ports over the width of a box."""
    x, y, w, h = box.rect
    return x + min(w, port * w / 8), y + below * h


def _crosses(line: tuple[tuple[float, float], tuple[float, float]], rect: Rect) -> bool:
    """Return whether a straight line crosses a rectangle, by the method of Liang and Barsky (1984)."""
    (x, y), (to_x, to_y) = line
    first, last = 0.0, 1.0
    for slope, room in (
        (x - to_x, x - rect[0]),
        (to_x - x, rect[0] + rect[2] - x),
        (y - to_y, y - rect[1]),
        (to_y - y, rect[1] + rect[3] - y),
    ):
        if slope == 0 and room < 0:
            return False
        if slope < 0:
            first = max(first, room / slope)
        elif slope > 0:
            last = min(last, room / slope)
    return first < last
