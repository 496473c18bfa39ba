"""Residual units: a dilated convolution and a 1×1 convolution around a skip connection."""

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.layers.conv import CausalConv1d

NEGATIVE_SLOPE = 0.2
"""Negative slope of every leaky ReLU; 0.2 is usual in RAVE and in discriminators."""


class ResidualUnit(nn.Module):
    """A pre-activation residual unit, x + conv₁ₓ₁(act(dilated(act(x)))) (He et al. 2016, arXiv:1603.05027).

    It is causal without delay, so that both summands are aligned.

    Args:
        channels: channels of the input and the output.
        kernel_size: kernel size of the dilated convolution.
        dilation: its dilation.
    """

    def __init__(self, channels: int, kernel_size: int, dilation: int) -> None:
        super().__init__()
        self.dilated = CausalConv1d(channels, channels, kernel_size, dilation=dilation)
        self.mix = CausalConv1d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Compute the unit: `[B, C, T]` → `[B, C, T]`."""
        y = self.dilated(functional.leaky_relu(x, NEGATIVE_SLOPE))
        return x + self.mix(functional.leaky_relu(y, NEGATIVE_SLOPE))


class ResidualStack(nn.Sequential):
    """A sequence of residual units.

    Args:
        channels: channels of the input and the output.
        kernel_size: kernel size of the dilated convolutions.
        dilations: dilation of each unit.
    """

    def __init__(self, channels: int, kernel_size: int, dilations: Sequence[int]) -> None:
        super().__init__(*(ResidualUnit(channels, kernel_size, dilation) for dilation in dilations))
