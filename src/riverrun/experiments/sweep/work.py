"""The work on one run, in a process of its own: train, fit the prior, evaluate. Each stage goes on where it stopped."""

from __future__ import annotations

import json
import os
import platform
import socket
import time
import traceback
from pathlib import Path
from typing import Any

import torch
from rich.console import Console

from riverrun import __version__
from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.experiments.context import Findings
from riverrun.experiments.evaluation import (
    METRICS,
    Evaluation,
    describe,
    evaluate,
    plain,
    read_metrics,
    read_part,
    remove_parts,
    write_part,
)
from riverrun.experiments.report import write_report
from riverrun.experiments.report.page import REPORT
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import RunSubject
from riverrun.experiments.sweep.folder import DONE, STAGES, SweepFolder
from riverrun.experiments.sweep.plan import Plan
from riverrun.files import sole_writer
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun.training.devices import select_device

SOUNDS = ".sounds.safetensors"
"""Name of the file with the sounds of an evaluation, for the page of the comparison."""

TELL_SECONDS = 0.5
"""Shortest time between two writings of how far an evaluation is."""

ENDING_SECONDS = 120.0
"""How long a run waits for the process of an earlier sweep that works on it: one that was killed may still be ending,
and the storage of a cluster may notice late that its machine is gone."""

LONGEST_REASON = 300
"""Characters of the message of an unexpected exception that are kept."""


class Work:
    """The work on one run.

    Args:
        folder: of the sweep.
        plan: of the sweep.
        name: of the run.
    """

    def __init__(self, folder: SweepFolder, plan: Plan, name: str) -> None:
        self.folder, self.plan, self.name, self.run_plan = folder, plan, name, plan.runs[name]
        corpus = plan.corpora[self.run_plan.corpus]
        self.corpus = Corpus.open(folder.corpus(self.run_plan.corpus, corpus))
        self.config = config.resolve(self.run_plan.config)
        self.progress: dict[str, Any] = folder.progress(name) | {
            "identity": plan.identity(name),
            "process": os.getpid(),
            "machine": describe_machine(plan),
        }
        self.progress.pop("reason", None)
        self.progress.setdefault("stages", {})

    def do(self, console: Console) -> None:
        """Do all stages that are not done.

        Args:
            console: shows what the trainings say.

        Raises:
            RiverrunError: if one can't be done.
        """
        for name, stage in zip(STAGES, (self.train, self.fit_prior, self.evaluate), strict=True):
            self.tell(stage=name, share=0.0)
            start = time.monotonic()
            stage(console)
            record = {"seconds": round(time.monotonic() - start, 1), **self.progress["machine"]}
            self.progress["stages"].setdefault(name, record)
        self.tell(stage=DONE, share=1.0)

    def tell(self, **values: Any) -> None:
        """Write the progress, with some values changed."""
        self.progress |= values
        self.folder.write_progress(self.name, self.progress)

    def train(self, console: Console) -> None:
        """Train the autoencoder, unless that is done."""
        train_autoencoder(
            self.corpus,
            self.folder.run(self.name),
            self.config,
            self.run_plan.seed,
            console=console,
            preset=self.run_plan.preset,
            device=self.plan.device,
        )

    def fit_prior(self, console: Console) -> None:
        """Train the prior, unless that is done."""
        run = Run.open(self.folder.run(self.name))
        steps, seed = self.config.prior_training.steps, self.run_plan.seed
        train_prior(run, self.corpus, steps, seed, console=console, config=self.config, device=self.plan.device)

    def evaluate(self, console: Console) -> None:
        """Evaluate the run, unless that is done."""
        subject = RunSubject(Run.open(self.folder.run(self.name)), self.name)
        settings = evaluation_settings(self.plan, self.run_plan.corpus)
        out, last_update = self.folder.report(self.name), time.monotonic()
        if is_evaluated(out, describe(subject, self.corpus, settings)):
            console.print(f"{out} is there already")
            return

        def tell(done: float, total: float, what: str) -> None:
            nonlocal last_update
            if time.monotonic() - last_update > TELL_SECONDS:
                last_update = time.monotonic()
                self.tell(share=done / total, doing=what)

        found = evaluate(subject, self.corpus, out, settings=settings, progress=tell)
        write_part(out / SOUNDS, subject.digest(), Findings(sounds=found.sounds))
        write_report(found, out)
        remove_parts(out)
        for name, reason in found.metrics["missing"].items():
            console.print(f"not measured: {name}: {reason}")


def work(path: str, name: str) -> str | None:
    """Do all stages of a run, and write its progress.

    Args:
        path: folder of the sweep.
        name: of the run.

    Returns:
        None, or the reason why it failed, in one line.
    """
    folder = SweepFolder(Path(path))
    log = folder.log(name)
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8") as file:
        console = Console(file=file, width=120, markup=False, highlight=False, emoji=False, soft_wrap=True)
        try:
            plan = folder.read_plan()
            if plan is None or name not in plan.runs:
                raise RiverrunError(f"{socket.gethostname()}: {folder.plan_path} isn't there or is another one")
            torch.set_num_threads(plan.threads)
            with sole_writer(folder.run(name), patience=ENDING_SECONDS):
                Work(folder, plan, name).do(console)
            return None
        except Exception as error:
            traceback.print_exc(file=file)
            known = isinstance(error, (RiverrunError, OSError))
            text = str(error) if known else f"{type(error).__name__}: {str(error)[:LONGEST_REASON]} (see {log})"
            reason = " ".join(text.split())
            folder.write_failure(name, reason)
            return reason


def evaluation_settings(plan: Plan, corpus: str) -> Settings:
    """Return the settings of the evaluations on a corpus."""
    settings = plan.evaluation
    return Settings(
        clips=settings.clips,
        seconds=settings.seconds,
        minute=settings.minute,
        seed=settings.seed,
        onsets=plan.has_onsets(corpus),
    )


def find_evaluation(out: Path) -> Evaluation | None:
    """Return the finished evaluation in a folder, or None if there is none or one of its files is damaged."""
    try:
        found = read_evaluation(out)
    except RiverrunError:
        return None
    return found if (out / REPORT).is_file() else None


def is_evaluated(out: Path, head: dict[str, Any]) -> bool:
    """Return whether a folder holds a finished evaluation; `head` is what it depends on. The machine may be another."""
    found = find_evaluation(out)
    if found is None:
        return False
    expected = json.loads(json.dumps(plain(head)))
    return all(found.metrics.get(key) == expected[key] for key in expected if key != "machine")


def read_evaluation(out: Path) -> Evaluation:
    """Return the finished evaluation in a folder.

    Raises:
        RiverrunError: if it is missing or damaged.
    """
    metrics = dict(read_metrics(out / METRICS))
    found = read_part(out / SOUNDS, str(metrics["subject"].get("digest")))
    if found is None:
        raise RiverrunError(f"{out / SOUNDS}: missing or damaged; remove {out} and run the same command again")
    return Evaluation(metrics, found.sounds)


def describe_machine(plan: Plan) -> dict[str, Any]:
    """Return the machine and the versions with which this process works."""
    device = select_device(plan.device)
    return {
        "host": socket.gethostname(),
        "system": platform.platform(),
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "device": torch.cuda.get_device_name() if device == "cuda" else device,
        "riverrun": __version__,
        "torch": torch.__version__,
    }
