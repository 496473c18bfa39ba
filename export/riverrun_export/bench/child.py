"""The process that a bench happens in: `python -m riverrun_export.bench.child FILE THREADS COUNT [BLOCK…]`.

It writes its report as one line of JSON before each step and at the end, so that whoever reads knows how far it came.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from riverrun_export.bench.measuring import Bench
from riverrun_export.bench.report import Report
from riverrun_export.check.findings import find
from riverrun_export.contract import provenance
from riverrun_export.sandbox import child
from riverrun_export.sandbox.process import MEMORY, USUAL


def main(path: str, threads: int, count: int, blocks: Sequence[int]) -> None:
    """Measures the file at `path` and writes reports to standard output; whatever the file prints goes nowhere.

    On torch's usual threads, only times are taken, and none if that is one thread.
    """
    out = child.alone(threads)
    report = Report(path, count, torch.__version__)

    def say(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    bench = Bench(lambda: child.load(Path(path)), blocks, count, report, say)
    bench.measure_machine()
    child.limit_memory(MEMORY)  # after all threads have started: their stacks are not part of it
    try:
        report.metadata = child.plain(provenance.read(Path(path)))
        if threads != USUAL:
            bench.run()
        elif torch.get_num_threads() > 1:
            bench.time()
    except child.Unloadable as error:
        report.failures.append(find("E007", reason=str(error)).text)
    except MemoryError:
        report.failures.append(find("E008", limit=f"{MEMORY >> 30} GB", doing=report.doing).text)
    say("")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), [int(block) for block in sys.argv[4:]])
