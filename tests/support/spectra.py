"""Signals for tests of the spectral path, its analysis and synthesis without networks, and measures of sines."""

import math
from functools import cache

import torch
from torch import Tensor

from riverrun.models import noise
from riverrun.models.noise import NoiseStream
from riverrun.models.spectral.features import SpectralFeatures
from riverrun.models.spectral.grid import Grid
from riverrun.models.spectral.synthesis import Synthesiser, noise_phasors
from riverrun.models.spectral.targets import SpectralTargets

RATE, HOP = 48000, 256
PERIODS, SHORTEST, LONGEST, ATTACK = 40.0, 256, 4096, 1024


def white(*shape: int, seed: int = 0) -> Tensor:
    """Return white noise of unit variance."""
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def sine(frequency: float, samples: int, amplitude: float = 0.3, phase: float = 0.0, rate: int = RATE) -> Tensor:
    """Return a sine, `[N]`; the frequency is in Hz."""
    time = torch.arange(samples, dtype=torch.float64)
    return (amplitude * torch.sin(2 * math.pi * frequency / rate * time + phase)).float()


def window_lengths(rate: int = RATE, longest: int = LONGEST) -> Tensor:
    """Return the length of the window of each frequency in samples."""
    return Grid(rate).window_lengths(PERIODS, SHORTEST, longest)


@cache
def causal_features(channels: int = 1, rate: int = RATE) -> SpectralFeatures:
    """Return the analysis of the encoder."""
    return SpectralFeatures(Grid(rate), channels, HOP, window_lengths(rate), LONGEST, centred=False)


@cache
def targets(channels: int = 1, rate: int = RATE) -> SpectralTargets:
    """Return the analysis of what the decoder learns."""
    windows = {"long": window_lengths(rate), "short": window_lengths(rate, ATTACK)}
    return SpectralTargets(Grid(rate), channels, HOP, **windows, sizes=(LONGEST, ATTACK))


@cache
def synthesiser(channels: int = 1, rate: int = RATE) -> Synthesiser:
    """Return the synthesis before training."""
    return Synthesiser(Grid(rate), channels, HOP, window_lengths(rate)).requires_grad_(False)


def phases_of_noise(frames: int, channels: int = 1) -> Tensor:
    """Return the phases of the noise as a synthesiser takes them."""
    lanes = channels * (HOP + 1)
    return noise_phasors(noise.uniform(seed=0, first=0, frames=frames, lanes=lanes, stream=NoiseStream.SPECTRAL_NOISE))


def synthesise(
    features: Tensor,
    channels: int = 1,
    rate: int = RATE,
    transpose: float = 0.0,
    gains: Tensor | None = None,
    loudest: float = math.inf,
) -> Tensor:
    """Synthesise audio `[B, C, T·HOP]` from features `[B, T, F]`; `loudest` is in nepers."""
    model = synthesiser(channels, rate)
    model.loudest.fill_(loudest)
    phasors = phases_of_noise(features.shape[1], channels)
    return model(features, phasors, *model.initial_state(len(features)), torch.tensor([transpose]), gains)[0]


def resynthesise(audio: Tensor, rate: int = RATE, transpose: float = 0.0) -> Tensor:
    """Analyse and synthesise audio `[B, C, N]`, N a multiple of HOP; the output is aligned with the input."""
    channels = audio.shape[1]
    features = targets(channels, rate)(audio, frames=audio.shape[-1] // HOP, late=0)
    return synthesise(features, channels, rate, transpose)


def measured_frequency(signal: Tensor, near: float, rate: int = RATE, apart: int = 1024) -> float:
    """Return the frequency in Hz of the sinusoid near `near` in a signal `[N]`.

    It is computed from the phases of two Hann windows that are `apart` samples apart.
    """
    size = len(signal) - apart
    time = torch.arange(len(signal), dtype=torch.float64)
    demodulated = signal.double() * torch.exp(-2j * math.pi * near / rate * time)
    window = torch.hann_window(size, dtype=torch.float64)
    first, second = (demodulated[:size] * window).sum(), (demodulated[apart:] * window).sum()
    return near + float((second * first.conj()).angle()) * rate / (2 * math.pi * apart)


def cents(frequency: float, reference: float) -> float:
    """Return the interval between two frequencies in cents."""
    return 1200 * math.log2(frequency / reference)


def decibels(signal: Tensor, reference: Tensor) -> float:
    """Return the level of a signal relative to another one in dB."""
    return 20 * math.log10(float(signal.norm() / reference.norm()) * math.sqrt(reference.numel() / signal.numel()))


def correlation(audio: Tensor) -> float:
    """Return the correlation of the first two channels of `[C, N]`."""
    return float(torch.corrcoef(audio[:2])[0, 1])
