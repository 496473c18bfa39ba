"""Whitening of the latents: zero mean, uncorrelated, unit variance over the corpus, ordered by explained variance.

It is a principal component analysis (Hotelling 1933) of the encoder's means over the corpus. It is a module apart from
the autoencoder, because it is fitted and not trained. An axis without variance is constant at its mean.
"""

import torch
from torch import Tensor, nn

MIN_VARIANCE_SHARE = 1e-6
"""Axes with less than this share of the largest variance are treated as constant."""

MIN_DEVIATION_SHARE = 1e-4
"""Axes whose standard deviation is less than this share of the RMS of the latents, means included, are treated as
constant. A float32 encoder rounds at 5e-8 to 8e-7 of that RMS (measured on nine runs), so that up to a hundredth of
such an axis would be rounding errors."""


class Whitening(nn.Module):
    """An affine map from latents to whitened latents, `[B, D, T]` → `[B, D, T]`, and its inverse.

    Latents without variance come last. Their `scale` and `explained` are 0, they whiten to exactly 0, and `inverse`
    sets them to their mean for any input.

    Args:
        latents: latent size D.

    Attributes:
        mean: mean of the latents, `[D]`.
        axes: principal axes in columns, `[D, D]`.
        scale: standard deviation along each axis, `[D]`, in falling order.
        explained: share of the variance of each axis, `[D]`, in falling order. The sum is 1, or 0 if nothing varies.
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
        self.register_load_state_dict_post_hook(zero_constant_axes)

    @property
    def real(self) -> int:
        """Number of latents with variance. They come first."""
        return int((self.scale > 0).sum())

    @property
    def inward(self) -> Tensor:
        """The matrix `[D, D]` that maps centred latents (row vectors) to whitened latents, one per column."""
        return self.axes * torch.where(self.scale > 0, 1 / self.scale, 0.0)

    @property
    def outward(self) -> Tensor:
        """The matrix `[D, D]` that maps whitened latents (rows) to centred latents, one row per whitened latent."""
        return (self.axes * self.scale).T

    def forward(self, latents: Tensor) -> Tensor:
        """Whiten latents `[B, D, T]`."""
        return ((latents - self.mean[:, None]).transpose(1, 2) @ self.inward).transpose(1, 2)

    def inverse(self, whitened: Tensor) -> Tensor:
        """Return the latents `[B, D, T]` of whitened latents `[B, D, T]`."""
        return (whitened.transpose(1, 2) @ self.outward).transpose(1, 2) + self.mean[:, None]

    @torch.no_grad()
    def fit(self, points: Tensor) -> None:
        """Set the buffers to the principal component analysis of latents.

        Args:
            points: latents `[N, D]`; N may be smaller than D, and as small as 1.

        Raises:
            ValueError: if there are no points, or if some are not finite.
        """
        if len(points) == 0 or not bool(points.isfinite().all()):
            raise ValueError("can't fit the whitening: give at least one latent vector, and only finite ones")
        points = points.double()
        mean = points.mean(0)
        variance, axes = torch.linalg.eigh((points - mean).T @ (points - mean) / len(points))
        variance, axes = variance.flip(0).clamp(min=0), axes.flip(1)
        # the largest entry of each axis is positive, so that signs do not depend on the solver
        axes = axes * axes.gather(0, axes.abs().argmax(0, keepdim=True)).sign()
        threshold = max(MIN_VARIANCE_SHARE * float(variance[0]), MIN_DEVIATION_SHARE**2 * float(points.square().mean()))
        variance = torch.where(variance > threshold, variance, 0.0)
        self.mean.copy_(mean)
        self.axes.copy_(axes)
        self.scale.copy_(variance.sqrt())
        self.explained.copy_(variance / variance.sum().clamp(min=torch.finfo(variance.dtype).tiny))


def zero_constant_axes(whitening: nn.Module, _: object) -> None:
    """Set scale and share of the axes without variance to 0 after loading. Older runs stored a scale above 0 there."""
    assert isinstance(whitening, Whitening)
    varies = whitening.explained > MIN_VARIANCE_SHARE * whitening.explained[0]
    whitening.scale.masked_fill_(~varies, 0.0)
    whitening.explained.masked_fill_(~varies, 0.0)
