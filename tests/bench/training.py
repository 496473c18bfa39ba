"""Measure training steps of the autoencoder: every preset, and every phase of its training.

    python tests/bench/training.py CORPUS [PRESET...] [--steps 10] [--device auto]

Prints steps and seconds of audio a second, the peak memory (of the GPU, or the resident memory of the process), and the
share of the time in which the next examples were waited for. Each row is measured in a process of its own.
"""

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
import warnings
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import lightning.pytorch as pl
import torch
from rich.console import Console
from rich.table import Table

from riverrun.corpus import Corpus
from riverrun.runs import config
from riverrun.runs.config import TrainingConfig
from riverrun.training.autoencoder import create_learner, open_run
from riverrun.training.devices import DEVICES, flush_denormals, select_device
from riverrun.training.learner import batch_loader
from riverrun.training.phases import Phase, phases

WARM_UP_STEPS = 3
"""Steps that are not timed: the first ones allocate memory and choose kernels."""


@dataclass(frozen=True)
class Timing:
    """What was measured; seconds are those of all timed steps together."""

    steps: int
    seconds: float
    waiting: float
    audio_seconds: float
    memory: int


class Stopwatch(pl.Callback):
    """Time the steps after the warm-up, and the time from the end of each to when the next batch is there."""

    def __init__(self, steps: int) -> None:
        self.steps, self.done = steps, 0
        self.waiting = self.started = self.ended = self.seconds = 0.0

    def on_train_batch_start(self, trainer: pl.Trainer, learner: pl.LightningModule, *_: Any) -> None:
        if self.done > WARM_UP_STEPS:
            self.waiting += time.perf_counter() - self.ended

    def on_train_batch_end(self, trainer: pl.Trainer, learner: pl.LightningModule, *_: Any) -> None:
        self.done += 1
        trainer.should_stop = self.done == WARM_UP_STEPS + self.steps
        if self.done == WARM_UP_STEPS or trainer.should_stop:
            if learner.device.type == "cuda":  # only here: between steps, loading and computing may overlap
                torch.cuda.synchronize()
            self.seconds, self.started = time.perf_counter() - self.started, time.perf_counter()
        self.ended = time.perf_counter()


def timed_phases(training: TrainingConfig) -> list[Phase]:
    """Return the phases that a training has."""
    return [phase for phase in phases(training) if phase.first < phase.last]


@flush_denormals()
def measure(corpus_path: Path, preset: str, first_step: int, steps: int, device: str) -> Timing:
    """Train a new model from a step on, and return what the steps took."""
    warnings.simplefilter("ignore")
    corpus, settings = Corpus.open(corpus_path), config.resolve(config.preset(preset))
    with tempfile.TemporaryDirectory() as folder:
        run, _ = open_run(corpus, Path(folder) / "run", settings, seed=0, preset=preset)
        learner = create_learner(run, corpus, settings, Console(quiet=True))
    learner.steps_done = first_step
    in_features = learner.phase.name == "features"
    stopwatch = Stopwatch(steps)
    trainer = pl.Trainer(
        max_epochs=-1,
        accelerator=device,
        devices=1,
        reload_dataloaders_every_n_epochs=1,  # as in training
        logger=False,
        enable_checkpointing=False,
        enable_progress_bar=False,
        enable_model_summary=False,
        callbacks=[stopwatch],
    )
    trainer.fit(learner, batch_loader(learner))
    features, path = learner.data.features, learner.model.spectral
    samples = features.length * path.hop if in_features and features and path else learner.data.num_samples
    return Timing(
        steps=steps,
        seconds=stopwatch.seconds,
        waiting=stopwatch.waiting,
        audio_seconds=steps * learner.examples_per_step(first_step) * samples / corpus.sample_rate,
        memory=torch.cuda.max_memory_allocated() if device == "cuda" else peak_resident_memory(),
    )


def peak_resident_memory() -> int:
    """Return the largest resident memory that this process had, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("presets", nargs="*", default=config.presets(), metavar="PRESET")
    parser.add_argument("--steps", type=int, default=10, help="number of steps to time for each phase")
    parser.add_argument("--device", choices=("auto", *DEVICES), default="auto")
    args = parser.parse_args()
    device, corpus, console = select_device(args.device), Corpus.open(args.corpus), Console(width=110)
    place = torch.cuda.get_device_name() if device == "cuda" else f"{device}, {torch.get_num_threads()} threads"
    table = Table("preset", "phase", title=f"{place}, {corpus.channels} channels, torch {torch.__version__}")
    for name in ("ms a step", "steps a second", "audio a second", "peak memory", "waiting for data"):
        table.add_column(name, justify="right")
    # a new process for each row, because the peak of a process never falls
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), max_tasks_per_child=1) as pool:
        for preset in args.presets:
            for phase in timed_phases(config.resolve(config.preset(preset)).training):
                with console.status(f"{preset}, {phase.name}"):
                    timing = pool.submit(measure, args.corpus, preset, phase.first, args.steps, device).result()
                table.add_row(
                    preset,
                    phase.name,
                    f"{1000 * timing.seconds / timing.steps:.0f}",
                    f"{timing.steps / timing.seconds:.2f}",
                    f"{timing.audio_seconds / timing.seconds:.1f} s",
                    f"{timing.memory / 1e9:.2f} GB",
                    f"{timing.waiting / timing.seconds:.1%}",
                )
    console.print(table)


if __name__ == "__main__":
    main()
