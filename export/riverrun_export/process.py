"""A module run as a process of its own, for work that may hang or crash: a time limit, and its lines as they come.

Neither torch nor a .ts is loaded here; `riverrun_export.child` is the other end.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event, Timer


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
    """Runs `python -m MODULE ARGUMENTS` for at most `timeout` seconds, with `threads` to compute on.

    `hear` is called with each line that it writes, as soon as the line is whole.
    """
    command = [sys.executable, "-P", "-m", module, *arguments]
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "PYTHONUTF8": "1"}
    late, last = Event(), ""
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, env=environment
        ) as child,
    ):

        def stop() -> None:
            late.set()
            child.kill()

        timer = Timer(timeout, stop)
        timer.start()
        try:
            for line in child.stdout or ():
                if line.endswith(b"\n"):  # not what a process was killed in the middle of
                    last = line.decode(errors="replace")
                    hear(last)
            code = child.wait()
        except BaseException:
            child.kill()
            raise
        finally:
            timer.cancel()
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip().splitlines()
    return Ended(last, late.is_set(), "" if code == 0 or late.is_set() else death(code, said))


def death(code: int, said: list[str]) -> str:
    """Why a process ended: the signal that killed it, else the last it said."""
    if code < 0:
        name = signal.Signals(-code).name
        return f"{name}, perhaps for lack of memory" if name == "SIGKILL" else name
    return said[-1][:160] if said else f"exit code {code}"
