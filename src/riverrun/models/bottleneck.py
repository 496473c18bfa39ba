"""The bottleneck: what the encoder says becomes latents, and latents become frames for the decoder.

`sequence` keeps one latent vector a frame; `clip` one for a whole clip, which fully connected layers make of all its
frames and all its frames of. Each latent is a diagonal Gaussian in training (Kingma & Welling 2014, arXiv:1312.6114)
and its mean when playing.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.layers.residual import SLOPE

MIN_SCALE = 1e-3
"""Floor of a posterior's standard deviation, so that its log stays finite."""

NARROW = 5.0
"""Taken off the raw scales: training begins with little noise on the latents, so that it finds them worth using."""


class SequenceBottleneck(nn.Module):
    """The encoder's `[B, 2·D, T]` → latents `[B, D, T]`: D channels are means, the others scales before softplus.

    `reads` is how many channels the encoder has to give, `gives` how many the decoder reads.
    """

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.latents = latents
        self.in_channels, self.out_channels = 2 * latents, latents

    def statistics(self, encoded: Tensor) -> Tensor:
        """What the encoder says → means and raw scales."""
        return encoded

    def expand(self, latents: Tensor) -> Tensor:
        """Latents → what the decoder reads, `[B, gives, T]`."""
        return latents

    def posterior(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """The mean of the latents, which is the most likely, and their standard deviation."""
        mean, raw = self.statistics(encoded).split(self.latents, dim=1)
        return mean, functional.softplus(raw - NARROW) + MIN_SCALE

    def forward(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Sampled latents, and the KL divergence to the unit Gaussian in nats a latent (a scalar)."""
        mean, scale = self.posterior(encoded)
        kl = 0.5 * (mean.square() + scale.square() - 1) - scale.log()
        return mean + scale * torch.randn_like(mean), kl.mean()


class ClipBottleneck(SequenceBottleneck):
    """The encoder's `[B, W, T]` → latents `[B, D, 1]`, a sequence of one step → frames for the decoder `[B, W, T]`.

    Args:
        latents: D.
        width: W, numbers a frame.
        frames: T, of a clip.
        hidden: width of a hidden layer on either side; 0 for none.
    """

    def __init__(self, latents: int, width: int, frames: int, hidden: int) -> None:
        super().__init__(latents)
        self.in_channels = self.out_channels = width
        self.frames = frames
        self.inward = connected(width * frames, hidden, 2 * latents)
        self.outward = connected(latents, hidden, width * frames)

    def statistics(self, encoded: Tensor) -> Tensor:
        return self.inward(encoded.flatten(1)).unsqueeze(2)

    def expand(self, latents: Tensor) -> Tensor:
        return self.outward(latents.squeeze(2)).unflatten(1, (self.out_channels, self.frames))


def connected(inputs: int, hidden: int, outputs: int) -> nn.Sequential:
    """`[B, inputs]` → `[B, outputs]`, fully connected, through `hidden` leaky units unless that is 0."""
    if not hidden:
        return nn.Sequential(nn.Linear(inputs, outputs))
    return nn.Sequential(nn.Linear(inputs, hidden), nn.LeakyReLU(SLOPE), nn.Linear(hidden, outputs))
