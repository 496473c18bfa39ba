"""An instrument of `riverrun play` without processes and clock: blocks are computed when a test asks for them."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch

from riverrun_export import contract
from riverrun_export.play.engine import Engine
from riverrun_export.play.model_child import newest
from riverrun_export.play.outlet import Outlet
from riverrun_export.play.performer import Performer
from riverrun_export.play.routes import routes
from riverrun_export.play.shared import Shared
from riverrun_export.play.worker import WorkerError


class StageKeeper:
    """Stands for `Keeper`: it loads the file in this process, and computes no block by itself."""

    def __init__(self, path: Path) -> None:
        self.module = torch.jit.load(str(path)).eval()
        self.contract = contract.read(self.module)
        self.model, self.card, self.message, self.retries = "running", False, "", 0

    def start(self, shared: Shared, chain: bool, device: dict[str, Any]) -> None:
        self.chain, self.shared = chain, shared
        self.outlet = Outlet(shared)
        self.load()

    def load(self) -> None:
        """Begin to play with what is set, as a process does that was started again."""
        self.performer = Performer(self.module, self.contract, routes(self.contract, self.chain), self.shared)

    def change(self, device: dict[str, Any]) -> None:
        """Play to another device, unless that is a card called Broken."""
        if device["card"] and device["card"]["name"] == "Broken":
            raise WorkerError("device unavailable")
        self.card = device["card"] is not None

    def retry(self) -> None:
        self.retries += 1

    def close(self) -> None:
        pass


class Stage:
    """An engine, stepped.

    Args:
        path: the .ts.
        block: as of `Engine`.
        rate: as of `Engine`.
    """

    def __init__(self, path: Path, block: int | None = None, rate: int | None = None) -> None:
        self.keeper = StageKeeper(path)
        self.engine = Engine(path, self.keeper, "browser", block=block, rate=rate)  # type: ignore[arg-type]
        self.shared = self.engine.shared

    def play(self, count: int, audio: np.ndarray | None = None) -> np.ndarray:
        """Return the next samples that the device gets, `[count, channels]`, in its own blocks.

        Args:
            count: number of samples.
            audio: what the device hears meanwhile, `[count, inputs]`.
        """
        parts = []
        for start in range(0, count, self.shared.shape.vector):
            size = min(self.shared.shape.vector, count - start)
            while self.sounds and self.shared.output.fill < size:
                self.compute()
            parts.append(self.keeper.outlet.pull(size, None if audio is None else audio[start : start + size]))
        return np.concatenate(parts)

    @property
    def sounds(self) -> bool:
        """Whether the outlet reads what the model computes."""
        return self.engine.on or self.keeper.outlet.seam.gain > 0

    def compute(self) -> np.ndarray:
        """Compute one block into the ring, and return it."""
        sound = self.keeper.performer.block(newest(self.shared))
        self.shared.output.write(sound)
        self.shared["running"] = 1
        return sound


@contextmanager
def stage(path: Path, **settings: Any) -> Iterator[Stage]:
    """Open a stage, and remove its memory at the end."""
    made = Stage(path, **settings)
    try:
        yield made
    finally:
        made.engine.close()
