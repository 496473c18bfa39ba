"""The bottleneck: what the encoder says of a clip becomes latents.

`sequence` keeps one latent vector a frame, a diagonal Gaussian in training (Kingma & Welling 2014, arXiv:1312.6114) and
its mean when playing.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

MIN_SCALE = 1e-3
"""Floor of a posterior's standard deviation, so that its log stays finite."""

NARROW = 5.0
"""Taken off the raw scales: training begins with little noise on the latents, so that it finds them worth using."""


class SequenceBottleneck(nn.Module):
    """The encoder's `[B, 2·D, T]` → latents `[B, D, T]`: D channels are means, the others scales before softplus."""

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.latents = latents

    def mean(self, statistics: Tensor) -> Tensor:
        """The most likely latents, `[B, D, T]`."""
        return statistics[:, : self.latents]

    def forward(self, statistics: Tensor) -> tuple[Tensor, Tensor]:
        """Sampled latents `[B, D, T]`, and the KL divergence to the unit Gaussian in nats a latent (a scalar)."""
        mean, raw = statistics.split(self.latents, dim=1)
        scale = functional.softplus(raw - NARROW) + MIN_SCALE
        kl = 0.5 * (mean.square() + scale.square() - 1) - scale.log()
        return mean + scale * torch.randn_like(mean), kl.mean()
