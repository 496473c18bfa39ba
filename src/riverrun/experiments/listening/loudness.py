"""Equal loudness for sounds that are compared: what is louder is taken for better."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
import torchaudio
from torch import Tensor

TARGET, PEAK = -23.0, -1.0
"""Loudness of all sounds in LUFS (EBU R 128), and the highest true peak in dBTP, for which a trial is made quieter."""

BLOCK, OVERSAMPLING = 0.4, 4
"""Seconds of a block whose loudness is measured; factor of the oversampling that finds true peaks (BS.1770-4)."""

CEILING = 0.25
"""Peak up to which the filters of torchaudio, which clip at 1, are given audio."""


def loudness(audio: Tensor, sample_rate: int) -> float:
    """Return the integrated loudness of audio `[C, N]` in LUFS (ITU-R BS.1770-4); −∞ for silence.

    Audio that is shorter than a block is followed by silence.
    """
    block = math.ceil(BLOCK * sample_rate)
    audio = torch.nn.functional.pad(audio, (0, max(0, block - audio.shape[1])))
    scale = max(1.0, float(audio.abs().max()) / CEILING)
    found = float(torchaudio.functional.loudness(audio / scale, sample_rate)) + 20 * math.log10(scale)
    return found if math.isfinite(found) else -math.inf


def true_peak(audio: Tensor) -> float:
    """Return the highest level between and at the samples of audio `[C, N]`, in dBTP (BS.1770-4, annex 2)."""
    peak = float(torchaudio.functional.resample(audio, 1, OVERSAMPLING).abs().max())
    return 20 * math.log10(max(peak, 1e-9))


def match_loudness(sounds: Sequence[Tensor], sample_rate: int) -> list[Tensor]:
    """Return sounds `[C, N]` equally loud: at TARGET, or quieter if one of them would clip. Silence stays as it is."""
    levels = [loudness(sound, sample_rate) for sound in sounds]
    gains = [TARGET - level if math.isfinite(level) else 0.0 for level in levels]
    excess = max(true_peak(sound) + gain - PEAK for sound, gain in zip(sounds, gains, strict=True))
    return [sound * 10 ** ((gain - max(0.0, excess)) / 20) for sound, gain in zip(sounds, gains, strict=True)]
