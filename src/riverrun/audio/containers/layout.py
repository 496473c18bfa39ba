"""Divide a file into the pieces that the decoder reads, by its format."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from riverrun.audio.containers import chunks, flac, mpeg, ogg
from riverrun.audio.containers.errors import AudioError, Unreadable
from riverrun.audio.containers.kinds import foreign, undecodable
from riverrun.audio.containers.window import Piece, opened

SPECIAL_FILES = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}
"""Types of files that are never opened: reading could block or never end."""


@dataclass(frozen=True)
class Layout:
    """The audio in a file.

    Attributes:
        pieces: the pieces that the decoder reads in sequence.
        note: an irregularity that was corrected; empty if there is none.
    """

    pieces: tuple[Piece, ...]
    note: str = ""


def layout(path: str | os.PathLike[str]) -> Layout:
    """Find the audio in a file.

    Raises:
        AudioError: if the file can't be read; it states the reason.
    """
    try:
        mode = os.stat(path).st_mode
        if kind := SPECIAL_FILES.get(stat.S_IFMT(mode)):
            raise AudioError(path, f"{kind}, not a regular file")
        with open(path, "rb") as file:  # the system's error is better than the decoder's
            pieces, note = _pieces(Path(path), file, os.fstat(file.fileno()).st_size)
    except OSError as error:
        raise AudioError(path, error.strerror or str(error)) from error
    except Unreadable as error:
        raise AudioError(path, str(error)) from error
    if len(pieces) > 1:
        note = f"{len(pieces)} streams one after another, read as one"
    return Layout(tuple(pieces), note)


def _pieces(path: Path, file: BinaryIO, size: int) -> tuple[list[Piece], str]:
    """Return the pieces of a file and a note, by the format that its first bytes show."""
    if not size:
        raise Unreadable("empty file")
    start = mpeg.after_tags(file)
    file.seek(start)
    head = file.read(64)
    if reason := foreign(head):
        raise Unreadable(reason)
    if kind := chunks.format_of(head):
        return chunks.pieces(file, kind, start, size)
    if head.startswith(b".snd"):
        return chunks.au_pieces(file, start, size)
    if head.startswith(b"OggS"):
        return ogg.pieces(file, start, size)
    if head.startswith(flac.MAGIC):
        return flac.pieces(file, start, size)
    if start or mpeg.begins(file, 1):
        return mpeg.pieces(file, start, size)
    try:
        with opened(path, Piece(mpeg=True)):
            return [Piece(mpeg=True)], ""
    except AudioError as error:
        if mpeg.begins(file, mpeg.MAX_LEADING_BYTES):
            return mpeg.pieces(file, start, size)
        raise Unreadable(undecodable(path, file, error.reason)) from error
