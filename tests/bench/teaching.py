"""Compare regressions from poses to sounds, on simulated poses: why `riverrun_export.play.teaching` has the one it has.

    python tests/bench/teaching.py [--trials 20]

A simulated phone is tilted up to 70 degrees each way and touched; a smooth random function gives each pose 16 latents
of unit variance. Per regression and number of poses, the median of all trials:

- error: RMS distance from that function at new poses, where a good guess is below 1;
- outside: how far a latent leaves the range of the taught values;
- steepest: largest step on the way between two poses, in steps of a straight line: a jump is a large number;
- still: RMS change of the sound when a hand holds a pose with 2 degrees of tremor;
- ms: time of one prediction with its uncertainty.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table
from sklearn.exceptions import ConvergenceWarning
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import RBF, Kernel, Matern
from sklearn.neighbors import KNeighborsRegressor

from riverrun_export.play.teaching import PoseMap
from riverrun_export.play.teaching.sensors import Sensor, features

LATENTS, WAVES = 16, 64
COUNTS = (3, 6, 12, 50)
Array = NDArray[np.float64]


class Regression(Protocol):
    """A regression of scikit-learn."""

    def fit(self, x: Array, y: Array) -> object: ...
    def predict(self, x: Array) -> Array: ...


def process(kernel: Callable[[float], Kernel], optimizer: str | None = None) -> Callable[[Array], Regression]:
    """Return a function that makes a Gaussian process, given the poses, for a kernel, given their median distance."""

    def make(x: Array) -> Regression:
        distances = np.sqrt(np.square(x[:, None] - x).sum(axis=-1))[np.triu_indices(len(x), 1)]
        scale = float(np.median(distances))
        return GaussianProcessRegressor(kernel(scale), alpha=1e-6, optimizer=optimizer, normalize_y=True)

    return make


REGRESSIONS: dict[str, Callable[[Array], Regression]] = {
    "GP, RBF": process(RBF),
    "GP, Matérn 5/2": process(lambda scale: Matern(scale, nu=2.5)),
    "GP, Matérn 3/2": process(lambda scale: Matern(scale, nu=1.5)),
    "GP, Matérn 3/2, length fitted": process(
        lambda scale: Matern(scale, (0.3 * scale, 3 * scale), nu=1.5), "fmin_l_bfgs_b"
    ),
    "3 nearest, by distance": lambda x: KNeighborsRegressor(3, weights="distance"),
    "all, by distance": lambda x: KNeighborsRegressor(len(x), weights="distance"),
}


def measure(make: Callable[[Array], Regression], count: int, seed: int) -> list[float]:
    """Return the measures of one trial."""
    random = np.random.default_rng(seed)
    weights, phases = random.normal(0, 1, (5, WAVES)), random.uniform(0, 2 * np.pi, WAVES)
    mix = random.normal(0, 1, (WAVES, LATENTS)) * np.sqrt(2 / WAVES)

    def poses(number: int) -> Array:
        return np.column_stack([random.uniform(-70, 70, (number, 2)), random.uniform(0, 1, (number, 2))])

    def read(numbers: Array) -> Array:
        return np.stack([features(sensor(row), ("tilt", "touch")) for row in numbers])

    taught, new = poses(count), poses(200)
    raw = read(taught)
    mean, deviation = raw.mean(axis=0), np.maximum(raw.std(axis=0), 0.1)

    def standardized(numbers: Array) -> Array:
        return (read(numbers) - mean) / deviation

    def truth(numbers: Array) -> Array:
        return np.cos(read(numbers) @ weights + phases) @ mix

    x, y = standardized(taught), truth(taught)
    model = make(x)
    model.fit(x, y)
    guess = model.predict(standardized(new))
    outside = np.maximum(np.maximum(guess - y.max(axis=0), y.min(axis=0) - guess), 0).max()
    way = np.linspace(taught[0], taught[1], 400)
    steps = np.linalg.norm(np.diff(model.predict(standardized(way)), axis=0), axis=1)
    tremor = model.predict(standardized(taught + random.normal(0, 1, taught.shape) * [2, 2, 0.01, 0.01]))
    start = time.perf_counter()
    for _ in range(20):
        model.predict(x[:1], **({"return_std": True} if isinstance(model, GaussianProcessRegressor) else {}))
    return [
        float(np.sqrt(np.square(guess - truth(new)).mean())),
        float(outside),
        float(steps.max() * 399 / np.linalg.norm(y[1] - y[0])),
        float(np.sqrt(np.square(tremor - y).mean())),
        (time.perf_counter() - start) / 20 * 1000,
    ]


def sensor(numbers: Array) -> Sensor:
    """Return the reading of a pose: beta, gamma, x and y."""
    return {"orientation": [0.0, float(numbers[0]), float(numbers[1])], "touch": [*map(float, numbers[2:]), 1.0]}


def time_map(count: int) -> float:
    """Return the milliseconds of one prediction of `PoseMap`, from a reading on."""
    random = np.random.default_rng(0)
    sensors = [sensor(random.uniform(0, 1, 4) * [140, 140, 1, 1] - [70, 70, 0, 0]) for _ in range(count)]
    poses = PoseMap(sensors, random.normal(0, 1, (count, 32)))
    poses.predict(sensors[0])
    start = time.perf_counter()
    for reading in sensors * 4:
        poses.predict(reading)
    return (time.perf_counter() - start) / (4 * count) * 1000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--trials", type=int, default=20)
    trials = parser.parse_args().trials
    warnings.simplefilter("ignore", ConvergenceWarning)
    table = Table("regression", "poses", "error", "outside", "steepest", "still", "ms")
    for name, make in REGRESSIONS.items():
        for count in COUNTS:
            medians = np.median([measure(make, count, seed) for seed in range(trials)], axis=0)
            table.add_row(name, str(count), *(f"{value:.2f}" for value in medians), end_section=count == COUNTS[-1])
    console = Console()
    console.print(table)
    for count in COUNTS:
        console.print(f"PoseMap, {count} poses, 32 latents: {time_map(count):.2f} ms a prediction")


if __name__ == "__main__":
    main()
