"""The noise page in libpd: strips, the pad, and the input of `from_noise`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from patch_cases import CONTRACT, contract, last_cord, patches
from pd_runner import Scene

from riverrun_export.contract import Contract
from riverrun_export.patches import build, lint

D = 8
ENCODED = np.linspace(-2, 2, D)[:, None]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    with Scene(tmp_path, patches()["strings-noise.pd"], CONTRACT) as scene:
        scene.start()
        run(scene, 0.6)
        yield scene


def run(scene: Scene, seconds: float, encoded: NDArray = ENCODED) -> NDArray:
    """Return the input of `from_noise`, `[D, samples]`, while `to_noise` outputs `encoded`."""
    return scene.run(seconds, to_noise=encoded)["from_noise"]


def settled(scene: Scene, encoded: NDArray = ENCODED) -> NDArray:
    """Return the input of `from_noise` after all smoothing, `[D, 1]`."""
    return run(scene, 0.2, encoded)[:, -1:]


def pushed(**by: float) -> NDArray:
    """Return ENCODED with values added to the dimensions named `d1` …"""
    out = ENCODED.copy()
    for name, value in by.items():
        out[int(name[1:]) - 1] += value
    return out


def test_strips_offset_scale_and_move(scene: Scene) -> None:
    assert np.allclose(settled(scene), ENCODED, atol=1e-5)
    scene.send("scale-2", 0.25)
    scene.send("offset-2", -3)
    expected = ENCODED.copy()
    expected[1] = 0.25 * ENCODED[1] - 3
    assert np.allclose(settled(scene), expected, atol=1e-5)
    scene.send("speed", 4)
    scene.send("move-7", 0.5)
    run(scene, 0.1)
    moving = run(scene, 1) - expected
    assert np.ptp(moving[6]) == pytest.approx(1, abs=0.01)
    assert np.allclose(np.delete(moving, 6, axis=0), 0, atol=1e-5)


def test_alone_ignores_the_input_and_neutral_restores_it(scene: Scene) -> None:
    scene.send("offset-3", 1.5)
    before = settled(scene)
    scene.send("alone")
    moving = run(scene, 0.2)
    assert np.abs(np.diff(np.hstack([before, moving]))).max() < 0.005
    alone = np.zeros((D, 1))
    alone[2] = 1.5
    assert np.allclose(moving[:, -1:], alone, atol=1e-5)
    scene.send("offset-3", 0)
    assert np.allclose(settled(scene), 0, atol=1e-5)  # the most likely latents
    scene.send("neutral")
    assert np.allclose(settled(scene), ENCODED, atol=1e-5)


def test_freeze_holds_the_input(scene: Scene) -> None:
    scene.send("freeze", 1)
    assert np.allclose(settled(scene, 0 * ENCODED), ENCODED, atol=1e-5)
    scene.send("pad-x", 1)
    assert np.allclose(settled(scene, 0 * ENCODED), pushed(d1=1), atol=1e-5)


def test_pad_pushes_its_two_dimensions_only(scene: Scene) -> None:
    scene.send("pad-x", 1.25)
    moving = run(scene, 0.2)
    assert np.abs(np.diff(np.hstack([ENCODED, moving]))).max() < 0.005
    assert np.allclose(moving[:, -1:], pushed(d1=1.25), atol=1e-5)
    scene.send("pad-y", -2)
    assert np.allclose(settled(scene), pushed(d1=1.25, d2=-2), atol=1e-5)
    scene.send("offset-2", 1)
    assert np.allclose(settled(scene), pushed(d1=1.25, d2=-1), atol=1e-5)
    scene.send("offset-2", 0)
    scene.send("pad-across", 8)  # the push follows the number
    assert np.allclose(settled(scene), pushed(d8=1.25, d2=-2), atol=1e-5)
    scene.send("pad-up", 8)
    assert np.allclose(settled(scene), pushed(d8=-0.75), atol=1e-5)
    scene.send("middle")
    assert np.allclose(settled(scene), ENCODED, atol=1e-5)


def test_pad_is_in_the_snapshots(scene: Scene) -> None:
    scene.send("pad-x", 2)
    scene.send("scale-4", 0)
    scene.send("store-2")
    scene.send("middle")
    scene.send("neutral")
    scene.send("store-1")
    scene.send("morph", 0.5)
    expected = pushed(d1=1)
    expected[3] *= 0.5
    assert np.allclose(settled(scene), expected, atol=1e-5)


def test_a_saved_patch_creates_the_point_of_the_pad_again(tmp_path: Path) -> None:
    with Scene(tmp_path, patches()["strings-noise.pd"], CONTRACT) as scene:
        scene.send("pad-y", 1)
        saved = scene.saved(tmp_path)
    with Scene(tmp_path, saved, CONTRACT) as scene:
        assert scene.errors == []
        scene.start()
        run(scene, 0.6)
        scene.send("pad-y", 2)
        assert np.allclose(settled(scene), pushed(d2=2), atol=1e-5)
        assert scene.saved(tmp_path).count("#X scalar") == saved.count("#X scalar") == 1


@pytest.mark.parametrize("latents", [1, 33, 64])
def test_any_number_of_dimensions(tmp_path: Path, latents: int) -> None:
    with Scene(tmp_path, patches(2, latents)["strings-noise.pd"], contract(2, latents)) as scene:
        assert scene.errors == []
        scene.start()
        encoded = np.linspace(-1, 1, latents)[:, None]
        scene.send(f"offset-{latents}", 1)
        scene.send("pad-x", 1)
        scene.run(0.2, to_noise=encoded)
        expected = encoded.copy()
        expected[0] += 1
        expected[-1] += 1
        assert np.allclose(scene.run(0.1, to_noise=encoded)["from_noise"][:, -1:], expected, atol=1e-5)


def test_no_page_without_both_methods() -> None:
    without = Contract(tuple(m for m in CONTRACT.methods if m.name != "from_noise"), CONTRACT.attributes, 48000)
    assert not any("noise" in name for name in build(without, "strings.ts"))


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        ("expr (\\$f1 == 3) * \\$f2", "expr (\\$f1 == 4) * \\$f2", "push 3"),
        ("s \\$0-push", "s \\$0-pushes", "push 3"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, old: str, new: str, sign: str) -> None:
    text = patches()["strings-noise.pd"]
    assert old in text
    assert pad_faults(tmp_path, text) == []
    assert sign in pad_faults(tmp_path, text.replace(old, new))


def pad_faults(folder: Path, text: str) -> list[str]:
    """Return the dimensions that the pad does not move correctly."""
    with Scene(folder, text, CONTRACT) as scene:
        faults = list(scene.errors)
        scene.start()
        scene.send("pad-x", 1)
        for i in range(1, D + 1):
            scene.send("pad-across", i)
            if not np.allclose(settled(scene), pushed(**{f"d{i}": 1}), atol=1e-5):
                faults.append(f"push {i}")
        return faults


def test_a_cut_cord_is_found() -> None:
    text = patches()["strings-noise.pd"]
    assert lint.pd(text, CONTRACT) == []
    before, _, after = last_cord(text)
    faults = lint.pd(before + after, CONTRACT)
    assert any("outlet 1 is missing or has no cord" in line for line in faults)


def test_a_cord_to_a_missing_inlet_is_found(tmp_path: Path) -> None:
    text = patches()["strings-noise.pd"]
    before, last, after = last_cord(text)
    _, _, source, _, target, _ = last.rstrip(";\n").split()
    with Scene(tmp_path, f"{before}#X connect {source} 0 {target} 9;\n{after}", CONTRACT) as scene:
        assert any("connection failed" in line for line in scene.errors)
