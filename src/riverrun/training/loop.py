"""The loop that both trainings share: steps in epochs, metrics and a checkpoint after each, resumed where it stopped.

A step is a pure function of the weights, the optimisers, the seed and its number: which crops it sees and what noise it
draws depend on nothing else. So a training that was killed and resumed ends where an uninterrupted one does.
"""

import logging
import math
import signal
import sys
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import lightning.pytorch as pl
import torch
from lightning.pytorch.trainer.states import TrainerStatus
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from torch import Tensor
from torch.optim import Optimizer
from torch.utils.data import DataLoader, Dataset

from riverrun.errors import RiverrunError
from riverrun.run import Run
from riverrun.training.board import Board

for name in ("lightning.pytorch", "lightning.fabric"):
    logging.getLogger(name).setLevel(logging.ERROR)


class Interrupted(RiverrunError):
    """Ctrl-C: nothing is lost but the steps since the last checkpoint."""


@contextmanager
def without_denormals() -> Iterator[None]:
    """Numbers too small for a float's full precision, under 1e-38, are 0 meanwhile.

    The gradients of silence are full of them, and then a step takes a processor up to twenty times as long. Threads
    learn of it as they start, so this goes around all that is computed.
    """
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)


class Learner(pl.LightningModule, ABC):
    """What learns: draws its own examples, makes one step of them, measures itself on held-out audio.

    Args:
        name: stem of its checkpoint and metrics files.
        seed: of all it draws.
        total: steps in all. epoch: steps between checkpoints. batch: examples a step.
    """

    def __init__(self, name: str, seed: int, total: int, epoch: int, batch: int) -> None:
        super().__init__()
        self.automatic_optimization = False
        self.name, self.seed, self.total, self.epoch, self.batch = name, seed, total, epoch, batch
        self.done = 0
        self.sums: dict[str, Tensor] = {}
        self.counts: dict[str, int] = {}

    @abstractmethod
    def draw(self, index: int) -> Tensor:
        """The index-th example, a pure function of it."""

    @abstractmethod
    def configure_optimizers(self) -> list[Optimizer]:
        """The optimisers, made once."""

    @abstractmethod
    def learn(self, batch: Tensor, optimizers: list[Optimizer]) -> dict[str, Tensor]:
        """One step; what it measured, by name."""

    @abstractmethod
    def measure(self) -> dict[str, float]:
        """The same on held-out audio."""

    def judge(self, row: dict[str, float]) -> None:
        """Told an epoch's row of metrics, before the checkpoint: what is learned of it is resumed too."""

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to learn."""
        return self.done >= self.total

    def rate(self, initial: float, first: int, last: int) -> float:
        """The learning rate now: from `initial` to a tenth of it along half a cosine between two steps."""
        share = min(max((self.done - first) / max(last - first, 1), 0.0), 1.0)
        return initial * (0.55 + 0.45 * math.cos(math.pi * share))

    def training_step(self, batch: Tensor, index: int) -> None:
        torch.manual_seed(hash((self.seed, self.done, self.global_rank)))
        for name, value in self.learn(batch, self.trainer.optimizers).items():
            self.sums[name] = self.sums.get(name, torch.zeros((), device=value.device)) + value.detach()
            self.counts[name] = self.counts.get(name, 0) + 1
        self.done += 1

    def means(self) -> dict[str, float]:
        """Mean of each thing measured since the last call."""
        means = {name: float(total) / self.counts[name] for name, total in self.sums.items()}
        self.sums, self.counts = {}, {}
        return means


class Draws(Dataset[Tensor]):
    """A learner's examples, by number."""

    def __init__(self, draw: Callable[[int], Tensor]) -> None:
        self.draw = draw

    def __getitem__(self, index: int) -> Tensor:
        return self.draw(index)


