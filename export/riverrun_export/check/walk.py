"""The walk: one loaded .ts, from its list of methods to every method played as nn~ would, and worse."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from typing import cast

import torch

from riverrun_export import contract
from riverrun_export.check.attributes import check_attributes
from riverrun_export.check.clips import check_clips, clip_of
from riverrun_export.check.copies import copied
from riverrun_export.check.lateness import latencies
from riverrun_export.check.playing import Player
from riverrun_export.check.report import VECTOR, MethodRow, Report
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host.frontend import FORGOTTEN

LARGEST_RATIO = 65536
MOST_CHANNELS = 4096
ASSUMED_RATE = 48000
"""Hz, for the speed of a file that doesn't say its rate."""

LATE = 50.0
"""Milliseconds that a first block may take, even if it lasts less: torch's own start takes some 20."""


def walk(module: torch.nn.Module, report: Report, say: Callable[[str], None] = lambda doing: None) -> None:
    """Checks all that `module` offers, and writes into `report` what it finds.

    Args:
        module: scripted, as loaded. It stays so: everything is played on copies.
        say: hears what is being done before each step, so that a watcher knows where one hangs.

    Raises:
        MemoryError: if it asks for more memory than there is.
    """
    _start_torch()
    say("reading its methods")
    methods = _read_methods(module, report)
    try:
        report.sample_rate = max(0, contract.read_rate(module))
    except Exception as error:  # whatever the getter may raise or return
        raise_if_out_of_memory(error)
        report.sample_rate = 0
    if methods and report.sample_rate == 0:
        report.add("N108", sample_rate=ASSUMED_RATE)
    report.ratio = max((method.ratio for method in methods), default=0)
    if 0 < report.ratio < VECTOR:
        report.add("W106", ratio=report.ratio, vector=VECTOR)
    lone = [method.name for method in methods if method.in_channels == method.out_channels == 1]
    if lone:
        report.add("N109", methods=", ".join(lone), ring=FORGOTTEN)
    check_attributes(module, report, say)
    playable = [method for method in methods if _can_serve(method.in_ratio) and _can_serve(method.out_ratio)]
    block = max([VECTOR, *(method.ratio for method in playable)])
    clip, late = clip_of(module), min((method.delay for method in playable if method.out_ratio == 1), default=0)
    refused = any(finding.code in ("E104", "E112") for finding in report.findings)
    for method in methods:
        row = MethodRow(**vars(method))
        report.methods.append(row)
        if method in playable:
            sample_rate = report.sample_rate or ASSUMED_RATE
            player = Player(lambda: copied(module), method, block, sample_rate, row, report, say, clip)
            player.check()
            if clip and player.repeats and row.difference is not None:
                check_clips(player.hear, method, block, sample_rate, clip, late, report)
            if not refused:
                row.latency = latencies(module, method, row.delay or row.measured_delay or 0)
        row.ok = not any(finding.level == "error" and finding.where == method.name for finding in report.findings)
    _judge_first_blocks(report, 1000 * block / (report.sample_rate or ASSUMED_RATE))


def _judge_first_blocks(report: Report, lasts: float) -> None:
    """Whether what is first played after loading takes longer than the `lasts` milliseconds of the smallest block."""
    slow = {row.name: row.first for row in report.methods if len(row.first) == 2 and max(row.first) > max(LATE, lasts)}
    if slow:
        first, second = map(max, zip(*slow.values(), strict=True))
        report.add("N315", first=first, second=second, lasts=lasts, methods=", ".join(slow))


def _start_torch() -> None:
    """Torch's own first call of scripted code takes a while; it is not to be held against the file."""
    unit = torch.jit.CompilationUnit("def more(x: Tensor) -> Tensor:\n    return x + 1\n")
    for _ in range(3):
        unit.more(torch.zeros(8))


def _read_methods(module: torch.nn.Module, report: Report) -> list[contract.Method]:
    """The methods that have four sound numbers; what is wrong with the others goes into the report."""
    names = _names(module, report)
    methods = []
    for name in names:
        if not callable(getattr(module, name, None)):
            report.add("E103", name)
            continue
        params = getattr(module, f"{name}_params", None)
        if not isinstance(params, torch.Tensor) or not _sound(params):
            told = params.tolist() if isinstance(params, torch.Tensor) else params
            report.add("E104", name, name=name, found="missing" if told is None else reprlib.repr(told))
            continue
        channels = max(params.flatten()[::2].tolist())
        if channels > MOST_CHANNELS:
            report.add("E112", name, channels=f"{channels:.10g}", limit=MOST_CHANNELS)
            continue
        method = _method(module, name, params, report)
        for ratio in dict.fromkeys((method.in_ratio, method.out_ratio)):
            if not _can_serve(ratio):
                report.add("E105", name, ratio=ratio, limit=LARGEST_RATIO)
        for side, labels, channels in (
            ("inlets", method.input_labels, method.in_channels),
            ("outlets", method.output_labels, method.out_channels),
        ):
            if len(labels) != channels:
                report.add("W107", name, count=len(labels), channels=channels, side=side)
        methods.append(method)
    if not names:
        report.add("E101")
    elif not any(method.name == "forward" for method in methods):
        report.add("E102")
    return methods


def _names(module: torch.nn.Module, report: Report) -> list[str]:
    """What `get_methods` lists, each once; without it, or if it fails, all that has params, as nn~ does it."""
    if hasattr(module, "get_methods"):
        try:
            return list(dict.fromkeys(str(name) for name in contract.method_names(module)))
        except Exception as error:  # whatever it may raise or return
            raise_if_out_of_memory(error)
            report.add("W110", reason=error_line(error))
    scripted = cast(torch.jit.ScriptModule, module)._c._method_names()
    return [name for name in scripted if hasattr(module, f"{name}_params")]


def _sound(params: torch.Tensor) -> bool:
    """Whether these are four counts of 1 or more."""
    counts = params.numel() == 4 and not params.is_complex()
    return counts and bool((params.isfinite() & (params >= 1)).all())


def _method(module: torch.nn.Module, name: str, params: torch.Tensor, report: Report) -> contract.Method:
    """What the contract tells of one method; only the numbers of one whose labels or delay make no sense."""
    try:
        method = contract.read_method(module, name)
        if all(isinstance(label, str) for label in method.input_labels + method.output_labels):
            return method
        problem = "a label is no text"
    except Exception as error:  # whatever is in place of them
        problem = error_line(error)
    report.add("W111", name, reason=problem)
    ins, in_ratio, outs, out_ratio = (int(number) for number in params.flatten().tolist())
    return contract.Method(name, ins, in_ratio, outs, out_ratio, ("",) * ins, ("",) * outs)


def _can_serve(ratio: int) -> bool:
    return ratio <= LARGEST_RATIO and ratio & (ratio - 1) == 0
