"""Wrong, or only rounded? One judge for `export` and `check`: what the one lets through the other does.

What a method gives is held against the truth. For `export` that is the offline model in float64; `check`, which has
only the file, asks whether it is true to itself: to what it gives in its smallest blocks. How far rounding takes it
from there is measured, by float32 plays of the same signal: as it is, and with every weight and every number of the
signal moved by a unit in its last place (after the Monte Carlo arithmetic of Parker 1997, UCLA CSD-970002). An output
is wrong where it is more than `FACTOR` times as far from the truth as any of those, and `FLOOR` of its RMS on top.

Files that were right came to 0.35 of that at most, mostly to 0.05 (`export` of six runs, from untrained to a hit
alone).

Each eighth of an output is judged by itself. So silence is not judged by what is loud; and where rounding grows, as
it does in a prior that follows on what it drew, a fault shows in the first eighths, in which it has not grown yet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

FACTOR = 16.0
"""How many times as far as rounding takes it an output may be from the truth."""

EPSILON = torch.finfo(torch.float32).eps
"""A unit in the last place of 1."""

FLOOR = 16 * EPSILON
"""How far in any case, as a share of the RMS: −114 dB."""

COARSE = 1e-4
"""The floor, −80 dB, for a file with no weights to nudge: they are constants in its code."""

QUIET = 1e-6
"""RMS below which an output counts as this loud."""

PARTS = 8
"""Parts of an output that are judged by themselves."""

NUDGES = 2
"""Plays with nudged numbers."""


@dataclass(frozen=True)
class Standard:
    """What a method should give: the `truth` `[B, C, T]`, and how far `rounding` takes it from there, at each time
    `[T]` the largest over all channels. `floor` in place of `FLOOR` where that can't be measured well.
    """

    truth: Tensor
    rounding: Tensor
    floor: float = FLOOR

    def excess(self, got: Tensor) -> float:
        """The most, over the parts, of how far `got` is from the truth as a share of what it may be: wrong above 1."""
        if not got.isfinite().all():
            return math.inf
        far = away(got, self.truth)
        size = max(1, -(-len(far) // PARTS))
        worst = 0.0
        for start in range(0, len(far), size):
            part = slice(start, start + size)
            scale = max(rms(self.truth[..., part]), QUIET)
            worst = max(worst, float(far[part].max() / (FACTOR * self.rounding[part].max() + self.floor * scale)))
        return worst

    def distance(self, got: Tensor) -> float:
        """The largest distance to the truth, as a share of its RMS."""
        return float(away(got, self.truth).max()) / max(rms(self.truth), QUIET)


def standard(truth: Tensor, rounded: Sequence[Tensor], floor: float = FLOOR) -> Standard:
    """The standard of a truth and plays of the same that are rounded as may be."""
    far = [away(each, truth) for each in rounded] or [torch.zeros(truth.shape[-1])]
    return Standard(truth, torch.stack(far).amax(0), floor)


def away(got: Tensor, truth: Tensor) -> Tensor:
    """The distance at each time, `[T]`: the largest over all channels."""
    return (got.double() - truth).abs().amax((0, 1))


def nudged(x: Tensor, seed: int) -> Tensor:
    """Numbers, each a unit in its last place more or less, as `seed` has it; 0 stays 0."""
    up = torch.randint(2, x.shape, generator=torch.Generator().manual_seed(seed))
    return x * (1 + EPSILON * (2.0 * up - 1))


@torch.no_grad()
def nudge(weights: Iterable[Tensor], seed: int) -> None:
    """Moves every weight by a unit in its last place, in place."""
    for number, weight in enumerate(weights):
        if weight.is_floating_point():
            weight.copy_(nudged(weight, 1000 * seed + number))


def rms(x: Tensor) -> float:
    """Root of the mean square over everything in `x`."""
    return float(x.double().square().mean().sqrt())
