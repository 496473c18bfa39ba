"""Descriptors as conditions of the prior: the ranks of loudness, brightness, … for each latent vector, from −1 to 1.

Descriptors are measured on the output of the decoder, not on the corpus. The output is what a listener hears, and it
can differ from the corpus: an autoencoder that was trained for minutes makes a tone noisier.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.audio.descriptors import CLIP_NAMES, FRAME_NAMES, FrameDescriptors, Quantiles, clip_descriptors
from riverrun.corpus import Recordings
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.chunks import MAX_BATCH_SAMPLES, batch_chunks, read_chunks, round_up, split_into_chunks
from riverrun.training.data.examples import TrainingData

SMOOTHING_SECONDS = 0.5
"""Length of the window that the descriptors of frames are averaged over. A player moves a descriptor slowly, so it
describes the sound over a while and not a single frame."""

MIN_ABS_RANK = 1e-3
"""Smallest absolute value of a rank, because a condition of exactly 0 leaves a descriptor free."""

SILENCE_DB = -50.0
"""Level relative to the loudest frame, in dB. Quieter frames don't count in the quantiles, because descriptors other
than loudness have no meaning there."""

RECORDING_WEIGHT = 1e-3
"""Weight of a recording's mean power in the average of its other descriptors than loudness, relative to the power
around a frame. So where a recording is silent, they have the values of the whole recording."""

GIVEN_PROBABILITY = 0.5
"""Probability that a descriptor is given in training, so that all combinations of given and free ones are learned."""

ALL_FREE_PROBABILITY = 0.25
"""Probability that all descriptors of a sequence are free in training, so that the prior is learned
without conditions too."""


def check_descriptors(names: Sequence[str], is_clip: bool) -> None:
    """Check that descriptors can be measured.

    Args:
        names: names of descriptors.
        is_clip: whether they are measured on whole clips instead of frames.

    Raises:
        UsageError: for a name that is unknown for clips or frames.
    """
    known = CLIP_NAMES if is_clip else FRAME_NAMES
    for name in names:
        if name not in known:
            kind = "clips" if is_clip else "frames"
            raise UsageError(
                f"prior.descriptors: {name} is not one of the descriptors of {kind}; choose from {', '.join(known)}"
            )


@torch.no_grad()
def measure_conditions(names: Sequence[str], data: TrainingData, model: Autoencoder, sample_rate: int) -> list[Tensor]:
    """Measure descriptors of the decoded recordings, as ranks among those of the training recordings.

    Args:
        names: names of K descriptors.
        data: training and held-out recordings.
        model: the autoencoder, on any device.
        sample_rate: in Hz.

    Returns:
        Ranks `[K, T]` of the training and of the held-out recordings, from −1 to 1 and never 0. T is the number of
        frames, or of clips for a clip model.
    """
    known = CLIP_NAMES if model.is_clip else FRAME_NAMES
    measure = describe_clips if model.is_clip else describe_frames
    values = [measure(recordings, model, sample_rate) for recordings in (data.train, data.heldout)]
    loudness = values[0][known.index("loudness")]
    selected = [each[[known.index(name) for name in names]] for each in values]
    quantiles = Quantiles(len(names))
    quantiles.fit(selected[0][:, loudness > loudness.max() + SILENCE_DB].T)
    ranks = [quantiles(each[None])[0] for each in selected]
    return [torch.where(rank < 0, rank.clamp(max=-MIN_ABS_RANK), rank.clamp(min=MIN_ABS_RANK)) for rank in ranks]


def describe_clips(recordings: Recordings, model: Autoencoder, sample_rate: int) -> Tensor:
    """Measure all descriptors of each decoded clip, `[K, number of clips]`."""
    batch_size = max(1, MAX_BATCH_SAMPLES // recordings.clip_samples)
    rows = []
    for first in range(0, len(recordings), batch_size):
        last = min(first + batch_size, len(recordings))
        clips = torch.stack([recordings[index] for index in range(first, last)])
        rows.append(clip_descriptors(model.reconstruct(clips.to(model.level.device)), sample_rate).cpu())
    return torch.cat(rows).T


def describe_frames(recordings: Recordings, model: Autoencoder, sample_rate: int) -> Tensor:
    """Measure all descriptors of each decoded frame, smoothed, one recording after another, `[K, T]`."""
    ratio, device = model.ratio, model.level.device
    frames = FrameDescriptors(sample_rate, ratio).to(device)
    size = round_up(MAX_BATCH_SAMPLES, ratio)
    # the decoder mirrors the encoder, so it has the same context
    context = round_up(2 * model.encoder_context() + frames.past, ratio)
    values: list[list[Tensor]] = [[] for _ in recordings.lengths]
    for batch in batch_chunks(split_into_chunks(recordings.lengths, size, context)):
        decoded = model(read_chunks(recordings, batch, model.delay + ratio).to(device))[..., model.delay :]
        padded = functional.pad(decoded, (frames.past, 0))
        for chunk, audio in zip(batch, padded, strict=True):
            last = frames.past + chunk.length + -chunk.samples % ratio
            values[chunk.recording].append(frames.measure(audio[None, :, chunk.context : last])[0].cpu())
    width = 2 * round(SMOOTHING_SECONDS * sample_rate / ratio / 2) + 1
    return torch.cat([smooth(torch.cat(chunks, 1), width) for chunks in values], 1)


def smooth(values: Tensor, width: int) -> Tensor:
    """Average the descriptors of frames over windows around each frame.

    Loudness is the mean power in the window (as the momentary loudness of ITU-R BS.1770). The other descriptors are
    means weighted with the power of the frames.

    Args:
        values: descriptors of one recording, `[K, T]`; the first one is the loudness in dB.
        width: window length in frames, odd.

    Returns:
        `[K, T]`.
    """
    power = 10 ** (values[:1] / 10)
    weighted = torch.cat([power, power * values[1:]])
    sums = functional.avg_pool1d(weighted, width, 1, width // 2, count_include_pad=False)
    timbre = sums + RECORDING_WEIGHT * weighted.mean(1, keepdim=True)
    return torch.cat([10 * sums[:1].log10(), timbre[1:] / timbre[:1]])


def drop_conditions(conditions: Tensor) -> Tensor:
    """Set random conditions to 0, which leaves them free.

    A prior learns so to do without them, as in classifier-free guidance (Ho & Salimans 2022, arXiv:2207.12598). A
    condition is kept or dropped for a whole sequence. It is kept with a probability of GIVEN_PROBABILITY ·
    (1 − ALL_FREE_PROBABILITY) = 0.375.

    Args:
        conditions: `[B, K, T]`.

    Returns:
        `[B, K, T]`.
    """
    batch_size, count, _ = conditions.shape
    is_given = torch.rand(batch_size, count, 1, device=conditions.device) < GIVEN_PROBABILITY
    any_given = torch.rand(batch_size, 1, 1, device=conditions.device) >= ALL_FREE_PROBABILITY
    return conditions * (is_given & any_given)
