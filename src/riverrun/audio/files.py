"""Read audio files, whole or block by block.

A tensor of audio is `[C, N]` float32 in −1..1. A block of a stream is `[n, C]`, as audio files store it.

One rule maps channels. From n to m channels, output j is

    n ≥ m   the mean of inputs j, j + m, j + 2m …   (to mono: the mean of all; to stereo: even inputs left, odd right)
    n < m   input j mod n                           (from mono: copies)
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import soundfile
import soxr
import torch

from riverrun.audio.containers import AudioError, Layout, layout, opened, words
from riverrun.errors import UsageError

BLOCK = 65536
"""Samples per channel of a block, by default."""

MAX_AMPLITUDE = 1e6
"""Largest valid absolute sample value (+120 dBFS). Larger floats are garbage and would overflow the resampler."""

MAX_MISSING_SAMPLES = 4 * 1152
"""Samples per channel that a complete file may lack: decoders drop a few MP3 frames where two streams meet."""

UNKNOWN_LENGTH = 2**62
"""Length that libsndfile reports for an unfinished FLAC stream, which it can't read to the end."""

MIN_SAMPLE_RATE, MAX_SAMPLE_RATE = 4000, 768000
"""Sample rates in Hz that recordings have; any other value means that the header is wrong."""

MAX_SAMPLES_PER_BYTE = 1000
"""Largest plausible number of samples per channel and byte; silence in FLAC and Ogg reaches 300 to 500."""

INTEGER_FULL_SCALES = (2**15, 2**23, 2**31)
"""Full scale of integers of 16, 24 and 32 bits."""

MAX_DECODED_SAMPLES = 1 << 20
"""Maximum number of samples, of all channels together, that are decoded at once."""


@dataclass(frozen=True)
class AudioInfo:
    """Properties of an audio file.

    Attributes:
        sample_rate: samples per second and channel.
        channels: number of channels.
        frames: length in samples per channel.
    """

    sample_rate: int
    channels: int
    frames: int


@dataclass(frozen=True)
class Header:
    """The result of inspecting a file.

    Attributes:
        info: the properties in the header, corrected where the file contradicts them.
        layout: the positions of the audio in the file.
    """

    info: AudioInfo
    layout: Layout


@dataclass(frozen=True)
class Correction:
    """A correction of sample values: y = x / unit − offset.

    Attributes:
        unit: the value that means full scale.
        offset: the DC offset to subtract, one value per channel of the stream (after channels are folded).
    """

    unit: float = 1.0
    offset: tuple[float, ...] = (0.0,)


NO_CORRECTION = Correction()
"""No correction: samples are read unchanged."""


def info(path: str | os.PathLike[str]) -> AudioInfo:
    """Return the sample rate, channels and length of an audio file without decoding it.

    Args:
        path: the file.

    Returns:
        The properties of the file.

    Raises:
        AudioError: as `read_header`.
    """
    return read_header(path).info


def read_header(path: str | os.PathLike[str]) -> Header:
    """Inspect an audio file without decoding it.

    Args:
        path: the file.

    Returns:
        The properties of the file and the positions of its audio, to be passed to `stream`.

    Raises:
        AudioError: if the file is missing, empty, cut short, broken or not audio, or if its header gives an
            impossible sample rate or length.
    """
    file_layout = layout(path)
    infos: list[AudioInfo] = []
    for piece in file_layout.pieces:
        with opened(path, piece) as file:
            infos.append(AudioInfo(file.samplerate, file.channels, file.frames))
    sample_rate, channels = infos[0].sample_rate, infos[0].channels
    if any((item.sample_rate, item.channels) != (sample_rate, channels) for item in infos):
        raise AudioError(path, f"{len(infos)} streams of different rates or channels; save each in a file of its own")
    frames, size = sum(item.frames for item in infos), os.stat(path).st_size
    if not frames:
        raise AudioError(path, "no samples in it")
    if not MIN_SAMPLE_RATE <= sample_rate <= MAX_SAMPLE_RATE:
        raise AudioError(
            path,
            f"its header gives a sample rate of {sample_rate} Hz, outside {MIN_SAMPLE_RATE} to {MAX_SAMPLE_RATE} Hz; "
            "correct the header first",
        )
    if frames >= UNKNOWN_LENGTH:
        raise AudioError(path, "its header gives no length; open it in an audio editor and save it again")
    if frames > MAX_SAMPLES_PER_BYTE * size:
        raise AudioError(
            path,
            f"its header gives a length of {frames / sample_rate / 3600:.1f} hours, which {size} bytes can't hold; "
            "open it in an audio editor and save it again",
        )
    return Header(AudioInfo(sample_rate, channels, frames), file_layout)


