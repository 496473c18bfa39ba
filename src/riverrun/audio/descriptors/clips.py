"""Descriptors of whole clips: audio `[B, C, N]` → one value a clip.

Each function takes a Clip. Where there is a mean over time, windows count as much as their power: what is silent says
nothing of the timbre. All but loudness are the same at every gain.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
import torch.nn.functional as F
from torch import Tensor

from riverrun.audio.descriptors.frames import COMPRESSION, FLOOR, SILENCE, WINDOW, Frames, k_weighting

TINY = 1e-12

RANGE = 1e-6
"""Of power: what is 60 dB fainter than the clip's loudest window is not heard."""

PEAKS = 24
"""Peaks of a spectrum that roughness compares: the strongest ones."""

FAINT = 0.01
"""Peaks below this share of the clip's strongest one are no partials."""

BASS, LOW_MID = 2.5, 6.5
"""Bark: about 255 and 715 Hz, where `bass` and `low_mid` end."""


@dataclass
class Clip:
    """Clips of one length, `[B, C, N]`, and what several descriptors need of them, measured once.

    Each channel's mean is taken out: nobody hears it.
    """

    audio: Tensor
    sample_rate: int

    def __post_init__(self) -> None:
        self.audio = self.audio - self.audio.mean(2, keepdim=True)

    @cached_property
    def frames(self) -> Frames:
        return Frames(self.sample_rate, math.ceil(self.sample_rate * WINDOW / 2)).to(self.audio.device)

    @cached_property
    def power(self) -> Tensor:
        """Of each bin in windows that overlap by half, `[B, T, F]`; every sample lies in two of them."""
        hop = self.frames.ratio
        padded = F.pad(self.audio, (hop, hop + -self.audio.shape[-1] % hop))
        return self.frames.power(padded.unfold(2, 2 * hop, hop))

    @cached_property
    def frequency(self) -> Tensor:
        """Of each bin, Hz, `[F]`."""
        return torch.fft.rfftfreq(self.frames.size, 1 / self.sample_rate, device=self.audio.device)

    @cached_property
    def specific(self) -> Tensor:
        """Specific loudness in 48 bands of half a Bark, summed over time, in no unit: `[B, 48]`.

        (½ + ½ E / E₀)^0.23 − 1, where E is the power in the band and E₀ the threshold in quiet (Fastl & Zwicker,
        Psychoacoustics, 3rd ed. 2007, chapter 8). Ours: nobody knows how loud it will be played, so that E₀ lies RANGE
        below the loudest window in every band; no outer ear, no masking of one band by another; and below 300 Hz a tone
        fills two or three bands, as windows are that short.
        """
        band = (2 * bark(self.frequency)).long()
        heard = (band < 48) & (self.frequency > 0)
        bands = self.power.new_zeros(*self.power.shape[:2], 49)  # the last one of what is not heard
        bands = bands.index_add_(2, torch.where(heard, band, 48), self.power)[..., :48]
        quiet = RANGE * self.power.sum(-1).amax(1)[:, None, None] + SILENCE * RANGE
        return ((0.5 + 0.5 * bands / quiet) ** COMPRESSION - 1).clamp(min=0).sum(1)

    def mean(self, values: Tensor) -> Tensor:
        """Of values of windows `[B, T]`, weighted by their power: `[B]`."""
        weight = self.power.sum(-1) + TINY
        return (weight * values).sum(1) / weight.sum(1)


def bark(frequency: Tensor) -> Tensor:
    """Critical-band rate in Bark of frequencies in Hz (Zwicker & Terhardt 1980, J. Acoust. Soc. Am. 68)."""
    return 13 * torch.atan(0.00076 * frequency) + 3.5 * torch.atan((frequency / 7500) ** 2)


