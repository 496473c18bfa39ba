"""Helpers for tests of the command line."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

STOPPED = "stopped; finished work is kept, and the same command does the rest"
"""Message of a command that Ctrl-C ended."""


class Outcome(NamedTuple):
    """Exit code and output of a command."""

    code: str | int | None
    out: str
    err: str


Command = Callable[[str], Outcome]
"""Type of the fixture `riverrun`, which runs a command line in this process."""


def python(*arguments: str, cwd: Path | None = None) -> Outcome:
    """Run Python in a process of its own."""
    done = subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, text=True)
    return Outcome(done.returncode, done.stdout, done.stderr)


def modification_times(folder: Path) -> dict[Path, int]:
    """Return when each file and folder below a folder was modified, in ns."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def reports_one_line(outcome: Outcome, command: str) -> bool:
    """Return whether a command reports an error in exactly one line."""
    lines = outcome.err.splitlines()
    return len(lines) == 1 and lines[0].startswith(f"riverrun {command}: ") and "Traceback" not in outcome.out
