"""Pieces of sound joined without a step: what breaks off fades, and what begins rises."""

from __future__ import annotations

import numpy as np

RAMP = 0.010
"""Seconds from silence to full level, and back."""

DECAY = 0.003
"""Time constant in seconds with which the last sample fades where the next one is missing."""

INAUDIBLE = 1e-5
"""Level below which such a sample counts as silence."""


class Seam:
    """A gain that moves in ramps, and the last sample, which fades where the sound breaks off.

    Args:
        rate: samples per second.
        last: what sounded last, `[channels]`; it fades from there.
        gain: where the gain begins, 0 to 1.
    """

    def __init__(self, rate: int, last: np.ndarray, gain: float = 0.0) -> None:
        self.step = 1 / (RAMP * rate)
        self.fade = np.float32(np.exp(-1 / (DECAY * rate)))
        self.gain = gain
        self.last = self.tail = last.astype(np.float32)

    def join(self, sound: np.ndarray, wanted: float = 1.0) -> np.ndarray:
        """Return the next samples, `[n, channels]`, with the gain on its way to what is wanted, 0 or 1."""
        count = len(sound)
        if self.gain != wanted:
            steps = self.gain + np.sign(wanted - self.gain) * self.step * np.arange(1, count + 1)
            line = np.clip(steps, min(self.gain, wanted), max(self.gain, wanted))
            self.gain = float(line[-1]) if count else self.gain
            sound = (sound * line[:, None]).astype(np.float32)
        else:
            sound = sound * np.float32(wanted)
        if self.tail.any():
            tail = self.tail * self.fade ** np.arange(1, count + 1, dtype=np.float32)[:, None]
            sound = sound + tail
            self.tail = tail[-1] if count and np.abs(tail[-1]).max() > INAUDIBLE else np.zeros_like(self.tail)
        self.last = sound[-1] if count else self.last
        return sound

    def missing(self, count: int) -> np.ndarray:
        """Return samples for what isn't there, `[count, channels]`: the last one fades, the next ones rise from 0."""
        self.tail, self.gain = self.last, 0.0
        return self.join(np.zeros((count, len(self.last)), np.float32), 0.0)
