"""How a Pd patch looks in its window, where subpatches show their panels on their parents."""

from __future__ import annotations

from collections.abc import Iterator

from riverrun_export.patches.lint.models import Rect
from riverrun_export.patches.lint.pd_reader import Box, Canvas
from riverrun_export.patches.pd.controls import CHARACTER

LAPTOP = (1260, 640)
"""Pixels a window may have: of 1280 by 720, what frames, a title and Pd's menu leave."""

HIDDEN = ("obj", "msg")
"""Boxes that Pd hides where a subpatch is seen on its parent, unless they are among GRAPHICAL."""

GRAPHICAL = ("hsl", "vsl", "hradio", "vradio", "tgl", "bng", "nbx", "vu", "cnv")

SWITCH = r"\$0-on"
"""What the switch that turns a patch on is called."""


def faults(canvases: list[Canvas]) -> list[str]:
    """What is wrong with what a window shows, the last of `canvases`; the others are its subpatches."""
    window, found = canvases[-1], []
    if window.size[0] > LAPTOP[0] or window.size[1] > LAPTOP[1]:
        found.append(f"the window is {window.size[0]:g} by {window.size[1]:g}, a laptop has room for {LAPTOP}")
    seen = list(_seen(window, 0, 0))
    for box, rect in seen:
        wide, high = map(min, window.size, LAPTOP)
        if SWITCH in box.words and (rect[0] + rect[2] > wide or rect[1] + rect[3] > high):
            found.append(f"{box}: not in the window's first view")
        if box.name in ("hsl", "vsl") and box.words[5] == "0" and int(box.words[-2]) % 100:
            found.append(f"{box}: begins between two pixels, so at another value than it should")
    solid = [(box, rect) for box, rect in seen if box.solid and not box.inside]
    for source, outlet, target, inlet in window.cords:
        if max(source, target) >= len(window.boxes):
            continue
        line = _end(window.boxes[source], outlet, 1), _end(window.boxes[target], inlet, 0)
        for box, rect in solid:
            if box not in (window.boxes[source], window.boxes[target]) and _crosses(line, rect):
                found.append(f"{box}: a cord goes through it")
    return found + list(_cut(window)) + list(_labels(canvases))


def _seen(canvas: Canvas, x: float, y: float, nested: bool = False) -> Iterator[tuple[Box, Rect]]:
    """Boxes that a person sees of a canvas, and where they are in the window."""
    for box in canvas.boxes:
        rect = x + box.rect[0], y + box.rect[1], box.rect[2], box.rect[3]
        if box.inside and box.inside.shown:
            yield from _seen(box.inside, rect[0], rect[1], nested=True)
        if not nested or _graphical(box):
            yield box, rect


def _graphical(box: Box) -> bool:
    """Whether Pd shows it on the parent of its canvas too."""
    if box.inside:
        return box.inside.shown is not None
    return box.name in GRAPHICAL or box.kind not in HIDDEN


def _cut(canvas: Canvas) -> Iterator[str]:
    """What is larger than the part of a subpatch that its parent shows: Pd leaves it out there."""
    for box in canvas.boxes:
        if not box.inside or not box.inside.shown:
            continue
        w, h = box.inside.shown
        yield from _cut(box.inside)
        for each in box.inside.boxes:
            left, top, wide, high = each.rect
            if _graphical(each) and left < w and top < h and (left + wide > w or top + high > h):
                yield f"{box.inside.name}: {each}: not all of it is inside, so nothing is seen of it"


def _labels(canvases: list[Canvas]) -> Iterator[str]:
    """Texts that are longer than the bar that shows them."""
    room = {box.words[5]: box.rect[2] for canvas in canvases for box in canvas.boxes if box.name == "cnv"}
    for canvas in canvases:
        for number, box in enumerate(canvas.boxes):
            if box.kind != "msg" or box.words[0] != "label":
                continue
            text = box.words[1].replace("\\", "")
            for target in canvas.hearers(number):
                if len(text) * CHARACTER + 4 > room.get(target.words[-1], 0):
                    yield f"{canvas.name}: {text}: longer than its bar"


def _end(box: Box, port: int, below: int) -> tuple[float, float]:
    """About where a cord begins or ends: Pd spreads ports over the width of a box."""
    x, y, w, h = box.rect
    return x + min(w, port * w / 8), y + below * h


def _crosses(line: tuple[tuple[float, float], tuple[float, float]], rect: Rect) -> bool:
    """Whether a straight line goes through a rectangle, by the method of Liang and Barsky (1984)."""
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
