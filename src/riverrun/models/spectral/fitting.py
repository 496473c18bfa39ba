"""The linear maps of the spectral path in closed form: principal axes of the features that can be predicted."""

import torch
from torch import Tensor

RIDGE = 1e-4
"""Added to the variance of each feature, as a share of the mean variance, so that the regression has one solution."""

MIN_DEVIATION = 1e-4
"""Smallest deviation of an axis; axes that vary less are not scaled up to a deviation of 1."""


class PredictedAxes:
    """Reduced-rank regression (Izenman 1975) of targets on inputs, from sums over any number of rows.

    It finds D linear combinations of the inputs from which the targets can be predicted linearly with the smallest
    squared error. With inputs equal to targets it is the principal component analysis.

    Args:
        inputs: number of inputs.
        targets: number of targets.
    """

    def __init__(self, inputs: int, targets: int) -> None:
        size = inputs + targets
        self.inputs = inputs
        self.count = 0.0
        self.total = torch.zeros(size, dtype=torch.float64)
        self.products = torch.zeros(size, size, dtype=torch.float64)

    def add(self, inputs: Tensor, targets: Tensor) -> None:
        """Add rows: inputs `[N, inputs]` and targets `[N, targets]`."""
        rows = torch.cat([inputs, targets], 1)
        self.count += len(rows)
        self.total += rows.double().sum(0)
        self.products += (rows.T @ rows).double()

    def solve(self, latents: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return the maps.

        Args:
            latents: number of latents D, which have unit variance and are uncorrelated; beyond the number of inputs
                or targets they are 0.

        Returns:
            Means of the inputs and of the targets; the matrix `[D, inputs]` from centred inputs to latents; and the
            matrix `[targets, D]` from latents to centred targets.

        Raises:
            ValueError: if no rows were added.
        """
        if not self.count:
            raise ValueError("there are no rows to fit")
        mean = self.total / self.count
        covariance = self.products / self.count - torch.outer(mean, mean)
        split = self.inputs
        inner, cross = covariance[:split, :split], covariance[split:, :split]
        ridge = RIDGE * inner.diagonal().mean().clamp(min=1e-12)
        regression = torch.linalg.solve(inner + ridge * torch.eye(split, dtype=torch.float64), cross.T).T
        variance, axes = torch.linalg.eigh(regression @ cross.T)
        rank = min(latents, len(axes), split)
        variance, axes = variance.flip(0)[:rank].clamp(min=0), axes.flip(1)[:, :rank]
        # the largest entry of each axis is positive, so that signs do not depend on the solver
        axes = axes * axes.gather(0, axes.abs().argmax(0, keepdim=True)).sign()
        encoder, decoder = torch.zeros(latents, split), torch.zeros(len(axes), latents)
        encoder[:rank], decoder[:, :rank] = (axes.T @ regression).float(), axes.float()
        return mean[:split].float(), mean[split:].float(), encoder, decoder
