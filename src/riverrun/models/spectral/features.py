"""Spectral features of audio: log-amplitudes at the frequencies of the grid, and the stereo image of each octave."""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.spectral.constant_q import ConstantQ
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE, Grid

FLOOR = 1e-4
"""Amplitude that is treated as silence, −80 dB: it is added to the power before the logarithm."""

SILENCE = math.log(FLOOR)
"""Log-amplitude of silence in nepers."""


class SpectralFeatures(nn.Module):
    """Features of audio, one vector for each control frame.

    The vector has, in this order:

    - K log-amplitudes in nepers, of the mean power of the channels, floored smoothly at `FLOOR`;
    - for more than one channel, C·G levels of the channels relative to that mean, in nepers, for each of G octaves;
    - for more than one channel, (C − 1)·G correlations of the channels with the first one, −1 to 1.

    Args:
        grid: the frequencies.
        channels: audio channels C.
        hop: samples of a control frame.
        lengths: length of each window in samples, float64 `[K]`.
        size: samples of a frame of the transform, a power of two and at least the longest window.
        centred: whether a window is centred on its time; otherwise it ends there.

    Attributes:
        size: number of features F.
    """

    floor: Tensor
    one_half: Tensor

    def __init__(self, grid: Grid, channels: int, hop: int, lengths: Tensor, size: int, centred: bool) -> None:
        super().__init__()
        self.channels, self.hop, self.window = channels, hop, size
        self.transform = ConstantQ(grid.frequencies, lengths, size, centred)
        self.size = feature_count(grid, channels)
        self.count, self.steps = grid.size, STEPS_PER_OCTAVE
        self.register_buffer("floor", torch.tensor(FLOOR**2), persistent=False)
        self.register_buffer("one_half", torch.tensor(0.5), persistent=False)

    def forward(self, audio: Tensor) -> Tensor:
        """Compute the features of all frames in a signal.

        Args:
            audio: `[B, C, N]`, with N = `window` + (T − 1)·`hop`.

        Returns:
            `[B, T, F]`.
        """
        return self.of_frames(audio.unfold(2, self.window, self.hop))

    def of_frames(self, frames: Tensor) -> Tensor:
        """Compute the features `[B, T, F]` of frames `[B, C, T, window]`."""
        return self.of_spectrum(self.transform(frames.reshape(-1, self.window)), frames.size(0))

    def of_spectrum(self, spectrum: Tensor, batch: int) -> Tensor:
        """Compute the features `[B, T, F]` of the output of the transform for B·C·T frames."""
        count = spectrum.size(0) // (batch * self.channels)
        square, steps = spectrum.square(), self.steps
        power = square[..., :steps] + square[..., steps:]
        power = power.reshape(batch, self.channels, count, -1)  # of the frequencies of all octaves
        if self.channels == 1:
            return (power.squeeze(1)[..., : self.count] + self.floor).log() * self.one_half
        amplitudes = (power.mean(1)[..., : self.count] + self.floor).log() * self.one_half
        octave_power = power.view(batch, self.channels, count, -1, steps).sum(4)
        mean_power = octave_power.mean(1, keepdim=True)
        levels = ((octave_power + self.floor) / (mean_power + self.floor)).log() * self.one_half
        parts = spectrum.reshape(batch, self.channels, count, -1, 2 * steps)
        scale = (octave_power[:, 1:] * octave_power[:, :1]).sqrt() + self.floor
        correlations = (parts[:, 1:] * parts[:, :1]).sum(4) / scale
        image = torch.cat([levels, correlations], 1).transpose(1, 2)
        return torch.cat([amplitudes, image.reshape(batch, count, -1)], 2)


def feature_count(grid: Grid, channels: int) -> int:
    """Return the number of features of audio with some channels."""
    return grid.size + (0 if channels == 1 else (2 * channels - 1) * grid.octaves)


def frame_signal(audio: Tensor, window: int, hop: int, frames: int, late: int) -> Tensor:
    """Pad a signal so that its control frames have the features at their ends, some samples earlier.

    Args:
        audio: `[B, C, N]`.
        window: samples of a frame of the transform.
        hop: samples of a control frame.
        frames: number of control frames T.
        late: samples by which the time of a frame is before its end.

    Returns:
        Audio `[B, C, window + (T − 1)·hop]`: zeros before and after the signal.
    """
    before = window - hop + late
    length = window + (frames - 1) * hop
    padded = functional.pad(audio, (before, max(0, length - before - audio.shape[-1])))
    return padded[..., :length]
