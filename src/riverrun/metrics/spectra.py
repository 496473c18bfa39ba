"""Magnitudes of spectra."""

import torch
from torch import Tensor
from torch.nn import functional


def magnitudes(audio: Tensor, size: int, hop: int, center: bool = True) -> Tensor:
    """Return STFT magnitudes of mono audio `[N]`, `[size / 2 + 1, T]`, scaled so that a full-scale sine has 1.

    Audio that is shorter than a window is followed by silence.

    Args:
        audio: mono audio `[N]`.
        size: length of the Hann window in samples.
        hop: samples from one frame to the next.
        center: whether frames are centred at multiples of the hop; otherwise the first starts at the first sample.
    """
    audio = functional.pad(audio.float(), (0, max(0, size - len(audio))))
    spectrum = torch.stft(audio, size, hop, window=unit_window(size), center=center, return_complex=True)
    return modulus(spectrum)


def unit_window(size: int) -> Tensor:
    """Return a Hann window, scaled so that the magnitude of a full-scale sine in an STFT is 1 at its peak."""
    window = torch.hann_window(size)
    return window * (2 / window.sum())


def modulus(values: Tensor) -> Tensor:
    """Return the absolute value of complex numbers: faster than `abs`, which guards against overflow."""
    return (values.real.square() + values.imag.square()).sqrt()
