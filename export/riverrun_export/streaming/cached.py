"""The engine `cached-conv`: layers of the library of that name, channel-major, computed as in RAVE's exports.

It is the reference that `linear` is compared with, in sound and in speed. Caillon & Esling 2022, arXiv:2204.07064.
"""

import torch
from cached_conv import CachedConv1d, CachedConvTranspose1d
from torch import Tensor, nn

from riverrun_export.streaming.engine import Engine, Identity, StreamingActivation, StreamingLayer, context


class Conv(StreamingLayer):
    """A causal convolution, `[B, in, T]` → `[B, out, T / stride]`."""

    def __init__(
        self, weight: Tensor, bias: Tensor, stride: int, dilation: int, activation: StreamingActivation | None
    ) -> None:
        super().__init__()
        out_channels, in_channels, kernel_size = weight.shape
        self.context = context(kernel_size, stride, dilation)
        self.conv = CachedConv1d(
            in_channels, out_channels, kernel_size, stride=stride, dilation=dilation, padding=(self.context, 0)
        )
        load_weights(self.conv, weight, bias)
        self.conv.cache.init_cache(torch.zeros(1, in_channels, 1))
        self.conv.cache.pad = torch.zeros(1, in_channels, self.context)
        self.conv.downsampling_delay.init_cache(torch.zeros(1, in_channels, 1))
        self.in_channels, self.activation = in_channels, activation or Identity()

    def forward(self, x: Tensor) -> Tensor:
        if self.conv.cache.pad.size(0) != x.size(0):
            self.conv.cache.pad = x.new_zeros([x.size(0), self.in_channels, self.context])
        return self.conv(self.activation(x))

    @torch.jit.export
    def reset(self) -> None:
        self.conv.cache.pad = torch.zeros_like(self.conv.cache.pad)

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.conv.cache.pad = forgotten(self.conv.cache.pad, entries)


class ConvTranspose(StreamingLayer):
    """A causal transposed convolution whose kernel is twice its stride: `[B, in, T]` → `[B, out, T·stride]`."""

    def __init__(self, weight: Tensor, bias: Tensor, stride: int, activation: StreamingActivation | None) -> None:
        super().__init__()
        in_channels, out_channels, kernel_size = weight.shape
        self.conv = CachedConvTranspose1d(
            in_channels, out_channels, kernel_size, stride=stride, padding=(kernel_size - stride) // 2
        )
        load_weights(self.conv, weight, bias)
        self.conv.init_cache(torch.zeros(1, out_channels, 1))
        self.conv.cache = torch.zeros(1, out_channels, kernel_size - stride)
        self.out_channels, self.tail = out_channels, kernel_size - stride
        self.activation = activation or Identity()

    def forward(self, x: Tensor) -> Tensor:
        if self.conv.cache.size(0) != x.size(0):
            self.conv.cache = x.new_zeros([x.size(0), self.out_channels, self.tail])
        return self.conv(self.activation(x))

    @torch.jit.export
    def reset(self) -> None:
        self.conv.cache = torch.zeros_like(self.conv.cache)

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.conv.cache = forgotten(self.conv.cache, entries)


class Framed(StreamingLayer):
    """A channel-major layer that takes and returns `[B, T, C]`."""

    def __init__(self, layer: StreamingLayer) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x.transpose(1, 2).contiguous()).transpose(1, 2)


def forgotten(past: Tensor, entries: Tensor) -> Tensor:
    """Return a past `[B, C, T]` with zeros in the batch entries `[B]`; unchanged if the batch sizes differ."""
    return past.masked_fill(entries.view(-1, 1, 1), 0.0) if past.size(0) == entries.size(0) else past


def load_weights(layer: nn.Conv1d | nn.ConvTranspose1d, weight: Tensor, bias: Tensor) -> None:
    """Set the weights of a layer and freeze them."""
    layer.load_state_dict({"weight": weight, "bias": bias}, strict=False)
    layer.requires_grad_(False)


class CachedConv(Engine):
    """The reference engine. The library caches for batches of up to 64; here the past is as large as the batch."""

    name = "cached-conv"
    licence = "holds code of cached-conv, whose own licence file says CC BY-NC 4.0: not for commercial use"

    def conv(
        self,
        weight: Tensor,
        bias: Tensor,
        stride: int = 1,
        dilation: int = 1,
        activation: StreamingActivation | None = None,
    ) -> StreamingLayer:
        return Conv(weight, bias, stride=stride, dilation=dilation, activation=activation)

    def transposed(
        self, weight: Tensor, bias: Tensor, stride: int, activation: StreamingActivation | None = None
    ) -> StreamingLayer:
        return ConvTranspose(weight, bias, stride=stride, activation=activation)

    def framed(self, layer: StreamingLayer) -> StreamingLayer:
        return Framed(layer)
