"""Run a Python module as a separate process that may hang or crash, with a time limit.

Neither torch nor a .ts is loaded here. `riverrun_export.sandbox.child` holds the functions for the other process.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Timer
from typing import IO

DEFAULT_THREADS = 0
"""Stands for the number of threads that torch chooses by itself, without any variable of the environment."""

MEMORY_LIMIT = 4 << 30
"""Bytes of memory that a process may allocate, and the size of the largest file that one loads: 4 GB."""

THREAD_VARIABLES = ("OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""Environment variables from which torch reads its number of threads."""

MAX_REASON = 160
"""Characters of a process's last error line that are kept."""


@dataclass(frozen=True)
class ProcessResult:
    """How a process ended.

    Attributes:
        last_line: the last complete line of its standard output, "" if there is none.
        timed_out: whether it was stopped at the time limit.
        failure: why it failed, "" if it ended with exit code 0 or was stopped at the time limit.
    """

    last_line: str
    timed_out: bool
    failure: str


def run_module(
    module: str,
    arguments: Sequence[str],
    timeout: float,
    threads: int = 1,
    on_line: Callable[[str], None] = lambda line: None,
) -> ProcessResult:
    """Run `python -m MODULE ARGUMENTS` and return how it ended.

    Args:
        module: dotted name of the module.
        arguments: its command-line arguments.
        timeout: time limit in seconds.
        threads: number of threads that torch computes on, or `DEFAULT_THREADS`.
        on_line: called with each line of its standard output, as soon as the line is complete.
    """
    command = [sys.executable, "-P", "-m", module, *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in THREAD_VARIABLES}
    environment["PYTHONUTF8"] = "1"
    if threads != DEFAULT_THREADS:
        environment["OMP_NUM_THREADS"] = str(threads)
    last_line = ""
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=environment
        ) as child,
    ):
        try:
            with time_limit(child, timeout) as timed_out:
                for line in child.stdout or ():
                    if line.endswith(b"\n"):  # a process that is killed may leave half a line
                        last_line = line.decode(errors="replace")
                        on_line(last_line)
                code = child.wait()
        except BaseException:
            child.kill()
            raise
        failure = "" if code == 0 or timed_out.is_set() else exit_reason(code, errors)
    return ProcessResult(last_line, timed_out.is_set(), failure)


@contextmanager
def time_limit(process: subprocess.Popen[bytes], seconds: float) -> Iterator[Event]:
    """Kill the process if the body takes longer than `seconds`; yield an event that is set in that case."""
    timed_out = Event()

    def stop() -> None:
        timed_out.set()
        process.kill()

    timer = Timer(seconds, stop)
    timer.start()
    try:
        yield timed_out
    finally:
        timer.cancel()


def exit_reason(code: int, errors: IO[bytes]) -> str:
    """Return why a process ended: the signal that killed it, or the last line of its standard error.

    Args:
        code: its exit code, negative for a signal.
        errors: the file that holds its standard error.
    """
    errors.seek(0)
    lines = errors.read().decode(errors="replace").strip().splitlines()
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
        return f"{name}, perhaps because memory ran out" if name == "SIGKILL" else name
    return lines[-1][:MAX_REASON] if lines else f"exit code {code}"
