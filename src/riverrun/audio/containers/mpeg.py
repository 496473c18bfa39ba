"""Read MP3 frame by frame (ISO 11172-3, 13818-3): its length, given in a Xing header, is often wrong or missing.

A decoder that reaches damaged data skips them without an error and returns less audio; here the damage is found.
"""

from dataclasses import dataclass
from typing import BinaryIO

from riverrun.audio.containers.errors import CUT_SHORT, Unreadable
from riverrun.audio.containers.window import Piece

KBPS = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Bit rates in kbit/s by version (2 means 2 and 2.5) and layer; frames of free format, 0, have no known length."""

SAMPLE_RATES = (44100, 48000, 32000)
"""Sample rates of MPEG 1 in Hz; those of MPEG 2 are half, those of MPEG 2.5 a quarter."""

MIN_CONSECUTIVE_FRAMES = 3
"""Consecutive frames that rule out a chance match in other data."""

MAX_LEADING_BYTES = 1 << 16
"""Maximum number of unknown bytes before the first frame."""


@dataclass(frozen=True)
class Frame:
    """The properties in a frame's header.

    Attributes:
        size: size in bytes.
        samples: samples per channel.
        sample_rate: sample rate in Hz.
        kind: version, layer and sample rate as one number, constant within a stream.
    """

    size: int
    samples: int
    sample_rate: int
    kind: int


def _headers() -> dict[int, Frame]:
    """Return all frames by the second and third byte of the header without their lowest bits (checksum, private)."""
    frames = {}
    for version, divisor in ((3, 1), (2, 2), (0, 4)):  # MPEG 1, 2 and 2.5
        for layer in (1, 2, 3):
            samples = 384 if layer == 1 else 576 if layer == 3 and version != 3 else 1152
            slot = 4 if layer == 1 else 1
            for index, kbps in enumerate(KBPS[1 if version == 3 else 2, layer]):
                for rate_index, base in enumerate(SAMPLE_RATES):
                    for padding in (0, 1):
                        sample_rate = base // divisor
                        size = (samples * kbps * 125 // (sample_rate * slot) + padding) * slot
                        second, third = (
                            0xE0 | version << 3 | (4 - layer) << 1,
                            index << 4 | rate_index << 2 | padding << 1,
                        )
                        if kbps:
                            frames[second << 8 | third] = Frame(
                                size, samples, sample_rate, version << 4 | layer << 2 | rate_index
                            )
    return frames


HEADERS = _headers()
"""Frames by the second and third byte of the header."""


class Reader:
    """Random access to the bytes of a file, which is read in blocks of `block` bytes."""

    def __init__(self, file: BinaryIO, block: int = 1 << 19) -> None:
        self.file, self.block_size = file, block
        self.block_start, self.block = 0, b""

    def at(self, position: int, length: int) -> bytes:
        """Return `length` bytes at a position, fewer at the end of the file."""
        at = position - self.block_start
        if at < 0 or at + length > len(self.block):
            self.file.seek(position)
            self.block_start, self.block, at = position, self.file.read(max(length, self.block_size)), 0
        return self.block[at : at + length]

    def frame(self, position: int) -> Frame | None:
        """Return the frame that begins at a position; None if there is none."""
        head = self.at(position, 3)
        if len(head) < 3 or head[0] != 0xFF:
            return None
        return HEADERS.get((head[1] & 0xFE) << 8 | head[2] & 0xFE)

    def is_stream(self, position: int) -> bool:
        """Return whether consecutive frames of one kind begin at a position."""
        kind = None
        for _ in range(MIN_CONSECUTIVE_FRAMES):
            frame = self.frame(position)
            if frame is None or kind not in (None, frame.kind):
                return False
            kind, position = frame.kind, position + frame.size
        return True

    def resync(self, position: int, end: int) -> int:
        """Return the next position before `end` where consecutive frames begin; `end` if there is none."""
        while position < end:
            block = self.at(position, 1 << 16)
            offset = block.find(b"\xff")
            while offset >= 0:
                if self.is_stream(position + offset):
                    return min(position + offset, end)
                block = self.at(position, 1 << 16)
                offset = block.find(b"\xff", offset + 1)
            position += len(block) or 1
        return end

    def after_tag(self, position: int) -> int:
        """Return the end of the tag at a position (ID3v2 §3.1, APE or ID3v1), or the same position if there is none."""
        head = self.at(position, 32)
        if head.startswith(b"ID3") and len(head) >= 10:
            length = sum(byte << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
            return position + 10 + length + (10 if head[5] & 0x10 else 0)
        if head.startswith(b"APETAGEX") and len(head) == 32:
            footer = 0 if head[23] & 0x20 else 32  # the size includes the footer, not the header
            return position + 32 + int.from_bytes(head[12:16], "little") - footer
        return position + 128 if head.startswith(b"TAG") else position


@dataclass
class FrameSequence:
    """Consecutive frames of one stream.

    Attributes:
        begin: position of the first byte.
        end: position after the last byte.
        first: the first frame, which may hold the Xing header.
        frames: number of frames after the first.
        samples: samples per channel of the frames after the first.
    """

    begin: int
    end: int
    first: Frame
    frames: int = 0
    samples: int = 0

    @property
    def second(self) -> float:
        """Duration of the frames after the first, in seconds."""
        return self.samples / self.first.sample_rate


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """Find the streams in an MP3 file.

    Args:
        file: the file.
        start: position where the content begins.
        size: size of the file in bytes.

    Returns:
        The piece of each stream, in order, and a note about a corrected header (empty if there is none).

    Raises:
        Unreadable: if a stream is cut short or damaged; damage is given with its time in seconds.
    """
    reader = Reader(file)
    sequences: list[FrameSequence] = []
    at, incomplete = _skip_tags(reader, start), False
    if not reader.is_stream(at):
        at = reader.resync(at, size)
    while at < size:
        frame, sequence = reader.frame(at), sequences[-1] if sequences and sequences[-1].end == at else None
        if frame and at + frame.size > size:
            incomplete = True
            break
        if frame and sequence and frame.kind == sequence.first.kind and not _xing_fields(reader, at, frame):
            sequence.end = at + frame.size
            sequence.frames += 1
            sequence.samples += frame.samples
            at = sequence.end
        elif frame and (reader.is_stream(at) or sequence):
            sequences.append(FrameSequence(at, at + frame.size, frame))
            at += frame.size
        elif (after_tag := _skip_tags(reader, at)) > at:
            at = after_tag
        else:
            resumed = reader.resync(at, size)
            if resumed < size:
                raise Unreadable(f"broken at {sequences[-1].second:.1f} s: {resumed - at} bytes are not MPEG frames")
            break
    streams = [_piece(reader, sequence, size, incomplete and sequence is sequences[-1]) for sequence in sequences]
    note = next((text for _, text in streams if text), "")
    return [piece for piece, _ in streams] or [Piece(mpeg=True)], note


def after_tags(file: BinaryIO) -> int:
    """Return the position of a file's content, after the tags at its start."""
    return _skip_tags(Reader(file, 256), 0)


