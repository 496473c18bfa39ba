"""Peaks of log-amplitudes, without hard decisions: rounding errors stay rounding errors."""

import math

import torch
from torch import Tensor, nn

from riverrun.models.spectral.constant_q import lobes
from riverrun.models.spectral.features import FLOOR
from riverrun.models.spectral.grid import STEPS_PER_OCTAVE
from riverrun.models.spectral.rows import RowConvolution

HANN_CURVATURE = 2 * (math.pi**2 / 6 - 1)
"""Curvature of the log-magnitude of a Hann window's lobe at its top, in nepers per squared bin: sinc(b) / (1 − b²)
falls as exp(−0.645·b²)."""

PLACE_CORRECTION = 0.36
"""The lobe of a Hann window is no parabola: the parabola through points 0.58 bins apart puts a top that is a step away
at 0.93 steps. A cubic term with this factor, times the square of the bins in a step, corrects it within 0.005 steps."""

LINE_CURVATURE = 0.43
"""Curvature of a line in nepers per squared step: that of a window of 40 periods, the longest that is not cut off."""

LINE_REACH = 8
"""Steps from which on a line is nothing: its power is 120 dB lower there."""


class PeakFinder(nn.Module):
    """Read sinusoids from log-amplitudes. Subclasses know the lobe of a sinusoid: `spread` adds lobes up.

    Each frequency of the grid reads the parabola through its log-amplitude and its two neighbours. It stands for a
    sinusoid at the top of the parabola, with a weight that falls linearly to 0 where the top is one step away. So the
    two frequencies next to a peak stand for the same sinusoid, with weights whose sum is 1.

    Args:
        curvature: curvature of the lobe of a sinusoid at its top, in nepers per squared step, float64 `[K]`.
        share: share of the curvature from which on a peak counts in full. Flatter peaks are noise.
    """

    clarity: Tensor
    largest_drop: Tensor
    lowest_rise: Tensor
    one: Tensor
    tiny: Tensor
    silence: Tensor

    def __init__(self, curvature: Tensor, share: float) -> None:
        super().__init__()
        clarity = 1 / (share * curvature)
        clarity[0] = clarity[-1] = 0  # a slope at an end of the range is no peak
        for name, table in {
            "largest_drop": 2 * curvature,
            "lowest_rise": -2 * curvature,
            "clarity": clarity,
            # numbers are tensors, because torch takes as long to convert a number as to multiply with it
            "one": torch.tensor(1.0),
            "tiny": torch.tensor(1e-12),
            "silence": torch.tensor(math.log(2 * FLOOR)),
        }.items():
            self.register_buffer(name, table.float(), persistent=False)

    def forward(self, amplitudes: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Find the peaks.

        Peaks that are closer than a lobe is wide share the power of one lobe: a spectrum that has several peaks where
        there is one sinusoid is not louder.

        Args:
            amplitudes: in nepers, `[B, T, K]`.

        Returns:
            The weight of each frequency, 0 to 1; the amplitude of its sinusoid; the distance of the sinusoid in steps,
            −1 to 1; and the power of all sinusoids' lobes at each frequency. `[B, T, K]` each.
        """
        last = amplitudes.size(2) - 1
        padded = torch.cat([amplitudes.narrow(2, 0, 1), amplitudes, amplitudes.narrow(2, last, 1)], 2)
        rises = padded.narrow(2, 1, last + 2) - padded.narrow(2, 0, last + 2)
        # the flank of a lobe beside its zero is no peak either
        before = torch.minimum(rises.narrow(2, 0, last + 1), self.largest_drop)
        after = torch.maximum(rises.narrow(2, 1, last + 1), self.lowest_rise)
        curvature, slope = before - after, torch.lerp(before, after, 0.5)
        place = self.correct((slope / curvature.clamp(min=1e-4)).clamp(-1.0, 1.0))
        weight = self.one - place.abs()
        distinct = (curvature * self.clarity).clamp(0.0, 1.0) * (amplitudes - self.silence).clamp(0.0, 1.0)
        top = distinct * torch.addcmul(amplitudes, slope, place, value=0.5).exp()
        power = top.square()
        weighted = weight * power
        # not 0, where a root has no finite gradient
        share = (power / (self.spread(weighted) + self.tiny)).clamp(1e-6, 1.0)
        return weight, top * share.sqrt(), place, self.spread(weighted * share)

    def spread(self, power: Tensor) -> Tensor:
        """Return the power of the lobes of all sinusoids at each frequency, for theirs at its top, `[B, T, K]`."""
        raise NotImplementedError

    def correct(self, place: Tensor) -> Tensor:
        """Return the distance of the top of a lobe, `[B, T, K]`, for that of the parabola's top."""
        return place


class WindowPeaks(PeakFinder):
    """The finder for spectra of Hann windows.

    Args:
        frequencies: in cycles per sample, float64 `[K]`.
        lengths: length of each window in samples, float64 `[K]`.
        share: as of `PeakFinder`.
    """

    lobes: Tensor
    skew: Tensor

    def __init__(self, frequencies: Tensor, lengths: Tensor, share: float) -> None:
        bins_per_step = (frequencies * lengths * (math.log(2) / STEPS_PER_OCTAVE)).square()
        super().__init__(HANN_CURVATURE * bins_per_step, share)
        self.register_buffer("lobes", lobes(frequencies, lengths).square().float(), persistent=False)
        self.register_buffer("skew", (PLACE_CORRECTION * bins_per_step).float(), persistent=False)

    def correct(self, place: Tensor) -> Tensor:
        return (place + self.skew * place * (place.square() - 0.25)).clamp(-1.0, 1.0)

    def spread(self, power: Tensor) -> Tensor:
        return power @ self.lobes


class LinePeaks(PeakFinder):
    """The finder for spectra of `count` frequencies in which each sinusoid is a line, as of `draw_lines`."""

    def __init__(self, count: int, share: float) -> None:
        super().__init__(torch.full([count], LINE_CURVATURE), share)
        steps = torch.arange(-LINE_REACH, LINE_REACH + 1, dtype=torch.float64)
        self.lobes = RowConvolution((-LINE_CURVATURE * steps.square()).exp(), count)

    def spread(self, power: Tensor) -> Tensor:
        return self.lobes(power)


def draw_lines(power: Tensor, place: Tensor) -> Tensor:
    """Draw each sinusoid as a line: a parabola of log-amplitudes, as narrow at all frequencies.

    Args:
        power: of the sinusoid of each frequency, `[B, T, K]`.
        place: distance of the sinusoid from the frequency in steps, `[B, T, K]`.

    Returns:
        The power of all lines at each frequency, `[B, T, K]`.
    """
    reach, count = 5, power.shape[2]  # a line is 90 dB lower at a distance of five steps
    drawn = power.new_zeros([*power.shape[:2], count + 2 * reach])
    for offset in range(-reach, reach + 1):
        start = reach + offset
        drawn[..., start : start + count] += power * (-LINE_CURVATURE * (offset - place).square()).exp()
    return drawn[..., reach : reach + count]
