"""Probes of the decoder: how descriptors of what is decoded depend on the latents."""

import math
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.training.data.examples import spread_indices

NUM_PLACES = 200
"""Number of places in the corpus at which the decoder is probed."""

PLACES_AT_ONCE = 16
"""Number of places that are decoded together. It bounds the memory."""

LEAD_SECONDS, MEASURED_SECONDS = 0.25, 0.5
"""Seconds of latents before the measured ones, which the decoder's state depends on, and of the measured ones."""

PROBE = 0.5
"""Standard deviation of a probe in each latent, whose deviation over the corpus is 1."""

SILENCE_DB = -40.0
"""Level relative to the loudest place, in dB. Quieter places are not probed: their descriptors have no meaning."""

PLACE_WEIGHT = 0.3
"""Weight of the differences between places, beside those that probes make. A corpus has correlations that the decoder
has not: where it is noisy, other things change too, and to move the latents along these would not make it noisier."""

RIDGE = 1e-3
"""Regularisation, as a share of the variance of the latents."""

MIN_CORRELATION = 0.5
"""Smallest correlation of the estimates with what probes change. The decoder then follows latents linearly enough to be
steered. On strings it is 0.88 for loudness, 0.73 for brightness and 0.44 for noisiness."""

MIN_DEVIATION = 1e-2
"""Smallest deviation of a descriptor over the places, in its own unit: below 0.01 dB or octaves it is constant."""

MIN_ERROR = 1e-3
"""Smallest variance of an estimate's error, relative to the variance of the estimate."""

UNIFORM_DEVIATION = 1 / math.sqrt(3)
"""Standard deviation of ranks, which are uniform from −1 to 1."""


@torch.no_grad()
def estimate_descriptors(
    model: Autoencoder, whitening: Whitening, means: Tensor, names: Sequence[str], sample_rate: int
) -> dict[str, Tensor]:
    """Fit linear estimates of descriptors, as ranks, from whitened latents.

    At places spread over the corpus, latents are decoded as they are, and with a random constant added and subtracted.
    The weights fit the differences of the descriptors by ridge regression; what the places differ in counts little.

    Args:
        model: the autoencoder.
        whitening: the fitted whitening.
        means: latents of the corpus before whitening, `[D, T]`.
        names: names of K descriptors.
        sample_rate: in Hz.

    Returns:
        The arguments of :meth:`riverrun.models.steering.LinearSteering.fit`: `weight` `[K, D]`, `bias` `[K]` and
        `error` `[K]`, which is infinite where the estimates are of no use.
    """
    columns = [CLIP_NAMES.index(name) for name in names]
    frame_rate = sample_rate / model.ratio
    measured = 1 if model.is_clip else math.ceil(MEASURED_SECONDS * frame_rate)
    frames = 1 if model.is_clip else min(math.ceil(LEAD_SECONDS * frame_rate) + measured, means.shape[1])
    lead = max(0, frames - measured)
    starts = spread_indices(NUM_PLACES, means.shape[1] - frames + 1)
    z = torch.stack([whitening(means[None, :, start : start + frames])[0] for start in starts])

    def measure(latents: Tensor) -> Tensor:
        values = []
        for part in latents.split(PLACES_AT_ONCE):
            decoded = model.decode(whitening.inverse(part).to(model.level.device))
            values.append(clip_descriptors(decoded[..., model.delay + lead * model.ratio :], sample_rate).cpu())
        return torch.cat(values).double()

    at_places = measure(z)
    loudness = at_places[:, CLIP_NAMES.index("loudness")]
    audible = loudness > loudness.max() + SILENCE_DB
    z, at_places = z[audible], at_places[audible][:, columns]
    probes = PROBE * torch.randn(z.shape[:2], generator=torch.Generator().manual_seed(0))
    higher, lower = (measure(z + sign * probes[:, :, None])[:, columns] for sign in (1, -1))
    deviation = at_places.std(0, correction=0)
    unit = deviation.clamp(min=MIN_DEVIATION) / UNIFORM_DEVIATION
    ranks, changes = (at_places - at_places.mean(0)) / unit, (higher - lower) / 2 / unit
    positions, probes = z[:, :, lead:].mean(2).double(), probes.double()
    estimated = probes[1::2] @ fit_weights(positions, ranks, probes[::2], changes[::2])
    correlation = functional.cosine_similarity(estimated, changes[1::2], dim=0)  # probes have a mean of 0
    weights = fit_weights(positions, ranks, probes, changes)
    # the share of a descriptor's variance that its estimate explains is the square of the correlation
    error = (1 / correlation.square() - 1).clamp(min=MIN_ERROR) * weights.square().sum(0)
    error = torch.where((correlation > MIN_CORRELATION) & (deviation > MIN_DEVIATION), error, math.inf)
    bias = -positions.mean(0) @ weights
    return {"weight": weights.T.float().contiguous(), "bias": bias.float(), "error": error.float()}


def fit_weights(positions: Tensor, ranks: Tensor, probes: Tensor, changes: Tensor) -> Tensor:
    """Return the weights `[D, K]` of linear estimates of ranks.

    Args:
        positions: latents at N places, `[N, D]`.
        ranks: ranks there, `[N, K]`.
        probes: what was added to latents at M places, `[M, D]`.
        changes: by how much that changed the ranks, `[M, K]`.
    """
    x = torch.cat([PLACE_WEIGHT * (positions - positions.mean(0)), probes])
    y = torch.cat([PLACE_WEIGHT * (ranks - ranks.mean(0)), changes])
    covariance = x.T @ x
    covariance.diagonal().add_(RIDGE * len(x))
    return torch.linalg.solve(covariance, x.T @ y)
