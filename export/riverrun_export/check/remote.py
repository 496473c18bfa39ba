"""A .ts played in a process of its own, after a look at its bytes here."""

from __future__ import annotations

from pathlib import Path

from riverrun.errors import RiverrunError
from riverrun_export.check.file import inspect
from riverrun_export.sandbox.remote import TIMEOUT, Remote


def load_remote(path: Path, timeout: float = TIMEOUT) -> Remote:
    """Load the .ts at `path` in a process of its own, unless its bytes show that torch can't load it.

    Args:
        path: the file.
        timeout: seconds that each answer may take.

    Raises:
        RiverrunError: if it is no .ts, or can't be loaded. The message names the file and says why.
    """
    unsound = inspect(path)
    if unsound is not None:
        raise RiverrunError(f"{path}: {unsound.text}: {unsound.advice}")
    return Remote(path, timeout)
