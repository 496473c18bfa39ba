"""Check the attributes of a file. They are set and read as a host does it: as text, one value each."""

from __future__ import annotations

import math
import reprlib
from collections.abc import Callable, Sequence
from typing import Any

import torch

from riverrun_export import contract
from riverrun_export.check.copies import copy_module
from riverrun_export.check.report import AttributeRow, Report
from riverrun_export.failures import error_line, raise_if_out_of_memory
from riverrun_export.host import as_read, as_sent, send

SETTABLE_CODES = [contract.TYPE_CODES[kind] for kind in ("bool", "int", "float", "str")]
"""Type codes of the attributes that a message can set."""

TOLERANCE = 1e-5
"""Relative and absolute difference that the conversion of a float to text and back may cause."""


def check_attributes(module: torch.nn.Module, report: Report, on_step: Callable[[str], None]) -> None:
    """Set and read every attribute of a copy of `module`, and add rows and findings to `report`.

    Args:
        module: the module as it was loaded.
        report: receives the rows and findings.
        on_step: called with a description of each step before it begins.
    """
    on_step("reading its attributes")
    try:
        names = contract.attribute_names(module)
    except Exception as error:  # `get_attributes` may raise anything; nn~ then shows no attribute
        raise_if_out_of_memory(error)
        names = []
    for name in dict.fromkeys(names):
        # nn_tilde lists a placeholder "none" that is no attribute
        if name != "none" or hasattr(module, "none_params"):
            on_step(f"setting {name}")
            try:
                _check_attribute(copy_module(module), name, report)
            except (TypeError, ValueError, OverflowError) as error:  # its values don't have the declared type
                report.add("E203", name, reason=error_line(error))


def _check_attribute(module: torch.nn.Module, name: str, report: Report) -> None:
    missing = [part for part in (f"{name}_params", f"get_{name}", f"set_{name}") if not hasattr(module, part)]
    if missing:
        report.add("E201", name, missing=", ".join(f"`{part}`" for part in missing))
        return
    params = getattr(module, f"{name}_params")
    if not isinstance(params, torch.Tensor):
        report.add("E201", name, missing=f"the tensor `{name}_params`")
        return
    codes = [int(code) for code in params.nan_to_num(-1).flatten().tolist()]
    if contract.TYPE_CODES["buffer"] in codes:  # filled from a buffer~ of Max or an array of Pd, not by a message
        return
    if len(codes) != 1:
        report.add("E202", name, count=len(codes))
    if not codes:
        return
    for code in codes:
        if code not in SETTABLE_CODES:
            report.add("E208", name, kind=code)
            return
    if contract.TYPE_CODES["bool"] in codes:
        report.add("W207", name)
    values = _get(module, name, len(codes), report)
    if values is None:
        return
    row = _make_row(module, name, codes[0], values[0])
    report.attributes.append(row)
    _check_set_and_get(module, name, values, codes, report)
    if row.low is not None and row.high is not None:
        _check_range(module, name, row.low, row.high, codes=codes, report=report)


def _get(module: torch.nn.Module, name: str, count: int, report: Report) -> Sequence[Any] | None:
    """Return the values from the getter; None, with a finding, unless they are `count` texts or numbers."""
    try:
        values = getattr(module, f"get_{name}")()
    except Exception as error:  # the getter may raise anything
        raise_if_out_of_memory(error)
        report.add("E203", name, reason=error_line(error))
        return None
    if isinstance(values, bool | int | float | str):
        report.add("W209", name, value=reprlib.repr(values))
        values = [values]
    valid = isinstance(values, list | tuple) and all(isinstance(value, bool | int | float | str) for value in values)
    if not valid or len(values) != count:
        report.add("E203", name, reason=f"it returned {reprlib.repr(values)}")
        return None
    return list(values)


def _make_row(module: torch.nn.Module, name: str, code: int, value: float | str) -> AttributeRow:
    """Return the row of an attribute as it was loaded. Only files from riverrun have a range."""
    kind = next(kind for kind, known in contract.TYPE_CODES.items() if known == code)
    low, high = getattr(module, f"{name}_range", (-math.inf, math.inf))
    bounded = math.isfinite(low) and math.isfinite(high)
    shown = value if isinstance(value, str) else float(value) if math.isfinite(value) else None
    return AttributeRow(name, kind, shown, low if bounded else None, high if bounded else None)


def _set(module: torch.nn.Module, name: str, values: Sequence[Any], report: Report) -> bool:
    """Set an attribute and return whether that succeeded; add a finding if not."""
    try:
        send(module, name, *values)
    except ValueError as error:
        raise_if_out_of_memory(error)
        report.add("E204", name, reason=error_line(error))
        return False
    return True


def _check_set_and_get(
    module: torch.nn.Module, name: str, values: Sequence[Any], codes: list[int], report: Report
) -> None:
    """Set an attribute to the value that it has, which must not change it."""
    sent = [str(value).lower() if isinstance(value, bool) else value for value in values]
    returned = _get(module, name, len(codes), report) if _set(module, name, sent, report) else None
    if returned is not None and not all(
        _same(a, b) for a, b in zip(as_read([as_sent(value) for value in sent], codes), returned, strict=True)
    ):
        report.add("E205", name, sent=_join(sent), returned=_join(returned))


def _check_range(module: torch.nn.Module, name: str, low: float, high: float, codes: list[int], report: Report) -> None:
    """Set an attribute to values outside its range and to NaN, after which it must be within the range."""
    for value in (low - 1, high + 1, math.nan):
        try:
            as_read([as_sent(value)], codes)
        except ValueError:  # nn~ itself refuses it: for an int, NaN or a number of more than 32 bits
            continue
        returned = _get(module, name, 1, report) if _set(module, name, [value], report) else None
        if returned is not None and not low <= returned[0] <= high:
            report.add("E206", name, low=f"{low:g}", high=f"{high:g}", sent=f"{value:g}", returned=_join(returned))


def _same(a: Any, b: Any) -> bool:
    return math.isclose(a, b, rel_tol=TOLERANCE, abs_tol=TOLERANCE) if isinstance(a, float) else bool(a == b)


def _join(values: Sequence[Any]) -> str:
    return " ".join(f"{value:g}" if isinstance(value, float) else str(value) for value in values)
