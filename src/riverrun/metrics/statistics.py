"""Intervals, tests and rank correlations, for tables whose numbers say how sure they are."""

import math
from collections.abc import Callable

import torch
from torch import Tensor

LEVEL, DRAWS = 0.95, 2000
"""Probability of an interval, and how often a bootstrap draws."""

TERMS = 100
"""Terms of the series of Kolmogorov's distribution."""

STEPS = 10_001
"""Steps of the integral of Student's distribution."""

HALVINGS = 50
"""How often the place of a root between 0 and 1 is halved: to 1e-15."""


def bootstrap_interval(values: Tensor, groups: Tensor | None = None, seed: int = 0) -> tuple[float, float] | None:
    """Return the 95 % interval of the mean of values, by the bootstrap (Efron 1979).

    Clips of one recording are alike, so that an interval over clips alone would be too narrow: recordings are drawn
    with all their clips (Davison & Hinkley 1997, section 3.8).

    Args:
        values: `[N]`.
        groups: the recording of each value, `[N]`; None if each is independent.
        seed: of the draws.

    Returns:
        The 2.5 % and 97.5 % quantiles; None if there is only one group, of which nothing can be drawn.
    """
    values = values.double()
    groups = torch.arange(len(values)) if groups is None else groups
    _, index = groups.unique(return_inverse=True)
    count = int(index.max()) + 1
    if count < 2:
        return None
    totals = torch.zeros(count, dtype=torch.double).index_add_(0, index, values)
    sizes = torch.zeros(count, dtype=torch.double).index_add_(0, index, torch.ones_like(values))
    drawn = torch.randint(count, (DRAWS, count), generator=torch.Generator().manual_seed(seed))
    means = totals[drawn].sum(1) / sizes[drawn].sum(1)
    low, high = means.quantile(torch.tensor([(1 - LEVEL) / 2, (1 + LEVEL) / 2], dtype=torch.double)).tolist()
    return low, high


def ranks(values: Tensor) -> Tensor:
    """Return the ranks of values along the first dimension, `[N, ...]`, from 1; equal values share their mean rank."""
    flat = values.reshape(len(values), -1)
    columns = []
    for column in flat.unbind(1):
        _, index, counts = column.unique(return_inverse=True, return_counts=True)
        last = counts.cumsum(0).double()
        columns.append((last - (counts - 1) / 2)[index])
    return torch.stack(columns, 1).view(values.shape)


def rank_correlation(x: Tensor, y: Tensor) -> Tensor:
    """Return Spearman's rank correlations `[K, L]` of columns `[N, K]` and `[N, L]`; 0 where a column is constant."""
    x, y = (ranks(each) - (len(each) + 1) / 2 for each in (x, y))
    scale = x.norm(dim=0)[:, None] * y.norm(dim=0)
    return torch.where(scale > 0, x.T @ y / scale.clamp(min=1e-12), 0.0)


def gaussian_fit(values: Tensor) -> tuple[float, float]:
    """Test whether values `[N]` are standard normal (Kolmogorov–Smirnov).

    Returns:
        The largest distance of the two cumulative distributions, 0 to 1, and the p-value, by Kolmogorov's series with
        the correction of Stephens 1970 for small N. With many values any difference is significant: the distance says
        how large it is.
    """
    ordered = values.double().flatten().sort().values
    expected = torch.special.ndtr(ordered)
    steps = torch.arange(len(ordered) + 1, dtype=torch.double) / len(ordered)
    statistic = float(torch.maximum((steps[1:] - expected).max(), (expected - steps[:-1]).max()))
    root = math.sqrt(len(ordered))
    scaled = (root + 0.12 + 0.11 / root) * statistic
    if scaled < 0.2:  # the series converges slowly, to 1 up to 1e-12
        return statistic, 1.0
    series = sum((-1) ** (k - 1) * math.exp(-2 * (k * scaled) ** 2) for k in range(1, TERMS))
    return statistic, min(1.0, max(0.0, 2 * series))


def paired_p_value(differences: Tensor, groups: Tensor | None = None, seed: int = 0) -> float:
    """Test whether the mean of paired differences `[N]` is 0, by random changes of sign (Fisher 1935).

    Args:
        differences: of two systems, clip by clip.
        groups: the recording of each difference, `[N]`, which change their signs together; None if independent.
        seed: of the signs.

    Returns:
        The p-value, 1/(DRAWS + 1) at least.
    """
    differences = differences.double()
    groups = torch.arange(len(differences)) if groups is None else groups
    _, index = groups.unique(return_inverse=True)
    totals = torch.zeros(int(index.max()) + 1, dtype=torch.double).index_add_(0, index, differences)
    signs = torch.randint(2, (DRAWS, len(totals)), generator=torch.Generator().manual_seed(seed)).double() * 2 - 1
    extreme = (signs @ totals).abs() >= totals.sum().abs() * (1 - 1e-12)
    return (int(extreme.sum()) + 1) / (DRAWS + 1)


def welch_p_value(x: Tensor, y: Tensor) -> float:
    """Test whether two sets of values, `[N]` and `[M]`, have the same mean (Welch 1947, of unequal variances).

    Returns:
        The two-sided p-value; 1 if a set has less than two values, of which nothing can be told.
    """
    x, y = x.double(), y.double()
    if min(len(x), len(y)) < 2:
        return 1.0
    errors = [float(each.var()) / len(each) for each in (x, y)]
    difference, error = float(x.mean() - y.mean()), math.sqrt(sum(errors))
    if not error:
        return float(difference == 0)
    freedom = error**4 / (errors[0] ** 2 / (len(x) - 1) + errors[1] ** 2 / (len(y) - 1))
    # Student's distribution of tan(angle) · √freedom has a density of cos(angle)^(freedom − 1), up to a factor
    angle = math.atan(abs(difference) / error / math.sqrt(freedom))
    parts = [torch.linspace(start, math.pi / 2, STEPS, dtype=torch.double) for start in (angle, 0.0)]
    tail, whole = (float(torch.trapezoid(part.cos().clamp(min=0) ** (freedom - 1), part)) for part in parts)
    return tail / whole


def binomial_p_value(successes: int, trials: int) -> float:
    """Test whether so many or more successes of some trials are chance, one in two (exact binomial test, one-sided)."""
    return _at_least(successes, trials, 0.5)


def binomial_interval(successes: int, trials: int) -> tuple[float, float]:
    """Return the 95 % interval of the probability of a success (Clopper & Pearson 1934), 0 to 1."""
    tail = (1 - LEVEL) / 2
    low = _root(lambda chance: _at_least(successes, trials, chance) - tail) if successes else 0.0
    high = _root(lambda chance: _at_least(successes + 1, trials, chance) - (1 - tail)) if successes < trials else 1.0
    return low, high


def _at_least(successes: int, trials: int, chance: float) -> float:
    """Return the probability of so many or more successes, each of which has a chance between 0 and 1."""
    terms = (
        math.lgamma(trials + 1) - math.lgamma(count + 1) - math.lgamma(trials - count + 1)
        + count * math.log(chance) + (trials - count) * math.log1p(-chance)
        for count in range(successes, trials + 1)
    )  # fmt: skip
    return min(1.0, math.fsum(map(math.exp, terms)))


def _root(rising: Callable[[float], float]) -> float:
    """Return where a rising function between 0 and 1 is 0, by halving."""
    low, high = 0.0, 1.0
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if rising(middle) < 0 else (low, middle)
    return (low + high) / 2
