"""Restraint: the running mean of latents that are played stays within the range of the corpus."""

import math

import torch
from torch import Tensor, nn
from torchaudio.functional import lfilter

from riverrun.models.steering import keep_missing

SECONDS, SHARE = 0.5, 0.05
"""Time constant of the running mean, and share of the running means of the corpus below its range, and above it.

What a prior draws can come to rest: in silence, or on a loud note, of which the corpus has each frame. The mean over
some time tells that from music. Of 96 minutes that `keys` drew, the last 5 s of each, 6 % was quieter than −50 dB, and
4 % louder than all but a thousandth of its corpus; with 2 s and 0.01, 9 and 8 %.
"""


class MeanRestraint(nn.Module):
    """Move the noise that latents are drawn from by as much as their running mean is out of the range of the corpus.

    So what is drawn stays what the flow can draw: silence ends in a note, and a loud note ends. A step is moved before
    the mean includes it, so that what was done is known from the past and can be undone exactly. Before `fit`, and in
    training mode, nothing moves: a prior that trains on rollouts under a restraint leans on it, and plays no better.

    Args:
        size: latent size D.
        limit: largest absolute value of a latent.

    Attributes:
        lowest, highest: range of the running mean, `[D]`.
        rate: share of the newest step in the running mean, `[1]`.
    """

    lowest: Tensor
    highest: Tensor
    rate: Tensor

    def __init__(self, size: int, limit: float) -> None:
        super().__init__()
        self.register_buffer("lowest", torch.full((size,), -limit))
        self.register_buffer("highest", torch.full((size,), limit))
        self.register_buffer("rate", torch.zeros(1))
        self.register_load_state_dict_pre_hook(keep_missing)

    def fit(self, latents: Tensor, steps_per_second: float) -> None:
        """Set the buffers.

        Args:
            latents: steps of recordings, one after another, `[T, D]`.
            steps_per_second: of what is played.
        """
        rate = -math.expm1(-1.0 / (SECONDS * steps_per_second))
        kept, added = torch.tensor([1.0, rate - 1.0]), torch.tensor([rate, 0.0])
        ranked = lfilter(latents.T.double(), kept.double(), added.double(), clamp=False).sort(1).values
        outside = int(SHARE * len(latents))
        self.lowest.copy_(ranked[:, outside])
        self.highest.copy_(ranked[:, len(latents) - 1 - outside])
        self.rate.fill_(rate)

    def forward(self, mean: Tensor) -> Tensor:
        """Return what is added to the noise of the next step, `[..., D]`, for the running mean before it."""
        if self.training:
            return torch.zeros_like(mean)
        return torch.minimum(torch.maximum(mean, self.lowest), self.highest) - mean

    @torch.jit.export
    def update(self, mean: Tensor, step: Tensor) -> Tensor:
        """Return the running mean `[B, D]` after a step, `[B, D]`."""
        return mean + self.rate * (step - mean)
