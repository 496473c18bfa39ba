"""Detect onsets. The clips of a model of whole clips start at onsets.

Onsets are peaks of a spectral flux with an adaptive threshold, as in Bello et al. 2005, "A tutorial on onset detection
in music signals" (IEEE Transactions on Speech and Audio Processing 13(5)), on levels in decibels in bands of equal
width in octaves. A frame is compared with the loudest of several earlier frames, so that even beating or rustling
causes no onset. (Böck & Widmer 2013, "Maximum filter vibrato suppression for onset detection", DAFx-13, take a maximum
over neighbouring frequencies; here it is over past frames.)
"""

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import Dataset

from riverrun.corpus.clips import Recordings, shuffle

FRAME_SECONDS = 0.020
"""Length of an STFT frame, rounded to a power of two of samples."""

OVERLAP = 4
"""Number of frames that overlap: the hop is a quarter of a frame."""

BANDS, LOWEST_HZ = 24, 60.0
"""Number of frequency bands, and lower edge of the first one."""

SILENCE_POWER = 1e-7
"""Power, −70 dB, below which a band counts as silent. A full-scale sine has power 1 in its band."""

REFERENCE_HOPS = (4, 12)
"""A frame is compared with the frames this many hops before it. The nearest of them does not overlap it."""

MIN_RISE_DB, USUAL_RISE_FACTOR = 4.0, 2.0
"""At an onset, the mean rise over bands exceeds this many decibels plus this many times the usual rise."""

MEDIAN_SECONDS = 1.0
"""Duration of the past whose median rise is the usual rise."""

MIN_GAP_SECONDS = 0.06
"""Smallest time between two onsets."""

ATTACK_SECONDS = 0.004
"""The exact onset is where the energy rises most from the time this long before it to the time this long after it."""

LEAD_SECONDS = 0.003
"""Time from the start of a clip to its onset."""

DECAY_FACTOR = 4.0
"""A sound at the start of a recording counts as an onset if its power falls by this factor within a second."""

MIN_REMAINING_SHARE = 0.25
"""Smallest share of a clip that must remain in the recording after an onset."""

SEARCH_SECONDS = 20.0
"""Duration that is searched at once, which bounds memory."""


class OnsetClips(Dataset[Tensor]):
    """The clips of a split that start at onsets, as `Recordings`: each clip is a recording.

    A recording no longer than a clip is one clip, from its start. A recording without onsets is divided into clips
    as in the split.

    Args:
        recordings: the split, or other recordings, to search.
        sample_rate: sample rate in Hz.

    Attributes:
        clip_samples: length of a clip in samples.
        positions: recording and first sample of each clip.
        lengths: length of each clip in samples, always `clip_samples`.
    """

    def __init__(self, recordings: Recordings, sample_rate: int) -> None:
        self.recordings, self.clip_samples = recordings, recordings.clip_samples
        self.positions = [
            (recording, start)
            for recording in range(len(recordings.lengths))
            for start in clip_starts(recordings, recording, sample_rate)
        ]
        self.lengths = [self.clip_samples] * len(self.positions)

    def __len__(self) -> int:
        return len(self.positions)

    def __getitem__(self, i: int) -> Tensor:
        """Return clip `i`, `[C, clip_samples]`."""
        return self.read(i, 0, self.clip_samples)

    def draw(self, seed: int, index: int, samples: int) -> Tensor:
        """Return the first `samples` samples of clip `index` of an endless shuffle, `[C, samples]`.

        Every `len(self)` clips are one pass, in which each clip occurs once, in a new order.
        """
        turn, slot = divmod(index, len(self))
        order, _ = shuffle(len(self), seed % 2**64, turn)
        return self.read(int(order[slot]), 0, samples)

    def read(self, recording: int, start: int, samples: int) -> Tensor:
        """Return `[C, samples]` of a clip from its sample `start` on, zeros after the end of the file."""
        origin, first = self.positions[recording]
        return self.recordings.read(origin, first + start, samples)


def clip_starts(recordings: Recordings, recording: int, sample_rate: int) -> list[int]:
    """Return the first sample of each clip of a recording."""
    length, clip = recordings.lengths[recording], recordings.clip_samples
    if length <= clip:
        return [0]
    lead, last = round(LEAD_SECONDS * sample_rate), length - math.ceil(MIN_REMAINING_SHARE * clip)
    starts = [max(0, onset - lead) for onset in find_onsets(recordings, recording, sample_rate) if onset - lead <= last]
    return starts or [min(start, length - clip) for start in range(0, length, clip)]


