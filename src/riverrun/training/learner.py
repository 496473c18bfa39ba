"""The base class of what is trained, and the examples that it is trained on.

A training step is a pure function of the weights, the state of the optimisers, the seed and the number of the step: the
examples and the noise of a step depend on nothing else. So a training that was killed and resumed ends with the same
weights as an uninterrupted one.
"""

import math
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext

import lightning.pytorch as pl
import torch
from torch import Tensor
from torch.optim import Optimizer
from torch.utils.data import DataLoader, Dataset, Sampler

FINAL_LEARNING_RATE = 0.1
"""Learning rate at the end of the schedule, as a share of the one at its start."""


class Learner(pl.LightningModule, ABC):
    """A model in training: it draws its examples, updates its weights, and evaluates itself on held-out data.

    Optimisation is manual, because a step may have two optimisers. An epoch is a fixed number of steps, not a pass
    over the data.

    The state dict of a learner is part of the checkpoints on disk, so attributes that hold modules or persistent
    buffers must not be renamed.

    Args:
        name: stem of the names of the checkpoint and of the metrics file.
        seed: seed of all random numbers.
        total_steps: number of training steps.
        steps_per_epoch: steps between two evaluations.
        batch_size: examples in a step, for each process.
    """

    def __init__(self, name: str, seed: int, total_steps: int, steps_per_epoch: int, batch_size: int) -> None:
        super().__init__()
        self.automatic_optimization = False
        self.name, self.seed, self.batch_size = name, seed, batch_size
        self.total_steps, self.steps_per_epoch = total_steps, steps_per_epoch
        self.steps_done = 0
        self.sums: dict[str, Tensor] = {}
        self.counts: dict[str, int] = {}

    @abstractmethod
    def draw(self, step: int, index: int) -> Tensor:
        """Return the `index`-th example of a step. It must depend on `seed`, `step` and `index` only."""

    def draw_batch(self, step: int, indices: Sequence[int]) -> Tensor:
        """Return several examples of a step, stacked along a new first dimension."""
        return torch.stack([self.draw(step, index) for index in indices])

    def examples_per_step(self, step: int) -> int:
        """Return the number of examples in a step, for each process."""
        return self.batch_size

    def evaluation_weights(self) -> AbstractContextManager[object]:
        """Return a context in which the model has the weights that are evaluated and saved."""
        return nullcontext()

    def summarise(self, metrics: dict[str, float]) -> str:
        """Return the metrics of an epoch as one line: each training value, with the held-out value in parentheses."""
        parts = [f"step {self.steps_done} of {self.total_steps}"]
        for key, value in metrics.items():
            name = key.removeprefix("train_")
            if name != key:
                heldout = metrics.get(f"heldout_{name}")
                parts.append(f"{name} {value:.3f}" + (f" (held-out {heldout:.3f})" if heldout is not None else ""))
        return " · ".join(parts)

    @abstractmethod
    def configure_optimizers(self) -> list[Optimizer]:
        """Create the optimisers."""

    @abstractmethod
    def update(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        """Update the weights once.

        Args:
            batch: examples, stacked along a new first dimension.
            optimizers: those of `configure_optimizers`.

        Returns:
            Scalars to report, by name.
        """

    @abstractmethod
    def evaluate(self) -> dict[str, Tensor]:
        """Compute scalars on held-out data, by name; for the terms that `update` also returns, under the same names."""

    def on_metrics(self, metrics: dict[str, float]) -> None:
        """Receive the metrics of an epoch before its checkpoint is written; state that is set here is resumed too."""

    @property
    def unused(self) -> tuple[str, ...]:
        """Names of the submodules that no step so far has used; their weights are not part of the checkpoint."""
        return ()

    @property
    def part(self) -> str:
        """Name of the part of the training that the last step belongs to."""
        return self.name

    @property
    def finished(self) -> bool:
        """Whether training has ended."""
        return self.steps_done >= self.total_steps

    def learning_rate(self, initial: float, first: int, last: int) -> float:
        """Compute the learning rate of the current step by cosine annealing.

        Args:
            initial: the learning rate at step `first`; it falls to FINAL_LEARNING_RATE of this at step `last`.
            first: first step of the schedule.
            last: last step of the schedule.
        """
        progress = min(max((self.steps_done - first) / max(last - first, 1), 0.0), 1.0)
        middle, amplitude = (1 + FINAL_LEARNING_RATE) / 2, (1 - FINAL_LEARNING_RATE) / 2
        return initial * (middle + amplitude * math.cos(math.pi * progress))

    def training_step(self, batch: Tensor, index: int) -> None:
        torch.manual_seed(hash((self.seed, self.steps_done, self.global_rank)))
        terms = self.update(batch, self.trainer.optimizers)
        means = self.trainer.strategy.reduce(torch.stack([*terms.values()]).detach(), reduce_op="mean")  # of processes
        for name, value in zip(terms, means, strict=True):
            self.sums[name] = self.sums.get(name, torch.zeros((), device=value.device)) + value
            self.counts[name] = self.counts.get(name, 0) + 1
        self.steps_done += 1

    @property
    def at_epoch_end(self) -> bool:
        """Whether the last step was the last of an epoch."""
        return self.steps_done % self.steps_per_epoch == 0 or self.steps_done == self.total_steps

    @property
    def steps_left_in_epoch(self) -> int:
        """Steps to the end of the epoch. An epoch that is resumed in its middle ends where it would have ended."""
        return min(self.steps_per_epoch - self.steps_done % self.steps_per_epoch, self.total_steps - self.steps_done)

    def running_sums(self) -> dict[str, Tensor]:
        """Return the sums and counts of the current epoch's scalars, for a checkpoint."""
        counts = {f"{name}.count": torch.tensor(count) for name, count in self.counts.items()}
        return {f"{name}.total": total for name, total in self.sums.items()} | counts

    def restore_sums(self, running: dict[str, Tensor]) -> None:
        """Restore the result of `running_sums`."""
        names = [key.removesuffix(".total") for key in running if key.endswith(".total")]
        self.sums = {name: running[f"{name}.total"].to(self.device) for name in names}
        self.counts = {name: int(running[f"{name}.count"]) for name in names}

    def pop_means(self) -> dict[str, float]:
        """Return the mean of each scalar since the last call, and reset the sums."""
        means = {name: float(total) / self.counts[name] for name, total in self.sums.items()}
        self.sums, self.counts = {}, {}
        return means


class BatchDataset(Dataset[Tensor]):
    """Map-style dataset of the batches of a learner.

    Args:
        draw_batch: function that returns the examples of a step with some indices, stacked.
    """

    def __init__(self, draw_batch: Callable[[int, Sequence[int]], Tensor]) -> None:
        self.draw_batch = draw_batch

    def __getitem__(self, place: tuple[int, Sequence[int]]) -> Tensor:
        return self.draw_batch(*place)


class EpochSampler(Sampler[tuple[int, Sequence[int]]]):
    """Steps and example indices of the batches for the rest of a learner's epoch; each process gets its own share.

    Args:
        learner: the learner; iteration starts at its current step.
    """

    def __init__(self, learner: Learner) -> None:
        self.learner = learner

    def __len__(self) -> int:
        return self.learner.steps_left_in_epoch

    def __iter__(self) -> Iterator[tuple[int, Sequence[int]]]:
        learner = self.learner
        for step in range(learner.steps_done, learner.steps_done + len(self)):
            size = learner.examples_per_step(step)
            first = (step * learner.trainer.world_size + learner.global_rank) * size
            yield step, range(first, first + size)


def batch_loader(learner: Learner) -> DataLoader[Tensor]:
    """Return a loader of the batches for the rest of a learner's epoch."""
    return DataLoader(BatchDataset(learner.draw_batch), sampler=EpochSampler(learner), batch_size=None)
