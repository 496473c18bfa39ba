"""Check the methods that play clips: the output before a trigger, the start of a clip, and clicks at the next one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from riverrun_export import contract
from riverrun_export.check.report import MAX_REPEAT_ERROR, Report
from riverrun_export.contract import Method
from riverrun_export.failures import raise_if_out_of_memory

NEAR_SECONDS = 0.002
"""Seconds that a clip may begin later than declared."""

ONSET_THRESHOLD = 0.001
"""A clip begins where it first reaches this share of its peak: −60 dB."""

CLICK_SECONDS = 0.0005
"""Seconds within which most of a clip disappears if it clicks. A fade of 5 ms has then taken a tenth of it."""

LEVEL = 0.2
"""Standard deviation of the noise on the inlets behind the trigger."""

Play = Callable[[Tensor, str], Tensor | None]
"""Plays a signal, described by a phrase for messages, and returns the output; None if it fails."""


def clip_samples(module: torch.nn.Module) -> int:
    """Return the length of the clips of a file in samples; 0 if it plays none.

    The first inlet of every method of such a file is a trigger.
    """
    try:
        return max(0, contract.read_clip(module))
    except Exception as error:  # the getter may raise or return anything
        raise_if_out_of_memory(error)
        return 0


def check_clips(
    play: Play, method: Method, block: int, sample_rate: int, clip: int, delay: int, report: Report
) -> None:
    """Check how one method with a repeatable output responds to triggers.

    Args:
        play: plays a signal on the module as it was loaded.
        method: the method.
        block: size of the smallest block in samples.
        sample_rate: in Hz.
        clip: length of a clip in samples.
        delay: samples from a trigger to the start of its clip, as declared by the file.
        report: receives the findings.
    """
    first = 2 * block + block // 3
    span = clip + delay + 4 * block
    length = -(-(2 * first + span + 4 * block) // block) * block
    without = play(trigger_signal(method, length, []), "without a trigger")
    triggered = play(trigger_signal(method, length, [first]), "with one trigger")
    if without is None or triggered is None:
        return
    if bool((without != without[..., :1]).any()):
        report.add("W318", method.name)
    change = (triggered - without).abs().amax((0, 1))
    if all(label.endswith(f"({contract.HELD_LABEL})") for label in method.output_labels):
        return  # its latents are constant
    if not change.max() > MAX_REPEAT_ERROR * without.abs().max():
        report.add("E317", method.name)
    elif method.out_ratio == 1:
        onset = int((change > ONSET_THRESHOLD * change.max()).nonzero()[0])
        if onset - first > delay + NEAR_SECONDS * sample_rate:
            report.add("W319", method.name, measured=onset - first, declared=delay)
        _check_cut_off(play, method, length=length, first=first, span=span, sample_rate=sample_rate, report=report)


def _check_cut_off(
    play: Play, method: Method, length: int, first: int, span: int, sample_rate: int, report: Report
) -> None:
    """Report a click if a clip disappears at once where the next trigger cuts it off.

    Two signals are compared. In both, the last trigger is the second one, so that it starts the same clip. In one, the
    earlier clip still sounds at that trigger; in the other, `span` samples after its own trigger, it has ended.
    """
    second = first + span
    alone = play(trigger_signal(method, length, [first, second]), "with two triggers")
    for before in (second - span // 16, second - span // 5):
        whole = play(trigger_signal(method, length, [before]), "with a later trigger")
        both = play(trigger_signal(method, length, [before, second]), "with a trigger during a clip")
        if alone is None or whole is None or both is None:
            return
        uncut = whole[..., second:]
        missing = uncut - (both - alone)[..., second:]
        window, short = 10 * round(CLICK_SECONDS * sample_rate), max(1, round(CLICK_SECONDS * sample_rate))
        gone = (missing[..., : 2 * window].abs() > 0.01 * uncut[..., :window].abs().max()).any(1)[0].nonzero()
        if len(gone):
            start = int(gone[0])
            part = slice(start, start + short)
            if missing[..., part].square().sum() > 0.5 * uncut[..., part].square().sum():
                report.add("W320", method.name)


def trigger_signal(method: Method, length: int, places: Sequence[int]) -> Tensor:
    """Return noise `[1, in_channels, length]` whose first channel holds a trigger at each of `places`."""
    x = LEVEL * torch.randn(1, method.in_channels, length, generator=torch.Generator().manual_seed(0))
    x[:, 0] = 0.0
    x[:, 0, list(places)] = 1.0
    return x
