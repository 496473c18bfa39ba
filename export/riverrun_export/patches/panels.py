"""The panels of the patches: controls, their ranges, places and words. Pd and Max both draw them from here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import ceil

from riverrun_export.contract import Method
from riverrun_export.patches.plan import Plan

WIDTH = 620
"""Pixels, of every panel but a wide row of latents."""

MARGIN = 96
"""Pixels left of the panels, for their names."""

ROW = 26
"""Pixels from one line of controls to the next."""

LOWEST = 56
"""Pixels, the height of the lowest panel: its name and a box fit beside it."""

STRIPS = 32
"""Latents in a row, at most."""

SWITCHES = {"hold": "stay on the frame that sounds", "listen": "play what comes in, and when off go on from there"}
"""Attributes that are on or off, and what a person should know of them."""


@dataclass(frozen=True)
class Control:
    """One thing in a panel, at `x, y` from its corner, `w` by `h` pixels.

    `kind` is one of: note, warning (a note that shows only when it applies), slider, number, toggle, button, choice,
    meter, readout. `text` is what a note says, or the control's name for people. `shows` names the slider that a
    readout reads.
    """

    kind: str
    x: int
    y: int
    w: int
    h: int
    name: str = ""
    text: str = ""
    low: float = 0.0
    high: float = 1.0
    value: float = 0.0
    shows: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Panel:
    """Controls that belong together, in a box of `w` by `h` pixels."""

    name: str
    w: int
    h: int
    controls: tuple[Control, ...]


def note(x: int, y: int, w: int, text: str, h: int = 20) -> Control:
    return Control("note", x, y, w, h, text=text)


def slider_row(x: int, y: int, name: str, low: float, high: float, value: float) -> list[Control]:
    """A line of: name, slider, its value; there is room for a hint 372 pixels from `x`."""
    return [
        note(x, y, 98, name),
        Control("slider", x + 102, y + 1, 201, 18, name, name, low, high, value),
        Control("readout", x + 312, y, 52, 20, f"{name}-value", shows=name),
    ]


def meters(channels: int, side: str) -> list[Control]:
    """One level meter a channel, at the right end of a panel."""
    return [Control("meter", 578 + 18 * i, 10, 14, 80, f"{side}-{i + 1}", f"{side} {i + 1}") for i in range(channels)]


def wide(channels: int) -> int:
    """The width of a panel with a meter a channel."""
    return WIDTH + 18 * max(0, channels - 2)


def about(plan: Plan) -> str:
    """What a person should know before anything else."""
    return f"Keep {plan.ts} beside this patch. It is silent until you turn it on, at the bottom."


def host(plan: Plan) -> Panel:
    """The host's rate, the latency, and a warning when that is not the rate the .ts was made for."""
    rate = plan.contract.rate
    controls = [
        note(8, 6, 98, "rate, Hz"),
        Control("readout", 110, 6, 60, 20, "rate"),
        note(192, 6, 88, "latency, ms"),
        Control("readout", 284, 6, 60, 20, "latency"),
        note(352, 6, 260, "and what the sound card adds"),
    ]
    if rate:
        text = f"made for {rate} Hz: at another rate its pitch and speed change"
        controls.append(Control("warning", 8, 32, 604, 18, "rate-warning", text))
    return Panel("host", WIDTH, LOWEST, tuple(controls))


def steer(plan: Plan, method: Method) -> Panel:
    """What steers a model that plays by itself: its signal inlets but for those of audio, and its attributes."""
    rows: list[Control] = []
    y = 8
    for name in steered(method):
        hint = "- calm, 0 as learned, + wild" if name == "temperature" else "0 leaves it free"
        rows += [*slider_row(8, y, name, -1, 1, 0), note(380, y, 232, hint)]
        y += ROW
    if plan.attribute("seed"):
        rows += [note(8, y, 98, "seed"), Control("number", 110, y, 66, 20, "seed", "seed", -1, 9999, -1)]
        rows += [note(192, y, 420, "a number repeats its music, -1 is free")]
        y += ROW
    for name, words in SWITCHES.items():
        if plan.attribute(name):
            rows += [note(8, y, 98, name), Control("toggle", 110, y, 20, 20, name, name), note(192, y, 420, words)]
            y += ROW
    if plan.attribute("reset"):
        rows += [note(8, y, 98, "reset"), Control("button", 110, y, 20, 20, "reset", "reset")]
        rows += [note(192, y, 420, "start again from silence")]
        y += ROW
    return Panel("steer", WIDTH, max(y + 4, LOWEST), tuple(rows))


def steered(method: Method) -> list[str]:
    """The names of its inlets that a slider steers: all that are not for audio."""
    return [name for i, name in enumerate(inlet_names(method)) if i not in heard(method)]


def heard(method: Method) -> list[int]:
    """Which of its inlets are for audio."""
    return [i for i, label in enumerate(method.input_labels) if label.startswith("(signal) audio")]


def inlet_names(method: Method) -> list[str]:
    """What a method's inlets are called on a panel: the first words of their labels, all different."""
    labels = [label.removeprefix("(signal) ").split(",")[0].removesuffix(" offset") for label in method.input_labels]
    names = [re.sub(r"\W+", "-", label)[:13].strip("-") for label in labels]
    unlike = len(set(names)) == method.in_channels and all(names)
    return names if unlike else [f"input-{i + 1}" for i in range(method.in_channels)]


def source(channels: int) -> Panel:
    """What goes into the encoder: a test sound made in the patch, or the sound card's inputs."""
    choice = Control("choice", 110, 12, 50, 40, "source", "source", 0, 1, 0, options=("test", "live"))
    words = [
        note(8, 12, 98, "sound"),
        note(168, 12, 380, "test: plucks made here, no microphone needed"),
        note(168, 32, 380, "live: the sound card's inputs, wear headphones"),
    ]
    return Panel("source", wide(channels), 100, (*words, choice, *meters(channels, "in")))


def latents(method: Method) -> Panel:
    """An offset and a scale for every latent that `method` (the decoder) takes, in rows of strips."""
    controls = [
        Control("button", 8, 6, 20, 20, "neutral", "neutral"),
        note(32, 6, 70, "neutral"),
        note(110, 6, 500, "Left slider: offset, 0 is neutral. Right slider: scale, 1 is neutral."),
    ]
    places = strip_places(method)
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
    return Panel("latents", max(WIDTH, right), 38 + 108 * rows, tuple(controls))


def strip_places(method: Method) -> list[tuple[int, int]]:
    """Where each latent's strip is: the left edge of its 32 pixels, and its row."""
    count = method.in_channels
    columns = ceil(count / ceil(count / STRIPS))
    pitch = min(75, max(36, 600 // columns))
    return [(10 + (pitch - 32) // 2 + pitch * (i % columns), i // columns) for i in range(count)]


def output(channels: int, wet: bool) -> Panel:
    """On and off, level, meters; with `wet`, how much of the input is mixed in."""
    rows = [Control("toggle", 8, 10, 40, 40, "on", "on"), note(14, 54, 34, "on")]
    rows += [*slider_row(60, 10, "level", -60, 0, -12), note(432, 10, 120, "dB")]
    if wet:
        rows += [*slider_row(60, 36, "wet", 0, 1, 1), note(432, 36, 120, "0 is the input")]
    words = "On starts the audio too and fades in within 50 ms. No DC, never above full scale, silent after loading."
    return Panel("output", wide(channels), 100, (*rows, note(60, 62, 480, words, 36), *meters(channels, "out")))
