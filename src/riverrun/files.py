"""Files written aside and renamed: a reader finds the old one or the new one whole, never half of either."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from riverrun.errors import RiverrunError

LONGEST = 255
"""Bytes in a file's name, on nearly every disk."""

PROBE = 1 << 16
"""Bytes that are written, and gone again, to see whether a folder takes any."""


@contextmanager
def atomic_write(path: Path) -> Iterator[Path]:
    """A path beside `path`, with its suffix, to write to; renamed to `path` at the end, removed if writing failed.

    Raises:
        OSError: if it can't be written; it names `path`.
    """
    draft = path.with_name(f".{path.stem}.{os.getpid()}{path.suffix}")
    if len(os.fsencode(draft.name)) > LONGEST:
        stem = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:32]
        draft = path.with_name(f".{stem}.{os.getpid()}{path.suffix[-8:]}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            yield draft
            os.replace(draft, path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:  # of a write it knows no file, else the draft or a folder
        if error.strerror is None or (error.filename and Path(error.filename) not in (draft, *path.parents)):
            raise
        raise OSError(error.errno, error.strerror, str(path)) from error


def check_room(path: Path, size: int = 0) -> None:
    """Tries whether a file can be written to `path`, or into the folder `path`; nothing is left there.

    Args:
        size: bytes that there has to be room for.

    Raises:
        RiverrunError: if the folder, or the first one above that is there, takes no file, or hasn't got that much room.
    """
    there = next(folder for folder in (path, *path.absolute().parents) if os.path.isdir(folder))
    try:
        with tempfile.TemporaryFile(dir=there) as probe:
            probe.write(bytes(PROBE))
            probe.flush()
        free = shutil.disk_usage(there).free
    except OSError as error:
        raise RiverrunError(f"{path}: can't be written: {error.strerror}") from error
    if free < size:
        raise RiverrunError(f"{path}: can't be written: it takes {in_words(size)}, and {in_words(free)} are free")


def in_words(size: int) -> str:
    """A number of bytes, as a person reads it."""
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if size >= unit:
            return f"{size / unit:.3g} {name}"
    return f"{size} B"


def what_is(path: Path) -> str:
    """What is at a path where a corpus or a run was looked for, in words."""
    if not os.path.exists(path):
        return "no such folder"
    if not os.path.isdir(path):
        return "a file"
    for index, what in (("corpus.json", "a corpus"), ("run.json", "a run")):
        if os.path.isfile(path / index):
            return what
    return "a folder with other things in it" if os.listdir(path) else "an empty folder"
