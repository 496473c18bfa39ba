"""Rings of samples between two processes: one writes, one reads, and neither ever waits for the other."""

from __future__ import annotations

import numpy as np


class Ring:
    """A queue of samples in shared memory, for one writer and one reader.

    Each of the two counts what it has done, and only reads the other's count, so there is no lock that a process which
    was killed could hold. A count is written after its samples.

    Args:
        counts: int64 `[2]`, the samples written and read so far.
        data: float32 `[capacity, C]`.
    """

    def __init__(self, counts: np.ndarray, data: np.ndarray) -> None:
        self.counts, self.data = counts, data

    @property
    def channels(self) -> int:
        return int(self.data.shape[1])

    @property
    def fill(self) -> int:
        """Samples that can be read."""
        return int(self.counts[0] - self.counts[1])

    @property
    def room(self) -> int:
        """Samples that can be written."""
        return len(self.data) - self.fill

    def write(self, samples: np.ndarray) -> int:
        """Write samples `[n, C]` as far as there is room; return how many were written."""
        count = min(len(samples), self.room)
        put(self.data, int(self.counts[0]), samples[:count])
        self.counts[0] += count
        return count

    def read(self, count: int) -> np.ndarray:
        """Read up to `count` samples, `[n, C]`."""
        count = min(count, self.fill)
        samples = get(self.data, int(self.counts[1]), count)
        self.counts[1] += count
        return samples

    def skip(self, count: int) -> None:
        """Drop up to `count` of the oldest samples."""
        self.counts[1] += min(count, self.fill)


class Tap:
    """The last samples of a signal in shared memory: the writer overwrites the oldest; any number of readers look.

    Args:
        counts: int64 `[1]`, the samples written so far.
        data: float32 `[capacity, C]`.
    """

    def __init__(self, counts: np.ndarray, data: np.ndarray) -> None:
        self.counts, self.data = counts, data

    @property
    def written(self) -> int:
        """Samples written so far: the position of the next one."""
        return int(self.counts[0])

    def newest(self) -> np.ndarray:
        """Return the newest sample, `[C]`, zeros before the first one."""
        return np.asarray(self.data[(self.written - 1) % len(self.data)]).copy()

    def write(self, samples: np.ndarray) -> None:
        """Write samples `[n, C]`, of which at most the capacity is kept."""
        put(self.data, self.written + max(0, len(samples) - len(self.data)), samples[-len(self.data) :])
        self.counts[0] += len(samples)

    def since(self, position: int) -> tuple[int, np.ndarray]:
        """Return the samples from `position` on, and the position of the first: later than asked if they are gone.

        Half of the capacity is left to the writer, which goes on meanwhile.
        """
        end = self.written
        start = min(max(position, end - len(self.data) // 2, 0), end)
        return start, get(self.data, start, end - start)


def put(data: np.ndarray, position: int, samples: np.ndarray) -> None:
    """Write samples into a circle of memory from a position on."""
    start = position % len(data)
    first = min(len(samples), len(data) - start)
    data[start : start + first] = samples[:first]
    data[: len(samples) - first] = samples[first:]


def get(data: np.ndarray, position: int, count: int) -> np.ndarray:
    """Return a copy of `count` samples of a circle of memory from a position on."""
    start = position % len(data)
    first = min(count, len(data) - start)
    return np.concatenate([data[start : start + first], data[: count - first]])
