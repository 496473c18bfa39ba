"""Whitening: centred, uncorrelated, of unit variance, ordered, and exactly undone."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.latents import Whitening


def fitted(points: torch.Tensor) -> Whitening:
    whitening = Whitening(points.shape[1])
    whitening.fit(points)
    return whitening


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 12), st.integers(0, 2**31))
def test_latents_come_out_white_and_ordered(size: int, seed: int) -> None:
    generator = torch.Generator().manual_seed(seed)
    points = torch.randn(400, size, generator=generator) @ torch.randn(size, size, generator=generator) + 3
    whitening = fitted(points)
    white = whitening(points.T[None])[0]
    torch.testing.assert_close(white.mean(1), torch.zeros(size), atol=1e-3, rtol=0)
    covariance = white @ white.T / 400
    carried = whitening.explained > 1e-5  # less than that counts as nothing
    torch.testing.assert_close(covariance[carried][:, carried], torch.eye(int(carried.sum())), atol=2e-2, rtol=0)
    assert (whitening.explained.diff() <= 1e-7).all()
    assert whitening.explained.sum() == pytest.approx(1, abs=1e-5)


@settings(deadline=None, max_examples=20)
@given(st.integers(1, 6), st.integers(1, 20))
def test_it_is_undone_exactly_even_with_fewer_points_than_dimensions(points: int, size: int) -> None:
    whitening = fitted(torch.randn(points, size))
    latents = torch.randn(2, size, 9)
    torch.testing.assert_close(whitening.inverse(whitening(latents)), latents, atol=1e-3, rtol=1e-3)
    assert whitening(latents).isfinite().all()


def test_a_point_that_never_moves_can_be_fitted() -> None:
    whitening = fitted(torch.ones(5, 3))
    assert whitening(torch.ones(1, 3, 2)).abs().max() == 0


@pytest.mark.parametrize("points", [torch.zeros(0, 3), torch.full((2, 3), float("nan"))])
def test_points_that_are_none_or_not_finite_are_refused(points: torch.Tensor) -> None:
    with pytest.raises(ValueError, match="finite"):
        fitted(points)
