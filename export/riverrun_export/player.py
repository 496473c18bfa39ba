"""Offline playing of a run or a .ts, block by block, so that memory does not grow with the length of the file.

An instrument of clips receives its triggers on its first inlet.
"""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from pathlib import Path

import numpy as np

from riverrun import audio
from riverrun.errors import UsageError
from riverrun.files import check_free_space, format_bytes
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.build import build
from riverrun_export.check.remote import load_remote
from riverrun_export.host import play_block
from riverrun_export.meter import Meter
from riverrun_export.sandbox.remote import Remote

__all__ = ["Player"]

BLOCK = 16384
"""Block size in samples, unless the instrument's ratio is larger."""

MINIMUM = {"temperature": (0, ""), "seed": (-1, ", or -1 for a new one each time")}
"""Minimum value of an option, and its meaning if it is below 0; the instrument's own range also applies."""

UNCOMPRESSED, SAMPLE_BYTES, MAX_BYTES = (".wav", ".aiff", ".aif"), 3, 2**32 - 4096
"""Suffixes of uncompressed files, bytes per sample in them, and maximum bytes in a file: their sizes have 32 bits."""


class Local:
    """The instrument of a run, played in this process. It has the same methods as `Remote`."""

    def __init__(self, run: Run) -> None:
        self.module = build(run)
        self.contract = contract.read(self.module)

    def set(self, attribute: str, value: float) -> None:
        """Set an attribute."""
        getattr(self.module, f"set_{attribute}")(value)

    def play(self, method: str, block: np.ndarray) -> np.ndarray:
        """Return a method's output for one block, `[n, C]`."""
        return play_block(self.module, method, block)


