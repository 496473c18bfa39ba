"""What steers a prior while it learns: descriptors of the corpus beside its latents, each in ranks from −1 to 1.

They are measured of the corpus as the autoencoder plays it, for that is what a slider has to move: where it makes all
sounds as noisy as each other, say, no latent knows how noisy the recording was.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.autoencoder import Autoencoder
from riverrun.corpus import Hits, Part
from riverrun.descriptors import CLIP_NAMES, FRAME_NAMES, Frames, Quantiles, clip_descriptors
from riverrun.errors import UsageError
from riverrun.training.autoencoder import ENCODED_AT_ONCE, Heard

SMOOTHING = 0.5
"""Seconds around a frame that its descriptors are averaged over: a slider says how it should be for a while."""

NUDGE = 1e-3
"""Least rank: exactly 0 is what leaves a descriptor free."""

MEMORY = 4.0
"""Seconds before a piece of a recording that it is played from: no preset remembers longer."""

SILENCE = -69.9
"""LUFS: of frames below, only the loudness means something."""


def refuse_unknown(names: Sequence[str], clips: bool) -> None:
    """Raises UsageError for a descriptor that can't be measured of frames, or of clips."""
    known = CLIP_NAMES if clips else FRAME_NAMES
    for name in names:
        if name not in known:
            what = "clips" if clips else "frames"
            raise UsageError(f"prior.descriptors: {name} is not one of {what}; there are: {', '.join(known)}")


@torch.no_grad()
def measured(names: Sequence[str], heard: Heard, model: Autoencoder, rate: int) -> tuple[Quantiles, list[Tensor]]:
    """The quantiles of what is to be learned, and the ranks of it and of what is held out, `[K, T]` each; none is 0.

    T are the clips of a model of clips, else the frames.
    """
    known, of_part = (CLIP_NAMES, of_clips) if model.frames else (FRAME_NAMES, of_frames)
    values = [of_part(part, model, rate) for part in (heard.train, heard.heldout)]
    sounding = values[0][known.index("loudness")] > SILENCE
    wanted = [each[[known.index(name) for name in names]] for each in values]
    quantiles = Quantiles(len(names))
    quantiles.fit(wanted[0][:, sounding].T if bool(sounding.any()) else wanted[0].T)
    placed = [quantiles(each[None])[0] for each in wanted]
    return quantiles, [torch.where(rank < 0, rank.clamp(max=-NUDGE), rank.clamp(min=NUDGE)) for rank in placed]


def of_clips(part: Part | Hits, model: Autoencoder, rate: int) -> Tensor:
    """All descriptors of each clip of a part, as the model plays it, `[K, clips]`."""
    return torch.cat([clip_descriptors(model(part[index][None]), rate) for index in range(len(part))]).T


def of_frames(part: Part | Hits, model: Autoencoder, rate: int) -> Tensor:
    """All descriptors of each frame of a part as the model plays it, smoothed, recording after recording, `[K, T]`."""
    ratio = model.ratio
    frames, memory = Frames(rate, ratio), round(MEMORY * rate / ratio) * ratio
    size = -(-ENCODED_AT_ONCE // ratio) * ratio
    width = 2 * round(SMOOTHING * rate / ratio / 2) + 1
    smoothed = []
    for number, length in enumerate(part.lengths):
        pieces = []
        for start in range(0, length, size):
            before, wanted = min(frames.past + memory, start), min(size, length - start)
            audio = model(part.read(number, start - before, before + wanted)[None])[:, :, -(frames.past + wanted) :]
            missing = frames.past + wanted - audio.shape[2]
            pieces.append(frames.measure(functional.pad(audio, (missing, -wanted % ratio))))
        values = torch.cat(pieces, 2)
        smoothed.append(functional.avg_pool1d(values, width, 1, width // 2, count_include_pad=False)[0])
    return torch.cat(smoothed, 1)


def dropped(conditions: Tensor) -> Tensor:
    """Conditions `[B, K, T]` with some of them free: half of them, each for a whole sequence, and of a quarter of the
    sequences all (as Ho & Salimans 2022, arXiv:2207.12598, leave out a condition to learn to do without).
    """
    kept = torch.rand(conditions.size(0), conditions.size(1), 1, device=conditions.device) < 0.5
    some = torch.rand(conditions.size(0), 1, 1, device=conditions.device) >= 0.25
    return conditions * (kept & some)
