"""The target of a page's signals: latents, or the noise of the flow. One of two models is heard."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.parts.model_switch import draw_model_switch

FADE, SPARE = 50, 100
"""Milliseconds: of the crossfade, and from its beginning until the other model stops."""


class TargetPart(PagePart):
    """Crossfade `channels` of sound from two models; send `aim`, 0 for the first and 1 for the second.

    The model that is not chosen stops. The chosen one computes at once, and is heard after the latency of the patch,
    when the samples that nn~ had not played before are over.
    """

    def __init__(self, channels: int) -> None:
        self.channels, self.watched = channels, channels - 1
        kinds = ("latents", "noise")
        self.ins = tuple(f"{kind} {i + 1}" for kind in kinds for i in range(channels))
        self.outs = tuple(f"sound {i + 1}" for i in range(channels))
        controls = (
            Control("choice", 8, 8, 50, 40, "target", "target", 0, 1, 0, options=kinds),
            note(72, 8, 380, "latents: any sound, also unlike the recordings"),
            note(72, 28, 380, "noise: likely sounds, continued from the last one"),
            note(72, 52, 380, "The model that is not chosen uses no CPU."),
        )
        self.panel = Panel("target", NARROW, 78, controls)

    def draw(self, canvas: Canvas[Box]) -> None:
        choice = canvas.control("target")
        canvas.send(10, 30, "aim", choice)
        right = 120 + 110 * max(4, len(self.ins))
        stop = draw_model_switch(canvas, right, 0, choice)
        latency = canvas.receive(right + 460, 0, "latency")
        order, wait, chosen = (
            canvas.box(110, 0, "[t b f]"),
            canvas.box(110, 30, "[delay 900]"),
            canvas.box(110, 60, "[f]"),
        )
        canvas.cord(choice, order)
        for source, target, outlet, inlet in (
            (order, wait, 0, 0),
            (order, chosen, 1, 1),
            (wait, chosen, 0, 0),
            (latency, wait, 0, 1),
            (latency, spare := canvas.box(right + 460, 30, f"[+ {SPARE}]"), 0, 0),
            (spare, stop, 0, 1),
        ):
            canvas.cord(source, target, outlet, inlet)
        gains = []
        for place in range(2):
            selected, _, gain = canvas.chain(220 + 110 * place, 0, f"[== {place}]", f"[$1 {FADE}(", "[line~]")
            canvas.cord(chosen, selected)
            gains.append(gain)
        sounds = [canvas.inlet(10 + 110 * i, 110, name) for i, name in enumerate(self.ins)]
        canvas.send(10, 500, "absent", canvas.model_missing(10, 300, sounds[self.watched]))
        for i, name in enumerate(self.outs):
            x = 10 + 220 * i
            mix = canvas.box(x, 200, "[+~]")
            for place, gain in enumerate(gains):
                part = canvas.box(x + 110 * place, 160, "[*~]")
                canvas.cord(sounds[i + place * self.channels], part)
                canvas.cord(gain, part, inlet=1)
                canvas.cord(part, mix, inlet=place)
            canvas.cord(mix, canvas.outlet(x, 240, name))
