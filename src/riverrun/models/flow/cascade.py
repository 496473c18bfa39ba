"""Flows in parts: the first element, then the next three given it, then twelve given these, …"""

import math
from itertools import pairwise

import torch
from torch import Tensor, nn

from riverrun.models.flow.base import Conditioner, ContextFlow
from riverrun.models.flow.univariate import REACH, Spline

GROWTH = 4
"""How many times as many elements are known after a part as before it. A part costs as much time as a coupling."""


class Part(Conditioner):
    """Some elements of a cascade, transformed given those before them, `[B, given]`, and the context."""

    def forward(self, x: Tensor, before: Tensor, projected: Tensor) -> tuple[Tensor, Tensor]:
        """Return u `[B, n]` and log |det du/dx| `[B]`."""
        u, log_slope = self.univariate(x, self.transform_parameters(before, projected))
        return u, log_slope.sum(1)

    @torch.jit.export
    def inverse(self, u: Tensor, before: Tensor, projected: Tensor) -> Tensor:
        """Return x `[B, n]`."""
        return self.univariate.inverse(u, self.transform_parameters(before, projected))


class CascadeFlow(ContextFlow):
    """A normalizing flow of x `[B, D]` with a context `[B, H]`: x → u, with u standard normal.

    It is autoregressive in parts (Papamakarios et al. 2017, MAF, arXiv:1705.07057, has parts of one element): splines
    transform each part, with parameters that depend on the context and on all parts before it. So the first element
    can decide whether a note begins, and all others follow it. Couplings of halves transform sixteen elements that jump
    together one by one, and blur the jump.

    Before the splines comes an affine transform that is linear in the context, and then the inverse hyperbolic sine: a
    note that begins is tens of deviations away from one that goes on, and both then lie within reach of the splines.

    Args:
        features: number of features in a group; features are groups of latents, one group a frame.
        groups: number of groups G; D = G · features.
        context: number of context features H; may be 0.
        hidden: width of the networks.
        depth: number of hidden layers of these networks.
        bins: number of segments of each spline.
    """

    def __init__(self, features: int, groups: int, context: int, hidden: int, depth: int, bins: int = 8) -> None:
        super().__init__(features * groups)
        edges = part_edges(features, groups)
        univariate = Spline(bins)
        parts = [Part(first, last - first, hidden, depth, univariate) for first, last in pairwise(edges)]
        self.parts = nn.ModuleList(parts)
        self.part_sizes = [last - first for first, last in pairwise(edges)]
        self.tail_reach = math.asinh(REACH)
        self.add_projection(self.features, context, hidden, [part.inward for part in parts])

    def forward(self, x: Tensor, context: Tensor) -> tuple[Tensor, Tensor]:
        """Transform data to noise.

        Args:
            x: `[B, D]`.
            context: `[B, H]`.

        Returns:
            u `[B, D]` and log |det du/dx| `[B]`.
        """
        projected = self.project(context)
        x, log_slope = self.base(x, projected[0].view(x.size(0), self.features, 2))
        log_det = (log_slope - 0.5 * x.square().log1p()).sum(1)
        x = x.asinh()
        out: list[Tensor] = []
        first = 0
        for index, part in enumerate(self.parts):
            last = first + self.part_sizes[index]
            u, change = part(x[:, first:last], x[:, :first], projected[index + 1])
            out.append(u)
            log_det = log_det + change
            first = last
        return torch.cat(out, dim=1), log_det

    @torch.jit.export
    def inverse(self, u: Tensor, context: Tensor) -> Tensor:
        """Transform noise to data. It is the inverse of `forward` for u within ±asinh(REACH), and finite for any u.

        Args:
            u: `[B, D]`.
            context: `[B, H]`.

        Returns:
            x, `[B, D]`.
        """
        projected = self.project(context)
        noise = u.clamp(-self.tail_reach, self.tail_reach).split(self.part_sizes, dim=1)
        x = u[:, :0]
        for index, part in enumerate(self.parts):
            x = torch.cat([x, part.inverse(noise[index], x, projected[index + 1])], dim=1)  # type: ignore[operator]
        return self.base.inverse(x.sinh(), projected[0].view(u.size(0), self.features, 2))


def part_edges(features: int, groups: int) -> list[int]:
    """Return the first element of each part, and D: 0, 1, 4, 16, … in the first group.

    The later groups depend on the first one, and have two parts: the first element, and the others.

    Args:
        features: number of features of a group.
        groups: number of groups.
    """
    edges = [0]
    size = 1
    while size < features:
        edges.append(size)
        size *= GROWTH
    later = [0, 1] if features > 1 else [0]
    return edges + [group * features + edge for group in range(1, groups) for edge in later] + [groups * features]