def read(path: str | os.PathLike[str], sample_rate: int | None = None, channels: int | None = None) -> torch.Tensor:
    """Read a whole audio file, and optionally resample it and map its channels.

    Args:
        path: the file.
        sample_rate: sample rate of the result in Hz, 8000 to 192000; None keeps that of the file.
        channels: number of channels of the result, 1 to 8; None keeps that of the file.

    Returns:
        The audio, `[C, N]` float32, N = round(frames · sample_rate / sample rate of the file).

    Raises:
        UsageError: if `sample_rate` or `channels` is out of range.
        AudioError: if the file can't be read; see `read_header`.

    Example:
        >>> import tempfile
        >>> from pathlib import Path
        >>> import torch
        >>> from riverrun import audio
        >>> path = Path(tempfile.mkdtemp()) / "noise.wav"
        >>> audio.write(path, 0.1 * torch.randn(2, 44100), 44100)
        >>> audio.read(path, sample_rate=48000, channels=1).shape
        torch.Size([1, 48000])
    """
    blocks = stream(path, sample_rate, channels)
    empty = np.zeros((0, blocks.channels), np.float32)
    return torch.from_numpy(np.ascontiguousarray(np.concatenate([empty, *blocks]).T))


def stream(
    path: str | os.PathLike[str],
    sample_rate: int | None = None,
    channels: int | None = None,
    block: int = BLOCK,
    correction: Correction = NO_CORRECTION,
    header: Header | None = None,
) -> "Stream":
    """Read an audio file block by block, with memory bounded by the block size.

    The concatenated blocks equal the result of `read` sample by sample, for every `block`.

    Args:
        path: the file.
        sample_rate: sample rate of the blocks in Hz, 8000 to 192000; None keeps that of the file.
        channels: number of channels of the blocks, 1 to 8; None keeps that of the file.
        block: samples per channel of a block.
        correction: a correction of the samples.
        header: the result of `read_header`, if the file was inspected before; it is not inspected again.

    Returns:
        An iterator over blocks `[n, C]` float32; n = `block`, except for the last block, which may be shorter.

    Raises:
        UsageError: if `sample_rate` or `channels` is out of range.
        AudioError: if the file can't be read; see `read_header`. Damage inside the file is reported when it is reached.
    """
    if sample_rate is not None:
        check_sample_rate(sample_rate)
    if channels is not None:
        check_channels(channels)
    return Stream(path, header or read_header(path), sample_rate, channels, block, correction)


def full_scale(path: str | os.PathLike[str]) -> float:
    """Return the full scale of a floating-point file whose samples are integers.

    Returns:
        2¹⁵, 2²³ or 2³¹, the smallest that is at least the peak; 1 if a sample is not an integer, if the peak exceeds
        2³¹, or if the file does not store floating-point samples.

    Raises:
        AudioError: if the file can't be read.
    """
    peak = 0.0
    for piece in layout(path).pieces:
        with opened(path, piece) as file:
            if file.subtype not in ("FLOAT", "DOUBLE"):
                return 1.0
            while len(x := file.read(BLOCK, dtype="float64", always_2d=True)):
                if not np.array_equal(x, np.rint(x)):  # also true of NaN
                    return 1.0
                peak = max(peak, float(np.abs(x).max()))
    return next((float(full_scale) for full_scale in INTEGER_FULL_SCALES if peak <= full_scale), 1.0)


def check_sample_rate(sample_rate: int) -> None:
    """Check that riverrun supports a sample rate.

    Raises:
        UsageError: if `sample_rate` is outside 8000 to 192000 Hz.
    """
    if not 8000 <= sample_rate <= 192000:
        raise UsageError(f"sample rate {sample_rate} is out of range; give 8000 to 192000 Hz")


def check_channels(channels: int) -> None:
    """Check that riverrun supports a number of channels.

    Raises:
        UsageError: if `channels` is outside 1 to 8.
    """
    if not 1 <= channels <= 8:
        raise UsageError(f"{channels} channels is out of range; give 1 to 8")


