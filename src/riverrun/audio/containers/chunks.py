"""Files of chunks, whose sizes may be wrong: what a recorder that lost power, a pipe or a careless program leaves.

A chunk is a name, a size, and so many bytes. Formats differ in how wide these are, in whether the size counts its own
header, and in what is filled up to even places. Where the sizes are right the decoder reads the file as it is; else it
is given a header that is.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, Literal

from riverrun.audio.containers.errors import Unreadable
from riverrun.audio.containers.window import Piece

SLACK = 128
"""Bytes by which careless writers overstate a length, counting their header in."""

PLACEHOLDERS = {4: ((0x7F000000, 0x80000000), (0xFFFF0000, 0xFFFFFFFF)), 8: ((1 << 62, (1 << 64) - 1),)}
"""Sizes, by their bytes, that stand for one that was not known and that nobody came back to fill in."""

PLAIN = (b"", b"NONE", b"twos", b"sowt", b"raw ", b"fl32", b"FL32", b"fl64", b"FL64", b"in24", b"in32")
"""Kinds of AIFF-C whose samples have a size."""

UNFINISHED = "its header was left unfinished, so it is read to its end"
GOES_ON = "goes on for {} bytes after what its header promises; open it in an editor as raw data, or cut that off"


@dataclass(frozen=True)
class Format:
    """How chunks are written. `first`: where the first one is. `lead`: bytes of the data chunk before the audio."""

    what: str
    marks: tuple[bytes, ...]
    first: int
    name: int
    size: int
    order: Literal["little", "big"]
    align: int
    data: bytes
    lead: int = 0
    inclusive: bool = False


@dataclass(frozen=True)
class Chunk:
    """One chunk: its content starts at `start` and is `size` bytes, if it is to be believed."""

    name: bytes
    start: int
    size: int


GUID = bytes.fromhex("00c04f8edb8a")
W64_DATA = b"data" + bytes.fromhex("f3acd3118cd1") + GUID
FORMATS = (
    Format("WAV", (b"RIFF", b"RF64", b"BW64"), 12, 4, 4, "little", 2, b"data"),
    Format("WAV", (b"RIFX",), 12, 4, 4, "big", 2, b"data"),
    Format("AIFF", (b"FORM",), 12, 4, 4, "big", 2, b"SSND", lead=8),
    Format("W64", (b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00",), 40, 16, 8, "little", 8, W64_DATA,
           inclusive=True),
    Format("CAF", (b"caff",), 8, 4, 8, "big", 1, b"data", lead=4),
)  # fmt: skip


def format_of(head: bytes) -> Format | None:
    """The format that `head` begins; None for another."""
    found = next((kind for kind in FORMATS if head.startswith(kind.marks)), None)
    if found and found.what == "AIFF" and head[8:12] not in (b"AIFF", b"AIFC"):
        return None
    return None if found and found.what == "WAV" and head[8:12] != b"WAVE" else found


def pieces(file: BinaryIO, kind: Format, start: int, size: int) -> tuple[list[Piece], str]:
    """The pieces of a file of `size` bytes that begins at `start`, and a note. Raises Unreadable."""
    found: list[Piece] = []
    note, at = "", start
    while at < size:
        piece, at, note = _stream(file, kind, at, size)
        found.append(piece)
    return found, note


def _stream(file: BinaryIO, kind: Format, start: int, size: int) -> tuple[Piece, int, str]:
    """One stream: its piece, where it ends, and a note."""
    chunks = list(_walk(file, kind, start, size))
    data = next((chunk for chunk in chunks if chunk.name == kind.data), None)
    if data is None:  # the decoder says what is missing
        return Piece(start=start), size, ""
    promised, there = data.size, size - data.start
    if _unknown(kind, promised, there) or (promised <= kind.lead and data is chunks[-1] and there > kind.lead):
        return Piece(_head(file, kind, start, chunks, data, there), data.start, size), size, UNFINISHED
    if promised > there + SLACK:
        raise Unreadable(f"cut short: {100 * there // promised} % of what its header promises is there")
    end = max(chunks[-1].start + chunks[-1].size, data.start + promised)
    if another := _another(file, kind, start, end):
        return Piece(_head(file, kind, start, chunks, data, promised), data.start, data.start + promised), another, ""
    if data is chunks[-1] and size - end > SLACK and not _known(file, end):
        raise Unreadable(GOES_ON.format(size - end))
    if start or _unpadded(kind, chunks):
        return Piece(_head(file, kind, start, chunks, data, promised), data.start, data.start + promised), size, ""
    return Piece(), size, ""


def _walk(file: BinaryIO, kind: Format, start: int, size: int) -> Iterator[Chunk]:
    """The chunks, as far as they follow one another."""
    at, long = start + kind.first, 0
    while chunk := _chunk(file, kind, at):
        if chunk.name == b"ds64":  # of RF64 (EBU Tech 3306): the sizes of 64 bits
            file.seek(chunk.start + 8)
            long = int.from_bytes(file.read(8), "little")
        if chunk.name == kind.data and chunk.size == 0xFFFFFFFF and long:
            chunk = replace(chunk, size=long)
        end = chunk.start + chunk.size
        if end > size + SLACK and chunk.name != kind.data:
            return
        yield chunk
        if end >= size or _another(file, kind, start, end):
            return
        at = end + (start - end) % kind.align
        if at > end and not _chunk(file, kind, at) and _chunk(file, kind, end):
            at = end  # not filled up to an even place


def _chunk(file: BinaryIO, kind: Format, at: int) -> Chunk | None:
    """The chunk at a place; None where there is none."""
    head = kind.name + kind.size
    file.seek(at)
    read = file.read(head)
    name = read[: kind.name]
    if len(read) < head or not (name.endswith(GUID) if kind.inclusive else _is_name(name)):
        return None
    size = int.from_bytes(read[kind.name :], kind.order) - (head if kind.inclusive else 0)
    return Chunk(name, at + head, max(size, 0))


def _is_name(name: bytes) -> bool:
    return name.isascii() and name.decode().isprintable()


def _unknown(kind: Format, size: int, there: int) -> bool:
    """Whether a size stands for one that was not known."""
    return size > there + SLACK and (
        size >> 62 > 0 or any(low <= size <= high for low, high in PLACEHOLDERS[kind.size])
    )


def _another(file: BinaryIO, kind: Format, start: int, end: int) -> int:
    """Where another stream of the same format starts after `end`; 0 where none does."""
    for at in sorted({end, end + (start - end) % kind.align}):
        file.seek(at)
        if format_of(file.read(16)) is kind:
            return at
    return 0


def _known(file: BinaryIO, at: int) -> bool:
    """Whether what follows the audio is a tag, a chunk whose size is wrong, or nothing but zeros."""
    file.seek(at)
    if _is_name(file.read(4)):
        return True
    file.seek(at)
    return all(block.count(0) == len(block) for block in iter(lambda: file.read(1 << 16), b""))


def _unpadded(kind: Format, chunks: list[Chunk]) -> bool:
    ends = [chunk.start + chunk.size for chunk in chunks]
    begins = [chunk.start - kind.name - kind.size for chunk in chunks]
    return any(end == begin and end % kind.align for end, begin in zip(ends, begins[1:], strict=False))


def _head(file: BinaryIO, kind: Format, start: int, chunks: list[Chunk], data: Chunk, length: int) -> bytes:
    """The header of a stream whose data chunk has `length` bytes, up to them."""

    def written(name: bytes, content: bytes, size: int) -> bytes:
        return name + min(size, 256**kind.size - 1).to_bytes(kind.size, kind.order) + content

    def content(chunk: Chunk) -> bytes:
        file.seek(chunk.start)
        return file.read(chunk.size)

    file.seek(start)
    if kind.what in ("W64", "CAF"):
        before = file.read(data.start - start - kind.size)
        return before + (length + 24 * kind.inclusive).to_bytes(kind.size, kind.order)
    mark, form = file.read(12)[:4], b"WAVE"
    if kind.what == "AIFF":
        file.seek(start + 8)
        form = file.read(4)
    parts = []
    for chunk in chunks:
        if chunk.name in (b"fmt ", b"fact", b"COMM", b"FVER"):
            x = content(chunk)
            x = _counted(x, length - kind.lead) if chunk.name == b"COMM" else x
            parts.append(written(chunk.name, x + b"\0" * (len(x) % 2), len(x)))
    parts.append(written(kind.data, b"", length))
    mark = b"RIFF" if mark in (b"RF64", b"BW64") else mark
    return written(mark, form + b"".join(parts), 4 + sum(map(len, parts)) + length)


def _counted(common: bytes, length: int) -> bytes:
    """A COMM chunk (AIFF 1.3) that counts the frames in `length` bytes of audio, unless they are compressed."""
    if common[18:22] not in (
        b"",
        b"NONE",
        b"twos",
        b"sowt",
        b"raw ",
        b"fl32",
        b"FL32",
        b"fl64",
        b"FL64",
        b"in24",
        b"in32",
    ):
        return common
    channels, bits = int.from_bytes(common[:2], "big"), int.from_bytes(common[6:8], "big")
    frames = length // max(1, channels * ((bits + 7) // 8))
    return common[:2] + min(frames, 2**32 - 1).to_bytes(4, "big") + common[6:]


def au_pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """The same of AU: a header that says where the audio starts and, if it likes, how long it is."""
    found: list[Piece] = []
    while start < size:
        file.seek(start)
        head = file.read(24)
        at, length = start + int.from_bytes(head[4:8], "big"), int.from_bytes(head[8:12], "big")
        there = max(0, size - at)
        if length in (0, 0xFFFFFFFF):
            length = there
        if length > there + SLACK:
            raise Unreadable(f"cut short: {100 * there // length} % of what its header promises is there")
        end = min(size, at + length)
        file.seek(end)
        another = file.read(4) == b".snd"
        if not another and size - end > SLACK and not _known(file, end):
            raise Unreadable(GOES_ON.format(size - end))
        file.seek(start + 12)
        rest = file.read(max(0, at - start - 12))
        found.append(Piece(head[:8] + min(length, 0xFFFFFFFF).to_bytes(4, "big") + rest, at, end))
        start = end if another else size
    return found, ""
