"""Coupling flows with a context: x ↔ u, with u standard normal."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise

import torch
from torch import Tensor, nn

from riverrun.models.flow.base import Conditioner, ContextFlow
from riverrun.models.flow.univariate import REACH, Affine, Spline
from riverrun.models.noise import uniform


class Coupling(Conditioner):
    """A coupling layer (Dinh et al. 2014, NICE, arXiv:1410.8516).

    It keeps the first half of x and transforms the second half. A small network computes the parameters of the
    transform from the first half and the context. An untrained coupling is the identity. If `features` is 1, no element
    is kept, and the parameters depend on the context only.

    Args:
        features: number of features D.
        hidden: width of the network.
        depth: number of hidden layers of the network.
        univariate: transform of one element.
    """

    def __init__(self, features: int, hidden: int, depth: int, univariate: Affine | Spline) -> None:
        half = features // 2
        super().__init__(half, features - half, hidden, depth, univariate)
        self.sizes = [half, features - half]

    def forward(self, x: Tensor, projected: Tensor) -> tuple[Tensor, Tensor]:
        """Return y `[B, D]` and log |det dy/dx| `[B]`."""
        x_a, x_b = x.split(self.sizes, dim=1)
        y_b, log_slope = self.univariate(x_b, self.transform_parameters(x_a, projected))
        return torch.cat([x_a, y_b], dim=1), log_slope.sum(1)

    @torch.jit.export
    def inverse(self, y: Tensor, projected: Tensor) -> Tensor:
        """Return x `[B, D]`."""
        x_a, y_b = y.split(self.sizes, dim=1)
        return torch.cat([x_a, self.univariate.inverse(y_b, self.transform_parameters(x_a, projected))], dim=1)


def _permutations(features: int, couplings: int) -> Tensor:
    """Return the permutation of the features before each coupling, and the one after the last that restores the order.

    Couplings come in pairs with the same random order, reversed for the second of the pair, so that each pair
    transforms every feature. The random orders are a fixed function of `features`: they are not part of the weights.

    Returns:
        Indices, `[couplings + 1, features]`.
    """
    orders = [torch.arange(features)]
    for index in range(couplings):
        shuffled = uniform(seed=0, first=index, frames=1, lanes=features, stream=0)[0].argsort()
        orders.append(orders[-1].flip(0) if index % 2 else shuffled)
    orders.append(orders[0])
    return torch.stack([before.argsort()[after] for before, after in pairwise(orders)])


class ConditionalFlow(ContextFlow):
    """A normalizing flow of x `[B, D]` with a context `[B, H]`: x → u, with u standard normal.

    The first transform is elementwise affine, with parameters that are linear in the context. Then follow coupling
    layers, each with the features in another fixed order. (Rotations in place of the permutations, fixed or learned,
    stayed within 0.25 nats in trials on toy sequences of 8 and 16 dimensions. Learned rotations would have to be
    orthogonalised in every block.) An untrained flow is the identity: each noise dimension stays at the position of its
    latent.

    Args:
        features: number of features D, 1 or more.
        context: number of context features H; may be 0.
        couplings: number of coupling layers.
        hidden: width of the networks in the couplings.
        depth: number of hidden layers of these networks.
        kind: transform of the couplings, "affine" or "spline".
        bins: number of segments of each spline.
    """

    def __init__(
        self, features: int, context: int, couplings: int, hidden: int, depth: int, kind: str, bins: int = 8
    ) -> None:
        super().__init__(features)
        univariates: dict[str, Callable[[], Affine | Spline]] = {"affine": Affine, "spline": partial(Spline, bins)}
        layers = [Coupling(features, hidden, depth, univariates[kind]()) for _ in range(couplings)]
        self.reach = REACH
        self.couplings = nn.ModuleList(layers)
        orders = _permutations(features, couplings)
        self.register_buffer("orders", orders, persistent=False)
        self.register_buffer("inverse_orders", orders.argsort(1), persistent=False)
        self.orders: Tensor
        self.inverse_orders: Tensor
        self.add_projection(features, context, hidden, [layer.inward for layer in layers])

    def forward(self, x: Tensor, context: Tensor) -> tuple[Tensor, Tensor]:
        """Transform data to noise.

        Args:
            x: `[B, D]`.
            context: `[B, H]`.

        Returns:
            u `[B, D]` and log |det du/dx| `[B]`.
        """
        parts = self.project(context)
        orders = self.orders.unbind(0)
        x, log_slope = self.base(x, parts[0].view(x.size(0), self.features, 2))
        log_det = log_slope.sum(1)
        for index, coupling in enumerate(self.couplings):
            x, change = coupling(x.index_select(1, orders[index]), parts[index + 1])
            log_det = log_det + change
        return x.index_select(1, orders[-1]), log_det

    @torch.jit.export
    def inverse(self, u: Tensor, context: Tensor) -> Tensor:
        """Transform noise to data. It is the inverse of `forward` for u within ±REACH, and finite for any finite u.

        Args:
            u: `[B, D]`.
            context: `[B, H]`.

        Returns:
            x, `[B, D]`.
        """
        parts = self.project(context)
        inverse_orders = self.inverse_orders.unbind(0)
        x = u.clamp(-self.reach, self.reach).index_select(1, inverse_orders[-1])
        for index, coupling in enumerate(self.couplings[::-1]):
            last = len(self.couplings) - 1 - index
            x = coupling.inverse(x, parts[last + 1]).index_select(1, inverse_orders[last])  # type: ignore[operator]
        return self.base.inverse(x, parts[0].view(x.size(0), self.features, 2))
