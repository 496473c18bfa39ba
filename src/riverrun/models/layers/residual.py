"""The residual unit: a dilated convolution and a 1×1, added to what came in (He et al. 2016, arXiv:1603.05027)."""

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.layers.conv import CausalConv1d

SLOPE = 0.2
"""Slope of every leaky ReLU left of zero."""


class ResidualUnit(nn.Module):
    """`[B, C, T]` → `[B, C, T]`: x + 1×1(act(dilated(act(x)))), causal with no delay, so the sum stays aligned."""

    def __init__(self, channels: int, kernel_size: int, dilation: int) -> None:
        super().__init__()
        self.dilated = CausalConv1d(channels, channels, kernel_size, dilation=dilation)
        self.mix = CausalConv1d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        y = self.dilated(functional.leaky_relu(x, SLOPE))
        return x + self.mix(functional.leaky_relu(y, SLOPE))


class ResidualStack(nn.Sequential):
    """One residual unit for each dilation, in order."""

    def __init__(self, channels: int, kernel_size: int, dilations: Sequence[int]) -> None:
        super().__init__(*(ResidualUnit(channels, kernel_size, dilation) for dilation in dilations))
