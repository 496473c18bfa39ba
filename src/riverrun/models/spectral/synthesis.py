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
    short_phases: Tensor
    long_phases: Tensor
    short_times: Tensor
    long_times: Tensor
    half_advance: Tensor
    half_time: Tensor
    advance: Tensor
    minus_quarter: Tensor
    window: Tensor
    noise_window: Tensor
    bin_weights: Tensor
    noise_power: Tensor
    noise_share: Tensor
    octave_of: Tensor
    silent: Tensor
    first_phase: Tensor
    turn: Tensor
    neper_per_step: Tensor
    floor: Tensor
    alike: Tensor
    unturned: Tensor
    least_power: Tensor
    least: Tensor

    def __init__(self, grid: Grid, channels: int, hop: int, lengths: Tensor) -> None:
        super().__init__()
        self.channels, self.hop, self.count, self.octaves = channels, hop, grid.size, grid.octaves
        # cos(a + b) for all a and all b is one matrix product, which costs less than the cosines: each sinusoid is the
        # product of a rotation over `short` samples and one over `long` steps of so many samples
        self.short = 1 << ((2 * hop).bit_length() // 2)
        self.long = 2 * hop // self.short
        self.lowest, self.highest = LOWEST, HIGHEST
        self.steps = STEPS_PER_OCTAVE
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
        # sin(x) is cos(x − quarter): one pass computes both. Rows hold cosines and sines in turn, as complex numbers do
        pairs = frequencies[:, None].expand(-1, 2)
        self.neighbours = RowConvolution(every_second(torch.tensor(NEIGHBOURS, dtype=torch.float64)), 2 * grid.size)
        for name, table in {
            "frequencies": turn * frequencies,
            "short_phases": turn * ((frequencies[:, None, None] * short - quarter[:, None]) % 1).flatten(1),
            "long_phases": turn * ((frequencies[:, None, None] * long + quarter[:, None]) % 1).flatten(1),
            "short_times": short,
            "long_times": long,
            "half_advance": turn * ((pairs * hop / 2 - quarter) % 1),
            "half_time": torch.tensor(hop / 2),
            "advance": turn * ((pairs.flatten() * hop) % 1),
            "minus_quarter": -turn * quarter,
            "window": window,
            "noise_window": sine,
            "bin_weights": weights,
            "noise_power": noise_power,
            # the bins of a grain of 2·hop samples, each with its negative frequency
            "noise_share": 2 * weights.sum(1) * noise_power / (2 * hop) ** 2,
            "octave_of": grid.octave_weights().double(),
            "turn": torch.tensor(turn),
            "neper_per_step": torch.tensor(math.log(2) / STEPS_PER_OCTAVE),
            "floor": torch.tensor(FLOOR**2),
            "alike": torch.ones(1, 1, 1, 1),
            "unturned": torch.zeros(1, 1, 1, 1),
            "least_power": torch.tensor(LEAST_POWER),
            "least": torch.tensor(LEAST_POWER).sqrt(),
            "silent": torch.tensor(SILENT),
            "first_phase": turn * ((FIRST_PHASE * torch.arange(grid.size)[:, None] - quarter).flatten() % 1),
        }.items():
            self.register_buffer(name, table.float(), persistent=False)

    def initial_state(self, batch: int) -> tuple[Tensor, Tensor]:
        """Return the state before the first frame: silence.

        Returns:
            Cosine and sine in turn of each sinusoid half a frame after the last grain, times its amplitude, then the
            angles of cosine and sine in silence, `[B, 4·K]`; and the second half of the last grain, `[B, C, hop]`.
        """
        carried = torch.cat([torch.zeros_like(self.first_phase), self.first_phase]).expand(batch, -1)
        return carried.clone(), self.window.new_zeros([batch, self.channels, self.hop])

    def forward(
        self,
        features: Tensor,
        uniform: Tensor,
        carried: Tensor,
        tail: Tensor,
        transpose: Tensor | None = None,
        gains: Tensor | None = None,
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Synthesise audio.

        Args:
            features: `[B, T, F]`, as of `SpectralFeatures`.
            uniform: numbers between 0 and 1 for the phases of the noise, `[T, C·(hop + 1)]` or `[B, T, C·(hop + 1)]`.
            carried, tail: the state after the frame before.
            transpose: in semitones, `[T]` or `[1]`; None for 0.
            gains: of all that sounds, and of the contrast of its spectrum (see `with_contrast`), in nepers,
                `[B, T, 2]`; None for 0.

        Returns:
            Audio `[B, C, T·hop]`, and the state after it.
        """
        batch, frames = features.size(0), features.size(1)
        image = features[..., self.count :]
        amplitudes = features[..., : self.count].clamp(self.lowest, self.highest)
        changed = amplitudes if gains is None else self.with_contrast(amplitudes, gains[..., 1:])
        weights, tops, places, explained = self.peaks(changed)
        unexplained = self.unexplained(changed, explained)
        power = self._power(weights, tops, unexplained, self.noise_gain)
        factor = self.alike[0]
        if gains is not None:  # another contrast does not change the balance of the octaves
            wanted = self.mean_around(self.power(amplitudes, self.noise_gain)) * (2 * gains[..., :1]).exp()
            factor = ((wanted + 1e-20) / (self.mean_around(power) + 1e-20)).sqrt()
            power = power * factor.square()
        level = self.level(power)
        limit = factor * (torch.minimum(level, self.loudest) - level).exp()
        sounding = weights * tops * limit
        if transpose is not None:
            places = places + (transpose * (self.steps / 12)).unsqueeze(1)
        # of each frequency from that of the grid, in radians per sample
        deviations = self.frequencies * torch.expm1(places.detach() * self.neper_per_step)
        phases, carried = self.continue_phases(sounding.detach(), deviations, carried)
        if transpose is not None:  # nothing sounds above the Nyquist frequency
            sounding = sounding * ((math.pi - self.frequencies - deviations) * (25 / math.pi)).clamp(0.0, 1.0)
        levels, rotations, correlations = self.stereo(image)
        grains = self.sinusoids(sounding, deviations, phases, levels, rotations)
        noise = self.noise(unexplained * limit.square(), uniform, levels, correlations, transpose)
        grains = torch.addcmul(noise, grains, self.window)
        first, second = grains[..., : self.hop], grains[..., self.hop :]
        overlapped = first + torch.cat([tail.unsqueeze(1), second[:, :-1]], 1)
        audio = overlapped.transpose(1, 2).reshape(batch, self.channels, frames * self.hop)
        return audio, carried, second[:, -1]

    def with_contrast(self, amplitudes: Tensor, contrast: Tensor) -> Tensor:
        """Return log-amplitudes that are nearer to those around, or farther from them, at the same power in an octave.

        Args:
            amplitudes: in nepers, `[B, T, K]`.
            contrast: logarithm of the factor of their distance to the mean of the octave around, in nepers,
                `[B, T, 1]`.
        """
        mean = self.mean_around(amplitudes)
        before = amplitudes - mean
        after = (before * contrast.exp()).clamp(-40.0, 40.0)  # the exponential is finite
        power = self.mean_around((2 * before).exp()) / self.mean_around((2 * after).exp())
        return mean + after + 0.5 * power.log()

    def mean_around(self, values: Tensor) -> Tensor:
        """Return the mean over the octave around each frequency, of `[B, T, K]`; the ends are repeated."""
        reach = self.steps // 2
        return functional.avg_pool1d(functional.pad(values, (reach, reach), "replicate"), 2 * reach + 1, 1)

    def level(self, power: Tensor) -> Tensor:
        """Return the level of each frame in nepers, `[..., 1]`, from the power at each frequency, `[..., K]`."""
        return 0.5 * power.sum(-1, keepdim=True).clamp(min=1e-20).log()

    def power(self, amplitudes: Tensor, noise_gain: Tensor) -> Tensor:
        """Return the power that sounds at each frequency, `[B, T, K]`.

        A decoded line that is too wide is no sinusoid, but noise; its power may be far less than that of the line.

        Args:
            amplitudes: in nepers, `[B, T, K]`.
            noise_gain: in nepers, `[K]`.
        """
        weights, tops, _, explained = self.peaks(amplitudes)
        return self._power(weights, tops, self.unexplained(amplitudes, explained), noise_gain)

    def _power(self, weights: Tensor, tops: Tensor, unexplained: Tensor, noise_gain: Tensor) -> Tensor:
        """Return the power of sinusoids and noise at each frequency, `[B, T, K]`: see `power`."""
        return 0.5 * weights * tops.square() + unexplained * self.noise_share * (2 * noise_gain).exp()

    def unexplained(self, amplitudes: Tensor, explained: Tensor) -> Tensor:
        """Return the power at each frequency that the lobes of the sinusoids do not explain, `[B, T, K]`."""
        return (amplitudes.exp().square() - self.floor - explained).clamp(min=0.0)

    def continue_phases(self, sounding: Tensor, deviations: Tensor, carried: Tensor) -> tuple[Tensor, Tensor]:
        """Return the phase of each sinusoid at the loudest moment of its grain.

        From frame to frame a sinusoid advances by half a frame at its frequency before and half at its frequency after.
        What begins out of silence begins with the phase of a sinusoid that never stops and never changes.

        Args:
            sounding: amplitudes `[B, T, K]`.
            deviations: of the frequencies from the grid, in radians per sample, `[B, T, K]`.
            carried: as of `initial_state`.

        Returns:
            Complex numbers of magnitude 1 `[B, T, K]`, and `carried` after the last frame.
        """
        batch = sounding.size(0)
        halves = torch.view_as_complex(torch.addcmul(self.half_advance, deviations.unsqueeze(3), self.half_time).cos())
        leaving = halves * sounding
        before, silent = carried[:, : 2 * self.count], carried[:, 2 * self.count :]
        phases: list[Tensor] = []
        for t in range(sounding.size(1)):
            around = torch.addcmul(self.neighbours(before), silent.cos(), self.silent)
            now = torch.view_as_complex(around.view(batch, self.count, 2)).sgn() * halves[:, t]
            phases.append(now)
            before = torch.view_as_real(now * leaving[:, t]).view(batch, 2 * self.count)
            silent = torch.remainder(silent + self.advance, self.turn)
        return torch.stack(phases, 1), torch.cat([before, silent], 1)

    def stereo(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return how channels differ, for each frequency.

        Args:
            image: levels and correlations of octaves, `[B, T, (2·C − 1)·G]`; nothing for one channel.

        Returns:
            Gains, rotations against the first channel in radians, and correlations with it: `[B, T, C, K]` each, or
            `[1, 1, 1, 1]` for one channel. A rotation by θ gives two sinusoids the correlation cos θ.
        """
        if self.channels == 1:
            return self.alike, self.unturned, self.alike
        batch, frames = image.size(0), image.size(1)
        parts = image.view(batch, frames, 2 * self.channels - 1, self.octaves) @ self.octave_of.t()
        gains = parts[:, :, : self.channels].clamp(-9.0, 1.0).exp()
        gains = gains / gains.square().mean(2, keepdim=True).sqrt()
        correlations = torch.cat([torch.ones_like(parts[:, :, :1]), parts[:, :, self.channels :]], 2).clamp(-1.0, 1.0)
        return gains, torch.acos(correlations.detach()), correlations

    def sinusoids(
        self, sounding: Tensor, deviations: Tensor, phases: Tensor, gains: Tensor, rotations: Tensor
    ) -> Tensor:
        """Return the grains of all sinusoids without their window, `[B, T, C, 2·hop]`.

        Args:
            sounding: amplitudes, `[B, T, K]`.
            deviations: of the frequencies from the grid, in radians per sample, `[B, T, K]`.
            phases: as of `continue_phases`.
            gains, rotations: as of `stereo`.
        """
        batch, frames, channels = sounding.size(0), sounding.size(1), self.channels
        # a tenth of the frequencies sound: the others are left out
        count = max(int((sounding > 0).sum(2).max()), 1)
        levels, index = sounding.topk(count, 2, sorted=False)
        rows, places = batch * frames, index.flatten()
        apart = deviations.gather(2, index).view(rows, count, 1, 1)
        angles, levels = phases.gather(2, index).angle().unsqueeze(2), levels.unsqueeze(2)
        if channels > 1:  # channels differ in amplitude and by a rotation
            channel_index = index.unsqueeze(2).expand(-1, -1, channels, -1)
            angles, levels = angles + rotations.gather(3, channel_index), levels * gains.gather(3, channel_index)
        # [B·T, K, 2, short], and [B·T, K, 2, C, long]
        short_phases = self.short_phases.index_select(0, places).view(rows, count, 2, self.short)
        right = torch.addcmul(short_phases, apart, self.short_times).cos()
        long_phases = self.long_phases.index_select(0, places).view(rows, count, 2, 1, self.long)
        shape = [rows, channels, count]  # as [B·T, K, 1, C, 1] below
        turned = long_phases + angles.reshape(shape).transpose(1, 2).unsqueeze(2).unsqueeze(4)
        left = torch.addcmul(turned, apart.unsqueeze(4), self.long_times).cos()
        left = left * levels.reshape(shape).transpose(1, 2).unsqueeze(2).unsqueeze(4)
        left = left.view(rows, 2 * count, channels * self.long)
        grains = torch.bmm(left.transpose(1, 2), right.view(rows, 2 * count, self.short))
        return grains.view(batch, frames, channels, 2 * self.hop)

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
        levels = (power * (self.noise_power * self.noise_gain.exp().square())).unsqueeze(2)
        if self.channels > 1:
            levels = levels * gains.square()
        if transpose is not None:
            levels = self.shift(levels, transpose)
        magnitudes = ((levels @ self.bin_weights) + self.least_power).sqrt() - self.least
        drawn = uniform.view(-1, frames, self.channels, self.hop + 1, 1)
        phasors = torch.addcmul(self.minus_quarter, drawn, self.turn).cos()
        if self.channels > 1:
            alike = (correlations @ self.bin_weights).clamp(-1.0, 1.0).unsqueeze(4)
            phasors = alike * phasors[:, :, :1] + (1 - alike.square()).clamp(min=1e-6).sqrt() * phasors
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
