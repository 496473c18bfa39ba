"""Does this .ts keep nn~'s contract? Checked in a fresh process, within a time limit; read as a table or as JSON.

`check` itself loads neither torch nor the file. `riverrun_export.check.walk` walks a module that is already loaded.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from riverrun_export import names
from riverrun_export.check.findings import CODES, Finding, find
from riverrun_export.check.report import MEMORY, AttributeRow, MethodRow, Report
from riverrun_export.process import run
from riverrun_export.targets import DEFAULT, TARGETS

__all__ = ["CODES", "AttributeRow", "Finding", "MethodRow", "Report", "check", "find", "inspect"]


def check(path: Path, timeout: float = 120, target: str = DEFAULT) -> Report:
    """Checks the .ts at `path` in a process of its own, for at most `timeout` seconds, for the nn~ called `target`.

    Whatever the file is or does, a report comes back: a file that is missing, broken, endless or that brings its
    process down is a finding in it.

    Raises:
        ValueError: if there is no such target.
    """
    if target not in TARGETS:
        raise ValueError(f"no target {target!r}; there are: {', '.join(TARGETS)}")
    unsound = inspect(path)
    report = Report(str(path), [unsound], target=target) if unsound else _checked(path, timeout, target)
    if unfit := names.wrong(path.stem):
        report.add("W011", what=unfit, better=f"{names.better(path.stem)}.ts")
    return report


def _checked(path: Path, timeout: float, target: str) -> Report:
    """What is found where it may hang or crash."""
    ended = run("riverrun_export.check.child", [target, str(path)], timeout)
    report = Report.from_json(ended.last) if ended.last else Report(str(path), doing="starting", target=target)
    if ended.late:
        report.add("E009", seconds=f"{timeout:g}", doing=report.doing)
    elif ended.reason or report.doing:
        report.add("E010", doing=report.doing, reason=ended.reason or "it ended by itself")
    return report


def inspect(path: Path) -> Finding | None:
    """What is wrong with a file before it is loaded; None if it is a whole zip archive with a scripted module in it."""
    try:
        if not path.exists():
            return find("E001")
        if path.is_dir():
            return find("E002")
        if not path.is_file():
            return find("E003", reason="it is not a regular file")
        if path.stat().st_size == 0:
            return find("E004")
        if zipfile.is_zipfile(path):
            return _inspect(path)
        with path.open("rb") as file:
            cut = file.read(2) == b"PK"
        return find("E006", what="it ends too early") if cut else find("E005", what="it is not even a zip archive")
    except OSError as error:
        return find("E003", reason=error.strerror or str(error))


def _inspect(path: Path) -> Finding | None:
    """What is in a zip archive, its checksums included: torch doesn't look at those of the weights."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = {name.split("/", 1)[-1] for name in archive.namelist()}
            if "data.pkl" not in members or "constants.pkl" not in members:
                held = "weights saved with torch.save" if "data.pkl" in members else "a zip archive of something else"
                return find("E005", what=f"it is {held}")
            if sum(member.file_size for member in archive.infolist()) > MEMORY:
                return find("E008", limit=f"{MEMORY >> 30} GB", doing="loading it")
            if (broken := archive.testzip()) is not None:
                return find("E006", what=f"the checksum of {broken} is wrong")
            return None
    except Exception as error:  # zipfile raises many kinds, OSError too, on archives that make no sense
        return find("E006", what=str(error) or type(error).__name__)
