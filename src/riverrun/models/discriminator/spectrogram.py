"""The multi-band complex STFT discriminator of DAC (Kumar et al. 2023, arXiv:2306.06546)."""

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn

from riverrun.models.discriminator.layers import conv2d, feature_maps
from riverrun.models.stft import stft

FLOOR = 1e-3
"""Magnitude (a full-scale sine has 1) above which the discriminator sees square roots of magnitudes, and below which it
sees magnitudes: so it sees high frequencies and quiet passages, 40 to 60 dB below the loudest partials, as well."""

STRIDES = ((1, 2), (2, 2), (2, 2))
"""Strides of the layers along time and frequency. DAC has no strides in time."""

WIDTHS = (1, 1, 2, 2)
"""Channels of the layers, in multiples of the width. The last layer has no stride."""


class SpectrogramDiscriminator(nn.Module):
    """A discriminator on the complex STFT of one window size, cut into bands that have layers of their own.

    The hop is half a window: with the phases, nothing is lost by it, and it halves the time that a hop of a quarter
    takes.

    Args:
        views: input signals V.
        size: window size in samples.
        bands: edges between the bands, ascending, as fractions of the Nyquist frequency.
        width: channels of the first layers.
    """

    window: Tensor

    def __init__(self, views: int, size: int, bands: Sequence[float], width: int) -> None:
        super().__init__()
        window = torch.hann_window(size)
        self.register_buffer("window", window * (2 / window.sum()), persistent=False)
        bins = size // 2 + 1
        edges = sorted({0, *(round(edge * bins) for edge in bands), bins})
        self.bins_of_bands = [last - first for first, last in pairwise(edges)]
        channels = [2 * views, *(width * each for each in WIDTHS)]
        self.bands = nn.ModuleList(
            nn.ModuleList(
                [
                    *(conv2d(channels[index], channels[index + 1], (3, 9), s) for index, s in enumerate(STRIDES)),
                    conv2d(channels[-2], channels[-1], (3, 3), (1, 1)),
                ]
            )
            for _ in self.bins_of_bands
        )
        self.verdict = conv2d(channels[-1], 1, (3, 3), (1, 1))

    def forward(self, signal: Tensor) -> list[Tensor]:
        """Compute the feature maps and the logits of a signal.

        Args:
            signal: `[B, V, N]`, N more than half a window.

        Returns:
            The outputs of all layers, `[B, channels, time, frequency]`; the last one is a map of logits,
            `[B, 1, time, frequency]`.

        Raises:
            ValueError: if the signal is too short.
        """
        planes = torch.view_as_real(stft(signal, self.window, len(self.window) // 2))
        gain = (planes.square().sum(-1, keepdim=True) + FLOOR**2).sqrt().rsqrt()
        image = (planes * gain).permute(0, 1, 4, 2, 3).flatten(1, 2)
        bands = image.split(self.bins_of_bands, dim=-1)
        by_band = [feature_maps(layers, band) for layers, band in zip(self.bands, bands, strict=True)]  # type: ignore[arg-type]
        verdict = self.verdict(torch.cat([maps[-1] for maps in by_band], dim=-1))
        return [*(each for maps in by_band for each in maps), verdict]
