"""Loss functions of the autoencoder.

Each function returns one unweighted term. `AutoencoderLearner` multiplies the terms with the weights of
`config.training.weights` and adds them up. The names are those of the weights and of the columns in metrics.csv.

| name | what it compares | source |
|---|---|---|
| `spectral` | STFT magnitudes of the full band, at several resolutions | Yamamoto et al. 2020, arXiv:1910.11480 |
| `bands` | the same of each band of the PQMF | Caillon & Esling 2021, arXiv:2111.05011 |
| `kl` | posterior of the latents with the unit Gaussian (in `bottleneck`) | Kingma & Welling 2014, arXiv:1312.6114 |
| `critic`, `adversarial` | hinge losses of the discriminator and of the decoder | Lim & Ye 2017, arXiv:1705.02894 |
| `features` | hidden layers of the discriminator on real and on decoded audio | Kumar et al. 2019, arXiv:1910.06711 |
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

MAGNITUDE_FLOOR = 1e-4
"""STFT magnitude (a full-scale sine has 1) that is treated as silence, −80 dB. It is added to magnitudes before the
logarithm, so that differences below it hardly count, and it keeps divisions by a magnitude finite."""

FeatureMaps = Sequence[Sequence[Tensor]]
"""The outputs of all layers of each discriminator; the last output of each is its verdict."""


class SpectralDistance(nn.Module):
    """Multi-resolution STFT distance between two signals.

    For each window size, the distance is the sum of two terms:

    - the spectral convergence ‖|X| − |Y|‖ / ‖|X|‖, with the Frobenius norms of each example, averaged over the examples
      whose target is not silent;
    - the mean absolute difference of the log magnitudes.

    The result is the mean over window sizes. The STFTs use Hann windows with a hop of a quarter of the window. Windows
    longer than the signal are left out.

    The spectral convergence is not defined for a silent target, so such examples count in the log magnitudes only. The
    norm of a target that is almost silent is limited from below, to that of magnitudes with a mean square of
    MAGNITUDE_FLOOR².

    Args:
        sizes: window sizes of the STFTs, in samples.

    Example:
        >>> import torch
        >>> distance = SpectralDistance([512, 128])
        >>> target = torch.sin(torch.arange(2048) / 10).view(1, 1, -1)
        >>> float(distance(target, target))
        0.0
        >>> bool(distance(target, 0.5 * target) < distance(target, 0.1 * target))
        True
    """

    def __init__(self, sizes: Sequence[int]) -> None:
        super().__init__()
        self.sizes = tuple(sizes)
        for size in self.sizes:
            self.register_buffer(f"window_{size}", torch.hann_window(size), persistent=False)

    def forward(self, target: Tensor, output: Tensor) -> Tensor:
        """Compute the distance of `output` from `target`.

        Args:
            target: the reference signal, `[B, C, N]`.
            output: the signal to compare, `[B, C, N]`.

        Returns:
            The distance, a scalar.

        Raises:
            ValueError: if all windows are longer than the signal.
        """
        return torch.stack([self._distance(size, target, output) for size in self._usable_sizes(target)]).mean()

    def is_audible(self, signal: Tensor) -> Tensor:
        """Return which examples of a signal `[B, C, N]` are not silent, by the longest usable window: bool, `[B]`."""
        return is_audible(self._magnitudes(max(self._usable_sizes(signal)), signal))

    def _usable_sizes(self, signal: Tensor) -> list[int]:
        sizes = [size for size in self.sizes if size <= signal.shape[-1]]
        if not sizes:
            raise ValueError(f"a signal of {signal.shape[-1]} samples is too short for windows of {self.sizes} samples")
        return sizes

    def _magnitudes(self, size: int, signal: Tensor) -> Tensor:
        """Compute the magnitudes of a signal `[B, C, N]`, flattened to `[B, C·F·T]`."""
        return magnitudes(signal, getattr(self, f"window_{size}")).unflatten(0, signal.shape[:2]).flatten(1)

    def _distance(self, size: int, target: Tensor, output: Tensor) -> Tensor:
        x, y = (self._magnitudes(size, signal) for signal in (target, output))
        norm = torch.linalg.vector_norm(x, dim=1).clamp(min=MAGNITUDE_FLOOR * x.shape[1] ** 0.5)
        convergence, audible = torch.linalg.vector_norm(x - y, dim=1) / norm, is_audible(x)
        mean = (convergence * audible).sum() / audible.sum().clamp(min=1)
        return mean + functional.l1_loss((y + MAGNITUDE_FLOOR).log(), (x + MAGNITUDE_FLOOR).log())


def is_audible(magnitudes: Tensor) -> Tensor:
    """Return which examples of magnitudes `[B, n]` have any value above MAGNITUDE_FLOOR: bool, `[B]`."""
    return magnitudes.amax(1) > MAGNITUDE_FLOOR


def magnitudes(signal: Tensor, window: Tensor) -> Tensor:
    """Compute STFT magnitudes with a hop of a quarter of the window.

    The gradient is 0 where a magnitude is 0.

    Args:
        signal: `[B, C, N]`.
        window: `[size]`.

    Returns:
        Magnitudes `[B·C, F, T]`, scaled so that a full-scale sine has 1 at its peak.
    """
    size = len(window)
    scaled = window * (2 / window.sum())
    spectrum = torch.stft(signal.flatten(0, 1), size, size // 4, window=scaled, return_complex=True)
    return spectrum.abs()


def discriminator_loss(real: FeatureMaps, fake: FeatureMaps) -> Tensor:
    """Compute the hinge loss of the discriminator: verdicts above 1 for real audio, below −1 for decoded audio.

    Args:
        real: feature maps of real audio.
        fake: feature maps of decoded audio.

    Returns:
        The mean over all discriminators, a scalar.
    """
    terms = [
        functional.relu(1 - r[-1]).mean() + functional.relu(1 + f[-1]).mean() for r, f in zip(real, fake, strict=True)
    ]
    return torch.stack(terms).mean()


def adversarial_loss(fake: FeatureMaps) -> Tensor:
    """Compute the loss of the decoder: minus the mean verdict on decoded audio, a scalar."""
    return -torch.stack([maps[-1].mean() for maps in fake]).mean()


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
        functional.l1_loss(f, r.detach()) / r.detach().abs().mean().clamp(min=MAGNITUDE_FLOOR)
        for real_maps, fake_maps in zip(real, fake, strict=True)
        for r, f in zip(real_maps[:-1], fake_maps[:-1], strict=True)
    ]
    return torch.stack(terms).mean()
