"""Sums and differences of channels, for losses and discriminators."""

import torch
from torch import Tensor


def add_mid_and_side(signal: Tensor) -> Tensor:
    """Add the sums and differences of neighbouring channels, (l + r) / √2 and (l − r) / √2.

    Magnitudes of left and right alone don't say how alike the channels are: those of their sum and difference do.

    Args:
        signal: waveforms or complex spectra, `[B, C, ...]`.

    Returns:
        `[B, V, ...]` with V = C + 2 (C − 1): the channels, the mids, the sides. One channel is returned as it is.

    Example:
        >>> import torch
        >>> stereo = torch.tensor([[[0.5], [0.5]]])
        >>> left, right, mid, side = add_mid_and_side(stereo)[0, :, 0]
        >>> round(float(mid), 4), float(side)
        (0.7071, 0.0)
    """
    if signal.shape[1] == 1:
        return signal
    left, right = signal[:, :-1] * 0.5**0.5, signal[:, 1:] * 0.5**0.5
    return torch.cat([signal, left + right, left - right], dim=1)


def count_views(channels: int) -> int:
    """Return the number V of signals that `add_mid_and_side` makes of a number of channels."""
    return 3 * channels - 2
