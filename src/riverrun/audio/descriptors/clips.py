"""Measure descriptors of clips: audio `[B, C, N]` → one value per clip, `[B]`.

Each function takes a Clip. Means over time are weighted by the power of the windows, so that silence does not affect
timbre. All descriptors except loudness are independent of gain.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
import torch.nn.functional as F
from torch import Tensor

from riverrun.audio.descriptors.frames import (
    COMPRESSION,
    FLOOR_LUFS,
    SILENCE_POWER,
    WINDOW_SECONDS,
    FrameDescriptors,
    k_weighting,
)

TINY = 1e-12
"""Minimum denominator, against division by zero."""

RANGE = 1e-6
"""Power of the threshold in quiet relative to the loudest window of a clip (−60 dB)."""

NUM_PEAKS = 24
"""Number of the strongest spectral peaks that roughness compares."""

MIN_PEAK = 0.01
"""Minimum amplitude of a partial relative to the strongest peak of the clip (−40 dB)."""

BASS_BARK, LOW_MID_BARK = 2.5, 6.5
"""Upper limits of `bass` and `low_mid` in Bark, about 255 and 715 Hz."""


@dataclass
class Clip:
    """A batch of clips and the spectra that several descriptors share, computed once.

    The mean of each channel is subtracted, as it is inaudible.

    Attributes:
        audio: clips of one length, `[B, C, N]`.
        sample_rate: sample rate in Hz.
    """

    audio: Tensor
    sample_rate: int

    def __post_init__(self) -> None:
        self.audio = self.audio - self.audio.mean(2, keepdim=True)

    @cached_property
    def frames(self) -> FrameDescriptors:
        """Analyser of windows of at least WINDOW_SECONDS, two frames each."""
        return FrameDescriptors(self.sample_rate, math.ceil(self.sample_rate * WINDOW_SECONDS / 2)).to(
            self.audio.device
        )

    @cached_property
    def power(self) -> Tensor:
        """Power spectra of windows with 50 % overlap, `[B, T, F]`; every sample lies in two windows."""
        hop = self.frames.ratio
        padded = F.pad(self.audio, (hop, hop + -self.audio.shape[-1] % hop))
        return self.frames.power(padded.unfold(2, 2 * hop, hop))

    @cached_property
    def frequency(self) -> Tensor:
        """Frequency of each bin in Hz, `[F]`."""
        return torch.fft.rfftfreq(self.frames.size, 1 / self.sample_rate, device=self.audio.device)

    @cached_property
    def specific(self) -> Tensor:
        """Specific loudness in 48 bands of ½ Bark, summed over time, without unit: `[B, 48]`.

        N′ = (½ + ½ E / E₀)^0.23 − 1, with the power E in the band and the threshold in quiet E₀ (Fastl & Zwicker,
        Psychoacoustics, 3rd ed. 2007, chapter 8). Our simplifications: the playback level is unknown, so E₀ lies RANGE
        below the loudest window in every band; neither the outer ear nor masking between bands is modelled; below
        300 Hz a tone fills two or three bands, because the windows are short.
        """
        band = (2 * bark(self.frequency)).long()
        audible = (band < 48) & (self.frequency > 0)
        bands = self.power.new_zeros(*self.power.shape[:2], 49)  # the last band collects inaudible bins
        bands = bands.index_add_(2, torch.where(audible, band, 48), self.power)[..., :48]
        threshold = RANGE * self.power.sum(-1).amax(1)[:, None, None] + SILENCE_POWER * RANGE
        return ((0.5 + 0.5 * bands / threshold) ** COMPRESSION - 1).clamp(min=0).sum(1)

    def mean(self, values: Tensor) -> Tensor:
        """Return the mean over windows, weighted by their power: `[B, T]` → `[B]`."""
        weight = self.power.sum(-1) + TINY
        return (weight * values).sum(1) / weight.sum(1)


def bark(frequency: Tensor) -> Tensor:
    """Return the critical-band rate in Bark of frequencies in Hz (Zwicker & Terhardt 1980, J. Acoust. Soc. Am. 68)."""
    return 13 * torch.atan(0.00076 * frequency) + 3.5 * torch.atan((frequency / 7500) ** 2)


def loudness(clip: Clip) -> Tensor:
    """Return the gated integrated loudness in LUFS, at least the floor: `[B]` (ITU-R BS.1770-4).

    All channels have weight 1, as front channels have. A clip shorter than 400 ms is one gating block.
    """
    samples, sample_rate = clip.audio.shape[-1], clip.sample_rate
    weight = k_weighting(torch.fft.rfftfreq(samples, 1 / sample_rate)).sqrt().float().to(clip.audio.device)
    energy = torch.fft.irfft(torch.fft.rfft(clip.audio) * weight, samples).square().sum(1)
    block = min(round(0.4 * sample_rate), samples)
    power = energy.unfold(1, block, max(1, block // 4)).mean(-1)
    gate = power > _power(FLOOR_LUFS)
    gate &= power > 0.1 * (power * gate).sum(1, keepdim=True) / gate.sum(1, keepdim=True).clamp(min=1)
    mean = (power * gate).sum(1) / gate.sum(1).clamp(min=1)
    return 10 * mean.clamp(min=_power(FLOOR_LUFS)).log10() - 0.691


def _power(level: float) -> float:
    """Return the K-weighted mean square of a loudness in LUFS."""
    return 10 ** ((level + 0.691) / 10)


def brightness(clip: Clip) -> Tensor:
    """Return the spectral centroid in octaves above 1 kHz, `[B]`: the mean of that of each window."""
    return clip.mean(clip.frames.brightness(clip.power))


def noisiness(clip: Clip) -> Tensor:
    """Return the spectral flatness in dB: `[B]`, the mean of `FrameDescriptors.noisiness` over windows."""
    return clip.mean(clip.frames.noisiness(clip.power))


def attack(clip: Clip) -> Tensor:
    """Return the base-10 logarithm of the attack time in seconds, at least −3: `[B]`.

    This is LogAttackTime of MPEG-7 (ISO/IEC 15938-4) with the thresholds of Peeters (2004, "A large set of audio
    features"): the time from where the envelope was last below 20 % of its maximum to where it first reaches 90 %. The
    envelope is the maximum absolute sample of the last 20 ms, every millisecond: it does not delay onsets, and it does
    not fall within a period of tones above 25 Hz.
    """
    step = max(1, round(clip.sample_rate / 1000))
    peaks = clip.audio.abs().amax(1)
    peaks = F.pad(peaks, (0, -peaks.shape[1] % step)).unflatten(1, (-1, step)).amax(2)
    envelope = F.max_pool1d(F.pad(peaks, (19, 0))[:, None], 20, 1)[:, 0]
    top = envelope.amax(1, keepdim=True)
    end = (envelope >= 0.9 * top).float().argmax(1, keepdim=True)
    time = torch.arange(envelope.shape[1], device=envelope.device)
    start = torch.where((envelope < 0.2 * top) & (time < end), time + 1, 0).amax(1, keepdim=True)
    return ((end - start)[:, 0] * (step / clip.sample_rate)).clamp(min=1e-3).log10()


def roughness(clip: Clip) -> Tensor:
    """Return the roughness, the beating of neighbouring partials, without unit: `[B]`; 0 for a pure tone.

    Formula of Vassilakis (2001, "Perceptual and physical properties of amplitude fluctuation", and 2005, Selected
    Reports in Ethnomusicology 12): the sum over all pairs of partials (amplitudes a ≤ b, d Hz apart, the lower one at
    f Hz) of

        ½ · (a·b)^0.1 · (2a / (a + b))^3.11 · (e^(−3.5 s d) − e^(−5.75 s d)),  s = 0.24 / (0.0207 f + 18.96)

    Our choices: partials are the NUM_PEAKS strongest peaks of windows of 200 ms, relative to the strongest peak of the
    clip, so that gain has no effect; the mean over windows is weighted by their power. A peak must be at least twice as
    high as the bins two bins (10 Hz) to either side, as a tone is in a Hann window.
    """
    hop = round(0.1 * clip.sample_rate)
    padded = F.pad(clip.audio, (hop, hop + -clip.audio.shape[-1] % hop))
    window = torch.hann_window(2 * hop, device=padded.device)
    spectrum = torch.fft.rfft(padded.unfold(2, 2 * hop, hop) * window)
    amplitude = torch.view_as_real(spectrum).square().sum(-1).sum(1).sqrt()  # [B, T, F]
    amplitude = amplitude / amplitude.amax((1, 2), keepdim=True).clamp(min=TINY)
    left, centre, right = amplitude[..., 1:-3], amplitude[..., 2:-2], amplitude[..., 3:-1]
    around = torch.maximum(amplitude[..., :-4], amplitude[..., 4:])
    peak = (centre > left) & (centre >= right) & (centre > MIN_PEAK) & (centre > 2 * around)
    strongest, index = (centre * peak).topk(NUM_PEAKS, -1)
    # Parabolic interpolation of log magnitudes gives frequency and amplitude between bins (Smith & Serra 1987, PARSHL).
    low, mid, high = (side.gather(-1, index).clamp(min=TINY).log() for side in (left, centre, right))
    offset = (0.5 * (low - high) / (low - 2 * mid + high).clamp(max=-TINY)).clamp(-0.5, 0.5)
    level = strongest * (0.25 * (high - low) * offset).exp()
    frequency = (index + 2 + offset) * (clip.sample_rate / (2 * hop))
    i, j = torch.triu_indices(NUM_PEAKS, NUM_PEAKS, 1, device=index.device)
    a, b = torch.minimum(level[..., i], level[..., j]), torch.maximum(level[..., i], level[..., j])
    f, g = torch.minimum(frequency[..., i], frequency[..., j]), torch.maximum(frequency[..., i], frequency[..., j])
    scaled_distance = 0.24 / (0.0207 * f + 18.96) * (g - f)
    beats = (-3.5 * scaled_distance).exp() - (-5.75 * scaled_distance).exp()
    rough = (0.5 * (a * b) ** 0.1 * (2 * a / (a + b).clamp(min=TINY)) ** 3.11 * beats).sum(-1)
    weight = amplitude.square().sum(-1) + TINY
    return (weight * rough).sum(1) / weight.sum(1)


def sharpness(clip: Clip) -> Tensor:
    """Return the approximate sharpness in acum: `[B]`; 0 for silence.

    This is the weighted centroid of specific loudness of DIN 45692, 0.11 · ∫ N′(z) g(z) z dz / ∫ N′(z) dz, with g = 1
    up to 15.8 Bark and g = 0.15 e^(0.42 (z − 15.8)) + 0.85 above. The formula is that of the standard, N′ is not (see
    `Clip.specific`): tones and narrow bands get slightly low values, since their loudness does not spread upwards.
    """
    z = torch.arange(0.25, 24, 0.5, device=clip.audio.device)
    g = torch.where(z <= 15.8, 1.0, 0.15 * (0.42 * (z - 15.8)).exp() + 0.85)
    return 0.11 * (clip.specific @ (g * z)) / clip.specific.sum(1).clamp(min=TINY)


def bass(clip: Clip) -> Tensor:
    """Return the share of specific loudness below BASS_BARK, 0 to 1: `[B]`. Our measure of boominess.

    For the booming index (Hatano & Hashimoto 2000) and the models of AudioCommons (Pearce et al.) no complete formula
    is published.
    """
    return clip.specific[:, : int(2 * BASS_BARK)].sum(1) / clip.specific.sum(1).clamp(min=TINY)


def low_mid(clip: Clip) -> Tensor:
    """Return the share of specific loudness from BASS_BARK to LOW_MID_BARK, 0 to 1: `[B]`. Our measure of warmth."""
    return clip.specific[:, int(2 * BASS_BARK) : int(2 * LOW_MID_BARK)].sum(1) / clip.specific.sum(1).clamp(min=TINY)


def rollon(clip: Clip) -> Tensor:
    """Return the frequency below which 5 % of the power lie, in octaves above 1 kHz: `[B]`; 0 for silence.

    Our measure of the lower end of a spectrum, the counterpart of the roll-off of Peeters (2004).
    """
    power = clip.power.sum(1)
    total = power.sum(1, keepdim=True)
    below = power.cumsum(1) - 0.05 * total
    index = (below >= 0).float().argmax(1, keepdim=True).clamp(min=1)
    excess = below.gather(1, index) / power.gather(1, index).clamp(min=1e-30)  # share of the bin above the 5 % point
    frequency = (index + 0.5 - excess.clamp(0, 1)) * (clip.sample_rate / clip.frames.size)
    octaves = (frequency / 1000).log2()
    return (octaves * total / (total + SILENCE_POWER))[:, 0]
