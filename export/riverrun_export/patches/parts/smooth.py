"""What several parts do with a number that jumps."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas

AT_FIRST = 30
"""Milliseconds that a smoothed number takes, until it is told."""


EITHER = "[expr $f1 + $f2 - 2 * $f1 * $f2]"
"""A share of one of two things; where the second inlet has 1, that share of the other one."""


def smooth(canvas: Canvas[Any], x: int, y: int, number: Any, time: Any) -> Any:
    """`number` as a signal without jumps; the box `time` says how many milliseconds a change takes."""
    both, signal = canvas.chain(x, y, f"[pack 0 {AT_FIRST}]", "[line~]")
    canvas.cord(number, both)
    canvas.cord(time, both, inlet=1)
    return signal


def hot(canvas: Canvas[Any], x: int, y: int, number: Any, target: Any, inlet: int = 1, outlet: int = 0) -> None:
    """Have `number`, from its `outlet`, go to a cold inlet of `target`, which then speaks."""
    both = canvas.box(x, y, "[t b f]")
    canvas.cord(number, both, outlet)
    canvas.cord(both, target, 1, inlet)
    canvas.cord(both, target)
