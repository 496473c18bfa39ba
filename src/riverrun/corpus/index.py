"""corpus.json, the index of a corpus, and the location of its audio.

A corpus is a folder that contains

    corpus.json       this index
    audio/KEY.i16     the audio of each usable source: little-endian int16, interleaved [n, C], 32768 = 1.0

16 bits keep a 16-bit source at the corpus's sample rate bit for bit, put the rounding noise 98 dB below full scale, and
need half the disk space and cache of float32. There is one file per source and not one for all: the length of a source
is known only after decoding, and a finished file is final. So nothing is copied at the end, and an interruption loses
at most the sources that were being decoded. KEY is a hash of the source's name, so that the folder can be moved.
"""

import hashlib
import json
import math
import os
from collections.abc import Iterator
from dataclasses import MISSING, asdict, dataclass, fields
from pathlib import Path

from riverrun.errors import RiverrunError, UsageError
from riverrun.files import atomic_write

FORMAT = "riverrun corpus"
VERSION = 1

INDEX_NAME = "corpus.json"
"""File name of the index in the folder of a corpus."""

FULL_SCALE = 32768
"""The int16 value of a sample of 1.0."""

Span = tuple[int, int]
"""The samples start … stop − 1 of a file."""


@dataclass(frozen=True)
class File:
    """A source and the result of decoding it: audio in the corpus, or the `reason` why it was skipped.

    Args:
        name: path relative to the given folder, with forward slashes.
        size: bytes; −1 if the file can't be read.
        modified: modification time in ns since 1970. With the size it tells whether the source has changed.
        reason: why the source is not in the corpus; empty if it is.
        source_rate: sample rate of the source in Hz.
        source_channels: channels of the source.
        source_frames: length of the source in samples per channel.
        samples: length in samples at the sample rate of the corpus.
        peak: largest absolute sample value before clipping; more than 1 is over full scale.
        silence: seconds of silence.
        overs: number of samples over full scale, which are clipped.
        replaced: number of samples that were no usable number and are set to 0.
        unit: divisor of the samples, for floats that contain integers; otherwise 1.
        offset: constant offset that was subtracted, in the channel with the largest one.
        note: remark about the file, such as an unfinished header.
        digest: SHA-256 of the audio in the corpus.
        train: samples in the train split, if any.
        heldout: samples in the held-out split, if any.
    """

    name: str
    size: int
    modified: int
    reason: str = ""
    source_rate: int = 0
    source_channels: int = 0
    source_frames: int = 0
    samples: int = 0
    peak: float = 0.0
    silence: float = 0.0
    overs: int = 0
    replaced: int = 0
    unit: float = 1.0
    offset: float = 0.0
    note: str = ""
    digest: str = ""
    train: Span | None = None
    heldout: Span | None = None

    @property
    def audio(self) -> str:
        """Path of the audio, relative to the folder of the corpus."""
        return f"audio/{hashlib.sha256(os.fsencode(self.name)).hexdigest()[:32]}.i16"

    @property
    def split(self) -> str:
        """The split that contains the file: "train", "heldout", "both" or "none"."""
        return {(1, 0): "train", (0, 1): "heldout", (1, 1): "both"}.get((bool(self.train), bool(self.heldout)), "none")

    @property
    def stamp(self) -> tuple[str, int, int]:
        """Name, size and modification time. A source with an equal stamp has not changed."""
        return self.name, self.size, self.modified


@dataclass(frozen=True)
class Index:
    """The content of corpus.json.

    Args:
        sample_rate: sample rate in Hz.
        channels: number of audio channels.
        clip: length of a clip in seconds.
        sources: all sources, used or skipped, sorted by name.
    """

    sample_rate: int
    channels: int
    clip: float
    sources: tuple[File, ...]

    @property
    def clip_samples(self) -> int:
        """Length of a clip in samples."""
        return max(1, round(self.clip * self.sample_rate))

    @property
    def files(self) -> tuple[File, ...]:
        """The sources that are in the corpus."""
        return tuple(file for file in self.sources if not file.reason)

    @property
    def skipped(self) -> tuple[File, ...]:
        """The sources that are not in the corpus, each with its reason."""
        return tuple(file for file in self.sources if file.reason)

    def missing(self, folder: Path) -> Iterator[str]:
        """Yield the audio files that are missing from a folder, or have another length than in this index."""
        for file in self.files:
            path = folder / file.audio
            if not path.is_file() or path.stat().st_size != 2 * self.channels * file.samples:
                yield file.audio

    def save(self, path: Path) -> None:
        """Write the index to a JSON file, atomically. Fields of a source with default values are left out."""
        settings = {"format": FORMAT, "version": VERSION, "rate": self.sample_rate, "channels": self.channels}
        content = {
            **settings,
            "clip": self.clip,
            "files": [_to_entry(file) for file in self.files],
            "skipped": [_to_entry(file) for file in self.skipped],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        with atomic_write(path) as draft:
            draft.write_text(text, encoding="utf-8", errors="surrogateescape")  # file names may be invalid Unicode

    @classmethod
    def load(cls, path: Path) -> "Index":
        """Read an index from a JSON file.

        Raises:
            UsageError: if there is no index.
            RiverrunError: if the index is damaged or of another version.
        """
        content = read_index(path)
        if content is None:
            raise UsageError(f"{path.parent} is not a corpus; make one with 'riverrun prepare'")
        if content["version"] != VERSION:
            version = content["version"]
            raise RiverrunError(f"{path.parent} is a corpus of version {version}, not {VERSION}; prepare it again")
        try:
            sources = [_from_entry(entry) for entry in content["files"] + content["skipped"]]
            sources.sort(key=lambda file: file.name)
            return cls(content["rate"], content["channels"], content["clip"], tuple(sources))
        except (KeyError, TypeError) as error:
            raise RiverrunError(f"{path} is damaged; prepare the corpus again") from error


def read_index(path: Path) -> dict | None:
    """Return the JSON content of an index of any version, or None if the file is no index of a corpus."""
    try:
        content = json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError):
        return None
    is_index = isinstance(content, dict) and content.get("format") == FORMAT and "version" in content
    return content if is_index else None


def count_clips(span: Span, clip_samples: int) -> int:
    """Return the number of clips of `clip_samples` samples that cover a span, at least 1."""
    return max(1, math.ceil((span[1] - span[0]) / clip_samples))


def _to_entry(file: File) -> dict:
    """Return the JSON entry of a file, without fields that have their default value."""
    values = asdict(file)
    return {f.name: values[f.name] for f in fields(file) if f.default is MISSING or values[f.name] != f.default}


def _from_entry(entry: dict) -> File:
    """Return the file of a JSON entry."""
    spans = {split: tuple(entry[split]) for split in ("train", "heldout") if split in entry}
    return File(**{**entry, **spans})
