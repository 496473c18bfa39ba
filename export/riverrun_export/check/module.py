"""Check a loaded .ts: its list of methods, its attributes, and each method by playing it."""

from __future__ import annotations

import reprlib
from collections.abc import Callable
from typing import cast

import torch

from riverrun_export import contract
from riverrun_export.check.attributes import check_attributes
from riverrun_export.check.clips import check_clips, clip_samples
from riverrun_export.check.copies import copy_module
from riverrun_export.check.latency import latencies
from riverrun_export.check.playing import MethodChecker
from riverrun_export.check.report import VECTOR_SIZE, MethodRow, Report
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host.frontend import FORGOTTEN

MAX_RATIO = 65536
"""Largest ratio, in samples, of a method that is played."""

MAX_CHANNELS = 4096
"""Largest number of channels of a method that is played."""

ASSUMED_SAMPLE_RATE = 48000
"""Hz, for the speed of a file that doesn't give its sample rate."""

MAX_FIRST_BLOCK_MS = 50.0
"""Milliseconds that a first block may take even if it lasts less: torch itself needs some 20 to start."""


def check_module(module: torch.nn.Module, report: Report, on_step: Callable[[str], None] = lambda doing: None) -> None:
    """Check everything that a module offers, and add the results to `report`.

    Args:
        module: a scripted module, as it was loaded. It doesn't change, because only copies are played.
        report: receives rows and findings.
        on_step: called with a description of each step before it begins, so that a caller can report where it hangs.

    Raises:
        MemoryError: if the module needs more memory than there is.
    """
    _warm_up_torch()
    on_step("reading its methods")
    methods = _read_methods(module, report)
    _check_contract(module, methods, report)
    check_attributes(module, report, on_step)
    playable = [method for method in methods if _is_supported(method.in_ratio) and _is_supported(method.out_ratio)]
    block = max([VECTOR_SIZE, *(method.ratio for method in playable)])
    sample_rate = report.sample_rate or ASSUMED_SAMPLE_RATE
    clip = clip_samples(module)
    clip_delay = min((method.delay for method in playable if method.out_ratio == 1), default=0)
    complete = not any(finding.code in ("E104", "E112") for finding in report.findings)
    for method in methods:
        row = MethodRow(**vars(method))
        report.methods.append(row)
        if method in playable:
            checker = MethodChecker(
                lambda: copy_module(module),
                method,
                block=block,
                sample_rate=sample_rate,
                row=row,
                report=report,
                on_step=on_step,
                clip=clip,
            )
            checker.check()
            if clip and checker.repeats and row.difference is not None:
                check_clips(
                    checker.play,
                    method,
                    block=block,
                    sample_rate=sample_rate,
                    clip=clip,
                    delay=clip_delay,
                    report=report,
                )
            if complete:
                row.latency = latencies(module, method, row.delay or row.measured_delay or 0)
        row.ok = not any(finding.level == "error" and finding.where == method.name for finding in report.findings)
    _check_first_blocks(report, 1000 * block / sample_rate)


def _check_contract(module: torch.nn.Module, methods: list[contract.Method], report: Report) -> None:
    """Read the sample rate and the highest ratio, and check what concerns all methods."""
    try:
        report.sample_rate = max(0, contract.read_sample_rate(module))
    except Exception as error:  # the getter may raise or return anything
        raise_if_out_of_memory(error)
        report.sample_rate = 0
    if methods and report.sample_rate == 0:
        report.add("N108", sample_rate=ASSUMED_SAMPLE_RATE)
    report.ratio = max((method.ratio for method in methods), default=0)
    if 0 < report.ratio < VECTOR_SIZE:
        report.add("W106", ratio=report.ratio, vector=VECTOR_SIZE)
    single = [method.name for method in methods if method.in_channels == method.out_channels == 1]
    if single:
        report.add("N109", methods=", ".join(single), ring=FORGOTTEN)


def _check_first_blocks(report: Report, lasts: float) -> None:
    """Report the methods whose first blocks after loading take longer than the smallest block, of `lasts` ms."""
    limit = max(MAX_FIRST_BLOCK_MS, lasts)
    slow = {row.name: row.first for row in report.methods if len(row.first) == 2 and max(row.first) > limit}
    if slow:
        first, second = map(max, zip(*slow.values(), strict=True))
        report.add("N315", first=first, second=second, lasts=lasts, methods=", ".join(slow))


def _warm_up_torch() -> None:
    """Run scripted code, because torch's own first call takes a while, which is not the fault of the file."""
    unit = torch.jit.CompilationUnit("def more(x: Tensor) -> Tensor:\n    return x + 1\n")
    for _ in range(3):
        unit.more(torch.zeros(8))


def _read_methods(module: torch.nn.Module, report: Report) -> list[contract.Method]:
    """Return the methods with four valid params, and add a finding for each of the others."""
    names = _method_names(module, report)
    methods = []
    for name in names:
        if not callable(getattr(module, name, None)):
            report.add("E103", name)
            continue
        params = getattr(module, f"{name}_params", None)
        if not isinstance(params, torch.Tensor) or not _are_valid(params):
            value = params.tolist() if isinstance(params, torch.Tensor) else params
            report.add("E104", name, name=name, found="missing" if value is None else reprlib.repr(value))
            continue
        channels = max(params.flatten()[::2].tolist())
        if channels > MAX_CHANNELS:
            report.add("E112", name, channels=f"{channels:.10g}", limit=MAX_CHANNELS)
            continue
        method = _read_method(module, name, params, report)
        for ratio in dict.fromkeys((method.in_ratio, method.out_ratio)):
            if not _is_supported(ratio):
                report.add("E105", name, ratio=ratio, limit=MAX_RATIO)
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


def _method_names(module: torch.nn.Module, report: Report) -> list[str]:
    """Return each name from `get_methods` once; if it is missing or fails, all names with params, as nn~ does."""
    if hasattr(module, "get_methods"):
        try:
            return list(dict.fromkeys(str(name) for name in contract.method_names(module)))
        except Exception as error:  # it may raise or return anything
            raise_if_out_of_memory(error)
            report.add("W110", reason=error_line(error))
    scripted = cast(torch.jit.ScriptModule, module)._c._method_names()
    return [name for name in scripted if hasattr(module, f"{name}_params")]


def _are_valid(params: torch.Tensor) -> bool:
    """Return whether these are four numbers of 1 or more."""
    are_four_numbers = params.numel() == 4 and not params.is_complex()
    return are_four_numbers and bool((params.isfinite() & (params >= 1)).all())


def _read_method(module: torch.nn.Module, name: str, params: torch.Tensor, report: Report) -> contract.Method:
    """Return a method; only with its params, and a finding, if its labels or its delay are malformed."""
    try:
        method = contract.read_method(module, name)
        if all(isinstance(label, str) for label in method.input_labels + method.output_labels):
            return method
        problem = "a label is not a string"
    except Exception as error:  # they may be anything
        problem = error_line(error)
    report.add("W111", name, reason=problem)
    in_channels, in_ratio, out_channels, out_ratio = (int(number) for number in params.flatten().tolist())
    return contract.Method(
        name=name,
        in_channels=in_channels,
        in_ratio=in_ratio,
        out_channels=out_channels,
        out_ratio=out_ratio,
        input_labels=("",) * in_channels,
        output_labels=("",) * out_channels,
    )


def _is_supported(ratio: int) -> bool:
    """Return whether nn~ can play blocks of this ratio: a power of two."""
    return ratio <= MAX_RATIO and ratio & (ratio - 1) == 0
