"""Which patches are made, and what lint sees in them. Run as a module, it writes the sample patches again."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from pd_runner import Scene

from riverrun.errors import RiverrunError, UsageError
from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches import build, lint, write_patches
from riverrun_export.patches.files import RECORD
from riverrun_export.patches.pages import play
from riverrun_export.patches.pd.page import PdPage
from riverrun_export.patches.plan import Plan, check_name

EXPLAINED = [0.4 * 0.75**i for i in range(64)]
CONTRACT = contracts.instrument(2, 8, 1024, 48000, 496, EXPLAINED, prior=True)
STEERED = ("loudness", "brightness", "noisiness")
DEMO = contracts.instrument(2, 8, 1024, 48000, 496, [], prior=True, descriptors=STEERED)
"""The sample patches show no shares of variance: they are not those of any one training."""

DRUMS = contracts.clip_instrument(2, 16, 512, 48000, 112, 48000, 94, [], prior=True)
"""Clips of a second, as the preset `oneshot` makes them."""

SAMPLES = Path(__file__).parents[3] / "patches"
SHAPES = [(1, 1), (1, 8), (2, 8), (2, 33), (2, 64), (4, 16)]
"""Channels and latents."""


@cache
def patches(channels: int = 2, latents: int = 8) -> dict[str, str]:
    return build(contract(channels, latents), "strings.ts")


def contract(channels: int, latents: int) -> Contract:
    return contracts.instrument(channels, latents, 1024, 48000, 496, EXPLAINED[:latents], prior=True)


def at_the_last_cord(text: str) -> tuple[str, str, str]:
    """A Pd patch of two channels: what is before the last cord to its output, that cord, and what is after it."""
    before, cord, after = text.rpartition(re.findall(r"#X connect \d+ 1 \d+ 1;\n", text)[-1])
    return before, cord, after


def boxes_within(patcher: dict) -> list[dict]:
    inner = [b["box"]["patcher"] for b in patcher["boxes"] if "patcher" in b["box"]]
    return patcher["boxes"] + [box for each in inner for box in boxes_within(each)]


def test_max_opens_in_presentation_and_off() -> None:
    for name in ("play", "latents", "noise"):
        patcher = json.loads(patches()[f"strings-{name}.maxpat"])["patcher"]
        assert patcher["openinpresentation"] == 1
        boxes = [box["box"] for box in patcher["boxes"]]
        valueof = {b["varname"]: b["saved_attribute_attributes"]["valueof"] for b in boxes if b.get("parameter_enable")}
        assert valueof["on"]["parameter_initial"] == [0]
        assert valueof["on"]["parameter_initial_enable"] == 1
        everywhere = [b["box"].get("text", "") for b in boxes_within(patcher)]
        assert sum(text.startswith("dac~") for text in everywhere) == 1  # inside `output`, behind the limiter


def test_max_and_pd_have_the_same_controls() -> None:
    for name in ("play", "latents", "noise"):
        pd = set(re.findall(r"(?:tgl|bng|nbx|[hv]sl|vradio) .*?\\\$0-([\w-]+)", patches()[f"strings-{name}.pd"]))
        boxes = json.loads(patches()[f"strings-{name}.maxpat"])["patcher"]["boxes"]
        assert {b["box"]["varname"] for b in boxes if b["box"].get("parameter_enable")} == pd


def test_sample_patches_are_up_to_date() -> None:
    wanted = sample_files()
    assert {path: path.read_text(encoding="utf-8") for path in wanted if path.exists()} == wanted, (
        "`python -m tests.riverrun_export.patches.test_patches` writes them again"
    )


def sample_files() -> dict[Path, str]:
    made = {**build(DEMO, "strings.ts"), **build(DRUMS, "drums.ts")}
    return {SAMPLES / ("pd" if name.endswith(".pd") else "max") / name: text for name, text in made.items()}


def test_without_a_prior_there_is_no_play() -> None:
    plain = contracts.instrument(2, 8, 1024, 48000, 496, EXPLAINED, prior=False)
    made = [f"strings-{page}.{kind}" for page in ("latents", "motion") for kind in ("maxpat", "pd")]
    assert sorted(build(plain, "strings.ts")) == made


def test_nothing_to_make_a_patch_of() -> None:
    only = Contract(tuple(m for m in CONTRACT.methods if m.name in ("forward", "encode")), (), 48000)
    with pytest.raises(RiverrunError, match="forward, encode"):
        build(only, "strings.ts")


def test_attributes_that_are_not_there_get_no_controls(tmp_path: Path) -> None:
    bare = Contract(CONTRACT.methods, (), 0)
    made = build(bare, "strings.ts")
    assert not any("set seed" in text or "set reset" in text or "made for" in text for text in made.values())
    for name, text in made.items():
        assert (lint.pd if name.endswith(".pd") else lint.maxpat)(text, bare) == []
    with Scene(tmp_path, made["strings-play.pd"], bare) as scene:
        assert scene.complaints == []


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="/"), max_size=12))
def test_a_name_is_taken_whole_or_refused_with_one_that_would_do(name: str) -> None:
    try:
        check_name(f"{name}.ts")
    except UsageError as error:
        (better,) = re.findall(r"rename it, (.*) would do", str(error), flags=re.S)
        check_name(better)
        name = better.removesuffix(".ts")
    page = play(Plan(f"{name}.ts", CONTRACT))
    assert page
    assert f" nn~ {name}.ts generate 1024, f " in PdPage(page).text()


@pytest.mark.parametrize("name", ["my strings.ts", "a,b,c.ts", "a;b;c.ts", "a$1.ts", "ab.ts", "strings.pt", ".ts"])
def test_names_nn_cannot_take(name: str) -> None:
    with pytest.raises(UsageError, match="rename it") as refused:
        build(CONTRACT, name)
    assert "\n" not in str(refused.value)


class Instrument(torch.nn.Module):
    """The least .ts with something to make patches of."""

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
    made = [f"small-{page}.{kind}" for page in ("latents", "motion") for kind in ("maxpat", "pd")]
    assert sorted(each.path.name for each in written) == made
    assert {each.path for each in written} | {out / RECORD} == set(out.iterdir())
    with Scene(tmp_path, (out / "small-latents.pd").read_text(), contracts.read(Instrument())) as scene:
        assert scene.complaints == []


def test_files_that_are_no_ts(tmp_path: Path) -> None:
    (tmp_path / "broken.ts").write_bytes(b"not an archive")
    with pytest.raises(RiverrunError, match=r"broken\.ts: this is not a TorchScript file") as broken:
        write_patches(tmp_path / "broken.ts", tmp_path / "out")
    with pytest.raises(UsageError, match="no such file"):
        write_patches(tmp_path / "absent.ts", tmp_path / "out")
    assert "\n" not in str(broken.value)
    assert not (tmp_path / "out").exists()


if __name__ == "__main__":
    for path, text in sample_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
