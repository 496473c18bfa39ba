"""What steers a model that plays by itself: its inlets for signals that are no audio, and its attributes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import LOWEST, ROW, WIDTH, Control, Panel, meters, note, slider_row, switch_row
from riverrun_export.patches.page import Part
from riverrun_export.patches.plan import Plan

SWITCHES = {"hold": "stay on the frame that sounds", "listen": "play what comes in, and when off go on from there"}
"""Attributes that are on or off, and what a person should know of them."""


class Steer(Part):
    """A smoothed signal, or the sound card's, for every inlet of `method`, if there is one, but the trigger of clips;
    the rest goes to the model as messages.
    """

    def __init__(self, plan: Plan, method: Method | None) -> None:
        labels = method.input_labels[int(plan.contract.clip > 0) :] if method else ()
        self.outs, self.ears = tuple(inlet_names(labels)), heard(labels)
        self.sliders = [name for i, name in enumerate(self.outs) if i not in self.ears]
        rows: list[Control] = []
        y = 8
        for name in self.sliders:
            hint = "below 0 calm, above 0 wild" if name == "temperature" else "0 leaves it free"
            rows += [*slider_row(8, y, name, -1, 1, 0), note(380, y, 189, hint)]
            y += ROW
        self.messages: dict[str, str] = {}
        if plan.attribute("seed"):
            rows += [note(8, y, 98, "seed"), Control("number", 110, y, 66, 20, "seed", "seed", -1, 9999, -1)]
            rows += [note(192, y, 380, "a number repeats its music, -1 is free")]
            self.messages["seed"] = "[set seed $1("
            y += ROW
        if plan.attribute("voices"):
            voices = plan.contract.attribute("voices")
            span = (voices.low, voices.high, float(voices.default))
            rows += [note(8, y, 98, "voices"), Control("number", 110, y, 66, 20, "voices", "voices", *span)]
            rows += [note(192, y, 380, "how many clips sound at once")]
            self.messages["voices"] = "[set voices $1("
            y += ROW
        for name in filter(plan.attribute, SWITCHES):
            rows += switch_row(8, y, "toggle", name, SWITCHES[name])
            self.messages[name] = f"[set {name} $1("
            y += ROW
        if plan.attribute("reset"):
            rows += switch_row(8, y, "button", "reset", "start again from silence")
            self.messages["reset"] = "[set reset 1("
            y += ROW
        ears = len(self.ears)
        width, height = WIDTH + 9 * max(0, ears - 4), max(y + 4, 100 if ears else LOWEST)
        self.panel = Panel("steer", width, height, (*rows, *meters(ears, "in", width)))

    def draw(self, canvas: Canvas[Any]) -> None:
        for i, name in enumerate(self.outs):
            x = 10 + 120 * i
            if i in self.ears:
                number = self.ears.index(i) + 1
                signal = canvas.box(x, 30, f"[adc~ {number}]")
                canvas.meter(x, 90, f"in-{number}", signal)
            else:
                smooth, signal = canvas.chain(x, 0, "[$1 20(", "[line~]")
                canvas.cord(canvas.control(name), smooth)
            canvas.cord(signal, canvas.outlet(x, 60, name))
        for i, (name, text) in enumerate(self.messages.items(), len(self.outs)):
            whole, message = canvas.chain(10 + 120 * i, 0, "[i]" if text.endswith("$1(") else "[b]", text)
            canvas.cord(canvas.control(name), whole)
            canvas.send(10 + 120 * i, 60, "model", message)
        if self.sliders:
            canvas.remember(self.sliders)


def heard(labels: Sequence[str]) -> list[int]:
    """Which inlets of these labels are for audio."""
    return [i for i, label in enumerate(labels) if label.startswith("(signal) audio")]


def inlet_names(labels: Sequence[str]) -> list[str]:
    """What inlets of these labels are called on a panel: the first words of the labels, all different."""
    first = [label.removeprefix("(signal) ").split(",")[0].removesuffix(" offset") for label in labels]
    names = [re.sub(r"\W+", "-", label)[:13].strip("-") for label in first]
    unlike = len(set(names)) == len(names) and all(names)
    return names if unlike else [f"input-{i + 1}" for i in range(len(names))]
