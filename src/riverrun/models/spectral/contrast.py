"""Contrast of a spectrum: how far its log-amplitudes are from the mean of those around, one octave wide."""

from torch import Tensor
from torch.nn import functional


def with_contrast(amplitudes: Tensor, contrast: Tensor, reach: int) -> Tensor:
    """Return log-amplitudes that are nearer to those around, or farther from them, at about the same power of these.

    Args:
        amplitudes: in nepers, `[B, T, K]`.
        contrast: logarithm of the factor of the distance to the mean around, in nepers, `[B, T, 1]`. 0 changes nothing.
        reach: frequencies that count as around, on each side.
    """
    mean = mean_around(amplitudes, reach)
    before = amplitudes - mean
    after = (before * contrast.exp()).clamp(-40.0, 40.0)  # the exponential is finite
    power = mean_around((2 * before).exp(), reach) / mean_around((2 * after).exp(), reach)
    return mean + after + 0.5 * power.log()


def mean_around(values: Tensor, reach: int) -> Tensor:
    """Return the mean of each of `[B, T, K]` and of up to `reach` values on each side."""
    return functional.avg_pool1d(values, 2 * reach + 1, stride=1, padding=reach, count_include_pad=False)
