"""How far the runs of a sweep are: a table in a terminal, and lines elsewhere."""

from __future__ import annotations

import csv
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console, Group
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from riverrun.experiments.sweep.folder import DONE, FAILED, STAGES, WAITING, SweepFolder
from riverrun.experiments.sweep.plan import Plan

SHARES = {"train": 0.6, "prior": 0.2, "evaluate": 0.2}
"""How long the stages of a run take, relative to each other, as long as none has ended."""

LOOK_SECONDS = 1.0
"""Time between two looks at the files."""

COLOURS = {DONE: "green", FAILED: "red"}


class Board:
    """Shows the progress of all runs, from the files that their processes write.

    Args:
        folder: of the sweep.
        plan: of the sweep.
        console: to show it on.
    """

    def __init__(self, folder: SweepFolder, plan: Plan, console: Console) -> None:
        self.folder, self.plan, self.console = folder, plan, console
        self.states: dict[str, dict[str, Any]] = {}
        self.start, self.looked = time.monotonic(), 0.0
        self.look()
        self.share_at_start = self.share()
        self.live = Live(console=console, auto_refresh=False) if console.is_terminal else None

    def __enter__(self) -> Board:
        if self.live:
            self.live.start()
        return self

    def __exit__(self, *exception: object) -> None:
        self.update(force=True)
        if self.live:
            self.live.stop()

    def update(self, force: bool = False) -> None:
        """Look at the files, and show what has changed."""
        if not force and time.monotonic() - self.looked < LOOK_SECONDS:
            return
        earlier = self.states
        self.look()
        if self.live:
            self.live.update(self.table(), refresh=True)
            return
        for name, state in self.states.items():
            if state["stage"] != earlier[name]["stage"] and state["stage"] != WAITING:
                self.console.print(f"{name}: {describe_stage(state)}")

    def look(self) -> None:
        """Read the progress of all runs."""
        self.looked = time.monotonic()
        self.states = {name: self.read(name) for name in self.plan.runs}

    def read(self, name: str) -> dict[str, Any]:
        """Return the progress of a run; `share` is how much of its stage is done."""
        state = {"stage": WAITING, "share": 0.0, "doing": "", "stages": {}} | self.folder.progress(name)
        config = self.plan.runs[name].config
        if state["stage"] == "train":
            training = config["training"]
            total = training["spectral"]["steps"] + training["steps"] + training["adversarial"]
            state |= steps_done(self.folder.run(name) / "autoencoder-metrics.csv", total)
        elif state["stage"] == "prior":
            state |= steps_done(self.folder.run(name) / "prior-metrics.csv", config["prior_training"]["steps"])
        return state

    def share(self) -> float:
        """Return how much of all work is done, 0 to 1; a run that failed is done with."""
        shares = self.stage_shares()
        done = 0.0
        for state in self.states.values():
            stage = state["stage"]
            if stage in (DONE, FAILED):
                done += 1.0
            elif stage in STAGES:
                before = sum(shares[name] for name in STAGES[: STAGES.index(stage)])
                done += before + shares[stage] * min(float(state["share"]), 1.0)
        return done / max(len(self.states), 1)

    def stage_shares(self) -> Mapping[str, float]:
        """Return which part of a run each stage is: as measured in runs that are done, or else a guess."""
        done = [state["stages"] for state in self.states.values() if set(STAGES) <= set(state["stages"])]
        seconds = {name: sum(stages[name]["seconds"] for stages in done) for name in STAGES}
        total = sum(seconds.values())
        return {name: value / total for name, value in seconds.items()} if total else SHARES

    def left(self) -> str:
        """Return the time that is left, as far as it can be told."""
        elapsed, share = time.monotonic() - self.start, self.share()
        gained = share - self.share_at_start
        if gained <= 0 or share >= 1:
            return format_time(elapsed)
        return f"{format_time(elapsed)}, about {format_time(elapsed * (1 - share) / gained)} left"

    def table(self) -> Group:
        """Return the table."""
        table = Table(box=None, pad_edge=False)
        for column in ("run", "stage", "", ""):
            table.add_column(column, no_wrap=True)
        for name, state in self.states.items():
            stage = state["stage"]
            bar = ProgressBar(total=1.0, completed=float(state["share"]), width=20) if stage in STAGES else ""
            doing = state.get("reason", "") if stage == FAILED else state["doing"] if stage in STAGES else ""
            table.add_row(name, Text(stage, style=COLOURS.get(stage, "")), bar, Text(doing, overflow="ellipsis"))
        done = sum(state["stage"] == DONE for state in self.states.values())
        return Group(table, Text(f"{done} of {len(self.states)} runs done · {self.left()}"))


def steps_done(path: Path, total: int) -> dict[str, Any]:
    """Return the share and a description of a training of `total` steps, of which a file has a row an epoch."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            steps = max((int(float(row["step"])) for row in csv.DictReader(file)), default=0)
    except (OSError, ValueError, KeyError, TypeError):
        steps = 0
    return {"share": steps / max(total, 1), "doing": f"{steps} of {total} steps"}


def describe_stage(state: Mapping[str, Any]) -> str:
    """Return a line on the stage that a run has reached."""
    if state["stage"] == FAILED:
        return f"failed: {state.get('reason', '')}"
    if state["stage"] == DONE:
        seconds = sum(stage["seconds"] for stage in state["stages"].values())
        return f"done after {format_time(seconds)}"
    return str(state["stage"])


def format_time(seconds: float) -> str:
    """Return a time as minutes and seconds, or hours and minutes."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d} h" if minutes >= 60 else f"{minutes}:{rest:02d} min"
