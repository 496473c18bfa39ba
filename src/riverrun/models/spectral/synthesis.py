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

from riverrun.models.spectral.contrast import mean_around, with_contrast
from riverrun.models.spectral.features import FLOOR
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE, Grid
from riverrun.models.spectral.peaks import LinePeaks
from riverrun.models.spectral.rows import RowConvolution

NOISE_GAIN, LOW_NOISE_GAIN, NOISE_EDGE_HZ = 1.1, 0.3, 800.0
"""Gain of the noise before training, at high and at low frequencies, and the frequency between them. What the lobes of
the sinusoids do not explain is mostly noise at high frequencies. At low ones, where partials are close to each other,
it is mostly how real lobes differ from stationary ones. Measured on notes, speech and drums: see `initial_noise_gain`.
"""

CURVATURE_SHARE = 0.05
"""Share of the curvature of a line from which on a peak sounds in full. Decoded lines are flatter than those learned.
"""

LOWEST, HIGHEST = -20.0, 4.0
"""Range of log-amplitudes in nepers, −174 to 35 dB: far outside what sounds, and so that no latents overflow."""

SILENT = 1e-7
"""Amplitude, −140 dB, below which a sinusoid does not keep its phase. Without it, the phases of silence would be an
average of rounding errors, and decide on those of what begins after it."""

NEIGHBOURS = (1.0, 2.0, 3.0, 2.0, 1.0)
"""Weights of the sinusoids of the frame before, up to two steps lower and higher, that a sinusoid continues."""

LEAST_SUM = 1e-20
"""Least power of a frame, so that its level is finite."""

LEAST_POWER = 1e-8
"""Added to the power of the noise, so that its root has a finite gradient at 0; the root of it is subtracted again."""

FIRST_PHASE = (5**0.5 - 1) / 12
"""Phase of what begins out of silence, in turns a step. The two frequencies of a peak begin nearly alike, so that they
add up; further ones are spread evenly, so that peaks do not add up: six steps are the golden ratio."""


