"""A constant-Q transform of frames: the spectrum at geometrically spaced frequencies, each with a window of its own."""

import math

import torch
from torch import Tensor, nn

from riverrun.models.spectral.grid import STEPS_PER_OCTAVE

MARGIN = 6
"""Bins of the window's own length around its frequency that are used; beyond, the lobes of a Hann window are below
−60 dB."""


class ConstantQ(nn.Module):
    """The constant-Q transform of frames of audio (Brown & Puckette 1992).

    A frame is transformed by one FFT. The spectrum at each frequency is then the product of a few bins around it with
    the bins of its window. The frequencies of an octave share these bins: one product for each octave.

    Windows are Hann windows, scaled so that a sine of amplitude A has the magnitude A.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        lengths: length of each window in samples, float64 `[K]`.
        size: samples of a frame, a power of two.
        centred: whether windows are in the middle of the frame; otherwise they end with the frame.
    """

    def __init__(self, frequencies: Tensor, lengths: Tensor, size: int, centred: bool) -> None:
        super().__init__()
        self.size, self.count = size, len(frequencies)
        kernels = window_kernels(frequencies, lengths, size, centred)
        self.octaves = nn.ModuleList()
        for first in range(0, self.count, STEPS_PER_OCTAVE):
            part = slice(first, first + STEPS_PER_OCTAVE)
            margin = math.ceil(MARGIN * size / float(lengths[part].min()))
            low = max(0, math.floor(float(frequencies[part].min()) * size) - margin)
            high = min(size // 2 + 1, math.ceil(float(frequencies[part].max()) * size) + margin + 1)
            self.octaves.append(_Octave(kernels[part, low:high], low))

    def forward(self, frames: Tensor) -> tuple[Tensor, Tensor]:
        """Transform frames.

        Args:
            frames: `[N, size]`.

        Returns:
            Real and imaginary parts, `[N, K]` each.
        """
        spectrum = torch.view_as_real(torch.fft.rfft(frames))
        real: list[Tensor] = []
        imaginary: list[Tensor] = []
        for octave in self.octaves:
            product = octave(spectrum)
            half = product.size(1) // 2
            real.append(product[:, :half])
            imaginary.append(product[:, half:])
        return torch.cat(real, 1), torch.cat(imaginary, 1)


class _Octave(nn.Module):
    """The product of FFT bins with the kernels of an octave: `[N, bins, 2]` → `[N, 2·k]`, real parts first."""

    weight: Tensor

    def __init__(self, kernels: Tensor, low: int) -> None:
        super().__init__()
        self.low, self.high = low, low + kernels.shape[1]
        real, imaginary = kernels.real.T, kernels.imag.T  # the product is with the conjugate
        rows = torch.stack([torch.cat([real, -imaginary], 1), torch.cat([imaginary, real], 1)], 1)
        self.register_buffer("weight", rows.flatten(0, 1).float(), persistent=False)

    def forward(self, spectrum: Tensor) -> Tensor:
        return spectrum[:, self.low : self.high].flatten(1) @ self.weight


def window_kernels(frequencies: Tensor, lengths: Tensor, size: int, centred: bool) -> Tensor:
    """Return the FFT of the windowed complex exponential of each frequency, complex128 `[K, size / 2 + 1]`."""
    window = hann_windows(lengths, size, centred)
    time = torch.arange(size, dtype=torch.float64)
    kernels = torch.polar(window, 2 * math.pi * frequencies[:, None] * time)
    return torch.fft.fft(kernels)[:, : size // 2 + 1] / size


def hann_windows(lengths: Tensor, size: int, centred: bool) -> Tensor:
    """Return Hann windows with a sum of 2, float64 `[K, size]`."""
    time = torch.arange(size, dtype=torch.float64)
    start = (size - lengths) / 2 if centred else size - lengths
    position = (time + 0.5 - start[:, None]) / lengths[:, None]
    inside = (position > 0) & (position < 1)
    window = torch.where(inside, torch.sin(math.pi * position) ** 2, 0.0)
    return 2 * window / window.sum(1, keepdim=True)


def lobes(frequencies: Tensor, lengths: Tensor) -> Tensor:
    """Return the magnitude that a sine of each frequency and of amplitude 1 has at all frequencies.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        lengths: length of each window in samples, float64 `[K]`.

    Returns:
        float64 `[K, K]`; row k is the sine of frequency k.
    """
    bins = (frequencies[:, None] - frequencies[None, :]) * lengths[None, :]
    # the transform of a Hann window, sinc(b) / (1 − b²), which is 1/2 at b = ±1
    near = (bins.abs() - 1).abs() < 1e-6
    safe = torch.where(near, 0.5, bins)
    return torch.where(near, 0.5, torch.sinc(safe) / (1 - safe**2)).abs()
