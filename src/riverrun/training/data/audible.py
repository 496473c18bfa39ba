"""The most audible directions of the latents: those along which what is decoded changes most."""

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening

NUM_PLACES = 200
"""Number of places in the corpus at which the decoder is probed."""

PLACES_AT_ONCE = 20
"""Number of places that are probed together. It bounds the memory."""

PAST_FRAMES, NEXT_FRAMES = 6, 2
"""Frames before and after the probed one: as many as the decoder's convolution reads, or nearly."""

PROBE = 0.2
"""Length of a probe, in standard deviations of a latent: more than rounding, and nearly linear."""

MIN_LOG_AMPLITUDE = -9.5
"""Log-amplitudes in nepers below which nothing is heard, −82 dB."""


@torch.no_grad()
def audible_axes(model: Autoencoder, whitening: Whitening, means: Tensor) -> Tensor:
    """Return the directions of whitened latents, the most audible first, in orthonormal columns `[D, D]`.

    They are the principal axes of the decoder's Jacobian, averaged over the corpus: of the log-amplitudes of its
    spectral path. A model without one has the axes of the latents themselves.

    Args:
        model: the autoencoder.
        whitening: the fitted whitening.
        means: latents of the corpus before whitening, `[D, T]`.
    """
    size = len(means)
    if model.spectral is None:
        return torch.eye(size)
    past, after = (0, 0) if model.is_clip else (PAST_FRAMES, NEXT_FRAMES)
    whitened = functional.pad(whitening(means[None])[0], (past, after))
    places = torch.linspace(past, past + means.shape[1] - 1, NUM_PLACES).long().unique()
    z = torch.stack([whitened[:, place - past : place + after + 1] for place in places.tolist()])
    gram = torch.zeros(size, size, dtype=torch.double)
    for part in z.split(PLACES_AT_ONCE):
        base = _log_amplitudes(model, whitening, part)
        slopes = []
        for latent in range(size):
            moved = part.clone()
            moved[:, latent, past] += PROBE
            slopes.append((_log_amplitudes(model, whitening, moved) - base).flatten() / PROBE)
        jacobian = torch.stack(slopes)
        gram += (jacobian @ jacobian.T).cpu()
    _, axes = torch.linalg.eigh(gram)
    axes = axes.flip(1)
    # the largest entry of each axis is positive, so that signs do not depend on the solver
    return (axes * axes.gather(0, axes.abs().argmax(0, keepdim=True)).sign()).float()


def _log_amplitudes(model: Autoencoder, whitening: Whitening, z: Tensor) -> Tensor:
    """Return the log-amplitudes `[B, T·S, K]` that whitened latents `[B, D, T]` on the CPU are decoded to."""
    path = model.spectral
    assert path is not None
    features = path.decode(model.bottleneck.expand(whitening.inverse(z).to(model.level.device)))
    return features[..., : path.amplitudes].clamp(min=MIN_LOG_AMPLITUDE)
