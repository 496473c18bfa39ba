"""Synthesis of audio from log-amplitudes: sinusoids whose phases continue from frame to frame, and noise.

Sinusoidal modelling with noise (McAulay & Quatieri 1986; Serra & Smith 1990), without hard decisions: rounding errors
stay rounding errors. A sinusoid sounds at each frequency of the grid that is next to a peak (see `PeakFinder`). Its
phase continues from the sinusoids around it in the frame before, each weighted by its amplitude.

What the sinusoids do not explain of the power is noise of random phase, shaped by an FFT.
"""

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.models.spectral.features import FLOOR
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE, Grid
from riverrun.models.spectral.peaks import LinePeaks

NOISE_GAIN = 0.6
"""Gain of the noise before training. A share of what the lobes of the sinusoids do not explain is not noise but the
deviation of a real lobe from a stationary one."""

CURVATURE_SHARE = 0.05
"""Share of the curvature of a line from which on a peak sounds in full. Decoded lines are flatter than those learned.
"""

LOWEST, HIGHEST = -20.0, 4.0
"""Range of log-amplitudes in nepers, −174 to 35 dB: far outside what sounds, and so that no latents overflow."""

SILENT = 1e-7
"""Amplitude, −140 dB, below which a sinusoid does not keep its phase. Without it, the phases of silence would be an
average of rounding errors, and decide on those of what begins after it."""

GOLDEN_RATIO = (5**0.5 - 1) / 2
"""Multiples of it are spread evenly in 0 … 1: the phases before the first frame, which keep peaks from adding up."""


