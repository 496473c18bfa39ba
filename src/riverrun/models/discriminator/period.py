"""The period discriminator of HiFi-GAN (Kong et al. 2020, arXiv:2010.05646)."""

from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.discriminator.layers import conv2d, feature_maps

STRIDE, KERNEL_SIZE = 3, 5
"""Stride and kernel size along time, those of HiFi-GAN."""

WIDTHS = (1, 2, 4, 4)
"""Channels of the layers, in multiples of the width. The last layer has no stride."""


class PeriodDiscriminator(nn.Module):
    """A discriminator on every p-th sample: audio as an image of p rows and N / p columns; the rows don't mix.

    HiFi-GAN's images are transposed. With time last, and channels last in memory, a CPU is twice as fast.

    Args:
        views: input signals V.
        period: p, in samples.
        width: channels of the first layer.
    """

    def __init__(self, views: int, period: int, width: int) -> None:
        super().__init__()
        self.period = period
        channels = [views, *(width * each for each in WIDTHS)]
        strides = [STRIDE] * (len(WIDTHS) - 1) + [1]
        self.layers = nn.ModuleList(
            conv2d(channels[index], channels[index + 1], (1, KERNEL_SIZE), (1, stride))
            for index, stride in enumerate(strides)
        )
        self.verdict = conv2d(channels[-1], 1, (1, 3), (1, 1))

    def forward(self, signal: Tensor) -> list[Tensor]:
        """Compute the feature maps and the logits of a signal.

        Args:
            signal: `[B, V, N]`, N more than half of the period.

        Returns:
            The outputs of all layers, `[B, channels, p, columns]`; the last one is a map of logits, `[B, 1, p,
            columns]`.
        """
        padded = functional.pad(signal, (0, -signal.shape[-1] % self.period), mode="reflect")
        maps = feature_maps(self.layers, padded.unflatten(-1, (-1, self.period)).mT)
        return [*maps, self.verdict(maps[-1])]
