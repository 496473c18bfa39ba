"""Does this .ts keep nn~'s contract? Checked in a fresh process, within a time limit; read as a table or as JSON.

`check` itself loads neither torch nor the file. `riverrun_export.check.walk` walks a module that is already loaded.
"""

from __future__ import annotations

from pathlib import Path

from riverrun_export.check.file import inspect
from riverrun_export.check.findings import CODES, Finding, find
from riverrun_export.check.report import AttributeRow, MethodRow, Report
from riverrun_export.contract import names
from riverrun_export.sandbox.process import run
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
