"""Playing an instrument offline: a run's or a .ts, block by block, so that a file of any length takes one memory.

An instrument of clips is sent the triggers that it needs, on its first inlet.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import chain, repeat
from pathlib import Path
from typing import Any

import numpy as np

from riverrun import audio
from riverrun.errors import UsageError
from riverrun.files import check_room, in_words
from riverrun.runs.folder import Run
from riverrun_export import contract
from riverrun_export.build import build
from riverrun_export.check.remote import load_remote
from riverrun_export.host import play_block
from riverrun_export.meter import Meter
from riverrun_export.sandbox.remote import Remote

BLOCK = 16384
"""Samples computed at once, or the instrument's ratio if that is more."""

BELOW = {"temperature": (0, ""), "seed": (-1, ", or -1 for a new one each time")}
"""What can be asked for at least, whatever an instrument's own range is, and what that means if it is below 0."""

WHOLE, DEPTH, LARGEST = (".wav", ".aiff", ".aif"), 3, 2**32 - 4096
"""Suffixes of files that aren't packed, bytes of a sample in them, and of samples in all: their sizes have 32 bits."""


class Local:
    """A run's instrument, played in this process; has what `Remote` has."""

    def __init__(self, run: Run) -> None:
        self.module: Any = build(run)
        self.contract = contract.read(self.module)

    def set(self, attribute: str, value: float) -> None:
        """Sets an attribute."""
        getattr(self.module, f"set_{attribute}")(value)

    def play(self, method: str, block: np.ndarray) -> np.ndarray:
        """One block `[n, C]` through a method."""
        return play_block(self.module, method, block)


