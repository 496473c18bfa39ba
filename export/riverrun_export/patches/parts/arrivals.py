"""OSC that arrives, and what a person reads while none does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Control

LATE = 2000
"""Milliseconds without a message after which it says so."""

NAME = "arrivals"


def told(x: int, y: int, width: int) -> Control:
    """The line that says so."""
    return Control("warning", x, y, width, 18, NAME)


def words(port: int) -> tuple[str, str, str]:
    """What it says: when nothing arrives; when something does, but at none of the addresses; else nothing."""
    return (
        f"nothing arrives on port {port}: is it the sender's? is another program on it?",
        f"what arrives on port {port} is for no address that this patch knows",
        "",
    )


def arrivals(canvas: Canvas[Any], x: int, y: int, port: int, addresses: Sequence[str]) -> list[tuple[Any, int]]:
    """OSC that comes to UDP port `port`: for each of `addresses`, where its values come out. Has `told` speak."""
    heard, strange = canvas.osc(x, y, port, addresses)
    known, unknown = canvas.box(x, y + 230, "[t b]"), canvas.box(x + 60, y + 230, "[t b]")
    for sources, box in ((heard, known), (strange, unknown)):
        for source, outlet in sources:
            canvas.cord(source, box, outlet)
    # senders mix addresses: what is strange counts only while nothing else comes
    alone, late = canvas.box(x + 130, y + 260, f"[delay {LATE}]"), canvas.box(x + 240, y + 260, f"[delay {LATE}]")
    closed, opened = canvas.box(x, y + 290, "[0("), canvas.box(x + 130, y + 290, "[1(")
    gate = canvas.box(x + 60, y + 290, "[t f]")
    changed, which = canvas.chain(x, y + 380, "[change -1]", "[sel 0 1 2]")
    strange_alone = canvas.gate(x + 60, y + 320, (unknown, 0), gate, True)
    for source, targets in (
        (known, (alone, late, closed)),
        (unknown, (late,)),
        (alone, (opened,)),
        (canvas.box(x + 240, y + 230, "[loadbang]"), (late,)),
        (closed, (gate,)),
        (opened, (gate,)),
    ):
        for target in targets:
            canvas.cord(source, target)
    for place, (source, text) in enumerate(zip((late, strange_alone, known), words(port), strict=True)):
        state = canvas.box(x + 60 * place, y + 350, f"[{place}(")
        canvas.cord(source, state)
        canvas.cord(state, changed)
        canvas.cord(which, canvas.say(x, y + 450 + 90 * place, NAME, text), place)
    return heard
