"""Runs in processes of this machine, some at once. One that crashes does not end the others."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import deque
from collections.abc import Generator, Sequence

from riverrun.experiments.sweep.folder import FAILED, SweepFolder

POLL_SECONDS = 0.25
"""Time between two looks at the processes."""

Outcomes = Generator[list[tuple[str, str | None]], None, None]
"""What ended since the last look, again and again: names of runs, with the reason of each that failed."""


def carry_out(folder: SweepFolder, names: Sequence[str], *, workers: int, threads: int, gpus: int) -> Outcomes:
    """Work on runs, some at once, each in a process of its own.

    The processes end with this one, however it ends. If the iterator is closed early, trainings finish their step and
    write a checkpoint.

    Args:
        folder: of the sweep.
        names: of the runs, in order.
        workers: number of runs that go at once.
        threads: threads of each.
        gpus: number of GPUs, of which each run gets one; 0 for none.
    """
    waiting, slots = deque(names), list(range(workers))
    running: dict[str, tuple[subprocess.Popen[bytes], int]] = {}
    try:
        while waiting or running:
            while waiting and slots:
                name, slot = waiting.popleft(), slots.pop(0)
                running[name] = start(folder, name, slot=slot, threads=threads, gpus=gpus), slot
            ended = [name for name, (process, _) in running.items() if process.poll() is not None]
            outcomes = []
            for name in ended:
                process, slot = running.pop(name)
                slots.append(slot)
                outcomes.append((name, reason(folder, name, process.returncode)))
            yield outcomes
            if not ended:
                time.sleep(POLL_SECONDS)
    finally:
        for process, _ in running.values():
            process.terminate()
        try:
            for process, _ in running.values():
                process.wait()
        finally:  # after a second Ctrl-C
            for process, _ in running.values():
                process.kill()


def start(folder: SweepFolder, name: str, *, slot: int, threads: int, gpus: int) -> subprocess.Popen[bytes]:
    """Start the process of a run.

    It is in a session of its own, so that Ctrl-C in a terminal reaches it only by way of this process.
    """
    environment = os.environ | {"OMP_NUM_THREADS": str(threads)}
    if gpus:
        environment["CUDA_VISIBLE_DEVICES"] = visible_gpu(slot % gpus)
    log = folder.log(name)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        return subprocess.Popen(
            [sys.executable, "-m", "riverrun.experiments.sweep", str(folder.path), name],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=output,
            env=environment,
            start_new_session=True,
        )


def visible_gpu(number: int) -> str:
    """Return the name of a GPU among those that this process may use."""
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "")
    return visible.split(",")[number] if visible else str(number)


def reason(folder: SweepFolder, name: str, code: int) -> str | None:
    """Return why a process failed, None if it did its work."""
    if code == 0:
        return None
    progress = folder.progress(name)
    if progress.get("stage") == FAILED:
        return str(progress["reason"])
    if code < 0:
        hint = "; was the memory full?" if -code == signal.SIGKILL else ""
        return f"killed by {signal.Signals(-code).name}{hint}"
    return f"its process ended with code {code}; see {folder.log(name)}"