class Synthesiser(nn.Module):
    """Features → audio, `[B, T, F]` → `[B, C, T·hop]`. The state is passed in and out, so that a signal can be
    synthesised in blocks.

    A grain of two control frames begins with each frame, and is loudest at its end.

    Args:
        grid: the frequencies.
        channels: audio channels C.
        hop: samples of a control frame.
        lengths: length of the analysis window of each frequency, float64 `[K]`, of the spectra to synthesise.

    Attributes:
        noise_gain: gain of the noise at each frequency, `[K]`, in nepers.
    """

    frequencies: Tensor
    short_phases: Tensor
    long_phases: Tensor
    half_advance: Tensor
    short_times: Tensor
    long_times: Tensor
    window: Tensor
    noise_window: Tensor
    bin_weights: Tensor
    noise_power: Tensor
    octave_of: Tensor
    first_phase: Tensor

    def __init__(self, grid: Grid, channels: int, hop: int, lengths: Tensor) -> None:
        super().__init__()
        self.channels, self.hop, self.count, self.octaves = channels, hop, grid.size, grid.octaves
        # cos(a + b) for all a and all b is one matrix product, which costs less than the cosines: each sinusoid is the
        # product of a rotation over `short` samples and one over `long` steps of so many samples
        self.short = 1 << ((2 * hop).bit_length() // 2)
        self.long = 2 * hop // self.short
        self.silent, self.lowest, self.highest = SILENT, LOWEST, HIGHEST
        self.steps, self.floor = float(STEPS_PER_OCTAVE), FLOOR**2
        self.turn = 2 * math.pi
        self.peaks = LinePeaks(grid.size, CURVATURE_SHARE)
        frequencies = grid.frequencies
        self.noise_gain = nn.Parameter(torch.full((grid.size,), math.log(NOISE_GAIN)))
        short = torch.arange(self.short, dtype=torch.float64)
        long = torch.arange(self.long, dtype=torch.float64) * self.short - hop
        window = 1 - (torch.arange(2 * hop, dtype=torch.float64) + 1 - hop).abs() / hop
        sine = torch.sin(math.pi * (torch.arange(2 * hop, dtype=torch.float64) + 0.5) / (2 * hop))
        turn = 2 * math.pi
        for name, table in {
            "frequencies": turn * frequencies,
            "short_phases": turn * ((frequencies[:, None] * short) % 1),
            "long_phases": turn * ((frequencies * long[:, None]) % 1),
            "half_advance": turn * ((frequencies * hop / 2) % 1),
            "short_times": short,
            "long_times": long[:, None],
            "window": window,
            "noise_window": sine,
            "bin_weights": bin_weights(frequencies, hop),
            "noise_power": lengths * (2 * hop / 6),
            "octave_of": grid.octave_weights().double(),
            "first_phase": turn * ((GOLDEN_RATIO * torch.arange(grid.size, dtype=torch.float64)) % 1),
        }.items():
            self.register_buffer(name, table.float(), persistent=False)

    def initial_state(self, batch: int) -> tuple[Tensor, Tensor]:
        """Return the state before the first frame: silence.

        Returns:
            Phase, amplitude and phase in silence of each sinusoid, `[B, 3, K]`; and the second half of the last grain,
            `[B, C, hop]`.
        """
        silence = torch.zeros_like(self.first_phase)
        carried = torch.stack([self.first_phase, silence, self.first_phase]).expand(batch, -1, -1)
        return carried.clone(), self.window.new_zeros([batch, self.channels, self.hop])

    def forward(
        self, features: Tensor, uniform: Tensor, carried: Tensor, tail: Tensor, transpose: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Synthesise audio.

        Args:
            features: `[B, T, F]`, as of `SpectralFeatures`.
            uniform: numbers between 0 and 1 for the phases of the noise, `[T, C·(hop + 1)]` or `[B, T, C·(hop + 1)]`.
            carried, tail: the state after the frame before.
            transpose: in semitones, `[T]` or `[1]`; None for 0.

        Returns:
            Audio `[B, C, T·hop]`, and the state after it.
        """
        batch, frames = features.size(0), features.size(1)
        image = features[:, :, self.count :]
        amplitudes = features[:, :, : self.count].clamp(self.lowest, self.highest)
        weights, tops, places, explained = self.peaks(amplitudes)
        sounding = weights * tops
        if transpose is not None:
            places = places + (transpose * (self.steps / 12)).unsqueeze(1)
        ratios = torch.expm1(places * (math.log(2) / self.steps))
        deviations = self.frequencies * ratios  # of each frequency from that of the grid, in radians per sample
        phases, carried = self.continue_phases(sounding.detach(), deviations.detach(), carried)
        levels, rotations, correlations = self.stereo(image)
        audible = ((math.pi - self.frequencies - deviations) * (25 / math.pi)).clamp(0.0, 1.0)
        grains = self.sinusoids(sounding * audible, deviations, phases, levels, rotations) * self.window
        power = (2 * amplitudes).exp() - self.floor - explained
        noise = self.noise(power.clamp(min=0.0), uniform, levels, correlations, transpose)
        grains = grains + noise
        first, second = grains[..., : self.hop], grains[..., self.hop :]
        overlapped = first + torch.cat([tail.unsqueeze(1), second[:, :-1]], 1)
        audio = overlapped.permute(0, 2, 1, 3).reshape(batch, self.channels, frames * self.hop)
        return audio, carried, second[:, -1]

    def continue_phases(self, sounding: Tensor, deviations: Tensor, carried: Tensor) -> tuple[Tensor, Tensor]:
        """Return the phase of each sinusoid at the loudest moment of its grain, in radians.

        From frame to frame a sinusoid advances by half a frame at its frequency before and half at its frequency after.

        Args:
            sounding: amplitudes `[B, T, K]`.
            deviations: of the frequencies from the grid, `[B, T, K]`.
            carried: phase, half a frame after the last grain, amplitude of the last grain, and phase in silence,
                `[B, 3, K]`.

        Returns:
            Phases `[B, T, K]`, and `carried` after the last frame.
        """
        halves = deviations * (0.5 * self.hop) + self.half_advance
        phase, weight, frames = carried[:, 0], carried[:, 1], sounding.size(1)
        # what begins out of silence begins with the phase of a sinusoid that never stops and never changes
        times = torch.arange(frames + 1, device=halves.device).unsqueeze(1)
        silent = carried[:, 2:] + (2 * times) * self.half_advance
        begun = torch.stack([silent.cos(), silent.sin()], 2) * self.silent
        phases: list[Tensor] = []
        for t in range(frames):
            phasors = functional.pad(torch.stack([phase.cos(), phase.sin()], 1) * weight.unsqueeze(1), [2, 2])
            # weights 1, 2, 3, 2, 1: the sum of three, twice
            threes = phasors[:, :, :-2] + phasors[:, :, 1:-1] + phasors[:, :, 2:]
            around = threes[:, :, :-2] + threes[:, :, 1:-1] + threes[:, :, 2:] + begun[:, t]
            now = torch.atan2(around[:, 1], around[:, 0]) + halves[:, t]
            phases.append(now)
            phase = now + halves[:, t]
            weight = sounding[:, t]
        after = torch.stack([phase, weight, torch.remainder(silent[:, frames], self.turn)], 1)
        return torch.stack(phases, 1), after

    def stereo(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return how channels differ, for each frequency.

        Args:
            image: levels and correlations of octaves, `[B, T, (2·C − 1)·G]`; nothing for one channel.

        Returns:
            Gains, rotations against the first channel in radians, and correlations with it: `[B, T, C, K]` each, or
            `[1, 1, 1, 1]` for one channel. A rotation by θ gives two sinusoids the correlation cos θ.
        """
        if self.channels == 1:
            one = self.window.new_ones([1, 1, 1, 1])
            return one, torch.zeros_like(one), one
        batch, frames = image.size(0), image.size(1)
        parts = image.view(batch, frames, 2 * self.channels - 1, self.octaves) @ self.octave_of.t()
        gains = parts[:, :, : self.channels].clamp(-9.0, 1.0).exp()
        gains = gains / gains.square().mean(2, keepdim=True).sqrt()
        correlations = torch.cat([torch.ones_like(parts[:, :, :1]), parts[:, :, self.channels :]], 2).clamp(-1.0, 1.0)
        return gains, torch.acos(correlations.detach()), correlations

    def sinusoids(
        self, sounding: Tensor, deviations: Tensor, phases: Tensor, gains: Tensor, rotations: Tensor
    ) -> Tensor:
        """Return the grains of all sinusoids without their window, `[B, T, C, 2·hop]`."""
        batch, frames = sounding.size(0), sounding.size(1)
        short = self.short_phases + deviations.unsqueeze(3) * self.short_times
        long = self.long_phases + deviations.unsqueeze(2) * self.long_times + phases.unsqueeze(2)
        amplitude = (sounding.unsqueeze(2) * gains).unsqueeze(3)
        # [B, T, C, A, K]: channels differ in amplitude and by a rotation
        angle = long.unsqueeze(2) + rotations.unsqueeze(3)
        left = torch.cat([angle.cos() * amplitude, -angle.sin() * amplitude], 4)
        right = torch.cat([short.cos(), short.sin()], 2)
        left = left.view(batch * frames, self.channels * self.long, 2 * self.count)
        grains = torch.bmm(left, right.view(batch * frames, 2 * self.count, self.short))
        return grains.view(batch, frames, self.channels, 2 * self.hop)

    def noise(
        self, power: Tensor, uniform: Tensor, gains: Tensor, correlations: Tensor, transpose: Tensor | None
    ) -> Tensor:
        """Return the grains of the noise, with their window, `[B, T, C, 2·hop]`.

        Args:
            power: what the sinusoids do not explain, `[B, T, K]`.
            uniform: as of `forward`.
            gains, correlations: as of `stereo`.
            transpose: as of `forward`.
        """
        frames = power.size(1)
        levels = (power * self.noise_power * (2 * self.noise_gain).exp()).unsqueeze(2) * gains.square()
        if transpose is not None:
            levels = self.shift(levels, transpose)
        # the root has a finite gradient at 0, and is 0 there
        magnitudes = ((levels @ self.bin_weights) + 1e-8).sqrt() - 1e-4
        angles = (uniform * self.turn).view(-1, frames, self.channels, self.hop + 1)
        phasors = torch.stack([angles.cos(), angles.sin()], 4)
        if self.channels > 1:
            alike = (correlations.clamp(0.0, 1.0) @ self.bin_weights).unsqueeze(4)
            phasors = alike * phasors[:, :, :1] + (1 - alike.square()).clamp(min=1e-6).sqrt() * phasors
        spectrum = torch.view_as_complex((phasors * magnitudes.unsqueeze(4)).contiguous())
        return torch.fft.irfft(spectrum, 2 * self.hop) * self.noise_window

    def shift(self, levels: Tensor, transpose: Tensor) -> Tensor:
        """Move the power of the noise `[B, T, C, K]` along the frequency axis, linear between two frequencies.

        Bands become as much wider as their frequency rises, so that their density falls: they stay as loud.
        """
        semitones = transpose.view(1, -1, 1, 1)
        source = torch.arange(self.count, device=levels.device) - semitones * (self.steps / 12)
        below = source.floor()
        share = source - below
        padded = functional.pad(levels, (1, 2))  # nothing outside
        index = (below.long() + 1).clamp(0, self.count + 1).expand_as(levels)
        moved = padded.gather(3, index) * (1 - share) + padded.gather(3, index + 1) * share
        return moved * torch.exp2(semitones * (-1 / 12))


def bin_weights(frequencies: Tensor, hop: int) -> Tensor:
    """Return the weights of the frequencies in each bin of a noise grain.

    A bin takes the mean over the frequencies nearest to it, or interpolates between two where there are none.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        hop: samples of a control frame; a grain has two.

    Returns:
        float64 `[K, hop + 1]`. The weights of a bin have the sum 1 within the range of the frequencies.
    """
    bins = torch.arange(hop + 1, dtype=torch.float64) / (2 * hop)
    position = torch.log2(bins.clamp(min=1e-9) / frequencies[0]) * STEPS_PER_OCTAVE
    position[0] = 2 * position[1] - position[2]  # 0 Hz is endlessly far below
    width = (position[2:] - position[:-2]) / 2
    width = torch.cat([torch.ones(1, dtype=torch.float64), width, width[-1:]]).clamp(min=1.0)
    steps = torch.arange(len(frequencies), dtype=torch.float64)
    weights = (1 - (steps[:, None] - position).abs() / width).clamp(min=0.0)
    return weights / weights.sum(0).clamp(min=1.0)