def begins(file: BinaryIO, within: int) -> bool:
    """Return whether consecutive frames begin within the first `within` bytes."""
    return Reader(file, max(within, 4096)).resync(0, within) < within


def _skip_tags(reader: Reader, at: int) -> int:
    """Return the end of all tags at `at`."""
    while (after := reader.after_tag(at)) > at:
        at = after
    return at


def _xing_fields(reader: Reader, at: int, frame: Frame) -> bytes:
    """Return flags and number of frames (4 bytes each) of the Xing header in a frame; empty if it has none."""
    content = reader.at(at, min(frame.size, 64))
    name_at = max(content.find(b"Xing", 6), content.find(b"Info", 6))
    return content[name_at + 4 : name_at + 12] if name_at > 0 else b""


def _piece(reader: Reader, sequence: FrameSequence, size: int, incomplete: bool) -> tuple[Piece, str]:
    """Return the piece of a stream, with a corrected Xing header if necessary, and a note.

    Raises Unreadable if the last frame is `incomplete` and fewer frames exist than the header gives.
    """
    xing = _xing_fields(reader, sequence.begin, sequence.first)
    if not xing or not xing[3] & 1:
        return Piece(b"", sequence.begin, sequence.end, endless=True, mpeg=True), ""
    stated = int.from_bytes(xing[4:], "big")
    if stated > sequence.frames and incomplete:
        raise Unreadable(CUT_SHORT.format(100 * sequence.frames // stated))
    if abs(stated - sequence.frames) <= 1:
        whole = sequence.begin == 0 and sequence.end == size
        return (Piece(mpeg=True) if whole else Piece(b"", sequence.begin, sequence.end, mpeg=True)), ""
    head = reader.at(sequence.begin, sequence.first.size)
    at = head.index(xing)
    head = head[: at + 4] + sequence.frames.to_bytes(4, "big") + head[at + 8 :]
    note = "its header gives a wrong length, so it is read to its end"
    return Piece(head, sequence.begin + sequence.first.size, sequence.end, mpeg=True), note
