"""Boxes that several parts use."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas

DEFAULT_SMOOTHING_MS = 30
"""Milliseconds that a smoothed number takes to change, before the time is set."""

CROSSFADE = "[expr $f1 + $f2 - 2 * $f1 * $f2]"
"""Computes a share from 0 to 1; the second inlet reverses it: 0 keeps the share, 1 gives 1 − share."""


def smooth(canvas: Canvas[Box], x: int, y: int, number: Box, time: Box) -> Box:
    """Return `number` as a signal without jumps; the box `time` outputs the milliseconds that a change takes."""
    both, signal = canvas.chain(x, y, f"[pack 0 {DEFAULT_SMOOTHING_MS}]", "[line~]")
    canvas.cord(number, both)
    canvas.cord(time, both, inlet=1)
    return signal
