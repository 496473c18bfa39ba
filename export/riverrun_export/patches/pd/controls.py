"""The controls of a panel as lines of a .pd, for Pd vanilla 0.53 and later."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from math import log

from riverrun_export.patches.controls import Control

FONT = 12
CHARACTER = 7
"""Width in pixels of one character at the size FONT."""

INK, PAPER, FACE, ACCENT, ALARM = "#303030", "#eef1f4", "#ffffff", "#3a6ea5", "#c02020"
OVERHEAD = f"-2 -8 0 {FONT}"
"""Position and font of a control's own label. The labels are empty: panels use comments."""


def escape(text: str) -> str:
    """Return `text` as Pd stores it, with separators and dollars escaped."""
    return re.sub(r"\s*([,;])", r" \\\1", text).replace("$", "\\$").strip()


def symbol(text: str) -> str:
    """Return `text` as a expand_grid Pd symbol, with spaces escaped."""
    return re.sub(r"([\s,;$])", r"\\\1", text)


def _note(control: Control) -> str:
    return f"#X text {control.x} {control.y} {escape(control.text)}, f {control.w // CHARACTER};"


def _warning(control: Control) -> str:
    look = (
        f"cnv 8 {control.w} {control.h} empty \\$0-{control.name} empty 4 {control.h // 2} 0 {FONT} {PAPER} {ALARM} 0"
    )
    return f"#X obj {control.x} {control.y} {look};"


def _slider(control: Control) -> str:
    kind, length = ("hsl", control.w) if control.w > control.h else ("vsl", control.h)
    share = (control.value - control.low) / (control.high - control.low)
    if control.log:
        share = log(control.value / control.low) / log(control.high / control.low)
    place = round(share * (length - 1) * 100)
    span = f"{control.w} {control.h} {control.low:g} {control.high:g} {int(control.log)} 1"
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} {place} 1"
    return f"#X obj {control.x} {control.y} {kind} {span} {look};"


def _number(control: Control) -> str:
    span = f"{(control.w - 14) // 10} {control.h} {control.low:g} {control.high:g} 0 1"
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {INK} {INK} {control.value:g} 256"
    return f"#X obj {control.x} {control.y} nbx {span} {look};"


def _toggle(control: Control) -> str:
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} {control.value:g} 1"
    return f"#X obj {control.x} {control.y} tgl {control.w} {control.value:g} {look};"


def _button(control: Control) -> str:
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK}"
    return f"#X obj {control.x} {control.y} bng {control.w} 250 50 0 {look};"


def _choice(control: Control) -> str:
    count, lies = len(control.options), control.horizontal
    kind, side = ("hradio", control.w // count) if lies else ("vradio", control.h // count)
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} {control.value:g}"
    return f"#X obj {control.x} {control.y} {kind} {side} 1 1 {count} {look};"


def _pad(control: Control) -> str:
    look = f"cnv 8 {control.w} {control.h} empty empty empty 0 0 0 {FONT} {FACE} {INK} 0"
    return f"#X obj {control.x} {control.y} {look};"


def _meter(control: Control) -> str:
    return f"#X obj {control.x} {control.y} vu {control.w} {control.h} empty empty {OVERHEAD} {INK} {INK} 0 0;"


def _readout(control: Control) -> str:
    return f"#X floatatom {control.x} {control.y} {control.w // CHARACTER} 0 0 0 - - \\$0-{control.name} {FONT};"


def expand_grid(control: Control) -> list[Control]:
    """Return the controls that Pd needs for one: a grid becomes a toggle per cell, called `NAME-ROW-COLUMN`."""
    if control.kind != "grid":
        return [control]
    wide, high = control.w // control.columns, control.h // control.rows
    toggle = replace(control, kind="toggle", w=min(wide, high) - 4)
    return [
        replace(
            toggle,
            name=f"{control.name}-{row + 1}-{column + 1}",
            x=control.x + wide * column,
            y=control.y + high * row,
            value=float((column, row) in control.on),
        )
        for row in range(control.rows)
        for column in range(control.columns)
    ]


DRAW: dict[str, Callable[[Control], str]] = {
    "note": _note,
    "warning": _warning,
    "slider": _slider,
    "number": _number,
    "toggle": _toggle,
    "button": _button,
    "choice": _choice,
    "buffer": _choice,
    "pad": _pad,
    "meter": _meter,
    "readout": _readout,
}
