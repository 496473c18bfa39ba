"""Triggers: what starts a clip, and whether the prior draws the clip or it is made of latents set by hand."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.parts.model_switch import draw_model_switch
from riverrun_export.patches.parts.osc import receive_osc, status_line

SPACE = 32
"""Code of the space bar."""

SPARE = 100
"""Milliseconds that a model goes on computing after the end of its last clip."""


class TriggerPart(PagePart):
    """Triggers by the button, a key, MIDI, OSC, or messages that are sent to `hit` on this page.

    With a prior, `clips` chooses which model gets the triggers; the other one stops when its last clip has ended.

    Args:
        drawn: whether the page has a model that draws clips from the prior.
        port: UDP port of the OSC messages.
    """

    def __init__(self, drawn: bool, port: int) -> None:
        self.drawn, self.port = drawn, port
        self.outs = (*("trigger",) * drawn, "trigger by hand")
        controls = [
            Control("button", 8, 8, 48, 48, "hit", "hit"),
            note(72, 4, 260, "click, or press the space bar", 18),
            note(72, 22, 260, "any MIDI note", 18),
            note(72, 40, 260, f"OSC: /riverrun/trigger 1, port {port}", 18),
            status_line(68, 60, 544),
        ]
        if drawn:
            controls += [
                Control("choice", 344, 12, 60, 40, "clips", "clips", 0, 1, 0, options=("drawn", "by hand")),
                note(416, 12, 190, "drawn: new at each hit"),
                note(416, 32, 190, "by hand: latents below"),
            ]
        self.panel = Panel("hit", WIDTH, 82, tuple(controls))

    def draw(self, canvas: Canvas[Box]) -> None:
        hit = canvas.box(10, 270, "[b]")
        canvas.cord(canvas.control("hit"), hit)
        canvas.cord(canvas.receive(100, 0, "hit"), hit)
        canvas.cord(canvas.chain(200, 0, "[key]", f"[sel {SPACE}]")[-1], hit)
        note_, played = canvas.chain(290, 0, "[notein]", "[stripnote]")
        canvas.cord(note_, played, 1, 1)
        canvas.cord(played, hit)
        ((trigger, outlet),) = receive_osc(canvas, 800, 0, self.port, ["/riverrun/trigger"])
        first, _, once = canvas.chain(420, 150, "[unpack f]", "[> 0.5]", "[sel 1]")
        canvas.cord(trigger, first, outlet)
        canvas.cord(once, hit)
        if not self.drawn:
            canvas.cord(canvas.pulse(10, 330, hit), canvas.outlet(10, 390, "trigger by hand"))
            return
        ends = canvas.box(1400, 60, f"[+ {SPARE}]")
        canvas.cord(canvas.receive(1400, 30, "ringing"), ends)
        canvas.cord(ends, draw_model_switch(canvas, 1400, 130, canvas.control("clips")), inlet=1)
        pulses = []
        for place, x in enumerate((10, 170)):
            chosen = canvas.box(x + 60, 300, f"[== {place}]")
            canvas.cord(canvas.control("clips"), chosen)
            pulses.append(canvas.pulse(x, 370, canvas.gate(x, 340, (hit, 0), chosen, not place)))
        for x, name, pulse in zip((10, 170), self.outs, pulses, strict=True):
            canvas.cord(pulse, canvas.outlet(x, 430, name))