def find_onsets(recordings: Recordings, recording: int, sample_rate: int) -> list[int]:
    """Find the onsets of a recording, with an error of a few ms.

    The result does not depend on `SEARCH_SECONDS`. A recording is taken to start from silence, but a sound that is
    there from its first sample on and does not decay is no onset.

    Args:
        recordings: the split, or other recordings.
        recording: index of the recording.
        sample_rate: sample rate in Hz.

    Returns:
        The onsets in samples, in ascending order.
    """
    length, hop = recordings.lengths[recording], frame_size(sample_rate) // OVERLAP
    block, context = (
        round(seconds * sample_rate / hop) * hop for seconds in (SEARCH_SECONDS, MEDIAN_SECONDS + 10 * FRAME_SECONDS)
    )
    lookahead = round(2 * ATTACK_SECONDS * sample_rate)
    onsets: list[int] = []
    for first in range(0, length, block):
        before = min(context, first)
        last = context + min(block, length - first)
        audio = recordings.read(recording, first - before, before + last - context + lookahead)
        audio = functional.pad(audio, (context - before, 0))
        onsets += [first + onset - context for onset in _detect(audio, context, last, sample_rate)]
    if onsets and onsets[0] < FRAME_SECONDS * sample_rate and not _decays(recordings.read(recording, 0, sample_rate)):
        del onsets[0]
    return onsets


def frame_size(sample_rate: int) -> int:
    """Return the length of an STFT frame in samples, a power of two of 64 or more."""
    return 1 << max(6, round(math.log2(FRAME_SECONDS * sample_rate)))


def _detect(audio: Tensor, first: int, last: int, sample_rate: int) -> list[int]:
    """Detect onsets by frames that end after sample `first` and not after sample `last`.

    Args:
        audio: `[C, N]`, with `MEDIAN_SECONDS` and some frames before `first`, and some ms after `last`.
        first: start of the search in samples.
        last: end of the search in samples.
        sample_rate: sample rate in Hz.

    Returns:
        The onsets in samples.
    """
    size = frame_size(sample_rate)
    hop = size // OVERLAP
    levels = band_levels(functional.pad(audio, (size - hop, 0)), size, hop, sample_rate)
    nearest, farthest = REFERENCE_HOPS
    padded = functional.pad(levels, (farthest, 0), value=10 * math.log10(SILENCE_POWER))
    reference = padded.unfold(1, farthest - nearest + 1, 1)[:, : levels.shape[1]].amax(-1)
    rise = functional.relu(levels - reference).mean(0)
    window = round(MEDIAN_SECONDS * sample_rate / hop)
    usual_rise = functional.pad(rise, (window, 0)).unfold(0, window, 1)[:-1].median(-1).values
    above = (rise > MIN_RISE_DB + USUAL_RISE_FACTOR * usual_rise).float()
    gap = round(MIN_GAP_SECONDS * sample_rate / hop)
    above_before = functional.pad(above, (gap, 0)).unfold(0, gap, 1)[:-1].amax(-1)
    ends = ((above > above_before).nonzero()[:, 0] + 1) * hop
    return [_refine(audio, int(end) - size, int(end), sample_rate) for end in ends if first < end <= last]


def band_levels(audio: Tensor, size: int, hop: int, sample_rate: int) -> Tensor:
    """Compute the level of each frequency band of all channels together.

    Args:
        audio: `[C, N]`.
        size: length of an STFT frame in samples.
        hop: hop of the STFT in samples.
        sample_rate: sample rate in Hz.

    Returns:
        Levels in dB, `[BANDS, frames]`, of the mean power of the channels.
    """
    window = torch.hann_window(size)
    spectra = torch.stft(audio, size, hop, window=window * (2 / window.sum()), center=False, return_complex=True)
    power = spectra.abs().square().mean(0)
    edges = np.geomspace(LOWEST_HZ, sample_rate / 2, BANDS + 1) * size / sample_rate
    first = np.maximum(np.floor(edges[:-1]).astype(int), 1)
    last = np.maximum(np.floor(edges[1:]).astype(int), first + 1)
    sums = torch.stack([power[low:high].sum(0) for low, high in zip(first, last, strict=True)])
    return 10 * sums.clamp(min=SILENCE_POWER).log10()


def _refine(audio: Tensor, first: int, last: int, sample_rate: int) -> int:
    """Return the sample between `first` and `last` where the energy of the first difference of audio rises most."""
    width = max(1, round(ATTACK_SECONDS * sample_rate))
    # `width` more samples on either side, and one before them for the first difference
    section = functional.pad(audio, (width + 1, width))[:, first : last + 2 * width + 1]
    energy = functional.pad(section.double().diff().square().sum(0).cumsum(0), (1, 0))
    sums = energy[width:] - energy[:-width]
    floor = SILENCE_POWER * width
    ratio = (sums[width:] + floor) / (sums[:-width] + floor)
    return first + int(ratio.argmax())


def _decays(audio: Tensor) -> bool:
    """Return whether the power of audio `[C, N]` falls by `DECAY_FACTOR` below that of its first tenth."""
    tenths = audio[:, : audio.shape[1] // 10 * 10].square().mean(0).view(10, -1).mean(1)
    return bool(tenths.min() * DECAY_FACTOR <= tenths[0])
