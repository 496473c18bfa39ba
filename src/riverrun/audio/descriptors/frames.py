"""Descriptors of frames: one value every R samples, each of a short window of the past; scriptable, to run live."""

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WINDOW = 0.04
"""Seconds that a window is long, at least: one period of 25 Hz."""

FLOOR = -70.0
"""LUFS of whatever is fainter: where BS.1770-4 has its absolute gate."""

SILENCE = 1e-9
"""A power (−90 dB) far below the floor: the timbre of what is fainter fades to a neutral value."""

TONAL = -40.0
"""dB: the least flatness that counts, in steps of 40 dB below a band's mean."""

EDGES = (0.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0, 8000.0, 16000.0)
"""Hz: between them lie the bands whose flatness is measured."""

COMPRESSION = 0.23
"""Exponent from power to specific loudness (Fastl & Zwicker, Psychoacoustics, 3rd ed. 2007, chapter 8)."""


def k_weighting(frequency: Tensor) -> Tensor:
    """Power response of the K-weighting of ITU-R BS.1770-4 at frequencies in Hz.

    The two filters of its tables 1 and 2, given there for 48 kHz, evaluated at the frequency itself: the same weight
    at every rate. Beyond 24 kHz the curve goes on at its last value.
    """
    delay = torch.exp(-2j * math.pi * frequency.double().clamp(max=24000.0) / 48000)
    shelf = (1.53512485958697 - 2.69169618940638 * delay + 1.19839281085285 * delay**2) / (
        1 - 1.69065929318241 * delay + 0.73248077421585 * delay**2
    )
    highpass = (1 - delay) ** 2 / (1 - 1.99004745483398 * delay + 0.99007225036621 * delay**2)
    return (shelf * highpass).abs().square()


class Frames(nn.Module):
    """Loudness, brightness and noisiness of each frame of R samples: audio `[B, C, N]` → `[B, 3, T]`, T = ⌈N/R⌉.

    Frame t is measured on a window (Hann) of a whole number of frames, WINDOW seconds or more, that ends with sample
    (t + 1)·R − 1: no value depends on a later one. Before the audio there is silence. To measure live, keep the last
    `past` samples, put them before the next frames and call `measure`.

    Channels add up as powers, as in BS.1770: nothing cancels. A window's mean is taken out. The audio must be finite.
    """

    window: Tensor
    scale: Tensor
    weight: Tensor
    octaves: Tensor
    bands: Tensor

    def __init__(self, sample_rate: int, ratio: int) -> None:
        super().__init__()
        self.ratio = ratio
        self.size = ratio * math.ceil(WINDOW * sample_rate / ratio)
        self.past = self.size - ratio
        self.floor = FLOOR
        self.silence = SILENCE
        self.tonal = TONAL
        self.compression = COMPRESSION
        window = torch.hann_window(self.size, dtype=torch.float64)
        frequency = torch.fft.rfftfreq(self.size, 1 / sample_rate, dtype=torch.float64)
        scale = torch.full_like(frequency, 2.0)  # a bin stands for its mirror as well, half the rate doesn't
        if self.size % 2 == 0:
            scale[-1] = 1.0
        low, high = torch.tensor(EDGES[:-1]), torch.tensor(EDGES[1:])
        bands = (frequency[:, None] > low) & (frequency[:, None] <= high)
        self.register_buffer("window", window.float(), persistent=False)
        self.register_buffer("scale", (scale / (self.size * window.square().sum())).float(), persistent=False)
        self.register_buffer("weight", k_weighting(frequency).float(), persistent=False)
        octaves = torch.where(frequency < 62.5, 31.25, frequency).div(1000).log2()
        self.register_buffer("octaves", octaves.float(), persistent=False)
        self.register_buffer("bands", bands.float(), persistent=False)

    def forward(self, audio: Tensor) -> Tensor:
        """Audio `[B, C, N]`, N ≥ 1 → `[B, 3, T]`; the last frame is filled up with zeros."""
        return self.measure(F.pad(audio, (self.past, -audio.shape[-1] % self.ratio)))

    @torch.jit.export
    def measure(self, audio: Tensor) -> Tensor:
        """`past` samples and then T ≥ 1 whole frames, `[B, C, past + T·R]` → `[B, 3, T]`."""
        windows = audio.unfold(2, self.size, self.ratio)
        block = max(1, 524288 // (self.size * audio.shape[0] * audio.shape[1]))  # so that they stay in the cache
        out: list[Tensor] = []
        for some in windows.split(block, dim=2):
            power = self.power(some)
            out.append(torch.stack([self.loudness(power), self.brightness(power), self.noisiness(power)], dim=1))
        return torch.cat(out, dim=2)

    @torch.jit.export
    def power(self, windows: Tensor) -> Tensor:
        """Windows `[B, C, T, size]` → the power in each bin, of all channels, `[B, T, F]`; over F its sum is their mean
        square (weighted by the window), C times that if all are alike."""
        spectrum = torch.fft.rfft(windows * self.window)
        # Taking out the mean, seen from here: a Hann window's spectrum is 1, −½ at its first two bins and then 0.
        spectrum[..., 1] += spectrum[..., 0] / 2
        spectrum[..., 0] = 0.0
        return torch.view_as_real(spectrum).square().sum(-1).sum(1) * self.scale

    @torch.jit.export
    def loudness(self, power: Tensor) -> Tensor:
        """LUFS of the window, ungated: `[..., F]` → `[...]`, the floor at least (ITU-R BS.1770-4)."""
        return (10.0 * torch.log10((power @ self.weight).clamp(min=1e-20)) - 0.691).clamp(min=self.floor)

    @torch.jit.export
    def brightness(self, power: Tensor) -> Tensor:
        """The spectrum's centroid in octaves above 1 kHz: `[..., F]` → `[...]`; 0 for silence.

        AudioSpectrumCentroid of MPEG-7 (ISO/IEC 15938-4): the mean of log₂(f / 1 kHz) weighted by power, where what
        lies below 62.5 Hz counts as 31.25 Hz.
        """
        return power @ self.octaves / (power.sum(-1) + self.silence)

    @torch.jit.export
    def noisiness(self, power: Tensor) -> Tensor:
        """Flatness of the spectrum in dB, TONAL to 0: `[..., F]` → `[...]`.

        About −2.5 for noise, −18 for a tone at 110 Hz, which fills more of its band, and −36 for one at 10 kHz.

        Ten times the logarithm of the geometric over the arithmetic mean of power (Johnston 1988, "Transform coding of
        audio signals using perceptual noise criteria"), octave by octave as Peeters (2004, "A large set of audio
        features") has it, so that dark noise is noise still. Ours: the bands below 250 Hz and above 4 kHz; their mean,
        weighted by what each counts in loudness; −½ TONAL off for silence, where flatness means nothing.
        """
        count = self.bands.sum(0).clamp(min=1.0)
        total = power @ self.bands
        mean = total / count
        least = (10.0 ** (self.tonal / 10.0) * mean) @ self.bands.t() + 1e-30
        geometric = torch.log(power + least) @ self.bands / count
        flatness = (10.0 / math.log(10.0) * (geometric - torch.log(mean + 1e-30))).clamp(min=self.tonal, max=0.0)
        weight = total**self.compression
        value = (weight * flatness).sum(-1) / weight.sum(-1).clamp(min=1e-12)
        everything = power.sum(-1)
        return 0.5 * self.tonal + (value - 0.5 * self.tonal) * everything / (everything + self.silence)
