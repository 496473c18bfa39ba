"""Audio files: what is in one, all of it, a block at a time, and writing one.

A tensor of audio is `[C, N]` float32, −1..1; a block of a stream is `[n, C]`, as files have it.

Channels are mapped by one rule, folding or repeating. From n to m channels, output j is

    n ≥ m   the mean of inputs j, j + m, j + 2m …   (to mono: the mean of all; to stereo: even inputs left, odd right)
    n < m   input j mod n                           (from mono: copies)
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
import torch

from riverrun.audio.containers import AudioError, Layout, layout, native, opened, words
from riverrun.errors import UsageError
from riverrun.files import atomic_write

BLOCK = 65536
KINDS = {
    ".wav": ("WAV", "PCM_24"),
    ".flac": ("FLAC", "PCM_24"),
    ".aiff": ("AIFF", "PCM_24"),
    ".aif": ("AIFF", "PCM_24"),
    ".ogg": ("OGG", "VORBIS"),
}
LOUDEST = 1e6  # +120 dBFS: a float sample beyond it is garbage, and would overflow the resampler
LOST = 4 * 1152  # a decoder may drop a few MP3 frames at a seam; a file that lacks more than this is cut short
ENDLESS = 2**62  # libsndfile's length for a FLAC stream that was never finished, which it can't read to its end
SLOWEST, FASTEST = 4000, 768000  # the rates of recordings: a header with another is wrong
DENSEST = 1000  # samples of a channel in a byte: silence in FLAC and Ogg has some 300 to 500
INTEGERS = (2**15, 2**23, 2**31)  # full scale of integers of 16, 24 and 32 bits
AT_ONCE = 1 << 20  # samples of all channels that are decoded at once, at most


@dataclass(frozen=True)
class AudioInfo:
    """What a file's header says: samples a second, channels, and length in samples a channel (`frames`)."""

    sample_rate: int
    channels: int
    frames: int


@dataclass(frozen=True)
class Header:
    """A file looked into: what its header says, as far as the file bears it out, and where its audio lies."""

    info: AudioInfo
    layout: Layout


@dataclass(frozen=True)
class Correction:
    """What makes samples right: `unit` is read as 1, then `offset`, for each channel of a stream, is taken off."""

    unit: float = 1.0
    offset: tuple[float, ...] = (0.0,)


AS_IT_IS = Correction()


def info(path: str | os.PathLike[str]) -> AudioInfo:
    """What a file holds. Raises as `look`."""
    return look(path).info


def look(path: str | os.PathLike[str]) -> Header:
    """Looks into a file without decoding it.

    Raises AudioError when it is missing, empty, cut short, broken, or no audio, and when its header says what can't be.
    """
    found = layout(path)
    parts: list[AudioInfo] = []
    for piece in found.pieces:
        with opened(path, piece) as file:
            parts.append(AudioInfo(file.samplerate, file.channels, file.frames))
    sample_rate, channels = parts[0].sample_rate, parts[0].channels
    if any((part.sample_rate, part.channels) != (sample_rate, channels) for part in parts):
        raise AudioError(path, f"{len(parts)} streams of different rates or channels; save each in a file of its own")
    frames, size = sum(part.frames for part in parts), os.stat(path).st_size
    if not frames:
        raise AudioError(path, "no samples in it")
    if not SLOWEST <= sample_rate <= FASTEST:
        raise AudioError(
            path, f"its header claims {sample_rate} samples a second, which no recording has; correct it first"
        )
    if frames >= ENDLESS:
        raise AudioError(path, "its header gives no length; open it in an editor and save it anew")
    if frames > DENSEST * size:
        raise AudioError(
            path, f"its header claims {frames / sample_rate / 3600:.1f} hours, which {size} bytes can't hold"
        )
    return Header(AudioInfo(sample_rate, channels, frames), found)


def read(path: str | os.PathLike[str], sample_rate: int | None = None, channels: int | None = None) -> torch.Tensor:
    """All of a file as `[C, N]` float32, resampled and channel-mapped when asked, else as it is.

    N is `round(frames * rate / source_rate)`. Raises as `stream`.
    """
    blocks = stream(path, sample_rate, channels)
    empty = np.zeros((0, blocks.channels), np.float32)
    return torch.from_numpy(np.ascontiguousarray(np.concatenate([empty, *blocks]).T))


