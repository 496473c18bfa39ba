"""Whitening: zero mean, uncorrelated, unit variance, ordered, invertible."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.whitening import Whitening


def fitted(points: torch.Tensor) -> Whitening:
    whitening = Whitening(points.shape[1])
    whitening.fit(points)
    return whitening


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 12), st.integers(0, 2**31))
def test_whitened_latents_are_white_and_ordered(size: int, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    points = torch.randn(400, size, generator=generator) @ torch.randn(size, size, generator=generator) + 3
    whitening = fitted(points)
    white = whitening(points.T[None])[0]
    torch.testing.assert_close(white.mean(1), torch.zeros(size), atol=1e-3, rtol=0)
    covariance = white @ white.T / 400
    varies = whitening.scale > 0
    torch.testing.assert_close(covariance[varies][:, varies], torch.eye(int(varies.sum())), atol=2e-2, rtol=0)
    assert (whitening.explained.diff() <= 1e-7).all()
    assert whitening.explained.sum() == pytest.approx(1, abs=1e-5)


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 2**31))
def test_inverse_is_exact_on_any_number_of_fitted_points(points: int, size: int, seed: int) -> None:
    fitted_to = torch.randn(points, size, generator=torch.Generator().manual_seed(seed))
    whitening = fitted(fitted_to)
    assert whitening.real <= min(points - 1, size)
    torch.testing.assert_close(whitening.inverse(whitening(fitted_to.T[None]))[0].T, fitted_to, atol=1e-3, rtol=1e-3)


@pytest.mark.parametrize("spread", [0.0, 1e-7, 1e-6, 1e-5])
def test_an_axis_below_float32_resolution_is_constant(spread: float) -> None:
    generator = torch.Generator().manual_seed(0)
    points = 3 + torch.randn(400, 3, generator=generator) * torch.tensor([2.0, 1.0, spread])
    whitening = fitted(points)
    assert whitening.real == 2
    assert whitening.explained[2] == 0
    assert whitening.explained.sum() == pytest.approx(1)
    anything = torch.randn(1, 3, 50, generator=generator) * 100
    assert whitening(anything)[:, 2].abs().max() == 0
    moved = anything + torch.tensor([0.0, 0.0, 9.0])[:, None]
    torch.testing.assert_close(whitening.inverse(moved), whitening.inverse(anything), atol=0, rtol=0)


@pytest.mark.parametrize("spread", [0.0, 1e-8])
def test_constant_points_have_no_latent_with_variance(spread: float) -> None:
    whitening = fitted(torch.ones(5, 3) + spread * torch.arange(5.0)[:, None])
    assert whitening.real == 0
    assert whitening.explained.sum() == 0
    assert whitening(torch.randn(1, 3, 2)).abs().max() == 0
    torch.testing.assert_close(whitening.inverse(torch.randn(1, 3, 2)), torch.ones(1, 3, 2))


def test_constant_axes_of_older_runs_are_set_to_zero_on_loading() -> None:
    older = Whitening(3).state_dict() | {
        "explained": torch.tensor([0.9, 0.1, 1e-9]),
        "scale": torch.tensor([1.0, 0.3, 1e-3]),
    }
    whitening = Whitening(3)
    whitening.load_state_dict(older)
    assert whitening.real == 2
    assert whitening(torch.ones(1, 3, 1))[0, :, 0].tolist() == [1.0, pytest.approx(1 / 0.3), 0.0]


@pytest.mark.parametrize("points", [torch.zeros(0, 3), torch.full((2, 3), float("nan"))])
def test_fit_refuses_no_points_and_points_that_are_not_finite(points: torch.Tensor) -> None:
    with pytest.raises(ValueError, match="finite"):
        fitted(points)
