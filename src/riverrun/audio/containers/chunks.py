"""Read files of chunks whose sizes may be wrong, as power cuts, pipes and faulty programs leave them.

A chunk is a name, a size, and that many bytes. Formats differ in the widths of name and size, in whether the size
includes the chunk's own header, and in padding. If all sizes are right, the decoder reads the file unchanged;
otherwise it receives a corrected header in front of the audio.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import BinaryIO, Literal

from riverrun.audio.containers.errors import CUT_SHORT, UNFINISHED, Unreadable
from riverrun.audio.containers.window import Piece

SLACK = 128
"""Maximum overstatement of a length in bytes: some writers include their header in it."""

PLACEHOLDERS = {4: ((0x7F000000, 0x80000000), (0xFFFF0000, 0xFFFFFFFF)), 8: ((1 << 62, (1 << 64) - 1),)}
"""Ranges of sizes that writers use as a placeholder and never filled in, by the width of the field in bytes."""

UNCOMPRESSED = (b"", b"NONE", b"twos", b"sowt", b"raw ", b"fl32", b"FL32", b"fl64", b"FL64", b"in24", b"in32")
"""Compression types of AIFF-C with samples of a fixed size (PCM and floats)."""

TRAILING_DATA = (
    "has {} unknown bytes after the end of the audio that its header gives; "
    "import it into an audio editor as raw data, or remove them"
)


@dataclass(frozen=True)
class Format:
    """The layout of chunks in a file format.

    Attributes:
        family: name of the format.
        magics: the first bytes of a file, one alternative each.
        first: position of the first chunk.
        name_size: bytes of a chunk's name.
        size_size: bytes of a chunk's size.
        order: byte order of sizes.
        align: chunks begin at multiples of this many bytes.
        data: name of the chunk with the audio.
        lead: bytes of the data chunk before the audio.
        inclusive: whether a size includes the chunk's header.
    """

    family: str
    magics: tuple[bytes, ...]
    first: int
    name_size: int
    size_size: int
    order: Literal["little", "big"]
    align: int
    data: bytes
    lead: int = 0
    inclusive: bool = False


@dataclass(frozen=True)
class Chunk:
    """A chunk whose content starts at `start` and has `size` bytes, according to its header."""

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
    """Return the format of a file that begins with `head`; None if it is not a format of chunks."""
    kind = next((candidate for candidate in FORMATS if head.startswith(candidate.magics)), None)
    if kind and kind.family == "AIFF" and head[8:12] not in (b"AIFF", b"AIFC"):
        return None
    return None if kind and kind.family == "WAV" and head[8:12] != b"WAVE" else kind


def pieces(file: BinaryIO, kind: Format, start: int, size: int) -> tuple[list[Piece], str]:
    """Find the streams in a file of chunks.

    Args:
        file: the file.
        kind: its format.
        start: position of the first stream.
        size: size of the file in bytes.

    Returns:
        The piece of each stream, in order, and a note about a corrected header (empty if there is none).

    Raises:
        Unreadable: if a stream is cut short or unknown data follow it.
    """
    streams: list[Piece] = []
    note, at = "", start
    while at < size:
        piece, at, note = _stream(file, kind, at, size)
        streams.append(piece)
    return streams, note


def _stream(file: BinaryIO, kind: Format, start: int, size: int) -> tuple[Piece, int, str]:
    """Return the piece of the stream at `start`, the position where it ends, and a note."""
    chunks = list(_walk(file, kind, start, size))
    data = next((chunk for chunk in chunks if chunk.name == kind.data), None)
    if data is None:  # let the decoder report the error
        return Piece(start=start), size, ""
    stated, available = data.size, size - data.start
    if _is_placeholder(kind, stated, available) or (
        stated <= kind.lead and data is chunks[-1] and available > kind.lead
    ):
        return Piece(_head(file, kind, start, chunks, data, available), data.start, size), size, UNFINISHED
    if stated > available + SLACK:
        raise Unreadable(CUT_SHORT.format(100 * available // stated))
    end = max(chunks[-1].start + chunks[-1].size, data.start + stated)
    if following := _next_stream(file, kind, start, end):
        return Piece(_head(file, kind, start, chunks, data, stated), data.start, data.start + stated), following, ""
    if data is chunks[-1] and size - end > SLACK and not _is_harmless(file, end):
        raise Unreadable(TRAILING_DATA.format(size - end))
    if start or _unpadded(kind, chunks):
        return Piece(_head(file, kind, start, chunks, data, stated), data.start, data.start + stated), size, ""
    return Piece(), size, ""


def _walk(file: BinaryIO, kind: Format, start: int, size: int) -> Iterator[Chunk]:
    """Yield the chunks of a stream for as long as each directly follows the previous one."""
    at, long_size = start + kind.first, 0
    while chunk := _chunk(file, kind, at):
        if chunk.name == b"ds64":  # RF64 (EBU Tech 3306): 64-bit sizes
            file.seek(chunk.start + 8)
            long_size = int.from_bytes(file.read(8), "little")
        if chunk.name == kind.data and chunk.size == 0xFFFFFFFF and long_size:
            chunk = replace(chunk, size=long_size)
        end = chunk.start + chunk.size
        if end > size + SLACK and chunk.name != kind.data:
            return
        yield chunk
        if end >= size or _next_stream(file, kind, start, end):
            return
        at = end + (start - end) % kind.align
        if at > end and not _chunk(file, kind, at) and _chunk(file, kind, end):
            at = end  # the writer left out the padding


def _chunk(file: BinaryIO, kind: Format, at: int) -> Chunk | None:
    """Return the chunk at a position; None if there is no valid chunk."""
    head_size = kind.name_size + kind.size_size
    file.seek(at)
    head = file.read(head_size)
    name = head[: kind.name_size]
    if len(head) < head_size or not (name.endswith(GUID) if kind.inclusive else _is_name(name)):
        return None
    size = int.from_bytes(head[kind.name_size :], kind.order) - (head_size if kind.inclusive else 0)
    return Chunk(name, at + head_size, max(size, 0))


def _is_name(name: bytes) -> bool:
    """Return whether bytes can be a chunk's name (printable ASCII)."""
    return name.isascii() and name.decode().isprintable()


