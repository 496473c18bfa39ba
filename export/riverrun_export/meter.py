"""What a file can't hold of what is played into it: samples over full scale, and what is no number."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

import numpy as np


class Meter:
    """Looks at blocks on their way to a file.

    `samples`: heard so far, of all channels. `full`: those at full scale or over it. `peak`: the largest absolute one.
    `bad`: those that are NaN or infinite.
    """

    def __init__(self) -> None:
        self.samples = self.full = self.bad = 0
        self.peak = 0.0

    def watched(self, blocks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """The same blocks `[n, C]`; each is counted as it is asked for."""
        for block in blocks:
            loud = np.abs(block)
            finite = np.isfinite(loud)
            self.samples += loud.size
            self.bad += loud.size - int(finite.sum())
            self.full += int((loud[finite] >= 1).sum())
            self.peak = max(self.peak, float(loud.max(initial=0, where=finite)))
            yield block

    def lines(self) -> list[str]:
        """What there is to say, a line each; none if it all fitted."""
        told = []
        if self.full:
            share = f"{self.full} of {self.samples} samples ({100 * self.full / self.samples:.2g} %)"
            over = 20 * math.log10(self.peak)
            told.append(
                f"clipped {share}, by up to {over:.1f} dB: turn it down"
                if over >= 0.05
                else f"{share} are at full scale, where the instrument itself clips: turn down what goes in"
            )
        if self.bad:
            told.append(f"{self.bad} of {self.samples} samples were NaN or infinite: NaN is written as 0")
        return told
