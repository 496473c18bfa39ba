"""Where sounds begin: the clips that a model of whole clips learns from start at onsets, not anywhere.

A spectral flux with a threshold that adapts, as in Bello et al. 2005, "A tutorial on onset detection in music signals"
(IEEE Transactions on Speech and Audio Processing 13(5)), on levels in decibels in bands of equal musical width. A
frame is compared with the loudest of some frames before it, so that what beats or rustles evenly is no onset (a maximum
over past frames, where Böck & Widmer 2013, "Maximum filter vibrato suppression for onset detection", DAFx-13, take one
over neighbouring frequencies).
"""

import math

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.data import Dataset

from riverrun.corpus.clips import Split, shuffle

FRAME, HOPS = 0.020, 4
"""Seconds that are looked at at once, or the nearest power of two of samples; how many frames overlap."""

BANDS, LOWEST = 24, 60.0
"""How many bands, and where the first one starts, in Hz."""

SILENCE = 1e-7
"""Power, −70 dB, under which there is nothing: a full-scale sine has 1 in its band."""

EARLIER = (4, 12)
"""A frame is compared with those so many hops before it, from the first that shares nothing with it on."""

RISE, OVER = 4.0, 2.0
"""Decibels by which a frame is louder at an onset, in the mean over bands, and more: so many times the usual rise."""

USUAL = 1.0
"""Seconds of past whose median rise is the usual one."""

GAP = 0.06
"""Seconds between two onsets at least."""

NEAR = 0.004
"""Seconds on either side of an onset whose energies tell where exactly it is."""

LEAD = 0.003
"""Seconds that a clip starts before its onset."""

FALLS = 4.0
"""What sounds at the start of a recording starts there if its power falls to a fourth within a second."""

LEAST = 0.25
"""Share of a clip that has to be left in the recording after an onset."""

PIECE = 20.0
"""Seconds that are searched at once."""


class OnsetClips(Dataset[Tensor]):
    """The clips `[C, clip_samples]` of a part that start where something starts to sound.

    What is no longer than a clip is one clip, from its start. Where nothing starts to sound, a recording gives the
    clips that it gives anyway. It can be read as a part of which every recording is a clip.
    """

    def __init__(self, part: Split, sample_rate: int) -> None:
        self.part, self.clip_samples = part, part.clip_samples
        self.places = [(n, start) for n in range(len(part.lengths)) for start in starts(part, n, sample_rate)]
        self.lengths = [self.clip_samples] * len(self.places)

    def __len__(self) -> int:
        return len(self.places)

    def __getitem__(self, i: int) -> Tensor:
        return self.read(i, 0, self.clip_samples)

    def draw(self, seed: int, index: int, samples: int) -> Tensor:
        """The first `samples` of the `index`-th clip of an endless shuffle; every clip has its turn in each pass."""
        turn, slot = divmod(index, len(self))
        order, _ = shuffle(len(self), seed % 2**64, turn)
        return self.read(int(order[slot]), 0, samples)

    def read(self, recording: int, start: int, samples: int) -> Tensor:
        """`[C, samples]` of a clip from sample `start` on, padded with zeros past the end of what it is cut from."""
        where, first = self.places[recording]
        return self.part.read(where, first + start, samples)


def starts(part: Split, recording: int, sample_rate: int) -> list[int]:
    """Where the clips of a recording start, in samples."""
    length, clip = part.lengths[recording], part.clip_samples
    if length <= clip:
        return [0]
    lead, last = round(LEAD * sample_rate), length - math.ceil(LEAST * clip)
    found = [max(0, onset - lead) for onset in onsets(part, recording, sample_rate) if onset - lead <= last]
    return found or [min(start, length - clip) for start in range(0, length, clip)]


