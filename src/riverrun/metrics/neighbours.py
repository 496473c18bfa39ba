"""Measures of a generator by nearest neighbours among embeddings `[N, F]`: density, coverage, spread and copying."""

import torch
from torch import Tensor

NEIGHBOURS = 5
"""The radius around a real clip is the distance to its neighbour of this number (Naeem et al. 2020)."""


def density_coverage(real: Tensor, generated: Tensor, neighbours: int = NEIGHBOURS) -> tuple[float, float]:
    """Return density and coverage of generated clips (Naeem et al. 2020, arXiv:2002.09797).

    Around each real clip is a ball that reaches its k-th nearest real neighbour. Density is how many balls hold a
    generated clip, over k: about 1 for clips of the real distribution, and less where clips are implausible. Coverage
    is the share of the balls that hold at least one generated clip: low where kinds of sound are left out.

    Args:
        real: embeddings `[N, F]`, N > k.
        generated: embeddings `[M, F]`.
        neighbours: k.
    """
    radii = distances(real, real).kthvalue(neighbours + 1, dim=1).values  # a clip is its own first neighbour
    inside = distances(real, generated) < radii[:, None]
    return float(inside.sum(0).double().mean() / neighbours), float(inside.any(1).double().mean())


def spread(embeddings: Tensor) -> float:
    """Return the mean distance of two different clips of a set `[N, F]`, N ≥ 2: a measure of diversity."""
    return float(torch.pdist(embeddings.double()).mean())


def nearest(embeddings: Tensor, others: Tensor) -> tuple[Tensor, Tensor]:
    """Return for each clip `[N, F]` the distance to the nearest of others `[M, F]`, and its index, `[N]` each."""
    found = distances(embeddings, others).min(1)
    return found.values, found.indices


def copying(generated: Tensor, heldout: Tensor, train: Tensor) -> float:
    """Return how often a generated clip is nearer to the training clips than a held-out clip is, 0 to 1.

    It is the Mann–Whitney statistic of the distances to the nearest training clip (Meehan, Chaudhuri & Dasgupta 2020,
    arXiv:2004.05675), ties counted half: 0.5 for a generator of the real distribution, nearer to 1 for one that copies,
    nearer to 0 for one whose clips are far from all real ones.

    Args:
        generated, heldout, train: embeddings, `[·, F]`.
    """
    ours, theirs = nearest(generated, train)[0], nearest(heldout, train)[0]
    less, equal = ours[:, None] < theirs, ours[:, None] == theirs
    return float(less.double().mean() + 0.5 * equal.double().mean())


def distances(x: Tensor, y: Tensor) -> Tensor:
    """Return the Euclidean distances `[N, M]` of embeddings `[N, F]` and `[M, F]`, exact: 0 for equal ones."""
    return torch.cdist(x.double(), y.double(), compute_mode="donot_use_mm_for_euclid_dist")
