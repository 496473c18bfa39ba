"""Decide whether an output is wrong or only rounded. `export` and `check` share this test, so that they agree.

An output is compared with the truth. For `export` that is the output of the offline model in float64. `check` has only
the file, so its truth is the output of the file itself in its smallest blocks. The error that rounding causes is
measured by playing the same signal in float32 several times: as it is, and with every weight and every number of the
signal moved by a unit in its last place (after the Monte Carlo arithmetic of Parker 1997, UCLA CSD-970002). An output
is wrong if its distance to the truth is more than `ROUNDING_FACTOR` times the largest of those errors, plus `FLOOR` of
its RMS.

Files without faults reached 0.35 of this limit at most, and mostly 0.05 (`export` of six runs, from untrained ones to
one that was trained on a single clip).

Each eighth of an output is compared separately. Thus the limit for a quiet part doesn't depend on a loud one. And where
rounding errors grow, as in a prior that continues what it drew, a fault shows in the first eighths, before they have
grown.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

ROUNDING_FACTOR = 16.0
"""How many times the measured rounding error an output may be away from the truth."""

EPSILON = torch.finfo(torch.float32).eps
"""A unit in the last place of 1, in float32."""

FLOOR = 16 * EPSILON
"""Error that is allowed in any case, as a share of the RMS: −114 dB."""

COARSE_FLOOR = 1e-4
"""The floor, −80 dB, for a file without parameters: its weights are constants in its code, and can't be moved."""

MIN_RMS = 1e-6
"""RMS that a quieter output is taken to have."""

NUM_PARTS = 8
"""Parts of an output that are compared separately."""

NUM_PERTURBATIONS = 2
"""Number of plays with moved weights and signals."""


@dataclass(frozen=True)
class Tolerance:
    """The truth about an output, and the error that is allowed.

    Attributes:
        truth: float64 `[B, C, T]`.
        rounding: the largest rounding error over all channels at each time, `[T]`.
        floor: error that is allowed in any case, as a share of the RMS.
    """

    truth: Tensor
    rounding: Tensor
    floor: float = FLOOR

    def error_ratio(self, got: Tensor) -> float:
        """Return the error of an output relative to the error that is allowed: the largest over all parts.

        The output is wrong if the result is above 1.
        """
        if not got.isfinite().all():
            return math.inf
        error = max_distance(got, self.truth)
        size = max(1, -(-len(error) // NUM_PARTS))
        worst = 0.0
        for start in range(0, len(error), size):
            part = slice(start, start + size)
            scale = max(rms(self.truth[..., part]), MIN_RMS)
            allowed = ROUNDING_FACTOR * self.rounding[part].max() + self.floor * scale
            worst = max(worst, float(error[part].max() / allowed))
        return worst

    def distance(self, got: Tensor) -> float:
        """Return the largest distance of an output to the truth, as a share of the RMS of the truth."""
        return float(max_distance(got, self.truth).max()) / max(rms(self.truth), MIN_RMS)

    @property
    def largest_rounding(self) -> float:
        """The largest rounding error, as a share of the RMS of the truth."""
        return float(self.rounding.max()) / max(rms(self.truth), MIN_RMS)

    def first(self, frames: int) -> Tolerance:
        """Return the same for the first `frames` steps of time."""
        return Tolerance(self.truth[..., :frames], self.rounding[:frames], self.floor)


def measure_tolerance(truth: Tensor, rounded: Sequence[Tensor], floor: float = FLOOR) -> Tolerance:
    """Measure the rounding error.

    Args:
        truth: float64 `[B, C, T]`.
        rounded: outputs for the same signal that differ from the truth by rounding only, `[B, C, T]` each.
        floor: error that is allowed in any case, as a share of the RMS.
    """
    errors = [max_distance(output, truth) for output in rounded] or [torch.zeros(truth.shape[-1])]
    return Tolerance(truth, torch.stack(errors).amax(0), floor)


def max_distance(got: Tensor, truth: Tensor) -> Tensor:
    """Return the largest absolute difference over all channels at each time, `[T]`."""
    return (got.double() - truth).abs().amax((0, 1))


def perturb(x: Tensor, seed: int) -> Tensor:
    """Return a copy of `x` whose numbers are moved by a unit in their last place, up or down at random. 0 stays 0."""
    up = torch.randint(2, x.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.uint8)
    return x * (1 + EPSILON * (2.0 * up - 1))


@torch.no_grad()
def perturb_(weights: Iterable[Tensor], seed: int) -> None:
    """Move every weight by a unit in its last place, up or down at random, in place."""
    for number, weight in enumerate(weights):
        if weight.is_floating_point():
            weight.copy_(perturb(weight, 1000 * seed + number))


def rms(x: Tensor) -> float:
    """Return the root of the mean square over all elements."""
    return float(x.double().square().mean().sqrt())
