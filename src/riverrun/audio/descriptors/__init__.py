"""Descriptors: perceptual quantities measured from audio, per frame and per clip, with no model to download.

    frame_descriptors   audio [B, C, N] → [B, 3, T], one value every R samples, of the past only
    clip_descriptors    audio [B, C, N] → [B, K]
    Quantiles           values ↔ −1 … 1 by their distribution over a corpus

DESCRIPTORS says what there is, in the order of the K columns; each function's docstring has its formula and source.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from riverrun.audio.descriptors import clips
from riverrun.audio.descriptors.clips import Clip
from riverrun.audio.descriptors.frames import Frames
from riverrun.audio.descriptors.quantiles import Quantiles

__all__ = [
    "CLIP_NAMES", "DESCRIPTORS", "FRAME_NAMES", "Clip", "Descriptor", "Frames", "Quantiles", "clip_descriptors",
    "frame_descriptors",
]  # fmt: skip


@dataclass(frozen=True)
class Descriptor:
    """A quantity: what it is, its unit, how it is measured of a clip and, where it can be, of a frame's spectrum."""

    description: str
    unit: str
    clip: Callable[[Clip], Tensor]
    frame: Callable[[Frames, Tensor], Tensor] | None = None


DESCRIPTORS = {
    "loudness": Descriptor("how loud it is", "LUFS", clips.loudness, Frames.loudness),
    "brightness": Descriptor("where its spectrum balances", "octaves above 1 kHz", clips.brightness, Frames.brightness),
    "noisiness": Descriptor("noise rather than tone", "dB", clips.noisiness, Frames.noisiness),
    "attack": Descriptor("how slowly it begins", "log₁₀ s", clips.attack),
    "roughness": Descriptor("how much its partials beat", "", clips.roughness),
    "sharpness": Descriptor("how much of it is shrill", "acum, about", clips.sharpness),
    "bass": Descriptor("boomy: loudness below 255 Hz", "share", clips.bass),
    "low_mid": Descriptor("warm: loudness from 255 to 715 Hz", "share", clips.low_mid),
    "rollon": Descriptor("how deep it begins", "octaves above 1 kHz", clips.rollon),
}
"""Every descriptor, by name: those of frames first, in the order in which `Frames` gives them."""

FRAME_NAMES = [name for name, descriptor in DESCRIPTORS.items() if descriptor.frame]
CLIP_NAMES = list(DESCRIPTORS)

TOGETHER = 2**20
"""Samples that are measured at once, about: more takes memory and saves no time."""


@torch.no_grad()
def frame_descriptors(audio: Tensor, sample_rate: int, ratio: int) -> Tensor:
    """Audio `[B, C, N]` → FRAME_NAMES of each frame of `ratio` samples, `[B, 3, ⌈N/R⌉]`.

    Raises:
        ValueError: if there is no sample, or one that is not finite.
    """
    _check(audio)
    return Frames(sample_rate, ratio).to(audio.device)(audio)


@torch.no_grad()
def clip_descriptors(audio: Tensor, sample_rate: int) -> Tensor:
    """Clips `[B, C, N]` → CLIP_NAMES of each, `[B, K]`.

    Raises:
        ValueError: if there is no sample, or one that is not finite.
    """
    _check(audio)
    parts = [Clip(part, sample_rate) for part in audio.split(max(1, TOGETHER // (audio.shape[1] * audio.shape[2])))]
    rows = [torch.stack([descriptor.clip(clip) for descriptor in DESCRIPTORS.values()], 1) for clip in parts]
    return torch.cat(rows)


def _check(audio: Tensor) -> None:
    if audio.numel() == 0 or not bool(audio.isfinite().all()):
        raise ValueError("audio to describe must be finite, and at least one sample")
