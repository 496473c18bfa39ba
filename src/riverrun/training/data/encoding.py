"""Encode recordings: the levels of their bands, and the posteriors of their latents."""

from collections.abc import Iterable, Iterator

import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor

from riverrun.corpus import Recordings
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.chunks import (
    MAX_BATCH_SAMPLES,
    Chunk,
    batch_chunks,
    read_chunks,
    round_up,
    split_into_chunks,
)
from riverrun.training.data.examples import spread_indices

NUM_LEVEL_CLIPS = 64
"""Number of clips that the levels of the bands are measured on: enough for a mean over a corpus, and read quickly."""

NUM_SAMPLE_CHUNKS, SAMPLE_CHUNK = 512, 2**13
"""Number of chunks of recordings, and samples in each, that a whitening is fitted to: a minute and a half in short
pieces, so that few instruments of a large corpus are left out. It is fitted after each epoch, so it must not take long.
On an hour of keyboards, latents whitened by 64 chunks of 2¹⁶ samples had variances up to 3.5, by these up to 1.2."""

NUM_SAMPLE_CLIPS = 256
"""Number of clips that the whitening of a clip model is fitted to; a clip has one latent vector."""


@torch.no_grad()
def measure_band_levels(model: Autoencoder, recordings: Recordings) -> Tensor:
    """Compute the RMS of each band over clips from all recordings, `[C·M]`."""
    power = torch.zeros_like(model.level)
    indices = spread_indices(NUM_LEVEL_CLIPS, len(recordings))
    for index in indices:
        power += model.analyse(recordings[index][None].to(power.device))[0].square().mean(-1) / len(indices)
    return power.sqrt()


def frame_counts(model: Autoencoder, recordings: Recordings) -> list[int]:
    """Return the number of latent vectors of each recording: one a frame, or one a clip for a clip model."""
    return [1 if model.is_clip else -(-length // model.ratio) for length in recordings.lengths]


def iterate_posteriors(model: Autoencoder, recordings: Recordings) -> Iterator[Tensor]:
    """Compute the posterior of each recording's latents, in bounded memory.

    A recording is encoded in chunks, with the same result as in one piece.

    Args:
        model: the autoencoder, on any device.
        recordings: recordings to encode.

    Yields:
        Means and standard deviations `[2, D, T]` of one recording, on the CPU; T is 1 for a clip model.
    """
    counts, size = frame_counts(model, recordings), max(MAX_BATCH_SAMPLES, model.clip_frames * model.ratio)
    parts: list[Tensor] = []
    frames_done = 0
    for recording, latents in _encode_chunks(model, recordings, _split(model, recordings, size)):
        parts.append(latents)
        frames_done += latents.shape[2]
        if frames_done == counts[recording]:
            yield torch.cat(parts, dim=2)
            parts, frames_done = [], 0


def encode_sample(model: Autoencoder, recordings: Recordings) -> Tensor:
    """Compute the latents of chunks, or of clips for a clip model, spread evenly over all recordings: `[D, T]`, CPU."""
    size = max(SAMPLE_CHUNK, model.clip_frames * model.ratio)
    chunks = list(_split(model, recordings, size))
    count = NUM_SAMPLE_CLIPS if model.is_clip else NUM_SAMPLE_CHUNKS
    chosen = [chunks[index] for index in spread_indices(count, len(chunks))]
    return torch.cat([latents[0] for _, latents in _encode_chunks(model, recordings, chosen)], dim=1)


def _split(model: Autoencoder, recordings: Recordings, size: int) -> Iterator[Chunk]:
    """Split recordings into chunks of whole frames, with the context that the encoder needs."""
    context = round_up(model.encoder_context(), model.ratio)
    return split_into_chunks(recordings.lengths, round_up(size, model.ratio), context)


@torch.no_grad()
def _encode_chunks(model: Autoencoder, recordings: Recordings, chunks: Iterable[Chunk]) -> Iterator[tuple[int, Tensor]]:
    """Iterate over the recording and the posterior `[2, D, T]` of each chunk."""
    ratio = model.ratio
    for batch in batch_chunks(chunks):
        latents = torch.stack(model.posterior(read_chunks(recordings, batch).to(model.level.device))).cpu()
        for index, chunk in enumerate(batch):
            first = chunk.context // ratio
            yield chunk.recording, latents[:, index, :, first : first + -(-chunk.samples // ratio)]


def encode_recordings(model: Autoencoder, recordings: Recordings, console: Console) -> Tensor:
    """Compute the posteriors of all latents, one recording after another, and show the progress.

    Returns:
        Means and standard deviations `[2, D, T]`, on the CPU.
    """
    posteriors = track(
        iterate_posteriors(model, recordings),
        "encoding the corpus",
        total=len(recordings.lengths),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    return torch.cat(list(posteriors), dim=2)
