"""What an engine is, and the walk from an offline module to its streaming twin, which is the same for all of them."""

from abc import ABC, abstractmethod
from functools import singledispatch

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, ResidualStack, ResidualUnit
from riverrun.models.layers.residual import SLOPE


class Engine(ABC):
    """One way to compute a convolution block by block. A new one is one file: two layers, and where its layout differs
    from time-major a `framed`.

    A layer keeps its past in buffers and its weights in parameters (copies share the ones and not the others), has
    `forward`, `reset` and `forget`, and starts from silence whenever the batch changes. `forget` takes `gone`, `[B]` of
    bool: those entries start from silence, the others go on unharmed; a batch of another size has no past to forget.
    `slope` is that of the leaky ReLU which a layer's input goes through first; 1 is none.
    """

    name: str
    licence = ""
    """What an export must say of the code that this engine puts into the file."""

    @abstractmethod
    def conv(self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1, slope: float = 1.0) -> nn.Module:
        """A causal convolution, T frames → T / stride; `weight` is conv1d's `[out, in, kernel]`."""

    @abstractmethod
    def transposed(self, weight: Tensor, bias: Tensor, stride: int, slope: float = 1.0) -> nn.Module:
        """A causal transposed one, T frames → T·stride; `weight` is conv_transpose1d's `[in, out, 2·stride]`."""

    def framed(self, layer: nn.Module) -> nn.Module:
        """A layer of this engine, made to take and give `[B, T, C]`."""
        return layer

    def stream(self, module: nn.Module) -> nn.Module:
        """The streaming twin of an offline module, `[B, T, C]` → `[B, T', C']`; it shares nothing with it.

        Raises:
            TypeError: for a kind of module that has none. ValueError: for a convolution that this engine can't stream.
        """
        return self.framed(twin(module, self, 1.0))

    def bank(self, weight: Tensor) -> nn.Module:
        """One direction of the decomposition, `[B, T, M]` → `[B, T, M]`, from conv1d's `[M, M, taps/M]`."""
        return self.framed(self.conv(weight, weight.new_zeros(len(weight))))


class Chain(nn.Module):
    """Twin of a sequence."""

    def __init__(self, layers: list[nn.Module]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, x: Tensor) -> Tensor:
        for layer in self.layers:
            x = layer(x)
        return x

    @torch.jit.export
    def reset(self) -> None:
        for layer in self.layers:
            layer.reset()

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        for layer in self.layers:
            layer.forget(gone)


class Activation(nn.Module):
    """A leaky ReLU."""

    def __init__(self, slope: float) -> None:
        super().__init__()
        self.slope = slope

    def forward(self, x: Tensor) -> Tensor:
        return functional.leaky_relu(x, self.slope)

    @torch.jit.export
    def reset(self) -> None:
        pass

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        pass


class Residual(nn.Module):
    """Twin of a residual unit. What its layers make is its own, so it is activated and added to in place."""

    def __init__(self, dilated: nn.Module, mix: nn.Module) -> None:
        super().__init__()
        self.dilated, self.mix, self.slope = dilated, mix, SLOPE

    def forward(self, x: Tensor) -> Tensor:
        return self.mix(functional.leaky_relu_(self.dilated(x), self.slope)).add_(x)

    @torch.jit.export
    def reset(self) -> None:
        self.dilated.reset()
        self.mix.reset()

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        self.dilated.forget(gone)
        self.mix.forget(gone)


@singledispatch
def twin(module: nn.Module, engine: Engine, slope: float) -> nn.Module:
    """The twin of `module` whose input goes through a leaky ReLU of `slope`, in the engine's own layout."""
    raise TypeError(f"no streaming twin for {type(module).__name__}")


@twin.register
def _(module: CausalConv1d, engine: Engine, slope: float) -> nn.Module:
    return engine.conv(module.conv.weight.detach(), bias(module), module.stride, module.dilation, slope)


@twin.register
def _(module: CausalConvTranspose1d, engine: Engine, slope: float) -> nn.Module:
    kernel_size = module.conv.weight.shape[2]
    if kernel_size != 2 * module.stride:
        raise ValueError(
            f"a transposed convolution streams with a kernel of twice its stride of {module.stride}, not {kernel_size}"
        )
    return engine.transposed(module.conv.weight.detach(), bias(module), module.stride, slope)


@twin.register
def _(module: ResidualUnit, engine: Engine, slope: float) -> nn.Module:
    return Residual(twin(module.dilated, engine, SLOPE), twin(module.mix, engine, 1.0))


@twin.register(nn.Sequential)
@twin.register(ResidualStack)
def _(module: nn.Sequential, engine: Engine, slope: float) -> nn.Module:
    if slope != 1:  # what goes in is also added to what comes out
        raise TypeError(f"no streaming twin for a {type(module).__name__} behind an activation")
    layers = []
    for layer in module:
        if isinstance(layer, nn.LeakyReLU):  # joins the layer that follows
            slope = layer.negative_slope
        else:
            layers.append(twin(layer, engine, slope))
            slope = 1.0
    if slope != 1:
        raise TypeError("no streaming twin for a sequence that ends in an activation")
    return Chain(layers)


def context(kernel_size: int, stride: int, dilation: int) -> int:
    """How many frames before its own a convolution looks back on."""
    return (kernel_size - 1) * dilation + 1 - stride


def bias(module: CausalConv1d | CausalConvTranspose1d) -> Tensor:
    """The bias of a causal convolution."""
    bias = module.conv.bias
    assert isinstance(bias, Tensor)
    return bias.detach()
