"""The walk: one loaded .ts, from its list of methods to every method played as nn~ would, and worse."""

from __future__ import annotations

import copy
from collections.abc import Callable

import torch

from riverrun_export import contract
from riverrun_export.check.attributes import check_attributes
from riverrun_export.check.playing import Player
from riverrun_export.check.report import VECTOR, MethodRow, Report
from riverrun_export.frontend import FORGOTTEN

LARGEST_RATIO = 65536
ASSUMED_RATE = 48000
"""Hz, for the speed of a file that doesn't say its rate."""


def walk(module: torch.nn.Module, report: Report, say: Callable[[str], None] = lambda doing: None) -> None:
    """Checks all that `module` offers, and writes into `report` what it finds.

    Args:
        module: as loaded. It stays so: everything is played on copies.
        say: hears what is being done before each step, so that a watcher knows where one hangs.

    Raises:
        MemoryError: if it asks for more memory than there is.
    """
    _start_torch()
    say("reading its methods")
    methods = _read_methods(module, report)
    try:
        report.rate = max(0, contract.read_rate(module))
    except Exception:  # whatever the getter may raise or return
        report.rate = 0
    if report.rate == 0:
        report.add("N108", rate=ASSUMED_RATE)
    report.ratio = max((method.ratio for method in methods), default=0)
    if 0 < report.ratio < VECTOR:
        report.add("W106", ratio=report.ratio, vector=VECTOR)
    lone = [method.name for method in methods if method.in_channels == method.out_channels == 1]
    if lone:
        report.add("N109", methods=", ".join(lone), ring=FORGOTTEN)
    check_attributes(module, report, say)
    playable = [method for method in methods if _can_serve(method.in_ratio) and _can_serve(method.out_ratio)]
    block = max([VECTOR, *(method.ratio for method in playable)])
    for method in methods:
        row = MethodRow(**vars(method))
        report.methods.append(row)
        if method in playable:
            rate = report.rate or ASSUMED_RATE
            Player(lambda: copy.deepcopy(module), method, block, rate, row, report, say).check()
        row.ok = not any(finding.level == "error" and finding.where == method.name for finding in report.findings)


def _start_torch() -> None:
    """Torch's own first call of scripted code takes a while; it is not to be held against the file."""
    unit = torch.jit.CompilationUnit("def more(x: Tensor) -> Tensor:\n    return x + 1\n")
    for _ in range(3):
        unit.more(torch.zeros(8))


def _read_methods(module: torch.nn.Module, report: Report) -> list[contract.Method]:
    """The methods that have four sound numbers; what is wrong with the others goes into the report."""
    try:
        names = contract.method_names(module)
    except Exception:  # whatever get_methods may raise or return
        names = []
    methods = []
    for name in names:
        if not callable(getattr(module, name, None)):
            report.add("E103", name)
            continue
        params = getattr(module, f"{name}_params", None)
        numbers = params.flatten().tolist() if isinstance(params, torch.Tensor) else []
        if len(numbers) != 4 or min(numbers) < 1:
            report.add("E104", name, name=name, found=numbers if numbers else "missing")
            continue
        method = contract.read_method(module, name)
        for ratio in (method.in_ratio, method.out_ratio):
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


def _can_serve(ratio: int) -> bool:
    return ratio <= LARGEST_RATIO and ratio & (ratio - 1) == 0
