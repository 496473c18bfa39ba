"""Read Ogg files: check the checksum and number of each page, in streams that may follow one another (RFC 3533)."""

import zlib
from dataclasses import dataclass
from typing import BinaryIO

from riverrun.audio.containers.errors import Unreadable
from riverrun.audio.containers.kinds import CONVERT, EXPORT
from riverrun.audio.containers.window import Piece

CODECS = {b"\x01vorbis": "", b"OpusHead": "", b"\x7fFLAC": f"FLAC inside Ogg can't be read; {CONVERT}",
          b"Speex   ": f"Speex can't be read; {CONVERT}", b"\x80theora": f"a video (ogv); {EXPORT}",
          b"fishead\0": f"Ogg with several streams at once can't be read; {EXPORT}"}  # fmt: skip
"""First bytes of a stream's first page by codec, and the reason why it can't be read; empty if it can."""

LAST, FIRST = 4, 2  # flags of a page: last and first of its stream
REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))
"""Each byte with its bits in reverse order."""


@dataclass(frozen=True)
class Page:
    """A page of a stream.

    Attributes:
        flags: its flags.
        position: samples per channel up to its end (granule position), −1 if no packet ends in it.
        serial: identifier of its stream.
        number: its number within the stream.
        body: its content.
        end: position in the file where it ends.
    """

    flags: int
    position: int
    serial: bytes
    number: int
    body: bytes
    end: int


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """Find the streams in an Ogg file.

    Args:
        file: the file.
        start: position of the first stream.
        size: size of the file in bytes.

    Returns:
        The piece of each stream, in order, and an empty note.

    Raises:
        Unreadable: if a stream is cut short, damaged or of another codec; damage is given with its time in seconds.
    """
    streams: list[Piece] = []
    stream_start, page, sample_rate, played = start, None, 48000, 0
    at = start
    while at < size:
        new = _page(file, at)
        if new is None:
            if page and page.flags & LAST:
                break  # ignore data after the last page
            raise Unreadable(_damage(file, at, size, played / sample_rate))
        if new.flags & FIRST:
            if page and page.flags & FIRST:
                raise Unreadable(CODECS[b"fishead\0"])
            if page:
                streams.append(Piece(b"", stream_start, at))
            stream_start, played = at, 0
            sample_rate = _sample_rate(new.body)
        elif page is None or new.serial != page.serial or new.number != page.number + 1:
            raise Unreadable(f"broken at {played / sample_rate:.1f} s: pages are missing")
        played = max(played, new.position)
        page, at = new, new.end
    streams.append(Piece(b"", stream_start, at))
    return ([Piece()] if len(streams) == 1 and not start else streams), ""


def _page(file: BinaryIO, at: int) -> Page | None:
    """Return the page at a position; None if there is no complete page with a valid checksum."""
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
    """Return the CRC-32 (polynomial 04C11DB7, most significant bit first).

    It is computed by zlib, whose CRC-32 has the opposite bit order, on bytes with reversed bits.
    """
    mirrored = zlib.crc32(page.translate(REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int.from_bytes(mirrored.to_bytes(4, "little").translate(REVERSED), "big")


def _sample_rate(body: bytes) -> int:
    """Return the sample rate in Hz of a stream from the body of its first page. Raises Unreadable for other codecs."""
    codec = next((signature for signature in CODECS if body.startswith(signature)), None)
    if codec is None:
        raise Unreadable(f"an unknown codec in Ogg can't be read; {CONVERT}")
    if CODECS[codec]:
        raise Unreadable(CODECS[codec])
    return max(1, int.from_bytes(body[12:16], "little")) if codec == b"\x01vorbis" else 48000


def _damage(file: BinaryIO, at: int, size: int, second: float) -> str:
    """Return the reason why there is no valid page at `at`."""
    file.seek(at + 1)
    if b"OggS" in file.read(1 << 20):
        return f"broken at {second:.1f} s: its checksum is wrong"
    return f"cut short at {second:.1f} s: its end is missing"
