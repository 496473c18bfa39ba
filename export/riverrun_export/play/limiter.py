"""The limiter at the end of the output: what is too loud gets softer, as in the patches, instead of being clipped."""

from __future__ import annotations

import numpy as np

CEILING = 0.98
"""Largest absolute value of a sample after the limiter."""

RELEASE = 0.2
"""Time constant in seconds with which the gain recovers."""

LOUDEST = 32.0
"""Absolute value, 30 dB over full scale, at which samples are cut before: one wrong sample can't mute for longer."""


class Limiter:
    """A limiter without attack and delay, whose gain is the same for all channels.

    The gain falls at once to what keeps a sample at `CEILING`, and recovers by the same number of decibels per second,
    as the peak followers of the patches do. So its state is a whole number: the samples until the gain is 1 again. The
    result is exactly the same for any size of block, and sound below the ceiling is left as it is.

    Args:
        rate: samples per second.

    Attributes:
        reduction: largest reduction of the gain in the last block, in dB, 0 or more.
    """

    def __init__(self, rate: int) -> None:
        self.span = RELEASE * rate  # samples in which the gain recovers by one neper
        self.left = 0
        self.reduction = 0.0

    def limit(self, sound: np.ndarray) -> np.ndarray:
        """Return the next block, within ±`CEILING`.

        Args:
            sound: float32 `[n, channels]`; what isn't finite counts as 0.
        """
        sound = finite(sound)
        peaks = np.abs(sound).max(axis=1, initial=0.0).astype(np.float64)
        self.reduction = 0.0
        if not len(sound) or (not self.left and peaks.max() <= CEILING):
            return sound
        over = np.log(np.clip(peaks, CEILING, LOUDEST) / CEILING)
        places = np.arange(len(sound))
        # the most that any sample so far still asks for; rounded up, so that no sample is too loud
        asked = np.maximum.accumulate(np.ceil(self.span * over).astype(np.int64) + places)
        left = np.maximum(np.maximum(asked, self.left - 1) - places, 0)
        self.left = int(left[-1])
        self.reduction = float(20 / np.log(10) * left.max() / self.span)
        gains = np.exp(-left / self.span)[:, None]
        return (sound.clip(-LOUDEST, LOUDEST) * gains).astype(np.float32)


def finite(sound: np.ndarray) -> np.ndarray:
    """Return a sound with 0 for what isn't finite."""
    return np.nan_to_num(sound, nan=0.0, posinf=0.0, neginf=0.0)
