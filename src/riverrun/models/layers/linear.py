"""A causal convolution over frames of many channels, computed as one matrix product."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional


class CausalLinear(nn.Module):
    """A causal 1-D convolution in time-major layout, `[B, T, in]` → `[B, T, out]`.

    Where frames are few and channels many, the product of the frames' windows with the weight is several times as fast
    as a convolution. Before the first frame there are zeros.

    Args:
        in_channels: channels of the input.
        out_channels: channels of the output.
        kernel_size: size of the kernel.

    Attributes:
        weight: `[out, kernel_size·in]`, the oldest frame first.
        context: number of past frames that a frame depends on.
    """

    def __init__(self, in_channels: int, out_channels: int, kernel_size: int = 1) -> None:
        super().__init__()
        self.in_channels, self.kernel_size, self.context = in_channels, kernel_size, kernel_size - 1
        bound = 1 / math.sqrt(kernel_size * in_channels)
        self.weight = nn.Parameter(torch.empty(out_channels, kernel_size * in_channels).uniform_(-bound, bound))
        self.bias = nn.Parameter(torch.zeros(out_channels))

    def forward(self, x: Tensor) -> Tensor:
        """Convolve `[B, T, in]` to `[B, T, out]`."""
        if self.context:
            padded = functional.pad(x, (0, 0, self.context, 0))
            x = torch.cat([padded[:, k : k + x.shape[1]] for k in range(self.kernel_size)], 2)
        return functional.linear(x, self.weight, self.bias)
