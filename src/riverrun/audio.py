"""Audio files: what is in one, all of it, a block at a time, and writing one.

A tensor of audio is `[C, N]` float32, −1..1; a block of a stream is `[n, C]`, as files have it.

Channels are mapped by one rule, folding or repeating. From n to m channels, output j is

    n ≥ m   the mean of inputs j, j + m, j + 2m …   (to mono: the mean of all; to stereo: even inputs left, odd right)
    n < m   input j mod n                           (from mono: copies)
"""

import io
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
import soxr
import torch

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import aside

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
HEADER = 128  # bytes by which careless writers overstate a length, counting their header in
UNKNOWN = 0x7FFF0000  # a RIFF length from here on is the placeholder of a writer that could not come back to fill it in
SYSTEM_ERROR = 2  # libsndfile's code for what the system could not do
PROMISE = re.compile(r"^\s*(?:data|SSND|riff) : (\d+) \(should be (\d+)\)", re.MULTILINE)  # in libsndfile's log


class AudioError(RiverrunError):
    """A file that can't be read or written as audio. `reason` says why, without the file's name."""

    def __init__(self, path: str | os.PathLike[str], reason: str) -> None:
        super().__init__(f"{os.fspath(path)}: {reason}")
        self.reason = reason


@dataclass(frozen=True)
class AudioInfo:
    """What a file's header says: samples a second, channels, and length in samples a channel (`frames`)."""

    rate: int
    channels: int
    frames: int


def info(path: str | os.PathLike[str]) -> AudioInfo:
    """The header of a file. Raises AudioError when the file is missing, empty, cut short, or no audio."""
    with _opened(path) as file:
        return AudioInfo(file.samplerate, file.channels, file.frames)


def read(path: str | os.PathLike[str], rate: int | None = None, channels: int | None = None) -> torch.Tensor:
    """All of a file as `[C, N]` float32, resampled and channel-mapped when asked, else as it is.

    N is `round(frames * rate / source_rate)`. Raises as `stream`.
    """
    blocks = stream(path, rate, channels)
    empty = np.zeros((0, blocks.channels), np.float32)
    return torch.from_numpy(np.ascontiguousarray(np.concatenate([empty, *blocks]).T))


def stream(
    path: str | os.PathLike[str], rate: int | None = None, channels: int | None = None, block: int = BLOCK
) -> "Stream":
    """The file in blocks `[n, C]` float32: n is `block`, but for the last, which may be shorter.

    `rate` and `channels` None mean the file's own. Memory is bounded by the block, whatever the length of the file. The
    blocks together are what `read` gives, sample by sample, whatever `block` is. Raises UsageError for a rate or
    channels out of range and AudioError for a file that can't be read (see `info`), at once or as it is read.
    """
    if rate is not None:
        check_rate(rate)
    if channels is not None:
        check_channels(channels)
    return Stream(path, rate, channels, block)


def check_rate(rate: int) -> None:
    """Raises UsageError unless `rate` is a rate that riverrun works at."""
    if not 8000 <= rate <= 192000:
        raise UsageError(f"rate {rate} is out of range; give 8000 to 192000 samples a second")


def check_channels(channels: int) -> None:
    """Raises UsageError unless `channels` is a number of channels that riverrun works with."""
    if not 1 <= channels <= 8:
        raise UsageError(f"{channels} channels is out of range; give 1 to 8")


class Stream(Iterator[np.ndarray]):
    """One pass over a file, made by `stream`.

    `source` is its header, `rate` and `channels` those of the blocks; `replaced` counts the samples so far that were no
    usable number (NaN, infinite or beyond ±10⁶, which float files can hold): they are read as 0.
    """

    def __init__(self, path: str | os.PathLike[str], rate: int | None, channels: int | None, block: int) -> None:
        self.path = path
        self.source = info(path)
        self.rate = self.source.rate if rate is None else rate
        self.channels = self.source.channels if channels is None else channels
        self.replaced = 0
        folded = min(self.source.channels, self.channels)  # resampling as few channels as will do
        own = (_fold(x, folded) for x in self._decoded(block))
        new = (_repeat(x, self.channels) for x in resampled(own, folded, self.source.rate, self.rate))
        self._blocks = _regular(new, block)

    def __next__(self) -> np.ndarray:
        return next(self._blocks)

    def _decoded(self, block: int) -> Iterator[np.ndarray]:
        """The file's own samples, about as many at once as make one block at the wanted rate."""
        size = min(max(16, round(block * self.source.rate / self.rate)), BLOCK)
        left = self.source.frames
        with _opened(self.path) as file:
            try:
                while len(x := file.read(size, dtype="float32", always_2d=True)):
                    left -= len(x)
                    yield self._cleaned(x)
            except soundfile.LibsndfileError as error:
                raise AudioError(self.path, f"broken inside ({_words(error)})") from error
        if left > LOST:
            _cut_short(self.path, self.source.frames - left, self.source.frames)

    def _cleaned(self, x: np.ndarray) -> np.ndarray:
        if not np.abs(x).max() <= LOUDEST:  # NaN compares false too
            wild = ~(np.abs(x) <= LOUDEST)
            x[wild] = 0
            self.replaced += int(wild.sum())
        return x


def write(path: str | os.PathLike[str], x: torch.Tensor, rate: int) -> None:
    """Writes `x` `[C, N]`, as `write_stream` does."""
    samples = x.detach().to("cpu", torch.float32).T.numpy()
    # Vorbis encoders overflow the stack on one huge write
    blocks = (samples[start : start + BLOCK] for start in range(0, len(samples), BLOCK))
    write_stream(path, blocks, rate, samples.shape[1])


