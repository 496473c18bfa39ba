"""Convolution of rows with a few taps, as one matrix product."""

import math

import torch
from torch import Tensor, nn

BLOCK = 48
"""Numbers of a row that one product computes, about: larger blocks multiply more zeros, smaller ones copy more."""


class RowConvolution(nn.Module):
    """Convolve rows `[..., count]` with an odd number of taps; there are zeros beyond both ends.

    Overlapping windows of a row are multiplied with a small Toeplitz matrix. torch's convolutions take several times as
    long for a row, and so does a product with a matrix for whole rows.

    Args:
        taps: symmetrical about the middle.
        count: numbers in a row.
    """

    matrix: Tensor
    before: Tensor
    after: Tensor

    def __init__(self, taps: Tensor, count: int) -> None:
        super().__init__()
        reach, blocks = len(taps) // 2, max(1, round(count / BLOCK))
        self.count, self.width = count, math.ceil(count / blocks)
        self.window, self.length = self.width + 2 * reach, blocks * self.width
        matrix = torch.zeros(self.window, self.width, dtype=taps.dtype)
        for column in range(self.width):
            matrix[column : column + len(taps), column] = taps
        self.register_buffer("matrix", matrix.float(), persistent=False)
        self.register_buffer("before", torch.zeros(1, reach), persistent=False)
        self.register_buffer("after", torch.zeros(1, self.length - count + reach), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        rows = x.reshape(-1, self.count)
        number = rows.size(0)
        padded = torch.cat([self.before.expand(number, -1), rows, self.after.expand(number, -1)], 1)
        windows = padded.unfold(1, self.window, self.width).reshape(-1, self.window)
        return windows.mm(self.matrix).view(number, self.length).narrow(1, 0, self.count).reshape(x.shape)
