"""Counting of the samples that a file can't hold: samples above full scale, NaN and infinite ones."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np


class Meter:
    """A counter for blocks on their way to a file.

    Attributes:
        samples: number of samples so far, of all channels.
        full: number of samples at or above full scale.
        peak: the largest absolute value.
        bad: number of samples that are NaN or infinite.
    """

    def __init__(self) -> None:
        self.samples = self.full = self.bad = 0
        self.peak = 0.0

    def watched(self, blocks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Yield the same blocks `[n, C]`, and count each one."""
        for block in blocks:
            magnitude = np.abs(block)
            finite = np.isfinite(magnitude)
            self.samples += magnitude.size
            self.bad += magnitude.size - int(finite.sum())
            self.full += int((magnitude[finite] >= 1).sum())
            self.peak = max(self.peak, float(magnitude.max(initial=0, where=finite)))
            yield block

    def lines(self) -> list[str]:
        """Return a warning for each problem; none if there was no problem."""
        lines = []
        if self.full:
            share = f"{self.full} of {self.samples} samples ({100 * self.full / self.samples:.2g} %)"
            over = 20 * math.log10(self.peak)
            lines.append(
                f"clipped {share}, by up to {over:.1f} dB: turn it down"
                if over >= 0.05
                else f"{share} are at full scale, where the instrument itself clips: turn down its input or temperature"
            )
        if self.bad:
            lines.append(f"{self.bad} of {self.samples} samples were NaN or infinite: NaN is written as 0")
        return lines
