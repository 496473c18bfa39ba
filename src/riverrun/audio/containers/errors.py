"""Errors of reading and writing audio files."""

import os

from riverrun.errors import RiverrunError

CUT_SHORT = "cut short: {} % of the length in its header is present"
"""Reason why an incomplete file is refused."""

UNFINISHED = "its header was left unfinished, so it is read to its end"
"""Note on a file whose header has no length."""


class AudioError(RiverrunError):
    """An audio file that can't be read or written. `reason` states why, without the path."""

    def __init__(self, path: str | os.PathLike[str], reason: str) -> None:
        super().__init__(f"{os.fspath(path)}: {reason}")
        self.reason = reason


class Unreadable(Exception):
    """The reason why a file can't be read, raised where its path is not available."""
