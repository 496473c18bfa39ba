"""Steering: latents move until what they say of the sound's descriptors is nearer to the conditions."""

from typing import Any

import torch
from torch import Tensor, nn


class LinearSteering(nn.Module):
    """Move latents towards the conditions that are given; it has an exact inverse.

    The K descriptors c of latents z are estimated as W z + b, with independent errors e of variance E. Given c, z moves
    to the mean of z' ~ N(z, I) given that W z' + b + e = c: z + Wᵀ (W Wᵀ + E)⁻¹ (c − W z − b), the update of a filter
    (Kalman 1960, "A new approach to linear filtering and prediction problems"). For a descriptor that is free, c is its
    estimate. So a condition moves what it names and leaves the estimates of the others nearly as they are, and a
    descriptor that can't be told from the latents moves little. Before `fit`, nothing moves.

    Args:
        size: latent size D.
        count: number of descriptors K.

    Attributes:
        weight: W, `[K, D]`.
        bias: b, `[K]`.
        gain: Wᵀ (W Wᵀ + E)⁻¹, `[D, K]`.

    Example:
        >>> import torch
        >>> steering, z = LinearSteering(size=2, count=1), torch.tensor([[-0.5, 0.3]])
        >>> steering.fit(torch.tensor([[1.0, 0.0]]), torch.zeros(1), torch.ones(1))
        >>> steering(z, torch.tensor([[0.5]])), steering(z, torch.tensor([[0.0]]))
        (tensor([[0.0000, 0.3000]]), tensor([[-0.5000,  0.3000]]))
    """

    weight: Tensor
    bias: Tensor
    gain: Tensor

    def __init__(self, size: int, count: int) -> None:
        super().__init__()
        self.register_buffer("weight", torch.zeros(count, size))
        self.register_buffer("bias", torch.zeros(count))
        self.register_buffer("gain", torch.zeros(size, count))
        self.register_load_state_dict_pre_hook(keep_missing)

    def fit(self, weight: Tensor, bias: Tensor, error: Tensor) -> None:
        """Set the buffers.

        Args:
            weight: W, `[K, D]`.
            bias: b, `[K]`.
            error: variance of the error of each estimate, `[K]`, above 0 and maybe infinite.
        """
        weight = weight.double()
        known = error.isfinite()
        weight = weight * known[:, None]
        covariance = weight @ weight.T + torch.diag(torch.where(known, error.double(), 1.0))
        self.weight.copy_(weight)
        self.bias.copy_(bias)
        self.gain.copy_(torch.linalg.solve(covariance, weight).T)

    def forward(self, z: Tensor, conditions: Tensor) -> Tensor:
        """Move latents.

        Args:
            z: `[N, D]`.
            conditions: `[N, K]`; exactly 0 leaves a descriptor free.

        Returns:
            `[N, D]`.
        """
        return z + self._correction(conditions, z @ self.weight.t() + self.bias)

    @torch.jit.export
    def follows(self) -> Tensor:
        """Return whether each condition moves latents, `[K]`."""
        return (self.gain != 0.0).any(0)

    @torch.jit.export
    def inverse(self, moved: Tensor, conditions: Tensor) -> Tensor:
        """Return the latents `[N, D]` that `forward` moves to `moved` under the same conditions."""
        given = (conditions != 0.0).to(moved.dtype).unsqueeze(1)
        estimates = moved @ self.weight.t() + self.bias
        # the estimates after forward are e + A G (c − e) of those before, with A = W gain and G the given ones
        through = self.weight.matmul(self.gain) * given
        left = torch.eye(conditions.size(1), dtype=moved.dtype, device=moved.device) - through
        right = estimates - through.matmul(conditions.unsqueeze(2)).squeeze(2)
        before = torch.linalg.solve(left, right)
        return moved - self._correction(conditions, before)

    def _correction(self, conditions: Tensor, estimates: Tensor) -> Tensor:
        """Return what is added to latents `[N, D]` with these estimates `[N, K]`."""
        given = (conditions != 0.0).to(estimates.dtype)
        return (given * (conditions - estimates)) @ self.gain.t()


def keep_missing(module: nn.Module, state: dict[str, Any], prefix: str, *_: object) -> None:
    """Load weights without those of the steering, as of older runs: it then keeps its own."""
    for name, buffer in module.named_buffers():
        state.setdefault(prefix + name, buffer)
