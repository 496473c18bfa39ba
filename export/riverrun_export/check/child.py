"""The process of a check: `python -m riverrun_export.check.child TARGET FILE`, started by `check`.

It writes its report as one line of JSON before each step and at the end, so that the reader has the progress even if
the process is killed.
"""

from __future__ import annotations

import sys
from pathlib import Path

from riverrun_export.check.module import check_module
from riverrun_export.check.report import Report
from riverrun_export.contract import provenance
from riverrun_export.failures import out_of_memory
from riverrun_export.sandbox import child
from riverrun_export.sandbox.process import MEMORY_LIMIT
from riverrun_export.targets import describe_target
from riverrun_export.targets.compare import Incomparable, unsupported


def main(target: str, path: str) -> None:
    """Check a file and write reports, and nothing else, to standard output.

    Args:
        target: name of the release of nn~.
        path: the file.
    """
    out = child.isolate(threads=1)
    child.limit_memory(MEMORY_LIMIT)
    report = Report(path, target=target)

    def on_step(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    try:
        on_step("loading the file")
        module = child.load(Path(path))
        report.metadata = child.replace_nonfinite(provenance.read(Path(path)))
        on_step(f"comparing it with {describe_target(target)}")
        compare_with_target(Path(path), report)
        if any(weight.dim() > 1 for weight in module.parameters()):
            report.add("N403")
        check_module(module, report, on_step)
    except child.LoadError as error:
        report.add("E007", reason=str(error))
    except Exception as error:
        if not out_of_memory(error):
            raise
        report.add("E008", limit=f"{MEMORY_LIMIT >> 30} GB", doing=report.doing)
    on_step("")


def compare_with_target(path: Path, report: Report) -> None:
    """Add a finding for each operator of the file that the target can't load."""
    target = describe_target(report.target)
    try:
        for operator in unsupported(path, report.target):
            report.add("E401", operator.used, target=target, problem=operator.problem, instead=operator.instead)
    except Incomparable as error:
        report.add("N402", target=target, reason=error)


if __name__ == "__main__":
    main(*sys.argv[1:])
