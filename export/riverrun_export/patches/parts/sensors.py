"""The OSC sensors: their addresses and their ranges, which can be calibrated."""

from __future__ import annotations

import math
from typing import NamedTuple

from riverrun_export.patches.canvas import Box, Canvas


class Sensor(NamedTuple):
    """A value of a sensor, and its range before it is calibrated."""

    name: str
    low: float
    high: float


SENSORS = (
    Sensor("x", 0, 1),
    Sensor("y", 0, 1),
    *(Sensor(f"a{axis}", -1, 1) for axis in "xyz"),
    *(Sensor(f"g{axis}", -round(math.pi, 3), round(math.pi, 3)) for axis in "xyz"),
)
"""Position; acceleration in g, including gravity, as a phone at rest measures it; angular velocity in rad/s."""

SENSOR_ADDRESSES: dict[str, tuple[int, int]] = {
    "/riverrun/xy": (0, 2),
    "/riverrun/motion": (2, 6),
    "/riverrun/accel": (2, 3),
    "/accelerometer": (2, 3),
    "/accxyz": (2, 3),
    "/riverrun/gyro": (5, 3),
    "/gyroscope": (5, 3),
}
"""Addresses, and the sensors whose values they carry: the first and their number. The addresses after `motion` are
those of
phone apps: Sensors2OSC (/accelerometer, /gyroscope), TouchOSC (/accxyz), and apps that prefix a name of the user.
"""

MIN_RANGE = 0.01
"""A sensor that has moved by less than this during calibration keeps its range."""

SCALE_EXPRESSION = "max(-1.0, min(1.0, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2, 0.001)))"
"""Maps a value to −1…1, from the low and high end of its range."""


def draw_calibration(canvas: Canvas[Box], sensor: Sensor) -> Canvas[Box]:
    """Draw the boxes that scale a sensor's value to −1…1.

    A new range is used once the calibration has ended, so that no value jumps while the range is still small.

    Inlets: a value; 1 during calibration; a bang that restores the initial range. Outlet: the scaled value.
    """
    value, scaled = canvas.box(10, 40, "[t f f]"), canvas.box(10, 340, f"[expr {SCALE_EXPRESSION}]")
    canvas.cord(canvas.inlet(10, 0, "value", signal=False), value)
    canvas.cord(value, scaled)
    canvas.cord(scaled, canvas.outlet(10, 400, "calibrated", signal=False))
    learn = canvas.inlet(480, 0, "learn", signal=False)
    learning = canvas.gate(150, 80, (value, 1), learn, False)
    switched, ended = canvas.chain(480, 40, "[sel 1 0]", "[t b b]", step=120)
    canvas.cord(learn, switched)
    canvas.cord(switched, ended, 1)
    lowest = draw_extreme(canvas, 150, "min", 1e6, learning, switched)
    highest = draw_extreme(canvas, 310, "max", -1e6, learning, switched)
    canvas.cord(ended, highest, 1)
    canvas.cord(ended, lowest)
    both, moved, enough = canvas.chain(150, 200, "[t f f]", f"[expr $f2 - $f1 > {MIN_RANGE}]", "[sel 1]")
    canvas.cord(lowest, both)
    canvas.cord(highest, moved, inlet=1)
    forget, loaded = canvas.inlet(640, 0, "forget", signal=False), canvas.box(720, 0, "[loadbang]")
    for inlet, (source, outlet, first) in enumerate(((both, 1, sensor.low), (highest, 0, sensor.high)), 1):
        learned, initial = canvas.box(160 * inlet + 200, 300, "[f]"), canvas.box(100 * inlet + 540, 300, f"[{first:g}(")
        canvas.cord(source, learned, outlet, 1)
        canvas.cord(enough, learned)
        canvas.cord(forget, initial)
        canvas.cord(loaded, initial)
        for end in (learned, initial):
            canvas.cord(end, scaled, inlet=inlet)
    return canvas


def draw_offset(canvas: Canvas[Box]) -> Canvas[Box]:
    """Draw the boxes that multiply a value by an amount, both smoothed.

    Inlets: a value; the milliseconds that it takes to change; an amount. Outlet: the product, a signal.
    """
    ramp, _, product = canvas.chain(10, 40, "[pack 0 50]", "[line~]", "[*~]", step=40)
    canvas.cord(canvas.inlet(10, 0, "value", signal=False), ramp)
    canvas.cord(canvas.inlet(130, 0, "milliseconds", signal=False), ramp, inlet=1)
    message, amount = canvas.chain(250, 40, "[$1 30(", "[line~]", step=40)
    canvas.cord(canvas.inlet(250, 0, "amount", signal=False), message)
    canvas.cord(amount, product, inlet=1)
    canvas.cord(product, canvas.outlet(10, 160, "offset"))
    return canvas


def draw_extreme(canvas: Canvas[Box], x: int, function: str, start: float, learning: Box, begin: Box) -> Box:
    """Draw the boxes that find the minimum or maximum of the values since `begin`; return the box that outputs it at a
    bang.
    """
    extreme, stored = canvas.box(x, 120, f"[expr {function}($f1, $f2)]"), canvas.box(x, 160, "[f]")
    initial = canvas.box(x + 420, 80, f"[{start:.0f}(")
    canvas.cord(begin, initial)
    canvas.cord(learning, extreme)
    for source, target in ((initial, extreme), (extreme, extreme), (initial, stored), (extreme, stored)):
        canvas.cord(source, target, inlet=1)
    return stored
