"""An offline module → its streaming twin: the same weights, time-major, with its past in buffers, exact.

Everything here takes and gives `[B, T, C]`: a convolution over few frames is then one matrix product on a strided view,
which is several times faster than `conv1d` on short blocks. `stream(module)` builds the twin of a built module, layer
by layer; the offline code knows nothing of it, and shares no weights with it. Every twin has `forward` and `reset`, and
keeps its state while the batch stays as large; a batch of another size starts from silence.
"""

from functools import singledispatch

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.nn import CausalConv1d, CausalConvTranspose1d, ResidualStack, ResidualUnit
from riverrun.nn.residual import SLOPE


class Conv(nn.Module):
    """Twin of a causal convolution: `[B, T, in]` → `[B, T / stride, out]`, T a multiple of `stride`.

    Args:
        weight: `[out, in, kernel]`, as conv1d has it. bias: `[out]`.
    """

    weight: Tensor
    bias: Tensor
    past: Tensor

    def __init__(self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1) -> None:
        super().__init__()
        outputs, inputs, kernel = weight.shape
        self.kernel, self.stride, self.dilation, self.inputs = kernel, stride, dilation, inputs
        self.context = (kernel - 1) * dilation + 1 - stride
        self.register_buffer("weight", weight.detach().permute(0, 2, 1).reshape(outputs, kernel * inputs).clone())
        self.register_buffer("bias", bias.detach().clone())
        self.register_buffer("past", torch.zeros(1, self.context, inputs))

    def forward(self, x: Tensor) -> Tensor:
        if self.context > 0:
            if self.past.size(0) != x.size(0):
                self.past = torch.zeros([x.size(0), self.context, self.inputs], dtype=x.dtype, device=x.device)
            x = torch.cat([self.past, x], 1)
            self.past = x[:, x.size(1) - self.context :]
        else:
            x = x.contiguous()
        if self.kernel > 1:
            frames = (x.size(1) - self.context) // self.stride
            step = x.stride(1)
            x = torch.as_strided(
                x,
                [x.size(0), frames, self.kernel, self.inputs],
                [x.stride(0), self.stride * step, self.dilation * step, 1],
            ).reshape(x.size(0), frames, self.kernel * self.inputs)
        return functional.linear(x, self.weight, self.bias)

    @torch.jit.export
    def reset(self) -> None:
        self.past = torch.zeros_like(self.past)


class ConvTranspose(nn.Module):
    """Twin of a causal transposed convolution whose kernel is twice its stride: `[B, T, in]` → `[B, T·stride, out]`.

    Each frame makes two halves of `stride` outputs: the first adds to the second of the frame before.

    Args:
        weight: `[in, out, 2·stride]`, as conv_transpose1d has it. bias: `[out]`.

    Raises:
        ValueError: for another kernel.
    """

    weight: Tensor
    bias: Tensor
    past: Tensor

    def __init__(self, weight: Tensor, bias: Tensor, stride: int) -> None:
        super().__init__()
        inputs, outputs, kernel = weight.shape
        if kernel != 2 * stride:
            raise ValueError(
                f"a transposed convolution streams with a kernel of twice its stride of {stride}, not {kernel}"
            )
        self.stride, self.outputs = stride, outputs
        by_half = weight.detach().permute(2, 1, 0).reshape(2 * stride * outputs, inputs)
        self.register_buffer("weight", by_half.clone())
        self.register_buffer("bias", torch.cat([bias.detach().repeat(stride), torch.zeros(stride * outputs)]))
        self.register_buffer("past", torch.zeros(1, 1, stride * outputs))

    def forward(self, x: Tensor) -> Tensor:
        half = self.stride * self.outputs
        if self.past.size(0) != x.size(0):
            self.past = torch.zeros([x.size(0), 1, half], dtype=x.dtype, device=x.device)
        both = functional.linear(x, self.weight, self.bias)
        late = torch.cat([self.past, both[:, :, half:]], 1)
        self.past = late[:, x.size(1) :]
        y = both[:, :, :half] + late[:, : x.size(1)]
        return y.reshape(x.size(0), x.size(1) * self.stride, self.outputs)

    @torch.jit.export
    def reset(self) -> None:
        self.past = torch.zeros_like(self.past)


class Residual(nn.Module):
    """Twin of a residual unit."""

    def __init__(self, dilated: Conv, mix: Conv) -> None:
        super().__init__()
        self.dilated, self.mix, self.slope = dilated, mix, SLOPE

    def forward(self, x: Tensor) -> Tensor:
        y = self.dilated(functional.leaky_relu(x, self.slope))
        return x + self.mix(functional.leaky_relu(y, self.slope))

    @torch.jit.export
    def reset(self) -> None:
        self.dilated.reset()
        self.mix.reset()


class Activation(nn.Module):
    """Twin of the leaky ReLU between levels: it has no past."""

    def __init__(self, slope: float) -> None:
        super().__init__()
        self.slope = slope

    def forward(self, x: Tensor) -> Tensor:
        return functional.leaky_relu(x, self.slope)

    @torch.jit.export
    def reset(self) -> None:
        pass


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


@singledispatch
def stream(module: nn.Module) -> nn.Module:
    """The streaming twin of a module.

    Raises:
        TypeError: for a kind of module that has none.
    """
    raise TypeError(f"no streaming twin for {type(module).__name__}")


@stream.register
def _(module: CausalConv1d) -> nn.Module:
    return Conv(module.conv.weight, _bias(module.conv), module.stride, module.dilation)


@stream.register
def _(module: CausalConvTranspose1d) -> nn.Module:
    return ConvTranspose(module.conv.weight, _bias(module.conv), module.stride)


@stream.register
def _(module: ResidualUnit) -> nn.Module:
    dilated, mix = stream(module.dilated), stream(module.mix)
    assert isinstance(dilated, Conv)
    assert isinstance(mix, Conv)
    return Residual(dilated, mix)


@stream.register(nn.Sequential)
@stream.register(ResidualStack)
def _(module: nn.Sequential) -> nn.Module:
    return Chain([stream(layer) for layer in module])


@stream.register
def _(module: nn.LeakyReLU) -> nn.Module:
    return Activation(module.negative_slope)


def _bias(conv: nn.Module) -> Tensor:
    bias = conv.bias
    assert isinstance(bias, Tensor)
    return bias
