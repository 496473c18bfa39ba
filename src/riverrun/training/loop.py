"""The training loop of both trainings: epochs, metrics, checkpoints, and resuming.

A checkpoint is written after each epoch. In the middle of an epoch one is written when a stop is requested and every
few minutes; it also holds the running sums of the epoch, so that the epoch's metrics are the same after a resume.
"""

import logging
import math
import sys
import time
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import lightning.pytorch as pl
import torch
from lightning.pytorch.trainer.states import TrainerStatus
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from torch import Tensor

from riverrun.errors import RiverrunError
from riverrun.runs.folder import Run
from riverrun.training.event_writer import EventWriter
from riverrun.training.learner import Learner, batch_loader
from riverrun.training.ranks import FailureWatch, get_rank
from riverrun.training.stopping import StopRequest
from riverrun.training.stopwatch import Stopwatch

for name in ("lightning.pytorch", "lightning.fabric"):
    logging.getLogger(name).setLevel(logging.ERROR)


CHECKPOINT_SECONDS = 180.0
"""Maximum time between two checkpoints in seconds: the training time that a power cut can cost."""

STOP_CHECK_STEPS = 8
"""With several processes, steps between two checks whether any of them has received a stop. A check is a collective
operation, which is slow compared with a step."""

KNOWN_WARNINGS = (
    r"`isinstance\(treespec, LeafSpec\)` is deprecated",  # Lightning's own code
    r"Found \d+ module\(s\) in eval mode",  # the whitening and the best prior so far
    r"The '?train_dataloader'? does not have many workers",  # reading a crop takes microseconds
    r"GPU available but not used",  # --device cpu
    r"The `srun` command is available on your system but is not used",
    r"find_unused_parameters=True was specified",  # each phase trains a part of the weights
    r"Grad strides do not match bucket view strides",  # channels last
)
"""Beginnings of the warnings of PyTorch and Lightning that are expected here. All other warnings are shown."""


class Interrupted(RiverrunError):
    """Raised when Ctrl-C or SIGTERM stopped training.

    After one signal, no step is lost. After a second one, the steps since the last checkpoint are lost.
    """


