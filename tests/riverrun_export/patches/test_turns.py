"""Of several models in a patch only the chosen one computes, and switching is inaudible, in libpd."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from patch_cases import page_text
from pd_runner import Scene, read_contract

from riverrun_export import contract as contracts

STEEPEST = 2 * np.pi / 32
"""Largest step per sample of the sounds below, at an amplitude of 1."""


class Tones(torch.nn.Module):
    """Two models of one latent, which output sines of 750 and 1500 Hz at 48000 Hz; the latent raises the level."""

    def __init__(self) -> None:
        super().__init__()
        for name in ("forward", "decode", "from_noise"):
            self.register_buffer(f"{name}_params", torch.tensor([1, 64, 1, 1]))
        self.register_buffer("turn", 2 * torch.pi * torch.arange(64) / 64)

    @torch.jit.export
    def decode(self, z: torch.Tensor) -> torch.Tensor:
        return (1 + 0.1 * z[:, :1]).repeat_interleave(64, -1) * self.turn.sin().repeat(z.shape[-1])

    @torch.jit.export
    def from_noise(self, z: torch.Tensor) -> torch.Tensor:
        return (1 + 0.1 * z[:, :1]).repeat_interleave(64, -1) * (2 * self.turn).sin().repeat(z.shape[-1])

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.decode(z)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "decode", "from_noise"]


def scene_of(page: str, folder: Path, ts: Path) -> Scene:
    """Open a page that plays `ts`, with its audio on."""
    table = read_contract(ts)
    scene = Scene(folder, page_text(page, table, ts.name), table, ts=ts)
    scene.start()
    return scene


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tones") / "tones.ts"
    torch.jit.script(Tones()).save(str(path))
    return path


def pitch(sound: NDArray[np.float32]) -> float:
    """Return the strongest frequency in Hz."""
    return float(np.abs(np.fft.rfft(sound)).argmax() * 48000 / len(sound))


def test_only_the_chosen_model_of_motion_computes(tmp_path: Path, tones: Path) -> None:
    with scene_of("motion", tmp_path, tones) as scene:
        scene.send("on", 1)
        scene.play(0.5)
        for place, name, other, hertz in ((0, "decode", "from_noise", 750), (1, "from_noise", "decode", 1500)) * 2:
            scene.send("target", place)
            swap, (after,) = scene.play(0.5)[0], scene.play(0.2)[:1]
            counts = scene.computed_blocks(0.5)
            assert counts[name] == pytest.approx(24000 / scene.hosts[name].buffer, abs=1)
            assert counts[other] == 0
            assert pitch(after) == pytest.approx(hertz, abs=10)
            loudest = np.abs(after).max()
            assert loudest > 0.2
            assert np.abs(np.diff(swap)).max() <= loudest * STEEPEST * 1.2  # no click
            assert np.abs(swap[: len(swap) // 64 * 64]).reshape(-1, 64).max(axis=1).min() > loudest / 3  # no gap
        assert scene.errors == []


def test_rapid_changes_of_the_target_end_at_the_last_one(tmp_path: Path, tones: Path) -> None:
    with scene_of("motion", tmp_path, tones) as scene:
        scene.send("on", 1)
        scene.play(0.5)
        for wait in (0.002, 0.03, 0.06, 0.11, 0.15, 0.2):
            parts = []
            for place in (1, 0, 1, 0):
                scene.send("target", place)
                parts.append(scene.play(wait)[0])
            parts.append(scene.play(0.5)[0])
            out = np.concatenate(parts)
            assert np.abs(np.diff(out)).max() <= np.abs(out).max() * STEEPEST * 1.2
            assert (scene.computed_blocks(0.1)["from_noise"], pitch(out[-9600:])) == (0, 750)
            assert scene.computed_blocks(0.1)["decode"] > 0


def test_a_clip_ends_before_its_model_stops(tmp_path: Path, drums: Path) -> None:
    sounds = []
    for other in (False, True):
        with scene_of("oneshot", tmp_path, drums) as scene:
            scene.send("seed", 1)
            scene.send("on", 1)
            scene.play(0.3)
            scene.send("hit")
            scene.play(0.02)
            if other:
                scene.send("clips", 1)
            sounds.append(scene.play(0.4))
            if other:
                counts = scene.computed_blocks(0.3)
                assert counts["generate"] == 0
                assert counts["decode"] > 0
                scene.send("hit")
                assert np.abs(scene.play(0.3)).max() > 0.01
                scene.send("clips", 0)
                scene.send("hit")
                assert np.abs(scene.play(0.3)).max() > 0.01
                scene.play(0.5)
                assert scene.computed_blocks(0.3)["decode"] == 0
    assert np.abs(sounds[0]).max() > 0.01
    assert np.array_equal(*sounds)


def test_both_encoders_of_latents_always_compute(tmp_path: Path) -> None:
    """An encoder that paused would continue in the middle of the others' frames."""
    table = contracts.instrument(contracts.InstrumentSpec(1, 2, 128, 48000, 56, [], prior=False))
    assert "enable" not in page_text("latents", table)
