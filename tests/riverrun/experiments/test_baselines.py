"""The Gaussians over latents, against SciPy and against processes that are known."""

import numpy as np
import pytest
import scipy.stats
import torch

from riverrun.experiments.baselines import Autoregression, GaussianFrames, fit_baselines, independent, moments
from riverrun.models.whitening import Whitening

WEIGHT = torch.tensor([[0.9, 0.2], [-0.2, 0.9]], dtype=torch.double)


def process(clips: int = 20, frames: int = 400) -> torch.Tensor:
    """A linear prediction with errors of deviation 0.3, `[B, 2, T]`."""
    generator = torch.Generator().manual_seed(0)
    z = [torch.zeros(clips, 2, dtype=torch.double)]
    for _ in range(frames):
        z.append(z[-1] @ WEIGHT.T + 0.3 * torch.randn(clips, 2, generator=generator).double())
    return torch.stack(z[50:], 2).float()


def test_the_density_is_that_of_scipy() -> None:
    z = process()
    mean, cov = moments(z)
    found = GaussianFrames(mean, cov).nats(z[:1, :, :5])[0]
    expected = -scipy.stats.multivariate_normal(mean.numpy(), cov.numpy()).logpdf(z[0, :, :5].T.double().numpy())
    assert np.allclose(found, expected)


def test_an_autoregression_finds_the_process_and_predicts_it_better_than_frames_by_themselves() -> None:
    z = process()
    model = Autoregression(z)
    assert torch.allclose(model.weights[:, :2], WEIGHT, atol=0.05)
    assert torch.allclose(model.weights[:, 2:4], torch.zeros(2, 2).double(), atol=0.05)
    entropy = 1 + np.log(2 * np.pi) + 2 * np.log(0.3)  # of the errors
    assert float(model.nats(z)[:, 2:].mean()) == pytest.approx(entropy, abs=0.03)
    assert model.nats(z).mean() < GaussianFrames(*moments(z)).nats(z).mean() - 0.5


def test_samples_have_the_moments_of_the_process_and_go_on_where_they_were() -> None:
    z = process()
    draw = Autoregression(z).sampler(200, 0)
    found = torch.cat([draw(7), draw(33)], 2)
    for expected, value in zip(moments(z), moments(found), strict=True):
        assert torch.allclose(expected, value, atol=0.15)
    assert torch.equal(found, Autoregression(z).sampler(200, 0)(40))
    step = moments(found[..., 1:] - found[..., :-1])[1].trace() / moments(z[..., 1:] - z[..., :-1])[1].trace()
    assert float(step) == pytest.approx(1, abs=0.1)


def test_independent_latents_lose_their_correlation_and_keep_their_variances() -> None:
    torch.manual_seed(0)
    raw = torch.randn(2000, 3) @ torch.tensor([[1.0, 0.8, 0.0], [0.0, 0.5, 0.0], [0.0, 0.0, 2.0]])
    whitening = Whitening(3)
    whitening.fit(raw)
    z = whitening(raw.T[None])
    cov = independent(moments(z)[1], whitening, 3)
    drawn = whitening.inverse(GaussianFrames(torch.zeros(3), cov).sampler(1, 0)(5000))[0]
    found = np.cov(drawn.numpy())
    assert np.allclose(np.diag(found), raw.var(0), rtol=0.1)
    assert abs(found[0, 1]) < 0.1 < abs(np.cov(raw.T.numpy())[0, 1])


def test_whole_clips_have_no_autoregression_and_unknown_latents_no_independent_gaussian() -> None:
    z = torch.randn(50, 3, 1, generator=torch.Generator().manual_seed(0))
    assert list(fit_baselines(z, None)) == ["full covariance"]
    assert list(fit_baselines(z.expand(-1, -1, 8), None)) == ["full covariance", "autoregressive"]
