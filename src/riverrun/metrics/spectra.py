"""Magnitudes of spectra."""

import torch
from torch import Tensor


def magnitudes(audio: Tensor, size: int, hop: int, center: bool = True) -> Tensor:
    """Return STFT magnitudes of mono audio `[N]`, `[size / 2 + 1, T]`, scaled so that a full-scale sine has 1.

    Args:
        audio: mono audio `[N]`.
        size: length of the Hann window in samples.
        hop: samples from one frame to the next.
        center: whether frames are centred at multiples of the hop; otherwise the first starts at the first sample.
    """
    window = torch.hann_window(size)
    window = window * (2 / window.sum())
    spectrum = torch.stft(audio.float(), size, hop, window=window, center=center, return_complex=True)
    return modulus(spectrum)


def modulus(values: Tensor) -> Tensor:
    """Return the absolute value of complex numbers: faster than `abs`, which guards against overflow."""
    return (values.real.square() + values.imag.square()).sqrt()
