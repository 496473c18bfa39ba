"""What the tests play to the methods of the trained test instrument: stereo, 4 latents, 64 samples a frame."""

import torch
from torch import Tensor

from riverrun_export.build import bursts

RATIO = 64
STEERING = 3
"""Inlets of `prior` and `generate` before those for audio: temperature offset, loudness, brightness."""

METHODS = ("forward", "encode", "decode", "prior", "generate", "to_noise", "from_noise")
FORGETTING = ("forward", "encode", "decode")
"""Methods with a finite memory: the others remember, in the prior's context, all they have played."""


def given_to(name: str, frames: int, batch: int = 1) -> Tensor:
    """Input of `frames` frames: bursts for audio, noise for latents, small offsets of the temperature for the prior."""
    torch.manual_seed(frames)
    if name in ("forward", "encode", "to_noise"):
        return bursts(2, RATIO * frames).expand(batch, 2, -1).clone()
    if name in ("decode", "from_noise"):
        return torch.randn(batch, 4, frames)
    return offsets(0.2 * torch.randn(batch, 1, frames))


def offsets(offset: Tensor) -> Tensor:
    """Temperature offsets `[B, 1, T]` as `prior` and `generate` take them, with nothing else to steer or to hear."""
    rest = offset.new_zeros(offset.shape[0], STEERING + 1, offset.shape[2])
    return torch.cat([offset, rest], 1).repeat_interleave(RATIO, 2)


def same(got: Tensor, wanted: Tensor) -> None:
    """Equal but for rounding."""
    torch.testing.assert_close(got, wanted, atol=2e-5 * max(1.0, float(wanted.abs().max())), rtol=0)
