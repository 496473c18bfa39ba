"""Prototype low-pass filters of the PQMF, as data: `{bands}x{taps}.txt` holds the first half of each.

`python -m riverrun.models.prototypes.design` computes them and prints their quality.
"""

from importlib import resources

import numpy as np
import torch
from torch import Tensor

from riverrun.errors import UsageError


def available() -> list[tuple[int, int]]:
    """Return the (bands, taps) of all prototypes, in ascending order."""
    names = [entry.name for entry in resources.files(__name__).iterdir() if entry.name.endswith(".txt")]
    pairs = [name.removesuffix(".txt").split("x") for name in names]
    return sorted((int(bands), int(taps)) for bands, taps in pairs)


def load(bands: int, taps: int) -> Tensor:
    """Load a prototype filter.

    Args:
        bands: number of bands.
        taps: length of the filter.

    Returns:
        The symmetric filter p, float64 `[taps]`, scaled so that Σ p² = `bands`.

    Raises:
        UsageError: if there is no such prototype; the message lists those that exist.
    """
    if (bands, taps) not in available():
        choice = ", ".join(f"{b} bands with {t} taps" for b, t in available())
        raise UsageError(f"there is no filter bank of {bands} bands with {taps} taps; choose {choice}")
    text = resources.files(__name__).joinpath(f"{bands}x{taps}.txt").read_text(encoding="utf-8")
    half = torch.from_numpy(np.array(text.split(), dtype=np.float64))
    return torch.cat([half, half.flip(0)])
