"""A .pd as canvases of boxes and cords, with the sizes that Pd draws them in."""

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
"""Pixels from one line of text to the next in Pd, at the font size the patches have."""


@dataclass(eq=False)
class Box:
    """A box of a .pd. `kind` is what Pd's file calls it, `words` what is in it."""

    kind: str
    words: list[str]
    rect: Rect
    inside: Canvas | None = None

    def __str__(self) -> str:
        return " ".join(self.words)

    @property
    def name(self) -> str:
        """What the object is called; a message or a text has no name."""
        return self.words[0] if self.kind == "obj" else self.kind

    @property
    def solid(self) -> bool:
        """Whether nothing may be on top of it: all but bars and grounds."""
        return self.words[0] != "cnv"


@dataclass
class Canvas:
    """A window or a subpatch, of a `size` in pixels; `shown` is the size of what its parent shows of it."""

    name: str
    size: tuple[float, float] = (0, 0)
    boxes: list[Box] = field(default_factory=list)
    cords: list[tuple[int, int, int, int]] = field(default_factory=list)
    shown: tuple[float, float] | None = None

    def connected(self, number: int) -> tuple[set[int], set[int]]:
        """Inlets and outlets of a box that have cords."""
        return self._fed[number], self._heard[number]

    def hearers(self, number: int) -> Iterator[Box]:
        """The boxes that a box's cords lead to."""
        return (self.boxes[target] for source, _, target, _ in self.cords if source == number)

    def ports(self, *kinds: str) -> list[int]:
        """Inlets or outlets, as Pd numbers them: by their places, from left to right."""
        found = [number for number, box in enumerate(self.boxes) if box.name in kinds]
        return sorted(found, key=lambda number: self.boxes[number].rect[0])

    def close(self) -> Canvas:
        """To be called once all cords are in."""
        self._fed: dict[int, set[int]] = defaultdict(set)
        self._heard: dict[int, set[int]] = defaultdict(set)
        for source, outlet, target, inlet in self.cords:
            self._heard[source].add(outlet)
            self._fed[target].add(inlet)
        return self


def read(text: str) -> list[Canvas]:
    """The canvases of a .pd, subpatches first."""
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
                pass  # what is in the array before it
            case _:
                rect = (float(words[0]), float(words[1]), *_size(kind, words[2:]))
                open_[-1].boxes.append(Box(kind, words[2:], rect))
    return done + [canvas.close() for canvas in open_]


def _size(kind: str, words: list[str]) -> tuple[float, float]:
    """How large Pd draws a box."""
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
