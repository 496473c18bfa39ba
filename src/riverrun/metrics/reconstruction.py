"""All measures of a reconstruction of one clip, beyond the eight of `compare`.

| measure | unit | perfect | source |
|---|---|---|---|
| `stft` | – | 0 | multi-resolution STFT distance (Yamamoto et al. 2020, arXiv:1910.11480) |
| `si_sdr` | dB | ∞ | scale-invariant signal-to-distortion ratio (Le Roux et al. 2019, arXiv:1811.02508) |
| `left`, `right`, `mid`, `side` | dB | 0 | log-mel error of the channels of stereo, of their mean and half difference |
| a descriptor's name | its unit | 0 | absolute difference of the descriptor of the whole clip |
"""

from dataclasses import asdict

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.audio.descriptors import CLIP_NAMES, clip_descriptors
from riverrun.metrics.alignment import align
from riverrun.metrics.sound import MAX_LAG, compare, log_mel_error

STFT_RESOLUTIONS = ((1024, 120, 600), (2048, 240, 1200), (512, 50, 240))
"""FFT, hop and window of the multi-resolution STFT distance in samples, those of Parallel WaveGAN and of auraloss."""

STFT_FLOOR = 1e-8
"""Smallest power in the STFT distance, as in auraloss."""

EPSILON = 1e-12
"""Added to powers, so that ratios stay finite: a perfect reconstruction has an SI-SDR of some 100 dB."""


def measure_reconstruction(original: Tensor, estimate: Tensor, sample_rate: int) -> dict[str, float]:
    """Return all measures of a reconstruction by their names.

    Those of `riverrun.metrics.compare`, and those of the table in this module's docstring. The channels are compared
    where there are two of them.

    Args:
        original: audio `[C, N]`, −1 to 1, 1024 samples or more.
        estimate: audio `[C, N]`.
        sample_rate: in Hz.
    """
    original, estimate = (each.detach().cpu().float() for each in (original, estimate))
    values = asdict(compare(original, estimate, sample_rate))
    mono, other, _ = align(original.mean(0), estimate.mean(0), min(MAX_LAG, original.shape[1] // 4))
    values["stft"] = multi_resolution_stft(mono, other)
    values["si_sdr"] = si_sdr(mono, other)
    if len(original) == 2:
        pairs = zip(stereo_parts(original).items(), stereo_parts(estimate).values(), strict=True)
        values |= {name: log_mel_error(part, found, sample_rate) for (name, part), found in pairs}
    first, second = (clip_descriptors(each[None], sample_rate)[0] for each in (original, estimate))
    return values | dict(zip(CLIP_NAMES, (first - second).abs().tolist(), strict=True))


def multi_resolution_stft(original: Tensor, estimate: Tensor) -> float:
    """Return the mean over three resolutions of spectral convergence and log-magnitude error of mono audio `[N]`."""
    total = 0.0
    for size, hop, length in STFT_RESOLUTIONS:
        window = torch.hann_window(length)
        first, second = (
            torch.stft(
                functional.pad(each, (0, max(0, size - len(each)))), size, hop, length, window, return_complex=True
            )
            .abs()
            .square()
            .clamp(min=STFT_FLOOR)
            .sqrt()
            for each in (original, estimate)
        )
        total += float((first - second).norm() / first.norm() + (first.log() - second.log()).abs().mean())
    return total / len(STFT_RESOLUTIONS)


def si_sdr(original: Tensor, estimate: Tensor) -> float:
    """Return the scale-invariant signal-to-distortion ratio of mono audio `[N]` in dB; both are freed of their means.

    It compares samples, so that a synthesis that does not keep phases has a low one, however close it sounds.
    """
    original, estimate = (each.double() - each.double().mean() for each in (original, estimate))
    target = (estimate @ original + EPSILON) / (original @ original + EPSILON) * original
    return float(10 * ((target.square().sum() + EPSILON) / ((target - estimate).square().sum() + EPSILON)).log10())


def stereo_parts(audio: Tensor) -> dict[str, Tensor]:
    """Return left, right, mid and side `[N]` of stereo audio `[2, N]`."""
    left, right = audio
    return {"left": left, "right": right, "mid": (left + right) / 2, "side": (left - right) / 2}