def _is_placeholder(kind: Format, size: int, available: int) -> bool:
    """Return whether a size is a placeholder that the writer never filled in."""
    return size > available + SLACK and (
        size >> 62 > 0 or any(low <= size <= high for low, high in PLACEHOLDERS[kind.size_size])
    )


def _next_stream(file: BinaryIO, kind: Format, start: int, end: int) -> int:
    """Return the position of another stream of the same format directly after `end`; 0 if there is none."""
    for at in sorted({end, end + (start - end) % kind.align}):
        file.seek(at)
        if format_of(file.read(16)) is kind:
            return at
    return 0


def _is_harmless(file: BinaryIO, at: int) -> bool:
    """Return whether the bytes after the audio are a tag, a chunk of wrong size, or only zeros."""
    file.seek(at)
    if _is_name(file.read(4)):
        return True
    file.seek(at)
    return all(block.count(0) == len(block) for block in iter(lambda: file.read(1 << 16), b""))


def _unpadded(kind: Format, chunks: list[Chunk]) -> bool:
    """Return whether a chunk begins at an unaligned position because the writer left out the padding."""
    ends = [chunk.start + chunk.size for chunk in chunks]
    begins = [chunk.start - kind.name_size - kind.size_size for chunk in chunks]
    return any(end == begin and end % kind.align for end, begin in zip(ends, begins[1:], strict=False))


def _head(file: BinaryIO, kind: Format, start: int, chunks: list[Chunk], data: Chunk, length: int) -> bytes:
    """Build the header of a stream up to the content of its data chunk, whose size is `length` bytes."""

    def encode(name: bytes, content: bytes, size: int) -> bytes:
        return name + min(size, 256**kind.size_size - 1).to_bytes(kind.size_size, kind.order) + content

    def read_content(chunk: Chunk) -> bytes:
        file.seek(chunk.start)
        return file.read(chunk.size)

    file.seek(start)
    if kind.family in ("W64", "CAF"):
        before = file.read(data.start - start - kind.size_size)
        return before + (length + 24 * kind.inclusive).to_bytes(kind.size_size, kind.order)
    mark, form = file.read(12)[:4], b"WAVE"
    if kind.family == "AIFF":
        file.seek(start + 8)
        form = file.read(4)
    parts = []
    for chunk in chunks:
        if chunk.name in (b"fmt ", b"fact", b"COMM", b"FVER"):
            x = read_content(chunk)
            x = _with_frame_count(x, length - kind.lead) if chunk.name == b"COMM" else x
            parts.append(encode(chunk.name, x + b"\0" * (len(x) % 2), len(x)))
    parts.append(encode(kind.data, b"", length))
    mark = b"RIFF" if mark in (b"RF64", b"BW64") else mark
    return encode(mark, form + b"".join(parts), 4 + sum(map(len, parts)) + length)


def _with_frame_count(common: bytes, length: int) -> bytes:
    """Return a COMM chunk (AIFF 1.3) with the number of samples per channel in `length` bytes of uncompressed audio."""
    if common[18:22] not in UNCOMPRESSED:
        return common
    channels, bits = int.from_bytes(common[:2], "big"), int.from_bytes(common[6:8], "big")
    frames = length // max(1, channels * ((bits + 7) // 8))
    return common[:2] + min(frames, 2**32 - 1).to_bytes(4, "big") + common[6:]


def au_pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """Find the streams in an AU file, whose header gives the start of the audio and optionally its length.

    Args, returns and raises as `pieces`.
    """
    streams: list[Piece] = []
    while start < size:
        file.seek(start)
        head = file.read(24)
        at, length = start + int.from_bytes(head[4:8], "big"), int.from_bytes(head[8:12], "big")
        available = max(0, size - at)
        if length in (0, 0xFFFFFFFF):
            length = available
        if length > available + SLACK:
            raise Unreadable(CUT_SHORT.format(100 * available // length))
        end = min(size, at + length)
        file.seek(end)
        continues = file.read(4) == b".snd"
        if not continues and size - end > SLACK and not _is_harmless(file, end):
            raise Unreadable(TRAILING_DATA.format(size - end))
        file.seek(start + 12)
        rest = file.read(max(0, at - start - 12))
        streams.append(Piece(head[:8] + min(length, 0xFFFFFFFF).to_bytes(4, "big") + rest, at, end))
        start = end if continues else size
    return streams, ""