def write_stream(path: str | os.PathLike[str], blocks: Iterable[np.ndarray], rate: int, channels: int) -> None:
    """Writes blocks `[n, C]` by the suffix of `path`: .wav .flac .aiff .aif at 24 bits, or .ogg (Vorbis).

    Samples are clipped to −1..1 and NaN is written as 0. Missing folders are made. The file is written aside and
    renamed: it is whole or not there. Raises UsageError for another suffix, AudioError when it can't be written.
    """
    path = Path(path)
    if path.suffix.lower() not in KINDS:
        raise UsageError(f"{path}: can't write {path.suffix or 'a file without suffix'}; use one of {' '.join(KINDS)}")
    kind, subtype = KINDS[path.suffix.lower()]
    try:
        with (
            aside(path) as draft,
            _why(draft),
            soundfile.SoundFile(_native(draft), "w", rate, channels, subtype, format=kind) as file,
        ):
            for block in blocks:
                file.write(np.nan_to_num(block, nan=0.0).clip(-1, 1))
    except OSError as error:
        raise AudioError(path, f"can't be written ({error.strerror})") from error
    except soundfile.LibsndfileError as error:
        raise AudioError(path, f"can't be written at rate {rate} ({_words(error)})") from error


@contextmanager
def _why(draft: Path) -> Iterator[None]:
    """Raises the system's own error, as OSError, where libsndfile only says that there was one in writing `draft`."""
    try:
        yield
    except soundfile.LibsndfileError as error:
        if error.code == SYSTEM_ERROR:
            with open(draft, "ab") as file:  # a little more, by hand
                file.write(bytes(BLOCK))
        raise


class _Unmeasured(io.FileIO):
    """A file whose end can't be sought, so that the MP3 decoder counts its frames instead of guessing their number.

    Without a Xing header the guess is the size of the file over the bit rate of its first frame: wrong for variable
    rates, and what is past it would never be read. An ID3 tag (id3.org, ID3v2 §3.1) at its start is left out, since
    libsndfile only skips one in a file that has an end.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        super().__init__(path)
        self.start = 0
        while len(head := self.read(10)) == 10 and head.startswith(b"ID3"):
            length = sum(byte << shift for byte, shift in zip(head[6:], (21, 14, 7, 0), strict=True))
            self.start += 10 + length + (10 if head[5] & 0x10 else 0)
            super().seek(self.start)
        super().seek(self.start)

    def tell(self) -> int:
        return super().tell() - self.start

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        if whence != io.SEEK_END:
            super().seek(offset + (self.start if whence == io.SEEK_SET else 0), whence)
        return self.tell()


@contextmanager
def _opened(path: str | os.PathLike[str]) -> Iterator[soundfile.SoundFile]:
    with ExitStack() as held:
        try:
            if not held.enter_context(open(path, "rb")).read(1):  # the system says best why a file can't be opened
                raise AudioError(path, "empty file")
            file = held.enter_context(soundfile.SoundFile(_native(path)))
            if file.format == "MP3":
                file = held.enter_context(soundfile.SoundFile(held.enter_context(_Unmeasured(path))))
        except OSError as error:
            raise AudioError(path, error.strerror or str(error)) from error
        except soundfile.LibsndfileError as error:
            raise AudioError(path, f"no audio that can be read ({_words(error)})") from error
        for promised, there in PROMISE.findall(file.extra_info):
            if int(there) + HEADER < int(promised) < UNKNOWN:
                _cut_short(path, int(there), int(promised))
        if not file.frames:
            raise AudioError(path, "no samples in it")
        if file.frames >= ENDLESS:
            raise AudioError(path, "its header gives no length; open it in an editor and save it anew")
        yield file


def _native(path: str | os.PathLike[str]) -> str | bytes:
    """Bytes where names are bytes: a name need not be valid unicode."""
    return os.fspath(path) if os.name == "nt" else os.fsencode(path)


def _words(error: soundfile.LibsndfileError) -> str:
    # code 7 reads "does not exist", which it does: the MP3 decoder found nothing to decode
    return "no MPEG frame" if error.code == 7 else error.error_string.rstrip(".")


def _cut_short(path: str | os.PathLike[str], there: int, promised: int) -> None:
    raise AudioError(path, f"cut short: {100 * there // promised} % of what its header promises is there")


def _fold(x: np.ndarray, channels: int) -> np.ndarray:
    """`[n, C]` with C ≥ `channels`: the mean of every `channels`-th one."""
    if x.shape[1] == channels:
        return x
    columns = [[x[:, i] for i in range(j, x.shape[1], channels)] for j in range(channels)]
    return np.stack([np.add.reduce(same) / np.float32(len(same)) for same in columns], axis=1)


def _repeat(x: np.ndarray, channels: int) -> np.ndarray:
    """`[n, C]` with C ≤ `channels`: its channels, again from the first until there are enough."""
    return x if x.shape[1] == channels else np.take(x, np.arange(channels) % x.shape[1], axis=1)


def resampled(pieces: Iterable[np.ndarray], channels: int, source_rate: int, rate: int) -> Iterator[np.ndarray]:
    """At `rate`, by soxr (linear phase, its delay taken out): `round(heard * rate / source_rate)` samples in all."""
    if rate == source_rate:
        yield from pieces
        return
    filtered = soxr.ResampleStream(source_rate, rate, channels, dtype="float32", quality="HQ")
    heard = made = 0
    for x in pieces:
        y = filtered.resample_chunk(x)
        heard += len(x)
        made += len(y)
        yield y
    # silence after the end, enough for a few samples more than are wanted, so that the length is ours to cut
    y = filtered.resample_chunk(np.zeros((2 + 2 * source_rate // rate, channels), np.float32), last=True)
    yield y[: round(heard * rate / source_rate) - made]


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
