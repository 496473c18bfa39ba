"""A small writer of Pd files: canvases of boxes and cords, subpatches, panels drawn on their parent.

The format is Pd's own, of vanilla 0.53 and later. Boxes are written the way Pd draws them: `[osc~ 440]` is an object
and `[set $1(` a message.
"""

from __future__ import annotations

import re
from itertools import pairwise

from riverrun_export.patches.panels import Control, Panel

FONT = 12
CHARACTER = 7
"""Pixels: how wide Pd draws one character of FONT."""

INK, PAPER, FACE, ACCENT, ALARM = "#303030", "#eef1f4", "#ffffff", "#3a6ea5", "#c02020"
OVERHEAD = f"-2 -8 0 {FONT}"
"""Where a control's own label would be, and its font: the panels use notes instead."""


class Canvas:
    """A Pd window, or a subpatch of one. Coordinates are in pixels from its upper left corner."""

    def __init__(self, width: int, height: int, name: str = "") -> None:
        self.width = width
        self.height = height
        self.name = name
        self._boxes: list[str] = []
        self._cords: list[str] = []
        self._shown: Panel | None = None

    def box(self, x: int, y: int, text: str, width: int = 0) -> int:
        """Add `[an object]` or `[a message(`, drawn `width` pixels wide if that is given; returns its number."""
        kind = "msg" if text.endswith("(") else "obj"
        chars = f", f {(width - 4) // CHARACTER}" if width else ""
        return self._add(f"#X {kind} {x} {y} {escape(text[1:-1])}{chars};")

    def chain(self, x: int, y: int, *texts: str, step: int = 30) -> list[int]:
        """Boxes one under the other, each fed by the first outlet of the one above."""
        boxes = [self.box(x, y + step * i, text) for i, text in enumerate(texts)]
        for above, below in pairwise(boxes):
            self.cord(above, below)
        return boxes

    def note(self, x: int, y: int, width: int, text: str) -> int:
        """Add a comment that wraps at `width` pixels."""
        return self._add(f"#X text {x} {y} {escape(text)}, f {width // CHARACTER};")

    def title(self, x: int, y: int, width: int, height: int, text: str) -> int:
        """Add a coloured bar with `text` in it."""
        label = symbol(text)
        return self._add(
            f"#X obj {x} {y} cnv 8 {width} {height} empty empty {label} 10 {height // 2} 0 18 {ACCENT} {FACE} 0;"
        )

    def sub(self, x: int, y: int, canvas: Canvas) -> int:
        """Add `canvas` as a subpatch."""
        return self._add(canvas.render().rstrip("\n") + f"\n#X restore {x} {y} pd {canvas.name};")

    def cord(self, source: int, target: int, outlet: int = 0, inlet: int = 0) -> None:
        """Connect an outlet of one box to an inlet of another."""
        self._cords.append(f"#X connect {source} {outlet} {target} {inlet};")

    def panel(self, panel: Panel) -> dict[str, int]:
        """Draw `panel` in the corner and show it, and only it, on the parent; returns its controls by name."""
        self._shown = panel
        self._add(f"#X obj 0 0 cnv 8 {panel.w} {panel.h} empty empty empty 0 0 0 {FONT} {PAPER} {INK} 0;")
        boxes = {}
        for control in panel.controls:
            box = self._add(DRAW[control.kind](control))
            boxes[control.name] = box
            if control.shows:
                self.cord(boxes[control.shows], box)
        return boxes

    def render(self) -> str:
        """The canvas as the text of a .pd file."""
        end = f"{FONT}" if not self.name else f"{self.name} 0"
        lines = [f"#N canvas 60 60 {self.width} {self.height} {end};", *self._boxes, *self._cords]
        if self._shown:
            lines.append(f"#X coords 0 -1 1 1 {self._shown.w} {self._shown.h} 2 0 0;")
        return "\n".join(lines) + "\n"

    def _add(self, line: str) -> int:
        self._boxes.append(line)
        return len(self._boxes) - 1


def escape(text: str) -> str:
    """`text` as Pd stores it: separators and dollars with a backslash."""
    return re.sub(r"\s*([,;])", r" \\\1", text).replace("$", "\\$").strip()


def symbol(text: str) -> str:
    """`text` as one Pd symbol, spaces and all."""
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
    place = round((control.value - control.low) / (control.high - control.low) * (length - 1) * 100)
    span = f"{control.w} {control.h} {control.low:g} {control.high:g} 0 1"
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} {place} 1"
    return f"#X obj {control.x} {control.y} {kind} {span} {look};"


def _number(control: Control) -> str:
    span = f"{(control.w - 14) // 10} {control.h} {control.low:g} {control.high:g} 0 1"
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {INK} {INK} {control.value:g} 256"
    return f"#X obj {control.x} {control.y} nbx {span} {look};"


def _toggle(control: Control) -> str:
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} 0 1"
    return f"#X obj {control.x} {control.y} tgl {control.w} 0 {look};"


def _button(control: Control) -> str:
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK}"
    return f"#X obj {control.x} {control.y} bng {control.w} 250 50 0 {look};"


def _choice(control: Control) -> str:
    count = len(control.options)
    look = f"empty \\$0-{control.name} empty {OVERHEAD} {FACE} {ACCENT} {INK} {control.value:g}"
    return f"#X obj {control.x} {control.y} vradio {control.h // count} 1 1 {count} {look};"


def _meter(control: Control) -> str:
    return f"#X obj {control.x} {control.y} vu {control.w} {control.h} empty empty {OVERHEAD} {INK} {INK} 0 0;"


def _readout(control: Control) -> str:
    return f"#X floatatom {control.x} {control.y} {control.w // CHARACTER} 0 0 0 - - \\$0-{control.name} {FONT};"


DRAW = {
    "note": _note,
    "warning": _warning,
    "slider": _slider,
    "number": _number,
    "toggle": _toggle,
    "button": _button,
    "choice": _choice,
    "meter": _meter,
    "readout": _readout,
}
