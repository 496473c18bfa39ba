"""How fast is this .ts, how fast could it be, and how late does it play? Measured in fresh processes.

`bench` itself loads neither torch nor the file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from riverrun_export.bench.report import Machine, Report, Row, threads_in_words
from riverrun_export.check import inspect
from riverrun_export.sandbox.process import USUAL, run

__all__ = ["Machine", "Report", "Row", "bench"]


def bench(
    path: Path,
    blocks: Sequence[int] = (),
    threads: Sequence[int] = (),
    count: int = 300,
    say: Callable[[str], None] = lambda doing: None,
    timeout: float = 600,
) -> Report:
    """Times every method of the .ts at `path`, in a process of its own for each number of threads.

    Args:
        blocks: samples, as a user would give them to nn~; none for the smallest, 2048 and 8192.
        threads: how many; none for one, and then once more on as many as torch takes in nn~ unless told otherwise.
        count: how many blocks are timed for each row. say: hears what is being done.
        timeout: seconds that each process may take.

    Whatever the file is or does, a report comes back: a file that is missing, broken, endless or that brings its
    process down is a failure in it, beside what was measured before.
    """
    report = Report(str(path), count)
    unsound = inspect(path)
    if unsound is not None:
        report.failures.append(f"{unsound.text}: {unsound.advice}")
        return report
    for number in dict.fromkeys(threads or (1,)):
        on = f" on {threads_in_words(number)}" if len(set(threads)) > 1 else ""
        last = _on(number, on, path, blocks, count, say, timeout)
        report = report.join(last)
        if last.doing or not last.rows:  # with other threads it would be the same
            break
    if not threads and report.ok and report.rows:
        report = report.beside(_on(USUAL, " on torch's own threads", path, blocks, count, say, timeout))
    return report


def _on(
    number: int, on: str, path: Path, blocks: Sequence[int], count: int, say: Callable[[str], None], timeout: float
) -> Report:
    """What a process says that measures on so many threads; if it didn't end well, that is a failure in it."""
    last = Report(str(path), count, doing="starting")

    def hear(line: str) -> None:
        nonlocal last
        last = Report.from_json(line)
        say(f"{last.doing}{on}")

    arguments = [str(path), str(number), str(count), *map(str, blocks)]
    ended = run("riverrun_export.bench.child", arguments, timeout, number, hear)
    if ended.late:
        last.failures.append(f"not done after {timeout:g} s, {last.doing}{on}: it hangs, or needs a lower count")
    elif last.doing:
        last.failures.append(f"it brought its process down, {last.doing}{on}: {ended.reason}")
    return last
