"""A switch between models: the chosen one computes, the others stop."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas


def enable_name(place: int) -> str:
    """Return the name to which the `enable` messages of the model at `place` are sent."""
    return f"turn-{place + 1}"


def draw_model_switch(canvas: Canvas[Box], x: int, y: int, choice: Box, count: int = 2) -> Box:
    """Start the model that `choice` selects at once, and stop the others after a delay, which each choice restarts.

    A model that is stopped keeps its state and the samples that nn~ has not played yet. It continues from there, so its
    first one or two blocks should not be heard.

    Args:
        canvas: the canvas.
        x, y: position in pixels.
        choice: a box that outputs the place of the chosen model.
        count: number of models.

    Returns:
        The delay; its right inlet takes milliseconds.
    """
    order = canvas.box(x, y, "[t b f f]")
    canvas.cord(choice, order)
    delay, last = canvas.chain(x, y + 60, "[delay 1000]", "[f]")
    canvas.cord(order, delay)
    canvas.cord(order, last, 1, 1)
    for place in range(count):
        across = x + 150 + 150 * place
        selected, one = canvas.chain(across, y + 30, f"[sel {place}]", "[1(")
        canvas.cord(order, selected, 2)
        chosen, message = canvas.chain(across, y + 120, f"[== {place}]", "[enable $1(")
        canvas.cord(last, chosen)
        canvas.cord(one, message)
        canvas.send(across, y + 180, enable_name(place), message)
    return delay
