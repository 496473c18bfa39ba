"""A hand with a phone in it, made up: what `motion` patches hear, for whoever has no phone at hand."""

from __future__ import annotations

import math
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass

from pythonosc.udp_client import SimpleUDPClient

from riverrun.errors import UsageError

RATE = 60
"""Messages a second, of each kind."""

BETWEEN, HELD = 4.0, 0.5
"""Seconds from one trigger to the next, and from its 1 to its 0."""

TILT = 1.2
"""Radians that the phone leans at most, either way."""

CURVES = {"x": (0.13, 0.31), "y": (0.11, 0.23), "turn": (0.05, 0.17)}
"""Hz: two slow swings for each curve, which return together after 100 s."""

Message = tuple[str, list[float]]


@dataclass(frozen=True)
class Gesture:
    """One moment: a place `x, y` in 0…1; the acceleration that the phone feels, in g, gravity included, which is
    0, 0, 1 when it lies flat; how fast it turns, in rad/s about its own axes.
    """

    xy: tuple[float, float]
    acceleration: tuple[float, float, float]
    rotation: tuple[float, float, float]


def gesture(seconds: float) -> Gesture:
    """The gesture at a time: a slow curve, and a phone that leans where it goes and turns a little, in one place.

    Roll, pitch and yaw follow the curves; gravity and the rotation in the phone's own axes are the usual kinematics of
    aerospace angles (J. Diebel, Representing Attitude: Euler Angles, Unit Quaternions, and Rotation Vectors, 2006).
    """
    (x, dx), (y, dy), (_, dturn) = (_curve(*CURVES[name], seconds) for name in ("x", "y", "turn"))
    roll, droll, pitch, dpitch, dyaw = TILT * x, TILT * dx, TILT * y, TILT * dy, TILT * dturn
    gravity = (-math.sin(pitch), math.sin(roll) * math.cos(pitch), math.cos(roll) * math.cos(pitch))
    rotation = (
        droll - dyaw * math.sin(pitch),
        dpitch * math.cos(roll) + dyaw * math.sin(roll) * math.cos(pitch),
        dyaw * math.cos(roll) * math.cos(pitch) - dpitch * math.sin(roll),
    )
    return Gesture(((1 + x) / 2, (1 + y) / 2), gravity, rotation)


def _curve(slow: float, fast: float, seconds: float) -> tuple[float, float]:
    """Two swings in −1…1, and how fast that changes, a second."""
    value = slope = 0.0
    for share, hertz in ((0.7, slow), (0.3, fast)):
        speed = 2 * math.pi * hertz
        value += share * math.sin(speed * seconds)
        slope += share * speed * math.cos(speed * seconds)
    return value, slope


def messages(number: int) -> Iterator[Message]:
    """What is sent at the moment `number`, of RATE a second."""
    now = gesture(number / RATE)
    yield "/riverrun/xy", list(now.xy)
    yield "/riverrun/motion", [*now.acceleration, *now.rotation]
    since = number % round(BETWEEN * RATE)
    if since in (0, round(HELD * RATE)):
        yield "/riverrun/trigger", [float(since == 0)]


def send(host: str, port: int, seconds: float) -> int:
    """Sends the gesture for `seconds`, or until it is stopped if that is 0; how many messages were sent.

    Raises:
        UsageError: if there is no such host.
    """
    try:
        client = SimpleUDPClient(host, port, family=socket.AF_INET)
    except socket.gaierror as error:
        raise UsageError(f"--host {host}: there is no such computer ({error.strerror})") from error
    start, number, sent = time.monotonic(), 0, 0
    with client:
        while not seconds or number < seconds * RATE:
            for address, values in messages(number):
                client.send_message(address, values)
                sent += 1
            number += 1
            time.sleep(max(0.0, start + number / RATE - time.monotonic()))
    return sent
