"""The bottleneck: encoder output → latents → decoder input.

`sequence` has one latent vector per frame. `clip` has one latent vector per clip: a fully connected network computes
it from all frames of the clip, and another one computes all frames of the clip from it. In training each latent is a
diagonal Gaussian (Kingma & Welling 2014, arXiv:1312.6114); an instrument plays its mean.
"""

from collections.abc import Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.architecture import Architecture
from riverrun.models.layers.residual import NEGATIVE_SLOPE
from riverrun.models.spectral.fitting import principal_maps

MIN_SCALE = 1e-3
"""Smallest standard deviation of a posterior, in the unit of the latents. It keeps the logarithm in the KL finite."""

SCALE_OFFSET = 5.0
"""Subtracted from the raw scales before softplus. An untrained posterior then has a standard deviation of about
softplus(−5) = 0.007: training starts with little noise on the latents, so that the decoder learns to use them."""


class FullyConnected(nn.Sequential):
    """A network `[B, in_features]` → `[B, out_features]` with one hidden layer, or none if `hidden` is 0."""

    def __init__(self, in_features: int, hidden: int, out_features: int) -> None:
        before = [nn.Linear(in_features, hidden), nn.LeakyReLU(NEGATIVE_SLOPE)] if hidden else []
        super().__init__(*before, nn.Linear(hidden or in_features, out_features))

    def last_layers(self) -> list[nn.Linear]:
        """Return the layers whose sum is the output. Export folds the whitening into their weights."""
        last = self[-1]
        assert isinstance(last, nn.Linear)
        return [last]


class FittedLayers(nn.Module):
    """A linear map `[B, in_features]` → `[B, out_features]`, plus a network with a hidden layer that starts at 0.

    The input is divided by the root of its size, and weights are as much larger: an optimiser moves each weight by the
    same step, and thousands of small weights that move together would undo the fit at once.
    """

    def __init__(self, in_features: int, hidden: int, out_features: int) -> None:
        super().__init__()
        self.scale = in_features**-0.5
        self.linear = nn.Linear(in_features, out_features)
        self.network = FullyConnected(in_features, hidden, out_features)
        for weight in (self.linear.weight, next(self.network.parameters())):
            nn.init.uniform_(weight, -1.0, 1.0)
        for layer in self.network.last_layers():
            nn.init.zeros_(layer.weight)
            nn.init.zeros_(layer.bias)

    def forward(self, x: Tensor) -> Tensor:
        scaled = x * self.scale
        return self.linear(scaled) + self.network(scaled)

    def last_layers(self) -> list[nn.Linear]:
        """Return the layers whose sum is the output. Export folds the whitening into their weights."""
        return [self.linear, *self.network.last_layers()]

    def set_linear(self, matrix: Tensor, bias: Tensor) -> None:
        """Set the linear map: a matrix `[out_features, in_features]` and a bias `[out_features]`."""
        self.linear.weight.copy_(matrix / self.scale)
        self.linear.bias.copy_(bias)


Layers = FullyConnected | FittedLayers
"""The layers on each side of a bottleneck of clips."""


