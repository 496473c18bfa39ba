"""The loop that both trainings share: steps in epochs, metrics and a checkpoint after each, resumed where it stopped.

A step is a pure function of the weights, the optimisers, the seed and its number: which crops it sees and what noise it
draws depend on nothing else. So a training that was killed and resumed ends where an uninterrupted one does. There are
checkpoints in the middle of an epoch too, when a stop is heard and every few minutes: they hold the sums of what the
epoch has measured so far, so that its row of metrics is the same as well.
"""

import logging
import math
import sys
import time
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator
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
from riverrun.runs.folder import Run
from riverrun.training.board import Board
from riverrun.training.ranks import Watch, rank
from riverrun.training.stopping import Stop

for name in ("lightning.pytorch", "lightning.fabric"):
    logging.getLogger(name).setLevel(logging.ERROR)


CHECKPOINT_SECONDS = 180.0
"""Between two checkpoints, at most: what a power cut may cost."""

AGREED = 8
"""Where several processes train, steps after which they ask each other whether one has heard a stop."""

KNOWN_WARNINGS = (
    r"`isinstance\(treespec, LeafSpec\)` is deprecated",  # Lightning's own code
    r"Found \d+ module\(s\) in eval mode",  # the whitening, and the best prior so far
    r"The '?train_dataloader'? does not have many workers",  # a crop is read in microseconds
    r"GPU available but not used",  # --device cpu
    r"The `srun` command is available on your system but is not used",
    r"find_unused_parameters=True was specified",  # the critics in the first phase, the encoder in the second
    r"Grad strides do not match bucket view strides",  # channels last
)
"""How those warnings of PyTorch and Lightning begin that say nothing to who trains: all others are shown."""


class Interrupted(RiverrunError):
    """Ctrl-C or SIGTERM: heard, nothing is lost; struck twice, the steps since the last checkpoint."""


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
        self.name, self.seed, self.total, self.epoch, self.batch_size = name, seed, total, epoch, batch
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
    def measure(self) -> dict[str, Tensor]:
        """The same on held-out audio: scalars."""

    def judge(self, row: dict[str, float]) -> None:
        """Told an epoch's row of metrics, before the checkpoint: what is learned of it is resumed too."""

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to learn."""
        return self.done >= self.total

    def learning_rate(self, initial: float, first: int, last: int) -> float:
        """The learning rate now: from `initial` to a tenth of it along half a cosine between two steps."""
        share = min(max((self.done - first) / max(last - first, 1), 0.0), 1.0)
        return initial * (0.55 + 0.45 * math.cos(math.pi * share))

    def training_step(self, batch: Tensor, index: int) -> None:
        torch.manual_seed(hash((self.seed, self.done, self.global_rank)))
        for name, value in self.learn(batch, self.trainer.optimizers).items():
            self.sums[name] = self.sums.get(name, torch.zeros((), device=value.device)) + value.detach()
            self.counts[name] = self.counts.get(name, 0) + 1
        self.done += 1

    @property
    def at_end(self) -> bool:
        """Whether an epoch has just ended."""
        return self.done % self.epoch == 0 or self.done == self.total

    @property
    def left(self) -> int:
        """Steps to the end of the epoch. One that is resumed in its middle ends where it would have."""
        return min(self.epoch - self.done % self.epoch, self.total - self.done)

    def tally(self) -> dict[str, Tensor]:
        """What the epoch has measured so far, for a checkpoint in the middle of it."""
        counts = {f"{name}.count": torch.tensor(count) for name, count in self.counts.items()}
        return {f"{name}.total": total for name, total in self.sums.items()} | counts

    def recall(self, tally: dict[str, Tensor]) -> None:
        """Goes on from a tally."""
        names = [key.removesuffix(".total") for key in tally if key.endswith(".total")]
        self.sums = {name: tally[f"{name}.total"].to(self.device) for name in names}
        self.counts = {name: int(tally[f"{name}.count"]) for name in names}

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
        return self.learner.left

    def __iter__(self) -> Iterator[list[int]]:
        learner = self.learner
        for step in range(learner.done, learner.done + len(self)):
            first = (step * learner.trainer.world_size + learner.global_rank) * learner.batch_size
            yield list(range(first, first + learner.batch_size))


class CheckpointCallback(pl.Callback):
    """After each epoch: measures, writes the row of metrics, the weights and the checkpoint; shows how far it is.

    `rates` says what to lower if it diverges, and how.
    """

    def __init__(
        self,
        run: Run,
        keep: Callable[[], None],
        preview: Callable[[Board], None],
        console: Console,
        rates: str,
    ) -> None:
        self.run, self.keep, self.preview, self.rates = run, keep, preview, rates
        self.stop, self.saved = Stop(), time.monotonic()
        self.board: Board | None = None
        self.watch: Watch | None = None
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
        self.stop.listen()  # only now: Lightning has just put handlers of its own
        if trainer.is_global_zero:
            self.board = Board(self.run.path / "tensorboard" / learner.name, purge_step=learner.done + 1)
            self.task = self.progress.add_task(learner.name, total=learner.total, completed=learner.done)
            self.progress.start()

    def on_train_batch_end(self, trainer: pl.Trainer, learner: pl.LightningModule, *_: Any) -> None:
        assert isinstance(learner, Learner)
        trainer.should_stop = self.stopping(trainer, learner)
        if trainer.is_global_zero:
            self.progress.advance(self.task)
            due = trainer.should_stop or time.monotonic() - self.saved >= CHECKPOINT_SECONDS
            if due and not learner.at_end:
                self.refuse_diverged(learner, [*learner.sums.values(), *learner.parameters()])
                self.save(trainer, learner)

    def stopping(self, trainer: pl.Trainer, learner: Learner) -> bool:
        """Whether this step was the last for now: a stop was heard, by any of the processes if there are several."""
        if trainer.world_size == 1:
            return self.stop.heard
        if learner.done % AGREED:
            return False
        self.stop.heard = bool(trainer.strategy.reduce_boolean_decision(self.stop.heard, all=False))
        return self.stop.heard

    def refuse_diverged(self, learner: Learner, values: Iterable[Tensor | float]) -> None:
        if all(bool(torch.as_tensor(value).isfinite().all()) for value in values):
            return
        kept = self.run.checkpoint(learner.name).step()
        raise RiverrunError(
            f"{self.run.path}: {learner.name} diverged at step {learner.done}; lower {self.rates}; "
            f"it then goes on from step {kept}"
        )

    def save(self, trainer: pl.Trainer, learner: Learner) -> None:
        checkpoint = self.run.checkpoint(learner.name)
        checkpoint.save(learner.done, learner, trainer.optimizers, learner.tally())
        self.saved = time.monotonic()

    def on_train_epoch_end(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if not self.board or not learner.at_end:  # stopped in the middle
            return
        learner.eval()
        with torch.no_grad():
            row = {f"train_{name}": value for name, value in learner.means().items()}
            row |= {f"heldout_{name}": float(value) for name, value in learner.measure().items()}
            self.refuse_diverged(learner, row.values())
            for name, value in row.items():
                self.board.add_scalar(name, value, learner.done)
            self.preview(self.board)
        learner.train()
        learner.judge(row)
        self.run.append_metrics(f"{learner.name}-metrics", {"step": learner.done} | row)
        self.save(trainer, learner)  # first: what was kept can always go on
        self.keep()
        self.progress.console.print(told(learner, row), highlight=False, soft_wrap=True)
        trainer.should_stop = trainer.should_stop or learner.finished

    def on_fit_start(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if learner.done:
            learner.recall(self.run.checkpoint(learner.name).restore(learner, trainer.optimizers))
        if trainer.world_size > 1:
            self.watch = Watch()

    def on_exception(self, trainer: pl.Trainer, learner: pl.LightningModule, exception: BaseException) -> None:
        if self.watch:
            self.watch.close(failed=True)

    def close(self) -> None:
        """Gives the terminal and the signals back as they were; Lightning's own teardown is not called on Ctrl-C."""
        if self.watch:
            self.watch.close(failed=False)
        self.stop.close()
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


