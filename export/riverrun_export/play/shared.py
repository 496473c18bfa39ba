"""The memory that the processes share: what is set, the rings of audio, and what is measured.

The server writes what is set, and the model reads the newest of it before each block. So a flood of messages costs the
model nothing, and a model that was killed goes on with the same values.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from riverrun.files import try_lock
from riverrun_export.play.ring import Ring, Tap

RING_SECONDS, TAP_SECONDS = 2.0, 20.0
"""Capacity of the rings, and of the tap, half of which a late reader can rely on."""

MEMORY_FOLDER = Path("/dev/shm")
"""Folder of files that are only in memory, where there is one (Linux)."""

PREFIX = "riverrun-"
"""Beginning of the names of files."""


@dataclass(frozen=True)
class Shape:
    """What the size of the memory depends on.

    Attributes:
        rate: samples per second.
        block: samples that the model computes at a time.
        vector: samples that the device asks for at a time.
        inputs, channels: channels of audio into the model, and out of it.
        controls, latents, noise: numbers that can be set.
    """

    rate: int
    block: int
    vector: int
    inputs: int
    channels: int
    controls: int
    latents: int
    noise: int

    @property
    def dtype(self) -> np.dtype:
        """The fields of the memory."""
        ring = max(round(RING_SECONDS * self.rate), 8 * self.block, 8 * self.vector)
        tap = max(round(TAP_SECONDS * self.rate), 4 * self.vector)
        fields: list[tuple[Any, ...]] = [
            # set by the server
            ("on", "i8"),
            ("source", "i8"),
            ("volume", "f8"),
            ("triggers", "i8"),
            ("resets", "i8"),
            ("leaving", "i8"),
            ("controls", "f8", (max(1, self.controls),)),
            ("latents", "f8", (max(1, self.latents),)),
            ("noise", "f8", (max(1, self.noise),)),
            # measured by the model
            ("running", "i8"),
            ("beats", "i8"),
            ("load", "f8"),
            ("ahead", "i8"),
            ("silenced", "i8"),
            ("telling", "i8"),
            ("latents_now", "f8", (max(1, self.latents),)),
            ("noise_now", "f8", (max(1, self.noise),)),
            # measured by the device
            ("device_running", "i8"),
            ("device_rate", "f8"),
            ("device_latency", "f8"),
            ("xruns", "i8"),
            ("faded", "i8"),
            ("levels_in", "f8", (max(1, self.inputs),)),
            ("reduction", "f8"),
            ("levels_out", "f8", (max(1, self.channels),)),
            # audio
            ("input_counts", "i8", (2,)),
            ("output_counts", "i8", (2,)),
            ("tap_counts", "i8", (1,)),
            ("input", "f4", (ring, max(1, self.inputs))),
            ("output", "f4", (ring, max(1, self.channels))),
            ("tap", "f4", (tap, max(1, self.channels))),
        ]
        return np.dtype(fields, align=True)


class Shared:
    """A file that several processes map. Its fields are those of `Shape.dtype`, by name.

    Args:
        path: the file, as large as the shape says.
        shape: the same in every process.
        lock: the file, locked, in the process that created it; it says that the file is in use.
    """

    def __init__(self, path: Path, shape: Shape, lock: IO[bytes] | None = None) -> None:
        self.path, self.shape, self._lock = path, shape, lock
        self._memory = np.asarray(np.memmap(path, dtype=shape.dtype, mode="r+", shape=(1,)))
        self.input = Ring(self["input_counts"], self["input"])
        self.output = Ring(self["output_counts"], self["output"])
        self.tap = Tap(self["tap_counts"], self["tap"])

    @classmethod
    def create(cls, shape: Shape) -> Shared:
        """Return new memory, all zeros. `delete` removes its file."""
        folder = MEMORY_FOLDER if os.access(MEMORY_FOLDER, os.W_OK) else Path(tempfile.gettempdir())
        remove_orphans(folder)
        handle, name = tempfile.mkstemp(prefix=PREFIX, dir=folder)
        file = os.fdopen(handle, "wb")
        try_lock(file)
        file.truncate(shape.dtype.itemsize)
        return cls(Path(name), shape, file)

    @classmethod
    def from_dict(cls, fields: dict[str, Any]) -> Shared:
        """Return the memory that another process created and described by `to_dict`."""
        return cls(Path(fields["path"]), Shape(**fields["shape"]))

    def to_dict(self) -> dict[str, Any]:
        """Return what another process needs to map the same memory, for JSON."""
        return {"path": str(self.path), "shape": asdict(self.shape)}

    def __getitem__(self, name: str) -> Any:
        """A number, or an array that shows the memory itself."""
        return self._memory[name][0]

    def __setitem__(self, name: str, value: Any) -> None:
        self._memory[name][0] = value

    def delete(self) -> None:
        """Remove the file; processes that map it keep it until they end."""
        if self._lock is not None:
            self._lock.close()
        self.path.unlink(missing_ok=True)


def remove_orphans(folder: Path) -> None:
    """Remove the files of processes that were killed. An empty file is one that is being created."""
    for path in folder.glob(f"{PREFIX}*"):
        with suppress(OSError):  # it belongs to another user, or is gone by now
            with path.open("rb") as file:
                is_orphan = path.stat().st_size > 0 and try_lock(file)
            if is_orphan:
                path.unlink()
