"""The motion page in libpd: sensors and bases move the latents, or the noise, without jumps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from patch_cases import SHAPES, clip_contract, contract, lint_faults, max_controls, motion_patch, pd_controls
from pd_runner import TICK, motion_scene

from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.parts.motion import MAX_MOVED_LATENTS
from riverrun_export.patches.parts.sensors import SENSORS
from riverrun_export.patches.plan import Plan

XY = "/riverrun/xy"


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
@pytest.mark.parametrize("prior", [True, False])
@pytest.mark.parametrize("suffix", ["pd", "maxpat"])
def test_lint_finds_nothing(channels: int, latents: int, prior: bool, suffix: str) -> None:
    text = motion_patch(channels, latents, prior, suffix)
    assert lint_faults(f"strings-motion.{suffix}", text, contract(channels, latents, prior)) == []


def test_no_page_for_clips_or_without_a_decoder_of_latents() -> None:
    flat = Contract((contracts.Method("decode", 8, 1, 2, 1, (), ()),), (), 48000)
    for other in (clip_contract(), flat, Contract((), (), 48000)):
        assert PAGES["motion"](Plan("drums.ts", other)) is None


def test_max_has_the_same_controls() -> None:
    pd = pd_controls(motion_patch())
    assert max_controls(motion_patch(suffix="maxpat")) == {name for name in pd if not name.startswith("grid-")}


@pytest.mark.parametrize(("latents", "prior"), [(1, True), (8, False), (64, True)])
def test_opens_without_errors_silent_and_neutral(tmp_path: Path, latents: int, prior: bool) -> None:
    with motion_scene(tmp_path, latents, prior) as scene:
        noise = np.random.default_rng(0).standard_normal(scene.samples(0.2))
        out = scene.run(0.2, **{method.name: noise for method in scene.used})
        assert scene.errors == []
        assert not any(signal.any() for signal in out.values())


def test_position_moves_the_first_two_latents_and_noise(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        for x, y in ((1, 0), (0.25, 0.5), (7, -7)):
            scene.send_osc(XY, x, y)
            expected = [np.clip(2 * x - 1, -1, 1), np.clip(2 * y - 1, -1, 1)] + 6 * [0]
            out = scene.run(0.1)
            for method in ("decode", "from_noise"):
                assert out[method][:, -1] == pytest.approx(expected, abs=1e-5)
        assert scene.errors == []


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
def test_grid_routes_sensors_to_latents(tmp_path: Path, address: str, first: int, values: tuple[float, ...]) -> None:
    with motion_scene(tmp_path) as scene:
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 1)
        scene.send("grid-3-8", 1)
        scene.send("gx-amount", -2.5)
        scene.send_osc(address, *values)
        sensors = np.zeros(8)
        for value, (i, sensor) in zip(values, list(enumerate(SENSORS))[first:], strict=False):
            sensors[i] = (2 * value - sensor.low - sensor.high) / (sensor.high - sensor.low)
        expected = sensors * [1, 1, 1, 1, 1, -2.5, 1, 1]
        expected[7] += sensors[2]
        assert scene.last(0.2) == pytest.approx(expected, abs=1e-4)
        for i in range(1, 9):
            scene.send(f"grid-{i}-{i}", 0)
        assert scene.last(0.2) == pytest.approx([0] * 7 + [sensors[2]], abs=1e-4)


def test_nothing_jumps(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        scene.send("smooth", 400)
        scene.send("let-go", 0)
        moves: list[Callable[[], None]] = [
            lambda: scene.send_osc(XY, 1, 0),
            lambda: scene.send("grid-1-3", 1),
            lambda: scene.send("x-amount", -3),
            lambda: scene.send_osc("/riverrun/latent", 4, -3),
            lambda: scene.send("neutral"),
            lambda: scene.send_osc(XY, 0, 1),
        ]
        last = scene.last(0.2)
        for move in moves:
            move()
            path = scene.run(0.42)["decode"]
            steepest = np.abs(np.diff(path, prepend=last[:, None])).max(axis=1)
            distance = np.abs(path[:, -1] - last)
            assert np.all(steepest <= np.maximum(distance, 1e-3) / (0.03 * 48000) * 1.05)
            last = path[:, -1]
        path = scene.run(0.1)["decode"]
        scene.send_osc(XY, 1, 0)
        path = scene.run(0.2)["decode"][0]
        assert abs(path[-1] - path[0]) == pytest.approx(3, rel=0.02)  # half of the way from 3 to -3 in half the time


def test_ranges_are_learned_and_used_after_learning(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        scene.send("grid-3-3", 1)
        scene.send("grid-5-5", 1)
        scene.send("learn", 1)
        for value in (9.8, 1.0, -2.0, 3.0):
            scene.send_osc("/accelerometer", value, 0, 0.5)
            assert scene.last(0.1)[2] == pytest.approx(np.clip(value, -1, 1))  # still the previous range
        scene.send("learn", 0)
        for value, expected in ((-2.0, -1), (9.8, 1), (3.9, 0), (20, 1)):
            scene.send_osc("/accelerometer", value, 0, 0.5)
            latents = scene.last(0.1)
            assert latents[2] == pytest.approx(expected, abs=1e-5)
            assert latents[4] == pytest.approx(0.5)  # it did not move, so it kept its range
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.1)[:2] == pytest.approx([1, -1])  # no message arrived, so nothing was learned
        scene.send("learn", 1)
        for value in (0.0, 4.0):
            scene.send_osc("/accelerometer", value, 0, 0)
            scene.run(TICK / 48000)
        scene.send("learn", 0)
        scene.send_osc("/accelerometer", 3, 0, 0)
        assert scene.last(0.1)[2] == pytest.approx(0.5)  # the new range replaces the old one
        scene.send("forget")
        scene.send_osc("/accelerometer", 0.25, 0, 0)
        assert scene.last(0.1)[2] == pytest.approx(0.25)


def test_sensors_return_to_their_middle_when_messages_stop(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        scene.send_osc(XY, 1, 0)
        scene.send_osc("/riverrun/latent", 3, 1.5)
        scene.send_osc("/riverrun/trigger", 1)
        assert scene.last(0.45)[:3] == pytest.approx([1, -1, 1.5], abs=1e-5)
        glide = scene.run(1.0)["decode"]
        assert 0.05 < glide[0, -1] < 0.95
        assert np.abs(np.diff(glide)).max() < 1.1 / (1.5 * 48000)
        assert scene.last(1.0)[:3] == pytest.approx([0, 0, 1.5], abs=1e-5)
        scene.send_osc(XY, 1, 0)
        assert scene.last(0.1)[0] == pytest.approx(1)  # no longer held, and as smooth as before
        scene.send("let-go", 0)
        assert scene.last(3.0)[0] == pytest.approx(1)


def test_sensors_stay_while_messages_arrive(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene, scene.shown("arriving") as shown:
        for _ in range(60):
            scene.send_osc(XY, 1, 0)
            latents = scene.last(1 / 60)
        assert latents[0] == pytest.approx(1)
        (messages_per_second,) = shown["arriving"]
        assert 56 <= messages_per_second <= 64
        scene.run(1.2)
        assert shown["arriving"] == (0,)


def test_trigger_holds_the_sensors(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        scene.send_osc(XY, 1, 0)
        scene.run(0.1)
        scene.send_osc("/riverrun/trigger", 1)
        scene.send_osc(XY, 0.5, 0.5)
        assert scene.last(0.1)[:2] == pytest.approx([1, -1], abs=1e-5)
        scene.send_osc("/riverrun/trigger", 0)
        scene.send_osc(XY, 0.5, 0.5)
        assert scene.last(0.1)[:2] == pytest.approx([0, 0], abs=1e-5)


@pytest.mark.parametrize("latents", [1, 8, 64])
def test_bases_are_set_by_number_for_the_chosen_target(tmp_path: Path, latents: int) -> None:
    with motion_scene(tmp_path, latents) as scene:
        for target, address, other in ((0, "latent", "noise"), (1, "noise", "latent")):
            scene.send("target", target)
            for i, value in ((latents, 1.25), (1, -9.0), (latents + 1, 1), (0, 1), (-1, 1)):
                scene.send_osc(f"/riverrun/{address}", i, value)
                scene.send_osc(f"/riverrun/{other}", i, 0.5)
            expected = np.zeros(latents)
            expected[-1] = 1.25
            expected[0] = -3  # the limit of a base
            for method in ("decode", "from_noise"):
                assert scene.last(0.1, method) == pytest.approx(expected)
            scene.send("neutral")
            assert not scene.last(0.1).any()


def test_bases_and_sensors_add_up(tmp_path: Path) -> None:
    with motion_scene(tmp_path, 33, prior=False) as scene:
        scene.send("base-1", 0.5)
        scene.send(f"grid-2-{MAX_MOVED_LATENTS}", 1)
        scene.send_osc(XY, 1, 0.75)
        expected = np.zeros(33)
        expected[[0, 1, MAX_MOVED_LATENTS - 1]] = 1.5, 0.5, 0.5
        assert scene.last(0.1) == pytest.approx(expected, abs=1e-5)


def test_target_selects_the_model_that_is_played(tmp_path: Path) -> None:
    with motion_scene(tmp_path) as scene:
        time = np.arange(scene.samples(0.5)) * 2 * np.pi / 48000
        sounds = {"decode": np.stack([np.sin(time * f) for f in (400, 600)])}
        sounds["from_noise"] = np.stack([np.sin(time * f) for f in (800, 1000)])
        scene.send("on", 1)
        for target, frequencies in ((0, (400, 600)), (1, (800, 1000)), (0, (400, 600))):
            scene.send("target", target)
            scene.run(0.5, **sounds)
            spectrum = np.abs(np.fft.rfft(scene.play(0.5, **sounds))) * 2 / len(time)
            for channel, frequency in zip(spectrum, frequencies, strict=True):
                peaks = np.flatnonzero(channel > 0.01) * 48000 / len(time)
                assert peaks == pytest.approx([frequency], abs=3)
