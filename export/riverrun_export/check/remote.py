"""Load a .ts in a process of its own, after an inspection of its bytes in this one."""

from __future__ import annotations

from pathlib import Path

from riverrun.errors import RiverrunError
from riverrun_export.check.file import inspect_file
from riverrun_export.sandbox.remote import TIMEOUT, Remote


def load_remote(path: Path, timeout: float = TIMEOUT) -> Remote:
    """Load the .ts at `path` in a process of its own, unless its bytes show that torch can't load it.

    Args:
        path: the file.
        timeout: seconds that each answer may take.

    Raises:
        RiverrunError: if the file is no .ts or can't be loaded. The message names the file and the reason.
    """
    finding = inspect_file(path)
    if finding is not None:
        raise RiverrunError(f"{path}: {finding.text}: {finding.advice}")
    return Remote(path, timeout)
