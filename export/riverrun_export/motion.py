"""A simulated phone: it sends the OSC messages that the `motion` patches receive, for tests without a phone."""

from __future__ import annotations

import math
import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass

from pythonosc.udp_client import SimpleUDPClient

from riverrun.errors import UsageError

RATE = 60
"""Messages per second, of each kind."""

TRIGGER_PERIOD, TRIGGER_DURATION = 4.0, 0.5
"""Seconds from one trigger to the next, and from the 1 of a trigger to its 0."""

TILT = 1.2
"""Maximum roll and pitch of the phone, in radians."""

CURVES = {"x": (0.13, 0.31), "y": (0.11, 0.23), "turn": (0.05, 0.17)}
"""Frequencies of the two oscillations of each curve, in Hz; together they repeat after 100 s."""

Message = tuple[str, list[float]]


@dataclass(frozen=True)
class Gesture:
    """The state of the phone at one time.

    Attributes:
        xy: position of a finger on the screen, each 0 to 1.
        acceleration: in g, gravity included; 0, 0, 1 when the phone lies flat.
        rotation: angular velocity about the phone's own axes, in rad/s.
    """

    xy: tuple[float, float]
    acceleration: tuple[float, float, float]
    rotation: tuple[float, float, float]


def gesture(seconds: float) -> Gesture:
    """Return the gesture at a time: a slow curve, and a phone that tilts along it and turns a little, in one place.

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
    """Return the sum of two oscillations, −1 to 1, and its derivative per second."""
    value = slope = 0.0
    for share, hertz in ((0.7, slow), (0.3, fast)):
        speed = 2 * math.pi * hertz
        value += share * math.sin(speed * seconds)
        slope += share * speed * math.cos(speed * seconds)
    return value, slope


def messages(number: int) -> Iterator[Message]:
    """Yield the messages of the moment `number`; there are `RATE` moments per second."""
    now = gesture(number / RATE)
    yield "/riverrun/xy", list(now.xy)
    yield "/riverrun/motion", [*now.acceleration, *now.rotation]
    since = number % round(TRIGGER_PERIOD * RATE)
    if since in (0, round(TRIGGER_DURATION * RATE)):
        yield "/riverrun/trigger", [float(since == 0)]


def send(host: str, port: int, seconds: float) -> int:
    """Send gestures to an OSC receiver, in real time.

    Args:
        host: name or IP address of the receiver.
        port: UDP port of the receiver.
        seconds: duration; 0 for no limit.

    Returns:
        The number of messages sent.

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
