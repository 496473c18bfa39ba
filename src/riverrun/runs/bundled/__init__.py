"""The instruments in the package: runs in this folder, which every command takes by their names.

Each is a run folder without what only training needs, with weights in half precision and a card.yaml that says how it
was made. `tests/bench/instruments.py` makes them.
"""

import os
from pathlib import Path

from riverrun.errors import UsageError
from riverrun.files import describe_path

FOLDER = Path(__file__).parent
"""The folder of the instruments, one folder each."""


def names() -> tuple[str, ...]:
    """Return the names of the instruments in the package, sorted."""
    return tuple(sorted(path.parent.name for path in FOLDER.glob("*/run.json")))


def find_run(name: str | os.PathLike[str]) -> Path:
    """Return the path that a name or a path means.

    A run or a file that exists has priority over an instrument of that name, so that what a user made is never hidden;
    another folder has not, because recordings may lie in a folder `strings` too.

    Args:
        name: a run folder, a file, or the name of an instrument in the package.

    Returns:
        The folder of the instrument, or the path as it was given.

    Example:
        >>> find_run("strings").name
        'strings'
        >>> find_run("runs/mine").name  # not a name: the path itself
        'mine'
    """
    path = Path(name)
    if os.fspath(name) in names() and describe_path(path) not in ("a run", "a file"):
        return FOLDER / path
    return path


def check_not_bundled(path: Path) -> None:
    """Check that a run may be changed.

    Raises:
        UsageError: if it is an instrument of the package.
    """
    if path.resolve().parent == FOLDER.resolve():
        raise UsageError(
            f"{path.name}: an instrument of the package, which is never changed; start a run of your own from it with "
            f"'riverrun train CORPUS --out RUN --from {path.name}'"
        )
