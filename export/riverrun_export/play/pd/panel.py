"""What the text of a .pd tells: its controls, which can be set from outside, and the port at which it receives OSC.

Only controls that receive at a name of the patch itself, `$0-NAME`, count: all of riverrun's patches have one for each.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LINE = re.compile(r"#X obj -?\d+ -?\d+ (hsl|vsl|nbx|tgl|bng|hradio|vradio) (.*?)(?<!\\);", re.DOTALL)
"""An object that a person moves, in the text of a .pd."""

OWN = "\\$0-"
"""Beginning of a name of the patch itself."""

RECEIVES_AT = {"hsl": 7, "vsl": 7, "nbx": 7, "tgl": 3, "bng": 5, "hradio": 5, "vradio": 5}
"""Which of its words is the name at which an object receives."""

OSC = re.compile(r"#X obj -?\d+ -?\d+ netreceive -u -b (\d+)[;,]")
"""An object that receives OSC, and its UDP port."""

NOT_HERE = "not here"
"""Name of the text, among the attributes of a patch, that lists what can't be used without Pd's window."""


@dataclass(frozen=True)
class PatchControl:
    """A control of a patch.

    Attributes:
        name: the name at which it receives, without `$0-`.
        kind: `float`, `switch`, `choice` (a whole number from 0) or `button`.
        low, high: its range.
        value: the value after loading.
    """

    name: str
    kind: str
    low: float = 0.0
    high: float = 1.0
    value: float = 0.0


def patch_controls(text: str) -> list[PatchControl]:
    """Return the controls of the text of a .pd, in the order of the file, one for each name."""
    return list({control.name: control for control in _found(text)}.values())


def osc_port(text: str) -> int | None:
    """Return the UDP port at which the text of a .pd receives OSC; None if it doesn't."""
    found = OSC.search(text)
    return int(found[1]) if found else None


def _found(text: str) -> Iterator[PatchControl]:
    for kind, rest in LINE.findall(text):
        words = re.split(r"(?<!\\)\s+", rest)
        place = RECEIVES_AT[kind]
        if len(words) > place and words[place].startswith(OWN):
            try:
                yield _control(kind, words[place].removeprefix(OWN), words)
            except (ValueError, IndexError, OverflowError):
                continue  # of another version of Pd, or damaged: it stays as it is in the file


def _control(kind: str, name: str, words: Sequence[str]) -> PatchControl:
    """Return the control of an object from its words in the file."""
    match kind:
        case "hsl" | "vsl":
            return _slider(name, words, length=float(words[0 if kind == "hsl" else 1]))
        case "nbx":
            low, high = map(float, words[2:4])
            unlimited = low == high == 0
            low, high = (-1e37, 1e37) if unlimited else (low, high)
            return PatchControl(name, "float", low, high, float(words[16]))
        case "tgl":
            return PatchControl(name, "switch", value=float(float(words[12]) != 0))
        case "bng":
            return PatchControl(name, "button")
    return PatchControl(name, "choice", 0, float(words[3]) - 1, float(words[14]))


def _slider(name: str, words: Sequence[str], length: float) -> PatchControl:
    """Return the control of a slider, whose place in the file is in hundredths of a pixel."""
    low, high = map(float, words[2:4])
    share = float(words[16]) / (100 * (length - 1))
    value = low * (high / low) ** share if float(words[4]) and low * high > 0 else low + share * (high - low)
    if not math.isfinite(value):
        raise ValueError("not a number")
    return PatchControl(name, "float", min(low, high), max(low, high), value)
