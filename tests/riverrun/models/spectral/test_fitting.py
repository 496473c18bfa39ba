"""Reduced-rank regression: the principal axes where inputs are targets, planted maps, and degenerate data."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import white
from torch import Tensor

from riverrun.models.bottleneck import FittedClipBottleneck
from riverrun.models.spectral import fitting
from riverrun.models.spectral.fitting import MIN_DEVIATION, FittedMaps, PredictedAxes, principal_maps


def fit(inputs: Tensor, targets: Tensor, latents: int) -> FittedMaps:
    axes = PredictedAxes(inputs.shape[1], targets.shape[1])
    axes.add(inputs, targets)
    return axes.solve(latents)


def encode(maps: FittedMaps, inputs: Tensor) -> Tensor:
    return (inputs - maps.input_mean) @ maps.encoder.T


def predict(maps: FittedMaps, inputs: Tensor) -> Tensor:
    return encode(maps, inputs) @ maps.decoder.T + maps.target_mean


def finite(maps: FittedMaps) -> bool:
    return all(part.isfinite().all() for part in vars(maps).values())


@given(st.integers(1, 8), st.integers(0, 100))
@settings(max_examples=20, deadline=None)
def test_with_inputs_as_targets_it_is_the_principal_component_analysis(latents: int, seed: int) -> None:
    rows = white(500, 8, seed=seed) * torch.tensor([8.0, 6, 5, 4, 3, 2, 1, 0.5]) @ white(8, 8, seed=seed) + 3
    maps = fit(rows, rows, latents)
    centred = rows - rows.mean(0)
    _, deviations, axes = torch.linalg.svd(centred, full_matrices=False)
    projected = centred @ axes[:latents].T @ axes[:latents] + rows.mean(0)
    scale = float(rows.std())
    torch.testing.assert_close(predict(maps, rows), projected, atol=0.05 * scale, rtol=0)
    expected = deviations[:latents] / len(rows) ** 0.5
    torch.testing.assert_close(maps.scale, expected, rtol=0.01, atol=0.02 * float(expected[0]))  # the ridge


def test_latents_are_uncorrelated_and_fall_in_variance() -> None:
    inputs = white(2000, 12) @ white(12, 12, seed=1)
    maps = fit(inputs, inputs[:, :7] @ white(7, 9, seed=2) + white(2000, 9, seed=3), 5)
    latents = encode(maps, inputs)
    covariance = torch.cov(latents.T, correction=0)
    variance = covariance.diagonal()
    assert (variance[1:] <= variance[:-1]).all()
    torch.testing.assert_close(latents.mean(0), torch.zeros(5), atol=1e-3, rtol=0)
    torch.testing.assert_close(covariance, variance.diag(), atol=1e-2 * float(variance[0]), rtol=0)
    torch.testing.assert_close(maps.scale, variance.sqrt(), rtol=0.01, atol=0)


def test_a_planted_map_is_recovered() -> None:
    """Also where most of the variance of the inputs predicts nothing."""
    inputs = white(3000, 20) * torch.linspace(10, 0.5, 20)
    planted = white(3, 20, seed=1) * (torch.arange(20) >= 12) @ torch.eye(20)
    targets = inputs @ planted.T @ white(3, 15, seed=2) + 1.5
    maps = fit(inputs, targets, 3)
    error = (predict(maps, inputs) - targets).square().mean() / targets.var()
    assert error < 1e-3
    missing = (predict(fit(inputs, targets, 2), inputs) - targets).square().mean() / targets.var()
    assert missing > 10 * error


def test_no_other_map_of_the_rank_predicts_better() -> None:
    inputs = white(1000, 6)
    targets = inputs @ white(6, 5, seed=1) + 0.5 * white(1000, 5, seed=2)
    maps = fit(inputs, targets, 2)
    best = (predict(maps, inputs) - targets).square().mean()
    for seed in range(20):
        encoder = maps.encoder + 0.1 * white(*maps.encoder.shape, seed=seed)
        latents = (inputs - maps.input_mean) @ encoder.T
        decoded = torch.linalg.lstsq(latents, targets - maps.target_mean).solution
        assert (latents @ decoded + maps.target_mean - targets).square().mean() > best


@given(st.lists(st.integers(1, 50), min_size=1, max_size=6))
@settings(max_examples=20, deadline=None)
def test_rows_can_come_in_parts(parts: list[int]) -> None:
    inputs = white(sum(parts), 4)
    targets = inputs @ white(4, 3, seed=1)
    axes = PredictedAxes(4, 3)
    for mine, theirs in zip(inputs.split(parts), targets.split(parts), strict=True):
        axes.add(mine, theirs)
    torch.testing.assert_close(
        predict(axes.solve(2), inputs), predict(fit(inputs, targets, 2), inputs), atol=1e-2, rtol=0
    )


def test_signs_are_fixed() -> None:
    rows = white(200, 5)
    maps = fit(rows, rows, 3)
    largest = maps.decoder.gather(0, maps.decoder.abs().argmax(0, keepdim=True))
    assert (largest > 0).all()


def test_one_row_is_its_own_mean() -> None:
    row, target = white(1, 6), white(1, 4, seed=1)
    maps = fit(row, target, 3)
    assert finite(maps)
    torch.testing.assert_close(predict(maps, row), target, atol=1e-5, rtol=0)
    assert predict(maps, row + 10).sub(target).abs().max() < 1e-2


@pytest.mark.parametrize("value", [0.0, -2.5, 1e4])
def test_constant_data(value: float) -> None:
    rows = torch.full((50, 5), value)
    maps = fit(rows, rows, 2)
    assert finite(maps)
    torch.testing.assert_close(predict(maps, rows), rows, rtol=1e-5, atol=1e-5)
    assert torch.equal(maps.scale, torch.full((2,), MIN_DEVIATION))


@pytest.mark.parametrize(("inputs", "targets"), [(3, 5), (5, 3), (4, 4)])
def test_more_latents_than_dimensions_are_zero(inputs: int, targets: int) -> None:
    rows = white(100, inputs)
    maps = fit(rows, rows @ white(inputs, targets, seed=1), 9)
    rank = min(inputs, targets)
    assert maps.encoder.shape == (9, inputs)
    assert maps.decoder.shape == (targets, 9)
    assert bool((maps.encoder[rank:].abs() <= 1e-3 * maps.encoder.abs().max()).all())  # rounding
    assert not maps.decoder[:, rank:].any()
    assert torch.equal(maps.scale[rank:], torch.ones(9 - rank))
    assert finite(maps)


def test_no_rows_are_refused() -> None:
    with pytest.raises(ValueError, match="no rows"):
        PredictedAxes(2, 2).solve(1)


def low_rank(clips: int, rank: int, size: int = 200) -> tuple[Tensor, Tensor]:
    """Return inputs and targets of clips that `rank` numbers describe, whose axes have falling variance."""
    hidden = white(clips, rank) * torch.linspace(3, 1, rank)
    return hidden @ white(rank, size, seed=1) + 2, hidden @ white(rank, size + 9, seed=2) - 1


@given(st.integers(1, 6), st.integers(0, 3), st.integers(8, 40))
@settings(max_examples=20, deadline=None)
def test_clips_of_low_rank_are_reproduced_exactly(rank: int, spare: int, clips: int) -> None:
    inputs, targets = low_rank(clips, rank)
    maps = principal_maps(inputs, targets, rank + spare)
    torch.testing.assert_close(predict(maps, inputs), targets, atol=1e-3, rtol=0)
    assert bool((maps.encoder[rank:].abs() <= 1e-3 * maps.encoder.abs().max()).all())  # rounding
    latents = encode(maps, inputs)[:, :rank] / maps.scale[:rank]
    torch.testing.assert_close(latents.T @ latents / clips, torch.eye(rank), atol=1e-3, rtol=0)


def test_fewer_latents_keep_the_axes_of_most_variance() -> None:
    inputs, _ = low_rank(30, 6)
    kept = inputs - predict(principal_maps(inputs, inputs, 4), inputs)
    singular = torch.linalg.svdvals(inputs - inputs.mean(0))
    torch.testing.assert_close(kept.square().sum(), singular[4:6].square().sum(), rtol=1e-2, atol=0)


def test_many_clips_are_thinned_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fitting, "MAX_CLIPS", 10)
    inputs, targets = low_rank(95, 3)
    torch.testing.assert_close(predict(principal_maps(inputs, targets, 3), inputs), targets, atol=1e-2, rtol=0)


@pytest.mark.parametrize("clips", [1, 2])
def test_one_clip_or_equal_clips_are_their_own_mean(clips: int) -> None:
    row, target = white(1, 30).expand(clips, -1), white(1, 40, seed=1).expand(clips, -1)
    maps = principal_maps(row, target, 3)
    assert finite(maps)
    torch.testing.assert_close(predict(maps, row), target)


def test_a_bottleneck_of_clips_is_fitted_exactly() -> None:
    """Encoder and decoder differ in what they code; channels count for as much as their scale."""
    bottleneck = FittedClipBottleneck(latents=4, width=5, clip_frames=7, hidden=6).eval()
    inputs, targets = (rows.view(30, 5, 7) for rows in low_rank(30, 4, 35)[:1] * 2)
    bottleneck.fit([(inputs[:20], 2 * targets[:20]), (inputs[20:], 2 * targets[20:])], torch.linspace(0.5, 2, 5))
    latents, deviations = bottleneck.posterior(inputs)
    torch.testing.assert_close(bottleneck.expand(latents), 2 * targets, atol=1e-3, rtol=0)
    torch.testing.assert_close(latents.std(0, correction=0), torch.ones(4, 1), atol=1e-3, rtol=0)
    assert (deviations < 0.01).all(), "training starts with little noise on the latents"
