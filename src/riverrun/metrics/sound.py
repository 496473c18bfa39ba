"""Measures of a reconstruction against its original: spectrum, pitch, level, convergence, stereo image, attacks.

| measure | unit | perfect | source |
|---|---|---|---|
| `mel` | dB | 0 | mean absolute difference of log-mel spectra |
| `chroma` | 0 to 1 | 1 | cosine of pitch-class profiles (Fujishima 1999, "Realtime chord recognition") |
| `level` | dB | 0 | ratio of RMS |
| `convergence` | – | 0 | spectral convergence at four resolutions (Arık et al. 2019, arXiv:1808.06719) |
| `channels` | 0 to 2 | 0 | difference of the correlation of the first two channels |
| `onset` | ms | 0 | mean distance of matched onsets (Böck & Widmer 2013) |
| `onset_f` | 0 to 1 | 1 | F-measure of onsets within 50 ms (mir_eval, Raffel et al. 2014) |
| `lag` | samples | 0 | cross-correlation of envelopes; positive if the estimate is late |

All but `channels` are measured on the mean of the channels. `mel`, `chroma`, `level` and `convergence` are measured
after alignment by the envelopes; the onsets without, so that a late attack counts. A constant offset can't be heard:
`level`, `channels` and `lag` are those of audio without its mean, and the bands of `mel` and `chroma` are above 0 Hz.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional
from torchaudio.functional import melscale_fbanks

from riverrun.metrics.alignment import align
from riverrun.metrics.onsets import compare_onsets
from riverrun.metrics.spectra import magnitudes

SHORTEST = 1024
"""Samples that a comparison needs at least."""

MAX_LAG = 4096
"""Largest lag that the alignment corrects, in samples; in short audio, a quarter of its length."""

MEL_BANDS, MEL_FFT, MEL_HOP, MEL_LOWEST = 80, 2048, 512, 30.0
"""Bands of the mel spectrum; window and hop in samples; lowest frequency in Hz."""

MEL_FLOOR_DB, MEL_SILENCE_DB = -80.0, -60.0
"""Lowest value of a band; a frame counts if the original has a band above the second."""

CHROMA_FFT, CHROMA_HOP = 8192, 2048
"""Window and hop of the chroma in samples."""

CHROMA_BAND_HZ = (60.0, 4000.0)
"""Frequencies that count for the chroma."""

CHROMA_RANGE_DB = 40.0
"""A frame counts for the chroma if its power is within this range of the loudest frame of the original."""

RESOLUTIONS = (4096, 2048, 512, 128)
"""Windows of the spectral convergence in samples; the hop is a quarter."""

RECORDINGS_RANGE_DB = 40.0
"""A recording counts in a mean over several if its RMS is within this range of that of the loudest. The measures of
what is next to silence are arbitrary, and large."""

EPSILON = 1e-12
"""Added to powers, so that logarithms and ratios stay finite."""


@dataclass(frozen=True)
class Comparison:
    """The measures of a reconstruction; the table in the module's docstring explains them."""

    mel: float
    chroma: float
    level: float
    convergence: float
    channels: float
    onset: float
    onset_f: float
    lag: float


