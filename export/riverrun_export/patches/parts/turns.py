"""Turns: of several models one is heard, and the others rest."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas


def turn(place: int) -> str:
    """What a model's own messages are sent as, if it is the one at `place` of those that take turns."""
    return f"turn-{place + 1}"


def take_turns(canvas: Canvas[Any], x: int, y: int, choice: Any, count: int = 2) -> Any:
    """Have the model that `choice` says compute at once, and the others rest when the returned box, a delay, is over.

    Each choice starts that anew; its right inlet takes milliseconds. A model that rests keeps its state, and what
    nn~ had not yet played: it goes on from there, so nobody should hear it for the first block or two.
    """
    order = canvas.box(x, y, "[t b f f]")
    canvas.cord(choice, order)
    over, last = canvas.chain(x, y + 60, "[delay 1000]", "[f]")
    canvas.cord(order, over)
    canvas.cord(order, last, 1, 1)
    for place in range(count):
        across = x + 150 + 150 * place
        now, begin = canvas.chain(across, y + 30, f"[sel {place}]", "[1(")
        canvas.cord(order, now, 2)
        here, message = canvas.chain(across, y + 120, f"[== {place}]", "[enable $1(")
        canvas.cord(last, here)
        canvas.cord(begin, message)
        canvas.send(across, y + 180, turn(place), message)
    return over
