"""The controls of the pitch: on each page of a .ts that can transpose, by hand and by MIDI notes, in libpd."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cypd
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from patch_cases import SHAPES, clip_contract, contract, lint_faults, max_controls, page_text, pd_controls
from pd_runner import Scene, read_contract

from riverrun_export.contract import Attribute, Contract
from riverrun_export.patches import build
from riverrun_export.patches.parts.transpose import MIDDLE_C, TransposePart

CONTROLS = {"transpose", "untransposed", "midi-transpose"}

PAGES = ["play", "latents", "noise", "motion", "oneshot"]


def contract_of(page: str, transposes: bool = True) -> Contract:
    """Return the contract of an instrument that has a page."""
    return (clip_contract if page == "oneshot" else contract)(transposes=transposes)


def open_page(folder: Path, page: str) -> Scene:
    table = contract_of(page)
    return Scene(folder, page_text(page, table), table)


def transpositions(scene: Scene, model: str) -> list[float]:
    """Return the values that were set at the model `model`, in their order."""
    start = f"{model}: set transpose "
    return [float(line.removeprefix(start)) for line in scene.console if line.startswith(start)]


@pytest.mark.parametrize(
    ("channels", "latents", "prior"),
    # without a prior pages have fewer parts, each of which has its place with one too
    [*((*shape, True) for shape in SHAPES), (1, 1, False), (2, 33, False)],
)
def test_lint_finds_nothing(channels: int, latents: int, prior: bool) -> None:
    for table in (f(channels, latents, prior, transposes=True) for f in (contract, clip_contract)):
        for name, text in build(table, "strings.ts").items():
            assert lint_faults(name, text, table, "strings.ts") == []


@pytest.mark.parametrize("page", PAGES)
def test_only_a_file_that_can_transpose_has_the_controls(page: str) -> None:
    for transposes in (False, True):
        table = contract_of(page, transposes)
        in_pd, in_max = (page_text(page, table, suffix=suffix) for suffix in ("pd", "maxpat"))
        for names in (pd_controls(in_pd), max_controls(in_max)):
            assert names & CONTROLS == (CONTROLS if transposes else set())
        assert ("transpose" in in_pd) == ("transpose" in in_max) == transposes


@pytest.mark.parametrize("attribute", [Attribute("transpose", "str", "up"), Attribute("transpose", "float", 5, 1, 9)])
def test_an_attribute_of_another_kind_has_no_controls(attribute: Attribute) -> None:
    table = replace(contract(), attributes=(attribute,))
    assert "set transpose" not in page_text("play", table)


def test_the_slider_has_the_range_of_the_attribute_and_zero_in_its_middle() -> None:
    part = TransposePart(contract(transposes=True).attribute("transpose"))
    (slider,) = (control for control in part.panel.controls if control.kind == "slider")
    assert (slider.low, slider.value, slider.high) == (-24, 0, 24)
    assert (slider.w - 1) % 48 == 0  # whole semitones are whole pixels


@pytest.mark.parametrize(
    ("page", "models"),
    [
        ("play", ["generate"]),
        ("latents", ["encode", "encode2", "decode"]),
        ("noise", ["to_noise", "from_noise"]),
        ("motion", ["decode", "from_noise"]),
        ("oneshot", ["generate", "decode"]),
    ],
)
def test_slider_and_notes_transpose_all_models_of_a_page(tmp_path: Path, page: str, models: list[str]) -> None:
    with open_page(tmp_path, page) as scene:
        assert scene.errors == []
        for model in models:
            assert set(transpositions(scene, model)) <= {0}
        scene.start()
        scene.send("transpose", -7.25)
        cypd.noteon(0, 64, 100)  # MIDI is off
        scene.send("midi-transpose", 1)
        cypd.noteon(3, 67, 100)
        cypd.noteon(3, 67, 0)  # the end of a note
        scene.send("untransposed")
        scene.send("midi-transpose", 0)
        cypd.noteon(0, 72, 100)
        scene.run(0.01)
        for model in models:
            assert [value for value in transpositions(scene, model) if value] == [-7.25, 7]
            assert transpositions(scene, model)[-1] == 0
        assert scene.errors == []


@given(st.lists(st.integers(0, 127), min_size=1, max_size=20))
@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_note_is_its_distance_from_middle_c_within_the_range(tmp_path: Path, notes: list[int]) -> None:
    with open_page(tmp_path, "play") as scene, scene.shown("transpose-value") as shown:
        scene.send("midi-transpose", 1)
        before = len(transpositions(scene, "generate"))
        for note in notes:
            cypd.noteon(0, note, 90)
        expected = [min(max(note - MIDDLE_C, -24), 24) for note in notes]
        assert transpositions(scene, "generate")[before:] == expected
        assert shown["transpose-value"] == (expected[-1],)
        assert scene.errors == []


def test_a_note_transposes_and_triggers_a_clip(tmp_path: Path) -> None:
    with open_page(tmp_path, "oneshot") as scene:
        scene.start()
        scene.run(0.1)
        scene.send("midi-transpose", 1)
        cypd.noteon(0, 55, 100)
        assert scene.run(0.1)["generate"][0].max() == 1
        assert transpositions(scene, "generate")[-1] == -5


def test_snapshots_leave_the_pitch_alone(tmp_path: Path) -> None:
    """It is played; a snapshot holds what its panel says."""
    with open_page(tmp_path, "play") as scene:
        scene.start()
        scene.send("transpose", 3)
        scene.send("store-1")
        scene.send("transpose", 5)
        scene.send("recall-1")
        scene.run(0.1)
        assert transpositions(scene, "generate")[-1] == 5


class Pitched(torch.nn.Module):
    """An instrument of one latent with the attribute `transpose`, which is also its output in hundredths."""

    def __init__(self) -> None:
        super().__init__()
        for name in ("forward", "decode"):
            self.register_buffer(f"{name}_params", torch.tensor([1, 64, 1, 1]))
        self.register_buffer("transpose_params", torch.tensor([2]))
        self.register_buffer("semitones", torch.zeros(1))

    @torch.jit.export
    def decode(self, z: torch.Tensor) -> torch.Tensor:
        return (0.0 * z[:, :1] + self.semitones / 100).repeat_interleave(64, -1)

    def forward(self, z: torch.Tensor) -> torch.Tensor:
        return self.decode(z)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "decode"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["transpose"]

    @torch.jit.export
    def get_transpose(self) -> list[float]:
        return [float(self.semitones.item())]

    @torch.jit.export
    def set_transpose(self, value: float) -> int:
        self.semitones.fill_(value)
        return 0


def test_the_value_arrives_in_the_model(tmp_path: Path) -> None:
    ts = tmp_path / "pitched.ts"
    torch.jit.script(Pitched()).save(str(ts))
    table = read_contract(ts)
    with Scene(tmp_path, page_text("motion", table, ts.name), table, ts=ts) as scene:
        scene.start()
        model = scene.hosts["decode"].module
        scene.send("transpose", 3.5)
        scene.run(0.01)
        assert model.get_transpose() == [3.5]
        scene.send("midi-transpose", 1)
        cypd.noteon(0, 48, 100)
        scene.run(0.01)
        assert model.get_transpose() == [-12]
        assert scene.errors == []
