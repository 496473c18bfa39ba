"""The gesture that `riverrun motion` sends is smooth, in range and consistent, and its packets arrive."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pythonosc.osc_message import OscMessage

from riverrun.errors import UsageError
from riverrun_export.motion import RATE, TRIGGER_DURATION, TRIGGER_PERIOD, gesture, messages, send

TIMES = st.floats(0, 3600)
STEP = 1e-4


@pytest.fixture
def receiver() -> Iterator[socket.socket]:
    """Yield a UDP socket."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as here:
        here.bind(("127.0.0.1", 0))
        here.settimeout(120)
        yield here


def read(receiver: socket.socket) -> OscMessage:
    return OscMessage(receiver.recv(4096))


@given(TIMES)
def test_it_stays_in_range(time: float) -> None:
    now = gesture(time)
    assert all(0 <= value <= 1 for value in now.xy)
    assert np.linalg.norm(now.acceleration) == pytest.approx(1)  # it turns in one place: gravity only
    assert np.abs(now.rotation).max() < np.pi


@given(TIMES)
def test_it_is_smooth(time: float) -> None:
    one, two = gesture(time), gesture(time + 1 / RATE)
    assert np.abs(np.subtract(one.xy, two.xy)).max() < 0.02
    assert np.abs(np.subtract(one.acceleration, two.acceleration)).max() < 0.06
    assert np.abs(np.subtract(one.rotation, two.rotation)).max() < 0.1


@given(TIMES)
def test_gravity_turns_as_the_rotation_does(time: float) -> None:
    """In the axes of the phone, a fixed vector of the room changes by −ω × itself."""
    before, now, after = (gesture(time + i * STEP) for i in (-1, 0, 1))
    slope = np.subtract(after.acceleration, before.acceleration) / (2 * STEP)
    assert slope == pytest.approx(-np.cross(now.rotation, now.acceleration), abs=1e-5)


@given(TIMES)
def test_the_phone_tilts_along_its_position(time: float) -> None:
    now = gesture(time)
    assert now.acceleration[0] * (now.xy[1] - 0.5) <= 0
    assert now.acceleration[1] * (now.xy[0] - 0.5) >= 0


def test_it_covers_the_whole_range() -> None:
    positions = np.array([gesture(time).xy for time in np.arange(0, 100, 0.1)])
    assert positions.min(axis=0) == pytest.approx([0, 0], abs=0.05)
    assert positions.max(axis=0) == pytest.approx([1, 1], abs=0.05)


def test_a_trigger_is_a_1_and_then_a_0() -> None:
    count = round(3 * TRIGGER_PERIOD * RATE)
    sent = [(n / RATE, *values) for n in range(count) for address, values in messages(n) if address.endswith("trigger")]
    assert sent == [(start + later, value) for start in (0, 4, 8) for later, value in ((0, 1), (TRIGGER_DURATION, 0))]


def test_packets_arrive_and_parse(receiver: socket.socket) -> None:
    count = send(*receiver.getsockname(), 0.5)
    received = [read(receiver) for _ in range(count)]
    assert count == 2 * RATE / 2 + 1
    expected = [message for n in range(RATE // 2) for message in messages(n)]
    assert [message.address for message in received] == [address for address, _ in expected]
    for message, (_, values) in zip(received, expected, strict=True):
        assert message.params == pytest.approx(values, abs=1e-6)
        assert all(isinstance(value, float) for value in message.params)


def test_an_unknown_host_is_reported() -> None:
    with pytest.raises(UsageError, match=r"--host nowhere\.invalid: there is no such computer"):
        send("nowhere.invalid", 9001, 1)


def command(*arguments: str) -> subprocess.Popen[str]:
    line = [sys.executable, "-m", "riverrun", "motion", *arguments]
    return subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.fixture
def sigint() -> Iterator[None]:
    """Handle SIGINT as in a terminal, in child processes too, even where the tests run in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_the_command_sends_until_ctrl_c(receiver: socket.socket, sigint: None) -> None:
    with command("--port", str(receiver.getsockname()[1])) as child:
        addresses = {read(receiver).address for _ in range(10)}
        child.send_signal(signal.SIGINT)
        out, err = child.communicate(timeout=60)
    assert addresses == {"/riverrun/xy", "/riverrun/motion", "/riverrun/trigger"}
    assert (child.returncode, err) == (0, "")
    assert out.splitlines()[-1] == "stopped"


def test_the_command_ends_by_itself(receiver: socket.socket) -> None:
    with command("--port", str(receiver.getsockname()[1]), "--seconds", "1") as child:
        out, err = child.communicate(timeout=60)
    assert (child.returncode, err) == (0, "")
    assert "/riverrun/motion ax ay az gx gy gz" in out
    assert "stopped" not in out


def test_an_invalid_port_is_refused_in_one_line() -> None:
    with command("--port", "70000") as child:
        out, err = child.communicate(timeout=60)
    assert (child.returncode, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert "1 to 65535" in err
