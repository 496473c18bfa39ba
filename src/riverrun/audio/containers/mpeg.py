"""MP3: frame by frame (ISO 11172-3, 13818-3), since what says its length, a Xing header, is often wrong or not there.

A decoder that loses its place looks for it and goes on, and the file is shorter than it was; that is found here.
"""

from dataclasses import dataclass
from typing import BinaryIO

from riverrun.audio.containers.errors import Unreadable
from riverrun.audio.containers.window import Piece

KBPS = {
    (1, 1): (0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    (1, 2): (0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    (1, 3): (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (2, 1): (0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    (2, 2): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    (2, 3): (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
"""Bit rates by version (1, or 2 for 2 and 2.5) and layer; 0 is free format, whose frames have no known length."""

RATES = (44100, 48000, 32000)
SURE = 3
"""Frames in a row that are no accident."""

JUNK = 1 << 16
"""Bytes that may come before the first frame."""


@dataclass(frozen=True)
class Frame:
    """What a frame's header says: bytes, samples, samples a second, and its kind, the same all through a stream."""

    size: int
    samples: int
    sample_rate: int
    kind: int


def _headers() -> dict[int, Frame]:
    """Every frame, by the second and third byte of its header without their last bits, which tell nothing of it."""
    found = {}
    for version, divisor in ((3, 1), (2, 2), (0, 4)):  # MPEG 1, 2 and 2.5
        for layer in (1, 2, 3):
            samples = 384 if layer == 1 else 576 if layer == 3 and version != 3 else 1152
            slot = 4 if layer == 1 else 1
            for index, kbps in enumerate(KBPS[1 if version == 3 else 2, layer]):
                for step, base in enumerate(RATES):
                    for padding in (0, 1):
                        sample_rate = base // divisor
                        size = (samples * kbps * 125 // (sample_rate * slot) + padding) * slot
                        second, third = 0xE0 | version << 3 | (4 - layer) << 1, index << 4 | step << 2 | padding << 1
                        if kbps:
                            found[second << 8 | third] = Frame(
                                size, samples, sample_rate, version << 4 | layer << 2 | step
                            )
    return found


HEADERS = _headers()


class Reader:
    """A file's bytes by their places, read `block` at a time."""

    def __init__(self, file: BinaryIO, block: int = 1 << 19) -> None:
        self.file, self.size = file, block
        self.first, self.block = 0, b""

    def at(self, place: int, length: int) -> bytes:
        """`length` bytes, fewer at the file's end."""
        at = place - self.first
        if at < 0 or at + length > len(self.block):
            self.file.seek(place)
            self.first, self.block, at = place, self.file.read(max(length, self.size)), 0
        return self.block[at : at + length]

    def frame(self, place: int) -> Frame | None:
        """The frame that begins there; None where none does."""
        head = self.at(place, 3)
        if len(head) < 3 or head[0] != 0xFF:
            return None
        return HEADERS.get((head[1] & 0xFE) << 8 | head[2] & 0xFE)

    def sure(self, place: int) -> bool:
        """Whether some frames of a kind follow one another from there on."""
        kind = None
        for _ in range(SURE):
            frame = self.frame(place)
            if frame is None or kind not in (None, frame.kind):
                return False
            kind, place = frame.kind, place + frame.size
        return True

    def resync(self, place: int, end: int) -> int:
        """The next place before `end` that frames follow from; `end` where none do."""
        while place < end:
            block = self.at(place, 1 << 16)
            where = block.find(b"\xff")
            while where >= 0:
                if self.sure(place + where):
                    return min(place + where, end)
                block = self.at(place, 1 << 16)
                where = block.find(b"\xff", where + 1)
            place += len(block) or 1
        return end

    def after_tag(self, place: int) -> int:
        """Where the tag ends that begins there: ID3v2 (§3.1), APE, or ID3v1. The same place where there is none."""
        head = self.at(place, 32)
        if head.startswith(b"ID3") and len(head) >= 10:
            length = sum(byte << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
            return place + 10 + length + (10 if head[5] & 0x10 else 0)
        if head.startswith(b"APETAGEX") and len(head) == 32:
            footer = 0 if head[23] & 0x20 else 32  # its size counts the footer and not the header
            return place + 32 + int.from_bytes(head[12:16], "little") - footer
        return place + 128 if head.startswith(b"TAG") else place


@dataclass
class Run:
    """Frames that follow one another: where they begin and end, how many, how many samples, and the first one."""

    begin: int
    end: int
    first: Frame
    frames: int = 0
    samples: int = 0

    @property
    def second(self) -> float:
        return self.samples / self.first.sample_rate


def pieces(file: BinaryIO, start: int, size: int) -> tuple[list[Piece], str]:
    """The streams that follow one another in a file. Raises Unreadable where one is broken, with the second."""
    reader = Reader(file)
    runs: list[Run] = []
    at, part = _skipped(reader, start), False
    if not reader.sure(at):
        at = reader.resync(at, size)
    while at < size:
        frame, run = reader.frame(at), runs[-1] if runs and runs[-1].end == at else None
        if frame and at + frame.size > size:
            part = True
            break
        if frame and run and frame.kind == run.first.kind and not _length_header(reader, at, frame):
            run.end, run.frames, run.samples = at + frame.size, run.frames + 1, run.samples + frame.samples
            at = run.end
        elif frame and (reader.sure(at) or run):
            runs.append(Run(at, at + frame.size, frame))
            at += frame.size
        elif (tagged := _skipped(reader, at)) > at:
            at = tagged
        else:
            again = reader.resync(at, size)
            if again < size:
                gap = f"{again - at} bytes there are none of it"
                raise Unreadable(f"broken at {runs[-1].second:.1f} s: {gap}")
            break
    streams = [_piece(reader, run, size, part and run is runs[-1]) for run in runs]
    note = next((said for _, said in streams if said), "")
    return [piece for piece, _ in streams] or [Piece(mpeg=True)], note


def after_tags(file: BinaryIO) -> int:
    """Where a file's content begins, after the tags at its start."""
    return _skipped(Reader(file, 256), 0)


def begins(file: BinaryIO, within: int) -> bool:
    """Whether frames follow one another from somewhere in the first bytes on."""
    return Reader(file, max(within, 4096)).resync(0, within) < within


def _skipped(reader: Reader, at: int) -> int:
    """Where the tags end that begin at `at`."""
    while (after := reader.after_tag(at)) > at:
        at = after
    return at


def _length_header(reader: Reader, at: int, frame: Frame) -> bytes:
    """The Xing header, without its name, in a frame that has one: flags, then the number of frames. Else empty."""
    inside = reader.at(at, min(frame.size, 64))
    where = max(inside.find(b"Xing", 6), inside.find(b"Info", 6))
    return inside[where + 4 : where + 12] if where > 0 else b""


def _piece(reader: Reader, run: Run, size: int, part: bool) -> tuple[Piece, str]:
    """A stream as the decoder is to see it, with a note."""
    said = _length_header(reader, run.begin, run.first)
    if not said or not said[3] & 1:
        return Piece(b"", run.begin, run.end, endless=True, mpeg=True), ""
    promised = int.from_bytes(said[4:], "big")
    if promised > run.frames and part:
        raise Unreadable(f"cut short: {100 * run.frames // promised} % of what its header promises is there")
    if abs(promised - run.frames) <= 1:
        whole = run.begin == 0 and run.end == size
        return (Piece(mpeg=True) if whole else Piece(b"", run.begin, run.end, mpeg=True)), ""
    head = reader.at(run.begin, run.first.size)
    at = head.index(said)
    head = head[: at + 4] + run.frames.to_bytes(4, "big") + head[at + 8 :]
    note = "its header gives a wrong length, so it is read to its end"
    return Piece(head, run.begin + run.first.size, run.end, mpeg=True), note
