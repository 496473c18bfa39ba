"""Measure descriptors of frames: one value every R samples from a short past window. Scriptable, for live use."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WINDOW_SECONDS = 0.04
"""Minimum length of a window in seconds: one period of 25 Hz."""

FLOOR_LUFS = -70.0
"""Minimum loudness in LUFS, the absolute gate of BS.1770-4; lower values are set to it."""

SILENCE_POWER = 1e-9
"""Mean square (−90 dB), far below the floor; below it brightness and noisiness fade to a neutral value."""

MIN_FLATNESS_DB = -40.0
"""Minimum spectral flatness in dB; bins are limited to 40 dB below the mean of their band."""

BAND_EDGES_HZ = (0.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0)
"""Edges in Hz of the bands whose flatness is measured."""

COMPRESSION = 0.23
"""Exponent of power in specific loudness (Fastl & Zwicker, Psychoacoustics, 3rd ed. 2007, chapter 8)."""


def k_weighting(frequency: Tensor) -> Tensor:
    """Return the power response of the K-weighting of ITU-R BS.1770-4.

    The two filters of its tables 1 and 2, given there for 48 kHz, are evaluated at each frequency, so that the weights
    are the same at every sample rate. Above 24 kHz the response is constant.

    Args:
        frequency: frequencies in Hz.

    Returns:
        |H(f)|², float64, of the same shape.
    """
    delay = torch.exp(-2j * math.pi * frequency.double().clamp(max=24000.0) / 48000)
    shelf = (1.53512485958697 - 2.69169618940638 * delay + 1.19839281085285 * delay**2) / (
        1 - 1.69065929318241 * delay + 0.73248077421585 * delay**2
    )
    highpass = (1 - delay) ** 2 / (1 - 1.99004745483398 * delay + 0.99007225036621 * delay**2)
    return (shelf * highpass).abs().square()


class FrameDescriptors(nn.Module):
    """A causal analyser of loudness, brightness and noisiness: audio `[B, C, N]` → `[B, 3, T]`, T = ⌈N/R⌉.

    Frame t is measured in a Hann window that spans a whole number of frames, at least WINDOW_SECONDS, and ends with
    sample (t + 1)·R − 1: no value depends on later samples. Silence precedes the audio. For live use, store the last
    `past` samples, put them in front of the next frames and call `measure`.

    The powers of channels are added, as in BS.1770, so that opposite phases do not cancel. The mean of each window is
    subtracted. The audio must be finite.

    Args:
        sample_rate: sample rate in Hz.
        ratio: samples per frame R.

    Attributes:
        ratio: samples per frame R.
        size: samples per window.
        past: samples that `measure` needs before the first frame.
    """

    window: Tensor
    scale: Tensor
    weight: Tensor
    octaves: Tensor
    bands: Tensor

    def __init__(self, sample_rate: int, ratio: int) -> None:
        super().__init__()
        self.ratio = ratio
        self.size = ratio * math.ceil(WINDOW_SECONDS * sample_rate / ratio)
        self.past = self.size - ratio
        self.floor = FLOOR_LUFS
        self.silence = SILENCE_POWER
        self.min_flatness = MIN_FLATNESS_DB
        self.compression = COMPRESSION
        window = torch.hann_window(self.size, dtype=torch.float64)
        frequency = torch.fft.rfftfreq(self.size, 1 / sample_rate, dtype=torch.float64)
        # a bin also stands for its negative frequency, except at the Nyquist frequency
        scale = torch.full_like(frequency, 2.0)
        if self.size % 2 == 0:
            scale[-1] = 1.0
        low, high = torch.tensor(BAND_EDGES_HZ[:-1]), torch.tensor(BAND_EDGES_HZ[1:])
        bands = (frequency[:, None] > low) & (frequency[:, None] <= high)
        self.register_buffer("window", window.float(), persistent=False)
        self.register_buffer("scale", (scale / (self.size * window.square().sum())).float(), persistent=False)
        self.register_buffer("weight", k_weighting(frequency).float(), persistent=False)
        octaves = torch.where(frequency < 62.5, 31.25, frequency).div(1000).log2()
        self.register_buffer("octaves", octaves.float(), persistent=False)
        self.register_buffer("bands", bands.float(), persistent=False)

    def forward(self, audio: Tensor) -> Tensor:
        """Measure audio `[B, C, N]`, N ≥ 1 → `[B, 3, T]`; the last frame is padded with zeros."""
        return self.measure(F.pad(audio, (self.past, -audio.shape[-1] % self.ratio)))

    @torch.jit.export
    def measure(self, audio: Tensor) -> Tensor:
        """Measure T ≥ 1 complete frames that follow `past` samples: `[B, C, past + T·R]` → `[B, 3, T]`."""
        windows = audio.unfold(2, self.size, self.ratio)
        block = max(1, 524288 // (self.size * audio.shape[0] * audio.shape[1]))  # windows that fit in the cache
        out: list[Tensor] = []
        for chunk in windows.split(block, dim=2):
            power = self.power(chunk)
            out.append(torch.stack([self.loudness(power), self.brightness(power), self.noisiness(power)], dim=1))
        return torch.cat(out, dim=2)

    @torch.jit.export
    def power(self, windows: Tensor) -> Tensor:
        """Return the power spectra of windows, summed over channels: `[B, C, T, size]` → `[B, T, F]`.

        The sum over F is the mean square, weighted by the window; for C identical channels it is C times that of one.
        """
        spectrum = torch.fft.rfft(windows * self.window)
        # Subtract the mean in the frequency domain: a Hann window's spectrum is 1, −½ in the first two bins, then 0.
        spectrum[..., 1] += spectrum[..., 0] / 2
        spectrum[..., 0] = 0.0
        return torch.view_as_real(spectrum).square().sum(-1).sum(1) * self.scale

    @torch.jit.export
    def loudness(self, power: Tensor) -> Tensor:
        """Return the ungated loudness in LUFS, at least the floor (ITU-R BS.1770-4): `[..., F]` → `[...]`."""
        return (10.0 * torch.log10((power @ self.weight).clamp(min=1e-20)) - 0.691).clamp(min=self.floor)

    @torch.jit.export
    def brightness(self, power: Tensor) -> Tensor:
        """Return the spectral centroid in octaves above 1 kHz, 0 for silence: `[..., F]` → `[...]`.

        AudioSpectrumCentroid of MPEG-7 (ISO/IEC 15938-4): the mean of log₂(f / 1 kHz) weighted by power, where
        frequencies below 62.5 Hz count as 31.25 Hz.
        """
        return power @ self.octaves / (power.sum(-1) + self.silence)

    @torch.jit.export
    def noisiness(self, power: Tensor) -> Tensor:
        """Return the spectral flatness in dB, MIN_FLATNESS_DB to 0: `[..., F]` → `[...]`.

        It is about −2.5 for noise, −18 for a tone at 110 Hz, which fills more of its band, and −36 for one at 10 kHz.

        Flatness is ten times the logarithm of the geometric over the arithmetic mean of power (Johnston 1988,
        "Transform coding of audio signals using perceptual noise criteria"), measured per octave as in Peeters (2004,
        "A large set of audio features"), so that lowpassed noise also counts as noise. Our additions: the bands below
        250 Hz and above 4 kHz; the mean over bands is weighted by their approximate loudness; silence, where flatness
        is undefined, gets ½ MIN_FLATNESS_DB.
        """
        count = self.bands.sum(0).clamp(min=1.0)
        total = power @ self.bands
        mean = total / count
        minimum = (10.0 ** (self.min_flatness / 10.0) * mean) @ self.bands.t() + 1e-30
        geometric = torch.log(power + minimum) @ self.bands / count
        flatness = (10.0 / math.log(10.0) * (geometric - torch.log(mean + 1e-30))).clamp(min=self.min_flatness, max=0.0)
        weight = total**self.compression
        mean_flatness = (weight * flatness).sum(-1) / weight.sum(-1).clamp(min=1e-12)
        total_power = power.sum(-1)
        neutral = 0.5 * self.min_flatness
        return neutral + (mean_flatness - neutral) * total_power / (total_power + self.silence)
