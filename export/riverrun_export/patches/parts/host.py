"""The host: its rate, how late the patch plays, how busy the machine is; nn~'s buffer; a word if all is not well."""

from __future__ import annotations

from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import LOWEST, WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.smooth import hot
from riverrun_export.patches.plan import Plan

SQUARE = 18
"""Pixels, of one of the buffers to choose from."""


class Host(Part):
    """What a page has at its top; `methods` are those that a sound goes through, one after another.

    Has the models' buffer chosen where the host allows it. Warns of what keeps them from playing, or from playing
    right, the worst first. With `wet`, sends `latency`, in milliseconds, to whoever delays the dry sound, or waits
    for the other one; of clips `ringing`, from a hit to when its clip has ended.
    """

    def __init__(self, plan: Plan, *methods: Method, wet: bool = True) -> None:
        self.plan, self.methods, self.wet = plan, methods, wet
        sample_rate, sizes = plan.contract.sample_rate, plan.sizes
        made = sizes.index(plan.buffer)
        after = 62 + SQUARE * len(sizes)
        options = tuple(str(size) for size in sizes)
        controls = (
            note(8, 6, 70, "rate, Hz"),
            Control("readout", 82, 6, 60, 20, "rate"),
            note(162, 6, 88, "latency, ms"),
            Control("readout", 254, 6, 60, 20, "latency"),
            note(318, 6, 144, "and the sound card's"),
            note(486, 6, 56, "load, %"),
            Control("readout", 546, 6, 60, 20, "load"),
            note(8, 32, 50, "buffer"),
            Control("buffer", 62, 33, SQUARE * len(sizes), SQUARE, "buffer", value=made, options=options),
            Control("readout", after + 8, 32, 50, 20, "samples"),
            Control("warning", after + 66, 32, WIDTH - after - 74, 18, "warning"),
        )
        self.panel = Panel("host", WIDTH, LOWEST, controls)
        self.warnings = [
            "",
            f"made for {sample_rate} Hz: pitch and speed differ here" if sample_rate else "",
            "nn~ is off: the vector is larger than its buffer",
            "there is no nn~ here: it has to be installed",
            "its ts file is broken or locked: copy it again",
            "its ts file is missing: put it beside this patch",
        ]

    def draw(self, canvas: Canvas[Any]) -> None:
        (sample_rate, hertz), (vector, samples) = canvas.sample_rate(10, 0)
        canvas.show(["rate"], sample_rate, hertz)
        canvas.show(["load"], canvas.load(460, 140))
        size = canvas.buffer(10, 200, "buffer")
        canvas.show(["samples"], size)
        block = canvas.box(10, 370, f"[expr max($f1, {self.plan.contract.ratio})]")
        canvas.cord(size, block)
        late, milliseconds = canvas.chain(
            10, 460, f"[expr {self.plan.late(*self.methods)}]", "[expr $f1 * 1000 / max($f2, 1)]", step=60
        )
        canvas.cord(vector, late, samples)
        hot(canvas, 10, 400, block, late)
        if self.plan.threaded:
            hot(canvas, 110, 420, canvas.threadless(110, 300, size), late, 2)
        hot(canvas, 300, 500, sample_rate, milliseconds, outlet=hertz)
        canvas.show(["latency"], milliseconds)
        if self.wet and self.plan.contract.clip:
            ringing = canvas.box(10, 590, f"[expr $f1 + {self.plan.contract.clip} * 1000 / max($f2, 1)]")
            hot(canvas, 300, 560, sample_rate, ringing, outlet=hertz)
            canvas.cord(milliseconds, ringing)
            canvas.send(10, 620, "ringing", ringing)
        elif self.wet:
            canvas.send(10, 560, "latency", milliseconds)
        words = (
            "0 has no thread, and ends it until the patch is opened again. A bigger buffer cures dropouts; so does "
            "OMP_NUM_THREADS=1, set before Max or Pd starts: README tells how."
        )
        canvas.note(10, 660, 400, words)
        self.warn(canvas, (sample_rate, hertz), (vector, samples), block)

    def warn(self, canvas: Canvas[Any], sample_rate: tuple[Any, int], vector: tuple[Any, int], block: Any) -> None:
        """Shows the worst of what is wrong, by its place in `warnings`."""
        worst, which = canvas.chain(
            620,
            200,
            "[expr max(max($f1, 2 * $f2), max($f3, $f4))]",
            f"[sel {' '.join(map(str, range(len(self.warnings))))}]",
        )
        for place, text in enumerate(self.warnings):
            canvas.cord(which, canvas.say(620 + 30 * place, 260 + 80 * place, "warning", text), outlet=place)
        if self.plan.contract.sample_rate:
            differs = canvas.box(620, 40, f"[!= {self.plan.contract.sample_rate}]")
            canvas.cord(sample_rate[0], differs, sample_rate[1])
            canvas.cord(differs, worst)
        larger = canvas.box(740, 70, "[expr $f1 > $f2]")
        canvas.cord(vector[0], larger, vector[1])
        hot(canvas, 800, 40, block, larger)
        hot(canvas, 740, 110, larger, worst)
        missing, broken = canvas.unread(900, -60, self.plan.ts)
        for inlet, state, (source, outlet) in (
            (2, 5, missing),
            (2, 4, broken),
            (3, 3, (canvas.receive(1140, 0, "absent"), 0)),
        ):
            said = canvas.box(840 + 60 * state, 140, f"[{state}(")
            canvas.cord(source, said, outlet)
            hot(canvas, 840 + 60 * state, 170, said, worst, inlet)
