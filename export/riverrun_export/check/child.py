"""The process that a check happens in: `python -m riverrun_export.check.child TARGET FILE`, started by `check`.

It writes its report as one line of JSON after each step, so that whoever reads knows how far it came.
"""

from __future__ import annotations

import sys
from pathlib import Path

from riverrun_export.check.report import Report
from riverrun_export.check.walk import walk
from riverrun_export.contract import provenance
from riverrun_export.failures import out_of_memory
from riverrun_export.sandbox import child
from riverrun_export.sandbox.process import MEMORY
from riverrun_export.targets import in_words
from riverrun_export.targets.compare import Incomparable, unsupported


def main(target: str, path: str) -> None:
    """Checks the file at `path` for the nn~ called `target`; reports go to standard output, and nothing else does."""
    out = child.alone(threads=1)
    child.limit_memory(MEMORY)
    report = Report(path, target=target)

    def say(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    try:
        say("loading it")
        module = child.load(Path(path))
        report.metadata = child.plain(provenance.read(Path(path)))
        say(f"comparing it with {in_words(target)}")
        compare(Path(path), report)
        if any(weight.dim() > 1 for weight in module.parameters()):
            report.add("N403")
        walk(module, report, say)
    except child.Unloadable as error:
        report.add("E007", reason=str(error))
    except Exception as error:
        if not out_of_memory(error):
            raise
        report.add("E008", limit=f"{MEMORY >> 30} GB", doing=report.doing)
    say("")


def compare(path: Path, report: Report) -> None:
    """Notes in the report what its target would not load of the file."""
    target = in_words(report.target)
    try:
        for found in unsupported(path, report.target):
            report.add("E401", found.used, target=target, problem=found.problem, instead=found.instead)
    except Incomparable as error:
        report.add("N402", target=target, reason=error)


if __name__ == "__main__":
    main(*sys.argv[1:])
