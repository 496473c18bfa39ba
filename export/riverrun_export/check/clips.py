"""What only methods of clips are asked: nothing before a trigger, a clip from its sample on, no click at the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from riverrun_export import contract
from riverrun_export.check.report import EXACT, Report
from riverrun_export.contract import Method
from riverrun_export.failures import raise_if_out_of_memory

NEAR = 0.002
"""Seconds that a clip may begin later than declared."""

HEARD = 0.001
"""A clip begins where it is first this share of its peak: −60 dB."""

CUT = 0.0005
"""Seconds in which most of a clip is gone if it clicks; a fade of 5 ms has then taken a tenth of it."""

Hear = Callable[[Tensor, str], Tensor | None]
"""Plays a signal, and says when; None if it fails."""


def clip_of(module: torch.nn.Module) -> int:
    """Samples of its clips, whose methods all have a trigger for their first inlet; 0 if it plays none."""
    try:
        return max(0, contract.read_clip(module))
    except Exception as error:  # whatever the getter may raise or return
        raise_if_out_of_memory(error)
        return 0


def check_clips(hear: Hear, method: Method, block: int, sample_rate: int, clip: int, late: int, report: Report) -> None:
    """One method that repeats what it plays; what it does at a trigger goes into `report`.

    Args:
        clip: its length in samples. late: samples from a trigger to its sound, as the file declares them.
    """
    first = 2 * block + block // 3
    over = clip + late + 4 * block
    length = -(-(2 * first + over + 4 * block) // block) * block
    quiet = hear(triggered(method, length, []), "without a trigger")
    hit = hear(triggered(method, length, [first]), "with one trigger")
    if quiet is None or hit is None:
        return
    if bool((quiet != quiet[..., :1]).any()):
        report.add("W318", method.name)
    change = (hit - quiet).abs().amax((0, 1))
    if all(label.endswith(f"({contract.HELD})") for label in method.output_labels):
        return  # latents that never move
    if not change.max() > EXACT * quiet.abs().max():
        report.add("E317", method.name)
    elif method.out_ratio == 1:
        begins = int((change > HEARD * change.max()).nonzero()[0])
        if begins - first > late + NEAR * sample_rate:
            report.add("W319", method.name, measured=begins - first, declared=late)
        _cut_off(hear, method, length, first, over, sample_rate, report)


def _cut_off(hear: Hear, method: Method, length: int, first: int, over: int, sample_rate: int, report: Report) -> None:
    """Whether a clip that a trigger cuts off is gone at once.

    That trigger comes twice: while the clip of the one before sounds, and when, `over` samples after it, it is over.
    Both are the second, so that they start the same clip, and what differs is the one before.
    """
    second = first + over
    alone = hear(triggered(method, length, [first, second]), "with two triggers")
    for before in (second - over // 16, second - over // 5):
        whole = hear(triggered(method, length, [before]), "with a trigger later")
        both = hear(triggered(method, length, [before, second]), "with a trigger while a clip sounds")
        if alone is None or whole is None or both is None:
            return
        sounded = whole[..., second:]
        missing = sounded - (both - alone)[..., second:]
        span, short = 10 * round(CUT * sample_rate), max(1, round(CUT * sample_rate))
        gone = (missing[..., : 2 * span].abs() > 0.01 * sounded[..., :span].abs().max()).any(1)[0].nonzero()
        if len(gone):
            start = int(gone[0])
            part = slice(start, start + short)
            if missing[..., part].square().sum() > 0.5 * sounded[..., part].square().sum():
                report.add("W320", method.name)


def triggered(method: Method, length: int, places: Sequence[int]) -> Tensor:
    """Noise `[1, in_channels, length]`, and in the first channel a trigger at each of `places`."""
    x = 0.2 * torch.randn(1, method.in_channels, length, generator=torch.Generator().manual_seed(0))
    x[:, 0] = 0.0
    x[:, 0, list(places)] = 1.0
    return x