class SequenceBottleneck(nn.Module):
    """One latent vector per frame: encoder output `[B, 2·D, T]` → latents `[B, D, T]` → decoder input `[B, D, T]`.

    The first D channels of the encoder output are the means, the others the scales before softplus.

    Args:
        latents: latent size D.

    Attributes:
        in_channels: channels of the encoder output.
        out_channels: channels of the decoder input.
        clip_frames: number of frames T of a clip, or 0 where T is free.
    """

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.latents = latents
        self.in_channels, self.out_channels = 2 * latents, latents
        self.clip_frames = 0

    @classmethod
    def from_architecture(cls, config: Architecture, clip_frames: int) -> "SequenceBottleneck":
        """Return the bottleneck of an architecture; `clip_frames` is not used by this kind."""
        return cls(config.latents)

    def fit(self, codes: Iterable[tuple[Tensor, Tensor]], scale: Tensor) -> None:
        """Fit the layers of this bottleneck in closed form; one of sequences has none.

        Args:
            codes: of clips of a corpus: the encoder output and the decoder input to learn, `[N, W, T]` each.
            scale: how much a unit of each channel counts, `[W]`.
        """

    def statistics(self, encoded: Tensor) -> Tensor:
        """Return means and raw scales `[B, 2·D, T]` of an encoder output `[B, in_channels, T]`."""
        return encoded

    def expand(self, latents: Tensor) -> Tensor:
        """Return the decoder input `[B, out_channels, T]` for latents `[B, D, T]`."""
        return latents

    def posterior(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Return mean and standard deviation of the latents.

        Args:
            encoded: encoder output, `[B, in_channels, T]`.

        Returns:
            The means, which are also the most likely latents, and the standard deviations, each `[B, D, T]`.
        """
        mean, raw = self.statistics(encoded).split(self.latents, dim=1)
        return mean, functional.softplus(raw - SCALE_OFFSET) + MIN_SCALE

    def forward(self, encoded: Tensor) -> tuple[Tensor, Tensor]:
        """Sample latents with the reparameterization trick.

        Args:
            encoded: encoder output, `[B, in_channels, T]`.

        Returns:
            Sampled latents `[B, D, T]`, and the KL divergence to the standard Gaussian in nats per latent, a scalar.
        """
        mean, scale = self.posterior(encoded)
        kl = 0.5 * (mean.square() + scale.square() - 1) - scale.log()
        return mean + scale * torch.randn_like(mean), kl.mean()


class ClipBottleneck(SequenceBottleneck):
    """One latent vector per clip: encoder output `[B, W, T]` → latents `[B, D, 1]` → decoder input `[B, W, T]`.

    Args:
        latents: latent size D.
        width: channels W of the encoder output and of the decoder input.
        clip_frames: number of frames T of a clip.
        hidden: width of a hidden layer on each side; 0 for none.
    """

    layers: type[Layers] = FullyConnected

    def __init__(self, latents: int, width: int, clip_frames: int, hidden: int) -> None:
        super().__init__(latents)
        self.in_channels = self.out_channels = width
        self.clip_frames = clip_frames
        self.inward = self.layers(width * clip_frames, hidden, 2 * latents)
        self.outward = self.layers(latents, hidden, width * clip_frames)

    @classmethod
    def from_architecture(cls, config: Architecture, clip_frames: int) -> "ClipBottleneck":
        """Return the bottleneck of an architecture for clips of `clip_frames` frames."""
        kind = FittedClipBottleneck if config.spectral.hop else ClipBottleneck
        return kind(config.latents, config.frame, clip_frames, config.hidden)

    def statistics(self, encoded: Tensor) -> Tensor:
        """Return means and raw scales `[B, 2·D, 1]` of an encoder output `[B, W, T]`."""
        return self.inward(encoded.flatten(1)).unsqueeze(2)

    def expand(self, latents: Tensor) -> Tensor:
        """Return the decoder input `[B, W, T]` for latents `[B, D, 1]`."""
        return self.outward(latents.squeeze(2)).unflatten(1, (self.out_channels, self.clip_frames))


class FittedClipBottleneck(ClipBottleneck):
    """One latent vector per clip; a linear map, fitted in closed form, is added to each network, which starts at 0."""

    layers = FittedLayers
    inward: FittedLayers
    outward: FittedLayers

    @torch.no_grad()
    def fit(self, codes: Iterable[tuple[Tensor, Tensor]], scale: Tensor) -> None:
        """Set the linear maps to the principal components of clips. The latents then have unit variance."""
        rows = [(inputs.flatten(1), targets.flatten(1)) for inputs, targets in codes]
        inputs, targets = (torch.cat(parts) for parts in zip(*rows, strict=True))
        weight = scale.to(inputs).repeat_interleave(self.clip_frames)
        fitted = principal_maps(inputs * weight, targets * weight, self.latents)
        encoder, decoder = fitted.encoder / fitted.scale[:, None], fitted.decoder * fitted.scale
        bias = -encoder @ fitted.input_mean
        # the other half of the outputs are the raw scales of the posteriors
        matrix = functional.pad(encoder * weight, (0, 0, 0, self.latents))
        self.inward.set_linear(matrix, functional.pad(bias, (0, self.latents)))
        self.outward.set_linear(decoder / weight[:, None], fitted.target_mean / weight)


BOTTLENECKS: dict[str, type[SequenceBottleneck]] = {"sequence": SequenceBottleneck, "clip": ClipBottleneck}
"""The class of each kind of bottleneck, by its name in :class:`~riverrun.models.architecture.Architecture`."""
