"""What the trainings learn from: crops, clips that start at onsets, and the latents that an encoder makes of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor
from torch.nn import functional

from riverrun.corpus import Corpus, OnsetClips, Recordings, Split
from riverrun.models.autoencoder import Autoencoder

LEVEL_CLIPS = 64
"""Clips that the bands' levels are measured on before training begins."""

ENCODED_AT_ONCE = 2**20
"""Samples that are encoded at once: of one long recording, or of several short ones."""


@dataclass(frozen=True)
class TrainingData:
    """What a model hears of a corpus: two parts, and how many `samples` an example has."""

    train: Recordings
    heldout: Recordings
    samples: int


def heard(corpus: Corpus, model: Autoencoder, crop: float, console: Console) -> TrainingData:
    """Crops of `crop` seconds at most from anywhere; for a model of whole clips, those that start at onsets."""
    if not model.is_clip:
        return TrainingData(corpus.train, corpus.heldout, min(round(crop * corpus.sample_rate), corpus.clip_samples))
    with console.status("finding where sounds start"):
        return TrainingData(
            OnsetClips(corpus.train, corpus.sample_rate),
            OnsetClips(corpus.heldout, corpus.sample_rate),
            corpus.clip_samples,
        )


class Rests(Split):
    """A part of which no recording is shorter than a clip: after those that are comes silence, as in its clips. So hits
    end, and do not break off into one another.
    """

    def __init__(self, part: Split) -> None:
        vars(self).update(vars(part))

    @property
    def lengths(self) -> list[int]:
        return [max(length, self.clip_samples) for length in super().lengths]


def strided(count: int, among: int) -> list[int]:
    """`count` numbers below `among`, or all if there are fewer, spread evenly: of clips, they come from every file."""
    count = min(count, among)
    return [(2 * index + 1) * among // (2 * count) for index in range(count)]


@torch.no_grad()
def band_levels(model: Autoencoder, part: Recordings) -> Tensor:
    """RMS of each band over some clips of a part, `[C·M]`."""
    power = torch.zeros_like(model.level)
    clips = strided(LEVEL_CLIPS, len(part))
    for index in clips:
        power += model.analyse(part[index][None].to(power.device))[0].square().mean(-1) / len(clips)
    return power.sqrt()


def frame_counts(model: Autoencoder, part: Recordings) -> list[int]:
    """How many latent vectors each recording of a part has; of a model of whole clips, one a clip."""
    return [1 if model.is_clip else -(-length // model.ratio) for length in part.lengths]


@dataclass(frozen=True)
class Piece:
    """So many `samples` of a recording from `start` on, with as many `before` them as the encoder looks back on."""

    recording: int
    start: int
    before: int
    samples: int

    @property
    def length(self) -> int:
        return self.before + self.samples


def pieces(lengths: Sequence[int], size: int, context: int) -> Iterator[Piece]:
    """What is computed at once of recordings: `size` samples, and up to `context` before them."""
    for number, length in enumerate(lengths):
        for start in range(0, length, size):
            yield Piece(number, start, min(context, start), min(size, length - start))


def batches(some: Iterator[Piece]) -> Iterator[list[Piece]]:
    """Pieces, several at once while they are short and of much the same length: padding is at most half of a batch."""
    batch: list[Piece] = []
    for piece in some:
        lengths = [each.length for each in [*batch, piece]]
        padded = len(lengths) * max(lengths)
        if batch and (padded > ENCODED_AT_ONCE or padded > 2 * sum(lengths)):
            yield batch
            batch = []
        batch.append(piece)
    if batch:
        yield batch


def read(part: Recordings, batch: Sequence[Piece], after: int = 0) -> Tensor:
    """Pieces and `after` samples after each `[B, C, N]`, silence filling those that are shorter than the longest.

    What is causal makes of each piece the same as if it were alone.
    """
    longest = max(piece.length for piece in batch) + after
    audio = [part.read(each.recording, each.start - each.before, each.length + after) for each in batch]
    return torch.stack([functional.pad(each, (0, longest - each.shape[-1])) for each in audio])


@torch.no_grad()
def posteriors(model: Autoencoder, part: Recordings) -> Iterator[Tensor]:
    """Means and deviations `[2, D, T]` of each recording's latents, as one unbroken stream, in bounded memory.

    Of a model of whole clips: `[2, D, 1]` of each clip. The model may be on any device; the latents are on the CPU.
    """
    ratio, counts = model.ratio, frame_counts(model, part)
    size = max(-(-ENCODED_AT_ONCE // ratio), model.clip_frames) * ratio
    context = -(-model.encoder_context() // ratio) * ratio
    recording: list[Tensor] = []
    done = 0
    for batch in batches(pieces(part.lengths, size, context)):
        latents = torch.stack(model.posterior(read(part, batch).to(model.level.device))).cpu()
        for index, piece in enumerate(batch):
            first = piece.before // ratio
            recording.append(latents[:, index, :, first : first - (-piece.samples // ratio)])
            done += recording[-1].shape[2]
            if done == counts[piece.recording]:
                yield torch.cat(recording, dim=2)
                recording, done = [], 0


def encode(model: Autoencoder, part: Recordings, console: Console) -> Tensor:
    """Means and deviations of all the latents of a part, `[2, D, T]`; shows how far it is."""
    shown = track(
        posteriors(model, part),
        "encoding the corpus",
        total=len(part.lengths),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    return torch.cat(list(shown), dim=2)
