"""Alignment of a reconstruction with its original by their envelopes."""

import torch
from torch import Tensor
from torch.nn import functional

SMOOTHING = 64
"""Samples over which an envelope is averaged: shorter than an attack, longer than the period of a high partial."""


FFT_UNIT = 1 << 14
"""Lengths of Fourier transforms are multiples of this: fast, and up to half as long as the next power of two."""


def align(original: Tensor, estimate: Tensor, max_lag: int = 4096) -> tuple[Tensor, Tensor, int]:
    """Shift an estimate so that its envelope fits that of the original best.

    The lag maximises the cross-correlation of the envelopes, without their means. A lag that fits an envelope is found
    where phases differ, as after a synthesis that does not keep them. A constant offset has no effect on it.

    Args:
        original: mono audio `[N]`.
        estimate: mono audio `[N]`.
        max_lag: largest lag in samples, in both directions.

    Returns:
        Both signals over the samples that they share, `[N - |lag|]` each, and the lag in samples: positive if the
        estimate is late. The lag is 0 if either envelope is constant.
    """
    lag = _lag(envelope(original), envelope(estimate), max_lag)
    length = len(original) - abs(lag)
    return original[max(0, -lag) :][:length], estimate[max(0, lag) :][:length], lag


def envelope(audio: Tensor) -> Tensor:
    """Return the mean distance of mono audio `[N]` from its mean around each sample, `[N]`, in double precision."""
    audio = audio.double()
    sums = functional.pad((audio - audio.mean()).abs(), (SMOOTHING // 2 + 1, SMOOTHING - 1 - SMOOTHING // 2)).cumsum(0)
    return (sums[SMOOTHING:] - sums[:-SMOOTHING]) / SMOOTHING


def _lag(original: Tensor, estimate: Tensor, max_lag: int) -> int:
    original, estimate = (each - each.mean() for each in (original, estimate))
    if original.abs().max() < 1e-9 or estimate.abs().max() < 1e-9:
        return 0
    max_lag = min(max_lag, len(original) - 1)
    size = -(-(len(original) + max_lag) // FFT_UNIT) * FFT_UNIT
    spectrum = torch.fft.rfft(estimate, size) * torch.fft.rfft(original, size).conj()
    correlation = torch.fft.irfft(spectrum, size)
    lags = torch.cat([correlation[len(correlation) - max_lag :], correlation[: max_lag + 1]])
    return int(lags.argmax()) - max_lag