class CheckpointCallback(pl.Callback):
    """Write checkpoints, metrics and weights of a learner, and show its progress.

    Args:
        run: the run folder to write to.
        save_weights: called after each epoch, when its checkpoint is on disk.
        log_previews: called after each evaluation, in evaluation mode and without gradients.
        console: for the progress bar and the metrics.
        divergence_advice: which setting to lower if training diverges; it completes "lower …".
        stopwatch: counts the time of the steps.
    """

    def __init__(
        self,
        run: Run,
        save_weights: Callable[[], None],
        log_previews: Callable[[EventWriter], None],
        console: Console,
        divergence_advice: str,
        stopwatch: Stopwatch,
    ) -> None:
        self.run, self.save_weights, self.log_previews = run, save_weights, log_previews
        self.divergence_advice, self.stopwatch = divergence_advice, stopwatch
        self.stop, self.saved_at = StopRequest(), time.monotonic()
        self.writer: EventWriter | None = None
        self.watch: FailureWatch | None = None
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

    def on_fit_start(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if learner.steps_done:
            checkpoint = self.run.checkpoint(learner.name)
            learner.restore_sums(checkpoint.restore(learner, trainer.optimizers, learner.unused))
        if trainer.world_size > 1:
            self.watch = FailureWatch()

    def on_train_start(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        self.stop.install()  # only here, because Lightning installs its own handlers before
        self.stopwatch.start()
        if trainer.is_global_zero:
            self.writer = EventWriter(self.run.path / "tensorboard" / learner.name, purge_step=learner.steps_done + 1)
            self.task = self.progress.add_task(learner.name, total=learner.total_steps, completed=learner.steps_done)
            self.progress.start()

    def on_train_batch_end(self, trainer: pl.Trainer, learner: pl.LightningModule, *_: Any) -> None:
        assert isinstance(learner, Learner)
        self.stopwatch.add(learner.part)
        trainer.should_stop = self.should_stop(trainer, learner)
        if trainer.is_global_zero:
            self.progress.advance(self.task)
            due = trainer.should_stop or time.monotonic() - self.saved_at >= CHECKPOINT_SECONDS
            if due and not learner.at_epoch_end:
                self.check_finite(learner, [*learner.sums.values(), *learner.parameters()])
                self.save_checkpoint(trainer, learner)

    def on_train_epoch_end(self, trainer: pl.Trainer, learner: pl.LightningModule) -> None:
        assert isinstance(learner, Learner)
        if not self.writer or not learner.at_epoch_end:  # not rank 0, or stopped in the middle of an epoch
            return
        learner.eval()
        with torch.no_grad(), learner.evaluation_weights():
            metrics = {f"train_{name}": value for name, value in learner.pop_means().items()}
            metrics |= {f"heldout_{name}": float(value) for name, value in learner.evaluate().items()}
            self.check_finite(learner, metrics.values())
            for name, value in metrics.items():
                self.writer.add_scalar(name, value, learner.steps_done)
            self.log_previews(self.writer)
        learner.train()
        learner.on_metrics(metrics)
        self.run.append_metrics(f"{learner.name}-metrics", {"step": learner.steps_done} | metrics)
        self.save_checkpoint(trainer, learner)  # before the weights, so that training can continue from any weights
        self.save_weights()
        self.progress.console.print(learner.summarise(metrics), highlight=False, soft_wrap=True)
        trainer.should_stop = trainer.should_stop or learner.finished

    def on_exception(self, trainer: pl.Trainer, learner: pl.LightningModule, exception: BaseException) -> None:
        if self.watch:
            self.watch.close(failed=True)

    def should_stop(self, trainer: pl.Trainer, learner: Learner) -> bool:
        """Return whether a stop was requested; with several processes, all of them return the same."""
        if trainer.world_size == 1:
            return self.stop.requested
        if learner.steps_done % STOP_CHECK_STEPS:
            return False
        self.stop.requested = bool(trainer.strategy.reduce_boolean_decision(self.stop.requested, all=False))
        return self.stop.requested

    def check_finite(self, learner: Learner, values: Iterable[Tensor | float]) -> None:
        """Check that training has not diverged.

        Raises:
            RiverrunError: if a value is NaN or infinite.
        """
        if all(bool(torch.as_tensor(value).isfinite().all()) for value in values):
            return
        saved_step = self.run.checkpoint(learner.name).step()
        raise RiverrunError(
            f"{self.run.path}: training of the {learner.name} diverged at step {learner.steps_done}; lower "
            f"{self.divergence_advice}; the same command with this file then continues from step {saved_step}"
        )

    def save_checkpoint(self, trainer: pl.Trainer, learner: Learner) -> None:
        """Write the checkpoint, and how long the training took up to it."""
        self.stopwatch.add(learner.part)
        checkpoint = self.run.checkpoint(learner.name)
        checkpoint.save(
            step=learner.steps_done,
            module=learner,
            optimizers=trainer.optimizers,
            sums=learner.running_sums(),
            unused=learner.unused,
        )
        self.run.write_facts()
        self.saved_at = time.monotonic()

    def close(self) -> None:
        """Restore the terminal and the signal handlers. Lightning does not call its own `teardown` after Ctrl-C."""
        if self.watch:
            self.watch.close(failed=False)
        self.stop.close()
        self.progress.stop()


def fit(learner: Learner, callback: CheckpointCallback, device: str, devices: int = 1, nodes: int = 1) -> None:
    """Train a learner from its last checkpoint to its end.

    A learner that has finished already gets the weights of its checkpoint. Only rank 0 returns; other processes exit.

    Args:
        learner: its `steps_done` must be the step of the checkpoint, or 0 to start without it.
        callback: writes the results.
        device: `cpu`, `cuda` or `mps`.
        devices: number of devices on each machine.
        nodes: number of machines.

    Raises:
        Interrupted: on Ctrl-C or SIGTERM.
        RiverrunError: if training diverged, or the memory of the device ran out.
    """
    if learner.steps_done:
        callback.run.checkpoint(learner.name).restore(learner, [], learner.unused)
    distributed = devices * nodes > 1
    if learner.finished:
        if distributed and get_rank():
            sys.exit(0)
        return
    with warnings.catch_warnings():
        for message in KNOWN_WARNINGS:
            warnings.filterwarnings("ignore", message)
        trainer = pl.Trainer(
            max_epochs=math.ceil(learner.total_steps / learner.steps_per_epoch)
            - learner.steps_done // learner.steps_per_epoch,
            accelerator=device,
            devices=devices,
            num_nodes=nodes,
            strategy="ddp_find_unused_parameters_true" if distributed else "auto",
            use_distributed_sampler=False,
            reload_dataloaders_every_n_epochs=1,  # epochs differ in length
            logger=False,
            enable_checkpointing=False,
            enable_progress_bar=False,
            enable_model_summary=False,
            callbacks=[callback],
        )
        try:
            trainer.fit(learner, batch_loader(learner))
        except SystemExit as error:
            if trainer.state.status != TrainerStatus.INTERRUPTED:
                raise
            raise interrupted(learner, callback.run) from error
        except torch.OutOfMemoryError as error:
            raise RiverrunError(
                f"{callback.run.path}: out of memory with a batch_size of {learner.batch_size}; set a smaller "
                "batch_size, or a shorter crop or sequence_length, in a YAML file given with --config"
            ) from error
        finally:
            callback.close()
        if not trainer.is_global_zero:
            sys.exit(0)  # only rank 0 writes the results
        if callback.stop.requested:
            raise interrupted(learner, callback.run)


def learning_rate_advice(section: str, learning_rate: float) -> str:
    """Return the text that tells a user how to halve a learning rate; it completes "lower …"."""
    half = f"{section}: {{learning_rate: {learning_rate / 2:g}}}"
    return (
        f"{section}.learning_rate (now {learning_rate:g}), for example by '{half}' in a YAML file given with --config"
    )


def interrupted(learner: Learner, run: Run) -> Interrupted:
    """Return the exception for a training that was stopped."""
    saved_step = run.checkpoint(learner.name).step()
    return Interrupted(
        f"stopped at step {learner.steps_done} of {learner.total_steps}; "
        f"run the same command again to continue from step {saved_step}"
    )
