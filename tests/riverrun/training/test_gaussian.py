"""The Gaussian that is the baseline of a prior: its density is that of SciPy, and finite without variance."""

import math

import numpy as np
import pytest
import torch
from scipy import stats
from torch import Tensor

from riverrun.training.gaussian import gaussian_nats


def normal(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def test_gaussian_nats_is_the_mean_log_density_of_the_fitted_gaussian() -> None:
    mix = normal(4, 4, seed=3)
    train, heldout = normal(500, 4, seed=1) @ mix + 2, normal(100, 4, seed=2) @ mix + 2
    fitted = stats.multivariate_normal(train.numpy().mean(0), np.cov(train.numpy().T, bias=True))
    assert gaussian_nats(train, heldout) == pytest.approx(fitted.logpdf(heldout.numpy()).mean(), abs=1e-3)


def test_gaussian_nats_is_finite_for_latents_without_variance() -> None:
    train = torch.cat([normal(50, 2), torch.zeros(50, 1)], dim=1)
    assert math.isfinite(gaussian_nats(train, train))
    assert math.isfinite(gaussian_nats(torch.zeros(1, 3), torch.zeros(1, 3)))
