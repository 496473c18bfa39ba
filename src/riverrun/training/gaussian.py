"""The likelihood of a Gaussian, the baseline of a prior."""

import math

import torch
from torch import Tensor

from riverrun.models.whitening import Whitening
from riverrun.training.prior_learner import EVALUATION_SEED, STANDARD_NORMAL_NATS, sample_posteriors


def gaussian_baseline(whitening: Whitening, latents: list[Tensor], noise: float) -> float:
    """Compute the negative log-likelihood of held-out latents under a Gaussian that is fitted to the training latents.

    It is a baseline: a prior that models sequences must reach less.

    Args:
        whitening: the fitted whitening.
        latents: means and standard deviations of the training and of the held-out latents, `[2·D, T]` each.
        noise: standard deviation of the noise that the prior is trained with; the Gaussian has at least this one.

    Returns:
        Nats a frame, without those of latents that have no variance.
    """
    train, heldout = (
        sample_posteriors(whitening, each[None], noise, torch.Generator().manual_seed(EVALUATION_SEED))[0].T
        for each in latents
    )
    constant_nats = STANDARD_NORMAL_NATS * (len(whitening.mean) - whitening.real)
    return -gaussian_nats(train, heldout, min_std=noise) - constant_nats


def gaussian_nats(train: Tensor, heldout: Tensor, min_std: float = 0.0) -> float:
    """Compute the log-density of held-out frames under a Gaussian fitted to training frames, the baseline of a prior.

    The covariance is full. A millionth of its mean variance is added, so that latents that never vary do not make it
    singular.

    Args:
        train: `[N, D]`.
        heldout: `[M, D]`.
        min_std: smallest standard deviation along any direction; a few frames have none along most directions.

    Returns:
        Mean nats per frame of `heldout`.
    """
    train, heldout = train.double(), heldout.double()
    mean = train.mean(0)
    deviation = train - mean
    covariance = deviation.T @ deviation / train.shape[0]
    covariance.diagonal().add_(1e-6 * covariance.diagonal().mean() + 1e-12)
    variance, axes = torch.linalg.eigh(covariance)
    variance = variance.clamp(min=max(min_std**2, 1e-12))
    white = (heldout - mean) @ axes / variance.sqrt()
    log_det = variance.log().sum() + train.shape[1] * math.log(2.0 * math.pi)
    return float(-0.5 * (white.square().sum(1).mean() + log_det))