def onsets(part: Split, recording: int, sample_rate: int) -> list[int]:
    """Where sounds begin in a recording, in samples, a few ms exact; the same however long a piece is searched at once.

    Before a recording is silence; but what sounds on evenly from its first sample on has no beginning in it.
    """
    length, hop = part.lengths[recording], frame_size(sample_rate) // HOPS
    piece, context = (round(seconds * sample_rate / hop) * hop for seconds in (PIECE, USUAL + 10 * FRAME))
    beyond = round(2 * NEAR * sample_rate)
    found: list[int] = []
    for first in range(0, length, piece):
        before = min(context, first)
        last = context + min(piece, length - first)
        audio = part.read(recording, first - before, before + last - context + beyond)
        audio = functional.pad(audio, (context - before, 0))
        found += [first + at - context for at in rising(audio, context, last, sample_rate)]
    if found and found[0] < FRAME * sample_rate and not falls(part.read(recording, 0, sample_rate), sample_rate):
        del found[0]
    return found


def frame_size(sample_rate: int) -> int:
    return 1 << max(6, round(math.log2(FRAME * sample_rate)))


def rising(audio: Tensor, first: int, last: int, sample_rate: int) -> list[int]:
    """The onsets in audio `[C, N]`, in samples, that a frame tells of which ends after `first`, by `last` at most."""
    size = frame_size(sample_rate)
    hop = size // HOPS
    levels = band_levels(functional.pad(audio, (size - hop, 0)), size, hop, sample_rate)
    near, far = EARLIER
    padded = functional.pad(levels, (far, 0), value=10 * math.log10(SILENCE))
    earlier = padded.unfold(1, far - near + 1, 1)[:, : levels.shape[1]].amax(-1)
    rise = functional.relu(levels - earlier).mean(0)
    window = round(USUAL * sample_rate / hop)
    usual = functional.pad(rise, (window, 0)).unfold(0, window, 1)[:-1].median(-1).values
    over = (rise > RISE + OVER * usual).float()
    gap = round(GAP * sample_rate / hop)
    lately = functional.pad(over, (gap, 0)).unfold(0, gap, 1)[:-1].amax(-1)
    ends = ((over > lately).nonzero()[:, 0] + 1) * hop
    return [sharpest(audio, int(end) - size, int(end), sample_rate) for end in ends if first < end <= last]


def band_levels(audio: Tensor, size: int, hop: int, sample_rate: int) -> Tensor:
    """Audio `[C, N]` → levels `[BANDS, frames]` in dB, of all channels together."""
    window = torch.hann_window(size)
    spectra = torch.stft(audio, size, hop, window=window * (2 / window.sum()), center=False, return_complex=True)
    power = spectra.abs().square().mean(0)
    edges = np.geomspace(LOWEST, sample_rate / 2, BANDS + 1) * size / sample_rate
    first = np.maximum(np.floor(edges[:-1]).astype(int), 1)
    last = np.maximum(np.floor(edges[1:]).astype(int), first + 1)
    sums = torch.stack([power[low:high].sum(0) for low, high in zip(first, last, strict=True)])
    return 10 * sums.clamp(min=SILENCE).log10()


def sharpest(audio: Tensor, first: int, last: int, sample_rate: int) -> int:
    """Between which samples `first` and `last` the energy of the differences of `audio` rises most."""
    near = max(1, round(NEAR * sample_rate))
    # `near` more on either side, and a sample before that for the first difference
    cut = functional.pad(audio, (near + 1, near))[:, first : last + 2 * near + 1]
    energy = functional.pad(cut.double().diff().square().sum(0).cumsum(0), (1, 0))
    sums = energy[near:] - energy[:-near]
    floor = SILENCE * near
    ratio = (sums[near:] + floor) / (sums[:-near] + floor)
    return first + int(ratio.argmax())


def falls(audio: Tensor, sample_rate: int) -> bool:
    """Whether the power of `[C, N]` falls after a tenth of a second to a part of what it is in it."""
    tenths = audio[:, : audio.shape[1] // 10 * 10].square().mean(0).view(10, -1).mean(1)
    return bool(tenths.min() * FALLS <= tenths[0])
