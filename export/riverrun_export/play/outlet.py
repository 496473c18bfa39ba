"""What happens to the sound between the model's ring and the device: ramps, silence for what is missing, a limiter,
levels.
"""

from __future__ import annotations

import numpy as np

from riverrun_export.play.limiter import Limiter, finite
from riverrun_export.play.seam import Seam
from riverrun_export.play.shared import Shared


class Outlet:
    """The reader of the model's ring. It never waits, and its output is finite and within ±`limiter.CEILING`.

    It begins where the outlet before it, of another device, broke off.

    Args:
        shared: the memory.
    """

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.seam = Seam(shared.shape.rate, shared.tap.newest())
        self.volume = float(shared["volume"])
        self.limiter = Limiter(shared.shape.rate)
        self.starved = False

    def pull(self, count: int, audio: np.ndarray | None = None) -> np.ndarray:
        """Return the next samples for the device, `[count, channels]`.

        Args:
            count: number of samples.
            audio: input of the device at the same time, `[count, inputs]`, or None.
        """
        shared = self.shared
        if audio is not None:
            self._listen(audio)
        wanted = float(bool(shared["on"]) and not shared["leaving"])
        if wanted or self.seam.gain > 0:
            sound = self._read(count, wanted)
        else:
            sound = self.seam.join(np.zeros((count, shared.shape.channels), np.float32), 0.0)
        shared["faded"] = int(not wanted and self.seam.gain == 0)
        sound = self.limiter.limit(sound)
        shared["reduction"] = max(shared["reduction"], self.limiter.reduction)
        shared.tap.write(sound)
        np.maximum(shared["levels_out"], np.abs(sound).max(axis=0, initial=0.0), out=shared["levels_out"])
        return sound

    def _listen(self, audio: np.ndarray) -> None:
        audio = finite(audio).clip(-1, 1).astype(np.float32)
        self.shared.input.write(audio)
        levels = self.shared["levels_in"]
        np.maximum(levels, np.abs(audio).max(axis=0, initial=0.0), out=levels)

    def _read(self, count: int, wanted: float) -> np.ndarray:
        """Return samples of the model, with the gain on its way; after a gap it plays on once there are enough."""
        ring = self.shared.output
        if self.starved and ring.fill < count:
            return self.seam.missing(count)
        sound = finite(ring.read(count))
        volume = float(self.shared["volume"])
        volumes = np.linspace(self.volume, volume, len(sound) + 1, dtype=np.float32)[1:, None]
        self.volume, self.starved = volume, len(sound) < count
        sound = self.seam.join(sound * volumes, wanted)
        if not self.starved:
            return sound
        self.shared["xruns"] += int(self.shared["running"])
        return np.concatenate([sound, self.seam.missing(count - len(sound))])
