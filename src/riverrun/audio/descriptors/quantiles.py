"""Normalise descriptors to −1 … 1 by their distribution over a corpus."""

import torch
from torch import Tensor, nn

KNOTS = 65
"""Number of quantiles stored per descriptor, including minimum and maximum."""


class Quantiles(nn.Module):
    """A map between values and their normalised ranks in a corpus, and its inverse.

    Rank −1 is the minimum of the corpus, 0 its median and 1 its maximum. The map is piecewise linear between quantiles,
    continuous and monotonic. Values outside the corpus get −1 or 1. A value that spans several quantiles (the loudness
    of silence, for example) gets the mean of their ranks, so that a constant descriptor is at 0. `inverse` inverts
    `forward` wherever the map is strictly increasing.

    Args:
        size: number of descriptors K.
    """

    points: Tensor
    ranks: Tensor

    def __init__(self, size: int) -> None:
        super().__init__()
        ranks = torch.linspace(-1, 1, KNOTS).repeat(size, 1)
        self.register_buffer("points", ranks.clone())
        self.register_buffer("ranks", ranks)

    def forward(self, values: Tensor) -> Tensor:
        """Return the ranks of values, `[B, K]` or `[B, K, T]`, in −1..1."""
        return self.interpolate(values, self.points, self.ranks)

    @torch.jit.export
    def inverse(self, ranks: Tensor) -> Tensor:
        """Return the values of ranks, `[B, K]` or `[B, K, T]`."""
        return self.interpolate(ranks, self.ranks, self.points)

    @torch.jit.export
    def interpolate(self, x: Tensor, xs: Tensor, ys: Tensor) -> Tensor:
        """Interpolate linearly between points; outside them, return the value of the nearest one.

        Args:
            x: where to interpolate, `[B, K, ...]`.
            xs: abscissae of the points, `[K, KNOTS]`, not decreasing.
            ys: ordinates of the points, `[K, KNOTS]`.

        Returns:
            The values at `x`, `[B, K, ...]`.
        """
        flat = x.transpose(0, 1).reshape(x.shape[1], -1).contiguous()  # [K, M], the layout of searchsorted
        right = torch.searchsorted(xs, flat).clamp(1, xs.shape[1] - 1)
        left = right - 1
        x0, x1, y0, y1 = xs.gather(1, left), xs.gather(1, right), ys.gather(1, left), ys.gather(1, right)
        distinct = x1 > x0
        weight = ((flat - x0) / torch.where(distinct, x1 - x0, 1.0)).clamp(0.0, 1.0)
        y = torch.where(distinct, torch.lerp(y0, y1, weight), y0)
        return y.reshape(x.transpose(0, 1).shape).transpose(0, 1)

    @torch.no_grad()
    def fit(self, values: Tensor) -> None:
        """Compute and store the quantiles of a corpus.

        Args:
            values: descriptors, `[N, K]`, N ≥ 1.

        Raises:
            ValueError: if there are no values or some are not finite.
        """
        if len(values) == 0 or not bool(values.isfinite().all()):
            raise ValueError("values to fit must be finite, with at least one value per descriptor")
        ordered = values.float().sort(0).values
        position = torch.linspace(0, len(values) - 1, KNOTS, dtype=torch.float64)
        weight = (position - position.floor()).float()[:, None].to(values.device)
        low, high = ordered[position.floor().long()], ordered[position.ceil().long()]
        points = torch.lerp(low, high, weight).T.contiguous().to(self.points.device)
        ranks = torch.linspace(-1, 1, KNOTS, device=points.device)
        equal = (points[:, :, None] == points[:, None, :]).float()  # [K, KNOTS, KNOTS]
        self.points.copy_(points)
        self.ranks.copy_((equal @ ranks) / equal.sum(2))
