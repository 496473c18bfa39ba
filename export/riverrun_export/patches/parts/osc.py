"""Receive OSC, and show a status line while no message arrives."""

from __future__ import annotations

from collections.abc import Sequence

from riverrun_export.patches.canvas import Box, Canvas, Outlet
from riverrun_export.patches.controls import Control

TIMEOUT_MS = 2000
"""Milliseconds without a message after which the status line is shown."""

STATUS_NAME = "arrivals"
"""Name of the status line."""


def status_line(x: int, y: int, width: int) -> Control:
    """Return the status line."""
    return Control("warning", x, y, width, 18, STATUS_NAME)


def status_texts(port: int) -> tuple[str, str, str]:
    """Return the texts of the status line: no message arrives; none arrives for the addresses; no fault."""
    return (
        f"nothing arrives on port {port}: check the sender and other programs",
        f"port {port} receives messages but none with an address of this patch",
        "",
    )


def receive_osc(canvas: Canvas[Box], x: int, y: int, port: int, addresses: Sequence[str]) -> list[Outlet[Box]]:
    """Receive OSC messages at UDP port `port`, and set the text of `status_line`.

    Returns:
        For each of `addresses` the outlet that sends its values.
    """
    received, others = canvas.osc_receive(x, y, port, addresses)
    known, unknown = canvas.box(x, y + 230, "[t b]"), canvas.box(x + 60, y + 230, "[t b]")
    for sources, box in ((received, known), (others, unknown)):
        for source, outlet in sources:
            canvas.cord(source, box, outlet)
    # senders mix addresses: unknown ones are reported only while no known one arrives
    no_known = canvas.box(x + 130, y + 260, f"[delay {TIMEOUT_MS}]")
    nothing = canvas.box(x + 240, y + 260, f"[delay {TIMEOUT_MS}]")
    closed, opened = canvas.box(x, y + 290, "[0("), canvas.box(x + 130, y + 290, "[1(")
    gate = canvas.box(x + 60, y + 290, "[t f]")
    changed, which = canvas.chain(x, y + 380, "[change -1]", "[sel 0 1 2]")
    only_unknown = canvas.gate(x + 60, y + 320, (unknown, 0), gate, True)
    for source, targets in (
        (known, (no_known, nothing, closed)),
        (unknown, (nothing,)),
        (no_known, (opened,)),
        (canvas.box(x + 240, y + 230, "[loadbang]"), (nothing,)),
        (closed, (gate,)),
        (opened, (gate,)),
    ):
        for target in targets:
            canvas.cord(source, target)
    for place, (source, text) in enumerate(zip((nothing, only_unknown, known), status_texts(port), strict=True)):
        state = canvas.box(x + 60 * place, y + 350, f"[{place}(")
        canvas.cord(source, state)
        canvas.cord(state, changed)
        canvas.cord(which, canvas.status_message(x, y + 450 + 90 * place, STATUS_NAME, text), place)
    return received
