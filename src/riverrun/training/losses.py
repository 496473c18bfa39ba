"""The losses: each one named and unweighted. Their weights meet them in one place, `training`.

| name | what it compares | source |
|---|---|---|
| `spectral` | magnitudes at several resolutions | Yamamoto et al. 2020, arXiv:1910.11480 |
| `bands` | the same on each band of the decomposition | Caillon & Esling 2021, arXiv:2111.05011 |
| `kl` | latents with the unit Gaussian (`bottleneck`) | Kingma & Welling 2014, arXiv:1312.6114 |
| `critic`, `adversarial` | hinge losses of the two players | Lim & Ye 2017, arXiv:1705.02894 |
| `features` | what the critics saw on the way | Kumar et al. 2019, arXiv:1910.06711 |
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

SILENCE = 1e-4
"""Added to magnitudes before the logarithm: below it (−80 dB) everything counts as silence."""

Maps = Sequence[Sequence[Tensor]]
"""For each critic its layers' outputs, the last one being its verdict."""


class SpectralDistance(nn.Module):
    """How far two signals `[B, C, N]` are apart in magnitude, at every window size; a scalar.

    For each size: spectral convergence ‖|X| − |Y|‖ / ‖|X|‖ (Frobenius norms of each example, the mean over those that
    sound) plus the mean absolute difference of log magnitudes, both of Hann-windowed STFTs with a hop of a quarter; the
    mean over sizes. Sizes longer than the signal are left out.

    Of silence the convergence is not defined, so that only log magnitudes tell what is made of it; and an example that
    hardly sounds is measured as if its magnitudes had a mean square of SILENCE².
    """

    def __init__(self, sizes: Sequence[int]) -> None:
        super().__init__()
        self.sizes = tuple(sizes)
        for size in self.sizes:
            self.register_buffer(f"window_{size}", torch.hann_window(size), persistent=False)

    def forward(self, target: Tensor, output: Tensor) -> Tensor:
        return torch.stack([self._at(size, target, output) for size in self._fitting(target)]).mean()

    def sounds(self, signal: Tensor) -> Tensor:
        """Which examples `[B]` of a signal `[B, C, N]` are not silent, by the longest window."""
        return sounding(self._magnitudes(max(self._fitting(signal)), signal))

    def _fitting(self, signal: Tensor) -> list[int]:
        sizes = [size for size in self.sizes if size <= signal.shape[-1]]
        if not sizes:
            raise ValueError(f"{signal.shape[-1]} samples are too few for windows of {self.sizes}")
        return sizes

    def _magnitudes(self, size: int, signal: Tensor) -> Tensor:
        """`[B, C, N]` → `[B, C·F·T]`."""
        return magnitudes(signal, getattr(self, f"window_{size}")).unflatten(0, signal.shape[:2]).flatten(1)

    def _at(self, size: int, target: Tensor, output: Tensor) -> Tensor:
        x, y = (self._magnitudes(size, signal) for signal in (target, output))
        norm = torch.linalg.vector_norm(x, dim=1).clamp(min=SILENCE * x.shape[1] ** 0.5)
        convergence, counted = torch.linalg.vector_norm(x - y, dim=1) / norm, sounding(x)
        mean = (convergence * counted).sum() / counted.sum().clamp(min=1)
        return mean + functional.l1_loss((y + SILENCE).log(), (x + SILENCE).log())


def sounding(magnitudes: Tensor) -> Tensor:
    """Which examples `[B]` of magnitudes `[B, n]` hold any above SILENCE."""
    return magnitudes.amax(1) > SILENCE


def magnitudes(signal: Tensor, window: Tensor) -> Tensor:
    """`[B, C, N]` → magnitudes `[B·C, F, T]` of which a full-scale sine has 1 at its peak; no gradient at silence."""
    size = len(window)
    scaled = window * (2 / window.sum())
    spectrum = torch.stft(signal.flatten(0, 1), size, size // 4, window=scaled, return_complex=True)
    return spectrum.abs()


def discriminator_loss(real: Maps, fake: Maps) -> Tensor:
    """Hinge loss of the critics: verdicts above 1 on what is real, below −1 on what was made."""
    terms = [
        functional.relu(1 - r[-1]).mean() + functional.relu(1 + f[-1]).mean() for r, f in zip(real, fake, strict=True)
    ]
    return torch.stack(terms).mean()


def adversarial_loss(fake: Maps) -> Tensor:
    """Loss of the decoder against the critics' verdicts."""
    return -torch.stack([maps[-1].mean() for maps in fake]).mean()


def feature_loss(real: Maps, fake: Maps) -> Tensor:
    """Mean absolute difference of the critics' layers, each relative to its size on what is real."""
    terms = [
        functional.l1_loss(f, r.detach()) / r.detach().abs().mean().clamp(min=SILENCE)
        for reals, fakes in zip(real, fake, strict=True)
        for r, f in zip(reals[:-1], fakes[:-1], strict=True)
    ]
    return torch.stack(terms).mean()
