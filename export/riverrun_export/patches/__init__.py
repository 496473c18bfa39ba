"""Patches for one .ts, made from its contract: pages of parts, each written for Pd and for Max."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.check.remote import load_remote
from riverrun_export.contract import Contract
from riverrun_export.contract.names import PORT
from riverrun_export.patches import keeping
from riverrun_export.patches.keeping import Written
from riverrun_export.patches.max.page import MaxPage
from riverrun_export.patches.page import Page, Writer
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.pd.page import PdPage
from riverrun_export.patches.plan import Plan, check_buffer, check_name

__all__ = ["Written", "build", "check_buffer", "write_patches"]

WRITERS: dict[str, Callable[[Page], Writer]] = {"pd": PdPage, "maxpat": MaxPage}
"""Who writes each kind of file, by its suffix."""


def build(contract: Contract, ts_name: str, buffer: int | None = None, port: int = PORT) -> dict[str, str]:
    """The patches for a .ts called `ts_name` that keeps `contract`: file names and texts.

    There are only those that the .ts has the methods for. `buffer` is what nn~ is asked for, see `Plan`; they hear OSC
    at UDP port `port`.

    Raises:
        UsageError: if nn~ can't take a file of that name, or play it with that buffer.
        RiverrunError: if there is nothing in the .ts to make a patch of.
    """
    check_name(ts_name)
    plan = Plan(ts_name, contract, buffer, port)
    pages = {name: page for name, make in PAGES.items() if (page := make(plan))}
    if not pages:
        names = ", ".join(method.name for method in contract.methods) or "none"
        raise RiverrunError(
            f"{ts_name}: a patch needs the method generate, or decode of latents; the file's methods: {names}"
        )
    wanted = [(name, kind) for name in pages for kind in WRITERS]
    return {f"{plan.stem}-{name}.{kind}": WRITERS[kind](pages[name]).text() for name, kind in wanted}


def write_patches(
    ts: Path,
    out: Path,
    buffer: int | None = None,
    say: Callable[[str], None] = lambda line: None,
    port: int = PORT,
) -> list[Written]:
    """Write the patches for the file `ts` into the folder `out`, made if need be; returns what was written.

    A patch there that somebody has changed since it was written stays, and the new one goes beside it. `buffer` is what
    nn~ is asked for, see `Plan`; `say` hears what nn~ makes of it. They hear OSC at UDP port `port`.

    Raises:
        UsageError: if `ts` is not there, or nn~ can't take its name or play it with that buffer.
        RiverrunError: if it is not a TorchScript file, or there is nothing in it to make a patch of.
    """
    check_name(ts.name)
    if not ts.is_file():
        raise UsageError(f"{ts}: there is no such file; give the .ts that `riverrun export` wrote")
    contract = load_remote(ts).contract
    patches = build(contract, ts.name, buffer, port)
    say(Plan(ts.name, contract, buffer).told)
    return keeping.write(out, patches)
