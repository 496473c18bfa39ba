"""Measure speed and latency of a .ts in separate processes, and compare the speed with the best of the machine.

`bench` itself loads neither torch nor the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from riverrun_export.bench.report import Machine, Report, Row, describe_threads
from riverrun_export.check import inspect_file
from riverrun_export.sandbox.process import DEFAULT_THREADS, run_module

__all__ = ["Machine", "Report", "Row", "bench"]


def bench(
    path: Path,
    blocks: Sequence[int] = (),
    threads: Sequence[int] = (),
    count: int = 300,
    on_step: Callable[[str], None] = lambda doing: None,
    timeout: float = 600,
) -> Report:
    """Time every method of a .ts, in a separate process for each number of threads.

    For each method and block size, a row holds the time of a block, its latency, and the time of its matrix products at
    the best speed of the machine.

    A report is returned for any file. For a file that is missing, broken or endless, or that ends its process, it holds
    a failure beside the rows that were measured before.

    Args:
        path: the file.
        blocks: block sizes in samples, as a user gives them to nn~. If empty: the smallest, 2048 and 8192.
        threads: numbers of threads. If empty: one thread, and then only the times on the number of threads that torch
            uses in nn~ by default.
        count: number of blocks that are timed for each row.
        say: called with a description of each step before it begins.
        timeout: time limit of each process in seconds.

    Returns:
        The report. Its property `ok` is True if there is no failure.
    """
    report = Report(str(path), count)
    finding = inspect_file(path)
    if finding is not None:
        report.failures.append(f"{finding.text}: {finding.advice}")
        return report
    for number in dict.fromkeys(threads or (1,)):
        suffix = f" on {describe_threads(number)}" if len(set(threads)) > 1 else ""
        latest = _bench_in_process(number, suffix, path, blocks=blocks, count=count, on_step=on_step, timeout=timeout)
        report = report.join(latest)
        if latest.doing or not latest.rows:  # other numbers of threads would fail in the same way
            break
    if not threads and report.ok and report.rows:
        suffix = " on torch's default threads"
        usual = _bench_in_process(
            DEFAULT_THREADS, suffix, path, blocks=blocks, count=count, on_step=on_step, timeout=timeout
        )
        report = report.beside(usual)
    return report


def _bench_in_process(
    threads: int,
    suffix: str,
    path: Path,
    blocks: Sequence[int],
    count: int,
    on_step: Callable[[str], None],
    timeout: float,
) -> Report:
    """Run the benchmark in a process with so many threads, and add a failure if the process fails.

    `suffix` names the threads in descriptions of the steps.
    """
    report = Report(str(path), count, doing="starting")

    def on_line(line: str) -> None:
        nonlocal report
        report = Report.from_json(line)
        on_step(f"{report.doing}{suffix}")

    arguments = [str(path), str(threads), str(count), *map(str, blocks)]
    result = run_module("riverrun_export.bench.child", arguments, timeout, threads=threads, on_line=on_line)
    step = f"{report.doing}{suffix}"
    if result.timed_out:
        report.failures.append(
            f"the time limit of {timeout:g} s was reached while {step}: it hangs, or needs a smaller --count"
        )
    elif report.doing:
        report.failures.append(f"the process ended while {step}: {result.failure}")
    return report
