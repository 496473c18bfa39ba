"""What the discriminators are made of."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import weight_norm

NEGATIVE_SLOPE = 0.1
"""Negative slope of the leaky ReLUs, as in HiFi-GAN and DAC."""


def conv2d(in_channels: int, out_channels: int, kernel_size: tuple[int, int], stride: tuple[int, int]) -> nn.Module:
    """Return a weight-normalised 2-D convolution with "same" padding."""
    padding = (kernel_size[0] // 2, kernel_size[1] // 2)
    return weight_norm(nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding))


def feature_maps(layers: Iterable[nn.Module], x: Tensor) -> list[Tensor]:
    """Return the output of each layer, after a leaky ReLU; each layer reads that of the one before.

    The image `x` is laid out with its channels last in memory: with few channels, convolutions on a CPU are two to five
    times as fast then.
    """
    x = x.contiguous(memory_format=torch.channels_last)
    maps = []
    for layer in layers:
        x = functional.leaky_relu(layer(x), NEGATIVE_SLOPE, inplace=True)
        maps.append(x)
    return maps
