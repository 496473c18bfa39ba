"""Read a .pd as canvases of boxes and cords, with the sizes at which Pd draws them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import ceil
from textwrap import wrap as wrapped

from riverrun_export.patches.lint.models import Rect
from riverrun_export.patches.pd.controls import CHARACTER

LINE = 15
"""Height of a line of text in pixels, at the font size of the patches."""


@dataclass(eq=False)
class Box:
    """A box of a .pd.

    Attributes:
        kind: its kind in the file, such as obj, msg or text.
        words: its words.
        rect: position and size in pixels.
        inside: its canvas, if it is a subpatch.
    """

    kind: str
    words: list[str]
    rect: Rect
    inside: Canvas | None = None

    def __str__(self) -> str:
        return " ".join(self.words)

    @property
    def name(self) -> str:
        """Name of the object; of messages and texts, their kind."""
        return self.words[0] if self.kind == "obj" else self.kind

    @property
    def solid(self) -> bool:
        """Whether no other box may overlap it: all boxes but bars and backgrounds."""
        return self.words[0] != "cnv"


@dataclass
class Canvas:
    """A window or a subpatch.

    Attributes:
        name: its name.
        size: size in pixels.
        boxes: its boxes, in the order of the file.
        cords: (source, outlet, target, inlet), with boxes as their numbers.
        shown: size in pixels of the area that its parent shows, or None.
    """

    name: str
    size: tuple[float, float] = (0, 0)
    boxes: list[Box] = field(default_factory=list)
    cords: list[tuple[int, int, int, int]] = field(default_factory=list)
    shown: tuple[float, float] | None = None

    def connected(self, number: int) -> tuple[set[int], set[int]]:
        """Return the numbers of the inlets and of the outlets of a box that have cords."""
        return self._used_inlets[number], self._used_outlets[number]

    def targets(self, number: int) -> Iterator[Box]:
        """Return the boxes to which the cords of a box lead."""
        return (self.boxes[target] for source, _, target, _ in self.cords if source == number)

    def ports(self, *kinds: str) -> list[int]:
        """Return inlets or outlets in Pd's order: from left to right."""
        ports = [number for number, box in enumerate(self.boxes) if box.name in kinds]
        return sorted(ports, key=lambda number: self.boxes[number].rect[0])

    def close(self) -> Canvas:
        """Index the cords; call it when all are added."""
        self._used_inlets: dict[int, set[int]] = defaultdict(set)
        self._used_outlets: dict[int, set[int]] = defaultdict(set)
        for source, outlet, target, inlet in self.cords:
            self._used_outlets[source].add(outlet)
            self._used_inlets[target].add(inlet)
        return self


def read(text: str) -> list[Canvas]:
    """Return the canvases of a .pd, subpatches first."""
    open_: list[Canvas] = []
    done = []
    for line in re.split(r"(?<!\\);\n", text.removesuffix(";\n")):
        kind, *words = re.split(r"(?<!\\)\s+", line.removeprefix("#X "))
        match kind:
            case "#N":
                open_.append(Canvas(words[5] if open_ else "patch", (float(words[3]), float(words[4]))))
            case "connect":
                source, outlet, target, inlet = map(int, words)
                open_[-1].cords.append((source, outlet, target, inlet))
            case "coords":
                open_[-1].shown = (float(words[4]), float(words[5]))
            case "restore":
                done.append(open_.pop().close())
                size = done[-1].shown or _size(kind, words[2:])
                open_[-1].boxes.append(Box(kind, words[2:], (float(words[0]), float(words[1]), *size), done[-1]))
            case "#A":
                pass  # content of the array before it
            case _:
                rect = (float(words[0]), float(words[1]), *_size(kind, words[2:]))
                open_[-1].boxes.append(Box(kind, words[2:], rect))
    return done + [canvas.close() for canvas in open_]


def _size(kind: str, words: list[str]) -> tuple[float, float]:
    """Return the size at which Pd draws a box."""
    match [kind, *words]:
        case ["floatatom", chars, *_]:
            return int(chars) * CHARACTER + 3, LINE + 5
        case ["obj", "hsl", w, h, *_]:
            return int(w) + 5, int(h)
        case ["obj", "vsl", w, h, *_]:
            return int(w), int(h) + 5
        case ["obj", "vu", w, h, *_] | ["obj", "cnv", _, w, h, *_]:
            return int(w), int(h)
        case ["obj", "tgl" | "bng", side, *_]:
            return int(side), int(side)
        case ["obj", "nbx", digits, h, *_]:
            return int(digits) * 10 + 14, int(h)
        case ["obj", "hradio", side, _, _, count, *_]:
            return int(side) * int(count), int(side)
        case ["obj", "vradio", side, _, _, count, *_]:
            return int(side), int(side) * int(count)
    text, _, wrap = re.sub(r"\\(.)", r"\1", " ".join(words)).partition(", f ")
    columns = int(wrap) if wrap else min(len(text), 60)
    lines = sum(len(wrapped(part, columns)) for part in re.split(r"(?<=;)", text) if part) if kind == "text" else 0
    return columns * CHARACTER + 4, lines * LINE or ceil(len(text) / columns) * LINE + 5
