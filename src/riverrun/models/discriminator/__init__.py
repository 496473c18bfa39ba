"""Discriminators: they learn to tell recorded clips from decoded ones, and train the decoder adversarially.

period         audio folded by a period (HiFi-GAN)
spectrogram    bands of a complex STFT (DAC)
layers         convolutions that both are made of
"""

from collections.abc import Sequence

from torch import Tensor, nn

from riverrun.models.discriminator.period import PeriodDiscriminator
from riverrun.models.discriminator.spectrogram import SpectrogramDiscriminator
from riverrun.models.stereo import add_mid_and_side, count_views

__all__ = ["Discriminator"]


class Discriminator(nn.Module):
    """Multi-period and multi-band complex STFT discriminators.

    All channels, with mid and side, are the input channels of the first layers: so each discriminator hears how the
    channels belong together, and stereo costs little more than mono, where a larger batch would cost twice or four
    times as much.

    Args:
        channels: audio channels C.
        periods: of the period discriminators, in samples.
        sizes: window sizes of the STFT discriminators, in samples.
        bands: edges between the bands of these, as fractions of the Nyquist frequency.
        width: channels of the first layers of each.

    Example:
        >>> import torch
        >>> discriminator = Discriminator(channels=2, periods=[2, 3], sizes=[64], bands=[0.25], width=4)
        >>> [maps[-1].shape[1] for maps in discriminator(torch.randn(1, 2, 1000))]
        [1, 1, 1]
    """

    def __init__(
        self, channels: int, periods: Sequence[int], sizes: Sequence[int], bands: Sequence[float], width: int
    ) -> None:
        super().__init__()
        views = count_views(channels)
        self.by_period = nn.ModuleList(PeriodDiscriminator(views, period, width) for period in periods)
        self.by_size = nn.ModuleList(SpectrogramDiscriminator(views, size, bands, width) for size in sizes)

    def forward(self, audio: Tensor) -> list[list[Tensor]]:
        """Return the layer outputs of each discriminator for audio `[B, C, N]`; the last of each are logits.

        N must be more than half of the longest period and of the longest window.
        """
        signal = add_mid_and_side(audio)
        return [discriminator(signal) for discriminator in (*self.by_period, *self.by_size)]
