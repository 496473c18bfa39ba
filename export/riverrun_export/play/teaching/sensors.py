"""What a pose is: the numbers of a phone's sensors, as features without jumps."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

Sensor: TypeAlias = Mapping[str, Sequence[float | None]]
"""A reading, as of a `sensor` message: `acceleration`, `rotation`, `orientation` and `touch`, three numbers each. What
the phone does not have is missing, None or NaN.
"""

Triple: TypeAlias = tuple[float, ...]


def up(orientation: Triple) -> Triple:
    """Return the direction of up in the phone's own axes, from alpha, beta and gamma in degrees.

    Angles jump from 180 to −180 degrees, and beta and gamma together where the phone stands on its side; the direction
    does not (last row of the rotation matrix of W3C, Device Orientation and Motion, 2024, appendix A).
    """
    _, beta, gamma = map(math.radians, orientation)
    return (-math.cos(beta) * math.sin(gamma), math.sin(beta), math.cos(beta) * math.cos(gamma))


def north(orientation: Triple) -> Triple:
    """Return the direction from which alpha counts in the phone's own axes (second row of the same matrix)."""
    alpha, beta, gamma = map(math.radians, orientation)
    return (
        math.cos(gamma) * math.sin(alpha) + math.cos(alpha) * math.sin(beta) * math.sin(gamma),
        math.cos(alpha) * math.cos(beta),
        math.sin(alpha) * math.sin(gamma) - math.cos(alpha) * math.cos(gamma) * math.sin(beta),
    )


def as_measured(values: Triple) -> Triple:
    """Return the values as they are."""
    return values


def position(touch: Triple) -> Triple:
    """Return x and y of a touch."""
    return touch[:2]


class Group(NamedTuple):
    """Numbers of a reading that are known or unknown together, and become features together.

    Attributes:
        field: the field of a reading.
        needed: which of its three numbers have to be known.
        features: converts them to features.
        size: number of features.
        least: poses that differ by less than this in a feature count as equal in it; a hand that holds still moves by
            about half of it.
    """

    field: str
    needed: tuple[int, ...]
    features: Callable[[Triple], Triple]
    size: int
    least: float


GROUPS = {
    "tilt": Group("orientation", (1, 2), up, 3, 0.1),
    "acceleration": Group("acceleration", (0, 1, 2), as_measured, 3, 0.1),
    "rotation": Group("rotation", (0, 1, 2), as_measured, 3, 1.0),
    "touch": Group("touch", (0, 1, 2), position, 2, 0.05),
    "heading": Group("orientation", (0, 1, 2), north, 3, 0.1),
}
"""The groups, by the name that a person reads."""

LARGEST = 1e6
"""A number beyond this is no reading."""


def known_groups(sensor: Sensor) -> frozenset[str]:
    """Return the names of the groups that a reading has; `touch` only while a finger is down."""
    return frozenset(name for name, group in GROUPS.items() if _is_known(group, sensor.get(group.field, ())))


def _is_known(group: Group, values: Sequence[float | None]) -> bool:
    if len(values) != 3 or not all(_is_number(values[place]) for place in group.needed):
        return False
    return group.field != "touch" or values[2] == 1


def _is_number(value: float | None) -> bool:
    return value is not None and abs(value) <= LARGEST  # false for NaN


def features(sensor: Sensor, names: Sequence[str]) -> NDArray[np.float64]:
    """Return the features of the groups called `names`, which the reading has, one after another: `[F]`."""
    values: list[float] = []
    for group in (GROUPS[name] for name in names):
        numbers = [value if _is_number(value) else 0.0 for value in sensor[group.field]]
        values += group.features(tuple(map(float, (number or 0.0 for number in numbers))))
    return np.array(values)


def least_differences(names: Sequence[str]) -> NDArray[np.float64]:
    """Return `least` of each feature of the groups called `names`: `[F]`."""
    return np.repeat([GROUPS[name].least for name in names], [GROUPS[name].size for name in names])
