"""The folder of a sweep, and the only code that knows what lies where in it.

    DIR/experiment.yaml      the experiment, as it was given
    DIR/plan.json            its corpora and runs, with all settings; runs of earlier experiments too
    DIR/recordings/CORPUS    what was synthesised
    DIR/corpora/CORPUS       what was prepared of it
    DIR/runs/RUN             run folders
    DIR/reports/RUN          metrics.json and report.html of each
    DIR/progress/RUN.json    what is done of each, by which process, on which machine
    DIR/logs/RUN.txt         what each printed
    DIR/sweep.json           all runs: settings, machine, versions, key figures; reasons of those that failed
    DIR/comparison.html      the runs side by side; of several corpora, DIR/comparisons/CORPUS/comparison.html

Every file is written aside and renamed. A sweep that was stopped or killed goes on from these files alone.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments.sweep.experiment import CorpusConfig
from riverrun.experiments.sweep.plan import Plan
from riverrun.files import atomic_write, is_empty

STAGES = ("train", "prior", "evaluate")
"""The stages of a run, in order."""

WAITING, DONE, FAILED = "waiting", "done", "failed"
"""What comes before the first stage, and after the last one."""

FORMAT, VERSION = "riverrun sweep", 1


class SweepFolder:
    """The folder of a sweep.

    Args:
        path: the folder, as an absolute path: processes and machines find it by this name.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def open(cls, path: Path) -> SweepFolder:
        """Return the folder of a sweep that exists, or can be made.

        Raises:
            UsageError: if there is something else.
        """
        folder = cls(path.resolve())
        if path.exists() and not folder.plan_path.is_file() and not is_empty(path):
            raise UsageError(f"{path}: a folder with other things in it; choose another --out")
        return folder

    @property
    def plan_path(self) -> Path:
        return self.path / "plan.json"

    def run(self, name: str) -> Path:
        """Return the run folder of a run."""
        return self.path / "runs" / name

    def report(self, name: str) -> Path:
        """Return the folder with the evaluation of a run."""
        return self.path / "reports" / name

    def log(self, name: str) -> Path:
        """Return the file with what a run printed."""
        return self.path / "logs" / f"{name}.txt"

    def corpus(self, name: str, corpus: CorpusConfig) -> Path:
        """Return the folder of a corpus."""
        return Path(corpus.folder) if corpus.folder else self.path / "corpora" / name

    def recordings(self, name: str) -> Path:
        """Return the folder with the recordings of a synthesised corpus."""
        return self.path / "recordings" / name

    def read_plan(self) -> Plan | None:
        """Return the plan of the runs that the folder holds; None in a new folder.

        Raises:
            RiverrunError: if it is damaged or of another version.
        """
        if not self.plan_path.is_file():
            return None
        try:
            content = json.loads(self.plan_path.read_text("utf-8"))
            if (content.get("format"), content.get("version")) != (FORMAT, VERSION):
                raise RiverrunError(
                    f"{self.plan_path}: not a plan of this version of riverrun; choose another --out, or use the "
                    "version that wrote it"
                )
            return Plan.from_dict(content)
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise RiverrunError(f"{self.plan_path}: damaged; choose another --out") from error

    def write_plan(self, plan: Plan, text: str) -> None:
        """Write the plan, and the text of the experiment."""
        write_json(self.plan_path, {"format": FORMAT, "version": VERSION, **plan.to_dict()})
        with atomic_write(self.path / "experiment.yaml") as draft:
            draft.write_text(text, "utf-8")

    def progress(self, name: str) -> dict[str, Any]:
        """Return what is known of the progress of a run; nothing if it has not begun."""
        try:
            content = json.loads((self.path / "progress" / f"{name}.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return content if isinstance(content, dict) else {}

    def write_progress(self, name: str, content: Mapping[str, Any]) -> None:
        """Write the progress of a run."""
        write_json(self.path / "progress" / f"{name}.json", content)

    def write_failure(self, name: str, reason: str) -> None:
        """Write that a run failed, and why."""
        self.write_progress(name, self.progress(name) | {"stage": FAILED, "reason": reason})


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write JSON to a file."""
    with atomic_write(path) as draft:
        draft.write_text(json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n", "utf-8")
