"""The host: sample rate, latency and CPU load; nn~'s buffer; and warnings."""

from __future__ import annotations

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas, Outlet
from riverrun_export.patches.controls import MIN_HEIGHT, WIDTH, Control, Panel, note
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.plan import Plan

SQUARE = 18
"""Width in pixels of one option of the buffer sizes."""


class HostPart(PagePart):
    """The part at the top of each page.

    It sets the buffer of the models where the host allows it. It also warns of what keeps them from playing or changes
    how they sound; of several warnings it shows the most severe.

    Args:
        plan: the .ts and the settings of the patch.
        methods: the methods that a sound passes through, in order.
        wet: whether to send `latency` in milliseconds, for parts that delay the dry signal or wait for a model; for
            clips,
            `ringing`: the milliseconds from a trigger to the end of its clip.
    """

    def __init__(self, plan: Plan, *methods: Method, wet: bool = True) -> None:
        self.plan, self.methods, self.wet = plan, methods, wet
        sample_rate, sizes = plan.contract.sample_rate, plan.sizes
        initial = sizes.index(plan.buffer)
        after = 62 + SQUARE * len(sizes)
        options = tuple(str(size) for size in sizes)
        controls = (
            note(8, 6, 70, "rate, Hz"),
            Control("readout", 82, 6, 60, 20, "rate"),
            note(162, 6, 88, "latency, ms"),
            Control("readout", 254, 6, 60, 20, "latency"),
            note(318, 6, 144, "plus the sound card"),
            note(486, 6, 56, "load, %"),
            Control("readout", 546, 6, 60, 20, "load"),
            note(8, 32, 50, "buffer"),
            Control("buffer", 62, 33, SQUARE * len(sizes), SQUARE, "buffer", value=initial, options=options),
            Control("readout", after + 8, 32, 50, 20, "samples"),
            Control("warning", after + 66, 32, WIDTH - after - 74, 18, "warning"),
        )
        self.panel = Panel("host", WIDTH, MIN_HEIGHT, controls)
        self.warnings = [
            "",
            f"made for {sample_rate} Hz: pitch and speed differ here" if sample_rate else "",
            "nn~ is off: the vector is larger than its buffer",
            "nn~ is missing: install the external nn~",
            "the ts file is broken or locked: copy it again",
            "the ts file is missing: copy it to this folder",
        ]
        """Texts of the warning, the most severe last."""

    def draw(self, canvas: Canvas[Box]) -> None:
        (sample_rate, hertz), (vector, samples) = canvas.sample_rate(10, 0)
        canvas.set_controls(["rate"], sample_rate, hertz)
        canvas.set_controls(["load"], canvas.cpu_load(460, 140))
        size = canvas.buffer_size(10, 200, "buffer")
        canvas.set_controls(["samples"], size)
        block = canvas.box(10, 370, f"[expr max($f1, {self.plan.contract.ratio})]")
        canvas.cord(size, block)
        latency, milliseconds = canvas.chain(
            10, 460, f"[expr {self.plan.late(*self.methods)}]", "[expr $f1 * 1000 / max($f2, 1)]", step=60
        )
        canvas.cord(vector, latency, samples)
        canvas.trigger_cord(10, 400, block, latency)
        if self.plan.threaded:
            canvas.trigger_cord(110, 420, canvas.thread_missing(110, 300, size), latency, 2)
        canvas.trigger_cord(300, 500, sample_rate, milliseconds, outlet=hertz)
        canvas.set_controls(["latency"], milliseconds)
        if self.wet and self.plan.contract.clip:
            ringing = canvas.box(10, 590, f"[expr $f1 + {self.plan.contract.clip} * 1000 / max($f2, 1)]")
            canvas.trigger_cord(300, 560, sample_rate, ringing, outlet=hertz)
            canvas.cord(milliseconds, ringing)
            canvas.send(10, 620, "ringing", ringing)
        elif self.wet:
            canvas.send(10, 560, "latency", milliseconds)
        advice = (
            "Buffer 0 ends nn~'s thread until the patch is opened again. Against dropouts, choose a larger "
            "buffer, or set OMP_NUM_THREADS=1 before Max or Pd starts (see the README)."
        )
        canvas.note(10, 660, 400, advice)
        self.draw_warning(canvas, (sample_rate, hertz), (vector, samples), block)

    def draw_warning(self, canvas: Canvas[Box], sample_rate: Outlet[Box], vector: Outlet[Box], block: Box) -> None:
        """Show the most severe warning, by its place in `warnings`."""
        worst, which = canvas.chain(
            620,
            200,
            "[expr max(max($f1, 2 * $f2), max($f3, $f4))]",
            f"[sel {' '.join(map(str, range(len(self.warnings))))}]",
        )
        for place, text in enumerate(self.warnings):
            canvas.cord(which, canvas.status_message(620 + 30 * place, 260 + 80 * place, "warning", text), outlet=place)
        if self.plan.contract.sample_rate:
            differs = canvas.box(620, 40, f"[!= {self.plan.contract.sample_rate}]")
            canvas.cord(sample_rate[0], differs, sample_rate[1])
            canvas.cord(differs, worst)
        larger = canvas.box(740, 70, "[expr $f1 > $f2]")
        canvas.cord(vector[0], larger, vector[1])
        canvas.trigger_cord(800, 40, block, larger)
        canvas.trigger_cord(740, 110, larger, worst)
        missing, broken = canvas.file_errors(900, -60, self.plan.ts)
        for inlet, state, (source, outlet) in (
            (2, 5, missing),
            (2, 4, broken),
            (3, 3, (canvas.receive(1140, 0, "absent"), 0)),
        ):
            number = canvas.box(840 + 60 * state, 140, f"[{state}(")
            canvas.cord(source, number, outlet)
            canvas.trigger_cord(840 + 60 * state, 170, number, worst, inlet)
