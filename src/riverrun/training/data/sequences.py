"""Sequences that a prior learns from, each out of one recording: what follows on what, and nothing across a seam."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.training.data.examples import strided


class Sequences:
    """Sequences of `frames` frames out of recordings that lie one after another in `values`, `[K, T]`.

    A sequence is `[K + 1, frames]`; in its last row is 1 where the recording has a whole step of `step` frames. Where a
    recording is shorter than a sequence, zeros follow it.

    Args:
        values: of all recordings. lengths: how many frames each has. frames: of a sequence, at most; as many whole
            steps as the longest recording has, if that has fewer.

    Raises:
        ValueError: if no recording has a whole step.
    """

    def __init__(self, values: Tensor, lengths: Sequence[int], frames: int, step: int = 1) -> None:
        if max(lengths) < step:
            raise ValueError(f"no recording has {step} frames")
        self.values, self.step = values, step
        self.frames = whole(min(frames, max(lengths)), step)
        self.lengths = torch.tensor(list(lengths))
        self.firsts = self.lengths.cumsum(0) - self.lengths
        # a frame of a short recording has its turn as often as one of a long recording
        weights = torch.where(self.lengths < step, 0, self.lengths.clamp(min=self.frames))
        self.ends = weights.cumsum(0)

    def draw(self, generator: torch.Generator) -> Tensor:
        """One from anywhere."""
        place = torch.randint(int(self.ends[-1]), (1,), generator=generator)
        recording = int(torch.searchsorted(self.ends, place, right=True))
        starts = max(1, int(self.lengths[recording]) - self.frames + 1)
        return self._cut(recording, int(torch.randint(starts, (), generator=generator)))

    def spread(self, count: int) -> Tensor:
        """`[count, K + 1, frames]` that share no frame, spread evenly over all recordings; all, if they are fewer."""
        all_of_them = [
            (recording, start)
            for recording, length in enumerate(self.lengths.tolist())
            for start in range(0, max(whole(length, self.step) - self.frames, 0) + 1, self.frames)
            if length >= self.step
        ]
        return torch.stack([self._cut(*all_of_them[index]) for index in strided(count, len(all_of_them))])

    def _cut(self, recording: int, start: int) -> Tensor:
        first, length = int(self.firsts[recording]) + start, int(self.lengths[recording]) - start
        heard = whole(min(self.frames, length), self.step)
        values = self.values[:, first : first + heard]
        return functional.pad(torch.cat([values, values.new_ones(1, heard)]), (0, self.frames - heard))


def whole(frames: int, step: int) -> int:
    """The most of these frames that are whole steps."""
    return frames // step * step
