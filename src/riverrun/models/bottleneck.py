"""The bottleneck: encoder output → latents → decoder input.

`sequence` has one latent vector per frame. `clip` has one latent vector per clip: a fully connected network computes
it from all frames of the clip, and another one computes all frames of the clip from it. In training each latent is a
diagonal Gaussian (Kingma & Welling 2014, arXiv:1312.6114); an instrument plays its mean.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.architecture import Architecture
from riverrun.models.layers.residual import NEGATIVE_SLOPE

MIN_SCALE = 1e-3
"""Smallest standard deviation of a posterior, in the unit of the latents. It keeps the logarithm in the KL finite."""

SCALE_OFFSET = 5.0
"""Subtracted from the raw scales before softplus. An untrained posterior then has a standard deviation of about
softplus(−5) = 0.007: training starts with little noise on the latents, so that the decoder learns to use them."""


class SequenceBottleneck(nn.Module):
    """One latent vector per frame: encoder output `[B, 2·D, T]` → latents `[B, D, T]` → decoder input `[B, D, T]`.

    The first D channels of the encoder output are the means, the others the scales before softplus.

    Args:
        latents: latent size D.

    Attributes:
        in_channels: channels of the encoder output.
        out_channels: channels of the decoder input.
        clip_frames: number of frames T of a clip, or 0 where T is free.
    """

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.latents = latents
        self.in_channels, self.out_channels = 2 * latents, latents
        self.clip_frames = 0

    @classmethod
    def from_architecture(cls, config: Architecture, clip_frames: int) -> "SequenceBottleneck":
        """Return the bottleneck of an architecture; `clip_frames` is not used by this kind."""
        return cls(config.latents)

    def statistics(self, encoded: Tensor) -> Tensor:
        """Return means and raw scales `[B, 2·D, T]` of an encoder output `[B, in_channels, T]`."""
        return encoded

    def expand(self, latents: Tensor) -> Tensor:
        """Return the decoder input `[B, out_channels, T]` for latents `[B, D, T]`."""
        return latents

    def posterior(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Return mean and standard deviation of the latents.

        Args:
            encoded: encoder output, `[B, in_channels, T]`.

        Returns:
            The means, which are also the most likely latents, and the standard deviations, each `[B, D, T]`.
        """
        mean, raw = self.statistics(encoded).split(self.latents, dim=1)
        return mean, functional.softplus(raw - SCALE_OFFSET) + MIN_SCALE

    def forward(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Sample latents with the reparameterization trick.

        Args:
            encoded: encoder output, `[B, in_channels, T]`.

        Returns:
            Sampled latents `[B, D, T]`, and the KL divergence to the standard Gaussian in nats per latent, a scalar.
        """
        mean, scale = self.posterior(encoded)
        kl = 0.5 * (mean.square() + scale.square() - 1) - scale.log()
        return mean + scale * torch.randn_like(mean), kl.mean()


class ClipBottleneck(SequenceBottleneck):
    """One latent vector per clip: encoder output `[B, W, T]` → latents `[B, D, 1]` → decoder input `[B, W, T]`.

    Args:
        latents: latent size D.
        width: channels W of the encoder output and of the decoder input.
        clip_frames: number of frames T of a clip.
        hidden: width of a hidden layer on each side; 0 for none.
    """

    def __init__(self, latents: int, width: int, clip_frames: int, hidden: int) -> None:
        super().__init__(latents)
        self.in_channels = self.out_channels = width
        self.clip_frames = clip_frames
        self.inward = fully_connected(width * clip_frames, hidden, 2 * latents)
        self.outward = fully_connected(latents, hidden, width * clip_frames)

    @classmethod
    def from_architecture(cls, config: Architecture, clip_frames: int) -> "ClipBottleneck":
        """Return the bottleneck of an architecture for clips of `clip_frames` frames."""
        return cls(config.latents, config.frame, clip_frames, config.hidden)

    def statistics(self, encoded: Tensor) -> Tensor:
        """Return means and raw scales `[B, 2·D, 1]` of an encoder output `[B, W, T]`."""
        return self.inward(encoded.flatten(1)).unsqueeze(2)

    def expand(self, latents: Tensor) -> Tensor:
        """Return the decoder input `[B, W, T]` for latents `[B, D, 1]`."""
        return self.outward(latents.squeeze(2)).unflatten(1, (self.out_channels, self.clip_frames))


BOTTLENECKS: dict[str, type[SequenceBottleneck]] = {"sequence": SequenceBottleneck, "clip": ClipBottleneck}
"""The class of each kind of bottleneck, by its name in :class:`~riverrun.models.architecture.Architecture`."""


def fully_connected(in_features: int, hidden: int, out_features: int) -> nn.Sequential:
    """Return a network `[B, in_features]` → `[B, out_features]` with one hidden layer, or none if `hidden` is 0."""
    if not hidden:
        return nn.Sequential(nn.Linear(in_features, out_features))
    return nn.Sequential(nn.Linear(in_features, hidden), nn.LeakyReLU(NEGATIVE_SLOPE), nn.Linear(hidden, out_features))
