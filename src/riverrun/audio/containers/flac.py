"""Read FLAC files: compare the end of the last frame with the length in the header (RFC 9639)."""

from typing import BinaryIO

from riverrun.audio.containers.errors import CUT_SHORT, UNFINISHED, Unreadable
from riverrun.audio.containers.window import Piece

MAGIC = b"fLaC\0\0\0\x22"  # followed by the first metadata block, STREAMINFO, of 34 bytes
HEADER_BYTES = 42
"""Size of the magic number and STREAMINFO."""

DEFAULT_FRAME_BYTES = 1 << 20
"""Bytes that are searched for the last frame if the header does not give the largest frame size."""


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """Find the streams in a FLAC file.

    Args:
        file: the file.
        start: position of the first stream.
        size: size of the file in bytes.

    Returns:
        The piece of each stream, in order, and a note about a corrected header (empty if there is none).

    Raises:
        Unreadable: if a stream is cut short.
    """
    starts = [start, *_find_streams(file, start + HEADER_BYTES)]
    streams: list[Piece] = []
    note = ""
    for begin, end in zip(starts, [*starts[1:], size], strict=True):
        file.seek(begin)
        header = file.read(HEADER_BYTES)
        stated = int.from_bytes(header[21:26], "big") & (1 << 36) - 1
        actual = _length(file, header, begin, end, stated)
        if actual in (stated, 0):
            streams.append(Piece(b"", begin, end))
        elif stated > actual:
            raise Unreadable(CUT_SHORT.format(100 * actual // stated))
        else:
            note = UNFINISHED
            streams.append(Piece(_with_sample_count(header, actual), begin + HEADER_BYTES, end))
    whole = len(streams) == 1 and not streams[0].head and start == 0
    return ([Piece()] if whole else streams), note


def _find_streams(file: BinaryIO, at: int) -> list[int]:
    """Return the positions of further streams at or after `at`."""
    positions: list[int] = []
    overlap = len(MAGIC) - 1
    file.seek(at)
    before = b""
    while block := file.read(1 << 20):
        position = (before + block).find(MAGIC)
        while position >= 0:
            positions.append(at - len(before) + position)
            position = (before + block).find(MAGIC, position + 1)
        at += len(block)
        before = block[-overlap:]
    return positions


def _length(file: BinaryIO, header: bytes, begin: int, end: int, stated: int) -> int:
    """Return the samples up to the end of the last frame, complete or not; 0 if there is no frame."""
    longest = int.from_bytes(header[15:18], "big") or DEFAULT_FRAME_BYTES
    first = max(begin + HEADER_BYTES, end - longest - 16)
    file.seek(first)
    tail = file.read(end - first)
    at, incomplete = len(tail), 0
    while (at := tail.rfind(b"\xff", 0, at)) >= 0:
        samples = _frame_end(tail[at : at + 16], header)
        if samples and (samples == stated or _crc(tail[at:], 0x8005, 16) == 0):
            return samples
        if not incomplete and samples < stated:  # the last frame is cut off
            incomplete = samples
    return incomplete


def _frame_end(head: bytes, header: bytes) -> int:
    """Return the samples up to the end of the frame that begins with `head`; 0 if it is not a frame.

    Args:
        head: the first 16 bytes of the frame.
        header: the header of the stream.
    """
    if len(head) < 6 or head[1] & 0xFE != 0xF8 or head[3] & 1:
        return 0
    ones = 8 - (head[4] ^ 0xFF).bit_length()
    extra = max(ones - 1, 0)
    if ones == 1 or ones > 7 or any(byte & 0xC0 != 0x80 for byte in head[5 : 5 + extra]):
        return 0
    number = head[4] & (0x7F >> ones)
    for byte in head[5 : 5 + extra]:
        number = number << 6 | byte & 0x3F
    at, code = 5 + extra, head[2] >> 4
    size_bytes = {6: 1, 7: 2}.get(code, 0)
    block = int.from_bytes(head[at : at + size_bytes], "big") + 1 if size_bytes else _block_size(code)
    at += size_bytes + {12: 1, 13: 2, 14: 2}.get(head[2] & 15, 0)
    if not block or at >= len(head) or _crc(head[: at + 1], 0x07, 8):
        return 0
    variable_size = head[1] & 1
    return (number if variable_size else number * int.from_bytes(header[8:10], "big")) + block


def _block_size(code: int) -> int:
    """Return the samples per channel of a block by its code; 0 for a reserved code."""
    if code == 1:
        return 192
    return 576 << (code - 2) if 2 <= code <= 5 else 256 << (code - 8) if code >= 8 else 0


def _with_sample_count(header: bytes, samples: int) -> bytes:
    """Return a header with another number of samples per channel."""
    total = int.from_bytes(header[18:26], "big") >> 36 << 36 | samples
    return header[:18] + total.to_bytes(8, "big") + header[26:]


def _crc(content: bytes, polynomial: int, bits: int) -> int:
    """Return the CRC of `content`, most significant bit first; 0 if `content` ends with the CRC of its other bytes."""
    top, mask, value = 1 << (bits - 1), (1 << bits) - 1, 0
    for byte in content:
        value ^= byte << (bits - 8)
        for _ in range(8):
            value = (value << 1 ^ (polynomial if value & top else 0)) & mask
    return value
