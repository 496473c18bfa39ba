"""Write files atomically, check free disk space, and describe what a path holds."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from riverrun.errors import RiverrunError

MAX_NAME_BYTES = 255
"""Maximum length of a file name in bytes, on nearly every file system."""

PROBE_BYTES = 1 << 16
"""Bytes that `check_room` writes, and removes again, to test whether a folder is writable."""


@contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """Write a file under a temporary name and rename it to `path` at the end.

    A reader sees the old file or the new file, never a part of either. The parent folders are created. The temporary
    file lies in the same folder, has the same suffix, and is removed if writing fails.

    Args:
        path: the file to write.

    Yields:
        The path of the temporary file.

    Raises:
        OSError: if the file can't be written; the error names `path`.
    """
    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    if len(os.fsencode(draft.name)) > MAX_NAME_BYTES:
        stem = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:32]
        draft = path.with_name(f".{stem}.{os.getpid()}{path.suffix[-8:]}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield draft
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:  # an error of write() names no file, other errors name the draft or a folder
        if error.strerror is None or (error.filename and Path(error.filename) not in (draft, *path.parents)):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def check_free_space(path: Path, size: int = 0) -> None:
    """Check that a file can be written to `path`, or into the folder `path`. Nothing is left on the disk.

    Args:
        path: a file or folder, which need not exist.
        size: required free space in bytes.

    Raises:
        RiverrunError: if the nearest existing folder is not writable or has less than `size` bytes free.
    """
    folder = next(parent for parent in (path, *path.absolute().parents) if os.path.isdir(parent))
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(PROBE_BYTES))
            probe.flush()
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise RiverrunError(f"{path}: can't be written: {error.strerror}") from error
    if free < size:
        raise RiverrunError(
            f"{path}: can't be written: it takes {format_bytes(size)}, and {format_bytes(free)} are free; "
            "free some disk space or choose another disk"
        )


def format_bytes(size: int) -> str:
    """Return a number of bytes as text with three significant digits and a decimal unit, such as "2.34 MB"."""
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if size >= unit:
            return f"{size / unit:.3g} {name}"
    return f"{size} B"


def describe_path(path: Path) -> str:
    """Describe what exists at a path where a corpus or a run is expected.

    Returns:
        One of "no such folder", "a file", "a corpus", "a run", "an empty folder" and
        "a folder with other things in it".
    """
    if not os.path.exists(path):
        return "no such folder"
    if not os.path.isdir(path):
        return "a file"
    for index, description in (("corpus.json", "a corpus"), ("run.json", "a run")):
        if os.path.isfile(path / index):
            return description
    return "a folder with other things in it" if os.listdir(path) else "an empty folder"
