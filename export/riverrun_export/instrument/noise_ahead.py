"""Uniform noise of a stream of blocks, drawn ahead: many small draws cost as much as a few large ones."""

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.spectral.synthesis import noise_phasors

AHEAD = 4096
"""Numbers that are drawn at once: 0.1 ms, and in `live` once in 32 blocks."""


class NoiseAhead(nn.Module):
    """Uniform noise, a pure function of the number of its rows: what is drawn ahead is what would be drawn later.

    Args:
        seed, lanes, stream: as of `noise.uniform`.
    """

    rows: Tensor

    def __init__(self, seed: int, lanes: int, stream: int) -> None:
        super().__init__()
        self.seed, self.lanes, self.stream = seed, lanes, stream
        self.first, self.ahead = 0, max(1, AHEAD // max(lanes, 1))
        self.register_buffer("rows", torch.zeros(0, lanes), persistent=False)

    def forward(self, first: int, count: int) -> Tensor:
        """Return the rows from `first` on, `[count, lanes]`, on the CPU."""
        start = first - self.first
        if start < 0 or start + count > self.rows.size(0):
            rows = max(count, self.ahead)
            drawn = noise.uniform(seed=self.seed, first=first, frames=rows, lanes=self.lanes, stream=self.stream)
            self.rows = self.converted(drawn)
            self.first, start = first, 0
        return self.rows.narrow(0, start, count)

    def converted(self, uniform: Tensor) -> Tensor:
        """Return the rows that are kept, from those that were drawn."""
        return uniform


class PhasorsAhead(NoiseAhead):
    """The same as phases, `[count, 2·lanes]`: see `noise_phasors`."""

    def converted(self, uniform: Tensor) -> Tensor:
        return noise_phasors(uniform)
