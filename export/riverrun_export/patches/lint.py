"""Finds faults in a patch without opening it: lost cords, an nn~ with the wrong ports, boxes on top of each other."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import combinations
from math import ceil

from py2max import Patcher
from py2max.lint import lint as py2max_lint

from riverrun_export.contract import Contract
from riverrun_export.patches.pd.controls import CHARACTER

LAPTOP = (1280, 720)
"""Pixels a presentation may take."""

LINE = 15
"""Pixels from one line of text to the next in Pd, at the font size the patches have."""

Rect = tuple[float, float, float, float]


def maxpat(text: str, contract: Contract) -> list[str]:
    """What is wrong with a .maxpat: py2max's findings, its nn~ against `contract`, its presentation."""
    patcher = json.loads(text)["patcher"]
    boxes = [box["box"] for box in patcher["boxes"]]
    cords = [line["patchline"] for line in patcher["lines"]]
    # py2max knows Max's own objects; nn~ is an external
    found = [str(f) for f in py2max_lint(Patcher.from_dict(patcher)) if "'nn~' is not in" not in f.message]
    for box in boxes:
        words = box.get("text", "").split()
        if box["maxclass"] == "newobj" and words[0] == "nn~":
            fed = {cord["destination"][1] for cord in cords if cord["destination"][0] == box["id"]}
            heard = {cord["source"][1] for cord in cords if cord["source"][0] == box["id"]}
            found += _model(words, contract, fed, heard)
            found += _ports(words, contract, box["numinlets"], box["numoutlets"])
    shown = [box for box in boxes if box.get("presentation") and box["maxclass"] != "panel"]
    found += _overlaps(
        (f"{box['maxclass']} {box['id']} in the presentation", box["presentation_rect"]) for box in shown
    )
    for box in boxes:
        x, y, w, h = box.get("presentation_rect", (0, 0, 0, 0))
        if x + w > LAPTOP[0] or y + h > LAPTOP[1]:
            found.append(f"{box['maxclass']} {box['id']}: outside a laptop's screen in the presentation")
    return found


def pd(text: str, contract: Contract) -> list[str]:
    """What is wrong with a .pd: cords without a box, its nn~ against `contract`, boxes on top of each other."""
    found = []
    for canvas in _read(text):
        for source, _, target, _ in canvas.cords:
            if max(source, target) >= len(canvas.boxes):
                found.append(
                    f"{canvas.name}: a cord from box {source} to box {target}, but there are {len(canvas.boxes)}"
                )
        for number, box in enumerate(canvas.boxes):
            if box.kind == "obj" and box.words[0] == "nn~":
                fed = {inlet for _, _, target, inlet in canvas.cords if target == number}
                heard = {outlet for source, outlet, _, _ in canvas.cords if source == number}
                found += _model(box.words, contract, fed, heard)
        found += _overlaps((f"{canvas.name}: {' '.join(box.words)}", box.rect) for box in canvas.boxes if box.solid)
    return found


def _model(words: list[str], contract: Contract, fed: set[int], heard: set[int]) -> list[str]:
    """Faults of one nn~: its method, and inlets and outlets that are missing or left alone."""
    name = _method(words)
    if name not in contract:
        return [f"{' '.join(words)}: the .ts has no method {name!r}"]
    method = contract.method(name)
    ins = [f"inlet {i}" for i in fed ^ set(range(method.in_channels))]
    outs = [f"outlet {i}" for i in heard ^ set(range(method.out_channels))]
    return [f"{' '.join(words)}: {port} is missing or has no cord" for port in ins + outs]


def _ports(words: list[str], contract: Contract, ins: int, outs: int) -> list[str]:
    """Whether an nn~ says of itself that it has the ports of its method."""
    wanted = [(method.in_channels, method.out_channels) for method in contract.methods if method.name == _method(words)]
    return [f"{' '.join(words)}: {ins} in, {outs} out, not {w}" for w in wanted if w != (ins, outs)]


def _method(words: list[str]) -> str:
    """The method that an nn~ of these words runs."""
    return words[2] if len(words) > 2 else "forward"


def _overlaps(boxes: Iterable[tuple[str, Rect]]) -> list[str]:
    return [f"{a} overlaps {b}" for (a, ra), (b, rb) in combinations(boxes, 2) if _overlap(ra, rb)]


def _overlap(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]


@dataclass(frozen=True)
class _Box:
    """A box of a .pd. `kind` is what Pd's file calls it, `words` what is in it."""

    kind: str
    words: list[str]
    rect: Rect

    @property
    def solid(self) -> bool:
        """Whether nothing may be on top of it: all but bars and grounds."""
        return self.words[0] != "cnv"


@dataclass
class _Canvas:
    name: str
    boxes: list[_Box] = field(default_factory=list)
    cords: list[tuple[int, int, int, int]] = field(default_factory=list)
    shown: tuple[float, float] | None = None


def _read(text: str) -> list[_Canvas]:
    """The canvases of a .pd, subpatches first."""
    open_: list[_Canvas] = []
    done = []
    for line in re.split(r"(?<!\\);\n", text.removesuffix(";\n")):
        kind, *words = re.split(r"(?<!\\)\s+", line.removeprefix("#X "))
        match kind:
            case "#N":
                open_.append(_Canvas(words[5] if open_ else "patch"))
            case "connect":
                source, outlet, target, inlet = map(int, words)
                open_[-1].cords.append((source, outlet, target, inlet))
            case "coords":
                open_[-1].shown = (float(words[4]), float(words[5]))
            case "restore":
                done.append(open_.pop())
                size = done[-1].shown or _size(kind, words[2:])
                open_[-1].boxes.append(_Box(kind, words[2:], (float(words[0]), float(words[1]), *size)))
            case _:
                rect = (float(words[0]), float(words[1]), *_size(kind, words[2:]))
                open_[-1].boxes.append(_Box(kind, words[2:], rect))
    return done + open_


def _size(kind: str, words: list[str]) -> tuple[float, float]:
    """How large Pd draws a box."""
    match [kind, *words]:
        case ["floatatom", chars, *_]:
            return int(chars) * CHARACTER + 3, LINE + 5
        case ["obj", "hsl", w, h, *_]:
            return int(w) + 5, int(h)
        case ["obj", "vsl", w, h, *_]:
            return int(w), int(h) + 5
        case ["obj", "vu", w, h, *_]:
            return int(w), int(h)
        case ["obj", "tgl" | "bng", side, *_]:
            return int(side), int(side)
        case ["obj", "nbx", digits, h, *_]:
            return int(digits) * 10 + 14, int(h)
        case ["obj", "vradio", side, _, _, count, *_]:
            return int(side), int(side) * int(count)
    text, _, wrap = re.sub(r"\\(.)", r"\1", " ".join(words)).partition(", f ")
    columns = int(wrap) if wrap else min(len(text), 60)
    return columns * CHARACTER + 4, ceil(len(text) / columns) * LINE + (0 if kind == "text" else 5)
