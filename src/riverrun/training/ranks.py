"""Several processes that train together: one leads and alone writes, and when one of them fails all end."""

import os
import sys
import threading
import time
from pathlib import Path

from lightning.fabric.utilities.rank_zero import rank_zero_only
from torch.distributed import TCPStore

from riverrun.errors import RiverrunError

EVERY = 1.0
"""Seconds between two looks at the others."""

PATIENCE = 600.0
"""Seconds that a process waits for the leading one to begin a run."""

FAILED = "riverrun/failed"


def rank() -> int:
    """The number of this process among those that train together, as torchrun, SLURM or Lightning count them."""
    return int(getattr(rank_zero_only, "rank", 0))


def wait_for(run: Path, patience: float = PATIENCE) -> None:
    """Waits until the leading process has made a run folder.

    Raises:
        RiverrunError: if it doesn't.
    """
    deadline = time.monotonic() + patience
    while not ((run / "run.json").is_file() and (run / "config.yaml").is_file()):
        if time.monotonic() > deadline:
            raise RiverrunError(f"{run}: process 0 has not begun it; this is process {rank()}, and ends")
        time.sleep(EVERY / 10)


class Watch:
    """Ends this process within seconds of another one's failure, in which it would wait for it for half an hour.

    The processes meet at the store that PyTorch keeps in the leading one: who fails writes so there, and when the
    leading one is gone, so is the store.
    """

    def __init__(self) -> None:
        address, port = os.environ["MASTER_ADDR"], int(os.environ["MASTER_PORT"])
        self.store = TCPStore(address, port, is_master=False)
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def _look(self) -> None:
        while not self.over.wait(EVERY):
            try:
                failed = self.store.check([FAILED])
            except RuntimeError:
                failed = True
            if failed and not self.over.is_set():
                print(f"riverrun: process {rank()} ends, because another one has failed", file=sys.stderr, flush=True)
                os._exit(1)  # the main thread waits inside a collective operation, and hears nothing

    def close(self, failed: bool) -> None:
        """Looks no more; tells the others if this process has failed."""
        self.over.set()
        self.thread.join()
        if failed:
            self.store.set(FAILED, str(rank()))
