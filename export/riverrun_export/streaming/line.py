"""A buffer that keeps the past of a signal where it is, so that windows of past and present are views."""

import torch
from torch import Tensor

from riverrun_export.streaming.engine import StreamingLayer

SPARE = 64
"""Minimum number of frames that a buffer has room for besides two pasts, so that short blocks rarely fill it."""


class Line(StreamingLayer):
    """Base class of the layers that read windows of the last frames of a signal `[B, T, in]`.

    A subclass calls `make_room`, writes the new frames into `line` from `end` on, and adds their number to `end`.

    Args:
        in_channels: numbers in a frame.
        context: frames before the new ones that are kept.
    """

    line: Tensor

    def __init__(self, in_channels: int, context: int) -> None:
        super().__init__()
        self.in_channels, self.context, self.spare = in_channels, context, SPARE
        self.register_buffer("line", torch.zeros(1, context, in_channels))
        self.end = context

    def make_room(self, x: Tensor) -> None:
        """Make room in the buffer for the frames of `x` after `end`, and keep the past frames before them.

        The past stays where it is until the buffer is full, and is moved to the front only then, so that it is not
        copied for every block. The buffer holds two pasts and a block: the source and the target of the copy never
        overlap. A buffer that was made in inference mode can't be written to outside of it, so it is replaced.
        """
        batch, needed = x.size(0), 2 * self.context + x.size(1)
        other_batch, other_mode = self.line.size(0) != batch, self.line.is_inference() != x.is_inference()
        if other_batch or other_mode or self.end + x.size(1) > self.line.size(1):
            past = self.line[:, self.end - self.context : self.end]
            if other_batch or other_mode or needed > self.line.size(1):
                self.line = x.new_zeros([batch, max(needed, 2 * self.context + self.spare), self.in_channels])
            if not other_batch:
                self.line[:, : self.context] = past
            self.end = self.context

    @torch.jit.export
    def reset(self) -> None:
        self.line = torch.zeros_like(self.line)

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        if self.line.size(0) == entries.size(0):
            if self.line.is_inference() and not entries.is_inference():
                self.line = self.line.clone()
            self.line[:, self.end - self.context : self.end].masked_fill_(entries.view(-1, 1, 1), 0.0)
