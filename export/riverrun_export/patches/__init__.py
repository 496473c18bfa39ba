"""Patches for one .ts, made from its contract: `play` (by itself) and `latents` (by hand), each for Pd and for Max."""

from __future__ import annotations

from pathlib import Path

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import aside
from riverrun_export.contract import Contract
from riverrun_export.patches import max_patches, pd_patches
from riverrun_export.patches.plan import Plan, check_name
from riverrun_export.remote import Remote

__all__ = ["build", "write_patches"]


def build(contract: Contract, ts_name: str) -> dict[str, str]:
    """The patches for a .ts called `ts_name` that keeps `contract`: file names and texts.

    A .ts without `generate` has no `play`; one whose `encode` doesn't fit its `decode` has no `latents`.

    Raises:
        UsageError: if nn~ can't take a file of that name.
        RiverrunError: if there is nothing in the .ts to make a patch of.
    """
    check_name(ts_name)
    plan = Plan(ts_name, contract)
    patches: dict[str, str] = {}
    if "generate" in contract:
        patches |= {"play.pd": pd_patches.play(plan), "play.maxpat": max_patches.play(plan)}
    if {"encode", "decode"} <= {method.name for method in contract.methods} and (
        contract.method("encode").out_channels == contract.method("decode").in_channels
    ):
        patches |= {"latents.pd": pd_patches.latents(plan), "latents.maxpat": max_patches.latents(plan)}
    if not patches:
        names = ", ".join(method.name for method in contract.methods) or "none"
        raise RiverrunError(
            f"{ts_name}: a patch needs the method generate, or encode and decode that fit; the file's methods: {names}"
        )
    return {f"{plan.stem}-{name}": text for name, text in patches.items()}


def write_patches(ts: Path, out: Path) -> list[Path]:
    """Write the patches for the file `ts` into the folder `out`, made if need be; returns what was written.

    Raises:
        UsageError: if `ts` is not there, or nn~ can't take its name.
        RiverrunError: if it is not a TorchScript file, or there is nothing in it to make a patch of.
    """
    check_name(ts.name)
    if not ts.is_file():
        raise UsageError(f"{ts}: there is no such file; give the .ts that `riverrun export` wrote")
    patches = build(Remote(ts).contract, ts.name)
    return [_write(out / name, text) for name, text in patches.items()]


def _write(path: Path, text: str) -> Path:
    with aside(path) as draft:
        draft.write_text(text, encoding="utf-8", newline="\n")
    return path
