"""A thin layer over py2max: boxes and cords at given places, and panels of `live.*` controls for the presentation.

Boxes are written as in `pd`: `[line~]` is an object and `[set $1(` a message. Windows are as large as what is in them.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from py2max import Patcher
from py2max.core import Box
from py2max.core.common import Rect, box_width_for

from riverrun_export.patches.panels import Control, Panel

FLOAT, ENUM = 0, 2
"""Max's types of a parameter."""

AS_INT, AS_FLOAT, AS_ENUM = 0, 1, 9
"""How Max shows a parameter's value."""

FACE, BLUE = [1.0, 1.0, 1.0, 1.0], [0.23, 0.43, 0.65, 1.0]
RED, GREY = [0.75, 0.13, 0.13, 1.0], [0.93, 0.945, 0.957, 1.0]


class Places(NamedTuple):
    """Where a box is in the patching view and in the presentation."""

    patching: Rect
    presentation: Rect


class Patch:
    """A Max window, or a subpatch of `parent`. Coordinates are in pixels from its upper left corner."""

    def __init__(self, parent: Patch | None = None, presentation: bool = False) -> None:
        self.patcher: Patcher = Patcher(
            parent=parent.patcher if parent else None,
            on_invalid="raise",
            validate_attrs=False,  # py2max's list lacks the num_lines of live.tab
            openinpresentation=int(presentation),
        )

    def box(self, x: float, y: float, text: str, width: float = 0) -> Box:
        """Add `[an object]` or `[a message(`, `width` pixels wide if that is given."""
        rect = Rect(x, y, width or box_width_for(text[1:-1]), 22)
        if text.endswith("("):
            return self.patcher.add_message(text[1:-1], patching_rect=rect)
        return self.patcher.add_textbox(text[1:-1], patching_rect=rect)

    def chain(self, x: float, y: float, *texts: str, step: float = 30) -> list[Box]:
        """Boxes one under the other, each fed by the first outlet of the one above."""
        boxes = [self.box(x, y + step * i, text) for i, text in enumerate(texts)]
        for above, below in pairwise(boxes):
            self.cord(above, below)
        return boxes

    def port(self, kind: str, x: float, y: float, comment: str) -> Box:
        """Add an `inlet` or an `outlet`; Max numbers them from left to right."""
        ins, outs = int(kind == "outlet"), int(kind == "inlet")
        box = Box(kind, ins, outs, self.patcher.get_id(kind), Rect(x, y, 30, 30), comment=comment)
        return self.patcher.add_box(box)

    def model(self, x: float, y: float, text: str, ins: int, outs: int, width: float) -> Box:
        """Add an nn~ with `ins` inlets and `outs` outlets, all of them signals."""
        rect = Rect(x, y, width, 22)
        return self.patcher.add_textbox(
            text, numinlets=ins, numoutlets=outs, outlettype=["signal"] * outs, patching_rect=rect
        )

    def sub(self, x: float, y: float, name: str, patch: Patch, ins: int, width: float = 0) -> Box:
        """Add `patch` as the subpatch `name`."""
        patch.fit()
        rect = Rect(x, y, width or box_width_for(f"p {name}"), 22)
        return self.patcher.add_subpatcher(f"p {name}", numinlets=ins, patching_rect=rect, patcher=patch.patcher)

    def cord(self, source: Box, target: Box, outlet: int = 0, inlet: int = 0) -> None:
        """Connect an outlet of one box to an inlet of another."""
        self.patcher.add_line(source, target, inlet=inlet, outlet=outlet)

    def note(self, text: str, places: Places, **look: Any) -> Box:
        """Add a comment that both views show."""
        return self._add("comment", places, 1, (), {"text": text, **look})

    def panel(self, panel: Panel, x: float, y: float, shown_y: float) -> dict[str, Box]:
        """Add `panel`, its corner at `x, y` and in the presentation at `x, shown_y`; returns its controls by name."""
        ground = Places(Rect(x - 14, y, 12, 12), Rect(x, shown_y, panel.w, panel.h))
        self._add("panel", ground, 1, (), {"bgcolor": GREY, "background": 1, "ignoreclick": 1})
        boxes = {}
        for control in panel.controls:
            place = Rect(x + control.x, y + control.y, control.w, control.h)
            box = DRAW[control.kind](self, control, Places(place, place._replace(y=shown_y + control.y)))
            boxes[control.name] = box
            if control.shows:
                self.cord(boxes[control.shows], box)
        return boxes

    def fit(self) -> None:
        """Make the window as large as what is in it, in either view."""
        rects = [box.patching_rect for box in self.patcher._boxes]
        rects += [box._kwds["presentation_rect"] for box in self.patcher._boxes if "presentation_rect" in box._kwds]
        right, bottom = max(r.x + r.w for r in rects), max(r.y + r.h for r in rects)
        self.patcher.rect = Rect(60, 80, right + 20, bottom + 20)

    def render(self) -> str:
        """The patch as the text of a .maxpat file."""
        self.fit()
        return json.dumps(self.patcher.to_dict(), indent=1) + "\n"

    def _add(self, kind: str, places: Places, ins: int, outs: Sequence[str], attributes: dict[str, Any]) -> Box:
        box: Box = self.patcher.add_box(
            Box(
                kind,
                id=self.patcher.get_id(kind),
                numinlets=ins,
                numoutlets=len(outs),
                outlettype=list(outs),
                patching_rect=places.patching,
                presentation=1,
                presentation_rect=places.presentation,
                **attributes,
            )
        )
        return box

    def _parameter(
        self, kind: str, control: Control, places: Places, outs: Sequence[str], value: dict[str, Any], **look: Any
    ) -> Box:
        names = {"parameter_longname": control.text, "parameter_shortname": control.text, "parameter_modmode": 0}
        saved = {"saved_attribute_attributes": {"valueof": {**names, **value}}}
        return self._add(kind, places, 1, outs, {"parameter_enable": 1, "varname": control.name, **saved, **look})

    def _note(self, control: Control, places: Places) -> Box:
        return self.note(control.text, places)

    def _warning(self, control: Control, places: Places) -> Box:
        return self.note("", places, textcolor=RED)

    def _slider(self, control: Control, places: Places) -> Box:
        value = _range(control, FLOAT, AS_FLOAT)
        look = {"orientation": int(control.w > control.h), "showname": 0, "shownumber": 0}
        return self._parameter("live.slider", control, places, ("", "float"), value, **look)

    def _number(self, control: Control, places: Places) -> Box:
        # a parameter of type int holds 256 values at most, so it is a float that shows as an int
        return self._parameter("live.numbox", control, places, ("", "float"), _range(control, FLOAT, AS_INT))

    def _toggle(self, control: Control, places: Places) -> Box:
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": ["off", "on"]}
        return self._parameter("live.toggle", control, places, ("",), value)

    def _button(self, control: Control, places: Places) -> Box:
        value = {"parameter_type": ENUM, "parameter_mmax": 1, "parameter_enum": ["off", "on"]}
        return self._parameter("live.button", control, places, ("",), value)

    def _choice(self, control: Control, places: Places) -> Box:
        lines = len(control.options)
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": list(control.options)}
        look = {"num_lines_patching": lines, "num_lines_presentation": lines}
        return self._parameter("live.tab", control, places, ("", "", "float"), value, **look)

    def _meter(self, control: Control, places: Places) -> Box:
        return self._add("live.meter~", places, 1, ("float", "int"), {})

    def _readout(self, control: Control, places: Places) -> Box:
        look = {"ignoreclick": 1, "numdecimalplaces": 2, "triangle": 0, "parameter_enable": 0}
        return self._add("flonum", places, 1, ("", "bang"), look)


def _range(control: Control, type_: int, unit: int) -> dict[str, Any]:
    return {
        "parameter_type": type_,
        "parameter_unitstyle": unit,
        "parameter_mmin": control.low,
        "parameter_mmax": control.high,
        "parameter_initial": [control.value],
        "parameter_initial_enable": 1,
    }


DRAW: dict[str, Callable[..., Box]] = {
    "note": Patch._note,
    "warning": Patch._warning,
    "slider": Patch._slider,
    "number": Patch._number,
    "toggle": Patch._toggle,
    "button": Patch._button,
    "choice": Patch._choice,
    "meter": Patch._meter,
    "readout": Patch._readout,
}
