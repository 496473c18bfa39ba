"""The motion patch follows real OSC packets over loopback UDP, and nothing in it hangs or jumps, in libpd."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import cypd
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from micro import MICRO
from numpy.typing import NDArray
from pd_runner import Rig, Scene
from ports import free_port
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.udp_client import SimpleUDPClient
from wild import instrument, through_file, wild

from riverrun.runs import config
from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.contract.names import PORT
from riverrun_export.patches import WRITERS, build, lint
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.parts.osc import words
from riverrun_export.patches.parts.motion import MOST
from riverrun_export.patches.parts.sensors import SENSORS
from riverrun_export.patches.plan import Plan

SHAPES = [(1, 1), (1, 8), (2, 8), (2, 33), (2, 64), (4, 16)]
"""Channels and latents."""

BLOCK = 64 / 48000
XY = "/riverrun/xy"


def contract(channels: int, latents: int, prior: bool = True) -> Contract:
    return contracts.instrument(channels, latents, 1024, 48000, 496, [], prior)


@cache
def patch(kind: str = "pd", channels: int = 2, latents: int = 8, prior: bool = True) -> str:
    page = PAGES["motion"](Plan("strings.ts", contract(channels, latents, prior)))
    assert page is not None
    return WRITERS[kind](page).text()


class Stage(Scene):
    """The patch with audio on, listening at a port of its own, and someone who sends to it."""

    def __init__(self, folder: Path, text: str, contract: Contract, ts: Path | None = None) -> None:
        port = free_port()
        super().__init__(folder, text.replace(str(PORT), str(port)), contract, ts=ts)
        self.client = SimpleUDPClient("127.0.0.1", port)
        self.start()

    def osc(self, address: str, *values: float | str) -> None:
        self.client.send_message(address, list(values))

    def after(self, seconds: float, method: str = "decode") -> NDArray[np.float32]:
        """Where the signals of `method` are when time has passed."""
        return self.run(seconds)[method][:, -1]


@contextmanager
def stage(folder: Path, latents: int = 8, prior: bool = True, text: str = "") -> Iterator[Stage]:
    kept = contract(2, latents, prior)
    with Stage(folder, text or patch(latents=latents, prior=prior), kept) as scene:
        yield scene
    scene.client.close()


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
@pytest.mark.parametrize("prior", [True, False])
def test_lint_finds_nothing(channels: int, latents: int, prior: bool) -> None:
    kept = contract(channels, latents, prior)
    assert lint.pd(patch("pd", channels, latents, prior), kept) == []
    assert lint.maxpat(patch("maxpat", channels, latents, prior), kept) == []


def test_there_is_none_for_clips_or_without_a_decoder_of_latents() -> None:
    clips = contracts.clip_instrument(2, 8, 512, 48000, 112, 48000, 96, [], prior=True)
    flat = Contract((contracts.Method("decode", 8, 1, 2, 1, (), ()),), (), 48000)
    for other in (clips, flat, Contract((), (), 48000)):
        assert PAGES["motion"](Plan("drums.ts", other)) is None


@pytest.mark.parametrize(("latents", "prior"), [(1, True), (8, False), (64, True)])
def test_it_opens_without_a_word_silent_and_neutral(tmp_path: Path, latents: int, prior: bool) -> None:
    with stage(tmp_path, latents, prior) as scene:
        noise = np.random.default_rng(0).standard_normal(scene.samples(0.2))
        out = scene.run(0.2, **{method.name: noise for method in scene.used})
        assert scene.complaints == []
        assert not any(signal.any() for signal in out.values())


def test_a_place_moves_the_first_two_latents_and_noise(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        for x, y in ((1, 0), (0.25, 0.5), (7, -7)):
            scene.osc(XY, x, y)
            wanted = [np.clip(2 * x - 1, -1, 1), np.clip(2 * y - 1, -1, 1)] + 6 * [0]
            out = scene.run(0.1)
            for method in ("decode", "from_noise"):
                assert out[method][:, -1] == pytest.approx(wanted, abs=1e-5)
        assert scene.complaints == []


@pytest.mark.parametrize(
    ("address", "first", "values"),
    [
        (XY, 0, (0.75, 0.1)),
        ("/riverrun/motion", 2, (0.1, -0.2, 1.0, 1.0, -2.0, 3.0)),
        ("/riverrun/accel", 2, (0.1, -0.2, 1.0)),
        ("/accelerometer", 2, (0.1, -0.2, 1.0)),
        ("/accxyz", 2, (0.1, -0.2, 1.0)),
        ("/riverrun/gyro", 5, (1.0, -2.0, 3.0)),
        ("/gyroscope", 5, (1.0, -2.0, 3.0)),
    ],
)
def test_the_matrix_takes_each_sensor_to_its_latents(
    tmp_path: Path, address: str, first: int, values: tuple[float, ...]
) -> None:
    with stage(tmp_path) as scene:
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 1)
        scene.send("grid-3-8", 1)
        scene.send("gx-amount", -2.5)
        scene.osc(address, *values)
        heard = np.zeros(8)
        for value, (i, sensor) in zip(values, list(enumerate(SENSORS))[first:], strict=False):
            heard[i] = (2 * value - sensor.low - sensor.high) / (sensor.high - sensor.low)
        wanted = heard * [1, 1, 1, 1, 1, -2.5, 1, 1]
        wanted[7] += heard[2]
        assert scene.after(0.2) == pytest.approx(wanted, abs=1e-4)
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 0)
        assert scene.after(0.2) == pytest.approx([0] * 7 + [heard[2]], abs=1e-4)


def test_nothing_jumps(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.send("smooth", 400)
        scene.send("let-go", 0)
        moves: list[Callable[[], None]] = [
            lambda: scene.osc(XY, 1, 0),
            lambda: scene.send("grid-1-3", 1),
            lambda: scene.send("x-amount", -3),
            lambda: scene.osc("/riverrun/latent", 4, -3),
            lambda: scene.send("neutral"),
            lambda: scene.osc(XY, 0, 1),
        ]
        last = scene.after(0.2)
        for move in moves:
            move()
            path = scene.run(0.42)["decode"]
            steepest = np.abs(np.diff(path, prepend=last[:, None])).max(axis=1)
            travelled = np.abs(path[:, -1] - last)
            assert np.all(steepest <= np.maximum(travelled, 1e-3) / (0.03 * 48000) * 1.05)
            last = path[:, -1]
        path = scene.run(0.1)["decode"]
        scene.osc(XY, 1, 0)
        path = scene.run(0.2)["decode"][0]
        assert abs(path[-1] - path[0]) == pytest.approx(3, rel=0.02)  # half of the way from 3 to -3 in half the time


def test_ranges_are_learned_while_moving_and_count_from_then_on(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.send("grid-3-3", 1)
        scene.send("grid-5-5", 1)
        scene.send("learn", 1)
        for value in (9.8, 1.0, -2.0, 3.0):
            scene.osc("/accelerometer", value, 0, 0.5)
            assert scene.after(0.1)[2] == pytest.approx(np.clip(value, -1, 1))  # still the range before
        scene.send("learn", 0)
        for value, wanted in ((-2.0, -1), (9.8, 1), (3.9, 0), (20, 1)):
            scene.osc("/accelerometer", value, 0, 0.5)
            there = scene.after(0.1)
            assert there[2] == pytest.approx(wanted, abs=1e-5)
            assert there[4] == pytest.approx(0.5)  # it didn't move, so it kept its range
        scene.osc(XY, 1, 0)
        assert scene.after(0.1)[:2] == pytest.approx([1, -1])  # nothing came, so nothing was learned
        scene.send("learn", 1)
        for value in (0.0, 4.0):
            scene.osc("/accelerometer", value, 0, 0)
            scene.run(BLOCK)
        scene.send("learn", 0)
        scene.osc("/accelerometer", 3, 0, 0)
        assert scene.after(0.1)[2] == pytest.approx(0.5)  # learned anew, not on top
        scene.send("forget")
        scene.osc("/accelerometer", 0.25, 0, 0)
        assert scene.after(0.1)[2] == pytest.approx(0.25)


def test_when_the_stream_stops_sensors_glide_to_their_middle(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.osc(XY, 1, 0)
        scene.osc("/riverrun/latent", 3, 1.5)
        scene.osc("/riverrun/trigger", 1)
        assert scene.after(0.45)[:3] == pytest.approx([1, -1, 1.5], abs=1e-5)
        glide = scene.run(1.0)["decode"]
        assert 0.05 < glide[0, -1] < 0.95
        assert np.abs(np.diff(glide)).max() < 1.1 / (1.5 * 48000)
        assert scene.after(1.0)[:3] == pytest.approx([0, 0, 1.5], abs=1e-5)
        scene.osc(XY, 1, 0)
        assert scene.after(0.1)[0] == pytest.approx(1)  # held no longer, and as smooth as before
        scene.send("let-go", 0)
        assert scene.after(3.0)[0] == pytest.approx(1)


def test_a_stream_that_goes_on_is_not_let_go(tmp_path: Path) -> None:
    with stage(tmp_path) as scene, scene.shown("arriving") as shown:
        for _ in range(60):
            scene.osc(XY, 1, 0)
            there = scene.after(1 / 60)
        assert there[0] == pytest.approx(1)
        (sample_rate,) = shown["arriving"]
        assert 56 <= sample_rate <= 64
        scene.run(1.2)
        assert shown["arriving"] == (0,)


def test_a_trigger_holds_the_sensors(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.osc(XY, 1, 0)
        scene.run(0.1)
        scene.osc("/riverrun/trigger", 1)
        scene.osc(XY, 0.5, 0.5)
        assert scene.after(0.1)[:2] == pytest.approx([1, -1], abs=1e-5)
        scene.osc("/riverrun/trigger", 0)
        scene.osc(XY, 0.5, 0.5)
        assert scene.after(0.1)[:2] == pytest.approx([0, 0], abs=1e-5)


@pytest.mark.parametrize("latents", [1, 8, 64])
def test_bases_come_by_number_for_the_target_that_is_chosen(tmp_path: Path, latents: int) -> None:
    with stage(tmp_path, latents) as scene:
        for target, address, other in ((0, "latent", "noise"), (1, "noise", "latent")):
            scene.send("target", target)
            for i, value in ((latents, 1.25), (1, -9.0), (latents + 1, 1), (0, 1), (-1, 1)):
                scene.osc(f"/riverrun/{address}", i, value)
                scene.osc(f"/riverrun/{other}", i, 0.5)
            wanted = np.zeros(latents)
            wanted[-1] = 1.25
            wanted[0] = -3  # a base goes no further
            for method in ("decode", "from_noise"):
                assert scene.after(0.1, method) == pytest.approx(wanted)
            scene.send("neutral")
            assert not scene.after(0.1).any()


def test_bases_and_sensors_add_up(tmp_path: Path) -> None:
    with stage(tmp_path, 33, prior=False) as scene:
        scene.send("base-1", 0.5)
        scene.send(f"grid-2-{MOST}", 1)
        scene.osc(XY, 1, 0.75)
        wanted = np.zeros(33)
        wanted[[0, 1, MOST - 1]] = 1.5, 0.5, 0.5
        assert scene.after(0.1) == pytest.approx(wanted, abs=1e-5)


def test_the_target_chooses_who_is_heard(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        time = np.arange(scene.samples(0.5)) * 2 * np.pi / 48000
        sounds = {"decode": np.stack([np.sin(time * f) for f in (400, 600)])}
        sounds["from_noise"] = np.stack([np.sin(time * f) for f in (800, 1000)])
        scene.send("on", 1)
        for target, frequencies in ((0, (400, 600)), (1, (800, 1000)), (0, (400, 600))):
            scene.send("target", target)
            scene.run(0.5, **sounds)
            spectrum = np.abs(np.fft.rfft(scene.run(0.5, **sounds)["dac"])) * 2 / len(time)
            for channel, frequency in zip(spectrum, frequencies, strict=True):
                loud = np.flatnonzero(channel > 0.01) * 48000 / len(time)
                assert loud == pytest.approx([frequency], abs=3)


def message(address: str, *values: float | str) -> bytes:
    built = OscMessageBuilder(address)
    for value in values:
        built.add_arg(value)
    return built.build().dgram


def test_a_bundle_is_read_too(tmp_path: Path) -> None:
    bundle = OscBundleBuilder(IMMEDIATELY)
    for address, values in ((XY, (1.0, 0.0)), ("/riverrun/latent", (3, 0.5))):
        built = OscMessageBuilder(address)
        for value in values:
            built.add_arg(value)
        bundle.add_content(built.build())
    with stage(tmp_path) as scene:
        scene.client.send(bundle.build())
        assert scene.after(0.1)[:3] == pytest.approx([1, -1, 0.5], abs=1e-5)


def test_of_a_trigger_the_first_number_counts(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        scene.osc("/riverrun/trigger", 1, -5)
        scene.osc(XY, 1, 0)
        assert scene.after(0.3)[:2] == pytest.approx([0, 0])
        scene.osc("/riverrun/trigger", 0, -5)
        scene.osc(XY, 1, 0)
        assert scene.after(0.3)[:2] == pytest.approx([1, -1], abs=1e-5)


ADDRESSES = [XY, "/riverrun/motion", "/riverrun/latent", "/riverrun/noise", "/riverrun/trigger", "/accxyz", "/x/y", "/"]
NUMBERS = st.floats(width=32) | st.integers(-(2**31), 2**31 - 1) | st.text("ab/", max_size=3)


def test_no_packet_breaks_it(tmp_path: Path) -> None:
    with stage(tmp_path) as scene:
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 1)

        @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
        @given(st.sampled_from(ADDRESSES), st.lists(NUMBERS, max_size=8), st.booleans())
        def send(address: str, values: list[float | str], learn: bool) -> None:
            scene.send("learn", learn)
            scene.client._sock.sendto(message(address, *values), ("127.0.0.1", scene.client._port))
            out = scene.run(2 * BLOCK)
            assert np.isfinite(out["decode"]).all()
            assert np.abs(out["decode"]).max() <= 4

        send()
        scene.send("learn", 0)
        for name in ("forget", "neutral"):
            scene.send(name)
        scene.osc("/riverrun/trigger", 0)
        scene.osc(XY, 1, 0)
        assert scene.after(0.3)[:2] == pytest.approx([1, -1], abs=1e-5)


def test_all_patches_at_a_port_hear_it(tmp_path: Path) -> None:
    """A second one opened takes the port from the first, and tells it what comes; closed, it gives it back."""
    with stage(tmp_path) as scene:
        beside = re.sub(r"nn~ \S+ (\w+)", r"nn-\1~ other.ts \1", patch().replace(str(PORT), str(scene.client._port)))
        (tmp_path / "beside.pd").write_text(beside)
        other = cypd.open_patch("beside.pd", str(tmp_path))
        try:
            scene.osc(XY, 1, 0)
            assert scene.after(0.2)[:2] == pytest.approx([2, -2], abs=1e-4)  # both send to one dac~
        finally:
            cypd.close_patch(other)
        scene.osc(XY, 1, 0)
        assert scene.after(0.2)[:2] == pytest.approx([1, -1], abs=1e-4)
        assert scene.complaints == []


def test_it_says_when_nothing_arrives_or_nothing_that_it_knows(tmp_path: Path) -> None:
    with stage(tmp_path) as scene, scene.shown("arrivals") as shown:
        nothing, strange, well = (("label", text) if text else ("label", "empty") for text in words(scene.client._port))
        scene.run(2.1)
        assert shown["arrivals"] == nothing
        scene.osc("/riverrun/xz", 1, 0)
        scene.run(0.1)
        assert shown["arrivals"] == strange
        for _ in range(3):
            scene.osc(XY, 1, 0)
            scene.osc("/nosuch", 1)
            scene.run(0.9)
            assert shown["arrivals"] == well
        scene.osc("/nosuch", 1)
        scene.run(1.5)
        scene.osc("/nosuch", 1)
        scene.run(0.1)
        assert shown["arrivals"] == strange
        scene.run(2.1)
        assert shown["arrivals"] == nothing
        scene.osc("/riverrun/trigger", 0)
        scene.run(0.1)
        assert shown["arrivals"] == well


def test_it_hears_the_port_it_was_made_for(tmp_path: Path) -> None:
    port = free_port()
    text = build(contract(2, 8), "strings.ts", port=port)["strings-motion.pd"]
    with Scene(tmp_path, text, contract(2, 8)) as scene:
        scene.start()
        with SimpleUDPClient("127.0.0.1", port) as client:
            client.send_message(XY, [1.0, 0.0])
        assert scene.run(0.2)["decode"][:2, -1] == pytest.approx([1, -1], abs=1e-5)
    assert f"udpreceive {port}" in build(contract(2, 8), "strings.ts", port=port)["strings-motion.maxpat"]


def faults(folder: Path, text: str) -> list[str]:
    """What is wrong with a motion patch, by playing it."""
    found = []
    with stage(folder, text=text) as scene:
        scene.run(0.1)
        scene.osc(XY, 1, 0)
        way = scene.run(0.1)
        for method in ("decode", "from_noise"):
            if way[method][:, -1] != pytest.approx([1, -1, 0, 0, 0, 0, 0, 0], abs=1e-4):
                found.append(f"{method} is not where the hand is")
        if np.abs(np.diff(way["decode"], prepend=0)).max() > 0.01:
            found.append("it jumps")
        if np.abs(scene.after(2.2)).max() > 1e-4:
            found.append("it hangs")
        scene.osc("/riverrun/latent", 8, 2)
        if scene.after(0.1)[7] != pytest.approx(2):
            found.append("a base is lost")
        return [*scene.complaints, *found]


def test_it_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, patch()) == []


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        (lambda text: text.replace("netreceive -u -b", "netreceive -u"), "is not where"),
        (lambda text: text.replace("route xy", "route yx"), "is not where"),
        (lambda text: text.replace("pack 0 50", "pack 0"), "it jumps"),
        (lambda text: text.replace("delay 500", "delay 9000"), "it hangs"),
        (lambda text: text.replace("sel 1 2 3 4 5 6 7 8", "sel 1 2 3 4 5 6 7"), "a base is lost"),
        (lambda text: text.replace("oscparse", "nosuch"), "couldn't create"),
        (lambda text: text + "#X connect 3 0 3 99;\n", "connection failed"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, fault: Callable[[str], str], sign: str) -> None:
    assert fault(patch()) != patch()
    assert any(sign in found for found in faults(tmp_path, fault(patch())))


def test_each_cord_to_a_model_counts(tmp_path: Path) -> None:
    text = patch()
    start = text.rindex("#X restore", 0, text.rindex("#X restore"))
    cords = re.findall(r"#X connect (\d+) (\d+) (\d+) (\d+);\n", text[start:])
    motion = next(source for source, outlet, _, _ in cords if outlet == "7")
    for cord in [cord for cord in cords if cord[0] == motion and cord[1] in "01"]:
        line = f"#X connect {' '.join(cord)};\n"
        cut = text[:start] + text[start:].replace(line, "", 1)
        assert any("is not where" in found for found in faults(tmp_path, cut))
        assert cord[1] == "0" or lint.pd(cut, contract(2, 8)) != []  # messages come to the first inlet too


def test_max_has_the_same_controls() -> None:
    pd = set(re.findall(r"(?:tgl|bng|nbx|[hv]sl|[hv]radio) .*?\\\$0-([\w-]+)", patch("pd")))
    cells = {name for name in pd if name.startswith("grid-")}
    boxes = [box["box"] for box in json.loads(patch("maxpat"))["patcher"]["boxes"]]
    assert {box["varname"] for box in boxes if box.get("parameter_enable")} == pd - cells - {"buffer"}  # Pd only
    (grid,) = (box for box in boxes if box["maxclass"] == "matrixctrl")
    assert (grid["rows"], grid["columns"]) == (len(SENSORS), len(cells) // len(SENSORS))


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instrument without a prior that nobody trained, but that sounds."""
    path = tmp_path_factory.mktemp("wild") / "tones.ts"
    through_file(instrument(*wild(config.resolve(MICRO).architecture, 2)), str(path))
    return path


def test_an_osc_packet_is_heard(tmp_path: Path, tones: Path) -> None:
    kept = contracts.read(torch.jit.load(str(tones)))
    page = PAGES["motion"](Plan(tones.name, kept))
    assert page is not None
    heard = []
    for place in ((0.5, 0.5), (0.5, 0.5), (1.0, 0.0)):
        with Stage(tmp_path, WRITERS["pd"](page).text(), kept, tones) as scene:
            played = Rig(scene)
            assert not played.run(0.2).any()
            scene.send("on", 1)
            scene.osc(XY, *place)
            heard.append(played.run(0.4))
            assert scene.complaints == []
            scene.client.close()
    still, again, moved = heard
    assert np.array_equal(still, again)
    assert np.abs(moved - still)[:, -4800:].max() > 0.01
