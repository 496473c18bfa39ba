"""What the flows have in common: the product with the context, the networks of their layers, and the density."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from riverrun.models.flow.univariate import Affine, Spline


class Conditioner(nn.Module):
    """Base class of the layers of a flow: the parameters of a transform of n elements, given others and a context.

    The first layer of the network is applied to the context outside, by `ContextFlow` for all layers at once: methods
    take the product, `projected` `[B, hidden]`. Untrained, all parameters are 0, and the transform is the identity.

    Args:
        given: number of elements that the parameters depend on; may be 0.
        transformed: number of elements n that are transformed.
        hidden: width of the network.
        depth: number of hidden layers of the network.
        univariate: transform of one element.
    """

    def __init__(self, given: int, transformed: int, hidden: int, depth: int, univariate: Affine | Spline) -> None:
        super().__init__()
        self.transformed = transformed
        self.univariate = univariate
        self.inward = nn.Parameter(torch.empty(given, hidden))  # [in, out], the layout that addmm reads
        self.hidden = nn.ModuleList(nn.Linear(hidden, hidden) for _ in range(depth - 1))
        self.outward = nn.Linear(hidden, transformed * univariate.num_parameters)
        nn.init.zeros_(self.outward.weight)
        nn.init.zeros_(self.outward.bias)

    def transform_parameters(self, given: Tensor, projected: Tensor) -> Tensor:
        """Return the parameters of the transform, `[B, n, num_parameters]`."""
        hidden = torch.addmm(projected, given, self.inward).relu()
        for layer in self.hidden:
            hidden = layer(hidden).relu()
        return self.outward(hidden).view(given.size(0), self.transformed, self.univariate.num_parameters)


class ContextFlow(nn.Module):
    """Base class of normalizing flows of x `[B, D]` with a context `[B, H]`: x → u, with u standard normal.

    The first transform is elementwise affine, with parameters that are linear in the context. An untrained flow starts
    with the identity there.

    Args:
        features: number of features D, 1 or more.
    """

    weight: nn.Parameter
    bias: nn.Parameter

    def __init__(self, features: int) -> None:
        super().__init__()
        self.features = features
        self.base = Affine()

    def add_projection(self, features: int, context: int, hidden: int, inward: Sequence[nn.Parameter]) -> None:
        """Add one product for the whole context: the parameters of the base, then the first layer of each network.

        Args:
            features: number of features D.
            context: number of context features H; may be 0.
            hidden: width of the networks.
            inward: the weights of the other inputs of each first layer, `[given, hidden]`.
        """
        self.sizes = [2 * features] + [hidden] * len(inward)
        self.weight = nn.Parameter(torch.zeros(context, sum(self.sizes)))
        self.bias = nn.Parameter(torch.zeros(sum(self.sizes)))
        # nn.Linear's initialisation of the first layers
        fan_in = max(len(each) for each in inward) + context if inward else 0
        bound = fan_in**-0.5 if fan_in else 1.0
        for tensor in (self.weight[:, 2 * features :], self.bias[2 * features :], *inward):
            nn.init.uniform_(tensor, -bound, bound)

    def project(self, context: Tensor) -> list[Tensor]:
        """Return the parameters of the base and the first layer of each network for a context `[B, H]`."""
        return torch.addmm(self.bias, context, self.weight).split(self.sizes, dim=1)

    def forward(self, x: Tensor, context: Tensor) -> tuple[Tensor, Tensor]:
        """Transform data `[B, D]` to noise `[B, D]`, and return it with log |det du/dx| `[B]`."""
        return x, torch.zeros_like(x[:, 0])

    @torch.jit.export
    def log_prob(self, x: Tensor, context: Tensor) -> Tensor:
        """Compute the log-density of x given the context.

        Args:
            x: `[B, D]`.
            context: `[B, H]`.

        Returns:
            Nats, `[B]`.
        """
        u, log_det = self(x, context)
        return log_det - 0.5 * (u.square().sum(1) + self.features * math.log(2.0 * math.pi))
