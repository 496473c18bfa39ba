"""The linear maps of the spectral path in closed form: principal axes of features, and of whole clips."""

from dataclasses import dataclass

import torch
from torch import Tensor

RIDGE = 1e-4
"""Added to the variance of each feature, as a share of the mean variance, so that the regression has one solution."""

MIN_DEVIATION = 0.1
"""Smallest deviation that an axis is taken to have, so that an axis without variance is not scaled up to noise."""

MAX_CLIPS = 2048
"""Most clips that principal components are computed from, in a few seconds; they are spread over all clips."""

MIN_VARIANCE_SHARE = 1e-7
"""Share of the largest variance below which a component is a rounding error."""


@dataclass(frozen=True)
class FittedMaps:
    """The result of a regression.

    Attributes:
        input_mean: `[inputs]`.
        target_mean: `[targets]`.
        encoder: from centred inputs to latents, `[D, inputs]`.
        decoder: from latents to centred targets, `[targets, D]`.
        scale: standard deviation of each latent, `[D]`, at least `MIN_DEVIATION`.
    """

    input_mean: Tensor
    target_mean: Tensor
    encoder: Tensor
    decoder: Tensor
    scale: Tensor


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
        self.origin = torch.zeros(size)
        self.total = torch.zeros(size, dtype=torch.float64)
        self.products = torch.zeros(size, size, dtype=torch.float64)

    def add(self, inputs: Tensor, targets: Tensor) -> None:
        """Add rows: inputs `[N, inputs]` and targets `[N, targets]`."""
        rows = torch.cat([inputs, targets], 1)
        if not self.count:
            self.origin = rows.mean(0)  # small numbers keep their precision in the products
        rows = rows - self.origin
        self.count += len(rows)
        self.total += rows.double().sum(0)
        self.products += (rows.T @ rows).double()

    def solve(self, latents: int) -> FittedMaps:
        """Return the maps to and from D latents.

        Args:
            latents: number of latents D. They are uncorrelated, with falling variance; beyond the number of inputs or
                targets they are 0.

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
        scale = torch.ones(latents)
        scale[:rank] = variance.sqrt().clamp(min=MIN_DEVIATION).float()
        mean = (mean + self.origin).float()
        return FittedMaps(mean[:split], mean[split:], encoder, decoder, scale)


def principal_maps(inputs: Tensor, targets: Tensor, latents: int) -> FittedMaps:
    """Return the principal components of rows that have more entries than there are rows, such as whole clips.

    The latents are the principal components of the inputs. They are found from the products of rows with each other,
    because a covariance of the entries would not fit in memory. The targets are then predicted from the latents with
    the smallest squared error. Clips are too few for `PredictedAxes`: it would learn them by heart.

    Args:
        inputs: `[N, inputs]`.
        targets: `[N, targets]`.
        latents: number of latents D; beyond the number of components they are 0.
    """
    step = -(-len(inputs) // MAX_CLIPS)
    inputs, targets = inputs[::step], targets[::step]
    input_mean, target_mean = inputs.mean(0), targets.mean(0)
    inputs, targets = inputs - input_mean, targets - target_mean
    variance, scores = torch.linalg.eigh((inputs @ inputs.T).double() / len(inputs))
    variance, scores = variance.flip(0)[:latents].clamp(min=0), scores.flip(1)[:, :latents]
    rank = int((variance > MIN_VARIANCE_SHARE * variance[0]).sum())
    variance, scores = variance[:rank].float(), scores[:, :rank].float()
    axes = scores.T @ inputs / (len(inputs) * variance[:, None]).sqrt()
    # the largest entry of each axis is positive, so that signs do not depend on the solver
    sign = axes.gather(1, axes.abs().argmax(1, keepdim=True)).sign()
    encoder, decoder = torch.zeros(latents, inputs.shape[1]), torch.zeros(targets.shape[1], latents)
    scale = torch.ones(latents)
    encoder[:rank], scale[:rank] = axes * sign, variance.sqrt()
    decoder[:, :rank] = targets.T @ (scores * sign.T) / (len(inputs) * variance).sqrt()
    return FittedMaps(input_mean, target_mean, encoder, decoder, scale)
