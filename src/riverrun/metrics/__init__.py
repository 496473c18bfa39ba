"""Metrics: how close a reconstruction sounds to its original, and how close one set of clips is to another.

    sound, onsets, alignment   one reconstruction against its original: the measures that training shows too
    reconstruction             all measures of a reconstruction
    embeddings                 clips → vectors
    distances, neighbours      two sets of vectors: Fréchet and kernel distance, density, coverage, diversity, copying
    statistics                 intervals, tests and rank correlations
    pitch                      the pitch of mono audio

Example:
    >>> import torch
    >>> from riverrun.metrics import compare
    >>> original = torch.randn(2, 48000)
    >>> compare(original, 0.5 * original, sample_rate=48000).level
    -6.02...

    Are quiet clips near to loud ones? The kernel is as wide as the median distance of the real clips:

    >>> from riverrun.metrics import kernel_distance, median_distance, mel_statistics
    >>> real, quiet, other = (mel_statistics(gain * torch.randn(20, 1, 24000), 48000) for gain in (1, 0.1, 1))
    >>> width = median_distance(real)
    >>> kernel_distance(real, quiet, width) > 10 * abs(kernel_distance(real, other, width))
    True
"""

from riverrun.metrics.alignment import align
from riverrun.metrics.distances import (
    energy_distance,
    frechet_distance,
    frechet_extrapolated,
    frechet_of_gaussians,
    kernel_distance,
    kernel_distance_error,
    median_distance,
    principal_components,
)
from riverrun.metrics.embeddings import EMBEDDINGS, Embedding, mel_statistics, torch_file
from riverrun.metrics.neighbours import copying, density_coverage, nearest, spread
from riverrun.metrics.onsets import compare_onsets, find_onsets
from riverrun.metrics.pitch import pitch
from riverrun.metrics.reconstruction import measure_reconstruction, multi_resolution_stft, si_sdr
from riverrun.metrics.sound import (
    RECORDINGS_RANGE_DB,
    Comparison,
    are_audible,
    channel_correlation,
    chroma,
    chroma_peak,
    chroma_similarity,
    compare,
    level_difference,
    log_mel,
    log_mel_error,
    mean_comparison,
    spectral_convergence,
)
from riverrun.metrics.statistics import (
    binomial_interval,
    binomial_p_value,
    bootstrap_interval,
    gaussian_fit,
    paired_p_value,
    rank_correlation,
    welch_p_value,
)

__all__ = [
    "EMBEDDINGS",
    "RECORDINGS_RANGE_DB",
    "Comparison",
    "Embedding",
    "align",
    "are_audible",
    "binomial_interval",
    "binomial_p_value",
    "bootstrap_interval",
    "channel_correlation",
    "chroma",
    "chroma_peak",
    "chroma_similarity",
    "compare",
    "compare_onsets",
    "copying",
    "density_coverage",
    "energy_distance",
    "find_onsets",
    "frechet_distance",
    "frechet_extrapolated",
    "frechet_of_gaussians",
    "gaussian_fit",
    "kernel_distance",
    "kernel_distance_error",
    "level_difference",
    "log_mel",
    "log_mel_error",
    "mean_comparison",
    "measure_reconstruction",
    "median_distance",
    "mel_statistics",
    "multi_resolution_stft",
    "nearest",
    "paired_p_value",
    "pitch",
    "principal_components",
    "rank_correlation",
    "si_sdr",
    "spectral_convergence",
    "spread",
    "torch_file",
    "welch_p_value",
]
