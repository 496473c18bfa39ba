"""Causal convolutions: what comes out at a frame depends on nothing that comes in after it.

Both keep the frame grid: a stride divides or multiplies the number of frames exactly, so lengths never drift. All
context lies on the left, which is what lets a streaming twin carry it from block to block and be exact.

Both compute as a 2-D convolution of height 1 with channels last in memory: on a CPU its backward pass is several times
as fast as conv1d's. What they return keeps that layout, so that a chain of them copies nothing.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import weight_norm


class CausalConv1d(nn.Module):
    """`[B, in, T]` → `[B, out, T / stride]`, T a multiple of `stride`; frame t sees inputs up to `(t + 1)·stride − 1`.

    Weight-normalised (Salimans & Kingma 2016, arXiv:1602.07868). `context` is how many past inputs it looks back on;
    the past before the first input is silence.

    Raises:
        ValueError: if the kernel does not cover the stride: inputs would be dropped.
    """

    def __init__(
        self, in_channels: int, out_channels: int, kernel_size: int, stride: int = 1, dilation: int = 1
    ) -> None:
        super().__init__()
        self.context = (kernel_size - 1) * dilation + 1 - stride
        if self.context < 0:
            raise ValueError(f"a kernel of {kernel_size} is shorter than its stride of {stride}")
        self.stride, self.dilation = stride, dilation
        self.conv = weight_norm(nn.Conv1d(in_channels, out_channels, kernel_size, stride, dilation=dilation))

    def forward(self, x: Tensor) -> Tensor:
        y = functional.pad(as_image(x), (self.context, 0))
        weight = self.conv.weight.unsqueeze(2)
        return functional.conv2d(y, weight, self.conv.bias, (1, self.stride), dilation=(1, self.dilation)).squeeze(2)


class CausalConvTranspose1d(nn.Module):
    """`[B, in, T]` → `[B, out, T·stride]`: frame t adds to outputs `t·stride … t·stride + kernel − 1`, never before.

    Weight-normalised. `tail` is how many outputs of a frame reach past its own `stride`; those past the last frame are
    dropped.

    Raises:
        ValueError: if the kernel does not cover the stride: outputs would be left empty.
    """

    def __init__(self, in_channels: int, out_channels: int, kernel_size: int, stride: int) -> None:
        super().__init__()
        self.tail = kernel_size - stride
        if self.tail < 0:
            raise ValueError(f"a kernel of {kernel_size} is shorter than its stride of {stride}")
        self.stride = stride
        self.conv = weight_norm(nn.ConvTranspose1d(in_channels, out_channels, kernel_size, stride), dim=1)

    def forward(self, x: Tensor) -> Tensor:
        weight = self.conv.weight.unsqueeze(2)
        y = functional.conv_transpose2d(as_image(x), weight, self.conv.bias, (1, self.stride))
        return y.squeeze(2)[..., : x.shape[-1] * self.stride]


def as_image(x: Tensor) -> Tensor:
    """`[B, C, T]` → `[B, C, 1, T]`, channels last in memory."""
    return x.unsqueeze(2).contiguous(memory_format=torch.channels_last)
