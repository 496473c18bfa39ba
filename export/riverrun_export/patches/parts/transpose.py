"""The pitch of what a model decodes: a slider in semitones, and MIDI notes."""

from __future__ import annotations

from riverrun_export.contract import Attribute
from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import MIN_HEIGHT, NARROW, Control, Panel, note, slider_row
from riverrun_export.patches.page import PagePart

MIDDLE_C = 60
"""The MIDI note at which sounds are not transposed."""

WIDEST = 24
"""Semitones from the middle of the slider to its ends, unless the range of the attribute is smaller."""

SLIDER = 193
"""Length of the slider in pixels: in Pd, each of 48 semitones has four."""


class TransposePart(PagePart):
    """Set the attribute `transpose` of all models of the page; the models themselves smooth it.

    While MIDI is on, each note moves the slider to its distance from middle C.

    Args:
        attribute: the attribute.
    """

    def __init__(self, attribute: Attribute) -> None:
        self.name = attribute.name
        self.low, self.high = max(attribute.low, -WIDEST), min(attribute.high, WIDEST)
        controls = [
            *slider_row(8, 6, self.name, self.low, self.high, 0, words=66, length=SLIDER),
            Control("button", 346, 6, 20, 20, "untransposed", "untransposed"),
            note(372, 6, 80, "back to 0"),
            note(8, 32, 66, "MIDI"),
            Control("toggle", 78, 32, 20, 20, "midi-transpose", "MIDI transpose"),
            note(106, 32, 346, "notes transpose, in semitones from middle C (60)"),
        ]
        self.panel = Panel("pitch", NARROW, MIN_HEIGHT, tuple(controls))

    def draw(self, canvas: Canvas[Box]) -> None:
        message = canvas.box(10, 0, f"[set {self.name} $1(")
        canvas.cord(canvas.control(self.name), message)
        canvas.send(10, 60, "model", message)
        zero = canvas.box(400, 0, "[0(")
        canvas.cord(canvas.control("untransposed"), zero)
        canvas.set_controls([self.name], zero)
        played, pressed = canvas.chain(200, 0, "[notein]", "[stripnote]")
        canvas.cord(played, pressed, 1, 1)
        gate = canvas.gate(200, 60, (pressed, 0), canvas.control("midi-transpose"), opened=False)
        semitones = canvas.box(200, 90, f"[expr max({self.low:g}, min({self.high:g}, $f1 - {MIDDLE_C}))]")
        canvas.cord(gate, semitones)
        canvas.set_controls([self.name], semitones)
