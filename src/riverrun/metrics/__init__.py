"""Metrics: how close a reconstruction sounds to its original.

Example:
    >>> import torch
    >>> from riverrun.metrics import compare
    >>> original = torch.randn(2, 48000)
    >>> compare(original, 0.5 * original, sample_rate=48000).level
    -6.02...
"""

from riverrun.metrics.alignment import align
from riverrun.metrics.onsets import compare_onsets, find_onsets
from riverrun.metrics.sound import (
    Comparison,
    channel_correlation,
    chroma,
    chroma_similarity,
    compare,
    level_difference,
    log_mel,
    log_mel_error,
    mean_comparison,
    spectral_convergence,
)

__all__ = [
    "Comparison",
    "align",
    "channel_correlation",
    "chroma",
    "chroma_similarity",
    "compare",
    "compare_onsets",
    "find_onsets",
    "level_difference",
    "log_mel",
    "log_mel_error",
    "mean_comparison",
    "spectral_convergence",
]
