"""Loss functions of the autoencoder.

Each term is unweighted. `AutoencoderLearner` multiplies the terms with the weights of `config.training.weights` and
adds them up. The names are those of the weights and of the columns in metrics.csv.

| name | what it compares | source |
|---|---|---|
| `spectral` | STFT magnitudes of the full band, at several resolutions | Yamamoto et al. 2020, arXiv:1910.11480 |
| `bands` | the same of each band of the PQMF | Caillon & Esling 2021, arXiv:2111.05011 |
| `mel` | log-mel spectra of the full band, at several resolutions | Kumar et al. 2023, arXiv:2306.06546 |
| `level` | levels of wide bands over a whole crop | see `LevelDistance` |
| `kl` | posterior of the latents with the unit Gaussian (in `bottleneck`) | Kingma & Welling 2014, arXiv:1312.6114 |

The terms of the adversarial phase are in `adversarial`.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.metrics.spectra import unit_window
from riverrun.models.stereo import add_mid_and_side
from riverrun.models.stft import magnitude, stft

MAGNITUDE_FLOOR = 1e-4
"""STFT magnitude (a full-scale sine has 1) that is treated as silence, −80 dB. It is added to magnitudes before the
logarithm, so that differences below it hardly count, and it keeps divisions by a magnitude finite."""

MEL_BANDS_PER_SAMPLE = 5 / 64
"""Bands of a mel spectrum for each sample of its window: 160 for 2048, 10 for 128. Half as many as in DAC."""

LEVEL_BANDS = 12
"""Bands of the level term, equally wide in mel."""


class Magnitudes(nn.Module):
    """STFT magnitudes at several resolutions, Hann windows with a hop of a quarter, for all distances to share.

    A full-scale sine has a magnitude of 1 at its peak. Windows longer than the signal are left out.

    Args:
        sizes: window sizes in samples.
        stereo: whether mid and side are added to the channels, see `add_mid_and_side`.
    """

    def __init__(self, sizes: Sequence[int], stereo: bool = False) -> None:
        super().__init__()
        self.sizes, self.stereo = tuple(sizes), stereo
        for size in self.sizes:
            self.register_buffer(f"window_{size}", unit_window(size), persistent=False)

    def forward(self, signal: Tensor) -> dict[int, Tensor]:
        """Compute the magnitudes of a signal `[B, C, N]`.

        Returns:
            By window size, `[B, V, T, F]`; V is C, or C + 2 (C − 1) with mid and side.

        Raises:
            ValueError: if all windows are longer than the signal.
        """
        sizes = [size for size in self.sizes if size <= signal.shape[-1]]
        if not sizes:
            raise ValueError(f"a signal of {signal.shape[-1]} samples is too short for windows of {self.sizes} samples")
        return {size: self._magnitudes(signal, size) for size in sizes}

    def _magnitudes(self, signal: Tensor, size: int) -> Tensor:
        spectra = stft(signal, getattr(self, f"window_{size}"), size // 4)
        return magnitude(add_mid_and_side(spectra) if self.stereo else spectra)


def magnitude_distance(target: Tensor, output: Tensor) -> Tensor:
    """Compute the distance of two STFT magnitudes: spectral convergence plus log-magnitude distance.

    - The spectral convergence is ‖|X| − |Y|‖ / ‖|X|‖ with the Frobenius norms of each example, averaged over the
      examples whose target is not silent. The norm of a target that is almost silent is limited from below, to that of
      magnitudes with a mean square of MAGNITUDE_FLOOR².
    - The log-magnitude distance is the mean absolute difference of the logarithms, of all examples.

    Args:
        target: `[B, V, T, F]`.
        output: of the same shape.
    """
    x, y = target.flatten(1), output.flatten(1)
    norm = torch.linalg.vector_norm(x, dim=1).clamp(min=MAGNITUDE_FLOOR * x.shape[1] ** 0.5)
    convergence, audible = torch.linalg.vector_norm(x - y, dim=1) / norm, is_audible(target)
    mean = (convergence * audible).sum() / audible.sum().clamp(min=1)
    return mean + log_distance(target, output)


def log_distance(target: Tensor, output: Tensor) -> Tensor:
    """Return the mean absolute difference of the logarithms of magnitudes, with MAGNITUDE_FLOOR added to them."""
    return functional.l1_loss((output + MAGNITUDE_FLOOR).log(), (target + MAGNITUDE_FLOOR).log())


def is_audible(magnitudes: Tensor) -> Tensor:
    """Return which examples of magnitudes `[B, ...]` have any value above MAGNITUDE_FLOOR: bool, `[B]`."""
    return magnitudes.flatten(1).amax(1) > MAGNITUDE_FLOOR


class SpectralDistance(nn.Module):
    """Multi-resolution STFT distance between two signals: the mean of `magnitude_distance` over window sizes.

    Args:
        sizes: window sizes of the STFTs, in samples; those longer than a signal are left out.

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
        self.magnitudes = Magnitudes(sizes)

    def forward(self, target: Tensor, output: Tensor) -> Tensor:
        """Compute the distance of `output` from `target`, both `[B, C, N]`, a scalar.

        Raises:
            ValueError: if all windows are longer than the signal.
        """
        return mean_distance(self.magnitudes(target), self.magnitudes(output))

    def is_audible(self, signal: Tensor) -> Tensor:
        """Return which examples of a signal `[B, C, N]` are not silent, by the longest usable window: bool, `[B]`."""
        magnitudes = self.magnitudes(signal)
        return is_audible(magnitudes[max(magnitudes)])


