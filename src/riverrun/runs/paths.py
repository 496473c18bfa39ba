"""Errors about paths where a run is expected, or where a new one is to be created."""

import re
import shlex
from pathlib import Path

from riverrun.errors import UsageError
from riverrun.files import LOCK_NAME

UNFINISHED_FILES = re.compile(rf"run\.json|\.(run|config)\.\d+\.(json|yaml)|{re.escape(LOCK_NAME)}")
"""Names of the files in the folder of a run whose creation was interrupted, and of its lock."""


def check_path_unused(path: Path) -> None:
    """Check that a new run can be created at a path.

    Raises:
        UsageError: if there is a file, or a folder that holds anything but a run whose creation was interrupted.
    """
    if path.exists() and not (path.is_dir() and all(UNFINISHED_FILES.fullmatch(file.name) for file in path.iterdir())):
        raise UsageError(f"{path}: already exists and is not a run; choose another --out")


def not_a_run(path: Path, description: str) -> str:
    """Return the message for a path that holds no run.

    Args:
        path: where a run was expected.
        description: of what is there, by `riverrun.files.what_is`.
    """
    quoted = shlex.quote(str(path))
    if description in ("no such folder", "an empty folder"):
        return f"{path}: {description}; make a run with 'riverrun train CORPUS --out {quoted}'"
    if description == "a corpus":
        return f"{path}: a corpus, not a run; train a run on it with 'riverrun train {quoted} --out RUN'"
    return f"{path}: {description}, not a run (there is no run.json); give a folder made by 'riverrun train'"
