"""Motion: OSC sensors, such as those of a phone, that add offsets to latents."""

from __future__ import annotations

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas, Outlet
from riverrun_export.patches.controls import WIDTH, Control, Panel, note
from riverrun_export.patches.page import PagePart
from riverrun_export.patches.parts.osc import receive_osc, status_line
from riverrun_export.patches.parts.sensors import SENSOR_ADDRESSES, SENSORS, draw_calibration, draw_offset

MAX_MOVED_LATENTS = 16
"""Maximum number of latents that the sensors move: the first ones, which explain the most variance."""

MAX_OFFSET = 3
"""Largest base and amount: latents and noise have unit variance, and rarely exceed three."""

TIMEOUT_MS, GLIDE_MS = 500, 1500
"""Milliseconds without a message after which the sensors return to their middle, and how long the return takes."""

LEFT, TOP, CELL = 260, 136, 22
"""Position of the grid's corner and width of a cell, in pixels."""

GRID = "grid"


class MotionPart(PagePart):
    """A signal per latent that `method` takes: a base, and for the first latents also the offset of the sensors.

    Sensors and bases arrive as OSC, or are set with the panel's sliders.

    Args:
        method: the decoding method.
        noise: whether bases arrive at two addresses, for latents and for noise. The page's target selects the address.
        port: UDP port of the OSC messages.
    """

    def __init__(self, method: Method, noise: bool, port: int) -> None:
        self.noise, self.port = noise, port
        self.outs = tuple(f"latent {i + 1}" for i in range(method.in_channels))
        self.columns = min(MAX_MOVED_LATENTS, method.in_channels)
        below = TOP + CELL * len(SENSORS)
        controls = [
            *self._stream_controls(),
            *self._headings(),
            *self._sensor_rows(),
            *self._base_sliders(),
            self._grid(),
            *self._osc_help(below + 4),
            status_line(6, below + 60, WIDTH - 14),
        ]
        self.panel = Panel("motion", WIDTH, below + 82, tuple(controls))

    def _stream_controls(self) -> list[Control]:
        """Return the controls of the incoming messages: their rate, smoothing, calibration and timeout."""
        return [
            Control("readout", 8, 6, 45, 20, "arriving"),
            note(60, 6, 124, "messages/second"),
            note(8, 28, 46, "smooth"),
            Control("slider", 62, 29, 97, 18, "smooth", "smooth", 0, 1200, 50),
            Control("readout", 176, 28, 45, 20, "smooth-value", shows="smooth"),
            note(226, 28, 25, "ms"),
            *_switch(8, 50, "toggle", "learn", "as you move"),
            Control("button", 188, 50, 18, 18, "forget", "forget"),
            note(210, 50, 46, "forget"),
            *_switch(8, 72, "toggle", "hold", "or /riverrun/trigger"),
            *_switch(8, 94, "toggle", "let go", "after 0.5 s without OSC", 1),
        ]

    def _headings(self) -> list[Control]:
        """Return the headings of the columns, and the button that sets all bases to 0."""
        return [
            note(LEFT - 2, 6, 32, "base"),
            Control("button", LEFT + 40, 6, 18, 18, "neutral", "neutral"),
            note(LEFT + 62, 6, 52, "all 0"),
            note(36, TOP - 20, 60, "sensor"),
            note(126, TOP - 20, 60, "amount"),
        ]

    def _sensor_rows(self) -> list[Control]:
        """Return a row per sensor: its name, value and amount."""
        controls = []
        for i, sensor in enumerate(SENSORS):
            y, amount = TOP + CELL * i, f"{sensor.name}-amount"
            controls += [
                note(8, y - 2, 22, sensor.name),
                Control("slider", 36, y + 1, 77, 16, sensor.name, sensor.name, -1, 1, 0),
                Control("slider", 126, y + 1, 73, 16, amount, amount, -MAX_OFFSET, MAX_OFFSET, 1),
                Control("readout", 208, y - 1, 45, 20, f"{amount}-value", shows=amount),
            ]
        return controls

    def _base_sliders(self) -> list[Control]:
        """Return a numbered slider per column of the grid, for the base of its latent."""
        controls = []
        for i in range(self.columns):
            x, number = LEFT + CELL * i, i + 1
            controls += [
                note(x - 2, 28, 20, str(number)),
                Control("slider", x, 50, 16, 77, f"base-{number}", f"base {number}", -MAX_OFFSET, MAX_OFFSET, 0),
            ]
        return controls

    def _grid(self) -> Control:
        """Return the grid that routes sensors (rows) to latents (columns); x and y move the first two latents."""
        width, height = CELL * self.columns, CELL * len(SENSORS)
        on = tuple((i, i) for i in range(min(2, self.columns)))
        return Control("grid", LEFT, TOP, width, height, GRID, columns=self.columns, rows=len(SENSORS), on=on)

    def _osc_help(self, y: int) -> list[Control]:
        """Return the lines with the OSC addresses."""
        bases = "/riverrun/latent i v" + ", /riverrun/noise i v" * self.noise
        lines = (
            f"OSC, UDP port {self.port}: /riverrun/xy x y, /riverrun/motion ax ay az gx gy gz",
            f"{bases}. No phone? Run 'riverrun motion'.",
            "Also: /accelerometer, /accxyz, /riverrun/accel, /gyroscope, /riverrun/gyro x y z",
        )
        return [note(8, y + 18 * i, WIDTH - 16, line, 18) for i, line in enumerate(lines)]

    def draw(self, canvas: Canvas[Box]) -> None:
        bases = ("/riverrun/latent", "/riverrun/noise")[: 1 + self.noise]
        received = receive_osc(canvas, 1500, 0, self.port, [*SENSOR_ADDRESSES, "/riverrun/trigger", *bases])
        smooth, time = canvas.chain(860, 28, "[f]", "[f]", step=60)
        canvas.cord(canvas.control("smooth"), smooth)
        values, offsets = [], []
        for i, sensor in enumerate(SENSORS):
            value = canvas.subpatch(10 + 130 * i, 400, draw_calibration(canvas.new_subpatch(sensor.name), sensor))
            offset = canvas.subpatch(10 + 130 * i, 440, draw_offset(canvas.new_subpatch(f"{sensor.name}-offset")))
            values.append(value)
            offsets.append(offset)
            canvas.cord(canvas.control("learn"), value, inlet=1)
            canvas.cord(canvas.control("forget"), value, inlet=2)
            canvas.set_controls([sensor.name], value)
            canvas.cord(canvas.control(sensor.name), offset)
            canvas.cord(time, offset, inlet=1)
            canvas.cord(canvas.control(f"{sensor.name}-amount"), offset, inlet=2)
        arrived = self._draw_sensors(canvas, received[: len(SENSOR_ADDRESSES)], values)
        self._draw_message_rate(canvas, arrived)
        self._draw_timeout(canvas, arrived, smooth, time)
        trigger, outlet = received[len(SENSOR_ADDRESSES)]
        first, pressed = canvas.chain(520, 150, "[unpack f]", "[> 0.5]")  # further numbers would set its other inlet
        canvas.cord(trigger, first, outlet)
        canvas.set_controls(["hold"], pressed)
        moved = canvas.matrix(10, 480, GRID, offsets)
        self._draw_latents(canvas, time, received[len(SENSOR_ADDRESSES) + 1 :], moved)

    def _draw_sensors(self, canvas: Canvas[Box], received: list[Outlet[Box]], values: list[Box]) -> Box:
        """Send the messages to the sensors, unless they are held. Returns: a box that bangs at each message."""
        free, arrived = canvas.box(440, 210, "[== 0]"), canvas.box(620, 210, "[t b]")
        canvas.cord(canvas.control("hold"), free)
        for i, ((source, outlet), (first, count)) in enumerate(zip(received, SENSOR_ADDRESSES.values(), strict=True)):
            x = 10 + 180 * i
            both = canvas.box(x, 280, "[t l b]")
            canvas.cord(source, both, outlet)
            canvas.cord(both, arrived, 1)
            numbers = canvas.box(x, 350, f"[unpack{' f' * count}]")
            canvas.cord(canvas.gate(x, 315, (both, 0), free, True), numbers)
            for number in range(count):
                canvas.cord(numbers, values[first + number], number)
        return arrived

    def _draw_message_rate(self, canvas: Canvas[Box], arrived: Box) -> None:
        """Show the number of messages per second."""
        count, increment = canvas.chain(940, 28, "[f]", "[+ 1]")
        canvas.cord(arrived, count)
        canvas.cord(increment, count, inlet=1)
        both = canvas.chain(1040, 0, "[loadbang]", f"[metro {TIMEOUT_MS}]", "[t b b]")[-1]
        total, per_second = canvas.chain(1110, 90, "[f]", f"[* {1000 // TIMEOUT_MS}]")
        zero = canvas.box(1040, 90, "[0(")
        canvas.cord(both, total, 1)
        canvas.cord(both, zero)
        canvas.cord(increment, total, inlet=1)
        for counter in (count, total):
            canvas.cord(zero, counter, inlet=1)
        canvas.set_controls(["arriving"], per_second)

    def _draw_timeout(self, canvas: Canvas[Box], arrived: Box, smooth: Box, time: Box) -> None:
        """When no message has arrived for TIMEOUT_MS, move all sensors to their middle and end `hold`."""
        timeout = canvas.box(1200, 28, f"[delay {TIMEOUT_MS}]")
        canvas.cord(arrived, timeout)
        order = canvas.box(1200, 90, "[t b b b b]")
        canvas.cord(canvas.gate(1200, 60, (timeout, 0), canvas.control("let-go"), True), order)
        glide, middle, free = (
            canvas.box(x, 130, text) for x, text in ((1270, f"[{GLIDE_MS}("), (1200, "[0("), (1340, "[0("))
        )
        for outlet, target in enumerate((smooth, middle, glide, free)):
            canvas.cord(order, target, outlet)
        canvas.set_controls(["hold"], free)
        canvas.set_controls([sensor.name for sensor in SENSORS], middle)
        canvas.cord(glide, time)

    def _draw_latents(
        self, canvas: Canvas[Box], time: Box, received: list[Outlet[Box]], moved: list[Outlet[Box]]
    ) -> None:
        """Draw the signals for the model: the bases, plus the offsets of the sensors for the first latents."""
        count = len(self.outs)
        numbers = " ".join(map(str, range(1, count + 1)))
        both, _, select = canvas.chain(10, 560, "[unpack f f]", "[i]", f"[sel {numbers}]")
        value = canvas.box(120, 590, f"[clip -{MAX_OFFSET}. {MAX_OFFSET}.]")
        canvas.cord(both, value, 1)
        if self.noise:
            aim = canvas.receive(420, 560, "aim")
            for place, source in enumerate(received):
                chosen = canvas.box(500, 560 + 30 * place, f"[== {place}]")
                canvas.cord(aim, chosen)
                canvas.cord(canvas.gate(570, 560 + 30 * place, source, chosen, not place), both)
        else:
            canvas.cord(received[0][0], both, received[0][1])
        neutral = canvas.box(300, 590, "[0(")
        canvas.cord(canvas.control("neutral"), neutral)
        sliders = [f"base-{i + 1}" for i in range(self.columns)]
        canvas.set_controls(sliders, neutral)
        for i, name in enumerate(self.outs):
            x = 10 + 75 * i
            new_base = canvas.box(x, 710, "[f]")
            canvas.cord(value, new_base, inlet=1)
            canvas.cord(select, new_base, i)
            ramp, signal = canvas.chain(x, 740, "[pack 0 50]", "[line~]")
            canvas.cord(time, ramp, inlet=1)
            if i < self.columns:
                canvas.set_controls([sliders[i]], new_base)
                canvas.cord(canvas.control(sliders[i]), ramp)
                total = canvas.box(x, 800, "[+~]")
                canvas.cord(signal, total)
                canvas.cord(moved[i][0], total, moved[i][1], 1)
                signal = total
            else:
                canvas.cord(new_base, ramp)
                canvas.cord(neutral, ramp)
            canvas.cord(signal, canvas.outlet(x, 830, name))


def _switch(x: int, y: int, kind: str, text: str, hint: str, value: float = 0) -> list[Control]:
    """Return a line with a name, a toggle or a button, and a hint."""
    name = text.replace(" ", "-")
    return [
        note(x, y, 46, text),
        Control(kind, x + 54, y, 18, 18, name, text, value=value),
        note(x + 76, y, 7 * len(hint) + 1, hint),
    ]
