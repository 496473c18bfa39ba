"""An nn~ and the messages to it against the contract of its .ts, for either host; and boxes that overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from riverrun_export.contract import Contract

MESSAGES = ("bufsize", "enable", "get", "gpu", "reload", "set")
"""What an nn~ can be told."""

Rect = tuple[float, float, float, float]
"""x, y, width, height in pixels."""


def model(words: list[str], contract: Contract, ts: str | None, fed: set[int], heard: set[int]) -> Iterator[str]:
    """Faults of an nn~ of these `words`: its file, its method, inlets and outlets that are missing or left alone.

    `fed` and `heard` number the inlets and outlets with a cord; any .ts will do if `ts` is None.
    """
    text = " ".join(words)
    if ts is not None and words[1:2] != [ts]:
        yield f"{text}: the patch is for {ts}, another file would be missing"
    name = _method(words)
    if name not in contract:
        yield f"{text}: the .ts has no method {name!r}"
        return
    method = contract.method(name)
    for port in fed ^ set(range(method.in_channels)):
        yield f"{text}: inlet {port} is missing or has no cord"
    for port in heard ^ set(range(method.out_channels)):
        yield f"{text}: outlet {port} is missing or has no cord"


def ports(words: list[str], contract: Contract, ins: int, outs: int) -> Iterator[str]:
    """Whether an nn~ says of itself that it has the ports of its method."""
    for method in contract.methods:
        if method.name == _method(words) and (method.in_channels, method.out_channels) != (ins, outs):
            yield f"{' '.join(words)}: {ins} in, {outs} out, not {(method.in_channels, method.out_channels)}"


def message(words: list[str], contract: Contract) -> Iterator[str]:
    """Faults of a message to an nn~: no such word or attribute, or not the one value that an attribute takes."""
    verb, *rest = words
    if verb not in MESSAGES:
        yield f"{' '.join(words)}: nn~ knows no {verb!r}"
    elif verb in ("get", "set"):
        if rest[:1] and rest[0] not in (attribute.name for attribute in contract.attributes):
            yield f"{' '.join(words)}: the .ts has no attribute {rest[0]!r}"
        if len(rest) != 1 + (verb == "set"):
            yield f"{' '.join(words)}: an attribute has one value"


def overlaps(boxes: Iterable[tuple[str, Rect]]) -> list[str]:
    """Which of the named boxes are on top of each other."""
    return [f"{a} overlaps {b}" for (a, ra), (b, rb) in combinations(boxes, 2) if _overlap(ra, rb)]


def _method(words: list[str]) -> str:
    """The method that an nn~ of these words runs."""
    return words[2] if len(words) > 2 else "forward"


def _overlap(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]
