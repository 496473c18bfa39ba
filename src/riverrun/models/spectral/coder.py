"""The networks of the spectral path: features → latents, and latents → features.

Each is a linear map plus a small causal network. The linear map is fitted in closed form; the network starts at 0, and
learns what a linear map can't represent.
"""

import torch
from torch import Tensor, nn

from riverrun.models.layers import CausalLinear
from riverrun.models.layers.residual import NEGATIVE_SLOPE


class SpectralCoder(nn.Module):
    """A linear map of each frame, plus a causal network over frames: `[B, T, in]` → `[B, T, out]`.

    Args:
        in_channels: channels of the input.
        hidden: channels of the two hidden layers.
        out_channels: channels of the output.
        kernel_sizes: kernel sizes of the first and of the last layer of the network.
    """

    def __init__(self, in_channels: int, hidden: int, out_channels: int, kernel_sizes: tuple[int, int]) -> None:
        super().__init__()
        self.linear = CausalLinear(in_channels, out_channels)
        last = CausalLinear(hidden, out_channels, kernel_sizes[1])
        nn.init.zeros_(last.weight)
        self.network = nn.Sequential(
            CausalLinear(in_channels, hidden, kernel_sizes[0]),
            nn.LeakyReLU(NEGATIVE_SLOPE),
            CausalLinear(hidden, hidden),
            nn.LeakyReLU(NEGATIVE_SLOPE),
            last,
        )
        self.context = sum(kernel_sizes) - 2

    def forward(self, x: Tensor) -> Tensor:
        """Compute the sum of both."""
        return self.linear(x) + self.network(x)

    @torch.no_grad()
    def set_linear(self, matrix: Tensor, bias: Tensor) -> None:
        """Set the linear map: a matrix `[out, in]` and a bias `[out]`."""
        self.linear.weight.copy_(matrix)
        self.linear.bias.copy_(bias)
