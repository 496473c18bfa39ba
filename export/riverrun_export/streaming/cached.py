"""The engine `cached-conv`: layers of the library of that name, channel-major, as RAVE's exports compute.

The reference that `linear` is measured against, in sound and in speed. Caillon & Esling 2022, arXiv:2204.07064.
"""

import torch
from cached_conv import CachedConv1d, CachedConvTranspose1d
from torch import Tensor, nn
from torch.nn import functional

from riverrun_export.streaming.engine import Engine, context


class Conv(nn.Module):
    """A causal convolution, `[B, in, T]` → `[B, out, T / stride]`."""

    def __init__(self, weight: Tensor, bias: Tensor, stride: int, dilation: int, slope: float) -> None:
        super().__init__()
        out_channels, in_channels, kernel_size = weight.shape
        self.context = context(kernel_size, stride, dilation)
        self.conv = CachedConv1d(
            in_channels, out_channels, kernel_size, stride=stride, dilation=dilation, padding=(self.context, 0)
        )
        fill(self.conv, weight, bias)
        self.conv.cache.init_cache(torch.zeros(1, in_channels, 1))
        self.conv.cache.pad = torch.zeros(1, in_channels, self.context)
        self.conv.downsampling_delay.init_cache(torch.zeros(1, in_channels, 1))
        self.in_channels, self.slope = in_channels, slope

    def forward(self, x: Tensor) -> Tensor:
        if self.conv.cache.pad.size(0) != x.size(0):
            self.conv.cache.pad = x.new_zeros([x.size(0), self.in_channels, self.context])
        return self.conv(activated(x, self.slope))

    @torch.jit.export
    def reset(self) -> None:
        self.conv.cache.pad = torch.zeros_like(self.conv.cache.pad)

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        if self.conv.cache.pad.size(0) == gone.size(0):
            self.conv.cache.pad = self.conv.cache.pad.masked_fill(gone.view(-1, 1, 1), 0.0)


class ConvTranspose(nn.Module):
    """A causal transposed convolution whose kernel is twice its stride: `[B, in, T]` → `[B, out, T·stride]`."""

    def __init__(self, weight: Tensor, bias: Tensor, stride: int, slope: float) -> None:
        super().__init__()
        in_channels, out_channels, kernel_size = weight.shape
        self.conv = CachedConvTranspose1d(
            in_channels, out_channels, kernel_size, stride=stride, padding=(kernel_size - stride) // 2
        )
        fill(self.conv, weight, bias)
        self.conv.init_cache(torch.zeros(1, out_channels, 1))
        self.conv.cache = torch.zeros(1, out_channels, kernel_size - stride)
        self.out_channels, self.tail, self.slope = out_channels, kernel_size - stride, slope

    def forward(self, x: Tensor) -> Tensor:
        if self.conv.cache.size(0) != x.size(0):
            self.conv.cache = x.new_zeros([x.size(0), self.out_channels, self.tail])
        return self.conv(activated(x, self.slope))

    @torch.jit.export
    def reset(self) -> None:
        self.conv.cache = torch.zeros_like(self.conv.cache)

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        if self.conv.cache.size(0) == gone.size(0):
            self.conv.cache = self.conv.cache.masked_fill(gone.view(-1, 1, 1), 0.0)


class Framed(nn.Module):
    """A channel-major layer, made to take and give `[B, T, C]`."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x.transpose(1, 2).contiguous()).transpose(1, 2)

    @torch.jit.export
    def reset(self) -> None:
        self.layer.reset()

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        self.layer.forget(gone)


def activated(x: Tensor, slope: float) -> Tensor:
    """`x` through a leaky ReLU of `slope`; 1 is none."""
    return x if slope == 1.0 else functional.leaky_relu(x, slope)


def fill(layer: nn.Conv1d | nn.ConvTranspose1d, weight: Tensor, bias: Tensor) -> None:
    """Gives a layer its weights."""
    layer.load_state_dict({"weight": weight, "bias": bias}, strict=False)
    layer.requires_grad_(False)


class CachedConv(Engine):
    """The reference. The library caches for batches of up to 64; here the past is as large as the batch."""

    name = "cached-conv"
    licence = "holds code of cached-conv, whose own licence file says CC BY-NC 4.0: not for commercial use"

    def conv(self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1, slope: float = 1.0) -> nn.Module:
        return Conv(weight, bias, stride, dilation, slope)

    def transposed(self, weight: Tensor, bias: Tensor, stride: int, slope: float = 1.0) -> nn.Module:
        return ConvTranspose(weight, bias, stride, slope)

    def framed(self, layer: nn.Module) -> nn.Module:
        return Framed(layer)
