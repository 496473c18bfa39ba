"""The output: on/off switch, level, dry/wet mix, limiter and recorder."""

from __future__ import annotations

from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import NARROW, ROW, Control, Panel, meters, note, slider_row
from riverrun_export.patches.page import PagePart

CEILING = 0.9
"""Maximum of a sample after the limiter: 1 dB is left for peaks between samples."""


class OutputPart(PagePart):
    """Process `channels` of sound and play them; one channel is played on both loudspeakers.

    NaN is replaced with 0 and DC is removed. The switch and the level fade, without clicks. The limiter is the same for
    all channels; it has no attack, so that no sample exceeds its ceiling, and a release of 0.1 s.

    Args:
        channels: number of channels.
        wet: whether to mix in the dry signal of `AudioSourcePart`, delayed by the latency of the models.
    """

    def __init__(self, channels: int, wet: bool) -> None:
        self.channels, self.wet, self.watched = channels, wet, channels - 1
        self.ins = tuple(f"sound {i + 1}" for i in range(channels))
        rows = [Control("toggle", 8, 10, 40, 40, "on", "on"), note(14, 54, 34, "on")]
        sliders = [("level", -60, 0, -12, "dB"), *[("wet", 0, 1, 1, "0: input")] * wet]
        y = 10
        for name, low, high, value, hint in sliders:
            rows += slider_row(60, y, name, low, high, value, words=48, length=131)
            rows.append(note(318, y, 60, hint))
            y += ROW
        rows += [note(60, y, 48, "record"), Control("toggle", 112, y, 20, 20, "record", "record")]
        rows += [note(140, y, 240, "to a file until you turn it off")]
        hint = "On starts the audio and fades in. A limiter is on, and DC and NaN are removed."
        rows.append(note(60, y + 24, 316, hint, 36))
        self.panel = Panel("output", NARROW, max(100, y + 64), (*rows, *meters(channels, "out", NARROW)))

    def draw(self, canvas: Canvas[Box]) -> None:
        on, _, gain = canvas.chain(110, 0, "[$1 50(", "[line~]", "[*~]", step=115)
        decibels, _, level = canvas.chain(190, 0, "[expr pow(10, $f1 / 20)]", "[$1 30(", "[line~]")
        canvas.cord(canvas.control("on"), on)
        canvas.cord(canvas.control("level"), decibels)
        canvas.cord(level, gain, inlet=1)
        (select,) = canvas.chain(10, 0, "[sel 1]")
        canvas.cord(canvas.control("on"), select)
        canvas.cord(select, canvas.start_audio(10, 30))
        inputs = [
            canvas.replace_nonfinite(470 + 250 * i, 170, self.draw_input(canvas, i)) for i in range(self.channels)
        ]
        levelled = [self.draw_level(canvas, i, sound, gain) for i, sound in enumerate(inputs)]
        limit = self.draw_limiter(canvas, levelled)
        limited = []
        for i, sound in enumerate(levelled):
            x = 470 + 250 * i
            out = canvas.box(x, 480, "[*~]")
            canvas.cord(sound, out)
            canvas.cord(limit, out, inlet=1)
            canvas.meter(x + 120, 490, f"out-{i + 1}", out)
            limited.append(out)
        played = limited * 2 if self.channels == 1 else limited
        dac = canvas.box(470, 560, f"[dac~ {' '.join(str(i + 1) for i in range(len(played)))}]")
        for inlet, sound in enumerate(played):
            canvas.cord(sound, dac, inlet=inlet)
        canvas.recorder(10, 420, canvas.control("record"), played)

    def draw_input(self, canvas: Canvas[Box], number: int) -> Box:
        """Return the input of one channel, mixed with the dry signal if `wet`."""
        x = 470 + 250 * number
        sound = canvas.inlet(x, 0, self.ins[number])
        if number == self.watched:
            canvas.send(10, 800, "absent", canvas.model_missing(10, 600, sound))
        if not self.wet:
            return sound
        wet, share = canvas.chain(x + 180, 90, "[$1 30(", "[line~]")
        canvas.cord(canvas.control("wet"), wet)
        dry = canvas.delay_read(x + 70, 30, f"dry-{number + 1}", canvas.receive(x + 160, 0, "latency"))
        difference, part, mix = canvas.chain(x, 85, "[-~]", "[*~]", "[+~]")
        canvas.cord(sound, difference)
        canvas.cord(dry, difference, inlet=1)
        canvas.cord(dry, mix, inlet=1)
        canvas.cord(share, part, inlet=1)
        return mix

    def draw_level(self, canvas: Canvas[Box], number: int, sound: Box, gain: Box) -> Box:
        """Return one channel without DC, at its level."""
        blocked, faded = canvas.chain(470 + 250 * number, 290, "[hip~ 5]", "[*~]")
        canvas.cord(sound, blocked)
        canvas.cord(gain, faded, inlet=1)
        return faded

    def draw_limiter(self, canvas: Canvas[Box], sounds: list[Box]) -> Box:
        """Return the gain at which no sound exceeds the ceiling."""
        loudest = canvas.box(470, 360, "[abs~]")
        canvas.cord(sounds[0], loudest)
        for i, sound in enumerate(sounds[1:], 1):
            size, larger = canvas.box(470 + 250 * i, 360, "[abs~]"), canvas.box(470 + 250 * i, 390, "[max~]")
            canvas.cord(sound, size)
            canvas.cord(loudest, larger)
            canvas.cord(size, larger, inlet=1)
            loudest = larger
        peak = canvas.peak_follower(300, 390, loudest)
        limited, gain = canvas.box(300, 420, f"[max~ {CEILING}]"), canvas.box(300, 450, "[/~]")
        canvas.cord(peak, limited)
        canvas.cord(canvas.box(220, 420, f"[sig~ {CEILING}]"), gain)
        canvas.cord(limited, gain, inlet=1)
        return gain
