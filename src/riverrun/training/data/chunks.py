"""Chunks of recordings, so that recordings of any length are processed in batches of bounded size."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.corpus import Recordings

MAX_BATCH_SAMPLES = 2**20
"""Samples in a chunk of a long recording, and in a batch of short ones. It bounds the memory that encoding needs."""


@dataclass(frozen=True)
class Chunk:
    """A part of a recording, with the samples before it that a causal network depends on.

    Args:
        recording: index of the recording.
        start: first sample of the chunk, without its context.
        context: number of samples before `start` that are read too.
        samples: number of samples from `start` on.
    """

    recording: int
    start: int
    context: int
    samples: int

    @property
    def length(self) -> int:
        """Number of samples to read, with the context."""
        return self.context + self.samples


def round_up(samples: int, multiple: int) -> int:
    """Return the smallest multiple of `multiple` that is not less than `samples`."""
    return -(-samples // multiple) * multiple


def split_into_chunks(lengths: Sequence[int], size: int, context: int) -> Iterator[Chunk]:
    """Split recordings into chunks.

    Args:
        lengths: samples of each recording.
        size: maximum number of samples of a chunk.
        context: number of samples of context; less at the start of a recording.
    """
    for recording, length in enumerate(lengths):
        for start in range(0, length, size):
            yield Chunk(recording, start, min(context, start), min(size, length - start))


def batch_chunks(chunks: Iterable[Chunk]) -> Iterator[list[Chunk]]:
    """Group consecutive chunks into batches.

    A batch has at most MAX_BATCH_SAMPLES samples unless it is a single chunk, and at most half of it is padding.
    """
    batch: list[Chunk] = []
    for chunk in chunks:
        lengths = [each.length for each in [*batch, chunk]]
        padded = len(lengths) * max(lengths)
        if batch and (padded > MAX_BATCH_SAMPLES or padded > 2 * sum(lengths)):
            yield batch
            batch = []
        batch.append(chunk)
    if batch:
        yield batch


def read_chunks(recordings: Recordings, chunks: Sequence[Chunk], extra: int = 0) -> Tensor:
    """Read a batch of chunks with their context.

    Shorter chunks are padded with zeros at the end, which does not change what a causal network computes before them.

    Args:
        recordings: the recordings.
        chunks: the chunks of one batch.
        extra: number of samples after each chunk that are read too.

    Returns:
        Audio `[B, C, N]`.
    """
    longest = max(chunk.length for chunk in chunks) + extra
    audio = [recordings.read(each.recording, each.start - each.context, each.length + extra) for each in chunks]
    return torch.stack([functional.pad(each, (0, longest - each.shape[-1])) for each in audio])
