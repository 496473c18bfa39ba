"""Attributes, set and asked for as a host does it: as text, one value each, kept and within range."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable, Sequence
from typing import Any

import torch

from riverrun_export import contract
from riverrun_export.check.copies import copied
from riverrun_export.check.report import AttributeRow, Report
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import as_read, as_sent, send

SENDABLE = [contract.TYPE_CODES[kind] for kind in ("bool", "int", "float", "str")]


def check_attributes(module: torch.nn.Module, report: Report, say: Callable[[str], None]) -> None:
    """Sets and gets every attribute of a copy of `module`; rows and findings go into `report`."""
    say("reading its attributes")
    try:
        names = contract.attribute_names(module)
    except Exception as error:  # whatever get_attributes may raise: nn~ then sees none
        raise_if_out_of_memory(error)
        names = []
    for name in dict.fromkeys(names):
        # nn_tilde lists a placeholder "none" that has nothing behind it
        if name != "none" or hasattr(module, "none_params"):
            say(f"setting {name}")
            try:
                _check(copied(module), name, report)
            except (TypeError, ValueError, OverflowError) as error:  # values of other types than it says
                report.add("E203", name, reason=error_line(error))


def _check(module: torch.nn.Module, name: str, report: Report) -> None:
    missing = [part for part in (f"{name}_params", f"get_{name}", f"set_{name}") if not hasattr(module, part)]
    if missing:
        report.add("E201", name, what=", ".join(f"`{part}`" for part in missing))
        return
    params = getattr(module, f"{name}_params")
    if not isinstance(params, torch.Tensor):
        report.add("E201", name, what=f"the tensor `{name}_params`")
        return
    codes = [int(code) for code in params.nan_to_num(-1).flatten().tolist()]
    if contract.TYPE_CODES["buffer"] in codes:  # filled from Max's buffer~ or Pd's arrays, not by messages
        return
    if len(codes) != 1:
        report.add("E202", name, count=len(codes))
    if not codes:
        return
    for code in codes:
        if code not in SENDABLE:
            report.add("E208", name, kind=code)
            return
    if contract.TYPE_CODES["bool"] in codes:
        report.add("W207", name)
    loaded = _get(module, name, len(codes), report)
    if loaded is None:
        return
    row = _row(module, name, codes[0], loaded[0])
    report.attributes.append(row)
    _keeps(module, name, loaded, codes, report)
    if row.low is not None and row.high is not None:
        _stays_within(module, name, row.low, row.high, codes, report)


def _get(module: torch.nn.Module, name: str, count: int, report: Report) -> Sequence[Any] | None:
    """What the getter gives; None, and a finding, if those are not `count` texts or numbers."""
    try:
        values = getattr(module, f"get_{name}")()
    except Exception as error:  # whatever the getter raises
        raise_if_out_of_memory(error)
        report.add("E203", name, reason=error_line(error))
        return None
    if isinstance(values, bool | int | float | str):
        report.add("W209", name, kept=reprlib.repr(values))
        values = [values]
    sound = isinstance(values, list | tuple) and all(isinstance(value, bool | int | float | str) for value in values)
    if not sound or len(values) != count:
        report.add("E203", name, reason=f"it gave {reprlib.repr(values)}")
        return None
    return list(values)


def _row(module: torch.nn.Module, name: str, code: int, value: float | str) -> AttributeRow:
    """The attribute as loaded. Its range is ours alone: other files have none."""
    kind = next(kind for kind, known in contract.TYPE_CODES.items() if known == code)
    low, high = getattr(module, f"{name}_range", (-math.inf, math.inf))
    told = math.isfinite(low) and math.isfinite(high)
    shown = value if isinstance(value, str) else float(value) if math.isfinite(value) else None
    return AttributeRow(name, kind, shown, low if told else None, high if told else None)


def _set(module: torch.nn.Module, name: str, values: Sequence[Any], report: Report) -> bool:
    try:
        send(module, name, *values)
    except ValueError as error:
        raise_if_out_of_memory(error)
        report.add("E204", name, reason=error_line(error))
        return False
    return True


def _keeps(module: torch.nn.Module, name: str, loaded: Sequence[Any], codes: list[int], report: Report) -> None:
    """Set to what it already is, it has to stay so."""
    sent = [str(value).lower() if isinstance(value, bool) else value for value in loaded]
    kept = _get(module, name, len(codes), report) if _set(module, name, sent, report) else None
    if kept is not None and not all(
        _same(a, b) for a, b in zip(as_read([as_sent(value) for value in sent], codes), kept, strict=True)
    ):
        report.add("E205", name, sent=_words(sent), kept=_words(kept))


def _stays_within(
    module: torch.nn.Module, name: str, low: float, high: float, codes: list[int], report: Report
) -> None:
    for value in (low - 1, high + 1, math.nan):
        try:
            as_read([as_sent(value)], codes)
        except ValueError:  # nn~ itself refuses it: a NaN, or a number beyond 32 bits, for an int
            continue
        kept = _get(module, name, 1, report) if _set(module, name, [value], report) else None
        if kept is not None and not low <= kept[0] <= high:
            report.add("E206", name, low=f"{low:g}", high=f"{high:g}", sent=f"{value:g}", kept=_words(kept))


def _same(a: Any, b: Any) -> bool:
    return math.isclose(a, b, rel_tol=1e-5, abs_tol=1e-5) if isinstance(a, float) else bool(a == b)


def _words(values: Sequence[Any]) -> str:
    return " ".join(f"{value:g}" if isinstance(value, float) else str(value) for value in values)
