"""The frequencies of the spectral path, and the lengths of its analysis windows."""

import math
from dataclasses import dataclass

import torch
from torch import Tensor

STEPS_PER_OCTAVE = 48
"""Frequencies in an octave, four in a semitone: a step is a third of the half lobe of a window of 40 periods."""

LOWEST_HZ = 40.0
"""Lowest frequency in Hz, below the lowest note of a cello and of most voices."""

HIGHEST_HZ = 20000.0
"""Highest frequency in Hz: the limit of hearing."""

HIGHEST_SHARE = 0.45
"""Highest frequency as a share of the sample rate."""


@dataclass(frozen=True)
class Grid:
    """Frequencies in geometric progression.

    Args:
        sample_rate: in Hz.
    """

    sample_rate: int

    @property
    def size(self) -> int:
        """Number of frequencies K."""
        highest = min(HIGHEST_HZ, HIGHEST_SHARE * self.sample_rate)
        return max(STEPS_PER_OCTAVE, math.floor(STEPS_PER_OCTAVE * math.log2(max(highest, LOWEST_HZ) / LOWEST_HZ)))

    @property
    def frequencies(self) -> Tensor:
        """All frequencies in cycles per sample, float64 `[K]`."""
        steps = torch.arange(self.size, dtype=torch.float64) / STEPS_PER_OCTAVE
        return LOWEST_HZ / self.sample_rate * 2**steps

    @property
    def octaves(self) -> int:
        """Number of octaves G, the last one perhaps incomplete."""
        return -(-self.size // STEPS_PER_OCTAVE)

    def octave_weights(self) -> Tensor:
        """Return the membership of each frequency in each octave, 0 or 1, float32 `[K, G]`."""
        octave = torch.arange(self.size) // STEPS_PER_OCTAVE
        return torch.nn.functional.one_hot(octave, self.octaves).float()

    def window_lengths(self, periods: float, shortest: int, longest: int) -> Tensor:
        """Return the length of the window of each frequency in samples, float64 `[K]`: `periods`, within limits."""
        return (periods / self.frequencies).clamp(shortest, longest)
