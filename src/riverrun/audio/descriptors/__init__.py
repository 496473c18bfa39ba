"""Measure perceptual descriptors of audio, per frame and per clip, without a pretrained model.

    frame_descriptors   audio [B, C, N] → [B, 3, T], one value per frame of R samples; causal
    clip_descriptors    audio [B, C, N] → [B, K], one value per clip
    Quantiles           values ↔ ranks in −1 … 1 by their distribution over a corpus

DESCRIPTORS lists the descriptors in the order of the K columns. The docstring of each function gives its formula and
source.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from riverrun.audio.descriptors import clips
from riverrun.audio.descriptors.clips import Clip
from riverrun.audio.descriptors.frames import FrameDescriptors
from riverrun.audio.descriptors.quantiles import Quantiles

__all__ = [
    "CLIP_NAMES", "DESCRIPTORS", "FRAME_NAMES", "Clip", "Descriptor", "FrameDescriptors", "Quantiles",
    "clip_descriptors", "frame_descriptors",
]  # fmt: skip


@dataclass(frozen=True)
class Descriptor:
    """A perceptual descriptor.

    Attributes:
        description: what it measures.
        unit: its unit; empty if it has none.
        clip: function that measures it in clips, `[B]`.
        frame: method of `FrameDescriptors` that measures it in power spectra, `[..., F]` → `[...]`; None if frames do
            not have it.
    """

    description: str
    unit: str
    clip: Callable[[Clip], Tensor]
    frame: Callable[[FrameDescriptors, Tensor], Tensor] | None = None


DESCRIPTORS = {
    "loudness": Descriptor("loudness", "LUFS", clips.loudness, FrameDescriptors.loudness),
    "brightness": Descriptor("spectral centroid", "octaves above 1 kHz", clips.brightness, FrameDescriptors.brightness),
    "noisiness": Descriptor("spectral flatness", "dB", clips.noisiness, FrameDescriptors.noisiness),
    "attack": Descriptor("attack time", "log₁₀ s", clips.attack),
    "roughness": Descriptor("beating of partials", "", clips.roughness),
    "sharpness": Descriptor("sharpness", "about acum", clips.sharpness),
    "bass": Descriptor("boominess: loudness below 255 Hz", "share of the total", clips.bass),
    "low_mid": Descriptor("warmth: loudness from 255 to 715 Hz", "share of the total", clips.low_mid),
    "rollon": Descriptor("5 % roll-on frequency", "octaves above 1 kHz", clips.rollon),
}
"""All descriptors by name; those of frames come first, in the order in which `FrameDescriptors` returns them."""

FRAME_NAMES = [name for name, descriptor in DESCRIPTORS.items() if descriptor.frame]
"""Names of the descriptors of frames."""

CLIP_NAMES = list(DESCRIPTORS)
"""Names of the descriptors of clips."""

MAX_BATCH_SAMPLES = 2**20
"""Approximate maximum number of samples measured at once; more takes memory and saves no time."""


@torch.no_grad()
def frame_descriptors(audio: Tensor, sample_rate: int, ratio: int) -> Tensor:
    """Measure the descriptors FRAME_NAMES of each frame.

    Args:
        audio: audio, `[B, C, N]`, N ≥ 1.
        sample_rate: sample rate in Hz.
        ratio: samples per frame R.

    Returns:
        The descriptors, `[B, 3, T]`, T = ⌈N/R⌉. A frame depends on no later sample.

    Raises:
        ValueError: if `audio` has no samples or some are not finite.

    Example:
        >>> import torch
        >>> from riverrun.audio.descriptors import FRAME_NAMES, frame_descriptors
        >>> FRAME_NAMES
        ['loudness', 'brightness', 'noisiness']
        >>> frame_descriptors(0.1 * torch.randn(4, 2, 48000), sample_rate=48000, ratio=2048).shape
        torch.Size([4, 3, 24])
    """
    _check(audio)
    return FrameDescriptors(sample_rate, ratio).to(audio.device)(audio)


@torch.no_grad()
def clip_descriptors(audio: Tensor, sample_rate: int) -> Tensor:
    """Measure the descriptors CLIP_NAMES of each clip.

    Args:
        audio: clips, `[B, C, N]`, N ≥ 1.
        sample_rate: sample rate in Hz.

    Returns:
        The descriptors, `[B, K]`, K = len(CLIP_NAMES).

    Raises:
        ValueError: if `audio` has no samples or some are not finite.

    Example:
        >>> import torch
        >>> from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
        >>> values = clip_descriptors(0.1 * torch.randn(4, 2, 48000), sample_rate=48000)
        >>> values.shape
        torch.Size([4, 9])
        >>> loudness = values[:, CLIP_NAMES.index("loudness")]  # LUFS
    """
    _check(audio)
    batch_size = max(1, MAX_BATCH_SAMPLES // (audio.shape[1] * audio.shape[2]))
    batches = [Clip(batch, sample_rate) for batch in audio.split(batch_size)]
    rows = [torch.stack([descriptor.clip(batch) for descriptor in DESCRIPTORS.values()], 1) for batch in batches]
    return torch.cat(rows)


def _check(audio: Tensor) -> None:
    """Raise ValueError if audio has no samples or some are not finite."""
    if audio.numel() == 0 or not bool(audio.isfinite().all()):
        raise ValueError("audio must have at least one sample, and all samples must be finite")
