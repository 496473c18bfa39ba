"""The clips of a corpus that a subject is evaluated on."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from riverrun.corpus import Corpus, OnsetClips, Recordings
from riverrun.errors import UsageError
from riverrun.experiments.settings import Settings
from riverrun.experiments.subject import NotMeasured, Subject
from riverrun.training.data.examples import spread_indices

SHORTEST = 1024
"""Samples of the shortest piece that is measured, as in `riverrun.metrics.compare`."""

MOST_TRAIN = 600
"""Largest number of training clips among which copies are looked for: 50 minutes of clips of 5 s."""

PASSES = 8
"""How many draws a wanted clip may take: short corpora hold fewer different clips than are wanted."""


@dataclass(frozen=True)
class Piece:
    """A piece of a held-out recording: its audio `[C, N]`, and the number of the recording."""

    audio: Tensor
    recording: int


class Material:
    """The clips of a corpus that a subject is evaluated on.

    Args:
        corpus: has the subject's sample rate and channels, and its clips for a subject of clips.
        subject: what is evaluated.
        settings: of the evaluation: the largest number of clips, their length, and the seed of the draws.

    Raises:
        UsageError: if the corpus does not fit the subject.
    """

    def __init__(self, corpus: Corpus, subject: Subject, settings: Settings) -> None:
        check_fits(corpus, subject)
        self.corpus, self.is_clip, self.settings = corpus, bool(subject.clip) or settings.onsets, settings
        self.clips, self.seed = settings.clips, settings.seed

    @cached_property
    def heldout(self) -> Recordings:
        return OnsetClips(self.corpus.heldout, self.corpus.sample_rate) if self.is_clip else self.corpus.heldout

    @cached_property
    def train(self) -> Recordings:
        return OnsetClips(self.corpus.train, self.corpus.sample_rate) if self.is_clip else self.corpus.train

    @cached_property
    def samples(self) -> int:
        """Samples of a clip, or less if no held-out recording is so long."""
        if self.is_clip:
            return self.corpus.clip_samples
        longest = max(self.corpus.heldout.lengths)
        return max(SHORTEST, min(round(self.settings.seconds * self.corpus.sample_rate), longest))

    @cached_property
    def pieces(self) -> list[Piece]:
        """Held-out pieces that do not overlap, spread over all recordings, each up to a clip long.

        NotMeasured is raised if all are too short.
        """
        places = [
            (recording, start, min(self.samples, length - start))
            for recording, length in enumerate(self.heldout.lengths)
            for start in range(0, length, self.samples)
            if length - start >= (self.samples // 2 if start else SHORTEST)
        ]
        if not places:
            longest, needed = (samples / self.corpus.sample_rate for samples in (max(self.heldout.lengths), SHORTEST))
            raise NotMeasured(f"held-out clips are of {longest:.3g} s at most, and measures need {needed:.3g} s")
        chosen = [places[index] for index in spread_indices(self.clips, len(places))]
        return [Piece(self.heldout.read(recording, start, count), recording) for recording, start, count in chosen]

    @cached_property
    def heldout_clips(self) -> Tensor:
        """Different clips of the held-out split, `[B, C, N]`; they may overlap."""
        return self._draw(self.heldout, self.seed)

    @cached_property
    def train_clips(self) -> Tensor:
        """Different clips of the training split, `[B, C, N]`; they may overlap."""
        return self._draw(self.train, self.seed + 1)

    @cached_property
    def train_places(self) -> list[tuple[int, int]]:
        """Recording and first sample of clips that cover the training split, or are spread over it if it is long."""
        places = [
            (recording, start)
            for recording, length in enumerate(self.train.lengths)
            for start in range(0, length, self.samples)
            if not start or length - start >= self.samples // 2
        ]
        return [places[index] for index in spread_indices(MOST_TRAIN, len(places))]

    def train_clip(self, index: int) -> Tensor:
        """Return the clip at a place of `train_places`, `[C, N]`."""
        return self.train.read(*self.train_places[index], self.samples)

    def _draw(self, recordings: Recordings, seed: int) -> Tensor:
        if self.is_clip:
            chosen = [recordings[index] for index in spread_indices(self.clips, len(recordings))]
        else:
            chosen = [recordings.draw(seed, index, self.samples) for index in range(PASSES * self.clips)]
        different = {hashlib.sha256(clip.numpy().tobytes()).digest(): clip for clip in chosen}
        return torch.stack(list(different.values())[: self.clips])


def check_fits(corpus: Corpus, subject: Subject) -> None:
    """Raise UsageError if a subject can't hear a corpus: another sample rate, channels, or length of clips."""
    pairs: list[tuple[float, float, str, str]] = [
        (subject.sample_rate, corpus.sample_rate, "Hz", "--rate"),
        (subject.channels, corpus.channels, "channels", "--channels"),
    ]
    if subject.clip:
        ours, theirs = (clip / corpus.sample_rate for clip in (subject.clip, corpus.clip_samples))
        pairs.append((ours, theirs, "s a clip", "--clip"))
    for ours, theirs, unit, option in pairs:
        if ours != theirs:
            raise UsageError(
                f"{corpus.folder}: {theirs:g} {unit}, but {subject.name} has {ours:g}; prepare the corpus again with "
                f"{option} {ours:g}"
            )
