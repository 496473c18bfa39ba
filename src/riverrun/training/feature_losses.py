"""The loss of the feature phase: how far decoded spectral features are from those of the audio."""

import torch
from torch import Tensor

from riverrun.models.spectral.features import FLOOR, SILENCE

QUIET_WEIGHT = 1.0
"""Weight of a silent log-amplitude; one at full scale has the weight 2. With less, what should be silent is not: the
quiet frequencies are most of them."""

BAND = 12
"""Frequencies in a band whose level is compared, a quarter of an octave."""

LEVEL_WEIGHT = 0.5
"""Weight of the levels of bands. The mean of uncertain log-amplitudes is quieter than what they are the mean of; the
level of a band is more certain."""

POWER_BAND = 24
"""Frequencies in a band whose power is compared, half an octave."""

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


def power_distance(decoded: Tensor, target: Tensor) -> Tensor:
    """Compute the mean absolute difference of the levels of wide bands and of the sum, louder ones weighted more.

    Where a decoder is uncertain about a pitch, it decodes a wide hump instead of a line. It sounds as noise, and far
    too quiet, although its log-amplitudes are the best guess.

    Args:
        decoded: the power that sounds at each frequency, `[B, T, K]`.
        target: of the same shape.

    Returns:
        A scalar, in nepers.
    """
    output, aim = (_power_levels(each) for each in (decoded, target))
    return ((output - aim).abs() * loudness(aim)).mean()


def _power_levels(power: Tensor) -> Tensor:
    """Return the levels of bands and of their sum in nepers, `[..., K]` → `[..., ⌊K / POWER_BAND⌋ + 1]`."""
    whole = power[..., : power.shape[-1] // POWER_BAND * POWER_BAND].unflatten(-1, (-1, POWER_BAND)).sum(-1)
    return 0.5 * (torch.cat([whole, whole.sum(-1, keepdim=True)], -1) + FLOOR**2).log()


def loudness(amplitudes: Tensor) -> Tensor:
    """Return the weight of log-amplitudes, from `QUIET_WEIGHT` at silence on."""
    return QUIET_WEIGHT + (amplitudes - SILENCE) / -SILENCE


def band_levels(amplitudes: Tensor) -> Tensor:
    """Return the log of the RMS amplitude of each band, `[..., K]` → `[..., ⌊K / BAND⌋]`, in nepers."""
    whole = amplitudes[..., : amplitudes.shape[-1] // BAND * BAND].unflatten(-1, (-1, BAND))
    return 0.5 * (torch.logsumexp(2 * whole, -1) - torch.tensor(float(BAND)).log())