class Synthesiser(nn.Module):
    """Features → audio, `[B, T, F]` → `[B, C, T·hop]`. The state is passed in and out, so that a signal can be
    synthesised in blocks.

    A grain of two control frames begins with each frame, and is loudest at its end. Gradients flow through amplitudes
    only: through the frequencies and phases of sinusoids, those of spectral distances are noise (Turian & Henry 2020,
    arXiv:2012.04572), and take a third of the time of a training step.

    Args:
        grid: the frequencies.
        channels: audio channels C.
        hop: samples of a control frame.
        lengths: length of the analysis window of each frequency, float64 `[K]`, of the spectra to synthesise.

    Attributes:
        noise_gain: gain of the noise at each frequency, `[K]`, in nepers.
        loudest: level of the loudest frame of the corpus in nepers, as of `level`. No frame sounds louder: latents that
            a prior draws, or that are moved by hand, can decode to any amplitude.
    """

    loudest: Tensor

    frequencies: Tensor
    times: Tensor
    minus_quarters: Tensor
    half_advance: Tensor
    half_time: Tensor
    advance: Tensor
    window: Tensor
    noise_window: Tensor
    bin_weights: Tensor
    noise_power: Tensor
    noise_share: Tensor
    of_octave: Tensor
    silent: Tensor
    first_phase: Tensor
    turn: Tensor
    neper_per_step: Tensor
    minus_floor: Tensor
    alike: Tensor
    least_power: Tensor
    least: Tensor

    def __init__(self, grid: Grid, channels: int, hop: int, lengths: Tensor) -> None:
        super().__init__()
        self.channels, self.hop, self.count, self.octaves = channels, hop, grid.size, grid.octaves
        # cos(a + b) for all a and all b is one matrix product, which costs less than the cosines: each sinusoid is the
        # product of a rotation over `short` samples and one over `long` steps of so many samples
        self.short = 1 << ((2 * hop).bit_length() // 2)
        self.long = 2 * hop // self.short
        self.lowest, self.highest, self.least_sum = LOWEST, HIGHEST, LEAST_SUM
        self.steps, self.reach = STEPS_PER_OCTAVE, STEPS_PER_OCTAVE // 2
        self.peaks = LinePeaks(grid.size, CURVATURE_SHARE)
        frequencies = grid.frequencies
        self.noise_gain = nn.Parameter(initial_noise_gain(grid))
        self.register_buffer("loudest", torch.tensor(HIGHEST + math.log(grid.size)))  # never reached
        weights, noise_power = bin_weights(frequencies, hop), lengths * (2 * hop / 6)
        window = 1 - (torch.arange(2 * hop, dtype=torch.float64) + 1 - hop).abs() / hop
        sine = torch.sin(math.pi * (torch.arange(2 * hop, dtype=torch.float64) + 0.5) / (2 * hop))
        turn, quarter = 2 * math.pi, torch.tensor([0.0, 0.25], dtype=torch.float64)
        short = torch.arange(self.short, dtype=torch.float64)
        long = torch.arange(self.long, dtype=torch.float64) * self.short - hop
        times = torch.cat([short, long])[:, None].expand(-1, 2)
        # sin(x) is cos(x − quarter): one pass computes both. Rows hold cosines and sines in turn, as complex numbers do
        pairs = frequencies[:, None].expand(-1, 2)
        self.neighbours = RowConvolution(every_second(torch.tensor(NEIGHBOURS, dtype=torch.float64)), 2 * grid.size)
        for name, table in {
            "frequencies": turn * frequencies,
            "times": times.flatten(),
            "minus_quarters": (-turn * quarter).repeat(len(times)),
            "half_advance": turn * ((pairs * hop / 2 - quarter) % 1),
            "half_time": torch.tensor(hop / 2),
            "advance": turn * ((pairs.flatten() * hop) % 1),
            "window": window,
            "noise_window": sine,
            "bin_weights": weights,
            "noise_power": noise_power,
            # the bins of a grain of 2·hop samples, each with its negative frequency
            "noise_share": 2 * weights.sum(1) * noise_power / (2 * hop) ** 2,
            "of_octave": grid.octave_weights().double().T,
            "turn": torch.tensor(turn),
            "neper_per_step": torch.tensor(math.log(2) / STEPS_PER_OCTAVE),
            "minus_floor": torch.tensor(-(FLOOR**2)),
            "alike": torch.ones(1, 1, 1, 1),
            "least_power": torch.tensor(LEAST_POWER),
            "least": torch.tensor(LEAST_POWER).sqrt(),
            "silent": torch.tensor(SILENT),
            "first_phase": turn * ((FIRST_PHASE * torch.arange(grid.size)[:, None] - quarter).flatten() % 1),
        }.items():
            self.register_buffer(name, table.float(), persistent=False)

    def initial_state(self, batch: int) -> tuple[Tensor, Tensor, Tensor]:
        """Return the state before the first frame: silence.

        Returns:
            Cosine and sine in turn of each sinusoid half a frame after the last grain, times its amplitude, `[B, 2·K]`;
            the angles of cosine and sine in silence, `[B, 2·K]`; and the second half of the last grain, `[B, C, hop]`.
        """
        silent = self.first_phase.expand(batch, -1).clone()
        return torch.zeros_like(silent), silent, self.window.new_zeros([batch, self.channels, self.hop])

    def forward(
        self,
        features: Tensor,
        phasors: Tensor,
        carried: Tensor,
        silent: Tensor,
        tail: Tensor,
        transpose: Tensor | None = None,
        gains: Tensor | None = None,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Synthesise audio.

        Args:
            features: `[B, T, F]`, as of `SpectralFeatures`.
            phasors: the phases of the noise, `[T, 2·C·(hop + 1)]` or `[B, T, 2·C·(hop + 1)]`, as of `noise_phasors`.
            carried, silent, tail: the state after the frame before.
            transpose: in semitones, `[T]` or `[1]`; None for 0.
            gains: of all that sounds, and of the contrast of its spectrum (see `contrast`), in nepers,
                `[B, T, 2]`; None for 0.

        Returns:
            Audio `[B, C, T·hop]`, and the state after it.
        """
        batch, frames = features.size(0), features.size(1)
        amplitudes = features.narrow(2, 0, self.count).clamp(self.lowest, self.highest)
        changed = amplitudes if gains is None else with_contrast(amplitudes, gains[..., 1:], self.reach)
        weights, tops, places, explained = self.peaks(changed)
        sounding = weights * tops
        noise = self.unexplained(changed, explained) * self.noise_factor()
        power = self._power(sounding, tops, noise)
        if gains is not None:  # another contrast does not change the balance of the octaves
            wanted = mean_around(self.power(amplitudes, self.noise_gain), self.reach) * (2 * gains[..., :1]).exp()
            factor = (wanted + self.least_sum) / (mean_around(power, self.reach) + self.least_sum)
            sounding, noise, power = sounding * factor.sqrt(), noise * factor, power * factor
        total = power.sum(2, keepdim=True).clamp(min=self.least_sum)
        limit = torch.minimum(total, self.loudest_power()) / total
        sounding = sounding * limit.sqrt()
        if transpose is not None:
            places = places + (transpose * (self.steps / 12)).unsqueeze(1)
        # of each frequency from that of the grid, in radians per sample
        deviations = self.frequencies * torch.expm1(places.detach() * self.neper_per_step)
        phases, carried, silent = self.continue_phases(sounding.detach(), deviations, carried, silent)
        if transpose is not None:  # nothing sounds above the Nyquist frequency
            sounding = sounding * ((math.pi - self.frequencies - deviations) * (25 / math.pi)).clamp(0.0, 1.0)
        powers, correlations = self.stereo(features)
        grains = self.sinusoids(sounding, deviations, phases, powers, correlations)
        noise = self.noise(noise * limit, phasors, powers, correlations, transpose)
        grains = torch.addcmul(noise, grains, self.window)
        first, second = grains.narrow(3, 0, self.hop), grains.narrow(3, self.hop, self.hop)
        overlapped = first + torch.cat([tail.unsqueeze(1), second.narrow(1, 0, frames - 1)], 1)
        audio = overlapped.transpose(1, 2).reshape(batch, self.channels, frames * self.hop)
        return audio, carried, silent, second.select(1, frames - 1)

    def loudest_power(self) -> Tensor:
        """Return the power of the loudest frame of the corpus, `[]`."""
        return (2 * self.loudest).exp()

    def noise_factor(self) -> Tensor:
        """Return the factor of the power of the noise at each frequency, `[K]`."""
        return (2 * self.noise_gain).exp()

    def level(self, power: Tensor) -> Tensor:
        """Return the level of each frame in nepers, `[..., 1]`, from the power at each frequency, `[..., K]`."""
        return 0.5 * power.sum(-1, keepdim=True).clamp(min=self.least_sum).log()

    def power(self, amplitudes: Tensor, noise_gain: Tensor) -> Tensor:
        """Return the power that sounds at each frequency, `[B, T, K]`.

        A decoded line that is too wide is no sinusoid, but noise; its power may be far less than that of the line.

        Args:
            amplitudes: in nepers, `[B, T, K]`.
            noise_gain: in nepers, `[K]`.
        """
        weights, tops, _, explained = self.peaks(amplitudes)
        return self._power(weights * tops, tops, self.unexplained(amplitudes, explained) * (2 * noise_gain).exp())

    def _power(self, sounding: Tensor, tops: Tensor, noise: Tensor) -> Tensor:
        """Return the power of sinusoids and noise at each frequency, `[B, T, K]`: see `power`."""
        return torch.addcmul(noise * self.noise_share, sounding, tops, value=0.5)

    def unexplained(self, amplitudes: Tensor, explained: Tensor) -> Tensor:
        """Return the power at each frequency that the lobes of the sinusoids do not explain, `[B, T, K]`."""
        linear = amplitudes.exp()
        return (torch.addcmul(self.minus_floor, linear, linear) - explained).clamp(min=0.0)

    def continue_phases(
        self, sounding: Tensor, deviations: Tensor, carried: Tensor, silent: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return the phase of each sinusoid at the loudest moment of its grain.

        From frame to frame a sinusoid advances by half a frame at its frequency before and half at its frequency after.
        What begins out of silence begins with the phase of a sinusoid that never stops and never changes.

        Args:
            sounding: amplitudes `[B, T, K]`.
            deviations: of the frequencies from the grid, in radians per sample, `[B, T, K]`.
            carried, silent: as of `initial_state`.

        Returns:
            Complex numbers of magnitude 1 `[B, T, K]`, and `carried` and `silent` after the last frame.
        """
        batch = sounding.size(0)
        halves = torch.view_as_complex(torch.addcmul(self.half_advance, deviations.unsqueeze(3), self.half_time).cos())
        leaving = halves * sounding
        phases: list[Tensor] = []
        for t in range(sounding.size(1)):
            around = torch.addcmul(self.neighbours(carried), silent.cos(), self.silent)
            now = torch.view_as_complex(around.view(batch, 1, self.count, 2)).sgn() * halves.narrow(1, t, 1)
            phases.append(now)
            carried = torch.view_as_real(now * leaving.narrow(1, t, 1)).view(batch, 2 * self.count)
            silent = torch.remainder(silent + self.advance, self.turn)
        return torch.cat(phases, 1), carried, silent

    def stereo(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Return how channels differ, for each frequency.

        Args:
            features: of which levels and correlations of octaves are read, `[B, T, F]`.

        Returns:
            Powers of the channels relative to their mean, and correlations with the first channel: `[B, T, C, K]` each,
            or `[1, 1, 1, 1]` for one channel.
        """
        if self.channels == 1:
            return self.alike, self.alike
        batch, frames, image = features.size(0), features.size(1), 2 * self.channels - 1
        octaves = features.narrow(2, self.count, image * self.octaves).view(batch, frames, image, self.octaves)
        parts = octaves @ self.of_octave
        powers = (2 * parts.narrow(2, 0, self.channels).clamp(-9.0, 1.0)).exp()
        first = self.alike.expand(batch, frames, 1, self.count)
        correlations = torch.cat([first, parts.narrow(2, self.channels, self.channels - 1).clamp(-1.0, 1.0)], 2)
        return powers / powers.mean(2, keepdim=True), correlations

    def sinusoids(
        self, sounding: Tensor, deviations: Tensor, phases: Tensor, powers: Tensor, correlations: Tensor
    ) -> Tensor:
        """Return the grains of all sinusoids without their window, `[B, T, C, 2·hop]`.

        Args:
            sounding: amplitudes, `[B, T, K]`.
            deviations: of the frequencies from the grid, in radians per sample, `[B, T, K]`.
            phases: as of `continue_phases`.
            powers, correlations: as of `stereo`.
        """
        batch, frames, channels = sounding.size(0), sounding.size(1), self.channels
        # a tenth of the frequencies sound: the others are left out
        count = max(int(sounding.sign().sum(2).max()), 1)
        levels, index = sounding.topk(count, 2, sorted=False)
        rows = batch * frames
        speeds = (self.frequencies + deviations).gather(2, index).view(rows, count, 1)
        angles = torch.addcmul(self.minus_quarters, speeds, self.times)
        waves = torch.view_as_complex(angles.cos().view(rows, count, self.short + self.long, 2))
        starts = (phases.gather(2, index) * levels).unsqueeze(2)
        if channels > 1:  # a rotation by θ gives two sinusoids the correlation cos θ
            channel_index = index.unsqueeze(2).expand(-1, -1, channels, -1)
            cosines = correlations.detach().gather(3, channel_index)
            rotations = torch.complex(cosines, (1 - cosines.square()).clamp(min=0.0).sqrt())
            starts = starts * rotations * powers.gather(3, channel_index).sqrt()
        starts = starts.view(rows, channels, count).transpose(1, 2).reshape(rows, count, channels, 1)
        left = (waves.narrow(2, self.short, self.long).unsqueeze(2) * starts).reshape(rows, count, channels * self.long)
        grains = torch.bmm(left.transpose(1, 2), waves.narrow(2, 0, self.short))
        return torch.real(grains).view(batch, frames, channels, 2 * self.hop)

    def noise(
        self, power: Tensor, phasors: Tensor, powers: Tensor, correlations: Tensor, transpose: Tensor | None
    ) -> Tensor:
        """Return the grains of the noise, with their window, `[B, T, C, 2·hop]`.

        Args:
            power: of the noise before the weight of its grains, `[B, T, K]`.
            phasors: as of `forward`.
            powers, correlations: as of `stereo`.
            transpose: as of `forward`.
        """
        levels = (power * self.noise_power).unsqueeze(2)
        if self.channels > 1:
            levels = levels * powers
        if transpose is not None:
            levels = self.shift(levels, transpose)
        magnitudes = ((levels @ self.bin_weights) + self.least_power).sqrt() - self.least
        phasors = phasors.view(-1, power.size(1), self.channels, self.hop + 1, 2)
        if self.channels > 1:
            alike = (correlations @ self.bin_weights).clamp(-1.0, 1.0).unsqueeze(4)
            own = (1 - alike.square()).clamp(min=1e-6).sqrt()
            phasors = torch.addcmul(own * phasors, alike, phasors.narrow(2, 0, 1))
        spectrum = torch.view_as_complex(phasors * magnitudes.unsqueeze(4))
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


def noise_phasors(uniform: Tensor) -> Tensor:
    """Return cosine and sine in turn of phases, `[..., 2·N]`, for numbers between 0 and 1 `[..., N]`."""
    turns = 2 * math.pi * uniform
    return torch.stack([turns.cos(), turns.sin()], -1).flatten(-2)


def every_second(taps: Tensor) -> Tensor:
    """Return taps with a zero between each two, for rows of complex numbers."""
    spread = taps.new_zeros(2 * len(taps) - 1)
    spread[::2] = taps
    return spread


def initial_noise_gain(grid: Grid) -> Tensor:
    """Return the gain of the noise before training in nepers, float32 `[K]`.

    The gains were fitted, for each of 80 bands, to the log-mel spectra of 24 clips of notes, speech and drums that
    were synthesised from their own features. The three agreed within some 3 dB: −10 dB below 500 Hz, 0 dB at 2.5 kHz.
    """
    low, high = math.log(LOW_NOISE_GAIN), math.log(NOISE_GAIN)
    share = 1 / (1 + (grid.frequencies * grid.sample_rate / NOISE_EDGE_HZ) ** 2.5)
    return (high + (low - high) * share).float()


def bin_weights(frequencies: Tensor, hop: int) -> Tensor:
    """Return the weights of the frequencies in each bin of a noise grain.

    A bin takes the mean over the frequencies nearest to it, or interpolates between two where there are none. Bins
    above the highest frequency take its value: noise that bright has no edge there.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        hop: samples of a control frame; a grain has two.

    Returns:
        float64 `[K, hop + 1]`. The weights of a bin have the sum 1 from the lowest frequency on.
    """
    bins = torch.arange(hop + 1, dtype=torch.float64) / (2 * hop)
    position = torch.log2(bins.clamp(min=1e-9) / frequencies[0]) * STEPS_PER_OCTAVE
    position[0] = 2 * position[1] - position[2]  # 0 Hz is endlessly far below
    width = (position[2:] - position[:-2]) / 2
    width = torch.cat([torch.ones(1, dtype=torch.float64), width, width[-1:]]).clamp(min=1.0)
    steps = torch.arange(len(frequencies), dtype=torch.float64)
    position = position.clamp(max=len(frequencies) - 1)
    weights = (1 - (steps[:, None] - position).abs() / width).clamp(min=0.0)
    return weights / weights.sum(0).clamp(min=1.0)
