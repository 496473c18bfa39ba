"""Which of several systems are ahead of others beyond noise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

import torch
from torch import Tensor

from riverrun.experiments.context import tidy
from riverrun.experiments.measures import RECONSTRUCTION
from riverrun.metrics import paired_p_value

Name = TypeVar("Name")

ALPHA = 0.05
"""A difference is beyond noise below this p-value."""


def tell_apart(values: Mapping[Name, Tensor], groups: Tensor) -> dict[Name, tuple[float | None, bool]]:
    """Return of each set of paired values `[N]`, of which less is better, how it compares with the best.

    Args:
        values: by name.
        groups: the recording of each value, `[N]`, or what else is drawn as a whole.

    Returns:
        The p-value against the best, None for the best itself, and whether it is ahead.
    """
    best = min(values, key=lambda name: float(values[name].mean()))
    p_values = {
        name: None if name == best else paired_p_value(each - values[best], groups) for name, each in values.items()
    }
    ahead = ahead_of_others(p_values)
    return {name: (None if p_value is None else tidy(p_value), ahead[name]) for name, p_value in p_values.items()}


def ahead_of_others(p_values: Mapping[Name, float | None]) -> dict[Name, bool]:
    """Return what is ahead, from the p-value of each against the best, None for the best itself."""
    behind = {name: p_value is not None and p_value < ALPHA for name, p_value in p_values.items()}
    return {name: not behind[name] and any(behind.values()) for name in p_values}


def badness(measure: str, values: Sequence[float | None]) -> Tensor:
    """Return how far each value of a measure is from perfect, `[N]`; 0 for one that was not finite."""
    found = torch.tensor([0.0 if value is None else value for value in values], dtype=torch.double)
    perfect = RECONSTRUCTION[measure]["perfect"]
    return -found if perfect == "∞" else (found - float(perfect)).abs()
