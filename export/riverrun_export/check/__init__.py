"""Check that a .ts keeps the contract of nn~, in a separate process with a time limit.

`check` itself loads neither torch nor the file. `riverrun_export.check.module` checks a module that is already loaded.
"""

from __future__ import annotations

import os
from pathlib import Path

from riverrun_export.check.file import inspect_file
from riverrun_export.check.findings import CODES, Finding, make_finding
from riverrun_export.check.report import AttributeRow, MethodRow, Report
from riverrun_export.contract import names
from riverrun_export.sandbox.process import run_module
from riverrun_export.targets import DEFAULT, TARGETS

__all__ = ["CODES", "AttributeRow", "Finding", "MethodRow", "Report", "check", "inspect_file", "make_finding"]


def check(path: str | os.PathLike[str], timeout: float = 120, target: str = DEFAULT) -> Report:
    """Check a .ts in a separate process and return what it offers and what is wrong with it.

    Every method is played as nn~ plays it: in blocks of many sizes, on silence, after NaN and infinities, in batches,
    and after a reset. Every attribute is set and read.

    A report is returned for any file. A file that is missing, broken or endless, or that ends its process, has a
    finding about that.

    Args:
        path: the file.
        timeout: time limit in seconds.
        target: name of the release of nn~, a key of `riverrun_export.targets.TARGETS`.

    Returns:
        The report. Its property `ok` is True if no finding is an error.

    Raises:
        ValueError: if there is no such target.

    Example:
        >>> report = check("tones.ts")
        >>> report.ok
        True
        >>> [method.name for method in report.methods][:3]
        ['forward', 'encode', 'decode']
        >>> [finding for finding in report.findings if finding.level == "error"]
        []
    """
    if target not in TARGETS:
        raise ValueError(f"no target {target!r}; choose from {', '.join(TARGETS)}")
    path = Path(path)
    finding = inspect_file(path)
    report = Report(str(path), [finding], target=target) if finding else _check_in_process(path, timeout, target)
    if problem := names.problem_of(path.stem):
        report.add("W011", problem=problem, suggestion=f"{names.suggest(path.stem)}.ts")
    return report


def _check_in_process(path: Path, timeout: float, target: str) -> Report:
    """Run the check in a separate process, and add a finding if that fails."""
    result = run_module("riverrun_export.check.child", [target, str(path)], timeout)
    last = result.last_line
    report = Report.from_json(last) if last else Report(str(path), doing="starting", target=target)
    if result.timed_out:
        report.add("E009", seconds=f"{timeout:g}", doing=report.doing)
    elif result.failure or report.doing:
        report.add("E010", doing=report.doing, reason=result.failure or "it stopped before the check was complete")
    return report
