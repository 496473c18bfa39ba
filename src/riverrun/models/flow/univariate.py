"""Monotonic functions of one variable, with inverse and log-derivative: the transforms of a coupling layer.

Each is a module with `num_parameters`, the number of parameters per element. Inputs are `x` `[B, n]` and unconstrained
`parameters` `[B, n, num_parameters]`. With all parameters 0 each is the identity.

Products of tensors and Python numbers are avoided: addcmul takes a `value`, and constants are buffers. For the few
elements of a frame, TorchScript needs as long for a number as for a tensor, and twice per product.
"""

import math
from typing import NamedTuple

import torch
from torch import Tensor, nn

MIN_SLOPE = 1e-3
"""Slopes of `Affine`, and of `Spline` at its knots, lie within MIN_SLOPE … 1/MIN_SLOPE. zuko uses the same limit."""

REACH = 1e6
"""Inverses return values within ±REACH, so that a chain of them stays finite for any input."""


class Knot(NamedTuple):
    """One end of a spline segment: x, y and the slope there, each `[B, n]`."""

    x: Tensor
    y: Tensor
    slope: Tensor


class SoftClip(nn.Module):
    """The function x / (1 + |x| / limit): the identity near 0, bounded by ±limit.

    Args:
        limits: one limit for each element of the last dimension, or a single one for all.
    """

    def __init__(self, limits: list[float]) -> None:
        super().__init__()
        self.register_buffer("sharpness", torch.tensor(limits).reciprocal(), persistent=False)
        self.register_buffer("one", torch.ones(1), persistent=False)
        self.sharpness: Tensor
        self.one: Tensor

    def forward(self, x: Tensor) -> Tensor:
        """Clip `x` elementwise."""
        return x / torch.addcmul(self.one, x.abs(), self.sharpness)


class Affine(nn.Module):
    """y = x·exp(a) + b, with a soft-clipped to ±log(1/MIN_SLOPE) (Dinh et al. 2016, RealNVP, arXiv:1605.08803)."""

    def __init__(self) -> None:
        super().__init__()
        self.num_parameters = 2
        self.clip = SoftClip([-math.log(MIN_SLOPE)])
        self.reach = REACH

    def forward(self, x: Tensor, parameters: Tensor) -> tuple[Tensor, Tensor]:
        """Return y and log dy/dx, both `[B, n]`."""
        shift, scale = parameters.unbind(-1)
        log_slope = self.clip(scale)
        return torch.addcmul(shift, x, log_slope.exp()), log_slope

    @torch.jit.export
    def inverse(self, y: Tensor, parameters: Tensor) -> Tensor:
        """Return x `[B, n]`, clamped to ±REACH."""
        shift, scale = parameters.unbind(-1)
        return ((y - shift) / self.clip(scale).exp()).clamp(-self.reach, self.reach)


class Spline(nn.Module):
    """A monotonic rational-quadratic spline on [−bound, bound], the identity outside.

    Durkan et al. 2019, Neural Spline Flows, arXiv:1906.04032. The inverse computes the root of their quadratic that
    loses no digits to cancellation.

    Of the 3·bins − 1 parameters per element the first 2·bins are the logits of the widths and heights of the segments,
    the others the logarithms of the slopes at the inner knots, all soft-clipped. At both ends the slope is 1.

    Args:
        bins: number of segments.
        bound: half the width of the interval. 5 is zuko's default; latents are whitened, so that nearly all lie within.
    """

    def __init__(self, bins: int, bound: float = 5.0) -> None:
        super().__init__()
        self.bins = bins
        self.bound = bound
        self.num_parameters = 3 * bins - 1
        limit = -math.log(MIN_SLOPE)
        self.clip = SoftClip([limit / 2] * (2 * bins) + [limit] * (bins - 1))
        # shares of the segments → inner knots: running sums, scaled from 0 … 1 to −bound … bound
        before = torch.ones(bins, bins - 1).triu()
        self.register_buffer("sums", (2.0 * before - 1.0) * bound, persistent=False)
        self.register_buffer("first", torch.tensor([-bound, -bound, 1.0]).view(1, 1, 3, 1), persistent=False)
        self.register_buffer("last", torch.tensor([bound, bound, 1.0]).view(1, 1, 3, 1), persistent=False)
        self.register_buffer("ends", torch.arange(2), persistent=False)
        self.sums: Tensor
        self.first: Tensor
        self.last: Tensor
        self.ends: Tensor

    def _segment(self, value: Tensor, parameters: Tensor, axis: int) -> tuple[Knot, Knot]:
        """Return the low and the high knot of the segment that contains each value on an axis (0: x, 1: y)."""
        batch, n = value.size(0), value.size(1)
        logits, slopes = self.clip(parameters).split([2 * self.bins, self.bins - 1], dim=-1)
        inner = logits.view(batch, n, 2, self.bins).softmax(-1).matmul(self.sums)
        index = (inner.select(2, axis) < value.unsqueeze(-1)).sum(-1, keepdim=True) + self.ends
        inner = torch.cat([inner, slopes.exp().unsqueeze(2)], dim=2)
        knots = torch.cat([self.first.expand(batch, n, 3, 1), inner, self.last.expand(batch, n, 3, 1)], dim=-1)
        low, high = knots.gather(-1, index.unsqueeze(2).expand(-1, -1, 3, -1)).unbind(-1)
        (x0, y0, d0), (x1, y1, d1) = low.unbind(-1), high.unbind(-1)
        return Knot(x0, y0, d0), Knot(x1, y1, d1)

    def forward(self, x: Tensor, parameters: Tensor) -> tuple[Tensor, Tensor]:
        """Return y and log dy/dx, both `[B, n]`."""
        inside = x.clamp(-self.bound, self.bound)  # finite everywhere, as the gradient of torch.where needs it
        low, high = self._segment(inside, parameters, 0)
        width, height = high.x - low.x, high.y - low.y
        mean = height / width
        up = (inside - low.x) / width
        down = (high.x - inside) / width
        both = up * down
        below = torch.addcmul(mean, torch.sub(low.slope + high.slope, mean, alpha=2.0), both)
        above = torch.addcmul(mean * up * up, low.slope, both)
        rise = torch.addcmul(torch.addcmul(low.slope * down * down, high.slope, up * up), mean, both, value=2.0)
        y = torch.addcdiv(low.y, height * above, below)
        log_slope = (rise * (mean / below).square()).log()
        within = x.abs() < self.bound
        return torch.where(within, y, x), torch.where(within, log_slope, torch.zeros_like(x))

    @torch.jit.export
    def inverse(self, y: Tensor, parameters: Tensor) -> Tensor:
        """Return x `[B, n]`."""
        inside = y.clamp(-self.bound, self.bound)
        low, high = self._segment(inside, parameters, 1)
        width, height = high.x - low.x, high.y - low.y
        mean = height / width
        rise = inside - low.y
        b = torch.addcmul(height * low.slope, rise, torch.sub(low.slope + high.slope, mean, alpha=2.0), value=-1.0)
        c = rise * mean
        root = torch.addcmul(b * b, c, height * mean - b, value=4.0).clamp_min(0.0).sqrt()
        return torch.where(y.abs() < self.bound, torch.addcdiv(low.x, c * width, b + root, value=2.0), y)
