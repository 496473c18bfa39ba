"""Encode recordings: the levels of their bands, and the posteriors of their latents."""

from collections.abc import Iterator

import torch
from rich.console import Console
from rich.progress import track
from torch import Tensor

from riverrun.corpus import Recordings
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.chunks import MAX_BATCH_SAMPLES, batch_chunks, read_chunks, round_up, split_into_chunks
from riverrun.training.data.examples import spread_indices

NUM_LEVEL_CLIPS = 64
"""Number of clips that the levels of the bands are measured on: enough for a mean over a corpus, and read quickly."""


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


@torch.no_grad()
def iterate_posteriors(model: Autoencoder, recordings: Recordings) -> Iterator[Tensor]:
    """Compute the posterior of each recording's latents, in bounded memory.

    A recording is encoded in chunks, with the same result as in one piece.

    Args:
        model: the autoencoder, on any device.
        recordings: recordings to encode.

    Yields:
        Means and standard deviations `[2, D, T]` of one recording, on the CPU; T is 1 for a clip model.
    """
    ratio, counts = model.ratio, frame_counts(model, recordings)
    size = max(round_up(MAX_BATCH_SAMPLES, ratio), model.clip_frames * ratio)
    context = round_up(model.encoder_context(), ratio)
    parts: list[Tensor] = []
    frames_done = 0
    for batch in batch_chunks(split_into_chunks(recordings.lengths, size, context)):
        latents = torch.stack(model.posterior(read_chunks(recordings, batch).to(model.level.device))).cpu()
        for index, chunk in enumerate(batch):
            first = chunk.context // ratio
            parts.append(latents[:, index, :, first : first + -(-chunk.samples // ratio)])
            frames_done += parts[-1].shape[2]
            if frames_done == counts[chunk.recording]:
                yield torch.cat(parts, dim=2)
                parts, frames_done = [], 0


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
