"""Sequences of latents for the prior: to train on, of recordings that follow each other, and to evaluate, of one."""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.training.data.examples import spread_indices


class SequenceSampler:
    """Sample sequences of frames from recordings that are stored one after another.

    A sequence is `[K + 1, length]`. Its last row is a mask, 1 for the frames of whole steps and 0 for the zeros that
    pad a recording that is shorter than a sequence.

    Args:
        values: frames of all recordings, `[K, T]`.
        lengths: number of frames of each recording.
        sequence_length: maximum number of frames of a sequence. It is reduced to whole steps.
        frames_per_step: frames in a step of the prior.

    Attributes:
        sequence_length: number of frames of a sequence that is drawn.
        heldout_length: number of frames of an evenly spaced sequence, at most those of the longest recording.

    Raises:
        ValueError: if no recording has a whole step.
    """

    def __init__(self, values: Tensor, lengths: Sequence[int], sequence_length: int, frames_per_step: int = 1) -> None:
        if max(lengths) < frames_per_step:
            raise ValueError(f"no recording has {frames_per_step} frames, the length of a step")
        self.values, self.frames_per_step = values, frames_per_step
        self.sequence_length = round_down(sequence_length, frames_per_step)
        self.heldout_length = round_down(min(sequence_length, max(lengths)), frames_per_step)
        self.lengths = torch.tensor(list(lengths))
        self.starts = self.lengths.cumsum(0) - self.lengths

    def draw(self, generator: torch.Generator) -> Tensor:
        """Return a random sequence, `[K + 1, sequence_length]`: at the end of a recording, a random one begins.

        A prior that never hears another recording begin learns that silence has no end, and falls silent for good after
        a few seconds. The sequence starts at a random frame of all, so each frame is drawn equally often, whether its
        recording is short or long.
        """
        position = int(torch.randint(self.values.shape[1], (), generator=generator))
        recording = int(torch.searchsorted(self.starts, position, right=True)) - 1
        parts, missing = [], self.sequence_length
        while missing > 0:
            end = int(self.starts[recording] + self.lengths[recording])
            parts.append(self.values[:, position : min(end, position + missing)])
            missing -= parts[-1].shape[1]
            recording = int(torch.randint(len(self.lengths), (), generator=generator))
            position = int(self.starts[recording])
        values = torch.cat(parts, dim=1)
        return torch.cat([values, values.new_ones(1, self.sequence_length)])

    def evenly_spaced(self, count: int) -> Tensor:
        """Return sequences that don't overlap, each within one recording, spread evenly over all recordings.

        Args:
            count: number of sequences; if there are fewer, all of them are returned.

        Returns:
            `[count, K + 1, heldout_length]`.
        """
        places = [
            (recording, start)
            for recording, length in enumerate(self.lengths.tolist())
            for start in range(
                0,
                max(round_down(length, self.frames_per_step) - self.heldout_length, 0) + 1,
                self.heldout_length,
            )
            if length >= self.frames_per_step
        ]
        return torch.stack([self._cut(*places[index]) for index in spread_indices(count, len(places))])

    def _cut(self, recording: int, start: int) -> Tensor:
        first, length = int(self.starts[recording]) + start, int(self.lengths[recording]) - start
        num_frames = round_down(min(self.heldout_length, length), self.frames_per_step)
        values = self.values[:, first : first + num_frames]
        mask = values.new_ones(1, num_frames)
        return functional.pad(torch.cat([values, mask]), (0, self.heldout_length - num_frames))


def round_down(frames: int, frames_per_step: int) -> int:
    """Return the number of frames in whole steps."""
    return frames // frames_per_step * frames_per_step
