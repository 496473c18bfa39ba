"""What the discriminators are made of."""

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import weight_norm

NEGATIVE_SLOPE = 0.1
"""Negative slope of the leaky ReLUs, as in HiFi-GAN and DAC."""

NARROW = 3
"""Images of up to this width, the largest stride, stay as they are: where one has a single channel and its channels
last in memory, oneDNN (of torch 2.11) computes with memory that isn't the image's."""


def conv2d(in_channels: int, out_channels: int, kernel_size: tuple[int, int], stride: tuple[int, int]) -> nn.Module:
    """Return a weight-normalised 2-D convolution with "same" padding."""
    padding = (kernel_size[0] // 2, kernel_size[1] // 2)
    return weight_norm(nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding))


def feature_maps(layers: Iterable[nn.Module], x: Tensor) -> list[Tensor]:
    """Return the output of each layer, after a leaky ReLU; each layer reads that of the one before.

    The image `x` is laid out with its channels last in memory, unless it is narrow: with few channels, convolutions on
    a CPU are two to five times as fast then.
    """
    narrow = x.shape[-1] <= NARROW
    x = x.contiguous(memory_format=torch.contiguous_format if narrow else torch.channels_last)
    maps = []
    for layer in layers:
        x = functional.leaky_relu(layer(x), NEGATIVE_SLOPE, inplace=True)
        maps.append(x)
    return maps
