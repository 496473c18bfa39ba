"""Ogg: pages, each with a checksum and a number, in streams that may follow one another (RFC 3533)."""

import zlib
from dataclasses import dataclass
from typing import BinaryIO

from riverrun.audio.containers.errors import Unreadable
from riverrun.audio.containers.kinds import CONVERT, EXPORT
from riverrun.audio.containers.window import Piece

CODECS = {b"\x01vorbis": "", b"OpusHead": "", b"\x7fFLAC": f"FLAC inside Ogg can't be read; {CONVERT}",
          b"Speex   ": f"Speex can't be read; {CONVERT}", b"\x80theora": f"a film (ogv); {EXPORT}",
          b"fishead\0": f"Ogg with several streams at once can't be read; {EXPORT}"}  # fmt: skip
LAST, FIRST = 4, 2  # flags of a page
REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True)
class Page:
    """`end`: where it ends in the file. `position`: samples so far, −1 where the page ends none."""

    flags: int
    position: int
    serial: bytes
    number: int
    body: bytes
    end: int


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """The streams that follow one another in a file. Raises Unreadable where one is broken, with the second."""
    found: list[Piece] = []
    began, page, sample_rate, played = start, None, 48000, 0
    at = start
    while at < size:
        new = _page(file, at)
        if new is None:
            if page and page.flags & LAST:
                break  # what follows the last page is none of it
            raise Unreadable(_broken(file, at, size, played / sample_rate))
        if new.flags & FIRST:
            if page and page.flags & FIRST:
                raise Unreadable(CODECS[b"fishead\0"])
            if page:
                found.append(Piece(b"", began, at))
            began, played = at, 0
            sample_rate = _rate(new.body)
        elif page is None or new.serial != page.serial or new.number != page.number + 1:
            raise Unreadable(f"broken at {played / sample_rate:.1f} s: a part of it is missing")
        played = max(played, new.position)
        page, at = new, new.end
    found.append(Piece(b"", began, at))
    return ([Piece()] if len(found) == 1 and not start else found), ""


def _page(file: BinaryIO, at: int) -> Page | None:
    """The page at a place; None where there is none that is whole and right."""
    file.seek(at)
    head = file.read(27)
    if len(head) < 27 or not head.startswith(b"OggS\0"):
        return None
    table = file.read(head[26])
    body = file.read(sum(table))
    if len(table) < head[26] or len(body) < sum(table):
        return None
    if _checksum(head[:22] + bytes(4) + head[26:] + table + body) != int.from_bytes(head[22:26], "little"):
        return None
    position = int.from_bytes(head[6:14], "little", signed=True)
    number = int.from_bytes(head[18:22], "little")
    return Page(head[5], position, head[14:18], number, body, at + 27 + len(table) + len(body))


def _checksum(page: bytes) -> int:
    """CRC-32 of polynomial 04C11DB7, from the highest bit on: zlib's, which goes the other way, of reversed bytes."""
    mirrored = zlib.crc32(page.translate(REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(mirrored.to_bytes(4, "little").translate(REVERSED), "big")


def _rate(body: bytes) -> int:
    """Samples a second of the stream whose first page has `body`. Raises Unreadable for what can't be decoded."""
    codec = next((mark for mark in CODECS if body.startswith(mark)), None)
    if codec is None:
        raise Unreadable(f"an unknown kind of Ogg can't be read; {CONVERT}")
    if CODECS[codec]:
        raise Unreadable(CODECS[codec])
    return max(1, int.from_bytes(body[12:16], "little")) if codec == b"\x01vorbis" else 48000


def _broken(file: BinaryIO, at: int, size: int, second: float) -> str:
    """Why there is no page at `at`."""
    file.seek(at + 1)
    if b"OggS" in file.read(1 << 20):
        return f"broken at {second:.1f} s: it doesn't agree with its checksum"
    return f"cut short at {second:.1f} s: its end is missing"
