"""Prototype low-pass filters of the decomposition, as data: `{bands}x{taps}.txt` holds the first half of each.

`python -m riverrun.models.prototypes.design` made them and says how good they are.
"""

from importlib import resources

import numpy as np
import torch
from torch import Tensor

from riverrun.errors import UsageError


def available() -> list[tuple[int, int]]:
    """The (bands, taps) there is a prototype for, in ascending order."""
    names = [entry.name for entry in resources.files(__name__).iterdir() if entry.name.endswith(".txt")]
    pairs = [name.removesuffix(".txt").split("x") for name in names]
    return sorted((int(bands), int(taps)) for bands, taps in pairs)


def load(bands: int, taps: int) -> Tensor:
    """The symmetric prototype p of `bands` bands, float64 `[taps]`, scaled so that Σ p² = bands.

    Raises UsageError, naming what there is, where there is none for (bands, taps).
    """
    if (bands, taps) not in available():
        choice = ", ".join(f"{b} bands with {t} taps" for b, t in available())
        raise UsageError(f"no decomposition into {bands} bands with {taps} taps; there is {choice}")
    text = resources.files(__name__).joinpath(f"{bands}x{taps}.txt").read_text(encoding="utf-8")
    half = torch.from_numpy(np.array(text.split(), dtype=np.float64))
    return torch.cat([half, half.flip(0)])
