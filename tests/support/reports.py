"""Helpers for tests of `check`: a module is checked in this process, and its report is read."""

from __future__ import annotations

import io
from pathlib import Path

import torch
from rich.console import Console
from torch import nn

from riverrun_export.check import Report
from riverrun_export.check.module import check_module


def check_scripted(module: nn.Module) -> Report:
    """Script a module and check it."""
    report = Report("some.ts")
    check_module(torch.jit.script(module), report)
    return report


def check_saved(module: nn.Module) -> Report:
    """Script a module, save and load it, and check it."""
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(module.eval()), file)
    file.seek(0)
    report = Report("some.ts")
    check_module(torch.jit.load(file), report)
    return report


def check_here(path: Path, timeout: float, target: str) -> Report:
    """Check a file in this process, where a test can change how much is played."""
    report = Report(str(path), target=target)
    check_module(torch.jit.load(str(path)), report)
    return report


def findings(report: Report) -> set[tuple[str, str]]:
    """Return the code and the place of each finding."""
    return {(finding.code, finding.where) for finding in report.findings}


def printed(report: Report, width: int = 80) -> str:
    """Return the printed report."""
    page = io.StringIO()
    report.print(Console(file=page, width=width))
    return page.getvalue()
