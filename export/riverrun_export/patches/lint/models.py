"""Checks for both hosts: nn~ boxes and their messages against the contract of the .ts, and boxes that overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations

from riverrun_export.contract import Contract

MESSAGES = ("bufsize", "enable", "get", "gpu", "reload", "set")
"""Messages that nn~ takes."""

Rect = tuple[float, float, float, float]
"""x, y, width, height in pixels."""


def model(
    words: list[str], contract: Contract, ts: str | None, used_inlets: set[int], used_outlets: set[int]
) -> Iterator[str]:
    """Check an nn~: its file, its method, and cords at all its inlets and outlets.

    Args:
        words: words of the box.
        contract: the contract of the .ts.
        ts: file name of the .ts; None: any.
        used_inlets: numbers of the inlets with a cord.
        used_outlets: numbers of the outlets with a cord.

    Yields:
        A line per fault.
    """
    text = " ".join(words)
    if ts is not None and words[1:2] != [ts]:
        yield f"{text}: the patch is for {ts}, the box has another file"
    name = _method(words)
    if name not in contract:
        yield f"{text}: the .ts has no method {name!r}"
        return
    method = contract.method(name)
    for port in used_inlets ^ set(range(method.in_channels)):
        yield f"{text}: inlet {port} is missing or has no cord"
    for port in used_outlets ^ set(range(method.out_channels)):
        yield f"{text}: outlet {port} is missing or has no cord"


def ports(words: list[str], contract: Contract, ins: int, outs: int) -> Iterator[str]:
    """Check that an nn~ of a .maxpat declares the number of ports of its method."""
    for method in contract.methods:
        if method.name == _method(words) and (method.in_channels, method.out_channels) != (ins, outs):
            yield f"{' '.join(words)}: {ins} in, {outs} out, not {(method.in_channels, method.out_channels)}"


def message(words: list[str], contract: Contract) -> Iterator[str]:
    """Check a message to an nn~: a known message, an attribute of the .ts, one value."""
    verb, *rest = words
    if verb not in MESSAGES:
        yield f"{' '.join(words)}: nn~ has no message {verb!r}"
    elif verb in ("get", "set"):
        if rest[:1] and rest[0] not in (attribute.name for attribute in contract.attributes):
            yield f"{' '.join(words)}: the .ts has no attribute {rest[0]!r}"
        if len(rest) != 1 + (verb == "set"):
            yield f"{' '.join(words)}: an attribute takes one value"


def overlaps(boxes: Iterable[tuple[str, Rect]]) -> list[str]:
    """Return a line for each pair of named boxes that overlap."""
    return [f"{a} overlaps {b}" for (a, ra), (b, rb) in combinations(boxes, 2) if _overlap(ra, rb)]


def _method(words: list[str]) -> str:
    """Return the method that an nn~ with these words runs."""
    return words[2] if len(words) > 2 else "forward"


def _overlap(a: Rect, b: Rect) -> bool:
    return a[0] < b[0] + b[2] and b[0] < a[0] + a[2] and a[1] < b[1] + b[3] and b[1] < a[1] + a[3]
