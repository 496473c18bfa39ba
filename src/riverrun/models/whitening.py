"""The latents that a player meets: centred, uncorrelated, of unit variance over the corpus, the most telling one first.

A principal component analysis (Hotelling 1933) of the encoder's means over the corpus. Kept apart from the
autoencoder's weights, because it is fitted, not learned. An axis without variance is no latent: it is held at its mean.
"""

import torch
from torch import Tensor, nn

FLOOR = 1e-6
"""Axes with less than this share of the largest variance carry nothing."""

RESOLUTION = 1e-4
"""Nor do those whose standard deviation is less than this share of the latents' RMS, their means included. A float32
encoder rounds at 5e-8 to 8e-7 of that RMS (measured on nine runs), so a hundredth of such an axis would be rounding.
"""


class Whitening(nn.Module):
    """Latents `[B, D, T]` ↔ whitened latents `[B, D, T]`: an affine map, and its inverse where there is variance.

    `explained` is each axis's share of the variance, in falling order, summing to 1. The last axes may have none: their
    `scale` and share are 0, they whiten to exactly 0, and whatever they are told, their inverse is their mean.
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
        self.register_load_state_dict_post_hook(let_go)

    @property
    def real(self) -> int:
        """How many latents have variance; they are the first ones."""
        return int((self.scale > 0).sum())

    @property
    def inward(self) -> Tensor:
        """What centred latents are multiplied with, `[D, D]`: a column for each whitened one."""
        return self.axes * torch.where(self.scale > 0, 1 / self.scale, 0.0)

    @property
    def outward(self) -> Tensor:
        """What whitened latents are multiplied with, `[D, D]`: a row for each."""
        return (self.axes * self.scale).T

    def forward(self, latents: Tensor) -> Tensor:
        return ((latents - self.mean[:, None]).transpose(1, 2) @ self.inward).transpose(1, 2)

    def inverse(self, whitened: Tensor) -> Tensor:
        return (whitened.transpose(1, 2) @ self.outward).transpose(1, 2) + self.mean[:, None]

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
        least = max(FLOOR * float(variance[0]), RESOLUTION**2 * float(points.square().mean()))
        variance = torch.where(variance > least, variance, 0.0)
        self.mean.copy_(mean)
        self.axes.copy_(axes)
        self.scale.copy_(variance.sqrt())
        self.explained.copy_(variance / variance.sum().clamp(min=torch.finfo(variance.dtype).tiny))


def let_go(whitening: nn.Module, _: object) -> None:
    """Holds the axes below `FLOOR` of what was fitted before they were held: scaled as if they had that variance."""
    assert isinstance(whitening, Whitening)
    carries = whitening.explained > FLOOR * whitening.explained[0]
    whitening.scale.masked_fill_(~carries, 0.0)
    whitening.explained.masked_fill_(~carries, 0.0)
