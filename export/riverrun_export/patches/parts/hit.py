"""Hits: whatever starts a clip, and whether that clip is drawn by the prior or made by hand."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.arrivals import arrivals, told
from riverrun_export.patches.parts.turns import take_turns

SPACE = 32
"""The key's code."""

SPARE = 100
"""Milliseconds that a model goes on computing when its last clip has ended."""


class Hit(Part):
    """A trigger for each hit: of the button, a key, MIDI, OSC, or who sends `hit` on this page.

    With `drawn` there is a choice, and an outlet for the model that draws; what is made by hand is sent as
    `trigger-by-hand`. The model that is not chosen rests when its last clip has ended.
    OSC comes to `port`.
    """

    def __init__(self, drawn: bool, port: int) -> None:
        self.drawn, self.port = drawn, port
        self.outs = ("trigger",) * drawn
        controls = [
            Control("button", 8, 8, 48, 48, "hit", "hit"),
            note(72, 4, 260, "click, or press the space bar", 18),
            note(72, 22, 260, "any MIDI note", 18),
            note(72, 40, 260, f"OSC: /riverrun/trigger 1, port {port}", 18),
            told(68, 60, 544),
        ]
        if drawn:
            controls += [
                Control("choice", 344, 12, 60, 40, "clips", "clips", 0, 1, 0, options=("drawn", "by hand")),
                note(416, 12, 190, "drawn: a new one each hit"),
                note(416, 32, 190, "by hand: latents below"),
            ]
        self.panel = Panel("hit", WIDTH, 82, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        hit = canvas.box(10, 270, "[b]")
        canvas.cord(canvas.control("hit"), hit)
        canvas.cord(canvas.receive(100, 0, "hit"), hit)
        canvas.cord(canvas.chain(200, 0, "[key]", f"[sel {SPACE}]")[-1], hit)
        note_, played = canvas.chain(290, 0, "[notein]", "[stripnote]")
        canvas.cord(note_, played, 1, 1)
        canvas.cord(played, hit)
        ((trigger, outlet),) = arrivals(canvas, 800, 0, self.port, ["/riverrun/trigger"])
        first, _, once = canvas.chain(420, 150, "[unpack f]", "[> 0.5]", "[sel 1]")
        canvas.cord(trigger, first, outlet)
        canvas.cord(once, hit)
        if not self.drawn:
            canvas.send(10, 390, "trigger-by-hand", canvas.pulse(10, 330, hit), signal=True)
            return
        ends = canvas.box(1400, 60, f"[+ {SPARE}]")
        canvas.cord(canvas.receive(1400, 30, "ringing"), ends)
        canvas.cord(ends, take_turns(canvas, 1400, 130, canvas.control("clips")), inlet=1)
        pulses = []
        for place, x in enumerate((10, 170)):
            chosen = canvas.box(x + 60, 300, f"[== {place}]")
            canvas.cord(canvas.control("clips"), chosen)
            pulses.append(canvas.pulse(x, 370, canvas.gate(x, 340, (hit, 0), chosen, not place)))
        canvas.cord(pulses[0], canvas.outlet(10, 430, "trigger"))
        canvas.send(170, 430, "trigger-by-hand", pulses[1], signal=True)
