"""Distances of sets, neighbours and statistics, against reference implementations and known values."""

import math

import numpy as np
import prdc
import pytest
import scipy.linalg
import scipy.stats
import torch
from torch import Tensor

from riverrun import metrics
from riverrun.metrics.statistics import ranks


def normal(count: int, size: int = 6, seed: int = 0) -> Tensor:
    return torch.randn(count, size, generator=torch.Generator().manual_seed(seed))


def test_the_frechet_distance_of_gaussians_is_the_closed_form() -> None:
    mix_x, mix_y = normal(6, seed=1).double(), normal(6, seed=2).double()
    means, covs = normal(2, seed=3).double(), [mix @ mix.T for mix in (mix_x, mix_y)]
    root = scipy.linalg.sqrtm((covs[0] @ covs[1]).numpy()).real
    expected = (means[0] - means[1]).square().sum() + sum(cov.trace() for cov in covs) - 2 * np.trace(root)
    assert metrics.frechet_of_gaussians(means[0], covs[0], means[1], covs[1]) == pytest.approx(float(expected))
    # of one dimension: (difference of means)² + (difference of standard deviations)²
    one = [torch.tensor([value]) for value in (1.0, 4.0)]
    assert metrics.frechet_of_gaussians(one[0], one[0][None], one[1], one[1][None]) == pytest.approx(9 + 1)


def test_the_frechet_distance_of_few_clips_is_biased_and_its_extrapolation_is_not() -> None:
    x, y = normal(60), normal(60, seed=1)
    assert metrics.frechet_distance(x, y) > 0.25
    extrapolated = [metrics.frechet_extrapolated(normal(60, seed=2 * k), normal(60, seed=2 * k + 1)) for k in range(8)]
    assert abs(np.mean(extrapolated)) < 0.05
    assert metrics.frechet_extrapolated(x, y + 2) == pytest.approx(4 * 6, rel=0.2)


def test_the_kernel_distance_is_zero_in_expectation_on_halves_of_one_set() -> None:
    points = normal(40)
    width = metrics.median_distance(points)
    found = []
    for seed in range(200):
        order = torch.randperm(40, generator=torch.Generator().manual_seed(seed))
        found.append(metrics.kernel_distance(points[order[:20]], points[order[20:]], width))
    # over all halves of one finite set the expectation is exactly 0 but for what is drawn without replacement
    assert abs(np.mean(found)) < 3 * np.std(found) / math.sqrt(len(found))
    assert min(found) < 0 < max(found)


def test_the_error_of_the_kernel_distance_is_its_deviation_over_new_sets() -> None:
    pairs = [(normal(30, seed=2 * k), 0.5 + normal(30, seed=2 * k + 1)) for k in range(100)]
    deviation = np.std([metrics.kernel_distance(x, y, 3.0) for x, y in pairs])
    errors = [metrics.kernel_distance_error(x, y, 3.0) for x, y in pairs]
    assert np.mean(errors) == pytest.approx(deviation, rel=0.3)


def test_density_and_coverage_are_those_of_prdc() -> None:
    real, generated = normal(60), 0.7 * normal(50, seed=1) + 0.3
    expected = prdc.compute_prdc(real.double().numpy(), generated.double().numpy(), nearest_k=5)
    density, coverage = metrics.density_coverage(real, generated)
    assert density == pytest.approx(expected["density"])
    assert coverage == pytest.approx(expected["coverage"])


def test_copies_are_told_from_new_clips_and_from_strange_ones() -> None:
    train, heldout = normal(80), normal(40, seed=1)
    assert metrics.copying(train[:20] + 1e-3, heldout, train) == 1.0
    assert metrics.copying(normal(40, seed=2), heldout, train) == pytest.approx(0.5, abs=0.15)
    assert metrics.copying(normal(40, seed=2) + 9, heldout, train) == 0.0
    assert metrics.nearest(train[3:5] + 1e-4, train)[1].tolist() == [3, 4]


def test_the_spread_is_that_of_the_distribution() -> None:
    assert metrics.spread(normal(50)) > 5 * metrics.spread(normal(1).expand(50, -1) + 0.1 * normal(50))


