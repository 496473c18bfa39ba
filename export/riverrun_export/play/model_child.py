"""The process that plays the model: `python -m riverrun_export.play.model_child`.

Its first message on standard input names the file; it answers with the contract. The second describes the shared
memory; then it plays until standard input ends. A last message gives the reason if it can't go on.
"""

from __future__ import annotations

import gc
import math
import time
from pathlib import Path
from threading import Event
from typing import BinaryIO

import numpy as np
import torch

from riverrun_export import contract
from riverrun_export.check.file import inspect_file
from riverrun_export.contract import Contract
from riverrun_export.failures import error_line
from riverrun_export.play.ending import watch_end
from riverrun_export.play.opening import open_child
from riverrun_export.play.performer import Performer
from riverrun_export.play.priority import hurry
from riverrun_export.play.routes import routes
from riverrun_export.play.shared import Shared
from riverrun_export.sandbox import child
from riverrun_export.sandbox.messages import read, write

NAP = 0.001
"""Seconds between two looks at a ring that is full enough."""

SLACK = 0.002
"""Seconds that the model is ahead of the device, beside the time of a block: the system may be late by so much."""

MARGIN = 1.5
"""The time of a block that is allowed for, over the longest of late."""

MEMORY_SECONDS = 30.0
"""Time constant with which the longest time of a block is forgotten. What was late once will soon be late again, and
what it costs to allow for it is some milliseconds of latency."""

RESET_AFTER, GIVE_UP_AFTER = 20, 100
"""Bad blocks in a row after which the model starts from silence, and after which its process ends."""


class Pace:
    """When the next block has to be computed, from how long the last ones took.

    Args:
        rate: samples per second.
        block: samples of a block.
        vector: samples that the device takes at a time.

    Attributes:
        load: share of real time that the blocks take, smoothed.
    """

    def __init__(self, rate: int, block: int, vector: int) -> None:
        self.rate, self.block, self.vector = rate, block, vector
        self.load = 0.0
        self._worst, self._kept = 0.0, math.exp(-block / rate / MEMORY_SECONDS)

    def took(self, seconds: float) -> None:
        """Take note of the time of a block."""
        self._worst = max(seconds, self._worst * self._kept)
        self.load += 0.05 * (seconds * self.rate / self.block - self.load)

    @property
    def ahead(self) -> int:
        """Samples in the output ring below which the next block is computed: at most two blocks and the device's."""
        needed = (MARGIN * self._worst + SLACK) * self.rate
        return self.vector + min(round(needed), 2 * self.block)


def newest(shared: Shared) -> np.ndarray:
    """Return the next block of input, `[N, C]`; zeros for what isn't there yet, and without what is late."""
    ring, block = shared.input, shared.shape.block
    slack = block + 2 * shared.shape.vector
    if ring.fill > block + slack:
        ring.skip(ring.fill - slack)
    samples = ring.read(block)
    missing = block - len(samples)
    return np.pad(samples, ((missing, 0), (0, 0))) if missing else samples


def play(performer: Performer, shared: Shared, ended: Event) -> str:
    """Compute blocks ahead of the device until the server ends; return why the model can't go on, if it can't."""
    pace = Pace(shared.shape.rate, shared.shape.block, shared.shape.vector)
    while not ended.is_set():
        shared["beats"] += 1
        shared["ahead"] = pace.ahead
        if shared.output.fill > pace.ahead:
            time.sleep(NAP)
            continue
        start = time.perf_counter()
        sound = performer.block(newest(shared))
        pace.took(time.perf_counter() - start)
        shared.output.write(sound)
        shared["load"], shared["running"] = pace.load, 1
        if performer.bad == RESET_AFTER:
            performer.reset()
        elif performer.bad >= GIVE_UP_AFTER:
            return performer.reason or "its output is not finite"
    return ""


def main() -> None:
    """Load a file, send its contract, and play it."""
    opened = open_child()
    if opened is None:
        return
    pipe, requests, first = opened
    path = Path(first["file"])
    try:
        finding = inspect_file(path)
        if finding is not None:
            write(pipe, {"error": f"{finding.text}: {finding.advice}"})
            return
        module = child.load(path)
        table = contract.read(module)
        write(pipe, contract.to_dict(table))
    except Exception as error:  # its getters may raise any exception
        write(pipe, {"error": f"can't be loaded: {error_line(error)}"})
        return
    second = read(requests)
    if second is not None:
        reason = serve(module, table, second[0], requests)
        write(pipe, {"error": reason})


def serve(module: torch.nn.Module, table: Contract, settings: dict[str, object], requests: BinaryIO) -> str:
    """Play until the server ends; return why the model can't go on, if it can't."""
    shared = Shared.from_dict(settings["memory"])  # type: ignore[arg-type]
    performer = Performer(module, table, routes(table, chain=bool(settings["chain"])), shared)
    ended = watch_end(requests)
    performer.warm_up()
    gc.collect()
    hurry()
    gc.freeze()  # what is loaded need not be looked at again while it plays
    return play(performer, shared, ended)


if __name__ == "__main__":
    main()
