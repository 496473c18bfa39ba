"""Restraint: the running mean of latents that are played stays within the range of the corpus."""

import math

import torch
from torch import Tensor, nn
from torchaudio.functional import lfilter

from riverrun.models.steering import keep_missing

SECONDS = 2.0
"""Time constant of the running mean. What a prior draws can come to rest: a loud note that is held for a minute, of
which the corpus has each frame. A mean over seconds tells it from music. Of what `keys` drew in twelve minutes, 15 %
was louder than the corpus ever is, for up to 50 s; with the restraint, 0.1 %."""

SHARE = 0.01
"""Share of the running means of the corpus that lie below its range, and above."""


class MeanRestraint(nn.Module):
    """Move latents by as much as their running mean is out of the range of the corpus.

    A step is moved before the mean includes it, so that what was done is known from the past and can be undone exactly.
    Before `fit`, nothing moves.

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
        """Return what is added to the next step, `[..., D]`, for the running mean before it, of the same shape."""
        return torch.minimum(torch.maximum(mean, self.lowest), self.highest) - mean

    @torch.jit.export
    def update(self, mean: Tensor, step: Tensor) -> Tensor:
        """Return the running mean `[B, D]` after a step, `[B, D]`."""
        return mean + self.rate * (step - mean)