def test_the_bootstrap_interval_is_as_wide_as_theory_says_and_wider_where_clips_of_a_recording_are_alike() -> None:
    values = normal(200, 1)[:, 0]
    low, high = metrics.bootstrap_interval(values) or (0, 0)
    assert high - low == pytest.approx(2 * 1.96 * float(values.std()) / math.sqrt(200), rel=0.1)
    alike = values[:20].repeat_interleave(10)
    wide = metrics.bootstrap_interval(alike, torch.arange(20).repeat_interleave(10)) or (0, 0)
    narrow = metrics.bootstrap_interval(alike) or (0, 0)
    assert wide[1] - wide[0] > 2 * (narrow[1] - narrow[0])
    assert metrics.bootstrap_interval(values, torch.zeros(200)) is None


def test_rank_correlations_and_ranks_are_those_of_scipy() -> None:
    x, y = normal(50, 2).round(decimals=0), normal(50, 2, seed=1) + normal(50, 2)
    assert np.allclose(ranks(x)[:, 0], scipy.stats.rankdata(x[:, 0]))
    expected = scipy.stats.spearmanr(x[:, 0], y[:, 1]).statistic
    assert float(metrics.rank_correlation(x, y)[0, 1]) == pytest.approx(expected)
    assert metrics.rank_correlation(torch.ones(50, 1), y).tolist() == [[0.0, 0.0]]


@pytest.mark.parametrize(("count", "scale"), [(8, 1.5), (10, 0.3), (40, 1.0), (400, 1.0), (400, 1.3), (40, 2.0)])
def test_the_test_of_normality_is_that_of_scipy(count: int, scale: float) -> None:
    values = scale * normal(count, 1, seed=5)[:, 0]
    statistic, p_value = metrics.gaussian_fit(values)
    expected = scipy.stats.kstest(values.double().numpy(), "norm")
    assert statistic == pytest.approx(expected.statistic)
    assert p_value == pytest.approx(expected.pvalue, rel=0.03, abs=0.003)


def test_paired_differences_beyond_noise_are_told() -> None:
    noise = normal(40, 1)[:, 0]
    assert metrics.paired_p_value(noise + 1) < 0.01
    assert metrics.paired_p_value(noise - noise.mean() + 0.01) > 0.3
    assert metrics.paired_p_value(noise + 1, torch.zeros(40)) == 1.0  # one recording can't tell


@pytest.mark.parametrize(("first", "second"), [(2, 2), (2, 5), (3, 3), (30, 20)])
@pytest.mark.parametrize("difference", [0.0, 1.0, 40.0])
def test_the_test_of_two_means_is_that_of_scipy(first: int, second: int, difference: float) -> None:
    x, y = normal(first, 1)[:, 0], difference + 3 * normal(second, 1, seed=1)[:, 0]
    expected = scipy.stats.ttest_ind(x.double(), y.double(), equal_var=False).pvalue
    assert metrics.welch_p_value(x, y) == pytest.approx(expected, rel=1e-5)


def test_equal_values_and_single_ones_tell_nothing_of_means() -> None:
    assert metrics.welch_p_value(torch.ones(3), torch.ones(2)) == 1.0
    assert metrics.welch_p_value(torch.ones(3), torch.zeros(2)) == 0.0
    assert metrics.welch_p_value(torch.ones(1), torch.zeros(5)) == 1.0


@pytest.mark.parametrize(
    ("successes", "trials"), [(0, 1), (1, 1), (0, 7), (7, 7), (12, 16), (3, 9), (260, 480), (1500, 3000)]
)
def test_the_binomial_test_and_its_interval_are_those_of_scipy(successes: int, trials: int) -> None:
    expected = scipy.stats.binomtest(successes, trials, alternative="greater").pvalue
    assert metrics.binomial_p_value(successes, trials) == pytest.approx(expected, rel=1e-6)
    interval = scipy.stats.binomtest(successes, trials).proportion_ci(0.95, "exact")
    assert metrics.binomial_interval(successes, trials) == pytest.approx((interval.low, interval.high), abs=1e-6)
