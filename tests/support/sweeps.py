"""What tests of sweeps share: a small experiment, and what a sweep found."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from micro import CLIPS, MICRO, RATE

from riverrun.experiments.sweep.folder import SweepFolder
from riverrun.experiments.sweep.processes import Outcomes
from riverrun.experiments.sweep.work import work
from riverrun.runs import config

SMALL = {
    "corpus": {"synth": "drums", "minutes": 0.5, "rate": RATE, "channels": 1, "clip": 0.25},
    "preset": "tiny",
    "config": config.merge(MICRO, {"architecture": {"spectral": {"hop": 0}}}),
    "threads": 1,
    "axes": {"latents": {"sequence": {}, "clip": {"config": CLIPS}}},
    "evaluation": {"clips": 6, "seconds": 0.25, "minute": 0.5},
}
"""Two runs of seconds, of frames and of clips, on synthesised drums."""

RUNS = ("sequence-seed0", "clip-seed0")
"""Their names."""


def write(path: Path, **changes: Any) -> Path:
    """Write the small experiment to a file, with some sections changed, and return its path."""
    path.write_text(yaml.safe_dump(SMALL | changes, sort_keys=False), "utf-8")
    return path


def carry_out_here(folder: SweepFolder, names: Sequence[str], **_: int) -> Outcomes:
    """Work on runs in this process, one after another: importing torch takes a new one as long as its work."""
    for name in names:
        yield [(name, work(os.fspath(folder.path), name))]


def numbers(out: Path) -> dict[str, Any]:
    """Return all that a sweep measured of its runs but for times, and the digests of their weights and corpora."""
    found = {}
    for path in sorted((out / "reports").glob("*/metrics.json")):
        metrics = json.loads(path.read_text("utf-8"))
        measured = {name: metrics[name] for name in ("reconstruction", "generation", "prior", "latents", "missing")}
        found[path.parent.name] = [measured, metrics["subject"]["digest"], metrics["corpus"]["digest"]]
    return found


def progress(out: Path, name: str) -> dict[str, Any]:
    """Return the progress of a run, nothing if it has not begun."""
    path = out / "progress" / f"{name}.json"
    return json.loads(path.read_text("utf-8")) if path.is_file() else {}
