"""The error of all that reads and writes sound files."""

import os

from riverrun.errors import RiverrunError


class AudioError(RiverrunError):
    """A file that can't be read or written as audio. `reason` says why, without the file's name."""

    def __init__(self, path: str | os.PathLike[str], reason: str) -> None:
        super().__init__(f"{os.fspath(path)}: {reason}")
        self.reason = reason


class Unreadable(Exception):
    """Why a file can't be read, where its name is not known."""
