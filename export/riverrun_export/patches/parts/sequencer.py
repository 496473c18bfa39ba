"""A step sequencer: sixteen steps, four per beat."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import NARROW, Control, Panel, note, slider_row
from riverrun_export.patches.page import PagePart

STEPS, BEAT, SIDE = 16, 4, 24
"""Number of steps, steps per beat, and width of a step in pixels."""

CLAVE = (0, 3, 6, 10, 12)
"""Steps that are on after loading: the son clave."""

MINUTE = 60000 // BEAT
"""Milliseconds per step, multiplied by the beats per minute."""


class SequencerPart(PagePart):
    """Sends `hit` at each step that is on, with the probability `chance` in percent."""

    def __init__(self) -> None:
        controls = [
            note(8, 8, 98, "run"),
            Control("toggle", 110, 8, 20, 20, "run", "run"),
            note(138, 8, 290, "click a number to continue there"),
            *slider_row(8, 34, "tempo", 20, 220, 120),
            note(384, 34, 40, "BPM"),
            *slider_row(8, 60, "chance", 0, 100, 100),
            note(384, 60, 40, "%"),
        ]
        for step in range(STEPS):
            name, x = f"step-{step + 1}", 30 + SIDE * step
            if step % BEAT == 0:
                controls.append(note(x, 86, 20, str(1 + step // BEAT)))
            controls.append(Control("toggle", x, 108, 20, 20, name, name, value=float(step in CLAVE)))
        numbers = tuple(str(step + 1) for step in range(STEPS))
        controls.append(Control("choice", 28, 132, STEPS * SIDE, SIDE, "now", "now", 0, STEPS - 1, 0, options=numbers))
        self.panel = Panel("sequencer", NARROW, 164, tuple(controls))

    def draw(self, canvas: Canvas[Box]) -> None:
        run, clock, count, both, step, once = canvas.chain(
            10,
            0,
            "[t f f]",
            "[metro 125.]",
            "[f]",
            "[t f f]",
            "[i]",
            f"[sel {' '.join(map(str, range(STEPS)))}]",
            step=40,
        )
        canvas.cord(canvas.control("run"), run)
        started, zero = canvas.chain(110, 40, "[sel 1]", "[0(")
        canvas.cord(run, started, 1)
        next_ = canvas.chain(110, 120, "[+ 1]", f"[% {STEPS}]")
        canvas.cord(both, next_[0], 1)
        after_click = canvas.chain(560, 60, "[+ 1]", f"[% {STEPS}]")
        canvas.cord(canvas.control("now"), after_click[0])
        for source in (zero, next_[-1], after_click[-1]):
            canvas.cord(source, count, inlet=1)
        time = canvas.box(220, 0, f"[expr {MINUTE} / $f1]")
        canvas.cord(canvas.control("tempo"), time)
        canvas.cord(time, clock, inlet=1)
        canvas.set_controls(["now"], step)
        on, _, likely, hit = canvas.chain(10, 290, "[sel 1]", "[random 100]", "[< 100]", "[sel 1]", step=35)
        for number in range(STEPS):
            switch = canvas.box(10 + 40 * number, 250, "[f]")
            canvas.cord(once, switch, number)
            canvas.cord(canvas.control(f"step-{number + 1}"), switch, inlet=1)
            canvas.cord(switch, on)
        canvas.cord(canvas.control("chance"), likely, inlet=1)
        canvas.send(10, 440, "hit", hit)
