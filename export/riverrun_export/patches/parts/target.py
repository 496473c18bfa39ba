"""What the signals of a page are for: latents, or the flow's noise. One model is heard, then the other."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import LOWEST, WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part


class Target(Part):
    """Cross-fades `channels` of sound from two models; sends `aim`, 0 for the first and 1 for the second."""

    def __init__(self, channels: int) -> None:
        self.channels, self.watched = channels, channels - 1
        kinds = ("latents", "noise")
        self.ins = tuple(f"{kind} {i + 1}" for kind in kinds for i in range(channels))
        self.outs = tuple(f"sound {i + 1}" for i in range(channels))
        controls = (
            Control("choice", 8, 8, 50, 40, "target", "target", 0, 1, 0, options=kinds),
            note(72, 8, 530, "latents: anything can be reached, also what was never heard"),
            note(72, 28, 530, "noise: the flow makes it plausible, coming from what just sounded"),
        )
        self.panel = Panel("target", WIDTH, LOWEST, controls)

    def draw(self, canvas: Canvas[Any]) -> None:
        choice = canvas.control("target")
        canvas.send(10, 30, "aim", choice)
        gains = []
        for place in range(2):
            here, _, gain = canvas.chain(110 + 110 * place, 0, f"[== {place}]", "[$1 50(", "[line~]")
            canvas.cord(choice, here)
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
