"""The Pd patches open and work in libpd."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from patch_cases import CONTRACT, SHAPES, contract, patches
from pd_runner import Scene

GAIN = 10 ** (-12 / 20)
"""Gain of the level after loading."""


def sine(samples: int, frequency: float = 441.0) -> NDArray[np.float32]:
    return np.sin(2 * np.pi * frequency / 48000 * np.arange(samples), dtype=np.float32)


def play_faults(folder: Path, text: str) -> list[str]:
    """Return the faults of a `play` patch, found by playing it: errors, sound when off, no sound when on, unsafe
    output.
    """
    with Scene(folder, text, CONTRACT) as scene:
        faults = list(scene.errors)
        scene.start()
        tone = sine(scene.samples(0.2))
        if scene.run(0.2, generate=tone)["dac"].any():
            faults.append("it sounds on load")
        scene.send("on", 1)
        start = scene.run(0.2, generate=tone)["dac"]
        if np.abs(start[:, :480]).max() > 0.4 * GAIN:
            faults.append("it comes on with a click")
        out = scene.run(0.2, generate=tone)["dac"]
        if not np.allclose(np.abs(out).max(axis=1), GAIN, rtol=0.02):
            faults.append("no sound when on")
        scene.send("level", 0)
        loud = np.abs(scene.run(0.5, generate=100 * sine(scene.samples(0.5)))["dac"]).max()
        if loud > 0.9001:
            faults.append("above full scale")
        scene.send("on", 0)
        scene.run(0.1, generate=tone[: scene.samples(0.1)])
        if scene.run(0.2, generate=tone)["dac"].any():
            faults.append("it sounds when off")
        return faults


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
def test_pd_opens_without_errors_and_silent(tmp_path: Path, channels: int, latents: int) -> None:
    for name in ("play", "latents", "noise"):
        with Scene(tmp_path, patches(channels, latents)[f"strings-{name}.pd"], contract(channels, latents)) as scene:
            assert scene.errors == []
            scene.start()
            noise = np.random.default_rng(0).standard_normal(scene.samples(0.1))
            sounds = {method.name: noise for method in scene.used}
            assert not scene.run(0.1, adc=noise, **sounds)["dac"].any()


def test_play_sounds_only_when_on(tmp_path: Path) -> None:
    assert play_faults(tmp_path, patches()["strings-play.pd"]) == []


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        (lambda text: text.replace("hip~ 5", "nosuch~ 5"), "couldn't create"),
        (lambda text: text + "#X connect 7 0 9 5;\n", "connection failed"),
        (lambda text: "".join(text.rsplit("#X connect 13 1 10 1;\n", 1)), "no sound"),
        (
            lambda text: text.replace("tgl 40 0", "tgl 40 1").replace("#303030 0 1;", "#303030 1 1;"),
            "load",
        ),
        (lambda text: text.replace("~ 0.9", "~ 9"), "full scale"),
        (lambda text: text.replace("\\$1 50", "\\$1 0"), "click"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, fault: Callable[[str], str], sign: str) -> None:
    text = patches()["strings-play.pd"]
    assert fault(text) != text
    assert any(sign in line for line in play_faults(tmp_path, fault(text)))


@pytest.mark.parametrize("name", ["play", "latents"])
def test_pd_output_survives_a_broken_model(tmp_path: Path, name: str) -> None:
    with Scene(tmp_path, patches()[f"strings-{name}.pd"], CONTRACT) as scene:
        scene.start()
        scene.send("on", 1)
        model = "generate" if name == "play" else "decode"
        tone = sine(scene.samples(0.3))
        scene.run(0.3, **{model: tone})
        for broken in (np.nan, np.inf, -np.inf):
            out = scene.run(0.01, **{model: broken})["dac"]
            assert np.isfinite(out).all()
            assert np.abs(out).max() <= 1
        scene.run(0.3, **{model: tone})
        out = scene.run(0.3, **{model: tone + 0.5})["dac"]
        out = scene.run(0.3, **{model: tone + 0.5})["dac"]
        assert np.allclose(np.abs(out).max(axis=1), GAIN, rtol=0.02)  # and the 0.5 of DC is gone


def test_play_conditions_the_model(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-play.pd"], CONTRACT) as scene:
        assert "generate: bufsize 1024" in scene.console
        scene.start()
        assert not scene.run(0.1)["generate"].any()
        scene.send("temperature", -0.5)
        moving = scene.run(0.1)["generate"][0]
        assert moving[-1] == pytest.approx(-0.5)
        assert np.abs(np.diff(moving)).max() < 0.01
        scene.send("seed", 7)
        scene.send("reset")
        assert scene.console[-2:] == ["generate: set seed 7", "generate: set reset 1"]
        scene.send("level", -60)
        scene.send("on", 1)
        scene.run(0.2)
        assert np.abs(scene.run(0.1, generate=sine(scene.samples(0.1)))["dac"]).max() == pytest.approx(1e-3, rel=0.02)


@pytest.mark.parametrize("latents", [8, 64])
def test_latents_reach_the_decoder_scaled_and_moved(tmp_path: Path, latents: int) -> None:
    with Scene(tmp_path, patches(2, latents)["strings-latents.pd"], contract(2, latents)) as scene:
        assert {"encode: bufsize 1024", "decode: bufsize 1024"} <= set(scene.console)
        scene.start()
        encoded = np.linspace(-1, 1, latents)[:, None]
        scene.run(0.1, encode=encoded)
        assert np.allclose(scene.run(0.1, encode=encoded)["decode"], encoded, atol=1e-6)
        scene.send("offset-3", 1.5)
        scene.send(f"scale-{latents}", 0.5)
        moving = scene.run(0.1, encode=encoded)["decode"]
        assert np.abs(np.diff(moving)).max() < 0.01
        expected = encoded.copy()
        expected[2] += 1.5
        expected[-1] *= 0.5
        assert np.allclose(moving[:, -1:], expected, atol=1e-6)
        scene.send("neutral")
        scene.run(0.1, encode=encoded)
        assert np.allclose(scene.run(0.1, encode=encoded)["decode"], encoded, atol=1e-6)


def test_latents_have_a_test_sound_and_live_input(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-latents.pd"], CONTRACT) as scene:
        scene.start()
        live = np.stack([sine(scene.samples(1.0)), sine(scene.samples(1.0), 300)])
        test = scene.run(1.0)["encode"]
        assert np.all(np.abs(test).max(axis=1) > 0.1)
        assert not np.allclose(test[0], test[1])  # stereo
        assert np.abs(test).max() <= 1
        scene.send("source-A", 1)
        scene.run(1.0, adc=live)
        assert np.allclose(scene.run(1.0, adc=live)["encode"], live, atol=1e-6)


def test_latents_mix_dry_and_wet(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-latents.pd"], CONTRACT) as scene:
        scene.start()
        scene.send("on", 1)
        scene.send("source-A", 1)
        time = scene.samples(1.0)
        dry, wet = np.stack([sine(time), 0.5 * sine(time)]), np.stack([sine(time, 960), 0.5 * sine(time, 960)])
        for share in (1.0, 0.0, 0.25):
            scene.send("wet", share)
            scene.run(1.0, adc=dry, decode=wet)
            spectrum = np.abs(np.fft.rfft(scene.run(1.0, adc=dry, decode=wet)["dac"])) * 2 / time
            bins = np.round(np.array([441, 960]) * time / 48000).astype(int)
            expected = GAIN * np.array([[1 - share, share], [(1 - share) / 2, share / 2]])
            assert np.allclose(spectrum[:, bins], expected, atol=0.002)


@pytest.mark.parametrize("sample_rate", [48000, 44100])
@pytest.mark.parametrize(("name", "samples"), [("play", 2048 - 64 + 248), ("latents", 2 * (2048 - 64) - 960 + 496)])
def test_pd_shows_latency_and_warns_of_another_rate(tmp_path: Path, sample_rate: int, name: str, samples: int) -> None:
    (tmp_path / "strings.ts").write_bytes(b"PK as any zip")
    with Scene(tmp_path, patches()[f"strings-{name}.pd"], CONTRACT, sample_rate) as scene:
        with scene.shown("rate", "latency", "warning") as shown:
            scene.start()
        assert shown["rate"] == (sample_rate,)
        assert shown["latency"] == (pytest.approx(1000 * samples / sample_rate),)
        assert ("made for 48000 Hz" in str(shown["warning"])) == (sample_rate != 48000)


def test_play_has_snapshots_of_its_conditions(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-play.pd"], CONTRACT) as scene:
        scene.start()
        scene.send("temperature", 0.5)
        scene.send("store-2")
        scene.send("temperature", -0.25)
        scene.send("recall-2")
        scene.run(0.1)
        assert scene.run(0.1)["generate"][0, -1] == pytest.approx(0.5, abs=0.01)
        assert scene.errors == []
