"""Loss terms of the adversarial phase, from the feature maps of the discriminators.

| name | what it compares | source |
|---|---|---|
| `critic`, `adversarial` | least-squares losses of discriminator and decoder | Mao et al. 2017, arXiv:1611.04076 |
| `features` | hidden layers of the discriminator on real and on decoded audio | Kumar et al. 2019, arXiv:1910.06711 |
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

FeatureMaps = Sequence[Sequence[Tensor]]
"""The outputs of all layers of each discriminator; the last output of each is its verdict."""

SMALLEST_MEAN = 1e-4
"""Smallest mean magnitude of a layer that the feature loss divides by."""


def random_part(samples: int, share: float) -> slice:
    """Draw the part of a crop that the discriminators receive, from torch's random numbers.

    Args:
        samples: length of the crop.
        share: length of the part, as a share of it.
    """
    length = round(share * samples)
    first = int(torch.randint(samples - length + 1, ()))
    return slice(first, first + length)


def discriminator_loss(real: FeatureMaps, fake: FeatureMaps) -> Tensor:
    """Compute the loss of the discriminators: verdicts of 1 for real audio, of 0 for decoded audio.

    Args:
        real: feature maps of real audio.
        fake: feature maps of decoded audio.

    Returns:
        The mean over all discriminators, a scalar.
    """
    terms = [(1 - r[-1]).square().mean() + f[-1].square().mean() for r, f in zip(real, fake, strict=True)]
    return torch.stack(terms).mean()


def adversarial_loss(fake: FeatureMaps) -> Tensor:
    """Compute the loss of the decoder: verdicts of 1 on decoded audio. Returns a scalar."""
    return torch.stack([(1 - maps[-1]).square().mean() for maps in fake]).mean()


def feature_loss(real: FeatureMaps, fake: FeatureMaps) -> Tensor:
    """Compute the feature matching loss.

    It is the mean absolute difference of each hidden layer, relative to the layer's mean magnitude on real audio. No
    gradient flows to `real`.

    Args:
        real: feature maps of real audio.
        fake: feature maps of decoded audio.

    Returns:
        The mean over all hidden layers, a scalar.
    """
    terms = [
        functional.l1_loss(f, r.detach()) / r.detach().abs().mean().clamp(min=SMALLEST_MEAN)
        for real_maps, fake_maps in zip(real, fake, strict=True)
        for r, f in zip(real_maps[:-1], fake_maps[:-1], strict=True)
    ]
    return torch.stack(terms).mean()
