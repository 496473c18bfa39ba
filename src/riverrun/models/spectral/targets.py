"""The spectra that the decoder of the spectral path learns: sharp in frequency and in time."""

import torch
from torch import Tensor, nn

from riverrun.models.spectral.features import SpectralFeatures, frame_signal
from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.peaks import WindowPeaks, draw_lines

ENVELOPE_STEPS = 24
"""Half width, in steps, of the bands in which the envelope of short windows replaces that of long ones."""

MAX_GAIN = 2.0
"""Largest gain in power of that replacement, at an attack that long windows show too quiet."""

CURVATURE_SHARE = 0.15
"""Share of the curvature of a sinusoid's lobe from which on a peak is a sinusoid."""


class SpectralTargets(nn.Module):
    """Features of audio for the decoder to learn, one vector for each control frame.

    They differ from `SpectralFeatures` in three ways. The windows are centred on the time at which the decoder sounds.
    Each sinusoid is a line that is equally narrow at all frequencies: a small error of a decoded lobe moves its peak
    the less, the narrower the lobe. And the power in a band around each frequency is that of short windows, so that
    attacks are as sharp as if all windows were short.

    Args:
        grid: the frequencies.
        channels: audio channels C.
        hop: samples of a control frame.
        long, short: length of the long and of the short window of each frequency in samples, float64 `[K]`.
        sizes: samples of the frames of both transforms, powers of two and at least their longest windows.
    """

    bands: Tensor

    def __init__(
        self, grid: Grid, channels: int, hop: int, long: Tensor, short: Tensor, sizes: tuple[int, int]
    ) -> None:
        super().__init__()
        self.count = grid.size
        self.long = SpectralFeatures(grid, channels, hop, long, sizes[0], centred=True)
        self.short = SpectralFeatures(grid, channels, hop, short, sizes[1], centred=True)
        self.long_peaks = WindowPeaks(grid.frequencies, long, CURVATURE_SHARE)
        self.short_peaks = WindowPeaks(grid.frequencies, short, CURVATURE_SHARE)
        steps = torch.arange(grid.size)
        bands = (1 - (steps[:, None] - steps).abs() / ENVELOPE_STEPS).clamp(min=0.0)
        self.register_buffer("bands", bands, persistent=False)

    def forward(self, audio: Tensor, frames: int, late: int) -> Tensor:
        """Compute the targets of a signal.

        Args:
            audio: `[B, C, N]`.
            frames: number of control frames.
            late: samples by which the time of a target is before the end of its control frame.

        Returns:
            `[B, frames, F]`.
        """
        long, image = self._lines(self.long, self.long_peaks, audio, frames, late)
        short, _ = self._lines(self.short, self.short_peaks, audio, frames, late)
        floor = self.long.floor
        gain = ((short @ self.bands + floor) / (long @ self.bands + floor)).clamp(max=MAX_GAIN)
        return torch.cat([0.5 * (long * gain + floor).log(), image], 2)

    def _lines(
        self, features: SpectralFeatures, peaks: nn.Module, audio: Tensor, frames: int, late: int
    ) -> tuple[Tensor, Tensor]:
        """Return the power of the spectrum with its sinusoids drawn as lines, and the stereo image."""
        signal = frame_signal(audio, features.window, features.hop, frames, late - features.window // 2)
        vectors = features(signal)
        amplitudes, image = vectors[..., : self.count], vectors[..., self.count :]
        weight, top, place, explained = peaks(amplitudes)
        rest = ((2 * amplitudes).exp() - features.floor - explained).clamp(min=0.0)
        return draw_lines(weight * top.square(), place) + rest, image
