"""What goes into an encoder: a test sound made in the patch, or the sound card's inputs."""

from __future__ import annotations

from typing import Any

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Control, Panel, meters, note, wide
from riverrun_export.patches.page import Part


class Source(Part):
    """Plucks made here or the sound card's inputs, cross-faded. Sends the sound as `dry-1` … too."""

    def __init__(self, channels: int) -> None:
        self.outs = tuple(f"sound {i + 1}" for i in range(channels))
        choice = Control("choice", 110, 12, 50, 40, "source", "source", 0, 1, 0, options=("test", "live"))
        words = [
            note(8, 12, 98, "sound"),
            note(168, 12, 380, "test: plucks made here, no microphone needed"),
            note(168, 32, 380, "live: the sound card's inputs, wear headphones"),
        ]
        self.panel = Panel("source", wide(channels), 100, (*words, choice, *meters(channels, "in")))

    def draw(self, canvas: Canvas[Any]) -> None:
        is_test, _, test_gain = canvas.chain(10, 0, "[== 0]", "[$1 50(", "[line~]")
        is_live, _, live_gain = canvas.chain(110, 0, "[== 1]", "[$1 50(", "[line~]")
        beat, both, _, envelope = canvas.chain(220, 0, "[metro 500]", "[t b b]", "[1, 0 450(", "[line~]")
        note_, _, _, pitch = canvas.chain(360, 60, "[random 5]", "[* 2.4]", "[+ 45]", "[mtof]")
        canvas.cord(canvas.control("source"), is_test)
        canvas.cord(canvas.control("source"), is_live)
        canvas.cord(is_test, beat)
        canvas.cord(both, note_, outlet=1)
        for i, name in enumerate(self.outs):
            x = 10 + 280 * i
            detune, _, _, _, pluck, test, mix, out = canvas.chain(
                x,
                210,
                f"[* {1 + 0.004 * i:g}]",
                "[phasor~]",
                "[-~ 0.5]",
                "[lop~ 2000]",
                "[*~]",
                "[*~]",
                "[+~]",
                "[*~ 1]",
                step=36,
            )
            _, live = canvas.chain(x + 100, 354, f"[adc~ {i + 1}]", "[*~]", step=36)
            canvas.cord(pitch, detune)
            canvas.cord(envelope, pluck, inlet=1)
            canvas.cord(test_gain, test, inlet=1)
            canvas.cord(live_gain, live, inlet=1)
            canvas.cord(live, mix, inlet=1)
            canvas.cord(out, canvas.outlet(x, 500, name))
            canvas.send(x + 80, 500, f"dry-{i + 1}", out, signal=True)
            canvas.meter(x + 190, 440, f"in-{i + 1}", out)