class Player:
    """An instrument and its contract; `name` is what messages call it."""

    def __init__(self, instrument: Local | Remote, name: str) -> None:
        self.instrument, self.contract, self.name = instrument, instrument.contract, name

    @classmethod
    def open(cls, path: Path) -> Player:
        """The instrument of a run folder, or of a .ts, which is loaded in a process of its own.

        Raises:
            UsageError: if it is neither. RiverrunError: if it can't be loaded.
        """
        if path.is_dir():
            return cls(Local(Run.open(path)), str(path))
        if not path.is_file():
            raise UsageError(f"{path}: no run folder and no .ts file there")
        return cls(load_remote(path), str(path))

    def generate(
        self, out: Path, seconds: float, temperature: float | None = None, seed: int | None = None
    ) -> list[str]:
        """Writes `seconds` of the instrument playing by itself; one of clips starts a new one every clip length.

        `temperature` and `seed` are set if given, else they stay as they are. Returns lines that say what was clipped.

        Raises:
            UsageError: if it has no `generate`, or not the attribute that is given, or a number is out of range.
            RiverrunError: if `out` can't be written.
        """
        method = self._method("generate")
        if not 0.001 <= seconds <= 86400:
            raise UsageError(f"--seconds {seconds:g}: give more than 0: from a thousandth to a day")
        given = {"temperature": temperature, "seed": seed}
        settings = {name: self._setting(name, value) for name, value in given.items() if value is not None}
        for name, value in settings.items():
            self.instrument.set(name, value)
        clip, block = self.contract.clip, max(BLOCK, self.contract.ratio)
        still = repeat(np.zeros((block // method.in_ratio, method.in_channels - bool(clip)), np.float32))
        heard = self._play(method, triggered(still, 0, clip) if clip else still)
        length = round(seconds * self.contract.sample_rate)
        return written(out, cut(heard, 0, length), length, self.contract.sample_rate, method.out_channels)

    def transform(self, source: Path, out: Path) -> list[str]:
        """Writes `source` as it comes back from the latents: aligned with it, as long as it, at its rate.

        The file is mapped to the instrument's channels and rate, and what comes back to the file's own rate. Through an
        instrument of clips it goes clip by clip, each from silence, so that none hears the one before: it is played in
        the frames that hold it, with a trigger in the last of them, and comes back in as many frames of silence.
        Returns lines that say what was clipped, and what of the source was no number.

        Raises:
            UsageError: if the instrument has no `forward`. RiverrunError: if a file can't be read or written.
        """
        method, sample_rate = self._method("forward"), self.contract.sample_rate
        clip, last = self.contract.clip, 0
        block = max(BLOCK, method.ratio)
        if clip:
            last = self._method("encode").delay  # where the last of its frames begins
            block = 2 * (last + self.contract.ratio)
        channels = method.in_channels - bool(clip)
        stream = audio.stream(source, sample_rate, channels, clip or block)
        own = stream.source
        pieces = chain(stream, repeat(np.zeros((0, channels), np.float32)))
        whole = (np.pad(each, ((0, block - len(each)), (0, 0))) for each in pieces)
        heard: Iterator[np.ndarray]
        if clip:
            heard = chain.from_iterable(self._play(method, [each]) for each in triggered(whole, last, block))
        else:
            heard = self._play(method, whole)
        aligned = cut(
            parts(heard, method.delay, clip or block, block), 0, round(own.frames * sample_rate / own.sample_rate)
        )
        back = audio.resampled(aligned, method.out_channels, sample_rate, own.sample_rate)
        # rounding to the instrument's rate and back may end a sample early or late
        filled = chain(back, [np.zeros((1 + own.sample_rate // sample_rate, method.out_channels), np.float32)])
        told = written(out, cut(filled, 0, own.frames), own.frames, own.sample_rate, method.out_channels)
        if stream.replaced:
            told.append(f"{source}: {stream.replaced} samples are NaN, infinite or beyond ±10⁶: they were read as 0")
        return told

    def _setting(self, name: str, value: float) -> float:
        """The value, of the attribute's own type."""
        attribute = next((each for each in self.contract.attributes if each.name == name), None)
        if attribute is None or attribute.type not in ("int", "float"):
            there = ", ".join(each.name for each in self.contract.attributes) or "none"
            raise UsageError(f"--{name} {value:g}: {self.name} has no number {name} to set; its attributes: {there}")
        (least, below), high = BELOW[name], attribute.high
        if not max(attribute.low, least) <= value <= high:
            upward = f"to {high:.10g}" if math.isfinite(high) else "or more"
            raise UsageError(f"--{name} {value:g}: give 0 {upward}{below}")
        if attribute.type == "int" and value != int(value):
            raise UsageError(f"--{name} {value:g}: {self.name} takes whole numbers for it")
        return int(value) if attribute.type == "int" else float(value)

    def _method(self, name: str) -> contract.Method:
        if name not in self.contract:
            there = ", ".join(method.name for method in self.contract.methods)
            hint = "; it plays by itself once its run has a prior: 'riverrun prior'" if name == "generate" else ""
            raise UsageError(f"{self.name}: has no method {name}, only {there}{hint}")
        if not self.contract.sample_rate:
            raise UsageError(f"{self.name}: doesn't say its sample rate, so it can't be played to a file")
        return self.contract.method(name)

    def _play(self, method: contract.Method, blocks: Iterable[np.ndarray]) -> Iterator[np.ndarray]:
        """Blocks `[n, C]` through a method, one by one, from silence if the instrument knows `reset`."""
        if any(attribute.name == "reset" for attribute in self.contract.attributes):
            self.instrument.set("reset", 1)
        return (self.instrument.play(method.name, block) for block in blocks)


def written(out: Path, blocks: Iterable[np.ndarray], frames: int, sample_rate: int, channels: int) -> list[str]:
    """Writes blocks `[n, C]`, `frames` samples in all; lines that say what was clipped of them.

    Raises:
        UsageError: if such a file can't hold that much. RiverrunError: if there is no room for it.
    """
    size = DEPTH * frames * channels
    if out.suffix.lower() in WHOLE:
        if size >= LARGEST:
            raise UsageError(f"{out}: {in_words(size)} are more than a {out.suffix} can hold; write a .flac, or less")
        check_room(out, size)
    meter = Meter()
    audio.write_stream(out, meter.watched(blocks), sample_rate, channels)
    return meter.lines()


def cut(blocks: Iterable[np.ndarray], start: int, length: int) -> Iterator[np.ndarray]:
    """The samples `start … start + length − 1` of blocks `[n, C]`, asking for no more blocks than that takes."""
    for block in blocks:
        piece = block[start : start + length]
        start = max(start - len(block), 0)
        length -= len(piece)
        yield piece
        if length == 0:
            return


def parts(blocks: Iterable[np.ndarray], start: int, length: int, period: int) -> Iterator[np.ndarray]:
    """Of blocks `[n, C]`, from sample `start` on, the first `length` of every `period` samples."""
    for block in blocks:
        place = np.arange(len(block)) - start
        yield block[(place >= 0) & (place % period < length)]
        start -= len(block)


def triggered(blocks: Iterable[np.ndarray], first: int, period: int) -> Iterator[np.ndarray]:
    """Blocks `[n, C]` behind a trigger, `[n, 1 + C]`, which is on for sample `first` and every `period` after it."""
    start = -first
    for block in blocks:
        on = np.arange(start, start + len(block)) % period == 0
        yield np.column_stack([on, block]).astype(np.float32)
        start += len(block)
