"""Read a corpus: clips in order, and random crops for training."""

import hashlib
import os
import shlex
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol

import numpy as np
import torch
from torch.utils.data import Dataset

from riverrun.corpus.index import FULL_SCALE, INDEX_NAME, File, Index, Span, count_clips
from riverrun.corpus.summary import shortage_warnings
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import describe_path

MAX_NAMES = 20
"""Largest number of file names in `Corpus.contents`."""


class Corpus:
    """A prepared corpus with two splits, `train` and `heldout`. Open one with `Corpus.open`.

    Args:
        folder: folder of the corpus.
        index: its index.

    Attributes:
        folder: folder of the corpus, where training keeps what it computes from the audio once.
        sample_rate: sample rate in Hz.
        channels: number of audio channels C.
        clip: length of a clip in seconds.
        clip_samples: length of a clip in samples.
        files: files of the corpus, as in its index.
        train: the split to train on.
        heldout: the split to evaluate on.
    """

    def __init__(self, folder: Path, index: Index) -> None:
        self.folder = folder
        self.sample_rate = index.sample_rate
        self.channels = index.channels
        self.clip = index.clip
        self.clip_samples = index.clip_samples
        self.files: tuple[File, ...] = index.files
        self.train = Split(folder, index, [(file.audio, file.train) for file in index.files if file.train])
        self.heldout = Split(folder, index, [(file.audio, file.heldout) for file in index.files if file.heldout])

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> "Corpus":
        """Open the corpus in a folder.

        Args:
            path: folder that `prepare` has written.

        Returns:
            The corpus.

        Raises:
            UsageError: if there is no corpus.
            RiverrunError: if the corpus is incomplete, damaged or of another version, or if one of its splits is empty.
        """
        if (kind := describe_path(Path(path))) != "a corpus":
            raise UsageError(_not_a_corpus(path, kind))
        folder = Path(path).resolve()  # a worker process may start in another folder
        index = Index.load(folder / INDEX_NAME)
        missing = next(index.missing(folder), None)
        if missing:
            raise RiverrunError(f"{path} is incomplete: {missing} is missing or cut short; prepare it again")
        corpus = cls(folder, index)
        for split, purpose in ((corpus.train, "to train on"), (corpus.heldout, "held out")):
            if not split.lengths:
                raise RiverrunError(f"{path} is damaged: no recording is {purpose}; prepare it again")
        return corpus

    def shortage_warnings(self) -> list[str]:
        """Return warnings to print if the corpus is too small to train on; an empty list if it is large enough."""
        return shortage_warnings(self.files, self.sample_rate, self.clip_samples)

    def contents(self) -> dict[str, object]:
        """Describe the content, for the record of a run.

        Returns:
            The number of `files`, the `seconds` of audio, at most 20 `names` of files, and a `digest` of all audio.
        """
        digests = "".join(sorted(file.digest for file in self.files))
        names = [os.fsencode(file.name).decode(errors="replace") for file in self.files]
        return {
            "files": len(names),
            "seconds": round(sum(file.samples for file in self.files) / self.sample_rate, 1),
            "names": names if len(names) <= MAX_NAMES else [*names[: MAX_NAMES - 1], names[-1]],
            "digest": hashlib.sha256(digests.encode()).hexdigest(),
        }


def _not_a_corpus(path: str | os.PathLike[str], kind: str) -> str:
    """Return the error message for a path that is no corpus; `kind` is the result of `what_is`."""
    quoted = shlex.quote(os.fspath(path))
    if kind in ("no such folder", "an empty folder"):
        return f"{path}: {kind}; make a corpus with 'riverrun prepare SOURCE --out {quoted}'"
    if kind == "a run":
        return f"{path}: a run, not a corpus; give the corpus that it was trained on, made by 'riverrun prepare'"
    return f"{path}: {kind}, not a corpus; make one of it with 'riverrun prepare {quoted} --out CORPUS'"


class Recordings(Protocol):
    """The interface through which training reads audio. `Split` and `OnsetClips` implement it.

    It offers the same audio in three ways: as recordings of any length (`lengths`, `read`), as clips in a fixed order
    (`len`, indexing) and as an endless shuffle of examples (`draw`). All audio is float32 within −1..1, `[C, N]`.
    Implementations can be pickled for the worker processes of a data loader.

    Attributes:
        clip_samples: length of a clip in samples.
    """

    clip_samples: int

    @property
    def lengths(self) -> Sequence[int]:
        """Length of each recording in samples."""

    def __len__(self) -> int:
        """Return the number of clips."""

    def __getitem__(self, i: int) -> torch.Tensor:
        """Return clip `i`, `[C, clip_samples]`. Negative indices count from the end, as in a list.

        Raises:
            IndexError: if there is no such clip.
        """

    def draw(self, seed: int, index: int, samples: int) -> torch.Tensor:
        """Return a random example, a pure function of seed and index.

        Every `len(self)` examples are one pass, in which each clip contributes once, in a new order.

        Args:
            seed: seed of the shuffle.
            index: position in the endless shuffle, 0 or more.
            samples: length of the example in samples.

        Returns:
            The example, `[C, samples]`.
        """

    def read(self, recording: int, start: int, samples: int) -> torch.Tensor:
        """Return a section of a recording.

        Args:
            recording: index into `lengths`.
            start: first sample, 0 or more.
            samples: length of the section in samples.

        Returns:
            The section, `[C, samples]`, zeros after the end of the recording.
        """


