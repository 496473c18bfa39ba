"""corpus.json, the index of a corpus, and where its audio lies.

A corpus is a folder that holds

    corpus.json       this index
    audio/KEY.i16     one file of audio for each source used: little-endian int16, [n, C] sample by sample, 32768 = 1.0

16 bits keep a 16-bit source at the corpus's own rate bit for bit, put the noise of rounding 98 dB under full scale, and
halve the disk and the cache that float32 would take. There is a file for each source, not one for all, because the
length of a source is only sure once it is decoded, and because a finished file is then final: nothing is copied
together at the end, and an interrupted run loses at most the sources it was in. KEY is a hash of the source's name, so
all is found from inside the folder and the folder can be moved.
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
NAME = "corpus.json"
SCALE = 32768
Span = tuple[int, int]  # the samples start … stop − 1 of a file


@dataclass(frozen=True)
class File:
    """A source, and what became of it: audio in the corpus, or the `reason` why not."""

    name: str  # path under the given source, with forward slashes
    size: int  # bytes; −1 while it may not be read
    modified: int  # ns since 1970; with the size, tells whether the source has changed
    reason: str = ""  # why it is not in the corpus; empty when it is
    source_rate: int = 0
    source_channels: int = 0
    source_frames: int = 0
    samples: int = 0  # length at the corpus's rate
    peak: float = 0.0  # before clipping: more than 1 is over full scale
    silence: float = 0.0  # seconds
    overs: int = 0  # samples over full scale, clipped
    replaced: int = 0  # samples that were no usable number, now 0
    unit: float = 1.0  # what its samples were divided by: integers in a file of floats
    offset: float = 0.0  # steady, in the channel that has most of it; taken off
    note: str = ""  # what is odd about the file itself
    digest: str = ""  # SHA-256 of the audio in the corpus
    train: Span | None = None
    heldout: Span | None = None

    @property
    def audio(self) -> str:
        """Where its audio lies in the corpus."""
        return f"audio/{hashlib.sha256(os.fsencode(self.name)).hexdigest()[:32]}.i16"

    @property
    def part(self) -> str:
        """`train`, `heldout`, `both` or `none`."""
        return {(1, 0): "train", (0, 1): "heldout", (1, 1): "both"}.get((bool(self.train), bool(self.heldout)), "none")

    @property
    def stamp(self) -> tuple[str, int, int]:
        """Equal stamps: the source has not changed."""
        return self.name, self.size, self.modified


@dataclass(frozen=True)
class Index:
    """What a corpus holds. `clip` is in seconds; `sources` are in order of their names, usable or not."""

    sample_rate: int
    channels: int
    clip: float
    sources: tuple[File, ...]

    @property
    def clip_samples(self) -> int:
        return max(1, round(self.clip * self.sample_rate))

    @property
    def files(self) -> tuple[File, ...]:
        """The sources that are in the corpus."""
        return tuple(file for file in self.sources if not file.reason)

    @property
    def skipped(self) -> tuple[File, ...]:
        """The sources that are not, each with its reason."""
        return tuple(file for file in self.sources if file.reason)

    def missing(self, folder: Path) -> Iterator[str]:
        """What is not in the corpus's folder as this index says."""
        for file in self.files:
            path = folder / file.audio
            if not path.is_file() or path.stat().st_size != 2 * self.channels * file.samples:
                yield file.audio

    def save(self, path: Path) -> None:
        """Writes it, aside and renamed. A source's fields at their defaults are left out."""
        settings = {"format": FORMAT, "version": VERSION, "rate": self.sample_rate, "channels": self.channels}
        content = {
            **settings,
            "clip": self.clip,
            "files": [_short(file) for file in self.files],
            "skipped": [_short(file) for file in self.skipped],
        }
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        with atomic_write(path) as draft:
            draft.write_text(text, encoding="utf-8", errors="surrogateescape")  # a name need not be valid unicode

    @classmethod
    def load(cls, path: Path) -> "Index":
        """Reads it. Raises UsageError when there is no index, RiverrunError when it is one of another version."""
        content = content_of(path)
        if content is None:
            raise UsageError(f"{path.parent} is not a corpus; make one with `riverrun prepare`")
        if content["version"] != VERSION:
            version = content["version"]
            raise RiverrunError(f"{path.parent} is a corpus of version {version}, not {VERSION}; prepare it again")
        try:
            sources = [_file(entry) for entry in content["files"] + content["skipped"]]
            sources.sort(key=lambda file: file.name)
            return cls(content["rate"], content["channels"], content["clip"], tuple(sources))
        except (KeyError, TypeError) as error:
            raise RiverrunError(f"{path} is damaged; prepare the corpus again") from error


def content_of(path: Path) -> dict | None:
    """What is in an index of any version; None when it is no index of a corpus."""
    try:
        content = json.loads(path.read_text(encoding="utf-8", errors="surrogateescape"))
    except (OSError, ValueError):
        return None
    known = isinstance(content, dict) and content.get("format") == FORMAT and "version" in content
    return content if known else None


def clips_in(span: Span, clip: int) -> int:
    """How many clips of `clip` samples cover a span: at least one."""
    return max(1, math.ceil((span[1] - span[0]) / clip))


def _short(file: File) -> dict:
    values = asdict(file)
    return {f.name: values[f.name] for f in fields(file) if f.default is MISSING or values[f.name] != f.default}


def _file(entry: dict) -> File:
    spans = {part: tuple(entry[part]) for part in ("train", "heldout") if part in entry}
    return File(**{**entry, **spans})