def stream(
    path: str | os.PathLike[str],
    sample_rate: int | None = None,
    channels: int | None = None,
    block: int = BLOCK,
    correction: Correction = AS_IT_IS,
    header: Header | None = None,
) -> "Stream":
    """The file in blocks `[n, C]` float32: n is `block`, but for the last, which may be shorter.

    `rate` and `channels` None mean the file's own; `header`, if it was looked into before, saves doing it again. Memory
    is bounded by the block, whatever the length of the file. The blocks together are what `read` gives, sample by
    sample, whatever `block` is. Raises UsageError for a rate or channels out of range and AudioError for a file that
    can't be read (see `look`), at once or as it is read.
    """
    if sample_rate is not None:
        check_rate(sample_rate)
    if channels is not None:
        check_channels(channels)
    return Stream(path, header or look(path), sample_rate, channels, block, correction)


def unit(path: str | os.PathLike[str]) -> float:
    """What means full scale in a file of floats that hold integers: 2¹⁵, 2²³ or 2³¹. 1 where they are no integers."""
    peak = 0.0
    for piece in layout(path).pieces:
        with opened(path, piece) as file:
            if file.subtype not in ("FLOAT", "DOUBLE"):
                return 1.0
            while len(x := file.read(BLOCK, dtype="float64", always_2d=True)):
                if not np.array_equal(x, np.rint(x)):  # NaN is unequal too
                    return 1.0
                peak = max(peak, float(np.abs(x).max()))
    return next((float(full) for full in INTEGERS if peak <= full), 1.0)


def check_rate(sample_rate: int) -> None:
    """Raises UsageError unless `rate` is a rate that riverrun works at."""
    if not 8000 <= sample_rate <= 192000:
        raise UsageError(f"rate {sample_rate} is out of range; give 8000 to 192000 samples a second")


def check_channels(channels: int) -> None:
    """Raises UsageError unless `channels` is a number of channels that riverrun works with."""
    if not 1 <= channels <= 8:
        raise UsageError(f"{channels} channels is out of range; give 1 to 8")


class Stream(Iterator[np.ndarray]):
    """One pass over a file, made by `stream`.

    `source` is its header, `rate` and `channels` those of the blocks; `replaced` counts the samples so far that were no
    usable number (NaN, infinite or beyond ±10⁶, which float files can hold): they are read as 0. `note` says what is
    odd about the file, if anything is.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        header: Header,
        sample_rate: int | None,
        channels: int | None,
        block: int,
        correction: Correction,
    ) -> None:
        self.path, self.correction = path, correction
        self.source, self._layout = header.info, header.layout
        self.sample_rate = self.source.sample_rate if sample_rate is None else sample_rate
        self.channels = self.source.channels if channels is None else channels
        self.note = self._layout.note
        self.replaced = 0
        folded = min(self.source.channels, self.channels)  # resampling as few channels as will do
        own = (_fold(x, folded) for x in self._decoded(block))
        if any(correction.offset):
            steady = np.array(correction.offset, np.float32)[:folded]
            own = (x - steady for x in own)
        new = (_repeat(x, self.channels) for x in resampled(own, folded, self.source.sample_rate, self.sample_rate))
        self._blocks = _regular(new, block)

    def __next__(self) -> np.ndarray:
        return next(self._blocks)

    def _decoded(self, block: int) -> Iterator[np.ndarray]:
        """The file's own samples, about as many at once as make one block at the wanted rate."""
        size = min(
            max(16, round(block * self.source.sample_rate / self.sample_rate)),
            BLOCK,
            1 + AT_ONCE // self.source.channels,
        )
        left = self.source.frames
        for piece in self._layout.pieces:
            with opened(self.path, piece) as file:
                done = 0
                while done < file.frames:
                    try:
                        with piece.chatter():
                            x = file.read(min(size, file.frames - done), dtype="float32", always_2d=True)
                    except soundfile.LibsndfileError as error:
                        # the decoder is where it broke, which may be farther than what it gave
                        second = (self.source.frames - left + max(0, file.tell() - done)) / self.source.sample_rate
                        raise AudioError(self.path, f"broken at {second:.1f} s ({words(error)})") from error
                    if not len(x):
                        break
                    left -= len(x)
                    done += len(x)
                    yield self._cleaned(x)
        if left > LOST:
            there = 100 * (self.source.frames - left) // self.source.frames
            raise AudioError(self.path, f"cut short: {there} % of what its header promises is there")

    def _cleaned(self, x: np.ndarray) -> np.ndarray:
        if self.correction.unit != 1:
            x *= np.float32(1 / self.correction.unit)
        if not np.abs(x).max() <= LOUDEST:  # NaN compares false too
            wild = ~(np.abs(x) <= LOUDEST)
            x[wild] = 0
            self.replaced += int(wild.sum())
        return x


