"""Records what sounds to a WAV file."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import numpy as np
import soundfile

from riverrun.files import atomic_write
from riverrun_export.play.ring import Tap

LOOK_SECONDS = 0.1
"""Seconds between two looks at the tap."""

MAX_BYTES, SAMPLE_BYTES = 2**32 - 2**20, 3
"""Bytes that a WAV file can hold, and bytes of a sample in it. A recording ends there."""


class Recorder:
    """A recorder, in a thread of its own. A file is complete when it appears: it is written aside and renamed.

    Args:
        tap: what sounds.
        rate: its sample rate in Hz.
        folder: where the files go.
        name: how their names begin.

    Attributes:
        recorded: name of the last file that was written, "" before.
        failure: why the last recording failed, "" if it didn't.
    """

    def __init__(self, tap: Tap, rate: int, folder: Path, name: str) -> None:
        self.tap, self.rate, self.folder, self.name = tap, rate, folder, name
        self.recorded = self.failure = ""
        self._path = folder
        self._stop = Event()
        self._thread: Thread | None = None
        self._start = 0

    @property
    def running(self) -> bool:
        return self._thread is not None and self._thread.is_alive() and not self._stop.is_set()

    def state(self) -> dict[str, object] | None:
        """Return name and length of the recording, None if there is none."""
        if not self.running:
            return None
        return {"name": self._path.name, "seconds": round((self.tap.written - self._start) / self.rate, 1)}

    def start(self) -> None:
        """Start a recording, unless one runs."""
        if self.running:
            return
        self.wait()
        self._stop.clear()
        self.failure = ""
        self._start = self.tap.written
        self._path = self._free_path()
        self._thread = Thread(target=self._record, args=(self._path, self._start))
        self._thread.start()

    def stop(self) -> None:
        """End the recording. The file appears soon after."""
        self._stop.set()

    def wait(self) -> None:
        """Wait until the file of a recording that was ended is there."""
        if self._thread:
            self._thread.join()

    def _free_path(self) -> Path:
        """Return a path that names the time and is not in use."""
        stem = f"{self.name}-{time.strftime('%Y-%m-%d-%H%M%S')}"
        number, path = 1, self.folder / f"{stem}.wav"
        while path.exists():
            number += 1
            path = self.folder / f"{stem}-{number}.wav"
        return path

    def _record(self, path: Path, start: int) -> None:
        channels = self.tap.data.shape[1]
        try:
            with (
                atomic_write(path) as draft,
                soundfile.SoundFile(draft, "w", self.rate, channels, subtype="PCM_24", format="WAV") as file,
            ):
                for block in self._blocks(start, channels):
                    file.write(block)
            self.recorded = path.name
        except (soundfile.LibsndfileError, OSError, AssertionError) as error:  # AssertionError: written in part
            self.failure = f"{path.name} can't be written: {getattr(error, 'strerror', None) or 'is the disk full?'}"

    def _blocks(self, position: int, channels: int) -> Iterator[np.ndarray]:
        """Yield what sounds from a position on until the recording is ended; silence for what was missed."""
        left = MAX_BYTES // SAMPLE_BYTES // channels
        ended = False
        while not ended and left > 0:
            ended = self._stop.wait(LOOK_SECONDS)
            start, samples = self.tap.since(position)
            samples = np.pad(samples, ((start - position, 0), (0, 0)))[:left]
            left -= len(samples)
            position += len(samples)
            yield samples
