"""STFT discriminators: they learn to tell recorded clips from decoded ones, and train the decoder adversarially.

There is one discriminator per resolution. Each one reads a complex STFT as an image with two planes per channel, real
and imaginary (UnivNet, Jang et al. 2021, arXiv:2106.07889; EnCodec, Défossez et al. 2022, arXiv:2210.13438). The first
layers have strides in frequency only. The convolutions are few and small, so that a step of the adversarial phase costs
little more than a step before it.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import weight_norm

from riverrun.models.layers.residual import NEGATIVE_SLOPE


class STFTDiscriminator(nn.Module):
    """A discriminator on the STFT of one window size.

    Args:
        channels: audio channels C.
        size: window size of the STFT in samples; the hop is a quarter of it.
        width: channels of the first layers.
    """

    window: Tensor

    def __init__(self, channels: int, size: int, width: int) -> None:
        super().__init__()
        self.size = size
        self.register_buffer("window", torch.hann_window(size), persistent=False)
        self.layers = nn.ModuleList(
            [
                _conv(2 * channels, width, (3, 7), (1, 2)),
                _conv(width, width, (3, 7), (1, 4)),
                _conv(width, 2 * width, (3, 7), (2, 4)),
                _conv(2 * width, 2 * width, (3, 3), (1, 1)),
            ]
        )
        self.verdict = _conv(2 * width, 1, (3, 3), (1, 1))

    def forward(self, audio: Tensor) -> list[Tensor]:
        """Compute the feature maps and the logits of audio.

        Args:
            audio: `[B, C, N]`, N more than half a window.

        Returns:
            The outputs of all layers, `[B, channels, time, frequency]`; the last one is a map of logits,
            `[B, 1, time, frequency]`.
        """
        batch, channels, _ = audio.shape
        spectrum = torch.stft(audio.flatten(0, 1), self.size, self.size // 4, window=self.window, return_complex=True)
        scaled = torch.view_as_real(spectrum) / self.window.square().sum().sqrt()
        x = scaled.view(batch, channels, *spectrum.shape[1:], 2).permute(0, 1, 4, 3, 2).flatten(1, 2)
        maps = []
        for layer in self.layers:
            x = functional.leaky_relu(layer(x), NEGATIVE_SLOPE)
            maps.append(x)
        return [*maps, self.verdict(x)]


def _conv(in_channels: int, out_channels: int, kernel_size: tuple[int, int], stride: tuple[int, int]) -> nn.Module:
    """Return a weight-normalised 2-D convolution over (time, frequency) with "same" padding."""
    padding = (kernel_size[0] // 2, kernel_size[1] // 2)
    return weight_norm(nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding))


class Discriminator(nn.Module):
    """One `STFTDiscriminator` per window size.

    Args:
        channels: audio channels C.
        sizes: window sizes in samples.
        width: channels of the first layers of each.
    """

    def __init__(self, channels: int, sizes: Sequence[int], width: int) -> None:
        super().__init__()
        self.discriminators = nn.ModuleList(STFTDiscriminator(channels, size, width) for size in sizes)

    def forward(self, audio: Tensor) -> list[list[Tensor]]:
        """Return the layer outputs of each discriminator for audio `[B, C, N]`."""
        return [discriminator(audio) for discriminator in self.discriminators]
