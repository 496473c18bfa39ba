"""Controls as Max shows them: `live.*` in the presentation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from py2max import Patcher
from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.patches.controls import Control, Panel

FLOAT, ENUM = 0, 2
"""Max's types of a parameter."""

AS_INT, AS_FLOAT, AS_ENUM = 0, 1, 9
"""How Max shows a parameter's value."""

STEEP = 4.0
"""Exponent of a slider on which small values have more room: Max has no logarithmic ones."""

FINE = 1000
"""Steps of a pad across and up: its values are whole numbers from 0 on."""

FACE, BLUE = [1.0, 1.0, 1.0, 1.0], [0.23, 0.43, 0.65, 1.0]
RED, GREY = [0.75, 0.13, 0.13, 1.0], [0.93, 0.945, 0.957, 1.0]


class Places(NamedTuple):
    """Where a box is in the patching view and in the presentation."""

    patching: Rect
    presentation: Rect


NUMBOX, FLONUM = 15, 20
"""Pixels, the heights that Max gives number boxes of its small font whatever their files say."""


class Window:
    """A patch's own window, with panels."""

    def __init__(self) -> None:
        # py2max's list of attributes lacks the num_lines of live.tab
        self.patcher: Patcher = Patcher(on_invalid="raise", validate_attrs=False, openinpresentation=1)

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
                self.patcher.add_line(boxes[control.shows], box)
        return boxes

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
        if control.log:
            value["parameter_exponent"] = STEEP
        look = {"orientation": int(control.w > control.h), "showname": 0, "shownumber": 0}
        return self._parameter("live.slider", control, places, ("", "float"), value, **look)

    def _number(self, control: Control, places: Places) -> Box:
        # a parameter of type int holds 256 values at most, so it is a float that shows as an int
        value = _range(control, FLOAT, AS_INT)
        return self._parameter("live.numbox", control, _high(places, NUMBOX), ("", "float"), value)

    def _toggle(self, control: Control, places: Places) -> Box:
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": ["off", "on"]}
        return self._parameter("live.toggle", control, places, ("",), value)

    def _button(self, control: Control, places: Places) -> Box:
        value = {"parameter_type": ENUM, "parameter_mmax": 1, "parameter_enum": ["off", "on"]}
        return self._parameter("live.button", control, places, ("",), value)

    def _choice(self, control: Control, places: Places) -> Box:
        lines = 1 if control.lies else len(control.options)
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": list(control.options)}
        look = {"num_lines_patching": lines, "num_lines_presentation": lines}
        return self._parameter("live.tab", control, places, ("", "", "float"), value, **look)

    def _buffer(self, control: Control, places: Places) -> Box:
        return self.note("as made", places)

    def _grid(self, control: Control, places: Places) -> Box:
        look = {"rows": control.rows, "columns": control.columns, "scale": 1}
        return self._add("matrixctrl", places, 1, ("list", "list"), {"varname": control.name, **look})

    def _pad(self, control: Control, places: Places) -> Box:
        look = {"leftvalue": 0, "rightvalue": FINE, "bottomvalue": 0, "topvalue": FINE}
        return self._add("pictslider", places, 2, ("int", "int"), look)

    def _meter(self, control: Control, places: Places) -> Box:
        return self._add("live.meter~", places, 1, ("float", "int"), {})

    def _readout(self, control: Control, places: Places) -> Box:
        look = {"ignoreclick": 1, "numdecimalplaces": 2 if control.shows else 1, "triangle": 0, "parameter_enable": 0}
        return self._add("flonum", _high(places, FLONUM), 1, ("", "bang"), {"fontsize": 10.0, **look})


def _high(places: Places, height: int) -> Places:
    """`places` of another height, with the middle where it was."""
    return Places(*(place._replace(y=place.y + (place.h - height) // 2, h=height) for place in places))


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
    "note": Window._note,
    "warning": Window._warning,
    "slider": Window._slider,
    "number": Window._number,
    "toggle": Window._toggle,
    "button": Window._button,
    "choice": Window._choice,
    "buffer": Window._buffer,
    "grid": Window._grid,
    "pad": Window._pad,
    "meter": Window._meter,
    "readout": Window._readout,
}
