"""What happens to the sound between the model's ring and the device: ramps, silence for what is missing, a limiter,
levels.
"""

from __future__ import annotations

import numpy as np

from riverrun_export.play.limiter import Limiter, finite
from riverrun_export.play.shared import Shared

RAMP = 0.010
"""Seconds from silence to full level, and back."""

DECAY = 0.003
"""Time constant in seconds with which the last sample fades where no more samples are there."""


class Outlet:
    """The reader of the model's ring. It never waits, and its output is finite and within ±`limiter.CEILING`.

    Args:
        shared: the memory.
    """

    def __init__(self, shared: Shared) -> None:
        self.shared = shared
        self.step = 1 / (RAMP * shared.shape.rate)
        self.fade = np.float32(np.exp(-1 / (DECAY * shared.shape.rate)))
        self.gain = 0.0
        self.volume = float(shared["volume"])
        self.limiter = Limiter(shared.shape.rate)
        self.last = np.zeros(shared.shape.channels, np.float32)
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
        if shared["on"] or self.gain > 0:
            sound = self._ramped(self._read(count))
        else:
            sound = np.zeros((count, shared.shape.channels), np.float32)
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

    def _read(self, count: int) -> np.ndarray:
        """Return samples of the model; where there are too few, the last one fades, and the next ones start softly."""
        ring = self.shared.output
        if not self.starved:
            sound = finite(ring.read(count))
            if len(sound) == count:
                self.last = sound[-1]
                return sound
            self.starved = True
            self.shared["xruns"] += int(self.shared["running"])
            self.last = sound[-1] if len(sound) else self.last
            return np.concatenate([sound, self._faded(count - len(sound))])
        if ring.fill < count:
            return self._faded(count)
        self.starved, self.gain = False, 0.0
        return finite(ring.read(count))

    def _faded(self, count: int) -> np.ndarray:
        """Return the last sample as it fades, `[count, channels]`."""
        tail = self.last * self.fade ** np.arange(1, count + 1, dtype=np.float32)[:, None]
        self.last = tail[-1]
        return tail

    def _ramped(self, sound: np.ndarray) -> np.ndarray:
        """Return a sound with the gain on its way to what is set."""
        wanted, volume = float(bool(self.shared["on"])), float(self.shared["volume"])
        count = len(sound)
        steps = self.gain + np.sign(wanted - self.gain) * self.step * np.arange(1, count + 1)
        line = np.clip(steps, min(self.gain, wanted), max(self.gain, wanted))
        volumes = np.linspace(self.volume, volume, count + 1)[1:]
        self.gain, self.volume = float(line[-1]), volume
        return (sound * (line * volumes)[:, None]).astype(np.float32)
