"""The latents that a player meets: centred, uncorrelated, of unit variance over the corpus, the most telling one first.

A principal component analysis (Hotelling 1933) of the encoder's means over the corpus. Kept apart from the
autoencoder's weights, because it is fitted, not learned.
"""

import torch
from torch import Tensor, nn

FLOOR = 1e-6
"""Axes with less than this share of the largest variance carry nothing: they are scaled as if they had this much."""


class Whitening(nn.Module):
    """Latents `[B, D, T]` ↔ whitened latents `[B, D, T]`, an affine map and its exact inverse.

    `explained` is each axis's share of the variance, in falling order, summing to 1.
    """

    mean: Tensor
    axes: Tensor
    scale: Tensor
    explained: Tensor

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.register_buffer("mean", torch.zeros(latents))
        self.register_buffer("axes", torch.eye(latents))
        self.register_buffer("scale", torch.ones(latents))
        self.register_buffer("explained", torch.full((latents,), 1 / latents))

    def forward(self, latents: Tensor) -> Tensor:
        centred = (latents - self.mean[:, None]).transpose(1, 2)
        return (centred @ self.axes / self.scale).transpose(1, 2)

    def inverse(self, whitened: Tensor) -> Tensor:
        return (whitened.transpose(1, 2) * self.scale @ self.axes.T).transpose(1, 2) + self.mean[:, None]

    @torch.no_grad()
    def fit(self, points: Tensor) -> None:
        """Fits mean and principal axes to latents `[N, D]`; N may be smaller than D, even 1.

        Raises:
            ValueError: if there are no points or some are not finite.
        """
        if len(points) == 0 or not bool(points.isfinite().all()):
            raise ValueError("latents to fit must be finite, and at least one")
        points = points.double()
        mean = points.mean(0)
        variance, axes = torch.linalg.eigh((points - mean).T @ (points - mean) / len(points))
        variance, axes = variance.flip(0).clamp(min=0), axes.flip(1)
        axes = (
            axes * axes.gather(0, axes.abs().argmax(0, keepdim=True)).sign()
        )  # a sign that doesn't depend on the solver
        total = variance.sum()
        if total == 0:
            variance, total = torch.ones_like(variance), variance.new_tensor(float(len(variance)))
        self.mean.copy_(mean)
        self.axes.copy_(axes)
        self.scale.copy_(variance.clamp(min=FLOOR * float(variance[0])).sqrt())
        self.explained.copy_(variance / total)
