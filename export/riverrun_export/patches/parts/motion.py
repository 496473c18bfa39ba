"""Motion: what a phone or any other sender of OSC says, as offsets to latents."""

from __future__ import annotations

from typing import Any

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import Part
from riverrun_export.patches.parts.arrivals import arrivals, told
from riverrun_export.patches.parts.sensors import SENDERS, SENSORS, calibrated, offset

MOST = 16
"""Latents that the sensors move, at most: the first ones, which tell the most."""

REACH = 3
"""Largest base and amount: latents and noise have unit variance, and end at about three."""

SILENCE, GLIDE = 500, 1500
"""Milliseconds without a message after which the sensors let go, and how long they then take to their middle."""

LEFT, TOP, CELL = 260, 136, 22
"""Where the grid's corner is, and a cell's side, in pixels."""

GRID = "grid"

APPS = "Also /accelerometer, /accxyz, /riverrun/accel, /gyroscope, /riverrun/gyro x y z"


class Motion(Part):
    """A signal for every latent that `method` takes: a base, and of the first ones also what the sensors add to it.

    Sensors and bases come as OSC to `port`, or from the panel's sliders. With `noise`, bases of latents are heard while
    the page aims at the latents, and those of noise while it aims at the noise.
    """

    def __init__(self, method: Method, noise: bool, port: int) -> None:
        self.noise, self.port = noise, port
        self.outs = tuple(f"latent {i + 1}" for i in range(method.in_channels))
        self.columns = min(MOST, method.in_channels)
        controls = [
            Control("readout", 8, 6, 45, 20, "arriving"),
            note(60, 6, 124, "messages a second"),
            note(8, 28, 46, "smooth"),
            Control("slider", 62, 29, 97, 18, "smooth", "smooth", 0, 1200, 50),
            Control("readout", 176, 28, 45, 20, "smooth-value", shows="smooth"),
            note(226, 28, 25, "ms"),
            *_switch(8, 50, "toggle", "learn", "while moving"),
            Control("button", 188, 50, 18, 18, "forget", "forget"),
            note(210, 50, 46, "forget"),
            *_switch(8, 72, "toggle", "hold", "or /riverrun/trigger"),
            *_switch(8, 94, "toggle", "let go", "after 0.5 s of nothing", 1),
            note(LEFT - 2, 6, 32, "base"),
            Control("button", LEFT + 40, 6, 18, 18, "neutral", "neutral"),
            note(LEFT + 62, 6, 52, "all 0"),
            note(36, TOP - 20, 60, "sensor"),
            note(126, TOP - 20, 60, "amount"),
        ]
        for i, sensor in enumerate(SENSORS):
            y, amount = TOP + CELL * i, f"{sensor.name}-amount"
            controls += [
                note(8, y - 2, 22, sensor.name),
                Control("slider", 36, y + 1, 77, 16, sensor.name, sensor.name, -1, 1, 0),
                Control("slider", 126, y + 1, 73, 16, amount, amount, -REACH, REACH, 1),
                Control("readout", 208, y - 1, 45, 20, f"{amount}-value", shows=amount),
            ]
        for i in range(self.columns):
            x = LEFT + CELL * i
            controls += [
                note(x - 2, 28, 20, str(i + 1)),
                Control("slider", x, 50, 16, 77, f"base-{i + 1}", f"base {i + 1}", -REACH, REACH, 0),
            ]
        width, height = CELL * self.columns, CELL * len(SENSORS)
        on = tuple((i, i) for i in range(min(2, self.columns)))
        controls.append(Control("grid", LEFT, TOP, width, height, GRID, columns=self.columns, rows=len(SENSORS), on=on))
        below = TOP + height
        bases = "/riverrun/latent i v" + ", /riverrun/noise i v" * self.noise
        lines = (
            f"OSC, UDP port {port}: /riverrun/xy x y, /riverrun/motion ax ay az gx gy gz",
            f"{bases}. No phone? 'riverrun motion' plays one.",
            APPS,
        )
        controls += [note(8, below + 4 + 18 * i, WIDTH - 16, line, 18) for i, line in enumerate(lines)]
        controls.append(told(6, below + 60, WIDTH - 14))
        self.panel = Panel("motion", WIDTH, below + 82, tuple(controls))

    def draw(self, canvas: Canvas[Any]) -> None:
        bases = ("/riverrun/latent", "/riverrun/noise")[: 1 + self.noise]
        heard = arrivals(canvas, 1500, 0, self.port, [*SENDERS, "/riverrun/trigger", *bases])
        smooth, time = canvas.chain(860, 28, "[f]", "[f]", step=60)
        canvas.cord(canvas.control("smooth"), smooth)
        values, offsets = [], []
        for i, sensor in enumerate(SENSORS):
            value = canvas.sub(10 + 130 * i, 400, calibrated(canvas.blank(sensor.name), sensor))
            reached = canvas.sub(10 + 130 * i, 440, offset(canvas.blank(f"{sensor.name}-offset")))
            values.append(value)
            offsets.append(reached)
            canvas.cord(canvas.control("learn"), value, inlet=1)
            canvas.cord(canvas.control("forget"), value, inlet=2)
            canvas.show([sensor.name], value)
            canvas.cord(canvas.control(sensor.name), reached)
            canvas.cord(time, reached, inlet=1)
            canvas.cord(canvas.control(f"{sensor.name}-amount"), reached, inlet=2)
        arrived = self.arrivals(canvas, heard[: len(SENDERS)], values)
        self.counted(canvas, arrived)
        self.silence(canvas, arrived, smooth, time)
        trigger, outlet = heard[len(SENDERS)]
        first, pressed = canvas.chain(520, 150, "[unpack f]", "[> 0.5]")  # more numbers would be its other inlet's
        canvas.cord(trigger, first, outlet)
        canvas.show(["hold"], pressed)
        self.latents(canvas, time, heard[len(SENDERS) + 1 :], canvas.matrix(10, 480, GRID, offsets))

    def arrivals(self, canvas: Canvas[Any], heard: list[tuple[Any, int]], values: list[Any]) -> Any:
        """Hands what is heard to the sensors, unless they are held; a box that bangs whenever something comes."""
        free, arrived = canvas.box(440, 210, "[== 0]"), canvas.box(620, 210, "[t b]")
        canvas.cord(canvas.control("hold"), free)
        for i, ((source, outlet), (first, count)) in enumerate(zip(heard, SENDERS.values(), strict=True)):
            x = 10 + 180 * i
            both = canvas.box(x, 280, "[t l b]")
            canvas.cord(source, both, outlet)
            canvas.cord(both, arrived, 1)
            numbers = canvas.box(x, 350, f"[unpack{' f' * count}]")
            canvas.cord(canvas.gate(x, 315, (both, 0), free, True), numbers)
            for number in range(count):
                canvas.cord(numbers, values[first + number], number)
        return arrived

    def counted(self, canvas: Canvas[Any], arrived: Any) -> None:
        """Shows how many messages come a second."""
        count, more = canvas.chain(940, 28, "[f]", "[+ 1]")
        canvas.cord(arrived, count)
        canvas.cord(more, count, inlet=1)
        both = canvas.chain(1040, 0, "[loadbang]", f"[metro {SILENCE}]", "[t b b]")[-1]
        total, second = canvas.chain(1110, 90, "[f]", f"[* {1000 // SILENCE}]")
        zero = canvas.box(1040, 90, "[0(")
        canvas.cord(both, total, 1)
        canvas.cord(both, zero)
        canvas.cord(more, total, inlet=1)
        for counter in (count, total):
            canvas.cord(zero, counter, inlet=1)
        canvas.show(["arriving"], second)

    def silence(self, canvas: Canvas[Any], arrived: Any, smooth: Any, time: Any) -> None:
        """When nothing has come for a while: lets all sensors glide to their middle, and holds them no longer."""
        late = canvas.box(1200, 28, f"[delay {SILENCE}]")
        canvas.cord(arrived, late)
        then = canvas.box(1200, 90, "[t b b b b]")
        canvas.cord(canvas.gate(1200, 60, (late, 0), canvas.control("let-go"), True), then)
        slowly, middle, free = (
            canvas.box(x, 130, text) for x, text in ((1270, f"[{GLIDE}("), (1200, "[0("), (1340, "[0("))
        )
        for outlet, target in enumerate((smooth, middle, slowly, free)):
            canvas.cord(then, target, outlet)
        canvas.show(["hold"], free)
        canvas.show([sensor.name for sensor in SENSORS], middle)
        canvas.cord(slowly, time)

    def latents(self, canvas: Canvas[Any], time: Any, heard: list[tuple[Any, int]], moved: list[Any]) -> None:
        """The signals for the model: bases, from sliders where there are some, and on top what the sensors add."""
        count = len(self.outs)
        numbers = " ".join(map(str, range(1, count + 1)))
        both, _, choose = canvas.chain(10, 560, "[unpack f f]", "[i]", f"[sel {numbers}]")
        value = canvas.box(120, 590, f"[clip -{REACH}. {REACH}.]")
        canvas.cord(both, value, 1)
        if self.noise:
            aim = canvas.receive(420, 560, "aim")
            for place, source in enumerate(heard):
                here = canvas.box(500, 560 + 30 * place, f"[== {place}]")
                canvas.cord(aim, here)
                canvas.cord(canvas.gate(570, 560 + 30 * place, source, here, not place), both)
        else:
            canvas.cord(heard[0][0], both, heard[0][1])
        neutral = canvas.box(300, 590, "[0(")
        canvas.cord(canvas.control("neutral"), neutral)
        sliders = [f"base-{i + 1}" for i in range(self.columns)]
        canvas.show(sliders, neutral)
        for i, name in enumerate(self.outs):
            x = 10 + 75 * i
            said = canvas.box(x, 710, "[f]")
            canvas.cord(value, said, inlet=1)
            canvas.cord(choose, said, i)
            timed, base = canvas.chain(x, 740, "[pack 0 50]", "[line~]")
            canvas.cord(time, timed, inlet=1)
            if i < self.columns:
                canvas.show([sliders[i]], said)
                canvas.cord(canvas.control(sliders[i]), timed)
                whole = canvas.box(x, 800, "[+~]")
                canvas.cord(base, whole)
                canvas.cord(moved[i][0], whole, moved[i][1], 1)
                base = whole
            else:
                canvas.cord(said, timed)
                canvas.cord(neutral, timed)
            canvas.cord(base, canvas.outlet(x, 830, name))


def _switch(x: int, y: int, kind: str, text: str, hint: str, value: float = 0) -> list[Control]:
    """A line of: name, a toggle or a button, what it does."""
    name = text.replace(" ", "-")
    return [
        note(x, y, 46, text),
        Control(kind, x + 54, y, 18, 18, name, text, value=value),
        note(x + 76, y, 7 * len(hint) + 1, hint),
    ]
