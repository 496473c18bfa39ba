"""OSC to the patches: what a phone measures, and latents and noise, at the addresses that the patches read."""

from __future__ import annotations

import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.udp_client import SimpleUDPClient

from riverrun.errors import UsageError
from riverrun_export.play.teacher import Sound, Target
from riverrun_export.play.teaching import Teaching
from riverrun_export.play.teaching.sensors import GROUPS, known_groups, up

ADDRESSES = {"latents": "/riverrun/latent", "noise": "/riverrun/noise"}
"""Addresses of one number, after its index from 1."""

MOST_IN_BUNDLE = 24
"""Numbers in one packet: more than about 1400 bytes would be split by the network."""

Message = tuple[str, list[float]]


def sensor_messages(fields: Mapping[str, Sequence[float]]) -> Iterator[Message]:
    """Yield the messages for sensors that arrive together; the patches have the units of the protocol.

    A phone that tells its orientation only gets the acceleration that belongs to it at rest.
    """
    known = known_groups(fields)
    acceleration = list(fields["acceleration"]) if "acceleration" in known else []
    if "tilt" in known:
        yield "/riverrun/orientation", list(fields["orientation"])
        acceleration = acceleration or list(up(tuple(fields["orientation"])))
    rotation = list(fields["rotation"]) if "rotation" in known else []
    if acceleration and rotation:
        yield "/riverrun/motion", acceleration + rotation
    elif acceleration:
        yield "/riverrun/accel", acceleration
    elif rotation:
        yield "/riverrun/gyro", rotation
    if "touch" in known:
        yield "/riverrun/xy", list(GROUPS["touch"].features(tuple(fields["touch"])))


class OscSender:
    """Sends to a UDP port. A receiver that isn't there is no error: packets get lost.

    Args:
        host: name or IP address of the receiver.
        port: its UDP port.

    Attributes:
        muted: whether nothing is sent.

    Raises:
        UsageError: if there is no such host.
    """

    def __init__(self, host: str, port: int) -> None:
        self.muted = False
        try:
            self._client = SimpleUDPClient(host, port, family=socket.AF_INET)
        except socket.gaierror as error:
            raise UsageError(f"--host {host}: there is no such computer ({error.strerror})") from error

    def close(self) -> None:
        """Close the socket."""
        self._client.close()

    def sensors(self, fields: Mapping[str, Sequence[float]]) -> None:
        """Send sensors that arrive together."""
        for address, values in sensor_messages(fields):
            self._send([(address, values)])

    def numbers(self, kind: str, values: Mapping[int, float]) -> None:
        """Send latents or noise by index, from 0."""
        messages: list[Message] = [(ADDRESSES[kind], [index + 1, value]) for index, value in values.items()]
        for start in range(0, len(messages), MOST_IN_BUNDLE):
            self._send(messages[start : start + MOST_IN_BUNDLE])

    def trigger(self, on: bool) -> None:
        """Send a trigger: the page `oneshot` plays a clip, the page `motion` holds its sensors while it is on."""
        self._send([("/riverrun/trigger", [float(on)])])

    def _send(self, messages: Sequence[Message]) -> None:
        if self.muted:
            return
        bundle = OscBundleBuilder(IMMEDIATELY)
        for address, values in messages:
            message = OscMessageBuilder(address)
            for place, value in enumerate(values):
                message.add_arg(value, "i" if isinstance(value, int) and not place else "f")
            bundle.add_content(message.build())
        with suppress(OSError):  # nobody listens at the port, or the network is gone: sensors go on
            self._client.send(bundle.build())


class SensorsByOsc:
    """A teacher that also sends the sensors by OSC, unless the taught poses play: both would move the same latents.

    Args:
        teaching: the teacher.
        sender: where the sensors go.
    """

    def __init__(self, teaching: Teaching, sender: OscSender) -> None:
        self.teaching, self.sender = teaching, sender

    def sensor(self, fields: Mapping[str, Any]) -> Target | None:
        """Send a `sensor` message, or return what was taught for it."""
        target = self.teaching.sensor(fields)
        if not self.teaching.enabled:
            self.sender.sensors(fields)
        return target

    def handle(self, fields: Mapping[str, Any], sound: Sound) -> None:
        """Do what a `teach` message asks."""
        self.teaching.handle(fields, sound)

    def state(self) -> Mapping[str, Any]:
        """Return what the page shows."""
        return self.teaching.state()