class Player:
    """An instrument that is played to files.

    Args:
        instrument: a run or a .ts.
        name: the name of the instrument in messages.
    """

    def __init__(self, instrument: Local | Remote, name: str) -> None:
        self.instrument, self.contract, self.name = instrument, instrument.contract, name

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> Player:
        """Open a run folder or a .ts; a .ts is loaded in a process of its own.

        Raises:
            UsageError: if the path is neither a run folder nor a file.
            RiverrunError: if it can't be loaded.
        """
        path = Path(path)
        if path.is_dir():
            return cls(Local(Run.open(path)), str(path))
        if not path.is_file():
            raise UsageError(f"{path}: no such run folder or .ts file")
        return cls(load_remote(path), str(path))

    def generate(
        self, out: str | os.PathLike[str], seconds: float, temperature: float | None = None, seed: int | None = None
    ) -> list[str]:
        """Write a file in which the instrument plays by itself; an instrument of clips plays one clip after another.

        Args:
            out: path of the audio file.
            seconds: duration, 0.001 to 86400.
            temperature: spread of the prior; None for the current value.
            seed: random seed of the prior; None for the current value.

        Returns:
            Warnings about clipped and bad samples.

        Raises:
            UsageError: if the instrument has no `generate`, lacks an attribute, or a number is out of range.
            RiverrunError: if `out` can't be written.
        """
        out = Path(out)
        method = self._method("generate")
        if not 0.001 <= seconds <= 86400:
            raise UsageError(f"--seconds {seconds:g}: use more than 0: 0.001 to 86400, which is a day")
        options = {"temperature": temperature, "seed": seed}
        settings = {name: self._setting(name, value) for name, value in options.items() if value is not None}
        for name, value in settings.items():
            self.instrument.set(name, value)
        clip, block = self.contract.clip, max(BLOCK, self.contract.ratio)
        controls = repeat(np.zeros((block // method.in_ratio, method.in_channels - bool(clip)), np.float32))
        output = self._play(method, triggered(controls, 0, clip) if clip else controls)
        length = round(seconds * self.contract.sample_rate)
        return write(
            out,
            cut(output, 0, length),
            frames=length,
            sample_rate=self.contract.sample_rate,
            channels=method.out_channels,
        )

    def transform(self, source: Path, out: Path) -> list[str]:
        """Write a file as the instrument reconstructs it from the latents: aligned with the source, of its length and
        sample rate.

        The source is mapped to the instrument's channels and sample rate, and the output to the source's sample rate.
        An instrument of clips plays the source clip by clip, each after silence, so that no clip affects the next: the
        clip is played in the frames that hold it, with a trigger in the last of them, and sounds in as many frames of
        silence after them.

        Args:
            source: path of an audio file.
            out: path of the audio file to write.

        Returns:
            Warnings about clipped and bad samples.

        Raises:
            UsageError: if the instrument has no `forward`.
            RiverrunError: if a file can't be read or written.
        """
        method, sample_rate = self._method("forward"), self.contract.sample_rate
        clip, last = self.contract.clip, 0
        block = max(BLOCK, method.ratio)
        if clip:
            last = self._method("encode").delay  # the first sample of the last frame
            block = 2 * (last + self.contract.ratio)
        channels = method.in_channels - bool(clip)
        stream = audio.stream(source, sample_rate, channels, clip or block)
        own = stream.source
        pieces = chain(stream, repeat(np.zeros((0, channels), np.float32)))
        whole = (np.pad(piece, ((0, block - len(piece)), (0, 0))) for piece in pieces)
        output: Iterator[np.ndarray]
        if clip:
            output = chain.from_iterable(self._play(method, [piece]) for piece in triggered(whole, last, block))
        else:
            output = self._play(method, whole)
        aligned = cut(
            parts(output, start=method.delay, length=clip or block, period=block),
            0,
            round(own.frames * sample_rate / own.sample_rate),
        )
        back = audio.resample(aligned, method.out_channels, sample_rate, own.sample_rate)
        # after rounding to the instrument's rate and back, the end may be a sample early or late
        filled = chain(back, [np.zeros((1 + own.sample_rate // sample_rate, method.out_channels), np.float32)])
        warnings = write(
            out,
            cut(filled, 0, own.frames),
            frames=own.frames,
            sample_rate=own.sample_rate,
            channels=method.out_channels,
        )
        if stream.replaced:
            warnings.append(
                f"{source}: {stream.replaced} samples are NaN, infinite or beyond ±10⁶: they were read as 0"
            )
        return warnings

    def _setting(self, name: str, value: float) -> float:
        """Return the value in the attribute's own type.

        Raises:
            UsageError: if there is no such attribute, or if the value is out of range or of another type.
        """
        attribute = next((other for other in self.contract.attributes if other.name == name), None)
        if attribute is None or attribute.type not in ("int", "float"):
            names = ", ".join(other.name for other in self.contract.attributes) or "none"
            raise UsageError(f"--{name} {value:g}: {self.name} has no number {name} to set; its attributes: {names}")
        (minimum, meaning), high = MINIMUM[name], attribute.high
        if not max(attribute.low, minimum) <= value <= high:
            upward = f"to {high:.10g}" if math.isfinite(high) else "or more"
            raise UsageError(f"--{name} {value:g}: use 0 {upward}{meaning}")
        if attribute.type == "int" and value != int(value):
            raise UsageError(f"--{name} {value:g}: {self.name} takes whole numbers for it")
        return int(value) if attribute.type == "int" else float(value)

    def _method(self, name: str) -> contract.Method:
        if name not in self.contract:
            names = ", ".join(method.name for method in self.contract.methods)
            hint = "; train a prior with 'riverrun prior'" if name == "generate" else ""
            raise UsageError(f"{self.name}: has no method {name}, only {names}{hint}")
        if not self.contract.sample_rate:
            raise UsageError(f"{self.name}: has no get_sample_rate, so it can't be played to a file")
        return self.contract.method(name)

    def _play(self, method: contract.Method, blocks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Play blocks `[n, C]` through a method, one by one, from silence if the instrument has `reset`."""
        if any(attribute.name == "reset" for attribute in self.contract.attributes):
            self.instrument.set("reset", 1)
        return (self.instrument.play(method.name, block) for block in blocks)


def write(out: Path, blocks: Iterable[np.ndarray], frames: int, sample_rate: int, channels: int) -> list[str]:
    """Write blocks `[n, C]` to an audio file.

    Args:
        out: path of the file; its suffix is the format.
        blocks: the audio.
        frames: number of samples in all, of each channel.
        sample_rate: in Hz.
        channels: C.

    Returns:
        Warnings about clipped and bad samples.

    Raises:
        UsageError: if the format can't hold so many samples.
        RiverrunError: if the disk has too little space.
    """
    size = SAMPLE_BYTES * frames * channels
    if out.suffix.lower() in UNCOMPRESSED:
        if size >= MAX_BYTES:
            raise UsageError(f"{out}: {format_bytes(size)} are more than a {out.suffix} can hold; write a .flac")
        check_free_space(out, size)
    meter = Meter()
    audio.write_stream(out, meter.watched(blocks), sample_rate, channels)
    return meter.lines()


def cut(blocks: Iterable[np.ndarray], start: int, length: int) -> Iterator[np.ndarray]:
    """Yield the samples `start … start + length − 1` of blocks `[n, C]`, and read no further blocks."""
    for block in blocks:
        piece = block[start : start + length]
        start = max(start - len(block), 0)
        length -= len(piece)
        yield piece
        if length == 0:
            return


def parts(blocks: Iterable[np.ndarray], start: int, length: int, period: int) -> Iterator[np.ndarray]:
    """Yield the first `length` of every `period` samples of blocks `[n, C]`, from sample `start` on."""
    for block in blocks:
        position = np.arange(len(block)) - start
        yield block[(position >= 0) & (position % period < length)]
        start -= len(block)


def triggered(blocks: Iterable[np.ndarray], first: int, period: int) -> Iterator[np.ndarray]:
    """Yield blocks `[n, C]` after a trigger, `[n, 1 + C]`; it is on at sample `first` and every `period` samples."""
    start = -first
    for block in blocks:
        on = np.arange(start, start + len(block)) % period == 0
        yield np.column_stack([on, block]).astype(np.float32)
        start += len(block)
