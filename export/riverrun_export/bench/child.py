"""The process of a benchmark: `python -m riverrun_export.bench.child FILE THREADS COUNT [BLOCK…]`, started by `bench`.

It writes its report as one line of JSON before each step and at the end, so that the reader has the progress even if
the process is killed.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

import torch

from riverrun_export.bench.measuring import Benchmark
from riverrun_export.bench.report import Report
from riverrun_export.check.findings import make_finding
from riverrun_export.contract import provenance
from riverrun_export.sandbox import child
from riverrun_export.sandbox.process import DEFAULT_THREADS, MEMORY_LIMIT


def main(path: str, threads: int, count: int, blocks: Sequence[int]) -> None:
    """Measure a file and write reports, and nothing else, to standard output.

    On the default threads of torch, only times are measured, and none if that is one thread.

    Args:
        path: the file.
        threads: number of threads, or `DEFAULT_THREADS`.
        count: number of blocks that are timed for each row.
        blocks: block sizes in samples.
    """
    out = child.isolate(threads)
    report = Report(path, count, torch.__version__)

    def on_step(doing: str) -> None:
        report.doing = doing
        out.write(report.to_json(indent=None) + "\n")
        out.flush()

    benchmark = Benchmark(lambda: child.load(Path(path)), blocks, count=count, report=report, on_step=on_step)
    gc.freeze()  # so that the collections before each timing don't go through all that was imported
    complete = threads != DEFAULT_THREADS
    if complete:
        benchmark.measure_machine()
    else:
        torch.ones(1 << 20).sum()  # so that all threads start
    child.limit_memory(MEMORY_LIMIT)  # after all threads have started, so that their stacks don't count
    try:
        report.metadata = child.replace_nonfinite(provenance.read(Path(path)))
        if complete:
            benchmark.measure_all()
        elif torch.get_num_threads() > 1:
            benchmark.measure_times()
    except child.LoadError as error:
        report.failures.append(make_finding("E007", reason=str(error)).text)
    except MemoryError:
        report.failures.append(make_finding("E008", limit=f"{MEMORY_LIMIT >> 30} GB", doing=report.doing).text)
    on_step("")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), [int(block) for block in sys.argv[4:]])
