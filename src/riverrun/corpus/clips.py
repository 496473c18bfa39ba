"""Reading a corpus: its clips one by one, and random crops to train on."""

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

from riverrun.corpus.index import NAME, SCALE, File, Index, Span, clips_in
from riverrun.corpus.summary import too_little
from riverrun.errors import RiverrunError, UsageError
from riverrun.files import what_is

NAMES = 20
"""How many names of files a corpus tells, when asked what it is made of."""


class Corpus:
    """A prepared corpus: `rate` in Hz, `clip` in seconds, `files` as in its index; two parts, `train` and `heldout`."""

    def __init__(self, folder: Path, index: Index) -> None:
        self.sample_rate = index.sample_rate
        self.channels = index.channels
        self.clip = index.clip
        self.clip_samples = index.clip_samples
        self.files: tuple[File, ...] = index.files
        self.train = Split(folder, index, [(file.audio, file.train) for file in index.files if file.train])
        self.heldout = Split(folder, index, [(file.audio, file.heldout) for file in index.files if file.heldout])

    @classmethod
    def open(cls, path: str | os.PathLike[str]) -> "Corpus":
        """Raises UsageError when `path` is no corpus, RiverrunError when it is incomplete or of another version."""
        if (what := what_is(Path(path))) != "a corpus":
            raise UsageError(no_corpus(path, what))
        folder = Path(path).resolve()  # a worker process may start in another folder
        index = Index.load(folder / NAME)
        missing = next(index.missing(folder), None)
        if missing:
            raise RiverrunError(f"{path} is incomplete: {missing} is missing or cut short; prepare it again")
        return cls(folder, index)

    def too_little(self) -> list[str]:
        """Lines to print where it holds too little to learn from; none where it holds enough."""
        return too_little(self.files, self.sample_rate, self.clip_samples)

    def made_of(self) -> dict[str, object]:
        """What is in it: number of `files`, `seconds` of audio, `names` of files, a `digest` of it all."""
        digests = "".join(sorted(file.digest for file in self.files))
        names = [os.fsencode(file.name).decode(errors="replace") for file in self.files]
        return {
            "files": len(names),
            "seconds": round(sum(file.samples for file in self.files) / self.sample_rate, 1),
            "names": names if len(names) <= NAMES else [*names[: NAMES - 1], names[-1]],
            "digest": hashlib.sha256(digests.encode()).hexdigest(),
        }


def no_corpus(path: str | os.PathLike[str], what: str) -> str:
    """That there is something else at a path where a corpus was asked for, and what to do."""
    there = shlex.quote(os.fspath(path))
    if what in ("no such folder", "an empty folder"):
        return f"{path}: {what}; make a corpus with 'riverrun prepare SOURCE --out {there}'"
    if what == "a run":
        return f"{path}: a run, not a corpus; give the corpus that it was trained on, made by 'riverrun prepare'"
    return f"{path}: {what}, not a corpus; make one of it with 'riverrun prepare {there} --out CORPUS'"


class Recordings(Protocol):
    """What training reads: recordings of known lengths, and examples of them, `[C, clip_samples]` float32 each."""

    clip_samples: int

    @property
    def lengths(self) -> Sequence[int]:
        """Samples of each recording, in order."""

    def __len__(self) -> int: ...

    def __getitem__(self, i: int) -> torch.Tensor: ...

    def draw(self, seed: int, index: int, samples: int) -> torch.Tensor:
        """The `index`-th random example `[C, samples]` of an endless shuffle."""

    def read(self, recording: int, start: int, samples: int) -> torch.Tensor:
        """`[C, samples]` of a recording from sample `start` on, padded with zeros past its end."""


class Split(Dataset[torch.Tensor]):
    """The clips of one part: `part[i]` is `[C, clip_samples]` float32, −1..1.

    The clips of a file follow one another from its start and cover it. Its last is aligned with its end, overlapping
    the one before, and a file shorter than a clip is one clip, padded with zeros at the end. Nothing is held open: a
    part can be pickled and read from any number of processes.
    """

    def __init__(self, folder: Path, index: Index, spans: Sequence[tuple[str, Span]]) -> None:
        self.channels = index.channels
        self.clip_samples = index.clip_samples
        self._paths = [folder / audio for audio, _ in spans]
        self._spans = [span for _, span in spans]
        self._counts = np.array([clips_in(span, self.clip_samples) for span in self._spans])
        self._ends = np.cumsum(self._counts)

    def __len__(self) -> int:
        return int(self._ends[-1])

    def __getitem__(self, i: int) -> torch.Tensor:
        """Clip `i`; IndexError when there is none."""
        f, k = self._place(range(len(self))[i])
        start, stop = self._spans[f]
        last = max(start, stop - self.clip_samples)
        return self._crop(f, min(start + k * self.clip_samples, last), self.clip_samples)

    def draw(self, seed: int, index: int, samples: int) -> torch.Tensor:
        """The `index`-th random crop `[C, samples]` of an endless shuffle: the same for the same seed and index.

        Every `len(self)` crops are one pass, in which every clip has its turn, in an order of its own. The starts that
        a crop can have in a file are shared out evenly between the file's clips, and the crop starts anywhere in the
        share of its clip: every start is as likely as any other, and a pass is spread over the whole file. What is
        shorter than `samples` is padded with zeros at the end. ValueError for a negative index.
        """
        if index < 0:
            raise ValueError(f"index {index} is negative")
        turn, slot = divmod(int(index), len(self))
        order, where = shuffle(len(self), seed % 2**64, turn)
        f, k = self._place(int(order[slot]))
        start, stop = self._spans[f]
        starts = max(1, stop - start - samples + 1)
        jitter = int((k + where[slot]) / int(self._counts[f]) * starts)
        return self._crop(f, start + min(jitter, starts - 1), samples)

    @property
    def lengths(self) -> list[int]:
        """Samples of each recording of the part, in order."""
        return [stop - start for start, stop in self._spans]

    def read(self, recording: int, start: int, samples: int) -> torch.Tensor:
        """`[C, samples]` of a recording from sample `start` on, padded with zeros past its end."""
        return self._crop(recording, self._spans[recording][0] + start, samples)

    def _place(self, clip: int) -> tuple[int, int]:
        """Which file a clip is in, and how many clips of that file come before it."""
        f = int(np.searchsorted(self._ends, clip, side="right"))
        return f, clip - int(self._ends[f] - self._counts[f])

    def _crop(self, f: int, start: int, samples: int) -> torch.Tensor:
        length = min(samples, self._spans[f][1] - start)
        out = np.zeros((self.channels, samples), np.float32)
        if length > 0:  # nothing can't be mapped
            # mapped anew each time (20 µs): thousands of files would not all stay open
            shape = (length, self.channels)
            stored = np.memmap(self._paths[f], "<i2", "r", offset=2 * self.channels * start, shape=shape)
            np.multiply(stored.T, np.float32(1 / SCALE), out=out[:, :length], dtype=np.float32)
        return torch.from_numpy(out)


@lru_cache(maxsize=8)
def shuffle(clips: int, seed: int, turn: int) -> tuple[np.ndarray, np.ndarray]:
    """One pass: the order of the clips, and where in its share each crop starts (0..1)."""
    random = np.random.default_rng((seed, turn))
    return random.permutation(clips), random.random(clips)
