"""The engine `linear`: time-major, every convolution one matrix product over a line that remembers.

`conv1d` on `[B, C, T]` falls off a cliff where T is 2 to 15, as in a block of music; the same sum, written as the
product of the frames' windows `[T, kernel·in]` with the weights `[kernel·in, out]`, does not. The weights lie input by
input: products of a few rows then run up to twice as fast as with conv1d's order, and as fast otherwise.

What a block costs, and why (one thread of a 2.6 GHz x86 core with 85 GMAC/s and 29 GB/s; `riverrun bench` and
`tests/bench` measure it anew):

- Some 6 µs a convolution whatever its size, for torch to find its way through six operators: where the frames go in
  the line, their activation written there, the windows as a view, the product, the bias in place, the shape. That is
  0.24 of the 0.74 ms of `live` at 128 samples, and 0.5 of the 3.5 ms of `studio` at 2048.
- Then max(multiply-adds, reading the weights). A weight is 4 bytes and is multiplied once a frame: below a dozen frames
  a block only the bytes count. So the presets are wide where frames are many and narrow next to the latents, and all of
  `studio` is 21 MB: what no cache holds (beyond some 30 MB) is read at half the speed.
- Nothing is computed twice or carried along: no past is copied but when a line is full, an activation is no pass of its
  own, a transposed convolution needs no overlap-add, weight norm and whitening are folded into the weights.

Measured and left out, as none was faster over a whole preset: conv1d or channels-last conv2d on long blocks (up to
16384 samples), outputs kept in buffers, weights as `[out, kernel·in]`, torch's `linear` and `addmm` in place of `mm`.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun_export.streaming.engine import Engine

SPARE = 64
"""Frames that a line has room for besides two pasts, at least: short blocks rarely fill it."""

LARGE = 16384
"""Numbers in a block's windows from which they are not copied side by side, but multiplied tap by tap."""

NARROW = 64
"""Numbers in a tap below which a product of its own doesn't pay."""


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
        outputs, inputs, kernel = weight.shape
        self.kernel, self.stride, self.dilation, self.slope = kernel, stride, dilation, slope
        self.inputs, self.outputs, self.phases = inputs, outputs // phases, phases
        self.context = (kernel - 1) * dilation + 1 - stride
        self.together = stride if dilation == 1 and kernel % stride == 0 else 1  # taps next to each other in the line
        self.spare = SPARE
        self.large = LARGE if self.together * inputs >= NARROW else 1 << 62
        by_tap = weight.permute(2, 1, 0).reshape(kernel * inputs, outputs)
        self.weight = nn.Parameter(by_tap.clone(), requires_grad=False)
        self.bias = nn.Parameter(bias.clone(), requires_grad=False)
        self.register_buffer("line", torch.zeros(1, self.context, inputs))
        self.end = self.context

    def forward(self, x: Tensor) -> Tensor:
        batch, frames, width = x.size(0), x.size(1) // self.stride, self.kernel * self.inputs
        if self.context == 0:
            if self.slope != 1.0:
                x = functional.leaky_relu(x, self.slope)
            y = torch.mm(x.reshape(batch * frames, width), self.weight)
        else:
            self.remember(x)
            if batch == 1 and frames * width > self.large:
                y = self.tap_by_tap(frames)
            else:
                y = torch.mm(self.windows(batch, frames).reshape(batch * frames, width), self.weight)
        return y.add_(self.bias).view(batch, frames * self.phases, self.outputs)

    def windows(self, batch: int, frames: int) -> Tensor:
        """What each of the last frames looks at, `[B, frames, kernel, in]`, as a view of the line."""
        row, each = self.inputs, self.line.size(1) * self.inputs
        first = (self.end - frames * self.stride - self.context) * row
        steps = [each, self.stride * row, self.dilation * row, 1]
        return torch.as_strided(self.line, [batch, frames, self.kernel, row], steps, first)

    def tap_by_tap(self, frames: int) -> Tensor:
        """The product of the windows with the weights, batch of one, without a copy of the windows."""
        row, wide = self.stride * self.inputs, self.together * self.inputs
        first = (self.end - frames * self.stride - self.context) * self.inputs
        y = torch.mm(torch.as_strided(self.line, [frames, wide], [row, 1], first), self.weight[:wide])
        for taps in range(1, self.kernel // self.together):
            first += wide * self.dilation
            seen = torch.as_strided(self.line, [frames, wide], [row, 1], first)
            y.addmm_(seen, self.weight[taps * wide : (taps + 1) * wide])
        return y

    def remember(self, x: Tensor) -> None:
        """Puts the activated frames at the end of the line."""
        self.make_room(x)
        each = self.line.size(1) * self.inputs
        place = torch.as_strided(self.line, list(x.shape), [each, self.inputs, 1], self.end * self.inputs)
        torch._C._nn.leaky_relu(x, self.slope, out=place)
        self.end += x.size(1)

    def make_room(self, x: Tensor) -> None:
        """Sees to it that the frames of `x` fit in behind `end`, with their past before them.

        The past stays where it is until the line is full, and only then goes to its front, so that it is not copied
        for every block. Two pasts and a block fit in: where the past comes from is then never where it goes to.
        """
        batch, taken = x.size(0), x.size(1)
        if self.line.is_inference() and not x.is_inference():
            self.line = self.line.clone()  # made in inference mode, which is over: it could not be written to
        going_on = self.line.size(0) == batch
        if not going_on or self.end + taken > self.line.size(1):
            past = self.line[:, self.end - self.context : self.end]
            if not going_on or 2 * self.context + taken > self.line.size(1):
                room = 2 * self.context + max(taken, self.spare)
                self.line = torch.zeros([batch, room, self.inputs], dtype=x.dtype, device=x.device)
            if going_on:
                self.line[:, : self.context] = past
            self.end = self.context

    @torch.jit.export
    def reset(self) -> None:
        self.line = torch.zeros_like(self.line)


class Linear(Engine):
    """The default."""

    name = "linear"

    def conv(self, weight: Tensor, bias: Tensor, stride: int = 1, dilation: int = 1, slope: float = 1.0) -> nn.Module:
        return Conv(weight, bias, stride, dilation, slope)

    def transposed(self, weight: Tensor, bias: Tensor, stride: int, slope: float = 1.0) -> nn.Module:
        """Output phase j of frame t is `w[j]·x[t] + w[stride + j]·x[t − 1]`: a convolution of kernel 2 with
        stride·out outputs, which needs no overlap-add.
        """
        inputs, outputs, _ = weight.shape
        now, before = weight.permute(2, 1, 0).reshape(2, stride * outputs, inputs)
        return Conv(torch.stack([before, now], 2), bias.repeat(stride), slope=slope, phases=stride)
