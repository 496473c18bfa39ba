"""The regression from poses to sounds: a Gaussian process.

`tests/bench/teaching.py` compares it with nearest neighbours and with other kernels, on simulated poses. Nearest
neighbours jump where the set of neighbours changes, or are flat around each pose; smoother kernels overshoot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import Matern

from riverrun_export.play.teaching.sensors import Sensor, features, known_groups, least_differences

SMOOTHNESS = 1.5
"""ν of the Matérn kernel: the map is once differentiable."""

JITTER = 1e-6
"""Variance of the noise of a pose. Two poses at the same place with different sounds get their mean."""

ALIKE = 0.3
"""Distance of two poses, in standard deviations of a feature, below which they are too alike to be told apart."""


@dataclass(frozen=True)
class Prediction:
    """What a pose sounds like.

    Attributes:
        values: the latents or the noise, `[D]`, within the range of the taught values.
        uncertainty: 0 at a taught pose, towards 1 far away from all: the standard deviation of the Gaussian process, as
            a share of that without any pose.
        nearest: index of the nearest pose.
    """

    values: NDArray[np.float64]
    uncertainty: float
    nearest: int


class PoseMap:
    """A map from sensors to sounds that goes through all taught pairs.

    A reading uses the groups of sensors that it shares with all poses, so that a phone without a gyroscope, or a finger
    off the screen, changes the map and does not stop it. Features in which the poses do not differ are ignored.

    Args:
        sensors: the readings of the poses.
        values: their latents or noise, `[P, D]`.
    """

    def __init__(self, sensors: Sequence[Sensor], values: NDArray[np.float64]) -> None:
        self.sensors, self._targets = list(sensors), values
        self._known = frozenset.intersection(*map(known_groups, sensors)) if sensors else frozenset()
        self._fitted = cache(self._fit)  # by the groups of a reading, of which there are few

    @property
    def groups(self) -> tuple[str, ...]:
        """The groups of sensors that the map uses where a reading has all of them."""
        fitted = self._fitted(self._known)
        return fitted.groups if fitted else ()

    def alike(self) -> tuple[int, int] | None:
        """Return the two poses that are hardest to tell apart, if they are too alike; else None."""
        fitted = self._fitted(self._known)
        if fitted is None or fitted.closest >= ALIKE:
            return None
        first, second = np.unravel_index(np.argmin(fitted.distances), fitted.distances.shape)
        return int(min(first, second)), int(max(first, second))

    def predict(self, sensor: Sensor) -> Prediction | None:
        """Return what a reading sounds like; None if it has nothing in which the poses differ."""
        fitted = self._fitted(self._known & known_groups(sensor))
        if fitted is None:
            return None
        x = fitted.standardized(features(sensor, fitted.groups))
        mean, deviation = fitted.process.predict(x[None], return_std=True)
        return Prediction(
            values=np.clip(mean[0] + fitted.centre, self._targets.min(axis=0), self._targets.max(axis=0)),
            uncertainty=float(np.clip(np.ravel(deviation)[0], 0.0, 1.0)),
            nearest=int(np.argmin(np.square(fitted.poses - x).sum(axis=1))),
        )

    def _fit(self, known: frozenset[str]) -> Fitted | None:
        """Return the process on the groups in `known`.

        Acceleration stands in for the tilt where that is unknown: it is the tilt, disturbed by movement. The heading is
        used only where the poses are not told apart without it: phones count it from wherever they started.
        """
        first = [name for name in ("tilt", "acceleration") if name in known][:1]
        groups = tuple(first + [name for name in ("rotation", "touch") if name in known])
        fitted = self._fit_on(groups)
        if "heading" in known and (fitted is None or fitted.closest < ALIKE):
            fitted = self._fit_on((*groups, "heading"))
        return fitted

    def _fit_on(self, groups: tuple[str, ...]) -> Fitted | None:
        """Return the process on `groups`; None if the poses do not differ in them."""
        if not groups:
            return None
        fitted = Fitted(groups, np.stack([features(sensor, groups) for sensor in self.sensors]), self._targets)
        return fitted if fitted.used.any() else None


class Fitted:
    """A Gaussian process on the poses, each feature standardized.

    Args:
        groups: the groups of sensors.
        raw: their features, `[P, F]`.
        targets: what is taught with each pose, `[P, T]`.

    Attributes:
        used: whether the poses differ in a feature, `[F]`.
        poses: the used features, standardized.
        distances: of each two poses, `[P, P]`, infinite on the diagonal.
        closest: the smallest of them.
        centre: mean of the targets, to which the process returns far away from all poses.
    """

    def __init__(self, groups: tuple[str, ...], raw: NDArray[np.float64], targets: NDArray[np.float64]) -> None:
        self.groups, least = groups, least_differences(groups)
        self.used = np.ptp(raw, axis=0) >= least
        self._mean, self._scale = raw.mean(axis=0), np.maximum(raw.std(axis=0), least)
        self.poses, self.centre = self.standardized(raw), targets.mean(axis=0)
        self.distances = np.sqrt(np.square(self.poses[:, None] - self.poses).sum(axis=-1))
        np.fill_diagonal(self.distances, np.inf)
        self.closest = float(self.distances.min())
        if self.used.any():
            spread = float(np.median(self.distances[np.triu_indices(len(raw), 1)]))
            kernel = Matern(length_scale=max(spread, ALIKE), nu=SMOOTHNESS)
            self.process = GaussianProcessRegressor(kernel, alpha=JITTER, optimizer=None)
            self.process.fit(self.poses, targets - self.centre)

    def standardized(self, raw: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return raw features `[…, F]` standardized, without those in which the poses do not differ."""
        return ((raw - self._mean) / self._scale)[..., self.used]
