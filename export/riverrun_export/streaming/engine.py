"""The interface of an engine, and the conversion of an offline module to its streaming form, the same for all engines.

To add an activation, write one subclass of `StreamingActivation` and register it in `ACTIVATIONS`.
To add an engine, write one file: a subclass of `Engine` with two layers, and list it in `ENGINES`.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import singledispatch

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, CausalLinear, ResidualStack, ResidualUnit
from riverrun.models.layers.residual import NEGATIVE_SLOPE
from riverrun.models.spectral.coder import SpectralCoder


class StreamingLayer(nn.Module):
    """Base class of the layers that process a signal block by block.

    A layer keeps its past in buffers and its weights in parameters: copies share the weights, not the past. It starts
    from silence whenever the batch size changes. Here `reset` and `forget` go to all children; a layer with a past of
    its own overrides both.
    """

    @torch.jit.export
    def reset(self) -> None:
        """Start again from silence."""
        for layer in self.children():
            layer.reset()

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        """Let some batch entries start again from silence; the others go on unchanged.

        Args:
            entries: `[B]`, bool, True for an entry that starts again. A layer whose batch size is not B has no past
                to forget.
        """
        for layer in self.children():
            layer.forget(entries)


class StreamingActivation(StreamingLayer):
    """An elementwise activation, in the three forms that engines use."""

    def forward(self, x: Tensor) -> Tensor:
        """Return the activation of `x`; `x` is unchanged."""
        raise NotImplementedError

    def in_place(self, x: Tensor) -> Tensor:
        """Replace `x` by its activation and return it."""
        raise NotImplementedError

    def write(self, x: Tensor, out: Tensor) -> None:
        """Write the activation of `x` into `out`, of the same shape."""
        raise NotImplementedError


class Identity(StreamingActivation):
    """No activation."""

    def forward(self, x: Tensor) -> Tensor:
        return x

    def in_place(self, x: Tensor) -> Tensor:
        return x

    def write(self, x: Tensor, out: Tensor) -> None:
        out.copy_(x)


class LeakyReLU(StreamingActivation):
    """A leaky ReLU.

    Args:
        slope: the slope left of zero.
    """

    def __init__(self, slope: float) -> None:
        super().__init__()
        self.slope = slope

    def forward(self, x: Tensor) -> Tensor:
        return functional.leaky_relu(x, self.slope)

    def in_place(self, x: Tensor) -> Tensor:
        return functional.leaky_relu_(x, self.slope)

    def write(self, x: Tensor, out: Tensor) -> None:
        torch._C._nn.leaky_relu(x, self.slope, out=out)


ACTIVATIONS: dict[type[nn.Module], Callable[..., StreamingActivation]] = {
    nn.LeakyReLU: lambda module: LeakyReLU(module.negative_slope),
}
"""The streaming form of each activation that a sequence may contain."""


class Engine(ABC):
    """A way to compute convolutions block by block.

    A new engine is one file: two layers, and `framed` where its layout differs from time-major. Each layer is a
    `StreamingLayer`; the `activation` is applied to the layer's input.

    Attributes:
        name: the engine's name in `ENGINES`.
        licence: what an export must say about code that this engine puts into the file; "" for nothing.
    """

    name: str
    licence = ""

    @abstractmethod
    def conv(
        self,
        weight: Tensor,
        bias: Tensor,
        stride: int = 1,
        dilation: int = 1,
        activation: StreamingActivation | None = None,
    ) -> StreamingLayer:
        """Return a causal convolution, T frames → T / stride.

        Args:
            weight: `[out, in, kernel]`, as in conv1d.
            bias: `[out]`.
            stride: frames of input for each frame of output.
            dilation: distance between the taps of the kernel, in frames.
            activation: applied to the input; None for none.
        """

    @abstractmethod
    def transposed(
        self, weight: Tensor, bias: Tensor, stride: int, activation: StreamingActivation | None = None
    ) -> StreamingLayer:
        """Return a causal transposed convolution, T frames → T·stride.

        Args:
            weight: `[in, out, 2·stride]`, as in conv_transpose1d.
            bias: `[out]`.
            stride: frames of output for each frame of input.
            activation: applied to the input; None for none.
        """

    def framed(self, layer: StreamingLayer) -> StreamingLayer:
        """Return a layer of this engine that takes and returns `[B, T, C]`."""
        return layer

    def stream(self, module: nn.Module) -> StreamingLayer:
        """Return the streaming form of an offline module, `[B, T, C]` → `[B, T', C']`; the two share nothing.

        Raises:
            TypeError: for a type of module that has no streaming form.
            ValueError: for a convolution that this engine can't stream.
        """
        return self.framed(to_streaming(module, self, None))

    def bank(self, weight: Tensor) -> StreamingLayer:
        """Return one direction of the filter bank, `[B, T, M]` → `[B, T, M]`.

        Args:
            weight: `[M, M, taps / M]`, as in conv1d.
        """
        return self.framed(self.conv(weight, weight.new_zeros(len(weight))))


class Chain(StreamingLayer):
    """The streaming form of `nn.Sequential`."""

    def __init__(self, *layers: StreamingLayer) -> None:
        super().__init__()
        for index, layer in enumerate(layers):
            self.add_module(str(index), layer)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.children():
            x = layer(x)
        return x


class Residual(StreamingLayer):
    """The streaming form of a residual unit. The output of its own layers is activated and added to in place."""

    def __init__(self, dilated: StreamingLayer, mix: StreamingLayer, activation: StreamingActivation) -> None:
        super().__init__()
        self.dilated, self.mix, self.activation = dilated, mix, activation

    def forward(self, x: Tensor) -> Tensor:
        return self.mix(self.activation.in_place(self.dilated(x))).add_(x)


class Sum(StreamingLayer):
    """The sum of two layers of the same input; the output of the first is added to in place."""

    def __init__(self, first: StreamingLayer, second: StreamingLayer) -> None:
        super().__init__()
        self.first, self.second = first, second

    def forward(self, x: Tensor) -> Tensor:
        return self.first(x).add_(self.second(x))


@singledispatch
def to_streaming(module: nn.Module, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    """Return the streaming form of `module`, with `activation` applied to its input, in the engine's own layout."""
    raise TypeError(f"{type(module).__name__} has no streaming form")


