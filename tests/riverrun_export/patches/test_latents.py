"""The latents page in libpd: the effect of each control on the latents that reach the decoder."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray
from patch_cases import CONTRACT, last_cord, patches
from pd_runner import Scene

from riverrun_export.patches import lint

D = 8
A = np.linspace(-1, 1, D)[:, None]
B = np.cos(np.arange(D))[:, None]
DELAY = 2 * (2048 - 64) - (1024 - 64) + 496
"""Samples from input to output: two nn~ with a buffer of 1024 samples in a row, and the PQMF of CONTRACT."""


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Scene(tmp_path, patches()["strings-latents.pd"], CONTRACT) as scene:
        scene.start()
        run(scene, 0.6)
        yield scene


def run(scene: Scene, seconds: float, a: NDArray = A, b: NDArray = B) -> NDArray:
    """Return the input of the decoder, `[D, samples]`, while the encoders output `a` and `b`."""
    return scene.run(seconds, encode=a, encode2=b)["decode"]


def settled(scene: Scene, a: NDArray = A, b: NDArray = B) -> NDArray:
    """Return the input of the decoder after all smoothing, `[D, 1]`."""
    return run(scene, 0.2, a, b)[:, -1:]


def jump(before: NDArray, moving: NDArray) -> float:
    """Return the largest step between two samples; `before` is the sample before `moving`, `[D, 1]`."""
    return float(np.abs(np.diff(np.hstack([before, moving]))).max())


def test_neutral_passes_a(scene: Scene) -> None:
    assert np.allclose(settled(scene), A, atol=1e-5)
    for i in range(1, D + 1):
        for name, value in (("offset", 1.0), ("scale", 0.3), ("move", 1.0), ("other", 1)):
            scene.send(f"{name}-{i}", value)
    assert np.abs(settled(scene) - A).min() > 0.01
    scene.send("neutral")
    assert np.allclose(settled(scene), A, atol=1e-5)


@pytest.mark.parametrize("i", range(1, D + 1))
def test_a_strip_is_scale_and_offset_of_one_latent(scene: Scene, i: int) -> None:
    scene.send(f"offset-{i}", 2.5)
    scene.send(f"scale-{i}", 1.5)
    moving = run(scene, 0.2)
    assert jump(A, moving) < 0.005
    expected = A.copy()
    expected[i - 1] = 1.5 * A[i - 1] + 2.5
    assert np.allclose(moving[:, -1:], expected, atol=1e-5)


def test_smooth_is_the_time_of_a_change(scene: Scene) -> None:
    scene.send("smooth", 1000)
    scene.send("offset-1", 1)
    moving = run(scene, 1.2)[0]
    half = scene.samples(0.5)
    assert moving[half] - A[0, 0] == pytest.approx(0.5, abs=0.005)
    assert moving[-1] - A[0, 0] == pytest.approx(1, abs=1e-5)


def test_mix_and_swap(scene: Scene) -> None:
    before = A
    for share in (0.25, 1.0):
        scene.send("mix", share)
        moving = run(scene, 0.2)
        assert jump(before, moving) < 0.002
        before = moving[:, -1:]
        assert np.allclose(moving[:, -1:], A + share * (B - A), atol=1e-5)
    scene.send("mix", 0.25)
    scene.send("swap", 1)
    assert np.allclose(settled(scene), B + 0.25 * (A - B), atol=1e-5)
    scene.send("swap", 0)
    assert np.allclose(settled(scene), A + 0.25 * (B - A), atol=1e-5)


def test_one_latent_from_the_other_input(scene: Scene) -> None:
    scene.send("mix", 0.25)
    scene.send("other-3", 1)
    expected = A + 0.25 * (B - A)
    expected[2] = B[2] + 0.25 * (A[2] - B[2])
    assert np.allclose(settled(scene), expected, atol=1e-5)


def test_freeze_holds_the_input_only(scene: Scene) -> None:
    scene.send("freeze", 1)
    assert np.allclose(settled(scene, -3 * A, -3 * B), A, atol=1e-5)
    scene.send("offset-2", 1)
    scene.send("scale-5", 0.5)
    expected = A.copy()
    expected[1] += 1
    expected[4] *= 0.5
    assert np.allclose(settled(scene, -3 * A, -3 * B), expected, atol=1e-5)
    scene.send("freeze", 0)
    moving = run(scene, 0.2, -3 * A, -3 * B)
    assert jump(expected, moving) < 0.005
    scene.send("neutral")
    assert np.allclose(settled(scene, -3 * A), -3 * A, atol=1e-5)
    scene.send("freeze", 1)
    assert np.allclose(settled(scene), -3 * A, atol=1e-5)  # the latest value, not the one before


def test_lfo_has_the_amplitude_and_frequency_that_are_set(scene: Scene) -> None:
    scene.send("speed", 2)
    for i in (1, 2):
        scene.send(f"move-{i}", 0.5)
    run(scene, 0.2)
    moving = run(scene, 8) - A
    assert np.allclose(moving[2:], 0, atol=1e-5)
    assert np.allclose(np.abs(moving[:2]).max(axis=1), 0.5, atol=1e-3)
    assert jump(moving[:, :1], moving) < 0.001
    waves = np.abs(np.fft.rfft(moving[:2] * np.hanning(moving.shape[1]))).argmax(axis=1) / 8
    assert np.all((waves >= 1.5) & (waves <= 2.5))
    assert waves[0] != waves[1]
    scene.send("speed", 0.5)
    run(scene, 0.2)
    slower = run(scene, 8) - A
    assert np.all(np.abs(np.fft.rfft(slower[:2])).argmax(axis=1) / 8 < 0.8)


def test_drift_moves_without_jumps(scene: Scene) -> None:
    scene.send("shape", 1)
    scene.send("speed", 4)
    scene.send("move-1", 1)
    scene.send("move-2", 1)
    run(scene, 0.2)
    moving = run(scene, 6) - A
    assert np.allclose(moving[2:], 0, atol=1e-5)
    assert np.abs(moving[:2]).max() <= 1.001
    assert jump(moving[:, :1], moving) < 0.001
    for walk in moving[:2]:
        assert np.ptp(walk) > 0.8
        turns = np.diff(np.sign(np.diff(walk[::480])))
        assert len(set(np.round(walk[::12000], 3))) > 12
        assert np.count_nonzero(turns) > 4
    assert abs(np.corrcoef(moving[:2])[0, 1]) < 0.9


def test_snapshots_are_stored_recalled_and_morphed(scene: Scene) -> None:
    scene.send("store-1")
    for name, value in (("offset-1", -2), ("scale-4", 0), ("other-6", 1), ("mix", 0.5), ("swap", 1)):
        scene.send(name, value)
    far = settled(scene)
    scene.send("store-5")
    scene.send("offset-8", 3)
    before = settled(scene)
    scene.send("recall-1")
    moving = run(scene, 0.2)
    assert jump(before, moving) < 0.005
    assert np.allclose(moving[:, -1:], A, atol=1e-5)
    scene.send("recall-5")
    assert np.allclose(settled(scene), far, atol=1e-5)
    scene.send("from", 1)
    scene.send("to", 5)
    for share in (0.25, 0.75):
        scene.send("morph", share)
        over = share > 0.5
        expected = A + abs(over - 0.5 * share) * (B - A)
        expected[5] = A[5] + abs(over - abs(over - 0.5 * share)) * (B - A)[5]
        expected[3] *= 1 - share
        expected[0] -= 2 * share
        assert np.allclose(settled(scene), expected, atol=1e-5), share


def test_an_empty_slot_is_neutral(scene: Scene) -> None:
    scene.send("offset-1", 1)
    scene.send("recall-7")
    assert np.allclose(settled(scene), A, atol=1e-5)


def test_snapshots_are_saved_with_the_patch(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-latents.pd"], CONTRACT) as scene:
        for name, value in (("offset-2", -1.25), ("mix", 0.75)):
            scene.send(name, value)
        scene.send("store-3")
        scene.send("neutral")
        scene.send("mix", 0)
        saved = scene.saved(tmp_path)
    with Scene(tmp_path, saved, CONTRACT) as again:
        assert again.errors == []
        again.start()
        run(again, 0.6)
        assert np.allclose(settled(again), A, atol=1e-5)
        again.send("recall-3")
        expected = A + 0.75 * (B - A)
        expected[1] -= 1.25
        assert np.allclose(settled(again), expected, atol=1e-5)


@pytest.mark.parametrize("sample_rate", [48000, 44100])
def test_dry_and_wet_have_the_same_delay_to_the_sample(tmp_path: Path, sample_rate: int) -> None:
    with Scene(tmp_path, patches()["strings-latents.pd"], CONTRACT, sample_rate) as scene:
        scene.start()
        sound = np.random.default_rng(0).uniform(-0.5, 0.5, (2, scene.samples(1.0)))
        late = np.pad(sound, ((0, 0), (DELAY, 0)))[:, : sound.shape[1]]
        scene.send("on", 1)
        for letter in "AB":
            scene.send(f"source-{letter}", 1)
        for share in (0.0, 1.0, 0.5):
            scene.send("wet", share)
            scene.run(1.0)  # let the previous mix fade
            peak = np.abs(scene.run(1.0, adc=sound, decode=-late)["dac"]).max()
            assert peak > 0.1 if share != 0.5 else peak < 1e-5


def test_dry_is_mixed_as_the_latents_are(scene: Scene) -> None:
    scene.send("on", 1)
    scene.send("wet", 0)
    scene.send("source-A", 1)
    scene.send("source-B", 2)  # no file: silence
    loud = []
    for share in (0.0, 0.5, 1.0):
        scene.send("mix", share)
        scene.run(0.3, adc=0.5)
        tone = 0.5 * np.sin(np.arange(scene.samples(0.5)) / 20)
        loud.append(np.abs(scene.run(0.5, adc=tone)["dac"][:, -4800:]).max())
    assert loud[1] == pytest.approx(loud[0] / 2, rel=0.02)
    assert loud[2] < 1e-4


def test_sources_are_live_test_or_file(tmp_path: Path, scene: Scene) -> None:
    sounds = scene.run(6)
    a, b = sounds["encode"], sounds["encode2"]
    for sound in (a, b):
        assert np.all(np.abs(sound).max(axis=1) > 0.1)
        assert np.abs(sound).max() <= 1
    powers = [np.abs(np.fft.rfft(each[0])) ** 2 for each in (a, b)]
    low = [power[: 6 * 90].sum() / power.sum() for power in powers]  # below 90 Hz
    assert low[0] < 0.1 < 0.5 < low[1]
    scene.send("source-A", 1)
    live = np.stack([np.linspace(0, 1, 4800), np.linspace(1, 0, 4800)])
    scene.run(0.1)
    assert np.allclose(scene.run(0.1, adc=live)["encode"], live, atol=1e-6)
    ramp = np.linspace(-0.5, 0.5, 14400)
    soundfile.write(tmp_path / "ramp.wav", ramp, 48000, subtype="FLOAT")
    scene.send_symbol("source-A-file", str(tmp_path / "ramp.wav"))
    played = scene.run(1.0)["encode"]
    assert np.array_equal(played[0], played[1])  # one channel, played on both
    assert np.abs(played[:, -24000:]).max() == pytest.approx(0.5, abs=0.01)  # in a loop
    assert scene.errors == []


def test_a_missing_file_is_reported_once(scene: Scene) -> None:
    scene.send_symbol("source-A-file", "nowhere.wav")
    scene.run(1.0)
    assert 1 <= len(scene.errors) <= 3


def faults(folder: Path, text: str) -> list[str]:
    """Return the faults of a `latents` patch, found by playing it."""
    with Scene(folder, text, CONTRACT) as scene:
        faults = list(scene.errors)
        scene.start()
        run(scene, 0.6)
        if not np.allclose(settled(scene), A, atol=1e-5):
            faults.append("not neutral")
        scene.send("offset-1", 3)
        if jump(A, run(scene, 0.2)) > 0.005:
            faults.append("a jump")
        scene.send("mix", 0.25)
        scene.send("swap", 1)
        scene.send("store-2")
        expected = B + 0.25 * (A - B)
        expected[0] += 3
        if not np.allclose(settled(scene), expected, atol=1e-5):
            faults.append("no swap")
        scene.send("neutral")
        scene.send("recall-2")
        if not np.allclose(settled(scene), expected, atol=1e-5):
            faults.append("no recall")
        scene.send("freeze", 1)
        if not np.allclose(settled(scene, 2 * A, 2 * B), expected, atol=1e-5):
            faults.append("no freeze")
        return faults


def test_the_patch_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, patches()["strings-latents.pd"]) == []


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        ("snapshot~;", "snapshots~;", "couldn't create"),
        ("snapshot~;", "sig~;", "no freeze"),
        ("2 * \\$f1 * \\$f2", "0 * \\$f1 * \\$f2", "no swap"),
        ("route store recall", "route stored recall", "no recall"),
        ("line~;", "sig~;", "a jump"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, old: str, new: str, sign: str) -> None:
    text = patches()["strings-latents.pd"]
    assert old in text
    assert any(sign in line for line in faults(tmp_path, text.replace(old, new)))


def test_a_cord_to_a_missing_inlet_and_a_cut_cord_are_found(tmp_path: Path) -> None:
    text = patches()["strings-latents.pd"]
    before, last, after = last_cord(text)
    _, _, source, _, target, _ = last.rstrip(";\n").split()
    wrong = f"{before}#X connect {source} 0 {target} 9;\n{after}"
    assert any("connection failed" in line for line in faults(tmp_path, wrong))
    assert any("outlet 1 is missing or has no cord" in line for line in lint.pd(before + after, CONTRACT))


def test_max_stores_snapshots_of_strips_and_mix_only() -> None:
    patcher = json.loads(patches()["strings-latents.maxpat"])["patcher"]
    boxes = {box["box"]["id"]: box["box"] for box in patcher["boxes"]}
    (storage,) = (
        name for name, box in boxes.items() if box.get("text", "").startswith("pattrstorage strings-latents ")
    )
    (named,) = (name for name, box in boxes.items() if box.get("text", "").startswith("autopattr"))
    cords = [(*line["patchline"]["source"], line["patchline"]["destination"][0]) for line in patcher["lines"]]
    left_out = {boxes[target]["varname"] for source, outlet, target in cords if (source, outlet) == (named, 1)}
    controls = {box["varname"] for box in boxes.values() if "varname" in box}
    strips = {f"{name}-{i}" for name in ("offset", "scale", "move", "other") for i in range(1, D + 1)}
    assert controls - left_out == strips | {"mix", "swap"}
    sources = {boxes[source]["text"] for source, _, target in cords if target == storage}
    assert "p snapshots" in sources
    halfway = {f"interp {name} thresh 0.5" for name in ("swap", *(f"other-{i}" for i in range(1, D + 1)))}
    assert halfway in [set(text.split(", ")) for text in sources]