def write(path: str | os.PathLike[str], x: torch.Tensor, sample_rate: int) -> None:
    """Writes `x` `[C, N]`, as `write_stream` does."""
    samples = x.detach().to("cpu", torch.float32).T.numpy()
    # Vorbis encoders overflow the stack on one huge write
    blocks = (samples[start : start + BLOCK] for start in range(0, len(samples), BLOCK))
    write_stream(path, blocks, sample_rate, samples.shape[1])


def write_stream(path: str | os.PathLike[str], blocks: Iterable[np.ndarray], sample_rate: int, channels: int) -> None:
    """Writes blocks `[n, C]` by the suffix of `path`: .wav .flac .aiff .aif at 24 bits, or .ogg (Vorbis).

    Samples are clipped to −1..1 and NaN is written as 0. Missing folders are made. The file is written aside and
    renamed: it is whole or not there. Raises UsageError for another suffix, AudioError when it can't be written.
    """
    path = Path(path)
    if path.suffix.lower() not in KINDS:
        raise UsageError(f"{path}: can't write {path.suffix or 'a file without suffix'}; use one of {' '.join(KINDS)}")
    kind, subtype = KINDS[path.suffix.lower()]
    frames = 0
    try:
        with atomic_write(path) as draft:
            try:
                with soundfile.SoundFile(native(draft), "w", sample_rate, channels, subtype, format=kind) as file:
                    for block in blocks:
                        file.write(np.nan_to_num(block, nan=0.0).clip(-1, 1))
                        frames += len(block)
            except (soundfile.LibsndfileError, AssertionError) as error:  # the latter: written in part
                _try_disk(draft)
                why = words(error) if isinstance(error, soundfile.LibsndfileError) else "written in part"
                raise AudioError(path, f"can't be written at rate {sample_rate} ({why})") from error
            if frames and _frames_in(draft) != frames:  # libsndfile doesn't say when the last it has doesn't fit
                _try_disk(draft)
                raise AudioError(path, "can't be written (what was written can't be read again)")
    except OSError as error:
        raise AudioError(path, f"can't be written ({error.strerror})") from error


def _try_disk(draft: Path) -> None:
    """Raises the OSError that libsndfile met and doesn't tell, if there is still cause for one."""
    with open(draft, "ab") as file:
        file.write(bytes(BLOCK))


def _frames_in(path: Path) -> int:
    """Samples a channel of a file; −1 if it is broken."""
    try:
        count = 0
        for piece in layout(path).pieces:
            with opened(path, piece) as file:
                count += file.frames
        return count
    except AudioError:
        return -1


def _fold(x: np.ndarray, channels: int) -> np.ndarray:
    """`[n, C]` with C ≥ `channels`: the mean of every `channels`-th one."""
    if x.shape[1] == channels:
        return x
    columns = [[x[:, i] for i in range(j, x.shape[1], channels)] for j in range(channels)]
    return np.stack([np.add.reduce(same) / np.float32(len(same)) for same in columns], axis=1)


def _repeat(x: np.ndarray, channels: int) -> np.ndarray:
    """`[n, C]` with C ≤ `channels`: its channels, again from the first until there are enough."""
    return x if x.shape[1] == channels else np.take(x, np.arange(channels) % x.shape[1], axis=1)


def resampled(pieces: Iterable[np.ndarray], channels: int, source_rate: int, sample_rate: int) -> Iterator[np.ndarray]:
    """At `rate`, by soxr (linear phase, its delay taken out): `round(heard * rate / source_rate)` samples in all."""
    if sample_rate == source_rate:
        yield from pieces
        return
    filtered = soxr.ResampleStream(source_rate, sample_rate, channels, dtype="float32", quality="HQ")
    heard = made = 0
    for x in pieces:
        y = filtered.resample_chunk(x)
        heard += len(x)
        made += len(y)
        yield y
    # silence after the end, enough for a few samples more than are wanted, so that the length is ours to cut
    y = filtered.resample_chunk(np.zeros((2 + 2 * source_rate // sample_rate, channels), np.float32), last=True)
    yield y[: round(heard * sample_rate / source_rate) - made]


def _regular(pieces: Iterable[np.ndarray], block: int) -> Iterator[np.ndarray]:
    """The same samples in blocks of `block`; the last has what is left."""
    rest: list[np.ndarray] = []
    for x in pieces:
        rest.append(x)
        if sum(map(len, rest)) >= block:
            x = np.concatenate(rest)
            whole = len(x) - len(x) % block
            yield from (x[i : i + block] for i in range(0, whole, block))
            rest = [x[whole:]]
    if any(map(len, rest)):
        yield np.concatenate(rest)