@to_streaming.register
def _(module: CausalConv1d, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    return engine.conv(
        module.conv.weight.detach(),
        conv_bias(module),
        stride=module.stride,
        dilation=module.dilation,
        activation=activation,
    )


@to_streaming.register
def _(module: CausalConvTranspose1d, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    kernel_size = module.conv.weight.shape[2]
    if kernel_size != 2 * module.stride:
        raise ValueError(
            f"a transposed convolution streams with a kernel of twice its stride of {module.stride}, not {kernel_size}"
        )
    return engine.transposed(
        module.conv.weight.detach(), conv_bias(module), stride=module.stride, activation=activation
    )


@to_streaming.register
def _(module: CausalLinear, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    weight = module.weight.detach().view(-1, module.kernel_size, module.in_channels).transpose(1, 2)
    return engine.conv(weight, module.bias.detach(), activation=activation)


@to_streaming.register
def _(module: SpectralCoder, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    if activation is not None:
        raise TypeError("a SpectralCoder behind an activation has no streaming form")
    return Sum(to_streaming(module.linear, engine, None), to_streaming(module.network, engine, None))


@to_streaming.register
def _(module: ResidualUnit, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    dilated = to_streaming(module.dilated, engine, LeakyReLU(NEGATIVE_SLOPE))
    return Residual(dilated, to_streaming(module.mix, engine, None), LeakyReLU(NEGATIVE_SLOPE))


@to_streaming.register(nn.Sequential)
@to_streaming.register(ResidualStack)
def _(module: nn.Sequential, engine: Engine, activation: StreamingActivation | None) -> StreamingLayer:
    if activation is not None:  # a residual unit also adds its input, without the activation, to its output
        raise TypeError(f"a {type(module).__name__} behind an activation has no streaming form")
    layers = []
    for layer in module:
        if type(layer) in ACTIVATIONS:  # becomes part of the layer that follows
            activation = ACTIVATIONS[type(layer)](layer)
        else:
            layers.append(to_streaming(layer, engine, activation))
            activation = None
    if activation is not None:
        raise TypeError("a sequence that ends in an activation has no streaming form")
    return Chain(*layers)


def context(kernel_size: int, stride: int, dilation: int) -> int:
    """Return how many frames before its own a convolution depends on."""
    return (kernel_size - 1) * dilation + 1 - stride


def conv_bias(module: CausalConv1d | CausalConvTranspose1d) -> Tensor:
    """Return the bias of a causal convolution."""
    bias = module.conv.bias
    assert isinstance(bias, Tensor)
    return bias.detach()
