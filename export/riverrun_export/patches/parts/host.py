"""The host: its sample rate, how late the patch plays, how busy the machine is; a warning where the rate is wrong."""

from __future__ import annotations

from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import LOWEST, WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.plan import Plan


class Host(Part):
    """What a page has at its top; `methods` are those that a sound goes through, one after another.

    Tells the models their buffer size once more after loading; with `wet`, sends `latency`, in milliseconds, to
    whoever delays the dry sound.
    """

    def __init__(self, plan: Plan, *methods: Method, wet: bool = True) -> None:
        self.plan, self.methods, self.wet = plan, methods, wet
        rate = plan.contract.rate
        controls = [
            note(8, 6, 70, "rate, Hz"),
            Control("readout", 82, 6, 60, 20, "rate"),
            note(162, 6, 88, "latency, ms"),
            Control("readout", 254, 6, 60, 20, "latency"),
            note(318, 6, 144, "and the sound card's"),
            note(486, 6, 56, "load, %"),
            Control("readout", 546, 6, 60, 20, "load"),
        ]
        if rate:
            self.warning = f"made for {rate} Hz: at another rate its pitch and speed change"
            controls.append(Control("warning", 8, 32, 604, 18, "rate-warning", self.warning))
        self.panel = Panel("host", WIDTH, LOWEST, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        (rate, hertz), (vector, samples) = canvas.rate(10, 0)
        canvas.show(["rate"], rate, hertz)
        late = canvas.box(10, 100, f"[expr ({self.plan.held(*self.methods)} - {len(self.methods)} * $f2) * 1000 / $f1]")
        canvas.cord(vector, late, samples, 1)
        canvas.cord(rate, late, hertz)
        canvas.show(["latency"], late)
        if self.wet:
            canvas.send(10, 130, "latency", late)
        canvas.show(["load"], canvas.load(420, 200))
        if self.plan.contract.rate:
            differs, select = canvas.chain(420, 40, f"[!= {self.plan.contract.rate}]", "[sel 1 0]")
            canvas.cord(rate, differs, hertz)
            canvas.cord(select, canvas.say(490, 110, "rate-warning", self.warning))
            canvas.cord(select, canvas.say(330, 110, "rate-warning", ""), outlet=1)
        told = canvas.chain(10, 200, "[loadbang]", f"[bufsize {self.plan.buffer}(")[-1]
        canvas.send(10, 260, "model", told)
        words = "nn~ needs its buffer size once more after loading. A bigger one, here and in nn~, cures dropouts."
        canvas.note(140, 200, 240, words)
