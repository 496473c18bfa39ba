"""FLAC: where its last frame ends, against what its header says (RFC 9639)."""

from typing import BinaryIO

from riverrun.audio.containers.errors import Unreadable
from riverrun.audio.containers.window import Piece

MARK = b"fLaC\0\0\0\x22"  # and the first block, STREAMINFO, of 34 bytes
HEADER = 42
LONGEST = 1 << 20
"""Bytes that are searched for the last frame, where the header doesn't say how long frames are."""


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """The streams that follow one another in a file, of the length that they have. Raises Unreadable."""
    starts = [start, *_marks(file, start + HEADER)]
    found: list[Piece] = []
    note = ""
    for begin, end in zip(starts, [*starts[1:], size], strict=True):
        file.seek(begin)
        header = file.read(HEADER)
        promised = int.from_bytes(header[21:26], "big") & (1 << 36) - 1
        there = _length(file, header, begin, end, promised)
        if there == promised or not there:
            found.append(Piece(b"", begin, end))
        elif promised > there:
            raise Unreadable(f"cut short: {100 * there // promised} % of what its header promises is there")
        else:
            note = "its header was left unfinished, so it is read to its end"
            found.append(Piece(_counted(header, there), begin + HEADER, end))
    whole = len(found) == 1 and not found[0].head and start == 0
    return ([Piece()] if whole else found), note


def _marks(file: BinaryIO, at: int) -> list[int]:
    """Where further streams start."""
    found: list[int] = []
    overlap = len(MARK) - 1
    file.seek(at)
    before = b""
    while block := file.read(1 << 20):
        where = (before + block).find(MARK)
        while where >= 0:
            found.append(at - len(before) + where)
            where = (before + block).find(MARK, where + 1)
        at += len(block)
        before = block[-overlap:]
    return found


def _length(file: BinaryIO, header: bytes, begin: int, end: int, promised: int) -> int:
    """Samples up to the end of the last frame, whole or not; 0 where there is no frame."""
    longest = int.from_bytes(header[15:18], "big") or LONGEST
    first = max(begin + HEADER, end - longest - 16)
    file.seek(first)
    tail = file.read(end - first)
    at, part = len(tail), 0
    while (at := tail.rfind(b"\xff", 0, at)) >= 0:
        samples = _frame(tail[at : at + 16], header)
        if samples and (samples == promised or _crc(tail[at:], 0x8005, 16) == 0):
            return samples
        if not part and samples < promised:  # the last one is cut
            part = samples
    return part


def _frame(head: bytes, header: bytes) -> int:
    """Samples up to the end of the frame that begins so; 0 if it is none."""
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
    stated = {6: 1, 7: 2}.get(code, 0)
    block = int.from_bytes(head[at : at + stated], "big") + 1 if stated else _block(code)
    at += stated + {12: 1, 13: 2, 14: 2}.get(head[2] & 15, 0)
    if not block or at >= len(head) or _crc(head[: at + 1], 0x07, 8):
        return 0
    variable = head[1] & 1
    return (number if variable else number * int.from_bytes(header[8:10], "big")) + block


def _block(code: int) -> int:
    """Samples of a block, by its code; 0 for one that means nothing."""
    if code == 1:
        return 192
    return 576 << (code - 2) if 2 <= code <= 5 else 256 << (code - 8) if code >= 8 else 0


def _counted(header: bytes, samples: int) -> bytes:
    total = int.from_bytes(header[18:26], "big") >> 36 << 36 | samples
    return header[:18] + total.to_bytes(8, "big") + header[26:]


def _crc(content: bytes, polynomial: int, bits: int) -> int:
    """The checksum of `content`, its highest bit first; 0 if that ends in the one of what comes before."""
    top, mask, value = 1 << (bits - 1), (1 << bits) - 1, 0
    for byte in content:
        value ^= byte << (bits - 8)
        for _ in range(8):
            value = (value << 1 ^ (polynomial if value & top else 0)) & mask
    return value
