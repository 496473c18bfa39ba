"""The process that a check happens in: `python -m riverrun_export.check.child FILE`, started by `check`.

It writes its report as one line of JSON after each step, so that whoever reads knows how far it came.
"""

from __future__ import annotations

import sys
from pathlib import Path

from riverrun_export import child, contract
from riverrun_export.check.report import MEMORY, Report
from riverrun_export.check.walk import walk


def main(path: str) -> None:
    """Checks the file at `path` and writes reports to standard output; whatever the file prints goes nowhere."""
    out = child.alone(threads=1)
    child.limit_memory(MEMORY)
    report = Report(path)

    def say(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    try:
        say("loading it")
        module = child.load(Path(path))
        report.metadata = child.plain(contract.metadata(Path(path)))
        walk(module, report, say)
    except child.Unloadable as error:
        report.add("E007", reason=str(error))
    except MemoryError:
        report.add("E008", limit=f"{MEMORY >> 30} GB", doing=report.doing)
    say("")


if __name__ == "__main__":
    main(sys.argv[1])
