"""Playing at another sample rate than the model's, where a card doesn't have it."""

from __future__ import annotations

import numpy as np
import soxr

from riverrun_export.play.limiter import Limiter
from riverrun_export.play.outlet import Outlet


class Resampled:
    """An outlet at the sample rate of a card. It is used like `Outlet`, with any number of samples.

    Args:
        outlet: at the rate of the model.
        rate: of the card.
    """

    def __init__(self, outlet: Outlet, rate: int) -> None:
        shape = outlet.shared.shape
        self.outlet, self.vector = outlet, shape.vector
        channels, inputs = max(1, shape.channels), max(1, shape.inputs)
        self.down = soxr.ResampleStream(rate, shape.rate, inputs, dtype="float32", quality="MQ")
        self.up = soxr.ResampleStream(shape.rate, rate, channels, dtype="float32", quality="MQ")
        self.limiter = Limiter(rate)  # peaks between the samples of the model are samples now
        self.waiting = np.zeros((0, channels), np.float32)
        self.captured = np.zeros((0, inputs), np.float32)

    def pull(self, count: int, audio: np.ndarray | None = None) -> np.ndarray:
        """Return the next samples at the rate of the card, `[count, channels]`; `audio` is the input at that rate."""
        if audio is not None:
            self.captured = np.concatenate([self.captured, self.down.resample_chunk(audio.astype(np.float32))])
        while len(self.waiting) < count:
            block = None
            if audio is not None:
                block, self.captured = self.captured[: self.vector], self.captured[self.vector :]
            made = self.up.resample_chunk(self.outlet.pull(self.vector, block))
            self.waiting = np.concatenate([self.waiting, self.limiter.limit(made)])
        sound, self.waiting = self.waiting[:count], self.waiting[count:]
        return sound