class Split(Dataset[torch.Tensor]):
    """One split of a corpus, as `Recordings`: each file, or the part of it in this split, is a recording.

    The clips of a file cover it without gaps from its start. The last one is aligned with the end of the file and
    overlaps the one before. A file shorter than a clip is one clip, padded with zeros at the end. No file is kept open,
    so that a split can be pickled, and read by any number of processes.

    Args:
        folder: folder of the corpus.
        index: index of the corpus.
        spans: audio file, relative to the folder, and span of each recording.

    Attributes:
        channels: number of audio channels C.
        clip_samples: length of a clip in samples.
    """

    def __init__(self, folder: Path, index: Index, spans: Sequence[tuple[str, Span]]) -> None:
        self.channels = index.channels
        self.clip_samples = index.clip_samples
        self._paths = [folder / audio for audio, _ in spans]
        self._spans = [span for _, span in spans]
        self._counts = np.array([count_clips(span, self.clip_samples) for span in self._spans])
        self._ends = np.cumsum(self._counts)

    def __len__(self) -> int:
        return int(self._ends[-1])

    def __getitem__(self, i: int) -> torch.Tensor:
        """Return clip `i`, `[C, clip_samples]`.

        Raises:
            IndexError: if there is no such clip.
        """
        recording, k = self._locate(range(len(self))[i])
        start, stop = self._spans[recording]
        last = max(start, stop - self.clip_samples)
        return self._crop(recording, min(start + k * self.clip_samples, last), self.clip_samples)

    def draw(self, seed: int, index: int, samples: int) -> torch.Tensor:
        """Return a random crop, a pure function of seed and index.

        Every `len(self)` crops are one pass, in which each clip contributes once, in a new order. The possible starts
        of a crop in a file are divided evenly among the clips of the file, and the crop starts at a random position in
        the share of its clip. So all starts are equally likely, and a pass covers the whole file evenly.

        Args:
            seed: seed of the shuffle.
            index: position in the endless shuffle.
            samples: length of the crop in samples.

        Returns:
            The crop, `[C, samples]`, padded with zeros at the end if the recording is shorter.

        Raises:
            ValueError: if `index` is negative.
        """
        if index < 0:
            raise ValueError(f"index {index} is negative")
        turn, slot = divmod(int(index), len(self))
        order, offsets = shuffle(len(self), seed % 2**64, turn)
        recording, k = self._locate(int(order[slot]))
        start, stop = self._spans[recording]
        starts = max(1, stop - start - samples + 1)
        offset = int((k + offsets[slot]) / int(self._counts[recording]) * starts)
        return self._crop(recording, start + min(offset, starts - 1), samples)

    @property
    def lengths(self) -> list[int]:
        """Length of each recording in samples."""
        return [stop - start for start, stop in self._spans]

    def read(self, recording: int, start: int, samples: int) -> torch.Tensor:
        """Return `[C, samples]` of a recording from sample `start` on, zeros after its end."""
        return self._crop(recording, self._spans[recording][0] + start, samples)

    def _locate(self, clip: int) -> tuple[int, int]:
        """Return the recording of a clip, and the position of the clip in it."""
        recording = int(np.searchsorted(self._ends, clip, side="right"))
        return recording, clip - int(self._ends[recording] - self._counts[recording])

    def _crop(self, recording: int, start: int, samples: int) -> torch.Tensor:
        """Read samples of the file of a recording, from its sample `start` to at most the end of the recording."""
        length = min(samples, self._spans[recording][1] - start)
        out = np.zeros((self.channels, samples), np.float32)
        if length > 0:  # numpy can't map an empty range
            # mapping takes 20 µs; thousands of files could not all stay open
            shape = (length, self.channels)
            stored = np.memmap(self._paths[recording], "<i2", "r", offset=2 * self.channels * start, shape=shape)
            np.multiply(stored.T, np.float32(1 / FULL_SCALE), out=out[:, :length], dtype=np.float32)
        return torch.from_numpy(out)


@lru_cache(maxsize=8)
def shuffle(clips: int, seed: int, turn: int) -> tuple[np.ndarray, np.ndarray]:
    """Return one pass of the shuffle: the order of the clips, and an offset of each crop in its share, 0..1."""
    random = np.random.default_rng((seed, turn))
    return random.permutation(clips), random.random(clips)