class Stream(Iterator[np.ndarray]):
    """An iterator over the blocks of an audio file, `[n, C]` float32, which `stream` creates.

    Attributes:
        source: the properties of the file.
        sample_rate: sample rate of the blocks in Hz.
        channels: number of channels of the blocks.
        replaced: number of invalid samples so far (NaN, infinite or beyond ±10⁶, which float files can hold); they
            are read as 0.
        note: an irregularity of the file that was corrected; empty if there is none.
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
        folded_channels = min(self.source.channels, self.channels)  # fold before resampling: fewer channels, less work
        folded = (_fold(x, folded_channels) for x in self._decode(block))
        if any(correction.offset):
            offset = np.array(correction.offset, np.float32)[:folded_channels]
            folded = (x - offset for x in folded)
        resampled_blocks = resample(folded, folded_channels, self.source.sample_rate, self.sample_rate)
        self._blocks = _rechunk((_repeat(x, self.channels) for x in resampled_blocks), block)

    def __next__(self) -> np.ndarray:
        return next(self._blocks)

    def _decode(self, block: int) -> Iterator[np.ndarray]:
        """Decode the file at its own sample rate, in chunks that give about one block after resampling."""
        chunk_size = min(
            max(16, round(block * self.source.sample_rate / self.sample_rate)),
            BLOCK,
            1 + MAX_DECODED_SAMPLES // self.source.channels,
        )
        remaining = self.source.frames
        for piece in self._layout.pieces:
            with opened(self.path, piece) as file:
                done = 0
                while done < file.frames:
                    try:
                        with piece.chatter():
                            x = file.read(min(chunk_size, file.frames - done), dtype="float32", always_2d=True)
                    except soundfile.LibsndfileError as error:
                        # the decoder's position is where the damage is, which may be after the last returned sample
                        second = (self.source.frames - remaining + max(0, file.tell() - done)) / self.source.sample_rate
                        raise AudioError(self.path, f"broken at {second:.1f} s ({words(error)})") from error
                    if not len(x):
                        break
                    remaining -= len(x)
                    done += len(x)
                    yield self._clean(x)
        if remaining > MAX_MISSING_SAMPLES:
            percent = 100 * (self.source.frames - remaining) // self.source.frames
            raise AudioError(self.path, f"cut short: {percent} % of the length in its header is present")

    def _clean(self, x: np.ndarray) -> np.ndarray:
        """Scale samples to full scale 1 and replace invalid ones by 0, in place."""
        if self.correction.unit != 1:
            x *= np.float32(1 / self.correction.unit)
        if not np.abs(x).max() <= MAX_AMPLITUDE:  # also true of NaN
            invalid = ~(np.abs(x) <= MAX_AMPLITUDE)
            x[invalid] = 0
            self.replaced += int(invalid.sum())
        return x


def _fold(x: np.ndarray, channels: int) -> np.ndarray:
    """Reduce `[n, C]` to `[n, channels]`, C ≥ `channels`: output j is the mean of inputs j, j + channels, …"""
    if x.shape[1] == channels:
        return x
    groups = [[x[:, i] for i in range(j, x.shape[1], channels)] for j in range(channels)]
    return np.stack([np.add.reduce(group) / np.float32(len(group)) for group in groups], axis=1)


def _repeat(x: np.ndarray, channels: int) -> np.ndarray:
    """Extend `[n, C]` to `[n, channels]`, C ≤ `channels`: output j is input j mod C."""
    return x if x.shape[1] == channels else np.take(x, np.arange(channels) % x.shape[1], axis=1)


def resample(pieces: Iterable[np.ndarray], channels: int, source_rate: int, sample_rate: int) -> Iterator[np.ndarray]:
    """Resample a stream with soxr (linear phase, delay compensated).

    Args:
        pieces: audio at `source_rate`, `[n, C]` float32 each.
        channels: number of channels C.
        source_rate: sample rate of the input in Hz.
        sample_rate: sample rate of the output in Hz.

    Yields:
        Audio at `sample_rate`, `[m, C]` float32 each; round(N · sample_rate / source_rate) samples per channel in
        total, for N samples of input.
    """
    if sample_rate == source_rate:
        yield from pieces
        return
    resampler = soxr.ResampleStream(source_rate, sample_rate, channels, dtype="float32", quality="HQ")
    in_samples = out_samples = 0
    for x in pieces:
        y = resampler.resample_chunk(x)
        in_samples += len(x)
        out_samples += len(y)
        yield y
    # append silence that gives a few samples more than needed, and cut: soxr alone may return one sample too few
    y = resampler.resample_chunk(np.zeros((2 + 2 * source_rate // sample_rate, channels), np.float32), last=True)
    yield y[: round(in_samples * sample_rate / source_rate) - out_samples]


def _rechunk(pieces: Iterable[np.ndarray], block: int) -> Iterator[np.ndarray]:
    """Regroup samples into blocks of `block`; the last one may be shorter."""
    pending: list[np.ndarray] = []
    for x in pieces:
        pending.append(x)
        if sum(map(len, pending)) >= block:
            x = np.concatenate(pending)
            whole = len(x) - len(x) % block
            yield from (x[i : i + block] for i in range(0, whole, block))
            pending = [x[whole:]]
    if any(map(len, pending)):
        yield np.concatenate(pending)
