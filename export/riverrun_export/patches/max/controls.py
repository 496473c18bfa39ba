"""The controls of a panel as Max objects (`live.*`) in the presentation view."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from py2max import Patcher
from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.patches.controls import Control, Panel

FLOAT, ENUM = 0, 2
"""Max's codes for the type of a parameter (`parameter_type`)."""

AS_INT, AS_FLOAT, AS_ENUM = 0, 1, 9
"""Max's codes for the display of a parameter (`parameter_unitstyle`)."""

LOG_EXPONENT = 4.0
"""Exponent of a logarithmic slider. Max has none; this one gives small values more room."""

PAD_STEPS = 1000
"""Number of steps of a pad in each direction: its values are integers from 0 on."""

FACE, BLUE = [1.0, 1.0, 1.0, 1.0], [0.23, 0.43, 0.65, 1.0]
RED, GREY = [0.75, 0.13, 0.13, 1.0], [0.93, 0.945, 0.957, 1.0]


class Places(NamedTuple):
    """Positions of a box in the patching view and in the presentation view."""

    patching: Rect
    presentation: Rect


NUMBOX, FLONUM = 15, 20
"""Heights in pixels that Max gives to number boxes of its small font, whatever the file says."""


class Window:
    """The main window of a patch, with its panels."""

    def __init__(self) -> None:
        # py2max's list of attributes has no num_lines for live.tab
        self.patcher: Patcher = Patcher(on_invalid="raise", validate_attrs=False, openinpresentation=1)

    def note(self, text: str, places: Places, **look: Any) -> Box:
        """Add a comment that both views show."""
        return self._add("comment", places, 1, (), {"text": text, **look})

    def panel(self, panel: Panel, x: float, y: float, shown_y: float) -> dict[str, Box]:
        """Add `panel` and its controls.

        Args:
            panel: the panel.
            x, y: position in the patching view, in pixels.
            shown_y: its y in the presentation view.

        Returns:
            The box of each control, by its name.
        """
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
            value["parameter_exponent"] = LOG_EXPONENT
        look = {"orientation": int(control.w > control.h), "showname": 0, "shownumber": 0}
        return self._parameter("live.slider", control, places, ("", "float"), value, **look)

    def _number(self, control: Control, places: Places) -> Box:
        # a parameter of type int has at most 256 values, so this is a float that is displayed as an integer
        value = _range(control, FLOAT, AS_INT)
        return self._parameter("live.numbox", control, _with_height(places, NUMBOX), ("", "float"), value)

    def _toggle(self, control: Control, places: Places) -> Box:
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": ["off", "on"]}
        return self._parameter("live.toggle", control, places, ("",), value)

    def _button(self, control: Control, places: Places) -> Box:
        value = {"parameter_type": ENUM, "parameter_mmax": 1, "parameter_enum": ["off", "on"]}
        return self._parameter("live.button", control, places, ("",), value)

    def _choice(self, control: Control, places: Places) -> Box:
        lines = 1 if control.horizontal else len(control.options)
        value = {**_range(control, ENUM, AS_ENUM), "parameter_enum": list(control.options)}
        look = {"num_lines_patching": lines, "num_lines_presentation": lines}
        return self._parameter("live.tab", control, places, ("", "", "float"), value, **look)

    def _buffer(self, control: Control, places: Places) -> Box:
        return self.note("fixed", places)

    def _grid(self, control: Control, places: Places) -> Box:
        look = {"rows": control.rows, "columns": control.columns, "scale": 1}
        return self._add("matrixctrl", places, 1, ("list", "list"), {"varname": control.name, **look})

    def _pad(self, control: Control, places: Places) -> Box:
        look = {"leftvalue": 0, "rightvalue": PAD_STEPS, "bottomvalue": 0, "topvalue": PAD_STEPS}
        return self._add("pictslider", places, 2, ("int", "int"), look)

    def _meter(self, control: Control, places: Places) -> Box:
        return self._add("live.meter~", places, 1, ("float", "int"), {})

    def _readout(self, control: Control, places: Places) -> Box:
        look = {"ignoreclick": 1, "numdecimalplaces": 2 if control.shows else 1, "triangle": 0, "parameter_enable": 0}
        return self._add("flonum", _with_height(places, FLONUM), 1, ("", "bang"), {"fontsize": 10.0, **look})


def _with_height(places: Places, height: int) -> Places:
    """Return `places` with another height, centred where they were."""
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
