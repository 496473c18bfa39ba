"""Sensors that come as OSC: which there are, from which addresses, and their ranges, learned while you move."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

from riverrun_export.patches.canvas import Canvas


class Sensor(NamedTuple):
    """One number of a sensor, and its range before another is learned."""

    name: str
    low: float
    high: float


SENSORS = (
    Sensor("x", 0, 1),
    Sensor("y", 0, 1),
    *(Sensor(f"a{axis}", -1, 1) for axis in "xyz"),
    *(Sensor(f"g{axis}", -round(math.pi, 3), round(math.pi, 3)) for axis in "xyz"),
)
"""A place; the acceleration in g, gravity included, as a phone at rest has it; how fast it turns, in rad/s."""

SENDERS: dict[str, tuple[int, int]] = {
    "/riverrun/xy": (0, 2),
    "/riverrun/motion": (2, 6),
    "/riverrun/accel": (2, 3),
    "/accelerometer": (2, 3),
    "/accxyz": (2, 3),
    "/riverrun/gyro": (5, 3),
    "/gyroscope": (5, 3),
}
"""Addresses, and which sensors' values they bring: the first and how many. Those after `motion` are what phones' apps
send: Sensors2OSC (/accelerometer, /gyroscope), TouchOSC (/accxyz), and those that put a name of yours in front.
"""

LEAST = 0.01
"""A sensor that has moved less than this while it was learned keeps its range."""

SCALED = "max(-1.0, min(1.0, (2.0 * $f1 - $f2 - $f3) / max($f3 - $f2, 0.001)))"
"""Of a value and its range's low and high: −1…1."""


def calibrated(canvas: Canvas[Any], sensor: Sensor) -> Canvas[Any]:
    """In: a value; 1 while its range is learned; a bang that forgets the range. Out: −1…1, from low to high.

    What is learned counts from the end of learning on: so nothing jumps about while the range is still small.
    """
    value, scaled = canvas.box(10, 40, "[t f f]"), canvas.box(10, 340, f"[expr {SCALED}]")
    canvas.cord(canvas.inlet(10, 0, "value", signal=False), value)
    canvas.cord(value, scaled)
    canvas.cord(scaled, canvas.outlet(10, 400, "calibrated", signal=False))
    learn = canvas.inlet(480, 0, "learn", signal=False)
    learning = canvas.gate(150, 80, (value, 1), learn, False)
    switched, ended = canvas.chain(480, 40, "[sel 1 0]", "[t b b]", step=120)
    canvas.cord(learn, switched)
    canvas.cord(switched, ended, 1)
    lowest = _extreme(canvas, 150, "min", 1e6, learning, switched)
    highest = _extreme(canvas, 310, "max", -1e6, learning, switched)
    canvas.cord(ended, highest, 1)
    canvas.cord(ended, lowest)
    both, moved, enough = canvas.chain(150, 200, "[t f f]", f"[expr $f2 - $f1 > {LEAST}]", "[sel 1]")
    canvas.cord(lowest, both)
    canvas.cord(highest, moved, inlet=1)
    forget, loaded = canvas.inlet(640, 0, "forget", signal=False), canvas.box(720, 0, "[loadbang]")
    for inlet, (source, outlet, first) in enumerate(((both, 1, sensor.low), (highest, 0, sensor.high)), 1):
        kept, start = canvas.box(160 * inlet + 200, 300, "[f]"), canvas.box(100 * inlet + 540, 300, f"[{first:g}(")
        canvas.cord(source, kept, outlet, 1)
        canvas.cord(enough, kept)
        canvas.cord(forget, start)
        canvas.cord(loaded, start)
        for range_ in (kept, start):
            canvas.cord(range_, scaled, inlet=inlet)
    return canvas


def offset(canvas: Canvas[Any]) -> Canvas[Any]:
    """In: a value, the milliseconds it takes to get there, an amount. Out: a signal, the value times the amount."""
    timed, _, much = canvas.chain(10, 40, "[pack 0 50]", "[line~]", "[*~]", step=40)
    canvas.cord(canvas.inlet(10, 0, "value", signal=False), timed)
    canvas.cord(canvas.inlet(130, 0, "milliseconds", signal=False), timed, inlet=1)
    message, amount = canvas.chain(250, 40, "[$1 30(", "[line~]", step=40)
    canvas.cord(canvas.inlet(250, 0, "amount", signal=False), message)
    canvas.cord(amount, much, inlet=1)
    canvas.cord(much, canvas.outlet(10, 160, "offset"))
    return canvas


def _extreme(canvas: Canvas[Any], x: int, word: str, worst: float, learning: Any, begin: Any) -> Any:
    """A box that keeps the least or the largest of what is learned since `begin`, and says it at a bang."""
    found, kept = canvas.box(x, 120, f"[expr {word}($f1, $f2)]"), canvas.box(x, 160, "[f]")
    fresh = canvas.box(x + 420, 80, f"[{worst:.0f}(")
    canvas.cord(begin, fresh)
    canvas.cord(learning, found)
    for source, target in ((fresh, found), (found, found), (fresh, kept), (found, kept)):
        canvas.cord(source, target, inlet=1)
    return kept
