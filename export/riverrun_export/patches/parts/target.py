"""What the signals of a page are for: latents, or the flow's noise. One model is heard, then the other."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.turns import take_turns

FADE, SPARE = 50, 100
"""Milliseconds: of the cross-fade, and from its beginning until the model that was heard may rest."""


class Target(Part):
    """Cross-fades `channels` of sound from two models; sends `aim`, 0 for the first and 1 for the second.

    The model that is not heard rests. One that is chosen computes at once, and is heard as late as the patch is: when
    what nn~ had left of it from before has gone by.
    """

    def __init__(self, channels: int) -> None:
        self.channels, self.watched = channels, channels - 1
        kinds = ("latents", "noise")
        self.ins = tuple(f"{kind} {i + 1}" for kind in kinds for i in range(channels))
        self.outs = tuple(f"sound {i + 1}" for i in range(channels))
        controls = (
            Control("choice", 8, 8, 50, 40, "target", "target", 0, 1, 0, options=kinds),
            note(72, 8, 380, "latents: all is in reach, also what was never heard"),
            note(72, 28, 380, "noise: plausible, going on from what it played last"),
            note(72, 52, 380, "The one that is not heard rests, and takes no time."),
        )
        self.panel = Panel("target", NARROW, 78, controls)

    def draw(self, canvas: Canvas[Any]) -> None:
        choice = canvas.control("target")
        canvas.send(10, 30, "aim", choice)
        atomic_write = 120 + 110 * max(4, len(self.ins))
        resting, latency = take_turns(canvas, atomic_write, 0, choice), canvas.receive(atomic_write + 460, 0, "latency")
        order, later, chosen = (
            canvas.box(110, 0, "[t b f]"),
            canvas.box(110, 30, "[delay 900]"),
            canvas.box(110, 60, "[f]"),
        )
        canvas.cord(choice, order)
        for source, target, outlet, inlet in (
            (order, later, 0, 0),
            (order, chosen, 1, 1),
            (later, chosen, 0, 0),
            (latency, later, 0, 1),
            (latency, spared := canvas.box(atomic_write + 460, 30, f"[+ {SPARE}]"), 0, 0),
            (spared, resting, 0, 1),
        ):
            canvas.cord(source, target, outlet, inlet)
        gains = []
        for place in range(2):
            here, _, gain = canvas.chain(220 + 110 * place, 0, f"[== {place}]", f"[$1 {FADE}(", "[line~]")
            canvas.cord(chosen, here)
            gains.append(gain)
        sounds = [canvas.inlet(10 + 110 * i, 110, name) for i, name in enumerate(self.ins)]
        canvas.send(10, 500, "absent", canvas.unfed(10, 300, sounds[self.watched]))
        for i, name in enumerate(self.outs):
            x = 10 + 220 * i
            mix = canvas.box(x, 200, "[+~]")
            for place, gain in enumerate(gains):
                part = canvas.box(x + 110 * place, 160, "[*~]")
                canvas.cord(sounds[i + place * self.channels], part)
                canvas.cord(gain, part, inlet=1)
                canvas.cord(part, mix, inlet=place)
            canvas.cord(mix, canvas.outlet(x, 240, name))
