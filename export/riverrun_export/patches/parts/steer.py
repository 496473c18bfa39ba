"""What steers a model that plays by itself: its inlets for signals that are no audio, and its attributes."""

from __future__ import annotations

import re
from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import LOWEST, ROW, WIDTH, Control, Panel, note, slider_row, switch_row
from riverrun_export.patches.page import Part
from riverrun_export.patches.plan import Plan

SWITCHES = {"hold": "stay on the frame that sounds", "listen": "play what comes in, and when off go on from there"}
"""Attributes that are on or off, and what a person should know of them."""


class Steer(Part):
    """A smoothed signal, or the sound card's, for every inlet of `method`; the rest goes to the model as messages."""

    def __init__(self, plan: Plan, method: Method) -> None:
        self.method = method
        self.outs = names = tuple(inlet_names(method))
        rows: list[Control] = []
        y = 8
        for name in (name for i, name in enumerate(names) if i not in heard(method)):
            hint = "- calm, 0 as learned, + wild" if name == "temperature" else "0 leaves it free"
            rows += [*slider_row(8, y, name, -1, 1, 0), note(380, y, 232, hint)]
            y += ROW
        self.messages: dict[str, str] = {}
        if plan.attribute("seed"):
            rows += [note(8, y, 98, "seed"), Control("number", 110, y, 66, 20, "seed", "seed", -1, 9999, -1)]
            rows += [note(192, y, 420, "a number repeats its music, -1 is free")]
            self.messages["seed"] = "[set seed $1("
            y += ROW
        for name in filter(plan.attribute, SWITCHES):
            rows += switch_row(8, y, "toggle", name, SWITCHES[name])
            self.messages[name] = f"[set {name} $1("
            y += ROW
        if plan.attribute("reset"):
            rows += switch_row(8, y, "button", "reset", "start again from silence")
            self.messages["reset"] = "[set reset 1("
            y += ROW
        self.panel = Panel("steer", WIDTH, max(y + 4, LOWEST), tuple(rows))

    def draw(self, canvas: Canvas[Any]) -> None:
        ears = heard(self.method)
        for i, name in enumerate(self.outs):
            x = 10 + 120 * i
            if i in ears:
                signal = canvas.box(x, 30, f"[adc~ {ears.index(i) + 1}]")
            else:
                smooth, signal = canvas.chain(x, 0, "[$1 20(", "[line~]")
                canvas.cord(canvas.control(name), smooth)
            canvas.cord(signal, canvas.outlet(x, 60, name))
        for i, (name, text) in enumerate(self.messages.items(), len(self.outs)):
            whole, message = canvas.chain(10 + 120 * i, 0, "[i]" if text.endswith("$1(") else "[b]", text)
            canvas.cord(canvas.control(name), whole)
            canvas.send(10 + 120 * i, 60, "model", message)


def heard(method: Method) -> list[int]:
    """Which of its inlets are for audio."""
    return [i for i, label in enumerate(method.input_labels) if label.startswith("(signal) audio")]


def inlet_names(method: Method) -> list[str]:
    """What a method's inlets are called on a panel: the first words of their labels, all different."""
    labels = [label.removeprefix("(signal) ").split(",")[0].removesuffix(" offset") for label in method.input_labels]
    names = [re.sub(r"\W+", "-", label)[:13].strip("-") for label in labels]
    unlike = len(set(names)) == method.in_channels and all(names)
    return names if unlike else [f"input-{i + 1}" for i in range(method.in_channels)]
