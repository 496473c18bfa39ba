"""Contracts and patches that several tests use, and checks for patches of both hosts."""

from __future__ import annotations

import json
import re
from functools import cache

from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.patches import WRITERS, build, lint
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.plan import Plan

SHAPES = [(1, 1), (1, 8), (2, 8), (2, 33), (2, 64), (4, 16)]
"""Channels and latents."""

EXPLAINED = [0.4 * 0.75**i for i in range(64)]
"""Shares of the variance of up to 64 latents."""

CLIP_DESCRIPTORS = ("loudness", "brightness", "attack")


def contract(channels: int = 2, latents: int = 8, prior: bool = True, transposes: bool = False) -> Contract:
    """Return the contract of an instrument with a ratio of 1024 samples at 48000 Hz."""
    return contracts.instrument(
        contracts.InstrumentSpec(
            channels, latents, 1024, 48000, 496, EXPLAINED[:latents], prior=prior, transposes=transposes
        )
    )


CONTRACT = contract()


def clip_contract(channels: int = 2, latents: int = 8, prior: bool = True, transposes: bool = False) -> Contract:
    """Return the contract of an instrument of one-second clips at 48000 Hz."""
    shares = [0] * latents
    spec = contracts.InstrumentSpec(
        channels, latents, 512, 48000, 112, shares, prior, CLIP_DESCRIPTORS, transposes=transposes
    )
    return contracts.clip_instrument(spec, 48000, 96)


@cache
def patches(channels: int = 2, latents: int = 8) -> dict[str, str]:
    """Return all patches for an instrument with these channels and latents."""
    return build(contract(channels, latents), "strings.ts")


def page_text(page: str, contract: Contract, ts: str = "strings.ts", suffix: str = "pd") -> str:
    """Return the patch of one page."""
    made = PAGES[page](Plan(ts, contract))
    assert made is not None
    return WRITERS[suffix](made).text()


def pd_pages(contract: Contract) -> list[str]:
    """Return the .pd of each page that an instrument has."""
    plan = Plan("strings.ts", contract)
    return [WRITERS["pd"](page).text() for make in PAGES.values() if (page := make(plan))]


@cache
def motion_patch(channels: int = 2, latents: int = 8, prior: bool = True, suffix: str = "pd") -> str:
    return page_text("motion", contract(channels, latents, prior), suffix=suffix)


@cache
def oneshot_patch(channels: int = 2, latents: int = 8, prior: bool = True, suffix: str = "pd") -> str:
    return page_text("oneshot", clip_contract(channels, latents, prior), suffix=suffix)


def lint_faults(name: str, text: str, contract: Contract, ts: str | None = None) -> list[str]:
    """Return the faults that lint finds in the file `name`."""
    return (lint.pd if name.endswith(".pd") else lint.maxpat)(text, contract, ts)


def last_cord(text: str) -> tuple[str, str, str]:
    """Return a Pd patch of two channels as three parts: before, at and after the last cord to its output."""
    before, cord, after = text.rpartition(re.findall(r"#X connect \d+ 1 \d+ 1;\n", text)[-1])
    return before, cord, after


def all_boxes(patcher: dict) -> list[dict]:
    """Return the boxes of a Max patcher and of all subpatches."""
    inner = [box["box"]["patcher"] for box in patcher["boxes"] if "patcher" in box["box"]]
    return patcher["boxes"] + [box for each in inner for box in all_boxes(each)]


def pd_controls(text: str) -> set[str]:
    """Return the names of the controls of a .pd, without `buffer`, which only Pd has."""
    return set(re.findall(r"(?:tgl|bng|nbx|[hv]sl|[hv]radio) .*?\\\$0-([\w-]+)", text)) - {"buffer"}


def max_controls(text: str) -> set[str]:
    """Return the names of the controls of a .maxpat."""
    boxes = [box["box"] for box in json.loads(text)["patcher"]["boxes"]]
    return {box["varname"] for box in boxes if box.get("parameter_enable")}
