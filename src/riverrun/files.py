"""Write files atomically, lock folders, check free disk space, and describe what a path holds."""

import errno
import hashlib
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, TextIO

from riverrun.errors import RiverrunError

MAX_NAME_BYTES = 255
"""Maximum length of a file name in bytes, on nearly every file system."""

PROBE_BYTES = 1 << 16
"""Bytes that `check_room` writes, and removes again, to test whether a folder is writable."""

LOCK_NAME = ".riverrun-lock"
"""Name of the file in a folder by which a process locks it."""

LOCKED_BYTE = 1 << 30
"""Byte that is locked on Windows, where a locked byte can't be read: it lies beyond the text of the file."""

BUSY = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
"""Errors of a lock that another process holds."""

WAIT_SECONDS = 0.1
"""Time between two attempts to lock a folder."""


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


@contextmanager
def sole_writer(folder: Path, patience: float = 0.0) -> Iterator[None]:
    """Keep other processes out of a folder: while the context lasts, no other one can enter it for the same folder.

    The system locks a file in the folder, and unlocks it when the process ends, however it ends: after a kill the same
    command can go on at once. The folder is created, and removed at the end if nothing was written into it; if it was
    there, it keeps its time of modification then. Where the file system has no locks, nothing is locked.

    Args:
        folder: the folder.
        patience: how long to wait for another process, in seconds.

    Raises:
        RiverrunError: if another process holds the folder.
        OSError: if the folder can't be written.
    """
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    before = None if missing else folder.stat()
    path = folder / LOCK_NAME
    file = _wait_for_lock(path, time.monotonic() + patience)
    locked = _modified(folder)
    try:
        yield
    finally:
        unchanged = before is not None and _modified(folder) == locked
        _unlock(path, file)
        if before is not None and unchanged:
            with suppress(OSError):
                os.utime(folder, ns=(before.st_atime_ns, before.st_mtime_ns))
        for each in missing:
            with suppress(OSError):  # it is not empty
                each.rmdir()


def _wait_for_lock(path: Path, deadline: float) -> TextIO:
    """Return a file that this process has locked. It holds the name of the process, for the message to others."""
    while True:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            file = path.open("a+", encoding="utf-8")
        except FileNotFoundError:  # its last holder removed the folder
            continue
        if try_lock(file):
            if _is_same(path, file):
                file.truncate(0)
                file.write(f"process {os.getpid()} on {socket.gethostname()}")
                file.flush()
                return file
            file.close()  # its holder removed it before it was locked here
            continue
        file.seek(0)
        holder = file.read()
        file.close()
        if time.monotonic() >= deadline:
            raise RiverrunError(
                f"{path.parent}: another command is writing there ({holder or 'unknown process'}); wait until it ends, "
                "or choose another folder"
            )
        time.sleep(WAIT_SECONDS)


def try_lock(file: IO[Any]) -> bool:
    """Lock an open file until it is closed; return whether that was possible, True where there are no locks.

    The system unlocks it when the process ends, however it ends.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(file.fileno(), LOCKED_BYTE, os.SEEK_SET)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in BUSY
    return True


def _unlock(path: Path, file: TextIO) -> None:
    """Remove and unlock a locked file."""
    try:
        if _is_same(path, file):  # whoever waits for it sees that it is gone, and makes another one
            with suppress(OSError):  # Windows removes no open file
                path.unlink()
    finally:
        file.close()
    if sys.platform == "win32":
        with suppress(OSError):  # another process has locked it already
            path.unlink()


def _modified(folder: Path) -> int | None:
    """Return when a folder was modified, in ns; None if it is gone."""
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return None


def _is_same(path: Path, file: TextIO) -> bool:
    """Return whether an open file is the one at a path."""
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


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
    return "an empty folder" if is_empty(path) else "a folder with other things in it"


def is_empty(folder: Path) -> bool:
    """Return whether a folder holds nothing but its lock."""
    return all(name == LOCK_NAME for name in os.listdir(folder))
