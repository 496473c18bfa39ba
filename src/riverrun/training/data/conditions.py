"""What steers a prior while it learns: descriptors of what is played, beside its latents, in ranks from −1 to 1.

They are measured of the corpus as it comes out of the decoder: that is what a player hears, and an autoencoder that has
learned for minutes makes a tone noisier than it was.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.audio.descriptors import CLIP_NAMES, FRAME_NAMES, Frames, Quantiles, clip_descriptors
from riverrun.corpus import Recordings
from riverrun.errors import UsageError
from riverrun.models.autoencoder import Autoencoder
from riverrun.training.data.examples import ENCODED_AT_ONCE, TrainingData, batches, pieces, read

SMOOTHING = 0.5
"""Seconds around a frame that its descriptors are averaged over: a slider says how it should be for a while."""

NUDGE = 1e-3
"""Least rank: exactly 0 is what leaves a descriptor free."""

SILENCE = -50.0
"""Decibels below the loudest frame: of what is fainter, only the loudness means something."""

SHARE = 1e-3
"""What a whole recording counts for beside the frames around one: where it is silent, its timbre is the recording's."""


def check_descriptors(names: Sequence[str], clips: bool) -> None:
    """Raises UsageError for a descriptor that can't be measured of frames, or of clips."""
    known = CLIP_NAMES if clips else FRAME_NAMES
    for name in names:
        if name not in known:
            what = "clips" if clips else "frames"
            raise UsageError(f"prior.descriptors: {name} is not one of {what}; there are: {', '.join(known)}")


@torch.no_grad()
def measure_conditions(names: Sequence[str], heard: TrainingData, model: Autoencoder, sample_rate: int) -> list[Tensor]:
    """The ranks of what is to be learned and of what is held out, among the former, `[K, T]` each; none is 0.

    T are the clips of a model of whole clips, else the frames.
    """
    known = CLIP_NAMES if model.is_clip else FRAME_NAMES
    parts = (heard.train, heard.heldout)
    values = [
        of_clips(part, model, sample_rate) if model.is_clip else of_frames(part, model, sample_rate) for part in parts
    ]
    loudness = values[0][known.index("loudness")]
    wanted = [each[[known.index(name) for name in names]] for each in values]
    quantiles = Quantiles(len(names))
    quantiles.fit(wanted[0][:, loudness > loudness.max() + SILENCE].T)
    placed = [quantiles(each[None])[0] for each in wanted]
    return [torch.where(rank < 0, rank.clamp(max=-NUDGE), rank.clamp(min=NUDGE)) for rank in placed]


def of_clips(part: Recordings, model: Autoencoder, sample_rate: int) -> Tensor:
    """All descriptors of each clip of a part, played, `[K, clips]`."""
    together = max(1, ENCODED_AT_ONCE // part.clip_samples)
    rows = []
    for first in range(0, len(part), together):
        clips = torch.stack([part[index] for index in range(first, min(first + together, len(part)))])
        rows.append(clip_descriptors(model.reconstruct(clips.to(model.level.device)), sample_rate).cpu())
    return torch.cat(rows).T


def of_frames(part: Recordings, model: Autoencoder, sample_rate: int) -> Tensor:
    """All descriptors of each frame of a part, played, smoothed, one recording after another, `[K, T]`."""
    frames, ratio, device = Frames(sample_rate, model.ratio).to(model.level.device), model.ratio, model.level.device
    size = -(-ENCODED_AT_ONCE // ratio) * ratio
    context = -(-(2 * model.encoder_context() + frames.past) // ratio) * ratio  # the decoder is the encoder's mirror
    found: list[list[Tensor]] = [[] for _ in part.lengths]
    for batch in batches(pieces(part.lengths, size, context)):
        played = model(read(part, batch, model.delay + ratio).to(device))[..., model.delay :]
        padded = functional.pad(played, (frames.past, 0))
        for piece, audio in zip(batch, padded, strict=True):
            last = frames.past + piece.length + -piece.samples % ratio
            found[piece.recording].append(frames.measure(audio[None, :, piece.before : last])[0].cpu())
    width = 2 * round(SMOOTHING * sample_rate / ratio / 2) + 1
    return torch.cat([smooth(torch.cat(pieces_of, 1), width) for pieces_of in found], 1)


def smooth(values: Tensor, width: int) -> Tensor:
    """Descriptors of frames `[K, T]`, loudness first, averaged over `width` frames around each: the power that is heard
    (as the momentary loudness of ITU-R BS.1770), and of the others what each frame counts in power.
    """
    power = 10 ** (values[:1] / 10)
    sums = functional.avg_pool1d(torch.cat([power, power * values[1:]]), width, 1, width // 2, count_include_pad=False)
    timbre = sums + SHARE * torch.cat([power, power * values[1:]]).mean(1, keepdim=True)
    return torch.cat([10 * sums[:1].log10(), timbre[1:] / timbre[:1]])


def drop_conditions(conditions: Tensor) -> Tensor:
    """Conditions `[B, K, T]` with some of them free: half of them, each for a whole sequence, and of a quarter of the
    sequences all (as Ho & Salimans 2022, arXiv:2207.12598, leave out a condition to learn to do without).
    """
    kept = torch.rand(conditions.size(0), conditions.size(1), 1, device=conditions.device) < 0.5
    some = torch.rand(conditions.size(0), 1, 1, device=conditions.device) >= 0.25
    return conditions * (kept & some)
