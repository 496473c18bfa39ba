"""The loss of the feature phase: how far decoded spectral features are from those of the audio."""

import torch
from torch import Tensor

SILENCE, RANGE = -9.0, 9.0
"""Log-amplitude in nepers that counts as silence, −78 dB, and the distance from there to full scale."""

QUIET_WEIGHT = 0.1
"""Weight of a silent log-amplitude; one at full scale has the weight 1.1."""

BAND = 12
"""Frequencies in a band whose level is compared, a quarter of an octave."""

LEVEL_WEIGHT = 0.5
"""Weight of the levels of bands. The mean of uncertain log-amplitudes is quieter than what they are the mean of; the
level of a band is more certain."""

IMAGE_WEIGHT = 0.3
"""Weight of the levels and correlations of channels."""


def feature_distance(decoded: Tensor, target: Tensor, count: int) -> Tensor:
    """Compute the mean absolute difference of features, louder ones weighted more.

    Args:
        decoded: `[B, T, F]`.
        target: `[B, T, F]`.
        count: number of log-amplitudes among the features; they come first.

    Returns:
        A scalar, in nepers.
    """
    output, aim = (each[..., :count].clamp(min=SILENCE) for each in (decoded, target))
    loss = ((output - aim).abs() * loudness(aim)).mean()
    levels, aims = band_levels(output), band_levels(aim)
    loss = loss + LEVEL_WEIGHT * ((levels - aims).abs() * loudness(aims)).mean()
    if target.shape[-1] > count:
        loud = loudness(aim).mean(-1, keepdim=True)
        loss = loss + IMAGE_WEIGHT * ((decoded[..., count:] - target[..., count:]).abs() * loud).mean()
    return loss


def loudness(amplitudes: Tensor) -> Tensor:
    """Return the weight of log-amplitudes, from `QUIET_WEIGHT` at silence on."""
    return QUIET_WEIGHT + (amplitudes - SILENCE) / RANGE


def band_levels(amplitudes: Tensor) -> Tensor:
    """Return the log of the RMS amplitude of each band, `[..., K]` → `[..., ⌊K / BAND⌋]`, in nepers."""
    whole = amplitudes[..., : amplitudes.shape[-1] // BAND * BAND].unflatten(-1, (-1, BAND))
    return 0.5 * (torch.logsumexp(2 * whole, -1) - torch.tensor(float(BAND)).log())