def fit(learner: Learner, keeper: CheckpointCallback, device: str, devices: int = 1, nodes: int = 1) -> None:
    """Trains `learner` from its last checkpoint until it has finished; if it has already, its weights come back.

    `device` is a kind of Lightning's accelerators.

    Raises:
        Interrupted: on Ctrl-C or SIGTERM.
        RiverrunError: if it diverged, or the device's memory ran out.
    """
    if learner.done:
        keeper.run.checkpoint(learner.name).restore(learner, [])
    several = devices * nodes > 1
    if learner.finished:
        if several and rank():
            sys.exit(0)
        return
    with warnings.catch_warnings():
        for message in KNOWN_WARNINGS:
            warnings.filterwarnings("ignore", message)
        trainer = pl.Trainer(
            max_epochs=math.ceil(learner.total / learner.epoch) - learner.done // learner.epoch,
            accelerator=device,
            devices=devices,
            num_nodes=nodes,
            strategy="ddp_find_unused_parameters_true" if several else "auto",
            use_distributed_sampler=False,
            reload_dataloaders_every_n_epochs=1,  # epochs are not all of one length
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            callbacks=[keeper],
        )
        loader = DataLoader(Draws(learner.draw), batch_sampler=Steps(learner))
        try:
            trainer.fit(learner, loader)
        except SystemExit as stop:
            if trainer.state.status != TrainerStatus.INTERRUPTED:
                raise
            raise stopped(learner, keeper.run) from stop
        except torch.OutOfMemoryError as error:
            raise RiverrunError(
                f"out of memory with batches of {learner.batch_size}; set a smaller batch_size, or a shorter crop or "
                "sequence_length, in a YAML file given with --config"
            ) from error
        finally:
            keeper.close()
        if not trainer.is_global_zero:
            sys.exit(0)  # one process writes what was learned; the others are done
        if keeper.stop.heard:
            raise stopped(learner, keeper.run)


def lower(section: str, learning_rate: float) -> str:
    """How a learning rate is lowered, for a message."""
    half = f"{section}: {{learning_rate: {learning_rate / 2:g}}}"
    return f"{section}.learning_rate (now {learning_rate:g}) by '{half}' in a YAML file given with --config"


def stopped(learner: Learner, run: Run) -> Interrupted:
    """What is said of a training that was stopped."""
    again = f"the same command goes on from step {run.checkpoint(learner.name).step()}"
    return Interrupted(f"stopped at step {learner.done} of {learner.total}; {again}")
