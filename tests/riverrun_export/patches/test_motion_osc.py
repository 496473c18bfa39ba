"""The motion page receives OSC packets over loopback UDP, whatever they contain."""

from __future__ import annotations

import re
from pathlib import Path

import cypd
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from micro import MICRO
from patch_cases import contract, motion_patch, page_text
from pd_runner import TICK, OscScene, Scene, motion_scene, read_contract
from ports import free_port
from pythonosc.osc_bundle_builder import IMMEDIATELY, OscBundleBuilder
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.udp_client import SimpleUDPClient
from wild import instrument, through_file, wild

from riverrun.runs import config
from riverrun_export.contract.names import PORT
from riverrun_export.patches import build
from riverrun_export.patches.parts.osc import status_texts

XY = "/riverrun/xy"


def message(address: str, *values: float | str) -> OscMessageBuilder:
    builder = OscMessageBuilder(address)
    for value in values:
        builder.add_arg(value)
    return builder


def test_bundles_are_read(tmp_path: Path) -> None:
    bundle = OscBundleBuilder(IMMEDIATELY)
    for address, values in ((XY, (1.0, 0.0)), ("/riverrun/latent", (3, 0.5))):
        bundle.add_content(message(address, *values).build())
    with motion_scene(tmp_path) as scene:
        scene.client.send(bundle.build())
        assert scene.last(0.1)[:3] == pytest.approx([1, -1, 0.5], abs=1e-5)


def test_a_trigger_uses_its_first_number(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        scene.send_osc("/riverrun/trigger", 1, -5)
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.3)[:2] == pytest.approx([0, 0])
        scene.send_osc("/riverrun/trigger", 0, -5)
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.3)[:2] == pytest.approx([1, -1], abs=1e-5)


ADDRESSES = [XY, "/riverrun/motion", "/riverrun/latent", "/riverrun/noise", "/riverrun/trigger", "/accxyz", "/x/y", "/"]
NUMBERS = st.floats(width=32) | st.integers(-(2**31), 2**31 - 1) | st.text("ab/", max_size=3)


def test_no_packet_breaks_the_patch(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 1)

        @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
        @given(st.sampled_from(ADDRESSES), st.lists(NUMBERS, max_size=8), st.booleans())
        def send(address: str, values: list[float | str], learn: bool) -> None:
            scene.send("learn", learn)
            scene.client._sock.sendto(message(address, *values).build().dgram, ("127.0.0.1", scene.port))
            out = scene.run(2 * TICK / 48000)
            assert np.isfinite(out["decode"]).all()
            assert np.abs(out["decode"]).max() <= 4

        send()
        scene.send("learn", 0)
        for name in ("forget", "neutral"):
            scene.send(name)
        scene.send_osc("/riverrun/trigger", 0)
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.3)[:2] == pytest.approx([1, -1], abs=1e-5)


def test_patches_share_a_port(tmp_path: Path) -> None:
    """A second patch takes the port from the first and passes packets on; when it is closed, the first has it again."""
    with motion_scene(tmp_path) as scene:
        second = re.sub(r"nn~ \S+ (\w+)", r"nn-\1~ other.ts \1", motion_patch().replace(str(PORT), str(scene.port)))
        (tmp_path / "second.pd").write_text(second)
        other = cypd.open_patch("second.pd", str(tmp_path))
        try:
            scene.send_osc(XY, 1, 0)
            assert scene.last(0.2)[:2] == pytest.approx([2, -2], abs=1e-4)  # both send to the same dac~
        finally:
            cypd.close_patch(other)
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.2)[:2] == pytest.approx([1, -1], abs=1e-4)
        assert scene.errors == []


def test_the_status_line_reports_missing_and_unknown_messages(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene, scene.shown("arrivals") as shown:
        nothing, unknown, empty = (("label", text or "empty") for text in status_texts(scene.port))
        scene.run(2.1)
        assert shown["arrivals"] == nothing
        scene.send_osc("/riverrun/xz", 1, 0)
        scene.run(0.1)
        assert shown["arrivals"] == unknown
        for _ in range(3):
            scene.send_osc(XY, 1, 0)
            scene.send_osc("/nosuch", 1)
            scene.run(0.9)
            assert shown["arrivals"] == empty
        scene.send_osc("/nosuch", 1)
        scene.run(1.5)
        scene.send_osc("/nosuch", 1)
        scene.run(0.1)
        assert shown["arrivals"] == unknown
        scene.run(2.1)
        assert shown["arrivals"] == nothing
        scene.send_osc("/riverrun/trigger", 0)
        scene.run(0.1)
        assert shown["arrivals"] == empty


def test_the_port_can_be_chosen(tmp_path: Path) -> None:
    port = free_port()
    texts = build(contract(), "strings.ts", port=port)
    with Scene(tmp_path, texts["strings-motion.pd"], contract()) as scene:
        scene.start()
        with SimpleUDPClient("127.0.0.1", port) as client:
            client.send_message(XY, [1.0, 0.0])
        assert scene.run(0.2)["decode"][:2, -1] == pytest.approx([1, -1], abs=1e-5)
    assert f"udpreceive {port}" in texts["strings-motion.maxpat"]


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained but audible instrument without a prior."""
    path = tmp_path_factory.mktemp("wild") / "tones.ts"
    through_file(instrument(*wild(config.resolve(MICRO).architecture, 2)), str(path))
    return path


def test_an_osc_packet_changes_the_sound(tmp_path: Path, tones: Path) -> None:
    table = read_contract(tones)
    sounds = []
    for position in ((0.5, 0.5), (0.5, 0.5), (1.0, 0.0)):
        with OscScene(tmp_path, page_text("motion", table, tones.name), table, tones) as scene:
            assert not scene.play(0.2).any()
            scene.send("on", 1)
            scene.send_osc(XY, *position)
            sounds.append(scene.play(0.4))
            assert scene.errors == []
    still, repeated, moved = sounds
    assert np.array_equal(still, repeated)
    assert np.abs(moved - still)[:, -4800:].max() > 0.01
