"""What panels are made of: controls, their places and words. Pd and Max both draw them from here."""

from __future__ import annotations

from dataclasses import dataclass

WIDTH, NARROW = 620, 460
"""Pixels, of panels in the left column of a page and in its right one."""

MARGIN = 80
"""Pixels left of the panels, for their names."""

GAP = 10
"""Pixels from one panel to the next below it."""

ROW = 26
"""Pixels from one line of controls to the next."""

LOWEST = 56
"""Pixels, the height of the lowest panel: its name and a box fit beside it."""


@dataclass(frozen=True)
class Control:
    """One thing in a panel, at `x, y` from its corner, `w` by `h` pixels.

    `kind` is one of: note, warning (a note that shows only when it applies), slider, number, toggle, button, choice,
    buffer (a choice of numbers where the host allows it, of which the one at place `value` is made), grid, pad, meter,
    readout. `text` is what a note says, or the control's name for people. `shows` names the slider
    that a readout reads. A slider with `log` has as much room for each doubling. A grid has switches in `columns` and
    `rows`; those `on` after loading are told as column and row.
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
    def lies(self) -> bool:
        """Whether a choice has its options side by side: it is a row of squares, or wider."""
        return self.w >= self.h * len(self.options)


@dataclass(frozen=True)
class Panel:
    """Controls that belong together, in a box of `w` by `h` pixels."""

    name: str
    w: int
    h: int
    controls: tuple[Control, ...]


def note(x: int, y: int, w: int, text: str, h: int = 20) -> Control:
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
    """A line of: name, in `words` pixels, slider, `length` pixels long, its value; `words + length + 73` in all."""
    slider = x + words + 4
    return [
        note(x, y, words, name),
        Control("slider", slider, y + 1, length, 18, name, name, low, high, value, log=log),
        Control("readout", slider + length + 9, y, 52, 20, f"{name}-value", shows=name),
    ]


def switch_row(x: int, y: int, kind: str, name: str, hint: str) -> list[Control]:
    """A line of: name, a toggle or a button, what it does."""
    return [note(x, y, 98, name), Control(kind, x + 102, y, 20, 20, name, name), note(x + 184, y, 380, hint)]


def meters(channels: int, side: str, width: int) -> list[Control]:
    """One level meter a channel, at the right end of a panel of `width` pixels; eight take 78."""
    pitch, w = (18, 14) if channels <= 2 else (9, 8)
    left = width - 6 - pitch * channels
    return [
        Control("meter", left + pitch * i, 10, w, 80, f"{side}-{i + 1}", f"{side} {i + 1}") for i in range(channels)
    ]