def compare(original: Tensor, estimate: Tensor, sample_rate: int, max_lag: int = MAX_LAG) -> Comparison:
    """Measure how close an estimate is to its original.

    All measures are finite, for silence too. Short audio is padded with silence to the longest window, and its lag is
    at most a quarter of its length: so clips of any length can be compared, but the pitch of those below 8192 samples
    is measured less exactly.

    Args:
        original: audio `[C, N]`, −1 to 1.
        estimate: audio `[C, N]`.
        sample_rate: in Hz.
        max_lag: largest lag that the alignment corrects, in samples.

    Raises:
        ValueError: if the shapes differ, or if the audio is shorter than 1024 samples.
    """
    if original.shape != estimate.shape or original.dim() != 2:
        raise ValueError(f"original and estimate must both be [C, N], got {[*original.shape]} and {[*estimate.shape]}")
    if original.shape[1] < SHORTEST:
        raise ValueError(f"{original.shape[1]} samples are too few to compare; give {SHORTEST} or more")
    original, estimate = (each.detach().cpu().float() for each in (original, estimate))
    onset, onset_f = compare_onsets(original.mean(0), estimate.mean(0), sample_rate)
    mono, other, lag = align(original.mean(0), estimate.mean(0), min(max_lag, original.shape[1] // 4))
    level = level_difference(mono, other)
    mono, other = (functional.pad(each, (0, max(0, CHROMA_FFT - len(each)))) for each in (mono, other))
    return Comparison(
        mel=log_mel_error(mono, other, sample_rate),
        chroma=chroma_similarity(mono, other, sample_rate),
        level=level,
        convergence=spectral_convergence(mono, other),
        channels=abs(channel_correlation(original) - channel_correlation(estimate)),
        onset=onset,
        onset_f=onset_f,
        lag=float(lag),
    )


def mean_comparison(comparisons: Sequence[Comparison]) -> Comparison:
    """Return the mean of each measure over several comparisons; ValueError if there are none."""
    if not comparisons:
        raise ValueError("there is nothing to average")
    names = [field.name for field in fields(Comparison)]
    return Comparison(**{name: sum(getattr(each, name) for each in comparisons) / len(comparisons) for name in names})


def are_audible(recordings: Sequence[Tensor]) -> list[bool]:
    """Return which of several recordings `[C, N]` count in a mean of their measures; all do if all are silent."""
    levels = [float(audio.std(correction=0)) for audio in recordings]
    least = max(levels, default=0.0) * 10 ** (-RECORDINGS_RANGE_DB / 20)
    return [level > least or not least for level in levels]


def log_mel(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the log-mel spectrum of mono audio `[N]` in dB, `[80, T]`, floored at −80 dB.

    A sine at full scale in the middle of a band has about 0 dB.
    """
    weights = _mel_weights(sample_rate)
    return (magnitudes(audio, MEL_FFT, MEL_HOP).T @ weights).T.clamp(min=10 ** (MEL_FLOOR_DB / 20)).log10() * 20


def mel_frequencies(sample_rate: int) -> Tensor:
    """Return the frequency in Hz of the middle of each band of `log_mel`, `[80]`."""
    lowest, highest = (2595 * math.log10(1 + hertz / 700) for hertz in (MEL_LOWEST, sample_rate / 2))
    return 700 * (10 ** (torch.linspace(lowest, highest, MEL_BANDS + 2)[1:-1] / 2595) - 1)


def log_mel_error(original: Tensor, estimate: Tensor, sample_rate: int) -> float:
    """Return the mean absolute difference in dB of the log-mel spectra of mono audio `[N]`.

    Only frames count in which the original has a band above −60 dB; 0 if there are none.
    """
    first, second = log_mel(original, sample_rate), log_mel(estimate, sample_rate)
    sounding = first.amax(0) > MEL_SILENCE_DB
    return float((first - second).abs()[:, sounding].mean()) if sounding.any() else 0.0


def chroma(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the power in each pitch class between 60 and 4000 Hz of mono audio `[N]`, `[12, T]`; class 0 is A."""
    return _pitch_classes(sample_rate) @ magnitudes(audio, CHROMA_FFT, CHROMA_HOP).square()


def chroma_similarity(original: Tensor, estimate: Tensor, sample_rate: int) -> float:
    """Return the mean cosine of the pitch-class profiles of mono audio `[N]`.

    It is 1 for equal profiles and about 0.3 for unrelated music. Only frames count within 40 dB of the loudest of the
    original.
    """
    first, second = chroma(original, sample_rate), chroma(estimate, sample_rate)
    cosines = torch.cosine_similarity(first + EPSILON, second + EPSILON, dim=0)
    return float(cosines[_loud_frames(first)].mean())


def chroma_peak(audio: Tensor, sample_rate: int) -> float:
    """Return how peaked the pitch-class profiles of mono audio `[N]` are: the mean share of the strongest class.

    It is 1 for a single note, 1/3 for a chord of three equal ones, and little more than 1/12 for noise; 1/12 for
    silence. Only frames within 40 dB of the loudest count.
    """
    profiles = chroma(audio, sample_rate) + EPSILON
    return float((profiles.amax(0) / profiles.sum(0))[_loud_frames(profiles)].mean())


def _loud_frames(profiles: Tensor) -> Tensor:
    """Return which frames of pitch-class profiles `[12, T]` are within 40 dB of the loudest, `[T]`."""
    power = profiles.sum(0)
    return power >= power.max() * 10 ** (-CHROMA_RANGE_DB / 10)


def level_difference(original: Tensor, estimate: Tensor) -> float:
    """Return the RMS of an estimate over that of its original in dB: negative if the estimate is too quiet.

    Both are freed of their means.
    """
    powers = (each.double().var(correction=0) + EPSILON for each in (estimate, original))
    return float(10 * (next(powers) / next(powers)).log10())


def spectral_convergence(original: Tensor, estimate: Tensor) -> float:
    """Return `‖|X| − |Y|‖ / ‖|X|‖` of the STFT magnitudes of mono audio `[N]`, the mean over four resolutions."""
    total = 0.0
    for size in RESOLUTIONS:
        first, second = (magnitudes(each, size, size // 4) for each in (original, estimate))
        total += float((first - second).norm() / first.norm().clamp(min=EPSILON))
    return total / len(RESOLUTIONS)


def channel_correlation(audio: Tensor) -> float:
    """Return the correlation of the first two channels of audio `[C, N]`, −1 to 1; 1 for mono and for silence."""
    if audio.shape[0] < 2:
        return 1.0
    left, right = (channel - channel.mean() for channel in audio[:2].double())
    scale = (left.square().sum() * right.square().sum()).sqrt()
    return float((left * right).sum() / scale) if scale > EPSILON else 1.0


@lru_cache(maxsize=8)
def _mel_weights(sample_rate: int) -> Tensor:
    """Return triangular mel filters with a maximum of 1, `[MEL_FFT / 2 + 1, MEL_BANDS]`."""
    return melscale_fbanks(MEL_FFT // 2 + 1, MEL_LOWEST, sample_rate / 2, MEL_BANDS, sample_rate)


@lru_cache(maxsize=8)
def _pitch_classes(sample_rate: int) -> Tensor:
    """Return 1 for each frequency of the chroma in its pitch class, otherwise 0, `[12, CHROMA_FFT / 2 + 1]`."""
    frequencies = torch.arange(CHROMA_FFT // 2 + 1) * sample_rate / CHROMA_FFT
    inside = (frequencies >= CHROMA_BAND_HZ[0]) & (frequencies <= CHROMA_BAND_HZ[1])
    classes = (12 * (frequencies / 440).log2()).round() % 12
    return ((classes == torch.arange(12)[:, None]) & inside).float()
