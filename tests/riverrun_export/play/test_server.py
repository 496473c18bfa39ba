"""The server from outside: who knows the token plays, everybody else gets nothing."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from play_stage import Stage, stage
from starlette.testclient import TestClient, WebSocketTestSession
from starlette.websockets import WebSocketDisconnect

from riverrun_export.play import protocol
from riverrun_export.play.devices import Card
from riverrun_export.play.outputs import Outputs
from riverrun_export.play.recorder import Recorder
from riverrun_export.play.server import Place, application
from riverrun_export.play.session import Session
from riverrun_export.play.teacher import Sound, Target

TOKEN = "0123456789abcdefghijklmnopqrstuv"  # the same in all processes, because names of tests hold it
PLACE = Place("http", ("127.0.0.1:8765", "localhost:8765"), TOKEN)
CARDS = [Card(number, name, 2, 0, 16000, False) for number, name in ((3, "Speakers"), (5, "Broken"))]
OWN = {"origin": "http://127.0.0.1:8765", "host": "127.0.0.1:8765"}


class Follower:
    """A teacher for which the x of a finger is the first latent."""

    def __init__(self) -> None:
        self.learnt: list[Sound] = []

    def sensor(self, fields: Any) -> Target | None:
        return Target(latents={0: fields["touch"][0]}) if "touch" in fields else None

    def handle(self, fields: Any, sound: Sound) -> None:
        if fields["action"] != "add":
            raise protocol.ProtocolError("no such action", "teach")
        self.learnt.append(sound)

    def state(self) -> dict[str, Any]:
        return {"count": len(self.learnt)}


class Page:
    """A page: what it gets, by type of message."""

    def __init__(self, socket: WebSocketTestSession) -> None:
        self.socket = socket

    def send(self, kind: str, **fields: Any) -> None:
        self.socket.send_text(json.dumps({"type": kind, **fields}))

    def get(self, kind: str) -> dict[str, Any]:
        """Return the next message of a type."""
        while True:
            message = self.socket.receive()
            if message["type"] == "websocket.close":
                raise WebSocketDisconnect(message["code"])
            if message.get("text") and (fields := json.loads(message["text"]))["type"] == kind:
                return dict(fields)

    def until(self, **fields: Any) -> dict[str, Any]:
        """Return the next state with these fields."""
        while True:
            state = self.get("state")
            if fields.items() <= state.items():
                return state

    def audio(self) -> tuple[int, int, np.ndarray]:
        """Return the next binary message."""
        while True:
            message = self.socket.receive()
            if message.get("bytes"):
                return protocol.unpack_audio(message["bytes"])

    def refused(self) -> str:
        return str(self.get("error")["message"])


class Site:
    """A server on a stage."""

    def __init__(self, path: Path, folder: Path, stack: ExitStack) -> None:
        self.stage: Stage = stack.enter_context(stage(path))
        self.engine = self.stage.engine
        self.recorder = Recorder(self.engine.shared.tap, self.engine.rate, folder, path.stem)
        self.session = Session(self.engine, self.recorder, Follower(), Outputs(self.engine, CARDS))
        self.client = stack.enter_context(
            TestClient(application(self.session, PLACE), base_url="http://127.0.0.1:8765", follow_redirects=False)
        )
        self.stack = stack

    def page(self) -> Page:
        """Connect a page. It is closed at the end of the test."""
        return Page(self.stack.enter_context(self.client.websocket_connect(f"/{TOKEN}/session", headers=OWN)))

    def visitor(self) -> tuple[Page, WebSocketTestSession]:
        """Connect a page, and return it with what closes it."""
        socket = self.client.websocket_connect(f"/{TOKEN}/session", headers=OWN)
        return Page(socket.__enter__()), socket


@pytest.fixture
def site(frames_ts: Path, tmp_path: Path) -> Iterator[Site]:
    with ExitStack() as stack:
        yield Site(frames_ts, tmp_path, stack)


def test_the_page_is_there_for_who_knows_the_token(site: Site) -> None:
    answer = site.client.get(f"/{TOKEN}/")
    assert answer.status_code == 200
    assert "<html" in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert site.client.get(f"/{TOKEN}").headers["location"] == f"/{TOKEN}/"
    linked = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert site.client.get(f"/{TOKEN}/", headers=linked).status_code == 200


@pytest.mark.parametrize(
    ("path", "headers"),
    [
        ("/", {}),
        ("/session", {}),
        ("/index.html", {}),
        (f"/{TOKEN[:-1]}/", {}),
        (f"/{TOKEN}x/", {}),
        (f"//{TOKEN}/", {}),
        ("/ä/", {}),
        (f"/{TOKEN}/", {"host": "attacker.example:8765"}),
        (f"/{TOKEN}/", {"host": "127.0.0.1"}),
        (f"/{TOKEN}/", {"origin": "http://attacker.example"}),
        (f"/{TOKEN}/", {"origin": "null"}),
        (f"/{TOKEN}/", {"origin": "https://127.0.0.1:8765"}),
        (f"/{TOKEN}/", {"origin": "http://127.0.0.1:9999"}),
        (f"/{TOKEN}/main.js", {"sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors"}),
        (f"/{TOKEN}/../server.py", {}),
        (f"/{TOKEN}/%2e%2e/server.py", {}),
        (f"/{TOKEN}//etc/passwd", {}),
    ],
)
def test_everybody_else_gets_nothing(site: Site, path: str, headers: dict[str, str]) -> None:
    answer = site.client.get(path, headers=headers)
    assert (answer.status_code, answer.text in ("", "Not Found")) == (404, True)
    with pytest.raises(WebSocketDisconnect), site.client.websocket_connect(path, headers={**OWN, **headers}):
        pass
    assert site.session.clients == []


def test_a_cross_site_websocket_is_refused(site: Site) -> None:
    for headers in ({"origin": "http://attacker.example"}, {**OWN, "host": "attacker.example:8765"}):
        with (
            pytest.raises(WebSocketDisconnect),
            site.client.websocket_connect(f"/{TOKEN}/session", headers=headers),
        ):
            pass
    assert site.session.clients == []


def test_a_page_learns_everything_when_it_comes(site: Site) -> None:
    contract = site.page().get("contract")
    assert (contract["version"], contract["kind"], contract["rate"]) == (protocol.VERSION, "sequence", 16000)
    assert [source["name"] for source in contract["sources"]] == ["prior", "input", "latents", "noise"]
    assert contract["latents"]["size"] == contract["noise"]["size"] == 3
    loudness = contract["controls"][-1]
    assert (loudness["key"], loudness["low"], loudness["high"], loudness["sources"]) == ("loudness", -1, 1, ["prior"])


def test_what_a_page_sets_is_heard_and_survives_a_reload(site: Site) -> None:
    page, socket = site.visitor()
    page.send("set", values={"temperature": 2.5})
    page.send("source", name="latents")
    page.send("latents", values={"0": 3})
    page.send("on", on=True)
    page.until(on=True)
    assert site.stage.play(16000)[-1].tolist() == pytest.approx([0.3, 0.0])
    page.send("snapshot", action="store", slot=2, name="three")
    assert page.get("snapshots")["slots"] == [{"slot": 2, "name": "three"}]
    socket.__exit__(None, None, None)
    again = site.page()
    state = again.get("state")
    assert (state["on"], state["source"], state["latents"]) == (True, "latents", [3, 0, 0])
    assert state["values"]["temperature"] == 2.5
    again.send("latents", values={"0": 1})
    again.send("snapshot", action="morph", **{"from": 2, "to": 2, "position": 0.5})
    again.until(latents=[3, 0, 0])


def test_morphing_passes_between_two_snapshots(site: Site) -> None:
    page = site.page()
    for slot, value in enumerate((-1.0, 3.0)):
        page.send("latents", values={"1": value})
        page.send("set", values={"temperature": value})
        page.send("snapshot", action="store", slot=slot)
    page.send("snapshot", action="morph", **{"from": 0, "to": 1, "position": 0.75})
    state = page.until(latents=[0, 2, 0], morph={"from": 0, "to": 1, "position": 0.75})
    assert state["values"]["temperature"] == 2.25  # between 0, the least, and 3
    page.send("snapshot", action="recall", slot=1)
    page.until(latents=[0, 3, 0])
    page.send("snapshot", action="recall", slot=9)
    assert page.refused() == "there is no snapshot in slot 10"


def test_one_page_steers_and_the_others_watch_until_they_take_the_controls(site: Site) -> None:
    first, second = site.page(), site.page()
    assert first.get("role") == {"type": "role", "steer": True, "sensors": False, "device": True}
    assert second.get("role")["steer"] is False
    for kind, fields in (("on", {"on": True}), ("set", {"values": {}}), ("reset", {}), ("record", {"on": True})):
        second.send(kind, **fields)
        assert "take them first" in second.refused()
    assert not site.engine.on
    assert not site.recorder.running
    second.send("take", what="controls")
    assert second.get("role")["steer"] is True
    assert first.get("role")["steer"] is False
    second.send("on", on=True)
    assert first.until(on=True)["clients"] == 2


def test_the_controls_pass_on_when_the_page_that_held_them_is_closed(site: Site) -> None:
    first, socket = site.visitor()
    first.get("role")
    second = site.page()
    second.get("role")
    socket.__exit__(None, None, None)
    assert second.get("role")["steer"] is True


def test_who_steers_on_this_computer_chooses_the_device(site: Site) -> None:
    page = site.page()
    device = page.get("device")
    assert [each["name"] for each in device["devices"]] == ["3", "5", "browser", "null"]
    assert (device["kind"], device["chosen"]) == ("browser", "browser")

    def settled() -> dict[str, Any]:
        while (found := page.get("device"))["busy"]:
            pass
        return found

    page.send("device", name="3")
    device = settled()
    assert (device["kind"], device["name"], device["chosen"]) == ("card", "Speakers", "3")
    page.send("device", name="5")
    assert page.refused() == "Broken: device unavailable; Speakers goes on"
    assert settled()["chosen"] == "3"
    page.send("device", name="4")
    assert "no such device" in page.refused()
    page.send("device", name="null")
    device = settled()
    assert (device["kind"], device["chosen"]) == ("null", "null")
    watching = site.page()
    assert watching.get("role")["device"] is False
    watching.send("device", name="3")
    assert "take them first" in watching.refused()
    assert site.engine.device_kind == "null"


def test_a_page_elsewhere_in_the_network_does_not_choose_the_device(site: Site) -> None:
    far = Place("https", ("192.0.2.1:8765",), TOKEN)
    client = TestClient(application(site.session, far, ticks=False), base_url="https://192.0.2.1:8765")
    headers = {"origin": "https://192.0.2.1:8765", "host": "192.0.2.1:8765"}
    with client.websocket_connect(f"/{TOKEN}/session", headers=headers) as socket:
        phone = Page(socket)
        assert phone.get("role") == {"type": "role", "steer": True, "sensors": False, "device": False}
        phone.send("device", name="3")
        assert "on the computer that plays" in phone.refused()
        assert site.engine.device_kind == "browser"


def test_sensors_of_another_page_teach_and_play(site: Site) -> None:
    laptop, phone, third = site.page(), site.page(), site.page()
    phone.send("sensor", touch=[0.5, 0, 1])
    laptop.until(latents=[0.5, 0, 0], source="latents")
    assert phone.get("role")["sensors"] is False
    assert phone.get("role")["sensors"] is True
    third.send("sensor", touch=[1, 1, 1])
    assert "another page has the sensors" in third.refused()
    laptop.send("teach", action="add")
    assert laptop.get("teach")["count"] == 1
    laptop.send("teach", action="sing")
    assert laptop.refused() == "no such action"


def test_bad_messages_are_answered_and_change_nothing(site: Site) -> None:
    page = site.page()
    before = page.get("state")
    for text in ("", "{", '{"type":"set","values":{"temperature":NaN}}', '{"type":"set","values":{"x":1}}'):
        page.socket.send_text(text)
        assert page.refused()
    page.send("latents", values={"77": 1})
    assert page.refused() == "latents: there is no number 77"
    page.socket.send_bytes(b"\x00" * 16)
    assert "binary" in page.refused()
    page.send("source", name="noise")
    after = page.until(source="noise")
    assert (after["values"], after["latents"]) == (before["values"], before["latents"])


def test_a_flood_leaves_the_newest_values(site: Site) -> None:
    page, other = site.page(), site.page()
    for number in range(300):
        page.send("latents", values={"0": number / 300})
        page.socket.send_text("{")
    page.send("latents", values={"0": -1})
    assert other.until(latents=[-1, 0, 0])["clients"] == 2


def test_a_page_that_reads_no_more_is_disconnected(site: Site) -> None:
    page, other = site.page(), site.page()
    page.get("state")
    site.session.clients[0].socket.send_text = never  # type: ignore[method-assign]
    for number in range(400):
        page.send("ping", time=number)
    while other.get("state")["clients"] != 1:
        pass


async def never(data: str) -> None:
    """Stand for a network that takes nothing any more."""
    await asyncio.Event().wait()


def test_the_sound_comes_to_who_draws_it_and_to_who_plays_it(site: Site) -> None:
    page = site.page()
    for kind, number in (("scope", protocol.SCOPE), ("playback", protocol.PLAYBACK)):
        site.engine.on = False
        site.stage.play(16000)
        page.send(kind, on=True)
        page.send("ping", time=1)
        assert page.get("pong")["time"] == 1
        site.engine.on = True
        start = site.engine.shared.tap.written
        sound = site.stage.play(4000)
        got, position, samples = page.audio()
        assert (got, position) == (number, start)
        assert np.array_equal(samples, sound[: len(samples)])
        page.send(kind, on=False)
    page.send("playback", on=True)
    page.socket.send_bytes(protocol.pack_audio(protocol.INPUT, 0, np.full((128, 1), 0.5, np.float32)))
    while max(page.get("state")["levels"]["in"]) != 0.5:
        pass
    assert site.engine.shared.input.read(128).tolist() == [[0.5, 0.5]] * 128
    site.engine.device = "null"
    page.send("playback", on=True)
    assert page.refused() == "the sound card of the computer plays"


def test_a_recording_is_what_sounded(site: Site, tmp_path: Path) -> None:
    page = site.page()
    page.send("on", on=True)
    page.until(on=True)
    site.stage.play(1600)
    page.send("record", on=True)
    while page.get("state")["recording"] is None:
        pass
    sound = site.stage.play(8000)
    site.engine.shared["volume"] = 20.0  # the limiter works
    sound = np.concatenate([sound, site.stage.play(8000)])
    page.send("record", on=False)
    while not (name := page.get("state")["recorded"]):
        pass
    samples, rate = soundfile.read(tmp_path / name, always_2d=True)
    assert rate == 16000
    assert soundfile.info(tmp_path / name).subtype == "PCM_24"
    np.testing.assert_allclose(samples, sound, atol=2**-22)
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_a_recording_that_cannot_be_written_is_reported(site: Site, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    site.recorder.folder = tmp_path / "file" / "folder"
    page = site.page()
    page.send("record", on=True)
    while "can't be written" not in page.get("state")["message"]:
        pass
