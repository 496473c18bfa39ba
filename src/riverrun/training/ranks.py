"""Training with several processes: rank 0 leads and writes all files; when one process fails, all of them end."""

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from lightning.fabric.utilities.rank_zero import rank_zero_only
from torch.distributed import TCPStore

from riverrun.errors import RiverrunError

POLL_SECONDS = 1.0
"""Seconds between two checks whether another process has failed."""

MAX_WAIT_SECONDS = 600.0
"""Seconds that a process waits until rank 0 has created the run folder."""

FAILED_KEY = "riverrun/failed"
"""Key in PyTorch's store that holds the rank of a process that failed."""


def get_rank() -> int:
    """Return the rank of this process, as set by torchrun, SLURM or Lightning."""
    return int(getattr(rank_zero_only, "rank", 0))


def wait_for_run(run: Path, max_seconds: float = MAX_WAIT_SECONDS) -> None:
    """Wait until rank 0 has created a run folder.

    Raises:
        RiverrunError: if the folder is not complete after `max_seconds`.
    """
    files = (run / "run.json", run / "config.yaml")
    wait_until(lambda: all(file.is_file() for file in files), f"{run}: process 0 has not created this run", max_seconds)


def wait_until(condition: Callable[[], bool], problem: str, max_seconds: float = MAX_WAIT_SECONDS) -> None:
    """Wait until a condition is true, which rank 0 makes true.

    Args:
        condition: the condition.
        problem: what the message says if it is still false after `max_seconds`.
        max_seconds: longest wait in seconds.

    Raises:
        RiverrunError: if it is.
    """
    deadline = time.monotonic() + max_seconds
    while not condition():
        if time.monotonic() > deadline:
            raise RiverrunError(
                f"{problem} within {max_seconds:g} s; process {get_rank()} ends; "
                "check that all processes share the disk, and see the messages of process 0"
            )
        time.sleep(POLL_SECONDS / 10)


class FailureWatch:
    """End this process within seconds when another process of the training fails.

    Without it, this process waits for the other one in a collective operation until that times out, after half an hour.

    The processes communicate through the `TCPStore` that PyTorch runs in rank 0. A process that fails writes a key
    there. When rank 0 ends, the store is no longer reachable, which counts as a failure too.
    """

    def __init__(self) -> None:
        address, port = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
        self.store = TCPStore(address, port, is_master=False)
        self.closed = threading.Event()
        self.thread = threading.Thread(target=self._poll, daemon=True)
        self.thread.start()

    def _poll(self) -> None:
        while not self.closed.wait(POLL_SECONDS):
            if self._another_failed() and not self.closed.is_set():
                end_process()  # the main thread is blocked in a collective operation, so no exception can reach it

    def _another_failed(self) -> bool:
        try:
            return self.store.check([FAILED_KEY])
        except RuntimeError:
            return True

    def close(self, failed: bool) -> None:
        """Stop watching, and report to the other processes whether this one has failed.

        When another process ends, a collective operation may fail in this one before the next poll; the reason is then
        the other process, so this one ends here with the same message.
        """
        self.closed.set()
        self.thread.join()
        if failed:
            if self._another_failed():
                end_process()
            self.store.set(FAILED_KEY, str(get_rank()))


def end_process() -> None:
    """End this process at once, and say that another one is the cause."""
    message = f"riverrun: process {get_rank()} ends, because another process has failed"
    print(message, file=sys.stderr, flush=True)
    os._exit(1)
