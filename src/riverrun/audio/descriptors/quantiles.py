"""Values made comparable: each descriptor's place in its distribution over the corpus, from −1 to 1."""

import torch
from torch import Tensor, nn

KNOTS = 65
"""Quantiles kept of each descriptor, both ends included."""


class Quantiles(nn.Module):
    """Values `[B, K]` or `[B, K, T]` ↔ their ranks from −1 (the corpus's least) through 0 (its median) to 1.

    Piecewise linear between quantiles, continuous, never falling. A value that fills more than one quantile (silence's
    loudness, say) has the mean of their ranks: a descriptor that never moves is at 0. What lies beyond the corpus is at
    its ends. Where values differ, `inverse` undoes `forward`.
    """

    points: Tensor
    ranks: Tensor

    def __init__(self, size: int) -> None:
        super().__init__()
        ranks = torch.linspace(-1, 1, KNOTS).repeat(size, 1)
        self.register_buffer("points", ranks.clone())
        self.register_buffer("ranks", ranks)

    def forward(self, values: Tensor) -> Tensor:
        return self.interpolate(values, self.points, self.ranks)

    @torch.jit.export
    def inverse(self, ranks: Tensor) -> Tensor:
        return self.interpolate(ranks, self.ranks, self.points)

    @torch.jit.export
    def interpolate(self, x: Tensor, xs: Tensor, ys: Tensor) -> Tensor:
        """Through points xs, ys `[K, KNOTS]`, neither ever falling, at x `[B, K, ...]`; beyond them, at their ends."""
        flat = x.transpose(0, 1).reshape(x.shape[1], -1).contiguous()  # [K, M], as searchsorted wants it
        right = torch.searchsorted(xs, flat).clamp(1, xs.shape[1] - 1)
        left = right - 1
        x0, x1, y0, y1 = xs.gather(1, left), xs.gather(1, right), ys.gather(1, left), ys.gather(1, right)
        wide = x1 > x0
        part = ((flat - x0) / torch.where(wide, x1 - x0, 1.0)).clamp(0.0, 1.0)
        y = torch.where(wide, torch.lerp(y0, y1, part), y0)
        return y.reshape(x.transpose(0, 1).shape).transpose(0, 1)

    @torch.no_grad()
    def fit(self, values: Tensor) -> None:
        """Takes the quantiles of values `[N, K]`, N ≥ 1.

        Raises:
            ValueError: if there are no values or some are not finite.
        """
        if len(values) == 0 or not bool(values.isfinite().all()):
            raise ValueError("values to fit must be finite, and at least one of each descriptor")
        ordered = values.float().sort(0).values
        place = torch.linspace(0, len(values) - 1, KNOTS, dtype=torch.float64)
        part = (place - place.floor()).float()[:, None].to(values.device)
        low, high = ordered[place.floor().long()], ordered[place.ceil().long()]
        points = torch.lerp(low, high, part).T.contiguous().to(self.points.device)
        ranks = torch.linspace(-1, 1, KNOTS, device=points.device)
        same = (points[:, :, None] == points[:, None, :]).float()  # [K, KNOTS, KNOTS]
        self.points.copy_(points)
        self.ranks.copy_((same @ ranks) / same.sum(2))
