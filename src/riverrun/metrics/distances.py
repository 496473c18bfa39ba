"""Distances between two sets of clips, given as embeddings `[N, F]`: Fréchet, kernel and energy distance.

>>> import torch
>>> from riverrun.metrics import frechet_distance, kernel_distance
>>> x, y = torch.randn(100, 8), torch.randn(100, 8) + 1
>>> bool(frechet_distance(x, y) > 5), bool(kernel_distance(x, y, width=4.0) > 0.1)
(True, True)
"""

import torch
from torch import Tensor

SUBSETS, SUBSET_DRAWS, SMALLEST_SHARE = 6, 8, 0.5
"""Sizes of subsets of an extrapolation, how many subsets of each size are drawn, and the share of the smallest size."""


def frechet_distance(x: Tensor, y: Tensor) -> float:
    """Return the Fréchet distance of the Gaussians of two sets of embeddings, `[N, F]` and `[M, F]`.

    Heusel et al. 2017, arXiv:1706.08500; for audio Kilgour et al. 2019, arXiv:1812.08466. It is biased: two sets of one
    distribution have a distance above 0, which falls with their size.
    """
    return frechet_of_gaussians(x.double().mean(0), covariance(x), y.double().mean(0), covariance(y))


def frechet_of_gaussians(mean_x: Tensor, cov_x: Tensor, mean_y: Tensor, cov_y: Tensor) -> float:
    """Return the squared Fréchet distance of two Gaussians, in closed form (Dowson & Landau 1982).

    Args:
        mean_x, mean_y: means, `[F]`.
        cov_x, cov_y: covariances, `[F, F]`.
    """
    root = square_root(cov_x.double())
    cross = torch.linalg.eigvalsh(root @ cov_y.double() @ root).clamp(min=0).sqrt().sum()
    means = (mean_x.double() - mean_y.double()).square().sum()
    return float(means + cov_x.double().trace() + cov_y.double().trace() - 2 * cross)


def frechet_extrapolated(x: Tensor, y: Tensor, seed: int = 0) -> float:
    """Extrapolate the Fréchet distance of two sets to infinitely many clips.

    The bias falls with 1/N, so that a line through the distances of random subsets of several sizes, over 1/N, meets
    the unbiased distance at 0 (Chong & Forsyth 2020, arXiv:1911.07023). It can be slightly negative. The embeddings
    need fewer features than the smallest subsets have clips; see `principal_components`.

    Args:
        x: embeddings `[N, F]`, N ≥ 4.
        y: embeddings `[M, F]`, M ≥ 4.
        seed: of the subsets.
    """
    generator = torch.Generator().manual_seed(seed)
    largest = min(len(x), len(y))
    inverse, distances = [], []
    for step in range(SUBSETS):
        size = round(largest * (SMALLEST_SHARE + (1 - SMALLEST_SHARE) * step / (SUBSETS - 1)))
        for _ in range(SUBSET_DRAWS):
            chosen = [each[torch.randperm(len(each), generator=generator)[:size]] for each in (x, y)]
            inverse.append(1 / size)
            distances.append(frechet_distance(*chosen))
    line = torch.stack([torch.tensor(inverse, dtype=torch.double), torch.ones(len(inverse), dtype=torch.double)], 1)
    return float(torch.linalg.lstsq(line, torch.tensor(distances, dtype=torch.double)[:, None]).solution[1])


def covariance(x: Tensor) -> Tensor:
    """Return the unbiased covariance `[F, F]` of embeddings `[N, F]`, N ≥ 2."""
    deviation = x.double() - x.double().mean(0)
    return deviation.T @ deviation / (len(x) - 1)


def square_root(matrix: Tensor) -> Tensor:
    """Return the symmetric square root of a positive semidefinite matrix `[F, F]`."""
    values, axes = torch.linalg.eigh(matrix)
    return (axes * values.clamp(min=0).sqrt()) @ axes.T


def principal_components(reference: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Return the mean `[F]` and the `count` leading principal axes `[F, count]` of embeddings `[N, F]`.

    A covariance of more features than clips has no inverse and little meaning: a Fréchet distance of few clips is
    measured along these axes.
    """
    axes = torch.linalg.eigh(covariance(reference))[1].flip(1)
    return reference.mean(0), axes[:, :count].to(reference)


def median_distance(x: Tensor) -> float:
    """Return the median distance of two embeddings of a set `[N, F]`, N ≥ 2: the usual width of a kernel."""
    return float(torch.pdist(x).median())


def kernel_distance(x: Tensor, y: Tensor, width: float) -> float:
    """Return the unbiased squared kernel distance (MMD²) of embeddings `[N, F]` and `[M, F]`, N, M ≥ 2.

    Gretton et al. 2012, "A kernel two-sample test", equation 3, with a Gaussian kernel. It is 0 in expectation for two
    sets of one distribution, whatever their size, and may be negative.

    Args:
        x, y: embeddings.
        width: standard deviation of the kernel; the median distance of the real clips is the usual choice.
    """
    return float(_unbiased(*_kernels(x, y, width)))


def kernel_distance_error(x: Tensor, y: Tensor, width: float) -> float:
    """Return the standard error of `kernel_distance`, by the jackknife over the clips of both sets (Efron 1982).

    Args:
        x, y: embeddings, `[N, F]` and `[M, F]`, N, M ≥ 3.
        width: as in `kernel_distance`.
    """
    inner_x, inner_y, cross = _kernels(x, y, width)
    variance = _jackknife_variance(inner_x, cross) + _jackknife_variance(inner_y, cross.T)
    return float(variance.sqrt())


def energy_distance(x: Tensor, y: Tensor) -> Tensor:
    """Return the unbiased energy distance of embeddings `[N, F]` and `[M, F]`, N, M ≥ 2, with gradients.

    Székely & Rizzo 2013, "Energy statistics: A class of statistics based on distances". It is 0 in expectation for two
    sets of one distribution, and may be negative.
    """
    n, m = len(x), len(y)
    inner = _distances(x, x).sum() / (n * (n - 1)) + _distances(y, y).sum() / (m * (m - 1))
    return 2 * _distances(x, y).mean() - inner


def _distances(x: Tensor, y: Tensor) -> Tensor:
    """Return the Euclidean distances `[N, M]`, each from its own differences; equal points have a gradient of 0."""
    return torch.cdist(x, y, compute_mode="donot_use_mm_for_euclid_dist")


def _kernels(x: Tensor, y: Tensor, width: float) -> tuple[Tensor, Tensor, Tensor]:
    """Return the kernel matrices of x with itself, y with itself (diagonals 0), and x with y."""

    def kernel(a: Tensor, b: Tensor) -> Tensor:
        return (-0.5 * (_distances(a, b) / width).square()).exp()

    x, y = x.double(), y.double()
    return kernel(x, x).fill_diagonal_(0), kernel(y, y).fill_diagonal_(0), kernel(x, y)


def _unbiased(inner_x: Tensor, inner_y: Tensor, cross: Tensor) -> Tensor:
    n, m = cross.shape
    return inner_x.sum() / (n * (n - 1)) + inner_y.sum() / (m * (m - 1)) - 2 * cross.mean()


def _jackknife_variance(inner: Tensor, cross: Tensor) -> Tensor:
    """Return the variance of the distance over the first set, from its values without each clip of that set."""
    n, m = cross.shape
    own = (inner.sum() - 2 * inner.sum(1)) / ((n - 1) * (n - 2))
    left_out = own - 2 * (cross.sum() - cross.sum(1)) / ((n - 1) * m)
    return (n - 1) / n * (left_out - left_out.mean()).square().sum()
