"""Which patches are made, and what lint sees in them. Run as a module, it writes the sample patches again."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from riverrun.errors import RiverrunError, UsageError
from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches import build, lint, write_patches
from riverrun_export.patches.plan import check_name

from .pd_runner import Scene

EXPLAINED = [0.4 * 0.75**i for i in range(64)]
CONTRACT = contracts.instrument(2, 8, 1024, 48000, 496, EXPLAINED, prior=True)
STEERED = ("loudness", "brightness", "noisiness")
DEMO = contracts.instrument(2, 8, 1024, 48000, 496, [], prior=True, descriptors=STEERED)
"""The sample patches show no shares of variance: they are not those of any one training."""

SAMPLES = Path(__file__).parents[2] / "patches"
SHAPES = [(1, 1), (1, 8), (2, 8), (2, 33), (2, 64), (4, 16)]
"""Channels and latents."""


@cache
def patches(channels: int = 2, latents: int = 8) -> dict[str, str]:
    return build(contract(channels, latents), "strings.ts")


def contract(channels: int, latents: int) -> Contract:
    return contracts.instrument(channels, latents, 1024, 48000, 496, EXPLAINED[:latents], prior=True)


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
def test_lint_finds_nothing(channels: int, latents: int) -> None:
    wanted = contract(channels, latents)
    for name, text in patches(channels, latents).items():
        assert (lint.pd if name.endswith(".pd") else lint.maxpat)(text, wanted) == []


@pytest.mark.parametrize(
    ("old", "new", "sign"),
    [
        ("nn~ strings.ts decode", "nn~ strings.ts dream", "no method 'dream'"),
        ("#X connect 9 3 11 3;\n", "", "decode 1024, f 88: inlet 3 is missing"),
        ("#X connect 7 3 9 3;\n", "#X connect 7 9 9 3;\n", "encode 1024, f 88: outlet 9 is missing"),
        ("#X connect 9 3 11 3;\n", "#X connect 9 3 99 3;\n", "to box 99"),
        ("#X obj 162 37 hsl", "#X obj 162 13 hsl", "overlaps"),
    ],
)
def test_lint_finds_faults_planted_in_pd(old: str, new: str, sign: str) -> None:
    text = patches()["strings-latents.pd"]
    assert old in text
    assert any(sign in found for found in lint.pd(text.replace(old, new), CONTRACT))


def model_box(patcher: dict) -> dict:
    return next(b["box"] for b in patcher["boxes"] if b["box"].get("text", "").startswith("nn~"))


def too_few_outlets(patcher: dict) -> None:
    model_box(patcher)["numoutlets"] = 1


def another_method(patcher: dict) -> None:
    model_box(patcher)["text"] = "nn~ strings.ts dream 1024"


def cut(patcher: dict) -> None:
    model = model_box(patcher)["id"]
    patcher["lines"] = [line for line in patcher["lines"] if line["patchline"]["source"] != [model, 1]]


def lost_box(patcher: dict) -> None:
    patcher["boxes"].remove({"box": model_box(patcher)})


def no_such_object(patcher: dict) -> None:
    driver = next(b["box"] for b in patcher["boxes"] if b["box"].get("text") == "p output")["patcher"]
    next(b["box"] for b in driver["boxes"] if b["box"].get("text", "").startswith("dac~"))["text"] = "nosuch~ 1 2"


def controls_on_controls(patcher: dict) -> None:
    sliders = [b["box"] for b in patcher["boxes"] if b["box"]["maxclass"] == "live.slider"]
    sliders[1]["presentation_rect"] = sliders[0]["presentation_rect"]


def off_screen(patcher: dict) -> None:
    next(b["box"] for b in patcher["boxes"] if b["box"]["maxclass"] == "live.toggle")["presentation_rect"][0] = 1270


@pytest.mark.parametrize(
    ("plant", "sign"),
    [
        (too_few_outlets, "1 out"),
        (another_method, "no method 'dream'"),
        (cut, "outlet 1 is missing"),
        (lost_box, "E-ORPHAN-LINE"),
        (no_such_object, "'nosuch~' is not in the Max reference"),
        (controls_on_controls, "overlaps"),
        (off_screen, "outside a laptop's screen"),
    ],
)
def test_lint_finds_faults_planted_in_max(plant: Callable[[dict], None], sign: str) -> None:
    patch = json.loads(patches()["strings-play.maxpat"])
    plant(patch["patcher"])
    assert any(sign in found for found in lint.maxpat(json.dumps(patch), CONTRACT))


def boxes_within(patcher: dict) -> list[dict]:
    inner = [b["box"]["patcher"] for b in patcher["boxes"] if "patcher" in b["box"]]
    return patcher["boxes"] + [box for each in inner for box in boxes_within(each)]


def test_max_opens_in_presentation_and_off() -> None:
    for name in ("play", "latents"):
        patcher = json.loads(patches()[f"strings-{name}.maxpat"])["patcher"]
        assert patcher["openinpresentation"] == 1
        boxes = [box["box"] for box in patcher["boxes"]]
        valueof = {b["varname"]: b["saved_attribute_attributes"]["valueof"] for b in boxes if b.get("parameter_enable")}
        assert valueof["on"]["parameter_initial"] == [0]
        assert valueof["on"]["parameter_initial_enable"] == 1
        everywhere = [b["box"].get("text", "") for b in boxes_within(patcher)]
        assert sum(text.startswith("dac~") for text in everywhere) == 1  # inside `output`, behind the limiter


def test_max_and_pd_have_the_same_controls() -> None:
    for name in ("play", "latents"):
        pd = set(re.findall(r"(?:tgl|bng|nbx|[hv]sl|vradio) .*?\\\$0-([\w-]+)", patches()[f"strings-{name}.pd"]))
        boxes = json.loads(patches()[f"strings-{name}.maxpat"])["patcher"]["boxes"]
        assert {b["box"]["varname"] for b in boxes if b["box"].get("parameter_enable")} == pd


def test_sample_patches_are_up_to_date() -> None:
    wanted = sample_files()
    assert {path: path.read_text(encoding="utf-8") for path in wanted if path.exists()} == wanted, (
        "`python -m tests.riverrun_export.test_patches` writes them again"
    )


def sample_files() -> dict[Path, str]:
    return {SAMPLES / ("pd" if n.endswith(".pd") else "max") / n: t for n, t in build(DEMO, "strings.ts").items()}


def test_without_a_prior_there_is_no_play() -> None:
    plain = contracts.instrument(2, 8, 1024, 48000, 496, EXPLAINED, prior=False)
    assert sorted(build(plain, "strings.ts")) == ["strings-latents.maxpat", "strings-latents.pd"]


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
    assert f" nn~ {name}.ts generate 1024, f " in build(CONTRACT, f"{name}.ts")[f"{name}-play.pd"]


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
    assert sorted(path.name for path in written) == ["small-latents.maxpat", "small-latents.pd"]
    assert sorted(out.iterdir()) == sorted(written)
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
