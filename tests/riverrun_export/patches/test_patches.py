"""The pages that are built for a contract, and the patches written for a file."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from patch_cases import CONTRACT, all_boxes, contract, lint_faults, max_controls, patches, pd_controls
from pd_runner import Scene
from sample_patches import sample_files

from riverrun.errors import RiverrunError, UsageError
from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches import build, write_patches
from riverrun_export.patches.files import RECORD_NAME
from riverrun_export.patches.pages import play
from riverrun_export.patches.pd.page import PdPage
from riverrun_export.patches.plan import Plan, check_name


def test_max_opens_in_presentation_and_off() -> None:
    for name in ("play", "latents", "noise"):
        patcher = json.loads(patches()[f"strings-{name}.maxpat"])["patcher"]
        assert patcher["openinpresentation"] == 1
        boxes = [box["box"] for box in patcher["boxes"]]
        valueof = {b["varname"]: b["saved_attribute_attributes"]["valueof"] for b in boxes if b.get("parameter_enable")}
        assert valueof["on"]["parameter_initial"] == [0]
        assert valueof["on"]["parameter_initial_enable"] == 1
        everywhere = [b["box"].get("text", "") for b in all_boxes(patcher)]
        assert sum(text.startswith("dac~") for text in everywhere) == 1  # inside `output`, behind the limiter


def test_max_and_pd_have_the_same_controls() -> None:
    for name in ("play", "latents", "noise"):
        assert max_controls(patches()[f"strings-{name}.maxpat"]) == pd_controls(patches()[f"strings-{name}.pd"])


def test_sample_patches_are_up_to_date() -> None:
    expected = sample_files()
    assert {path: path.read_text(encoding="utf-8") for path in expected if path.exists()} == expected, (
        "run 'python tests/support/sample_patches.py' to write them again"
    )


def test_without_a_prior_there_is_no_play() -> None:
    expected = [f"strings-{page}.{kind}" for page in ("latents", "motion") for kind in ("maxpat", "pd")]
    assert sorted(build(contract(prior=False), "strings.ts")) == expected


def test_contracts_without_a_page_are_refused() -> None:
    only = Contract(tuple(m for m in CONTRACT.methods if m.name in ("forward", "encode")), (), 48000)
    with pytest.raises(RiverrunError, match="forward, encode"):
        build(only, "strings.ts")


def test_missing_attributes_have_no_controls(tmp_path: Path) -> None:
    bare = Contract(CONTRACT.methods, (), 0)
    texts = build(bare, "strings.ts")
    assert not any("set seed" in text or "set reset" in text or "made for" in text for text in texts.values())
    for name, text in texts.items():
        assert lint_faults(name, text, bare) == []
    with Scene(tmp_path, texts["strings-play.pd"], bare) as scene:
        assert scene.errors == []


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="/"), max_size=12))
def test_a_name_is_used_or_refused_with_a_valid_suggestion(name: str) -> None:
    try:
        check_name(f"{name}.ts")
    except UsageError as error:
        (better,) = re.findall(r"rename it, for example to (.*)", str(error), flags=re.S)
        check_name(better)
        name = better.removesuffix(".ts")
    page = play(Plan(f"{name}.ts", CONTRACT))
    assert page
    assert f" nn~ {name}.ts generate 1024, f " in PdPage(page).text()


@pytest.mark.parametrize("name", ["my strings.ts", "a,b,c.ts", "a;b;c.ts", "a$1.ts", "ab.ts", "strings.pt", ".ts"])
def test_names_that_nn_cannot_load_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match="rename it") as refused:
        build(CONTRACT, name)
    assert "\n" not in str(refused.value)


class Instrument(torch.nn.Module):
    """The smallest .ts that patches can be built for."""

    def __init__(self) -> None:
        super().__init__()
        for name, numbers in (("forward", [1, 1, 1, 1]), ("encode", [1, 1, 2, 64]), ("decode", [2, 64, 1, 1])):
            self.register_buffer(f"{name}_params", torch.tensor(numbers))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x

    @torch.jit.export
    def encode(self, x: torch.Tensor) -> torch.Tensor:
        return x[:, :, ::64].repeat(1, 2, 1)

    @torch.jit.export
    def decode(self, z: torch.Tensor) -> torch.Tensor:
        return z[:, :1].repeat_interleave(64, -1)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "encode", "decode"]


def test_patches_of_a_file(tmp_path: Path) -> None:
    torch.jit.script(Instrument()).save(tmp_path / "small.ts")
    out = tmp_path / "new" / "folder"
    written = write_patches(tmp_path / "small.ts", out)
    expected = [f"small-{page}.{kind}" for page in ("latents", "motion") for kind in ("maxpat", "pd")]
    assert sorted(each.path.name for each in written) == expected
    assert {each.path for each in written} | {out / RECORD_NAME} == set(out.iterdir())
    with Scene(tmp_path, (out / "small-latents.pd").read_text(), contracts.read(Instrument())) as scene:
        assert scene.errors == []


def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.ts").write_bytes(b"not an archive")
    with pytest.raises(RiverrunError, match=r"broken\.ts: this is not a TorchScript file") as broken:
        write_patches(tmp_path / "broken.ts", tmp_path / "out")
    with pytest.raises(UsageError, match="no such file"):
        write_patches(tmp_path / "absent.ts", tmp_path / "out")
    assert "\n" not in str(broken.value)
    assert not (tmp_path / "out").exists()
