"""Of several models of a patch only the one that is heard computes, and nobody hears the other stop, in libpd."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from pd_runner import Rig, Scene
from wild import RATE, architecture, clip_instrument, through_file, wild_clips

from riverrun_export import contract as contracts
from riverrun_export.patches import WRITERS
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.plan import Plan

STEEPEST = 2 * np.pi / 32
"""Of the sounds below, at an amplitude of 1."""


class Tones(torch.nn.Module):
    """Two models of one latent: sines of 750 and 1500 Hz at a rate of 48000 Hz, which latents make louder."""

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


def rig(page_name: str, folder: Path, ts: Path) -> tuple[Scene, Rig]:
    kept = contracts.read(torch.jit.load(str(ts)))
    page = PAGES[page_name](Plan(ts.name, kept))
    assert page is not None
    scene = Scene(folder, WRITERS["pd"](page).text(), kept, ts=ts)
    scene.start()
    return scene, Rig(scene)


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tones") / "tones.ts"
    torch.jit.script(Tones()).save(str(path))
    return path


@pytest.fixture(scope="module")
def drums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instrument of clips of a tenth of a second that nobody trained, but that sounds."""
    path = tmp_path_factory.mktemp("wild") / "drums.ts"
    clip = RATE // 10
    through_file(clip_instrument(*wild_clips(architecture("oneshot"), 2, clip), clip), str(path))
    return path


def pitch(sound: NDArray[np.float32]) -> float:
    """The strongest frequency in Hz."""
    return float(np.abs(np.fft.rfft(sound)).argmax() * 48000 / len(sound))


def test_of_motion_only_the_model_that_is_heard_computes(tmp_path: Path, tones: Path) -> None:
    scene, played = rig("motion", tmp_path, tones)
    with scene:
        scene.send("on", 1)
        played.run(0.5)
        for place, name, other, hertz in ((0, "decode", "from_noise", 750), (1, "from_noise", "decode", 1500)) * 2:
            scene.send("target", place)
            swap, (after,) = played.run(0.5)[0], played.run(0.2)[:1]
            counts = played.computed(0.5)
            assert counts[name] == pytest.approx(24000 / played.hosts[name].buffer, abs=1)
            assert counts[other] == 0
            assert pitch(after) == pytest.approx(hertz, abs=10)
            loudest = np.abs(after).max()
            assert loudest > 0.2
            assert np.abs(np.diff(swap)).max() <= loudest * STEEPEST * 1.2  # no click
            assert np.abs(swap[: len(swap) // 64 * 64]).reshape(-1, 64).max(axis=1).min() > loudest / 3  # no gap
        assert scene.complaints == []


def test_a_target_changed_again_at_once_ends_where_it_was_put_last(tmp_path: Path, tones: Path) -> None:
    scene, played = rig("motion", tmp_path, tones)
    with scene:
        scene.send("on", 1)
        played.run(0.5)
        for wait in (0.002, 0.03, 0.06, 0.11, 0.15, 0.2):
            parts = []
            for place in (1, 0, 1, 0):
                scene.send("target", place)
                parts.append(played.run(wait)[0])
            parts.append(played.run(0.5)[0])
            out = np.concatenate(parts)
            assert np.abs(np.diff(out)).max() <= np.abs(out).max() * STEEPEST * 1.2
            assert (played.computed(0.1)["from_noise"], pitch(out[-9600:])) == (0, 750)
            assert played.computed(0.1)["decode"] > 0


def test_a_clip_rings_on_when_the_other_model_is_chosen_and_then_its_own_rests(tmp_path: Path, drums: Path) -> None:
    heard = []
    for other in (False, True):
        scene, played = rig("oneshot", tmp_path, drums)
        with scene:
            scene.send("seed", 1)
            scene.send("on", 1)
            played.run(0.3)
            scene.send("hit")
            played.run(0.02)
            if other:
                scene.send("clips", 1)
            heard.append(played.run(0.4))
            if other:
                counts = played.computed(0.3)
                assert counts["generate"] == 0
                assert counts["decode"] > 0
                scene.send("hit")
                assert np.abs(played.run(0.3)).max() > 0.01
                scene.send("clips", 0)
                scene.send("hit")
                assert np.abs(played.run(0.3)).max() > 0.01
                played.run(0.5)
                assert played.computed(0.3)["decode"] == 0
    assert np.abs(heard[0]).max() > 0.01
    assert np.array_equal(*heard)


def test_both_encoders_of_latents_compute_and_stay_in_step(tmp_path: Path) -> None:
    """One that rested would begin again in the middle of the others' frames."""
    page = PAGES["latents"](Plan("strings.ts", contracts.instrument(1, 2, 128, 48000, 56, [], prior=False)))
    assert page is not None
    assert "enable" not in WRITERS["pd"](page).text()