def loudness(clip: Clip) -> Tensor:
    """LUFS of the clip, integrated and gated; the floor at least: `[B]` (ITU-R BS.1770-4).

    Every channel counts once, as the front ones do. A clip of less than 400 ms is one block.
    """
    samples, sample_rate = clip.audio.shape[-1], clip.sample_rate
    weight = k_weighting(torch.fft.rfftfreq(samples, 1 / sample_rate)).sqrt().float().to(clip.audio.device)
    energy = torch.fft.irfft(torch.fft.rfft(clip.audio) * weight, samples).square().sum(1)
    block = min(round(0.4 * sample_rate), samples)
    power = energy.unfold(1, block, max(1, block // 4)).mean(-1)
    gate = power > _power(FLOOR)
    gate &= power > 0.1 * (power * gate).sum(1, keepdim=True) / gate.sum(1, keepdim=True).clamp(min=1)
    mean = (power * gate).sum(1) / gate.sum(1).clamp(min=1)
    return 10 * mean.clamp(min=_power(FLOOR)).log10() - 0.691


def _power(level: float) -> float:
    return 10 ** ((level + 0.691) / 10)


def brightness(clip: Clip) -> Tensor:
    """Octaves above 1 kHz: `[B]`; the mean of the frames' (`Frames.brightness`)."""
    return clip.mean(clip.frames.brightness(clip.power))


def noisiness(clip: Clip) -> Tensor:
    """Flatness in dB: `[B]`; the mean of the frames' (`Frames.noisiness`)."""
    return clip.mean(clip.frames.noisiness(clip.power))


def attack(clip: Clip) -> Tensor:
    """Logarithm (base 10) of the attack's seconds: `[B]`, −3 at least.

    LogAttackTime of MPEG-7 (ISO/IEC 15938-4), between the thresholds of Peeters (2004, "A large set of audio
    features"): from where the envelope was last below 20 % of its maximum to where it first reaches 90 %. The envelope
    is the highest sample of the last 20 ms, every millisecond: it lets no onset wait and doesn't fall within a period
    of any tone above 25 Hz.
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
    """Beating of neighbouring partials, in no unit: `[B]`; 0 for a pure tone (Vassilakis 2001, "Perceptual and physical
    properties of amplitude fluctuation", and 2005, Selected Reports in Ethnomusicology 12).

    Sums over all pairs of partials (amplitudes a ≤ b of frequencies d Hz apart, the lower one f)

        ½ · (a·b)^0.1 · (2a / (a + b))^3.11 · (e^(−3.5 s d) − e^(−5.75 s d)),  s = 0.24 / (0.0207 f + 18.96)

    Ours: the partials are the PEAKS strongest peaks of windows of 200 ms, relative to the clip's strongest, so that
    gain doesn't count; the windows' mean is weighted by their power. A peak stands out twofold from what lies two bins
    (10 Hz) to either side, as a tone's does through a Hann window.
    """
    hop = round(0.1 * clip.sample_rate)
    padded = F.pad(clip.audio, (hop, hop + -clip.audio.shape[-1] % hop))
    window = torch.hann_window(2 * hop, device=padded.device)
    spectrum = torch.fft.rfft(padded.unfold(2, 2 * hop, hop) * window)
    amplitude = torch.view_as_real(spectrum).square().sum(-1).sum(1).sqrt()  # [B, T, F]
    amplitude = amplitude / amplitude.amax((1, 2), keepdim=True).clamp(min=TINY)
    left, centre, right = amplitude[..., 1:-3], amplitude[..., 2:-2], amplitude[..., 3:-1]
    around = torch.maximum(amplitude[..., :-4], amplitude[..., 4:])
    peak = (centre > left) & (centre >= right) & (centre > FAINT) & (centre > 2 * around)
    strongest, index = (centre * peak).topk(PEAKS, -1)
    # A parabola through the logarithms tells where between the bins it lies, and how high (Smith & Serra 1987, PARSHL).
    low, mid, high = (part.gather(-1, index).clamp(min=TINY).log() for part in (left, centre, right))
    offset = (0.5 * (low - high) / (low - 2 * mid + high).clamp(max=-TINY)).clamp(-0.5, 0.5)
    level = strongest * (0.25 * (high - low) * offset).exp()
    frequency = (index + 2 + offset) * (clip.sample_rate / (2 * hop))
    i, j = torch.triu_indices(PEAKS, PEAKS, 1, device=index.device)
    a, b = torch.minimum(level[..., i], level[..., j]), torch.maximum(level[..., i], level[..., j])
    f, g = torch.minimum(frequency[..., i], frequency[..., j]), torch.maximum(frequency[..., i], frequency[..., j])
    apart = 0.24 / (0.0207 * f + 18.96) * (g - f)
    beats = (-3.5 * apart).exp() - (-5.75 * apart).exp()
    rough = (0.5 * (a * b) ** 0.1 * (2 * a / (a + b).clamp(min=TINY)) ** 3.11 * beats).sum(-1)
    weight = amplitude.square().sum(-1) + TINY
    return (weight * rough).sum(1) / weight.sum(1)


def sharpness(clip: Clip) -> Tensor:
    """Acum, about: `[B]`; 0 for silence.

    The weighted centroid of specific loudness of DIN 45692, 0.11 · ∫ N′(z) g(z) z dz / ∫ N′(z) dz, with g = 1 up to
    15.8 Bark and 0.15 e^(0.42 (z − 15.8)) + 0.85 above. The formula is the standard's, N′ isn't (`Clip.specific`):
    tones and narrow bands come out a little duller than they should, as their loudness doesn't spread upwards.
    """
    z = torch.arange(0.25, 24, 0.5, device=clip.audio.device)
    g = torch.where(z <= 15.8, 1.0, 0.15 * (0.42 * (z - 15.8)).exp() + 0.85)
    return 0.11 * (clip.specific @ (g * z)) / clip.specific.sum(1).clamp(min=TINY)


def bass(clip: Clip) -> Tensor:
    """The share of specific loudness below BASS, 0 to 1: `[B]`. Ours: what makes a sound boomy.

    The booming index (Hatano & Hashimoto 2000) and the models of AudioCommons (Pearce et al.) have no complete formula
    in print.
    """
    return clip.specific[:, : int(2 * BASS)].sum(1) / clip.specific.sum(1).clamp(min=TINY)


def low_mid(clip: Clip) -> Tensor:
    """The share of specific loudness between BASS and LOW_MID, 0 to 1: `[B]`. Ours: what makes a sound warm."""
    return clip.specific[:, int(2 * BASS) : int(2 * LOW_MID)].sum(1) / clip.specific.sum(1).clamp(min=TINY)


def rollon(clip: Clip) -> Tensor:
    """Octaves above 1 kHz of the frequency below which lie 5 % of the power: `[B]`; 0 for silence.

    Ours: how deep a sound reaches, the roll-off of Peeters (2004) at the other end of the spectrum.
    """
    power = clip.power.sum(1)
    total = power.sum(1, keepdim=True)
    below = power.cumsum(1) - 0.05 * total
    index = (below >= 0).float().argmax(1, keepdim=True).clamp(min=1)
    part = below.gather(1, index) / power.gather(1, index).clamp(min=1e-30)  # of the bin, above the 5 %
    frequency = (index + 0.5 - part.clamp(0, 1)) * (clip.sample_rate / clip.frames.size)
    octaves = (frequency / 1000).log2()
    return (octaves * total / (total + SILENCE))[:, 0]
