"""What a phone measures, and what is set and taught on its page, arrives as OSC, and moves a patch in libpd."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_packet import OscPacket
from starlette.testclient import TestClient, WebSocketTestSession

from riverrun.errors import UsageError
from riverrun_export.play.devices import NULL
from riverrun_export.play.elsewhere import Elsewhere
from riverrun_export.play.engine import Engine
from riverrun_export.play.osc import OscSender, SensorsByOsc, sensor_messages
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.server import Place, application, new_token
from riverrun_export.play.session import Session
from riverrun_export.play.teaching import Teaching
from riverrun_export.play.teaching.sensors import up

FLAT = {"acceleration": [0.0, 0.0, 1.0], "rotation": [0.1, 0.2, 0.3], "orientation": [10.0, 0.0, 0.0]}
LATENTS = 30


class Receiver:
    """A UDP socket, and the messages that it gets."""

    def __init__(self) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(120)
        self.port = self.socket.getsockname()[1]
        self._waiting: list[tuple[str, list[float]]] = []

    def next(self) -> tuple[str, list[float]]:
        while not self._waiting:
            packet = OscPacket(self.socket.recv(65536))
            self._waiting += [(each.message.address, list(each.message.params)) for each in packet.messages]
        return self._waiting.pop(0)

    def next_at(self, address: str) -> list[float]:
        while True:
            found, values = self.next()
            if found == address:
                return values

    def next_numbers(self) -> tuple[int, float]:
        """Return the next message, which is a latent: index from 1, and value."""
        address, (index, value) = self.next()
        assert address == "/riverrun/latent"
        return int(index), value

    def is_silent(self) -> bool:
        """Return whether nothing more has arrived."""
        self.socket.setblocking(False)
        try:
            self.socket.recv(1)
        except BlockingIOError:
            return not self._waiting
        finally:
            self.socket.settimeout(120)
        return False


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    with closing(made.socket):
        yield made


@pytest.fixture
def phone(tmp_path: Path, receiver: Receiver) -> Iterator[WebSocketTestSession]:
    """The WebSocket of a phone whose page sends to `receiver`, as of `riverrun motion --phone`."""
    place = Place("https", ("192.0.2.7:8765",), new_token())
    own = {"origin": "https://192.0.2.7:8765", "host": "192.0.2.7:8765"}
    sender = OscSender("127.0.0.1", receiver.port)
    teaching = Teaching(tmp_path / "phone.poses.json", "", {"latents": LATENTS, "noise": LATENTS})
    with closing(Engine(Path("OSC"), Elsewhere(sender, LATENTS), NULL)) as engine:
        recorder = Recorder(engine.shared.tap, engine.rate, tmp_path, "phone")
        session = Session(engine, recorder, SensorsByOsc(teaching, sender))
        with (
            TestClient(application(session, place), "https://192.0.2.7:8765") as client,
            client.websocket_connect(f"/{place.token}/session", headers=own) as websocket,
        ):
            yield websocket
    sender.close()


def send(phone: WebSocketTestSession, kind: str, **fields: Any) -> None:
    phone.send_text(json.dumps({"type": kind, **fields}))


def test_sensors_arrive_at_the_addresses_of_the_patches(phone: WebSocketTestSession, receiver: Receiver) -> None:
    send(phone, "sensor", **FLAT)
    assert receiver.next() == ("/riverrun/orientation", [10.0, 0.0, 0.0])
    assert receiver.next() == ("/riverrun/motion", pytest.approx([0, 0, 1, 0.1, 0.2, 0.3]))
    send(phone, "sensor", touch=[0.25, 0.75, 1])
    assert receiver.next() == ("/riverrun/xy", [0.25, 0.75])
    send(phone, "sensor", touch=[0.5, 0.5, 0])
    send(phone, "sensor", rotation=[1, 2, 3])
    assert receiver.next() == ("/riverrun/gyro", [1, 2, 3])  # the finger had left the screen
    assert receiver.is_silent()


def test_what_is_set_arrives_and_nothing_while_off(phone: WebSocketTestSession, receiver: Receiver) -> None:
    send(phone, "latents", values={"0": 1.5, "29": -2})
    assert [receiver.next(), receiver.next()] == [("/riverrun/latent", [1, 1.5]), ("/riverrun/latent", [30, -2.0])]
    send(phone, "noise", values={"4": 0.5})
    assert receiver.next() == ("/riverrun/noise", [5, 0.5])
    send(phone, "set", values={"hold": 1})
    assert receiver.next() == ("/riverrun/trigger", [1.0])
    send(phone, "on", on=False)
    time.sleep(0.1)
    send(phone, "sensor", **FLAT)
    send(phone, "latents", values={"0": 3})
    time.sleep(0.1)
    assert receiver.is_silent()
    send(phone, "on", on=True)
    assert receiver.next_at("/riverrun/latent") == [1, 3.0]


def test_a_taught_map_plays_the_latents_instead_of_the_sensors(
    phone: WebSocketTestSession, receiver: Receiver, tmp_path: Path
) -> None:
    for gamma, value in ((-60, -1.0), (0, 0.5), (60, 2.0)):
        send(phone, "latents", values={str(index): value + index / 100 for index in range(LATENTS)})
        send(phone, "sensor", orientation=[0, 0, gamma])
        send(phone, "teach", action="add")
    last: list[Any] = [  # in any order: two threads send them
        ("/riverrun/latent", [LATENTS, pytest.approx(2 + (LATENTS - 1) / 100)]),
        ("/riverrun/accel", pytest.approx(list(up((0.0, 0.0, 60.0))), abs=1e-4)),  # it follows the orientation
    ]
    while last:
        arrived = receiver.next()
        last = [each for each in last if each != arrived]
    send(phone, "teach", action="enable", on=True)
    send(phone, "sensor", orientation=[0, 0, -60], acceleration=[1, 0, 0])
    found = dict(receiver.next_numbers() for _ in range(LATENTS))
    assert found == {index + 1: pytest.approx(-1 + index / 100, abs=0.01) for index in range(LATENTS)}
    poses = json.loads((tmp_path / "phone.poses.json").read_text())
    assert [pair["values"][0] for pair in poses["pairs"]] == [-1.0, 0.5, 2.0]
    assert receiver.is_silent()


@given(
    st.dictionaries(
        st.sampled_from(["acceleration", "rotation", "orientation", "touch"]),
        st.lists(st.floats(-1e3, 1e3), min_size=3, max_size=3),
    )
)
def test_messages_have_the_numbers_that_patches_expect(fields: dict[str, list[float]]) -> None:
    counts = {"orientation": 3, "motion": 6, "accel": 3, "gyro": 3, "xy": 2}
    found = {address.removeprefix("/riverrun/"): values for address, values in sensor_messages(fields)}
    assert all(len(values) == counts[name] for name, values in found.items())
    assert ("motion" in found) == ("rotation" in fields and bool({"acceleration", "orientation"} & set(fields)))
    assert ("xy" in found) == (fields.get("touch", [0, 0, 0])[2] == 1)


def test_a_phone_without_acceleration_sends_that_of_its_orientation() -> None:
    found = dict(sensor_messages({"orientation": [0.0, 90.0, 0.0]}))
    assert found["/riverrun/accel"] == pytest.approx([0, 1, 0])


def test_a_host_that_is_not_there_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="--host"):
        OscSender("no such host.invalid", 9001)
