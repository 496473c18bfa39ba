"""What panels are made of: controls, their places and words. Pd and Max both draw them from here."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 620
"""Pixels, of every panel but a wide row of latents."""

MARGIN = 96
"""Pixels left of the panels, for their names."""

ROW = 26
"""Pixels from one line of controls to the next."""

LOWEST = 56
"""Pixels, the height of the lowest panel: its name and a box fit beside it."""


@dataclass(frozen=True)
class Control:
    """One thing in a panel, at `x, y` from its corner, `w` by `h` pixels.

    `kind` is one of: note, warning (a note that shows only when it applies), slider, number, toggle, button, choice,
    meter, readout. `text` is what a note says, or the control's name for people. `shows` names the slider that a
    readout reads.
    """

    kind: str
    x: int
    y: int
    w: int
    h: int
    name: str = ""
    text: str = ""
    low: float = 0.0
    high: float = 1.0
    value: float = 0.0
    shows: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Panel:
    """Controls that belong together, in a box of `w` by `h` pixels."""

    name: str
    w: int
    h: int
    controls: tuple[Control, ...]


def note(x: int, y: int, w: int, text: str, h: int = 20) -> Control:
    return Control("note", x, y, w, h, text=text)


def slider_row(x: int, y: int, name: str, low: float, high: float, value: float) -> list[Control]:
    """A line of: name, slider, its value; there is room for a hint 372 pixels from `x`."""
    return [
        note(x, y, 98, name),
        Control("slider", x + 102, y + 1, 201, 18, name, name, low, high, value),
        Control("readout", x + 312, y, 52, 20, f"{name}-value", shows=name),
    ]


def switch_row(x: int, y: int, kind: str, name: str, hint: str) -> list[Control]:
    """A line of: name, a toggle or a button, what it does."""
    return [note(x, y, 98, name), Control(kind, x + 102, y, 20, 20, name, name), note(x + 184, y, 420, hint)]


def meters(channels: int, side: str) -> list[Control]:
    """One level meter a channel, at the right end of a panel."""
    return [Control("meter", 578 + 18 * i, 10, 14, 80, f"{side}-{i + 1}", f"{side} {i + 1}") for i in range(channels)]


def wide(channels: int) -> int:
    """The width of a panel with a meter a channel."""
    return WIDTH + 18 * max(0, channels - 2)
