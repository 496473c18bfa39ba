"""Gaussians over latents: what any prior has to be better than.

| name | what it knows |
|---|---|
| `independent` | mean and variance of each latent of the autoencoder, each frame and latent by itself |
| `full covariance` | means and covariance of the latents of a frame, each frame by itself |
| `autoregressive` | the next frame as a linear function of the last two, and the covariance of what that leaves |
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from riverrun.experiments.subject import Sampler
from riverrun.models.prior.model import LIMIT
from riverrun.models.whitening import Whitening

ORDER, RIDGE = 2, 1e-4
"""Frames that the autoregression reads, and what is added to each variance when it is fitted."""

WARM_UP = 64
"""Frames that the autoregression plays before its first one is heard, so that it starts where it usually is."""


class GaussianFrames:
    """A Gaussian over the latents of a frame, each frame by itself.

    Args:
        mean: `[D]`.
        cov: `[D, D]`, positive definite.
    """

    def __init__(self, mean: Tensor, cov: Tensor) -> None:
        self.mean, self.factor = mean.double(), torch.linalg.cholesky(cov.double())

    def nats(self, z: Tensor) -> Tensor:
        """Return the negative log-density of each frame of `[B, D, T]` in nats, `[B, T]`."""
        return _nats(z.double() - self.mean[:, None], self.factor)

    def sampler(self, clips: int, seed: int) -> Sampler:
        generator = torch.Generator().manual_seed(seed)

        def draw(frames: int) -> Tensor:
            noise = torch.randn(clips, len(self.mean), frames, generator=generator).double()
            return (self.factor @ noise + self.mean[:, None]).clamp(-LIMIT, LIMIT).float()

        return draw


class Autoregression:
    """A linear prediction of the next frame from the last two, and the covariance of its errors (least squares).

    Args:
        z: sequences `[B, D, T]`, T > 2.
    """

    def __init__(self, z: Tensor) -> None:
        past = _past(z).transpose(1, 2).flatten(0, 1)
        future = z[..., ORDER:].double().transpose(1, 2).flatten(0, 1)
        gram = past.T @ past / len(past)
        gram.diagonal().add_(RIDGE)
        self.weights = torch.linalg.solve(gram, past.T @ future / len(past)).T  # [D, ORDER·D + 1]
        errors = future - past @ self.weights.T
        cov = errors.T @ errors / len(errors)
        cov.diagonal().add_(RIDGE)
        self.factor = torch.linalg.cholesky(cov)
        self.first = GaussianFrames(*moments(z))

    def nats(self, z: Tensor) -> Tensor:
        """Return the negative log-density of each frame `[B, D, T]` in nats, `[B, T]`; the first two alone."""
        errors = z[..., ORDER:].double() - self.weights @ _past(z)
        return torch.cat([self.first.nats(z[..., :ORDER]), _nats(errors, self.factor)], 1)

    def sampler(self, clips: int, seed: int) -> Sampler:
        generator = torch.Generator().manual_seed(seed)
        size = len(self.factor)
        frames: list[Tensor] = list(torch.zeros(ORDER, clips, size, dtype=torch.double))

        def step() -> Tensor:
            past = torch.cat([*reversed(frames[-ORDER:]), torch.ones(clips, 1, dtype=torch.double)], 1)
            noise = torch.randn(clips, size, generator=generator).double()
            frames.append((past @ self.weights.T + noise @ self.factor.T).clamp(-LIMIT, LIMIT))
            del frames[:-ORDER]
            return frames[-1]

        for _ in range(WARM_UP):
            step()
        return lambda count: torch.stack([step() for _ in range(count)], 2).float()


def fit_baselines(z: Tensor, whitening: Whitening | None) -> dict[str, GaussianFrames | Autoregression]:
    """Return the Gaussians of whitened latents `[B, D, T]` by name; no autoregression of less than four frames.

    Without the whitening the latents of the autoencoder are not known, and there is no `independent` one.
    """
    found: dict[str, GaussianFrames | Autoregression] = {}
    mean, cov = moments(z)
    if whitening is not None:
        found["independent"] = GaussianFrames(mean, independent(cov, whitening, z.shape[1]))
    found["full covariance"] = GaussianFrames(mean, cov)
    if z.shape[2] > 2 * ORDER:
        found["autoregressive"] = Autoregression(z)
    return found


def independent(cov: Tensor, whitening: Whitening, count: int) -> Tensor:
    """Return the covariance of whitened latents `[count, count]` if the latents of the autoencoder were independent."""
    outward, inward = whitening.outward[:count].double(), whitening.inward[:, :count].double()
    variances = (outward.T @ cov @ outward).diagonal()
    found = inward.T @ (variances[:, None] * inward)
    found.diagonal().add_(RIDGE)
    return found


def moments(z: Tensor) -> tuple[Tensor, Tensor]:
    """Return mean `[D]` and covariance `[D, D]` over all frames of `[B, D, T]`."""
    frames = z.double().transpose(1, 2).flatten(0, 1)
    deviation = frames - frames.mean(0)
    cov = deviation.T @ deviation / len(frames)
    cov.diagonal().add_(RIDGE)
    return frames.mean(0), cov


def padded(sampler: Sampler, latents: int) -> Sampler:
    """Return a sampler whose latents `[B, K, T]` are followed by zeros, `[B, latents, T]`."""

    def draw(frames: int) -> Tensor:
        found = sampler(frames)
        return torch.cat([found, found.new_zeros(len(found), latents - found.shape[1], frames)], 1)

    return draw


def _past(z: Tensor) -> Tensor:
    """Return what the prediction of each frame from the third on reads, `[B, ORDER·D + 1, T − ORDER]`."""
    frames = z.shape[2]
    parts = [z[..., ORDER - lag : frames - lag].double() for lag in range(1, ORDER + 1)]
    return torch.cat([*parts, torch.ones_like(parts[0][:, :1])], 1)


def _nats(errors: Tensor, factor: Tensor) -> Tensor:
    """Return the negative log-density of errors `[B, D, T]` under a centred Gaussian of covariance factor · factorᵀ."""
    white = torch.linalg.solve_triangular(factor, errors, upper=False)
    log_det = factor.diagonal().log().sum() + 0.5 * len(factor) * math.log(2 * math.pi)
    return 0.5 * white.square().sum(1) + log_det


Baseline = GaussianFrames | Autoregression
