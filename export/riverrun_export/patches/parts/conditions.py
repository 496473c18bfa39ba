"""Controls of a model that plays by itself: its signal inlets (conditions, or audio) and its attributes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import (
    MIN_HEIGHT,
    ROW,
    WIDTH,
    Control,
    Panel,
    meters,
    note,
    slider_row,
    switch_row,
)
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.plan import Plan

SWITCH_HINTS = {
    "hold": "stay on the current frame",
    "listen": "play the audio input, or continue from it when off",
}
"""Attributes that are on or off, with a hint for the user."""


class ConditionsPart(PagePart):
    """A signal for every inlet of `method` but the trigger of clips: a smoothed slider, or the sound card for audio.
    Attributes are set with messages.

    Args:
        plan: the .ts.
        method: the method that plays by itself; None: only attributes.
    """

    def __init__(self, plan: Plan, method: Method | None) -> None:
        labels = method.input_labels[int(plan.contract.clip > 0) :] if method else ()
        self.outs, self.audio_inlets = tuple(inlet_names(labels)), audio_inlets(labels)
        self.sliders = [name for i, name in enumerate(self.outs) if i not in self.audio_inlets]
        rows: list[Control] = []
        y = 8
        for name in self.sliders:
            hint = "below 0 calm, above 0 wild" if name == "temperature" else "0 has no effect"
            rows += [*slider_row(8, y, name, -1, 1, 0), note(380, y, 189, hint)]
            y += ROW
        self.messages: dict[str, str] = {}
        if plan.attribute("seed"):
            rows += [note(8, y, 98, "seed"), Control("number", 110, y, 66, 20, "seed", "seed", -1, 9999, -1)]
            rows += [note(192, y, 380, "the same seed repeats the music, -1 is random")]
            self.messages["seed"] = "[set seed $1("
            y += ROW
        if plan.attribute("voices"):
            voices = plan.contract.attribute("voices")
            span = (voices.low, voices.high, float(voices.default))
            rows += [note(8, y, 98, "voices"), Control("number", 110, y, 66, 20, "voices", "voices", *span)]
            rows += [note(192, y, 380, "how many clips sound at once")]
            self.messages["voices"] = "[set voices $1("
            y += ROW
        for name in filter(plan.attribute, SWITCH_HINTS):
            rows += switch_row(8, y, "toggle", name, SWITCH_HINTS[name])
            self.messages[name] = f"[set {name} $1("
            y += ROW
        if plan.attribute("reset"):
            rows += switch_row(8, y, "button", "reset", "start again from silence")
            self.messages["reset"] = "[set reset 1("
            y += ROW
        count = len(self.audio_inlets)
        width, height = WIDTH + 9 * max(0, count - 4), max(y + 4, 100 if count else MIN_HEIGHT)
        self.panel = Panel("steer", width, height, (*rows, *meters(count, "in", width)))

    def draw(self, canvas: Canvas[Box]) -> None:
        for i, name in enumerate(self.outs):
            x = 10 + 120 * i
            if i in self.audio_inlets:
                number = self.audio_inlets.index(i) + 1
                signal = canvas.box(x, 30, f"[adc~ {number}]")
                canvas.meter(x, 90, f"in-{number}", signal)
            else:
                smooth, signal = canvas.chain(x, 0, "[$1 20(", "[line~]")
                canvas.cord(canvas.control(name), smooth)
            canvas.cord(signal, canvas.outlet(x, 60, name))
        for i, (name, text) in enumerate(self.messages.items(), len(self.outs)):
            value, message = canvas.chain(10 + 120 * i, 0, "[i]" if text.endswith("$1(") else "[b]", text)
            canvas.cord(canvas.control(name), value)
            canvas.send(10 + 120 * i, 60, "model", message)
        if self.sliders:
            canvas.add_to_snapshots(self.sliders)


def audio_inlets(labels: Sequence[str]) -> list[int]:
    """Return the numbers of the inlets for audio, by their labels."""
    return [i for i, label in enumerate(labels) if label.startswith("(signal) audio")]


def inlet_names(labels: Sequence[str]) -> list[str]:
    """Return a name on the panel for each inlet: the first words of its label, or its number if names would repeat."""
    first = [label.removeprefix("(signal) ").split(",")[0].removesuffix(" offset") for label in labels]
    names = [re.sub(r"\W+", "-", label)[:13].strip("-") for label in first]
    unlike = len(set(names)) == len(names) and all(names)
    return names if unlike else [f"input-{i + 1}" for i in range(len(names))]
