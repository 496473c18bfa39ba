"""A module run as a process of its own, for work that may hang or crash: a time limit, and its lines as they come.

Neither torch nor a .ts is loaded here; `riverrun_export.sandbox.child` is the other end.
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

USUAL = 0
"""Instead of a number of threads: as many as torch takes by itself, whatever the environment here says."""

MEMORY = 4 << 30
"""Bytes that such a process may take of memory, and the largest file that is loaded in one."""

THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""Variables of the environment that torch reads."""


@dataclass(frozen=True)
class Ended:
    """How a process ended.

    `last`: the last whole line that it wrote, "" if none. `late`: whether it was stopped because its time was up.
    `reason`: why it broke down, "" if it didn't.
    """

    last: str
    late: bool
    reason: str


def run(
    module: str,
    arguments: Sequence[str],
    timeout: float,
    threads: int = 1,
    hear: Callable[[str], None] = lambda line: None,
) -> Ended:
    """Runs `python -m MODULE ARGUMENTS` for at most `timeout` seconds, with `threads` (or `USUAL`) to compute on.

    `hear` is called with each line that it writes, as soon as the line is whole.
    """
    command = [sys.executable, "-P", "-m", module, *arguments]
    environment = {name: value for name, value in os.environ.items() if name not in THREADS} | {"PYTHONUTF8": "1"}
    if threads != USUAL:
        environment["OMP_NUM_THREADS"] = str(threads)
    last = ""
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=environment
        ) as child,
    ):
        try:
            with limited(child, timeout) as late:
                for line in child.stdout or ():
                    if line.endswith(b"\n"):  # not what a process was killed in the middle of
                        last = line.decode(errors="replace")
                        hear(last)
                code = child.wait()
        except BaseException:
            child.kill()
            raise
        reason = "" if code == 0 or late.is_set() else death(code, errors)
    return Ended(last, late.is_set(), reason)


@contextmanager
def limited(process: subprocess.Popen[bytes], seconds: float) -> Iterator[Event]:
    """Kills the process if what is done within takes longer; the event tells whether it did."""
    late = Event()

    def stop() -> None:
        late.set()
        process.kill()

    timer = Timer(seconds, stop)
    timer.start()
    try:
        yield late
    finally:
        timer.cancel()


def death(code: int, errors: IO[bytes]) -> str:
    """Why a process ended with `code`: the signal that killed it, else the last it wrote to its standard error."""
    errors.seek(0)
    said = errors.read().decode(errors="replace").strip().splitlines()
    if code < 0:
        name = signal.Signals(-code).name if -code in set(signal.Signals) else f"signal {-code}"
        return f"{name}, perhaps for lack of memory" if name == "SIGKILL" else name
    return said[-1][:160] if said else f"exit code {code}"
