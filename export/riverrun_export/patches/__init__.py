"""Patches for a .ts, built from its contract. A page is a list of parts; each page is written for Pure Data and for
Max.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.check.remote import load_remote
from riverrun_export.contract import Contract
from riverrun_export.contract.names import PORT
from riverrun_export.patches import files
from riverrun_export.patches.files import WrittenPatch
from riverrun_export.patches.max.page import MaxPage
from riverrun_export.patches.page import Page, PageWriter
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.pd.page import PdPage
from riverrun_export.patches.plan import Plan, check_buffer, check_name

__all__ = ["WrittenPatch", "build", "check_buffer", "write_patches"]

WRITERS: dict[str, Callable[[Page], PageWriter]] = {"pd": PdPage, "maxpat": MaxPage}
"""The class that writes each type of file, by its suffix."""


def build(contract: Contract, ts_name: str, buffer: int | None = None, port: int = PORT) -> dict[str, str]:
    """Build the patches for a .ts. Only pages are built whose methods the .ts has.

    Args:
        contract: the contract of the .ts.
        ts_name: file name of the .ts.
        buffer: buffer size of nn~ in samples, see `Plan`.
        port: UDP port at which the patches receive OSC.

    Returns:
        The text of each file, by its name.

    Raises:
        UsageError: if nn~ can't load a file with this name, or can't play it with this buffer.
        RiverrunError: if the .ts has no method that a page can use.
    """
    check_name(ts_name)
    plan = Plan(ts_name, contract, buffer, port)
    pages = {name: page for name, make in PAGES.items() if (page := make(plan))}
    if not pages:
        names = ", ".join(method.name for method in contract.methods) or "none"
        raise RiverrunError(
            f"{ts_name}: no patch can be made: it needs the method generate, or decode with latents as input; "
            f"the file has the methods {names}"
        )
    return {
        f"{plan.stem}-{name}.{suffix}": writer(page).text()
        for name, page in pages.items()
        for suffix, writer in WRITERS.items()
    }


def write_patches(
    ts: Path,
    out: Path,
    buffer: int | None = None,
    say: Callable[[str], None] = lambda line: None,
    port: int = PORT,
) -> list[WrittenPatch]:
    """Write the patches for the file `ts` into the folder `out`, which is created if it doesn't exist.

    A patch that a user has changed is not replaced; the new one is written next to it.

    Args:
        ts: path of the .ts.
        out: folder for the patches.
        buffer: buffer size of nn~ in samples, see `Plan`.
        say: called with a line that describes how nn~ uses the buffer.
        port: UDP port at which the patches receive OSC.

    Returns:
        The files written.

    Raises:
        UsageError: if `ts` doesn't exist, or nn~ can't load its name or play it with this buffer.
        RiverrunError: if `ts` is not a TorchScript file, or has no method that a page can use.
    """
    check_name(ts.name)
    if not ts.is_file():
        raise UsageError(f"{ts}: no such file; give a .ts written by 'riverrun export'")
    contract = load_remote(ts).contract
    patches = build(contract, ts.name, buffer, port)
    say(Plan(ts.name, contract, buffer).summary)
    return files.write(out, patches)
