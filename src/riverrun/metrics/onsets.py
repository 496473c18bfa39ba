"""Onsets of a reconstruction against those of its original: how many are there, and how exact their time is.

An onset is a peak of a spectral flux that compares each frame with the maximum over neighbouring frequencies of an
earlier one, so that vibrato causes none (SuperFlux: Böck & Widmer 2013, "Maximum filter vibrato suppression for onset
detection", DAFx-13). Its time is then searched for around the peak, with shorter windows, where the magnitudes rise
most. (`riverrun.corpus.OnsetClips` cuts at onsets: it prefers none to a wrong one, and misses soft ones.)

As in mir_eval (Raffel et al. 2014, ISMIR) an onset of the estimate is correct if it is within 50 ms of one of the
original, each of which counts once.
"""

import math
from functools import lru_cache

import torch
from torch import Tensor
from torch.nn import functional

from riverrun.metrics.spectra import magnitudes, modulus

TOLERANCE_SECONDS = 0.05
"""Largest distance of two onsets that match."""

FRAME_SECONDS, HOP_SECONDS, LAG_HOPS = 0.043, 0.005, 8
"""Window (rounded to a power of two of samples) and hop of the flux, and how many hops before a frame it is compared
with: more than half a window, so that slow attacks count."""

BANDS_PER_OCTAVE, BAND_LIMITS_HZ = 12, (60.0, 16000.0)
"""Resolution and range of the flux's triangular bands."""

REFERENCE_RMS, COMPRESSION = 0.05, 1000.0
"""Audio is scaled to this RMS, so that its level has no effect; the flux is that of log10(1 + COMPRESSION · level)."""

SILENCE_RMS = 1e-4
"""RMS, −80 dB, below which audio is not scaled up any further."""

MIN_FLUX, PEAK_SECONDS, MEAN_SECONDS = 0.05, 0.03, (0.15, 0.07)
"""An onset is the maximum of the flux within PEAK_SECONDS on both sides, and MIN_FLUX above its mean over MEAN_SECONDS
before and after it."""

FINE_FRAME_SECONDS, FINE_HOP_SECONDS, SEARCH_SECONDS = 0.0213, 0.001, 0.03
"""Windows before and after a place, hop and range on both sides of the search for the exact time."""

EPSILON = 1e-12
"""Smallest curvature at a peak."""

START_SECONDS, QUIET_START = 0.001, 0.1
"""A recording starts with an attack if its first millisecond stays below a tenth of the peak of the first 50 ms."""


def compare_onsets(original: Tensor, estimate: Tensor, sample_rate: int) -> tuple[float, float]:
    """Compare the onsets of mono audio `[N]`, without any alignment.

    A sound that is there from the first sample of the original on is a cut, not an onset: both signals are then
    searched from 50 ms on.

    Returns:
        The mean distance of matched onsets in ms: 0 if the original has no onsets, 50 if it has some and none is
        matched. And the F-measure of the onsets, 0 to 1: 1 if neither has any.
    """
    first = 0.0 if starts_with_attack(original, sample_rate) else TOLERANCE_SECONDS
    times = [find_onsets(each, sample_rate) for each in (original, estimate)]
    reference, found = (each[each >= first] for each in times)
    distances = match_onsets(reference, found)
    total = len(reference) + len(found)
    f_measure = 2 * len(distances) / total if total else 1.0
    if distances:
        return 1000 * sum(distances) / len(distances), f_measure
    return (1000 * TOLERANCE_SECONDS if len(reference) else 0.0), f_measure


def match_onsets(reference: Tensor, estimate: Tensor) -> list[float]:
    """Return the distances of matched onsets in seconds; the nearest pairs are matched first.

    Args:
        reference: onsets in seconds `[K]`.
        estimate: onsets in seconds `[L]`.
    """
    distances = (reference[:, None] - estimate[None]).abs()
    pairs = (distances <= TOLERANCE_SECONDS).nonzero()
    matched: list[float] = []
    rows: set[int] = set()
    columns: set[int] = set()
    for row, column in pairs[distances[tuple(pairs.T)].argsort(stable=True)].tolist():
        if row not in rows and column not in columns:
            rows.add(row)
            columns.add(column)
            matched.append(float(distances[row, column]))
    return matched


def starts_with_attack(audio: Tensor, sample_rate: int) -> bool:
    """Return whether mono audio `[N]` starts from silence, and not in the middle of a sound."""
    start = audio[: round(TOLERANCE_SECONDS * sample_rate)].abs()
    return bool(start[: max(1, round(START_SECONDS * sample_rate))].max() <= QUIET_START * start.max())


