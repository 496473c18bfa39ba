"""Inputs for the methods of the trained test instrument: stereo, 4 latents, 64 samples a frame."""

import torch
from torch import Tensor

from riverrun_export.verify import bursts

RATIO = 64
CONDITIONS = 3
"""Inlets of `prior` and `generate` before those for audio: temperature offset, loudness, brightness."""

METHODS = ("forward", "encode", "decode", "prior", "generate", "to_noise", "from_noise")
FORGETTING = ("forward", "encode", "decode")
"""Methods with a finite memory; the state of the prior depends on its whole past."""


def given_to(name: str, frames: int, batch: int = 1) -> Tensor:
    """Return an input of `frames` frames: bursts of noise, normal latents, or small offsets of the temperature."""
    torch.manual_seed(frames)
    if name in ("forward", "encode", "to_noise"):
        return bursts(2, RATIO * frames).expand(batch, 2, -1).clone()
    if name in ("decode", "from_noise"):
        return torch.randn(batch, 4, frames)
    return offsets(0.2 * torch.randn(batch, 1, frames))


def offsets(offset: Tensor) -> Tensor:
    """Return temperature offsets `[B, 1, T]` as an input of `prior` and `generate`, with zeros on all other inlets."""
    rest = offset.new_zeros(offset.shape[0], CONDITIONS + 1, offset.shape[2])
    return torch.cat([offset, rest], 1).repeat_interleave(RATIO, 2)


def same(got: Tensor, wanted: Tensor) -> None:
    """Assert equality up to rounding."""
    torch.testing.assert_close(got, wanted, atol=2e-5 * max(1.0, float(wanted.abs().max())), rtol=0)
