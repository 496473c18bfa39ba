"""A file → the pieces that a decoder is to read, by what it is."""

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from riverrun.audio.containers import chunks, flac, mpeg, ogg
from riverrun.audio.containers.errors import AudioError, Unreadable
from riverrun.audio.containers.kinds import foreign, undecodable
from riverrun.audio.containers.window import Piece, opened

OTHERS = {stat.S_IFIFO: "a pipe", stat.S_IFSOCK: "a socket", stat.S_IFCHR: "a device", stat.S_IFBLK: "a device"}
"""What is never opened: it might have no end, or never begin."""


@dataclass(frozen=True)
class Layout:
    """The pieces of a file, and what is odd about it, empty if nothing."""

    pieces: tuple[Piece, ...]
    note: str = ""


def layout(path: str | os.PathLike[str]) -> Layout:
    """What is in a file. Raises AudioError with the true reason if it can't be read."""
    try:
        mode = os.stat(path).st_mode
        if kind := OTHERS.get(stat.S_IFMT(mode)):
            raise AudioError(path, f"{kind}, no file")
        with open(path, "rb") as file:  # the system says best why a file can't be opened
            found, note = _pieces(Path(path), file, os.fstat(file.fileno()).st_size)
    except OSError as error:
        raise AudioError(path, error.strerror or str(error)) from error
    except Unreadable as error:
        raise AudioError(path, str(error)) from error
    if len(found) > 1:
        note = f"{len(found)} streams one after another, read as one"
    return Layout(tuple(found), note)


def _pieces(path: Path, file: BinaryIO, size: int) -> tuple[list[Piece], str]:
    if not size:
        raise Unreadable("empty file")
    start = mpeg.after_tags(file)
    file.seek(start)
    head = file.read(64)
    if what := foreign(head):
        raise Unreadable(what)
    if kind := chunks.format_of(head):
        return chunks.pieces(file, kind, start, size)
    if head.startswith(b".snd"):
        return chunks.au_pieces(file, start, size)
    if head.startswith(b"OggS"):
        return ogg.pieces(file, start, size)
    if head.startswith(flac.MARK):
        return flac.pieces(file, start, size)
    if start or mpeg.begins(file, 1):
        return mpeg.pieces(file, start, size)
    try:
        with opened(path, Piece(mpeg=True)):
            return [Piece(mpeg=True)], ""
    except AudioError as error:
        if mpeg.begins(file, mpeg.JUNK):
            return mpeg.pieces(file, start, size)
        raise Unreadable(undecodable(path, file, error.reason)) from error
