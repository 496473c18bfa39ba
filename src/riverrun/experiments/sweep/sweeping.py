"""A whole sweep: plan, corpora, runs, comparison."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import torch
from rich.console import Console

from riverrun.experiments.sweep import cluster, processes
from riverrun.experiments.sweep.corpora import Progress, make_corpora
from riverrun.experiments.sweep.experiment import Experiment
from riverrun.experiments.sweep.folder import DONE, WAITING, SweepFolder
from riverrun.experiments.sweep.plan import continue_plan, make_plan
from riverrun.experiments.sweep.results import compare_runs, summarise
from riverrun.experiments.sweep.table import Board
from riverrun.experiments.sweep.work import find_evaluation


class Sweep:
    """All runs of an experiment. Whatever a folder holds of them already stays.

    Args:
        experiment: the experiment.
        text: of its file, which is kept with the results.
        beside: folder that relative paths of corpora start from.
        out: folder to write to.
        address: of a Ray cluster, as for `riverrun.experiments.sweep.cluster.connect`; None for processes of this
            machine.
        workers: number of runs that go at once on this machine; None for as many as there are GPUs, or else cores.
        device: of the trainings: `auto`, `cpu`, `cuda` or `mps`.

    Raises:
        UsageError: if the experiment is wrong, or `out` holds other things, or other runs of the same names.
    """

    def __init__(
        self,
        experiment: Experiment,
        text: str,
        beside: Path,
        out: Path,
        *,
        address: str | None = None,
        workers: int | None = None,
        device: str = "auto",
    ) -> None:
        if address is not None:
            cluster.check_installed()
        self.address, self.device, self.text = address, device, text
        self.gpus = torch.cuda.device_count() if device in ("auto", "cuda") and address is None else 0
        cores, runs = os.cpu_count() or 1, len(experiment.combinations()) * len(experiment.seeds)
        self.workers = min(workers or self.gpus or cores, runs)
        shared = max(1, cores // self.workers) if address is None else 1
        self.folder = SweepFolder.open(out)
        plan = make_plan(experiment, beside, threads=experiment.threads or shared, device=device)
        earlier = self.folder.read_plan()
        self.plan = continue_plan(earlier, plan) if earlier else plan

    def begin(self, progress: Progress) -> None:
        """Write the plan, and make the corpora of the runs that are to be done.

        Raises:
            RiverrunError: if a corpus can't be made, or there is no cluster at the address.
        """
        self.folder.path.mkdir(parents=True, exist_ok=True)
        self.folder.write_plan(self.plan, self.text)
        names = self.to_do()
        if self.address is not None and names:
            cluster.connect(self.address)  # before work that would be in vain
        make_corpora(self.folder, self.plan, set(names), progress)
        for name in names:
            stages = self.folder.progress(name).get("stages", {})
            self.folder.write_progress(name, {"stages": stages, "stage": WAITING})

    def work(self, console: Console) -> dict[str, str]:
        """Do what is to be done of all runs, and show how far they are.

        Returns:
            The reason of each run that failed.
        """
        failed = {}
        with closing(self.carry_out(self.to_do())) as outcomes, Board(self.folder, self.plan, console) as board:
            for ended in outcomes:
                for name, reason in ended:
                    if reason is not None:
                        failed[name] = reason
                        self.folder.write_failure(name, reason)
                board.update(force=bool(ended))
        return failed

    def carry_out(self, names: list[str]) -> processes.Outcomes:
        """Work on runs, on this machine or on a cluster."""
        threads = self.plan.threads
        if self.address is None:
            return processes.carry_out(self.folder, names, workers=self.workers, threads=threads, gpus=self.gpus)
        return cluster.carry_out(self.folder, names, threads=threads, device=self.device)

    def report(self, failed: dict[str, str]) -> tuple[dict[str, dict[str, float | None]], list[Path]]:
        """Write sweep.json, and compare the runs that did not fail.

        Returns:
            The key figures of each run, and the pages of comparisons.
        """
        figures = summarise(self.folder, self.plan, failed)
        return figures, compare_runs(self.folder, self.plan, figures)

    def to_do(self) -> list[str]:
        """Return the names of the runs that are not done with the settings of the plan."""
        return [name for name in self.plan.runs if not self.is_done(name)]

    def is_done(self, name: str) -> bool:
        """Return whether all stages of a run are done."""
        progress = self.folder.progress(name)
        same = progress.get("identity") == self.plan.identity(name)
        return same and progress.get("stage") == DONE and find_evaluation(self.folder.report(name)) is not None
