"""The engine `linear`: time-major, every convolution one matrix product over a buffer that keeps the past.

On `[B, C, T]`, `conv1d` is slow where T is 2 to 15, as in a block of music. The same sum, written as the product of the
frames' windows `[T, kernel·in]` with the weights `[kernel·in, out]`, is not. The weights are stored input by input:
products of a few rows then run up to twice as fast as with conv1d's order, and as fast otherwise.

The cost of a block (one thread of an x86 core that computes 85 to 105 GMAC/s and reads 29 GB/s from its cache;
`riverrun bench` and `tests/bench` measure it again):

- Some 6 µs a convolution, whatever its size, for torch to dispatch five operators: the place of the frames in the
  buffer, their activation written there, the windows as a view, the product added to the bias, the shape. That is 0.24
  of the 0.65 ms of `live` at 128 samples, and 0.5 of the 2.9 ms of `studio` at 2048, both before they had spectral
  paths and `live` had fewer layers.
- Then the larger of two times: the multiply-adds, and reading the weights. A weight is 4 bytes and is multiplied once a
  frame: below a dozen frames a block only the bytes count. For this reason the presets are wide where frames are many
  and narrow next to the latents, and the bands of `studio` have 25 MB: weights that no cache holds (beyond some 30 MB
  on that machine) are read at half the speed.
- Nothing is computed twice or carried along: the past is copied only when a buffer is full, an activation is no pass of
  its own, a transposed convolution needs no overlap-add, and weight norm and whitening are folded into the weights.

Measured and left out. No faster over a whole preset: conv1d or channels-last conv2d on long blocks (up to 16384
samples), outputs kept in buffers, weights as `[out, kernel·in]`, torch's `linear` in place of `addmm`. Large windows
tap by tap, without copying them, are 3 to 5 % faster, but torch then takes twice as long to prepare the first two
blocks, which is audible on stage.
"""

import torch
from torch import Tensor, nn

from riverrun_export.streaming.engine import Chain, Engine, Identity, StreamingActivation, StreamingLayer, context
from riverrun_export.streaming.line import Line

ONCE = 1.0
"""Factor of the bias in `addmm`, stored as an attribute: with a constant, TorchScript splits addmm into mm and add."""


class Pointwise(StreamingLayer):
    """A convolution without a past, its kernel as long as its stride: `[B, T, in]` → `[B, T / kernel, out]`.

    Args:
        weight: `[out, in, kernel]`, as in conv1d.
        bias: `[out]`.
    """

    def __init__(self, weight: Tensor, bias: Tensor) -> None:
        super().__init__()
        self.out_channels, self.in_channels, self.kernel_size = weight.shape
        self.weight, self.bias = by_tap(weight), frozen(bias)
        self.once = ONCE

    def forward(self, x: Tensor) -> Tensor:
        batch, frames = x.size(0), x.size(1) // self.kernel_size
        rows = x.reshape(batch * frames, self.kernel_size * self.in_channels)
        return torch.addmm(self.bias, rows, self.weight, beta=self.once).view(batch, frames, self.out_channels)


class Conv(Line):
    """A causal convolution, `[B, T, in]` → `[B, T / stride · phases, out / phases]`, T a multiple of `stride`.

    Args:
        weight: `[out, in, kernel]`, as in conv1d.
        bias: `[out]`.
        stride: frames of input for each frame of output.
        dilation: distance between the taps of the kernel, in frames.
        activation: applied to the input; None for none.
        phases: number of frames that each output is split into, for a transposed convolution.
    """

    def __init__(
        self,
        weight: Tensor,
        bias: Tensor,
        stride: int = 1,
        dilation: int = 1,
        activation: StreamingActivation | None = None,
        phases: int = 1,
    ) -> None:
        out_channels, in_channels, kernel_size = weight.shape
        super().__init__(in_channels, context(kernel_size, stride, dilation))
        self.kernel_size = kernel_size
        self.stride, self.dilation = stride, dilation
        self.activation = activation or Identity()
        self.out_channels, self.phases = out_channels // phases, phases
        self.weight, self.bias = by_tap(weight), frozen(bias)
        self.once = ONCE

    def forward(self, x: Tensor) -> Tensor:
        batch, new_frames, row = x.size(0), x.size(1), self.in_channels
        self.make_room(x)
        entry = self.line.size(1) * row
        place = torch.as_strided(self.line, [batch, new_frames, row], [entry, row, 1], self.end * row)
        self.activation.write(x, place)
        frames, steps = new_frames // self.stride, [entry, self.stride * row, self.dilation * row, 1]
        start = (self.end - self.context) * row
        windows = torch.as_strided(self.line, [batch, frames, self.kernel_size, row], steps, start)
        self.end += new_frames
        rows = windows.reshape(batch * frames, self.kernel_size * row)
        y = torch.addmm(self.bias, rows, self.weight, beta=self.once)
        return y.view(batch, frames * self.phases, self.out_channels)


def by_tap(weight: Tensor) -> nn.Parameter:
    """Return conv1d's weight `[out, in, kernel]` as the matrix that windows are multiplied with, `[kernel·in, out]`."""
    return frozen(weight.permute(2, 1, 0).reshape(-1, len(weight)))


def frozen(weight: Tensor) -> nn.Parameter:
    """Return a copy as a parameter without gradients."""
    return nn.Parameter(weight.clone(), requires_grad=False)


class Linear(Engine):
    """The default engine."""

    name = "linear"

    def conv(
        self,
        weight: Tensor,
        bias: Tensor,
        stride: int = 1,
        dilation: int = 1,
        activation: StreamingActivation | None = None,
    ) -> StreamingLayer:
        if context(weight.shape[2], stride, dilation) > 0:
            return Conv(weight, bias, stride=stride, dilation=dilation, activation=activation)
        return Chain(activation, Pointwise(weight, bias)) if activation else Pointwise(weight, bias)

    def transposed(
        self, weight: Tensor, bias: Tensor, stride: int, activation: StreamingActivation | None = None
    ) -> StreamingLayer:
        """Return a causal transposed convolution.

        Output phase j of frame t is `w[j]·x[t] + w[stride + j]·x[t − 1]`: a convolution of kernel 2 with stride·out
        outputs, which needs no overlap-add.
        """
        in_channels, out_channels, _ = weight.shape
        now, before = weight.permute(2, 1, 0).reshape(2, stride * out_channels, in_channels)
        return Conv(torch.stack([before, now], 2), bias.repeat(stride), activation=activation, phases=stride)
