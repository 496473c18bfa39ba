"""The controls of a panel, their positions and texts. The writers for Pd and Max both draw panels from this
description.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, NARROW = 620, 460
"""Widths in pixels of a panel in the left column of a page and in its right column."""

MARGIN = 80
"""Space in pixels left of the panels, for their names."""

GAP = 10
"""Space in pixels between two panels in a column."""

ROW = 26
"""Distance in pixels between two lines of controls."""

MIN_HEIGHT = 56
"""Minimum height of a panel in pixels: its name and a box fit next to it."""


@dataclass(frozen=True)
class Control:
    """One control of a panel.

    Attributes:
        kind: note, warning (a note that is shown only when it applies), slider, number, toggle, button, choice, buffer
            (a choice of buffer sizes where the host allows it, else the size at index `value`), grid, pad, meter, or
            readout.
        x, y: position in pixels, from the panel's top left corner.
        w, h: width and height in pixels.
        name: unique name within a page.
        text: text of a note, else the control's name as the user sees it.
        low, high, value: range and initial value.
        shows: the slider whose value a readout shows.
        options: texts of a choice.
        columns, rows: size of a grid.
        on: switches of a grid that are on after loading, as (column, row).
        log: whether a slider is logarithmic.
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
    columns: int = 0
    rows: int = 0
    on: tuple[tuple[int, int], ...] = ()
    log: bool = False

    @property
    def horizontal(self) -> bool:
        """Whether the options of a choice lie side by side: its width holds a square for each."""
        return self.w >= self.h * len(self.options)


@dataclass(frozen=True)
class Panel:
    """A box of `w` by `h` pixels with controls that belong together."""

    name: str
    w: int
    h: int
    controls: tuple[Control, ...]


def note(x: int, y: int, w: int, text: str, h: int = 20) -> Control:
    """Return a comment."""
    return Control("note", x, y, w, h, text=text)


def slider_row(
    x: int,
    y: int,
    name: str,
    low: float,
    high: float,
    value: float,
    log: bool = False,
    words: int = 98,
    length: int = 201,
) -> list[Control]:
    """Return a line with a name, a slider and its value; its width is `words + length + 73` pixels.

    Args:
        x, y: position in pixels.
        name: name of the slider.
        low, high, value: range and initial value.
        log: whether the slider is logarithmic.
        words: width of the name in pixels.
        length: width of the slider in pixels.
    """
    slider = x + words + 4
    return [
        note(x, y, words, name),
        Control("slider", slider, y + 1, length, 18, name, name, low, high, value, log=log),
        Control("readout", slider + length + 9, y, 52, 20, f"{name}-value", shows=name),
    ]


def switch_row(x: int, y: int, kind: str, name: str, hint: str) -> list[Control]:
    """Return a line with a name, a toggle or a button, and a hint."""
    return [note(x, y, 98, name), Control(kind, x + 102, y, 20, 20, name, name), note(x + 184, y, 380, hint)]


def meters(channels: int, side: str, width: int) -> list[Control]:
    """Return a level meter per channel, at the right edge of a panel of `width` pixels; eight take 78 pixels."""
    pitch, w = (18, 14) if channels <= 2 else (9, 8)
    left = width - 6 - pitch * channels
    return [
        Control("meter", left + pitch * i, 10, w, 80, f"{side}-{i + 1}", f"{side} {i + 1}") for i in range(channels)
    ]
