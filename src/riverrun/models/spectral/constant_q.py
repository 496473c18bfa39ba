"""A constant-Q transform of frames: the spectrum at geometrically spaced frequencies, each with a window of its own."""

import itertools
import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.spectral.grid import STEPS_PER_OCTAVE

MARGIN = 6
"""Bins of the window's own length around its frequency that are used; beyond, the lobes of a Hann window are below
−60 dB."""

SKEW = 2.0
"""Skew of the windows that end with the frame: the position in the window, 0 to 1, to this power. The top of the window
is then a share of 0.29 of its length before its end and not a half, so that it answers earlier."""


class ConstantQ(nn.Module):
    """The constant-Q transform of frames of audio (Brown & Puckette 1992).

    The frequencies of an octave share an FFT that is as long as their longest window. The spectrum at each of them is
    the product of a few bins around it with the bins of its window: one batched product for all octaves.

    Centred windows are Hann windows; the others are skewed towards their end. They are scaled so that a sine of
    amplitude A has the magnitude A.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        lengths: length of each window in samples, float64 `[K]`.
        size: samples of a frame, a power of two.
        centred: whether windows are in the middle of the frame; otherwise they end with the frame.
    """

    bins: Tensor
    weight: Tensor

    def __init__(self, frequencies: Tensor, lengths: Tensor, size: int, centred: bool) -> None:
        super().__init__()
        self.size, self.count = size, len(frequencies)
        parts = [slice(first, first + STEPS_PER_OCTAVE) for first in range(0, self.count, STEPS_PER_OCTAVE)]
        needed = [min(size, 1 << (math.ceil(float(lengths[part].max())) - 1).bit_length()) for part in parts]
        self.sizes = sorted(set(needed), reverse=True)
        self.starts = [(size - each) // 2 if centred else size - each for each in self.sizes]
        offsets = dict(
            zip(self.sizes, itertools.accumulate((each // 2 + 1 for each in self.sizes), initial=0), strict=False)
        )
        octaves = [
            _Octave.of(frequencies[part], lengths[part], each, centred)
            for part, each in zip(parts, needed, strict=True)
        ]
        width = max(len(octave.weight) for octave in octaves)
        self.octaves = len(octaves)
        weight = torch.zeros(self.octaves, width, 2, 2 * STEPS_PER_OCTAVE, dtype=torch.float64)
        bins = torch.zeros(self.octaves, width, dtype=torch.int64)
        for number, (octave, each) in enumerate(zip(octaves, needed, strict=True)):
            weight[number, : len(octave.weight)] = octave.weight
            bins[number, : len(octave.weight)] = offsets[each] + octave.low + torch.arange(len(octave.weight))
        self.register_buffer("weight", weight.flatten(1, 2).float(), persistent=False)
        self.register_buffer("bins", bins.flatten(), persistent=False)

    def forward(self, frames: Tensor) -> Tensor:
        """Transform frames.

        Args:
            frames: `[N, size]`.

        Returns:
            Real parts, then imaginary parts of each octave, `[N, octaves, 2·48]`; 0 beyond the last frequency.
        """
        spectra: list[Tensor] = []
        for start, size in zip(self.starts, self.sizes):  # noqa: B905  # TorchScript knows no `strict`
            spectra.append(torch.fft.rfft(frames.narrow(1, start, size)))
        spectrum = torch.view_as_real(torch.cat(spectra, 1).index_select(1, self.bins))
        rows = spectrum.view(frames.size(0), self.octaves, -1).transpose(0, 1)
        return torch.bmm(rows, self.weight).transpose(0, 1)


@dataclass(frozen=True)
class _Octave:
    """The kernels of an octave.

    Attributes:
        low: the first bin.
        weight: `[bins, 2, 2·48]`: from real and imaginary parts of the bins to real parts, then imaginary parts.
    """

    low: int
    weight: Tensor

    @classmethod
    def of(cls, frequencies: Tensor, lengths: Tensor, size: int, centred: bool) -> "_Octave":
        """Return the octave of the given frequencies, for an FFT of `size` samples."""
        margin = math.ceil(MARGIN * size / float(lengths.min()))
        low = max(0, math.floor(float(frequencies.min()) * size) - margin)
        high = min(size // 2 + 1, math.ceil(float(frequencies.max()) * size) + margin + 1)
        kernels = window_kernels(frequencies, lengths, size, centred)[:, low:high].T
        padded = functional.pad(torch.view_as_real(kernels), (0, 0, 0, STEPS_PER_OCTAVE - len(frequencies)))
        real, imaginary = padded.unbind(2)  # the product is with the conjugate
        return cls(low, torch.stack([torch.cat([real, imaginary.neg()], 1), torch.cat([imaginary, real], 1)], 1))


def window_kernels(frequencies: Tensor, lengths: Tensor, size: int, centred: bool) -> Tensor:
    """Return the FFT of the windowed complex exponential of each frequency, complex128 `[K, size / 2 + 1]`."""
    window = hann_windows(lengths, size, centred)
    time = torch.arange(size, dtype=torch.float64)
    kernels = torch.polar(window, 2 * math.pi * frequencies[:, None] * time)
    return torch.fft.fft(kernels)[:, : size // 2 + 1] / size


def hann_windows(lengths: Tensor, size: int, centred: bool) -> Tensor:
    """Return windows with a sum of 2, float64 `[K, size]`: Hann windows if they are centred, otherwise skewed ones."""
    time = torch.arange(size, dtype=torch.float64)
    start = (size - lengths) / 2 if centred else size - lengths
    position = (time + 0.5 - start[:, None]) / lengths[:, None]
    inside = (position > 0) & (position < 1)
    skew = 1.0 if centred else SKEW
    window = torch.where(inside, torch.sin(math.pi * position.clamp(min=0) ** skew) ** 2, 0.0)
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