class Steps:
    """Batches of example numbers for the steps of one epoch, from where the learner is; each process gets its share."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner

    def __len__(self) -> int:
        return min(self.learner.epoch, self.learner.total - self.learner.done)

    def __iter__(self) -> Iterator[list[int]]:
        learner = self.learner
        for step in range(learner.done, learner.done + len(self)):
            first = (step * learner.trainer.world_size + learner.global_rank) * learner.batch
            yield list(range(first, first + learner.batch))


class Keeper(pl.Callback):
    """After each epoch: measures, writes the row of metrics, the weights and the checkpoint; shows how far it is."""

    def __init__(self, run: Run, keep: Callable[[], None], preview: Callable[[Board], None], console: Console) -> None:
        self.run, self.keep, self.preview = run, keep, preview
        self.board: Board | None = None
        self.progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("steps ·"),
            TimeElapsedColumn(),
            TextColumn("·"),
            TimeRemainingColumn(),
            TextColumn("left"),
            console=console,
        )

    def on_train_start(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if trainer.is_global_zero:
            self.board = Board(self.run.path / "tensorboard" / learner.name, purge_step=learner.done + 1)
            self.task = self.progress.add_task(learner.name, total=learner.total, completed=learner.done)
            self.progress.start()

    def on_train_batch_end(self, trainer: pl.Trainer, learner: pl.LightningModule, *_: Any) -> None:
        if trainer.is_global_zero:
            self.progress.advance(self.task)

    def on_train_epoch_end(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if not self.board:
            return
        learner.eval()
        with torch.no_grad():
            row = {f"train_{name}": value for name, value in learner.means().items()}
            row |= {f"heldout_{name}": value for name, value in learner.measure().items()}
            if not all(math.isfinite(value) for value in row.values()):
                raise RiverrunError(f"{self.run.path}: {learner.name} diverged at step {learner.done}; lower its rate")
            for name, value in row.items():
                self.board.add_scalar(name, value, learner.done)
            self.preview(self.board)
        learner.train()
        learner.judge(row)
        self.run.append_metrics(f"{learner.name}-metrics", {"step": learner.done} | row)
        self.keep()
        self.run.checkpoint(learner.name).save(learner.done, learner, trainer.optimizers)
        self.progress.console.print(told(learner, row), highlight=False, soft_wrap=True)
        trainer.should_stop = learner.finished

    def on_fit_start(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if learner.done:
            self.run.checkpoint(learner.name).restore(learner, trainer.optimizers)

    def close(self) -> None:
        """Gives the terminal back as it was; Lightning's own teardown is not called on Ctrl-C."""
        self.progress.stop()


def told(learner: Learner, row: dict[str, float]) -> str:
    """One epoch's row as a line: what training measured, and beside it the same on held-out audio."""
    parts = [f"step {learner.done} of {learner.total}"]
    for key, value in row.items():
        name = key.removeprefix("train_")
        if name != key:
            heldout = row.get(f"heldout_{name}")
            parts.append(f"{name} {value:.3f}" + (f" (held-out {heldout:.3f})" if heldout is not None else ""))
    return " · ".join(parts)


def fit(learner: Learner, keeper: Keeper, devices: int = 1, nodes: int = 1) -> None:
    """Trains `learner` from its last checkpoint until it has finished; if it has already, its weights come back.

    Raises:
        Interrupted: on Ctrl-C.
        RiverrunError: if it diverged, or the device's memory ran out.
    """
    if learner.done:
        keeper.run.checkpoint(learner.name).restore(learner, [])
    if learner.finished:
        return
    several = devices * nodes > 1
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        trainer = pl.Trainer(
            max_epochs=math.ceil((learner.total - learner.done) / learner.epoch),
            accelerator="auto",
            devices=devices,
            num_nodes=nodes,
            strategy="ddp_find_unused_parameters_true" if several else "auto",
            use_distributed_sampler=False,
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            callbacks=[keeper],
        )
        loader = DataLoader(Draws(learner.draw), batch_sampler=Steps(learner))
        before = signal.getsignal(signal.SIGINT)
        try:
            trainer.fit(learner, loader)
        except SystemExit as stop:
            if trainer.state.status != TrainerStatus.INTERRUPTED:
                raise
            kept = keeper.run.checkpoint(learner.name).step()
            again = f"the same command goes on from step {kept}"
            raise Interrupted(f"stopped at step {learner.done} of {learner.total}; {again}") from stop
        except torch.OutOfMemoryError as error:
            raise RiverrunError(
                f"out of memory with batches of {learner.batch}; set a smaller batch or crop"
            ) from error
        finally:
            keeper.close()
            signal.signal(signal.SIGINT, before)
        if not trainer.is_global_zero:
            sys.exit(0)  # one process writes what was learned; the others are done