def mean_distance(target: dict[int, Tensor], output: dict[int, Tensor]) -> Tensor:
    """Return the mean of `magnitude_distance` over the window sizes of two results of `Magnitudes`."""
    return torch.stack([magnitude_distance(target[size], output[size]) for size in target]).mean()


class MelDistance(nn.Module):
    """Multi-resolution log-mel distance: the mean absolute difference of log-mel spectra, averaged over windows.

    It is the reconstruction loss of DAC (Kumar et al. 2023, arXiv:2306.06546), with natural logarithms.

    Args:
        sizes: window sizes of the spectra, in samples.
        sample_rate: in Hz.
    """

    def __init__(self, sizes: Sequence[int], sample_rate: int) -> None:
        super().__init__()
        for size in sizes:
            weights = mel_weights(size, sample_rate, max(round(MEL_BANDS_PER_SAMPLE * size), 4))
            self.register_buffer(f"weights_{size}", weights, persistent=False)

    def forward(self, target: dict[int, Tensor], output: dict[int, Tensor]) -> Tensor:
        """Return the distance of two results of `Magnitudes`, a scalar."""
        weights = {size: getattr(self, f"weights_{size}") for size in target}
        return torch.stack(
            [log_distance(target[size] @ weights[size], output[size] @ weights[size]) for size in target]
        ).mean()


class LevelDistance(nn.Module):
    """Distance of the levels of wide bands over a whole crop, in nepers: it keeps the output as loud as the target.

    The other terms prefer an output that is too quiet wherever the fine structure of the target can't be predicted:

    - for a target and an output with independent magnitudes X and g·Y, Rayleigh-distributed as those of noise, the
      convergence is least at g = E X · E Y / E Y² = π/4, which is −2.1 dB, and lower for sparse partials or events;
    - the absolute difference of logarithms is least at the median of a target's magnitudes, which lies below their RMS.

    Energies of many bins are predictable, so that their logarithms have no such bias. Its weight should be larger than
    those of the other terms together, whose slopes it works against.

    Args:
        size: window size of the magnitudes in samples.
        sample_rate: in Hz.
    """

    weights: Tensor

    def __init__(self, size: int, sample_rate: int) -> None:
        super().__init__()
        self.register_buffer("weights", mel_weights(size, sample_rate, LEVEL_BANDS), persistent=False)

    def forward(self, target: Tensor, output: Tensor) -> Tensor:
        """Return the distance of two STFT magnitudes `[B, V, T, F]`, a scalar."""
        x, y = ((each.square().mean(2) @ self.weights + MAGNITUDE_FLOOR**2).log() / 2 for each in (target, output))
        return functional.l1_loss(y, x)


class FullBandDistance(nn.Module):
    """The terms `spectral`, `mel` and `level` between two signals, from the same STFTs.

    With two or more channels, mid and side are compared as well as the channels, so that how alike the channels are
    counts too.

    Args:
        sizes: window sizes of the STFTs, in samples; those longer than a signal are left out.
        sample_rate: in Hz.

    Example:
        >>> import torch
        >>> distance = FullBandDistance([512, 128], sample_rate=16000)
        >>> target = torch.randn(2, 1, 2048)
        >>> {name: float(value) for name, value in distance(target, target).items()}
        {'spectral': 0.0, 'mel': 0.0, 'level': 0.0}
    """

    def __init__(self, sizes: Sequence[int], sample_rate: int) -> None:
        super().__init__()
        self.magnitudes = Magnitudes(sizes, stereo=True)
        self.mel = MelDistance(sizes, sample_rate)
        self.level = nn.ModuleDict({str(size): LevelDistance(size, sample_rate) for size in sizes})

    def spectral(self, target: Tensor, output: Tensor) -> Tensor:
        """Compute the term `spectral` alone, of the signals that `forward` takes."""
        return mean_distance(self.magnitudes(target), self.magnitudes(output))

    def forward(self, target: Tensor, output: Tensor) -> dict[str, Tensor]:
        """Compute the terms between `target` and `output`, both `[B, C, N]`.

        Raises:
            ValueError: if all windows are longer than the signal.
        """
        x, y = self.magnitudes(target), self.magnitudes(output)
        longest = max(x)
        return {
            "spectral": mean_distance(x, y),
            "mel": self.mel(x, y),
            "level": self.level[str(longest)](x[longest], y[longest]),
        }


def mel_weights(size: int, sample_rate: int, bands: int) -> Tensor:
    """Compute triangular filters from STFT bins to bands equally spaced in mel, from 0 Hz to Nyquist.

    Each filter sums to 1, so that a band is a weighted mean. A filter is never narrower than the distance of two bins,
    so that none is empty.

    Args:
        size: window size of the STFT in samples.
        sample_rate: in Hz.
        bands: number of bands.

    Returns:
        Weights, `[size // 2 + 1, bands]`.
    """
    nyquist = torch.tensor(sample_rate / 2)
    highest = float(2595 * (1 + nyquist / 700).log10())
    edges = 700 * (10 ** (torch.linspace(0, highest, bands + 2) / 2595) - 1)
    bins = torch.linspace(0, sample_rate / 2, size // 2 + 1)[:, None]
    width = sample_rate / size
    lower, centre, upper = edges[:-2], edges[1:-1], edges[2:]
    rising = (bins - lower.minimum(centre - width)) / (centre - lower).clamp(min=width)
    falling = (upper.maximum(centre + width) - bins) / (upper - centre).clamp(min=width)
    weights = rising.minimum(falling).clamp(min=0)
    return weights / weights.sum(0)
