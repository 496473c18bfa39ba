"""What comes out of a file by itself, or from silence: how loud it is, how far off centre, how much of it hums."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from torch import Tensor

SECONDS = 4.0
"""Of what is measured, at most; the first quarter is left to settle."""

LONGEST = 1 << 22
"""Samples of all channels that are played for it, at most."""

HUSH = 1e-3
"""−60 dBFS. Where full scale is as loud as people play, 100 dB SPL, that is 40 dB SPL: a quiet room."""

OFF = 1e-2
"""−40 dBFS, an offset that clicks when it is switched: it is as far as a sine of that level goes."""

MAINS = (50, 60)
"""Hz of the mains, in the world's recordings; looked for where a period is whole samples."""

PARTS = 8
"""A hum is in each of so many parts of the signal, …"""

STEADY = 0.5
"""… where it is off its mean by no more than this share."""

UNDER = 0.5
"""Of the level, the most that a hum is under what plays by itself: 6 dB less."""

FEWEST = 32
"""Samples of the shortest period that is looked for: above 1.5 kHz at 48 kHz it is no hum."""


@dataclass(frozen=True)
class Levels:
    """What a method gives of `source`, "silence" or "itself"; full scale is 1.

    `level`: RMS less the offset. `offset`: the mean of the channel that is farthest off. `hum`: RMS of what repeats
    with `pitch`, in Hz; both 0 if nothing does.
    """

    source: str
    level: float
    offset: float
    hum: float
    pitch: float


def measure(x: Tensor, source: str, sample_rate: int, ratio: int) -> Levels:
    """The levels of `x` `[C, N]`, N > 0; hums are looked for at the frame rate, one period in `ratio` samples, and the
    mains'; `ratio` 0: for none.
    """
    x = x.double()
    mean = x.mean(1, keepdim=True)
    x = x - mean
    heard, pitch = 0.0, 0.0
    mains = [(sample_rate // hertz, float(hertz)) for hertz in MAINS if sample_rate % hertz == 0]
    for period, hertz in [(ratio, sample_rate / ratio), *mains] if ratio else []:
        found = hum(x, period)
        if found > 1.2 * heard:  # what repeats in 64 samples does so in 320 too
            heard, pitch = found, hertz
    offset = float(mean.flatten()[mean.abs().argmax()])
    return Levels(source, float(x.square().mean().sqrt()), offset, heard, pitch)


def hum(x: Tensor, period: int) -> float:
    """RMS of what repeats in `x` `[C, N]` every `period` samples from beginning to end; 0 if nothing does.

    Periods are averaged, in which all else cancels out, in two halves of interleaved parts. What both halves have in
    common is the hum (their noise isn't common); each part has to have about as much of it.
    """
    count = x.shape[1] // (PARTS * period)
    if period < FEWEST or count == 0:
        return 0.0
    parts = x[:, -count * PARTS * period :].unflatten(1, (PARTS, count, period)).mean(2)
    even, odd = parts[:, ::2].mean(1, keepdim=True), parts[:, 1::2].mean(1, keepdim=True)
    common = float((even * odd).mean())
    for own, other in ((parts[:, ::2], odd), (parts[:, 1::2], even)):
        if bool((((own * other).mean((0, 2)) - common).abs() >= STEADY * common).any()):
            return 0.0
    return math.sqrt(common)


def worth_a_word(levels: Levels) -> Sequence[tuple[str, dict[str, str]]]:
    """The codes of what should be told, with what fills in their sentences.

    A hum is a part of what is heard from silence, or lies under what plays by itself: a drone is one's own business.
    """
    told = []
    silent = levels.source == "silence"
    how = "silence in: " if silent else ""
    if abs(levels.offset) > OFF:
        facts = {"offset": f"{levels.offset:+.3f}", "level": decibels(abs(levels.offset))}
        told.append(("W321", {"how": how, **facts}))
    if levels.hum > HUSH and (silent or levels.hum < UNDER * levels.level):
        told.append(("W322", {"how": how, "pitch": f"{levels.pitch:.4g}", "level": decibels(levels.hum)}))
    elif silent and levels.level > HUSH:
        told.append(("N323", {"level": decibels(levels.level)}))
    if not silent and levels.level < HUSH:
        told.append(("N324", {"level": decibels(levels.level)}))
    return told


def decibels(level: float) -> str:
    """An amplitude as a person reads it."""
    return f"{20 * math.log10(level):.0f} dBFS" if level else "no level at all"