def find_onsets(audio: Tensor, sample_rate: int) -> Tensor:
    """Find the onsets of mono audio `[N]`.

    The audio is taken to start from silence. Onsets in its last 20 ms are not found.

    Returns:
        The times in seconds, ascending, `[K]`, to about 1 ms where attacks are sharp.
    """
    audio = audio.float()
    audio = audio * (REFERENCE_RMS / audio.square().mean().sqrt().clamp(min=SILENCE_RMS))
    peaks = _flux_peaks(audio, sample_rate)
    samples = _refine(audio, peaks, sample_rate) if len(peaks) else peaks  # no FFT takes zero frames
    return samples.clamp(min=0).double().sort().values / sample_rate


def _flux_peaks(audio: Tensor, sample_rate: int) -> Tensor:
    """Return the peaks of the spectral flux in samples, `[K]`."""
    size, hop = _window_size(FRAME_SECONDS, sample_rate), max(1, round(HOP_SECONDS * sample_rate))
    padded = functional.pad(audio, (size + LAG_HOPS * hop, 0))
    levels = magnitudes(padded, size, hop, center=False).T @ _band_weights(sample_rate, size)
    levels = (1 + COMPRESSION * levels).log10()
    reference = functional.max_pool1d(levels[:-LAG_HOPS, None], 3, 1, 1)[:, 0]  # over neighbouring bands
    flux = functional.relu(levels[LAG_HOPS:] - reference).mean(1)[None]
    peak, past, future = (max(1, round(seconds / HOP_SECONDS)) for seconds in (PEAK_SECONDS, *MEAN_SECONDS))
    highest = functional.max_pool1d(flux, 2 * peak + 1, 1, peak)
    mean = functional.avg_pool1d(functional.pad(flux, (past, future)), past + future + 1, 1)
    frames = ((flux == highest) & (flux > mean + MIN_FLUX))[0].nonzero()[:, 0]
    # in the middle between the centres of both frames; the first pair's later frame ends where the audio starts
    return frames * hop - (size + LAG_HOPS * hop) // 2


def _refine(audio: Tensor, onsets: Tensor, sample_rate: int) -> Tensor:
    """Return the samples near `onsets` `[K]` where the STFT magnitudes of audio `[N]` rise most, interpolated, `[K]`.

    Magnitudes and not their logarithms: noise before an attack then has little effect on its time.
    """
    size, hop = _window_size(FINE_FRAME_SECONDS, sample_rate), max(1, round(FINE_HOP_SECONDS * sample_rate))
    reach = round(SEARCH_SECONDS * sample_rate) // hop
    places = (onsets[:, None] + torch.arange(-reach, reach + 1) * hop).clamp(0, len(audio) - 1)
    # the frame that ends at each place, and the frame that starts there
    frames = functional.pad(audio, (size, size)).unfold(0, size, 1)
    fade = torch.hann_window(2 * size)[size:] * (2 / size)  # heaviest at the place itself
    before = modulus(torch.fft.rfft(frames[places] * fade.flip(0)))
    after = modulus(torch.fft.rfft(frames[places + size] * fade))
    rise = functional.relu(after - before).sum(-1)
    best = rise[:, 1:-1].argmax(1, keepdim=True) + 1
    left, middle, right = (rise.gather(1, best + step)[:, 0] for step in (-1, 0, 1))
    vertex = 0.5 * (left - right) / (left - 2 * middle + right).clamp(max=-EPSILON)
    return places.gather(1, best)[:, 0] + hop * vertex.clamp(-0.5, 0.5)


def _window_size(seconds: float, sample_rate: int) -> int:
    """Return the power of two of samples that is nearest to a duration, 64 or more."""
    return 1 << max(6, round(math.log2(seconds * sample_rate)))


@lru_cache(maxsize=8)
def _band_weights(sample_rate: int, size: int) -> Tensor:
    """Return triangular filters on a logarithmic axis, each with a sum of 1, `[size / 2 + 1, bands]`."""
    lowest, highest = BAND_LIMITS_HZ
    bands = int(math.log2(min(highest, sample_rate / 2) / lowest) * BANDS_PER_OCTAVE)
    edges = lowest * 2 ** (torch.arange(-1, bands + 1, dtype=torch.double) / BANDS_PER_OCTAVE) * size / sample_rate
    centres = edges[1:-1]
    lower, upper = (centres - edges[:-2]).clamp(min=1.0), (edges[2:] - centres).clamp(min=1.0)  # no band is empty
    distance = torch.arange(size // 2 + 1)[:, None] - centres
    weights = (1 - functional.relu(-distance) / lower - functional.relu(distance) / upper).clamp(min=0)
    return (weights / weights.sum(0)).float()
