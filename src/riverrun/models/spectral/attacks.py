"""Levels of bands in short windows: what tells the encoder of an attack before long windows do."""

import math

import torch
from torch import Tensor, nn

from riverrun.models.spectral.constant_q import hann_windows
from riverrun.models.spectral.features import FLOOR, SpectralFeatures
from riverrun.models.spectral.grid import Grid

BAND_STEPS = 12
"""Steps of the grid between two bands: four bands in an octave."""

BAND_PERIODS = 6.0
"""Length of a window in periods of its band: its lobe reaches the next band."""


class ShortBands(nn.Module):
    """Log-amplitudes of bands in short windows that end with a frame, `[B, C, T, window]` → `[B, T, E]`.

    They are so few that one matrix product is the fastest transform.

    Args:
        grid: the frequencies; every twelfth is the centre of a band.
        shortest, longest: limits of the windows in samples.

    Attributes:
        size: number of bands E.
    """

    kernels: Tensor
    floor: Tensor
    one_half: Tensor

    def __init__(self, grid: Grid, shortest: int, longest: int) -> None:
        super().__init__()
        centres = grid.frequencies[BAND_STEPS // 2 :: BAND_STEPS]
        self.size, self.window = len(centres), longest
        lengths = (BAND_PERIODS / centres).clamp(shortest, longest)
        phases = 2 * math.pi * torch.arange(longest, dtype=torch.float64)[:, None] * centres
        windows = hann_windows(lengths, longest, centred=False).T
        kernels = torch.cat([windows * phases.cos(), windows * phases.sin()], 1)
        self.register_buffer("kernels", kernels.float(), persistent=False)
        self.register_buffer("floor", torch.tensor(FLOOR**2), persistent=False)
        self.register_buffer("one_half", torch.tensor(0.5), persistent=False)

    def forward(self, frames: Tensor) -> Tensor:
        recent = frames.narrow(3, frames.size(3) - self.window, self.window)
        square = (recent @ self.kernels).square()
        power = square[..., : self.size] + square[..., self.size :]
        power = power.squeeze(1) if power.size(1) == 1 else power.mean(1)
        return (power + self.floor).log() * self.one_half


class EncoderFeatures(nn.Module):
    """The features that the encoder reads: those of long windows, sharp in frequency, and those of short ones.

    Args:
        long: causal features.
        short: the bands.

    Attributes:
        size: number of features I.
        window: samples of a frame.
        hop: samples of a control frame.
    """

    def __init__(self, long: SpectralFeatures, short: ShortBands) -> None:
        super().__init__()
        self.long, self.short = long, short
        self.size, self.window, self.hop = long.size + short.size, long.window, long.hop

    def forward(self, audio: Tensor) -> Tensor:
        """Compute the features `[B, T, I]` of all frames in a signal `[B, C, window + (T − 1)·hop]`."""
        return self.of_frames(audio.unfold(2, self.window, self.hop))

    def of_frames(self, frames: Tensor) -> Tensor:
        """Compute the features `[B, T, I]` of frames `[B, C, T, window]`."""
        return torch.cat([self.long.of_frames(frames), self.short(frames)], 2)
