"""The engine `linear`: time-major, every convolution one matrix product over a line that remembers.

`conv1d` on `[B, C, T]` falls off a cliff where T is 2 to 15, as in a block of music; the same sum, written as the
product of the frames' windows `[T, kernel·in]` with the weights `[kernel·in, out]`, does not. The weights lie input by
input: products of a few rows then run up to twice as fast as with conv1d's order, and as fast otherwise.

What a block costs, and why (one thread of an x86 core that does 85 to 105 GMAC/s and reads 29 GB/s from its cache;
`riverrun bench` and `tests/bench` measure it anew):

- Some 6 µs a convolution whatever its size, for torch to find its way through five operators: where the frames go in
  the line, their activation written there, the windows as a view, the product onto the bias, the shape. That is
  0.24 of the 0.65 ms of `live` at 128 samples, and 0.5 of the 2.9 ms of `studio` at 2048.
- Then max(multiply-adds, reading the weights). A weight is 4 bytes and is multiplied once a frame: below a dozen frames
  a block only the bytes count. So the presets are wide where frames are many and narrow next to the latents, and all of
  `studio` is 25 MB: what no cache holds (beyond some 30 MB there) is read at half the speed.
- Nothing is computed twice or carried along: no past is copied but when a line is full, an activation is no pass of its
  own, a transposed convolution needs no overlap-add, weight norm and whitening are folded into the weights.

Measured and left out. No faster over a whole preset: conv1d or channels-last conv2d on long blocks (up to 16384
samples), outputs kept in buffers, weights as `[out, kernel·in]`, torch's `linear` in place of `addmm`. Large
windows tap by tap, without copying them: 3 to 5 % faster, but torch then takes twice as long to prepare the first two
blocks, which a stage hears.
"""

import torch
from torch import Tensor, nn

from riverrun_export.streaming.engine import Activation, Chain, Engine, context

SPARE = 64
"""Frames that a line has room for besides two pasts, at least: short blocks rarely fill it."""

ONCE = 1.0
"""How often a bias counts. An attribute, for with a constant TorchScript takes addmm apart, into mm and add."""


class Pointwise(nn.Module):
    """A convolution whose kernel is as long as its stride, without a past: `[B, T, in]` → `[B, T / kernel, out]`.

    Args: as of `Conv`.
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

    @torch.jit.export
    def reset(self) -> None:
        pass

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        pass


class Conv(nn.Module):
    """A causal convolution, `[B, T, in]` → `[B, T / stride · phases, out / phases]`, T a multiple of `stride`.

    Args:
        weight: `[out, in, kernel]`, as conv1d has it. bias: `[out]`.
        slope: of the leaky ReLU that the input goes through.
        phases: how many frames each output is cut into, for a transposed convolution.
    """

    line: Tensor

    def __init__(
        self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1, slope: float = 1.0, phases: int = 1
    ) -> None:
        super().__init__()
        out_channels, self.in_channels, self.kernel_size = weight.shape
        self.stride, self.dilation, self.slope = stride, dilation, slope
        self.out_channels, self.phases = out_channels // phases, phases
        self.context = context(self.kernel_size, stride, dilation)
        self.spare = SPARE
        self.weight, self.bias = by_tap(weight), frozen(bias)
        self.once = ONCE
        self.register_buffer("line", torch.zeros(1, self.context, self.in_channels))
        self.end = self.context

    def forward(self, x: Tensor) -> Tensor:
        batch, taken, row = x.size(0), x.size(1), self.in_channels
        self.make_room(x)
        each = self.line.size(1) * row
        place = torch.as_strided(self.line, [batch, taken, row], [each, row, 1], self.end * row)
        torch._C._nn.leaky_relu(x, self.slope, out=place)
        frames, steps = taken // self.stride, [each, self.stride * row, self.dilation * row, 1]
        start = (self.end - self.context) * row
        windows = torch.as_strided(self.line, [batch, frames, self.kernel_size, row], steps, start)
        self.end += taken
        rows = windows.reshape(batch * frames, self.kernel_size * row)
        y = torch.addmm(self.bias, rows, self.weight, beta=self.once)
        return y.view(batch, frames * self.phases, self.out_channels)

    def make_room(self, x: Tensor) -> None:
        """Sees to it that the frames of `x` fit in behind `end`, with their past before them.

        The past stays where it is until the line is full, and only then goes to its front, so that it is not copied
        for every block. Two pasts and a block fit in: where the past comes from is then never where it goes to. A line
        that was made in inference mode can't be written to outside of it, so a new one takes its place.
        """
        batch, needed = x.size(0), 2 * self.context + x.size(1)
        other, sealed = self.line.size(0) != batch, self.line.is_inference() != x.is_inference()
        if other or sealed or self.end + x.size(1) > self.line.size(1):
            past = self.line[:, self.end - self.context : self.end]
            if other or sealed or needed > self.line.size(1):
                self.line = x.new_zeros([batch, max(needed, 2 * self.context + self.spare), self.in_channels])
            if not other:
                self.line[:, : self.context] = past
            self.end = self.context

    @torch.jit.export
    def reset(self) -> None:
        self.line = torch.zeros_like(self.line)

    @torch.jit.export
    def forget(self, gone: Tensor) -> None:
        if self.line.size(0) == gone.size(0):
            if self.line.is_inference() and not gone.is_inference():
                self.line = self.line.clone()
            self.line[:, self.end - self.context : self.end].masked_fill_(gone.view(-1, 1, 1), 0.0)


def by_tap(weight: Tensor) -> nn.Parameter:
    """conv1d's weight `[out, in, kernel]` as what windows are multiplied with, `[kernel · in, out]`."""
    return frozen(weight.permute(2, 1, 0).reshape(-1, len(weight)))


def frozen(weight: Tensor) -> nn.Parameter:
    """A copy that is not trained."""
    return nn.Parameter(weight.clone(), requires_grad=False)


class Linear(Engine):
    """The default."""

    name = "linear"

    def conv(self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1, slope: float = 1.0) -> nn.Module:
        if context(weight.shape[2], stride, dilation) > 0:
            return Conv(weight, bias, stride, dilation, slope)
        return Pointwise(weight, bias) if slope == 1 else Chain([Activation(slope), Pointwise(weight, bias)])

    def transposed(self, weight: Tensor, bias: Tensor, stride: int, slope: float = 1.0) -> nn.Module:
        """Output phase j of frame t is `w[j]·x[t] + w[stride + j]·x[t − 1]`: a convolution of kernel 2 with
        stride·out outputs, which needs no overlap-add.
        """
        in_channels, out_channels, _ = weight.shape
        now, before = weight.permute(2, 1, 0).reshape(2, stride * out_channels, in_channels)
        return Conv(torch.stack([before, now], 2), bias.repeat(stride), slope=slope, phases=stride)
