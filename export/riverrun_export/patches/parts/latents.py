"""Latents by hand: an offset and a scale for each."""

from __future__ import annotations

import re
from math import ceil
from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part

STRIPS = 32
"""Latents in a row, at most."""


class Latents(Part):
    """Every latent that `method` (the decoder) takes, times its scale plus its offset, both smoothed."""

    def __init__(self, method: Method) -> None:
        self.ins = self.outs = tuple(f"latent {i + 1}" for i in range(method.in_channels))
        controls = [
            Control("button", 8, 6, 20, 20, "neutral", "neutral"),
            note(32, 6, 70, "neutral"),
            note(110, 6, 500, "Left slider: offset, 0 is neutral. Right slider: scale, 1 is neutral."),
        ]
        places = strip_places(method.in_channels)
        for i, (x, row) in enumerate(places):
            y = 34 + 108 * row
            controls.append(note(x, y, 32, str(i + 1), 16))
            share = re.search(r"\d+%", "".join(method.input_labels[i : i + 1]))
            if share:
                controls.append(note(x, y + 16, 32, share.group(), 16))
            controls += [
                Control("slider", x, y + 34, 16, 65, f"offset-{i + 1}", f"offset {i + 1}", -3, 3, 0),
                Control("slider", x + 20, y + 34, 12, 65, f"scale-{i + 1}", f"scale {i + 1}", 0, 2, 1),
            ]
        right, rows = max(x for x, _ in places) + 46, places[-1][1] + 1
        self.panel = Panel("latents", max(WIDTH, right), 38 + 108 * rows, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        numbers = range(1, len(self.ins) + 1)
        for x, value, name in ((10, 0, "offset"), (60, 1, "scale")):
            message = canvas.box(x, 0, f"[{value}(")
            canvas.cord(canvas.control("neutral"), message)
            canvas.show([f"{name}-{i}" for i in numbers], message)
        for i in numbers:
            x = 75 * i - 65
            strip = canvas.sub(x, 120, self.strip(canvas.blank(f"z{i}")))
            canvas.cord(canvas.inlet(x, 60, f"latent {i}"), strip)
            canvas.cord(canvas.control(f"offset-{i}"), strip, inlet=1)
            canvas.cord(canvas.control(f"scale-{i}"), strip, inlet=2)
            canvas.cord(strip, canvas.outlet(x, 180, f"latent {i}"))

    def strip(self, canvas: Canvas[Any]) -> Canvas[Any]:
        """In: a latent, its offset, its scale. Out: the latent times the scale plus the offset, both smoothed."""
        scaled, moved = canvas.chain(10, 70, "[*~]", "[+~]", step=60)
        canvas.cord(canvas.inlet(10, 10, "latent"), scaled)
        for x, name, target in ((90, "offset", moved), (170, "scale", scaled)):
            smooth, line = canvas.chain(x, 40, "[$1 30(", "[line~]")
            canvas.cord(canvas.inlet(x, 10, name, signal=False), smooth)
            canvas.cord(line, target, inlet=1)
        canvas.cord(moved, canvas.outlet(10, 190, "latent"))
        return canvas


def strip_places(count: int) -> list[tuple[int, int]]:
    """Where each latent's strip is: the left edge of its 32 pixels, and its row."""
    columns = ceil(count / ceil(count / STRIPS))
    pitch = min(75, max(36, 600 // columns))
    return [(10 + (pitch - 32) // 2 + pitch * (i % columns), i // columns) for i in range(count)]
