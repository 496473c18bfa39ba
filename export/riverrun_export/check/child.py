"""The process that a check happens in: `python -m riverrun_export.check.child FILE`, started by `check`.

It writes its report as one line of JSON after each step, so that whoever reads knows how far it came. It never loads
the training package: a .ts has to play without it.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch

from riverrun_export import contract
from riverrun_export.check.playing import out_of_memory
from riverrun_export.check.report import MEMORY, Report
from riverrun_export.check.walk import walk
from riverrun_export.host import one_line


def main(path: str) -> None:
    """Checks the file at `path` and writes reports to standard output; whatever the file prints goes nowhere."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.modules["riverrun"] = None  # type: ignore[assignment]  # importing it fails from here on
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    limit_memory()
    report = Report(path)

    def say(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    try:
        say("loading it")
        module = _load(Path(path), report)
        if module is not None:
            report.metadata = _plain(contract.metadata(Path(path)))
            walk(module, report, say)
    except MemoryError:
        report.add("E008", limit=f"{MEMORY >> 30} GB", doing=report.doing)
    say("")


def _load(path: Path, report: Report) -> torch.nn.Module | None:
    try:
        return torch.jit.load(str(path), map_location="cpu").eval()
    except Exception as error:  # torch raises what it likes on a file that it can't read
        if out_of_memory(error):
            raise MemoryError from error
        report.add("E007", reason=one_line(error))
        return None


def _plain(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The same with None for NaN and infinities, which JSON doesn't have."""
    plain: dict[str, Any] = json.loads(json.dumps(metadata), parse_constant=lambda constant: None)
    return plain


def limit_memory() -> None:
    """Allows this process MEMORY bytes more than it has, where the system can (Linux)."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))


if __name__ == "__main__":
    main(sys.argv[1])
