"""Measure what a method plays by itself or for silence: its level, its DC offset, and a steady hum."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

MAX_SECONDS = 4.0
"""Seconds that are played for a measurement, at most. The first quarter is left out, so that the output can settle."""

MAX_SAMPLES = 1 << 22
"""Samples of all channels that are played for a measurement, at most."""

AUDIBLE = 1e-3
"""The level, −60 dBFS, from which an output is audible. If full scale is 100 dB SPL, which is as loud as people play,
that is 40 dB SPL: a quiet room."""

MAX_OFFSET = 1e-2
"""The largest harmless DC offset, −40 dBFS: it clicks, when it is switched, as loud as a sine of that level."""

MAINS_HZ = (50, 60)
"""Mains frequencies in the recordings of the world. They are measured where their period is a whole number of samples.
"""

NUM_PARTS = 8
"""Parts of the signal. A hum is steady if it is in each of them, …"""

STEADINESS = 0.5
"""… with a power that differs from the mean by no more than this share."""

MAX_HUM_SHARE = 0.5
"""Largest share of the level, 6 dB less, that a hum has under a sound. Above it, the hum is the sound itself."""

MIN_PERIOD = 32
"""Samples of the shortest period that is measured: a sound above 1.5 kHz, at 48 kHz, is no hum."""

HARMONIC_MARGIN = 1.2
"""How many times louder the hum of a longer period must be: what repeats in 64 samples also repeats in 320."""


@dataclass(frozen=True)
class OutputLevels:
    """The levels of an output. Full scale is 1.

    Attributes:
        source: "silence", or "itself" for a method that plays without an input.
        level: RMS without the DC offset.
        offset: mean of the channel whose mean is largest.
        hum: RMS of the part that repeats with `pitch`; 0 if nothing repeats.
        pitch: in Hz; 0 if nothing repeats.
    """

    source: str
    level: float
    offset: float
    hum: float
    pitch: float


def measure_levels(x: Tensor, source: str, sample_rate: int, ratio: int) -> OutputLevels:
    """Measure the levels of an output.

    Args:
        x: `[C, N]`, N > 0.
        source: "silence" or "itself".
        sample_rate: in Hz.
        ratio: samples per frame. Hums are measured at the frame rate and at mains frequencies; 0 to measure none.
    """
    x = x.double()
    mean = x.mean(1, keepdim=True)
    x = x - mean
    loudest, pitch = 0.0, 0.0
    mains = [(sample_rate // hertz, float(hertz)) for hertz in MAINS_HZ if sample_rate % hertz == 0]
    for period, hertz in [(ratio, sample_rate / ratio), *mains] if ratio else []:
        level = hum_level(x, period)
        if level > HARMONIC_MARGIN * loudest:
            loudest, pitch = level, hertz
    offset = float(mean.flatten()[mean.abs().argmax()])
    return OutputLevels(source, float(x.square().mean().sqrt()), offset, loudest, pitch)


def hum_level(x: Tensor, period: int) -> float:
    """Return the RMS of the part of `x` `[C, N]` that repeats every `period` samples throughout; 0 if nothing does.

    Averaging over periods cancels everything else. Two halves of interleaved parts are averaged separately, and the hum
    is what they have in common, because their noise differs. Each part must hold about as much of it.
    """
    count = x.shape[1] // (NUM_PARTS * period)
    if period < MIN_PERIOD or count == 0:
        return 0.0
    parts = x[:, -count * NUM_PARTS * period :].unflatten(1, (NUM_PARTS, count, period)).mean(2)
    even, odd = parts[:, ::2].mean(1, keepdim=True), parts[:, 1::2].mean(1, keepdim=True)
    common = float((even * odd).mean())
    for own, other in ((parts[:, ::2], odd), (parts[:, 1::2], even)):
        if bool((((own * other).mean((0, 2)) - common).abs() >= STEADINESS * common).any()):
            return 0.0
    return math.sqrt(common)


def level_findings(levels: OutputLevels) -> Sequence[tuple[str, dict[str, str]]]:
    """Return the codes of the findings about an output, each with the fields of its texts.

    A hum is reported if it comes from silence, or lies well under the sound: a drone is the purpose of its instrument.
    """
    findings = []
    silent = levels.source == "silence"
    how = "with silence at its input, " if silent else ""
    if abs(levels.offset) > MAX_OFFSET:
        facts = {"offset": f"{levels.offset:+.3f}", "level": decibels(abs(levels.offset))}
        findings.append(("W321", {"how": how, **facts}))
    if levels.hum > AUDIBLE and (silent or levels.hum < MAX_HUM_SHARE * levels.level):
        findings.append(("W322", {"how": how, "pitch": f"{levels.pitch:.4g}", "level": decibels(levels.hum)}))
    elif silent and levels.level > AUDIBLE:
        findings.append(("N323", {"level": decibels(levels.level)}))
    if not silent and levels.level < AUDIBLE:
        findings.append(("N324", {"level": decibels(levels.level)}))
    return findings


def decibels(level: float) -> str:
    """Return an amplitude in dBFS, as text."""
    return f"{20 * math.log10(level):.0f} dBFS" if level else "no level at all"
