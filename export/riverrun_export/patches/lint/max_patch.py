"""Lint a .maxpat: the checks of py2max, and the checks that it lacks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from py2max import Patcher
from py2max.core.factory import unknown_attrs
from py2max.lint import lint as py2max_lint
from py2max.utils import parse_attr_args

from riverrun_export.contract import Contract
from riverrun_export.patches.lint import max_layout, max_text, models
from riverrun_export.patches.lint.max_reader import Box, Patch

UNDECLARED = {"num_lines_patching", "num_lines_presentation"}
"""Attributes of live.tab that Max writes but does not document."""

UNCONNECTED = ("autopattr", "buffer~", "comment", "panel", "pattrstorage", "preset")
"""Boxes that work without a cord."""

READOUTS = ("flonum", "number", "live.meter~", "meter~")
"""Boxes that display their input."""


def maxpat(text: str, contract: Contract, ts: str | None = None) -> list[str]:
    """Return the faults of a .maxpat.

    Args:
        text: the text of the file.
        contract: the contract of its .ts.
        ts: file name of the .ts; None: any.

    Returns:
        A line per fault.
    """
    patcher = json.loads(text)["patcher"]
    # py2max has a reference of Max's own objects; nn~ is an external
    problems = [str(f) for f in py2max_lint(Patcher.from_dict(patcher)) if "'nn~' is not in" not in f.message]
    window = Patch(patcher, "patch")
    for patch in window.all():
        for rule in (_ports, _cords, _boxes, max_text.faults):
            problems += [f"{patch.name}: {fault}" for fault in rule(patch)]
        for box in patch.boxes.values():
            problems += _model(patch, box, contract, ts)
            problems += [f"{patch.name}: {fault}" for fault in max_text.files(box, ts)]
    return problems + max_layout.faults(window)


def _model(patch: Patch, box: Box, contract: Contract, ts: str | None) -> Iterator[str]:
    """Check an nn~ and the messages to it."""
    if box.name == "nn~":
        used_inlets, used_outlets = patch.connected(box)
        yield from models.model(box.words, contract, ts, used_inlets, used_outlets)
        yield from models.ports(box.words, contract, box.json["numinlets"], box.json["numoutlets"])
    words = {"message": box.words, "prepend": [*box.words[1:], "$1"]}.get(box.name)
    if words and any(target.name == "nn~" for _, target, _ in patch.targets(box, 0)):
        yield from models.message(words, contract)


def _ports(patch: Patch) -> Iterator[str]:
    """Check that subpatches declare the ports that they have, and that each port has a cord on both sides."""
    for box, inside in patch.inside.items():
        used_inlets, used_outlets = patch.connected(box)
        for kind, key, used in (("inlet", "numinlets", used_inlets), ("outlet", "numoutlets", used_outlets)):
            within = inside.ports(kind)
            if box.json[key] != len(within):
                yield f"{box}: {key} is {box.json[key]}, but there are {len(within)} inside"
            for number in set(range(len(within))) - used:
                yield f"{box}: {kind} {number} has no cord"
            for number, port in enumerate(within):
                if not any(inside.connected(port)):
                    yield f"{box}: nothing is connected to {kind} {number} inside"


def _cords(patch: Patch) -> Iterator[str]:
    """Check that each target takes the type of output that it gets, through the borders of subpatches."""
    for source, outlet in patch.sources():
        for _, target, inlet in patch.targets(source, outlet):
            if source.signal(outlet) and not target.takes_signals:
                yield f"{source}: a signal for {target}, which takes no signal"
            elif fault := max_text.type_error(source, outlet, target, inlet):
                yield fault
            elif source.bang(outlet) and target.name == "message" and "$1" in target.text:
                yield f"{source}: a bang for {target}, which needs a value"


def _boxes(patch: Patch) -> Iterator[str]:
    """Check single boxes: missing cords, unknown attributes, duplicate names, and parameters out of range."""
    names: dict[str, Box] = {}
    for box in patch.boxes.values():
        used_inlets, used_outlets = patch.connected(box)
        if box.name in READOUTS or (box.name == "comment" and not box.text):
            if not used_inlets:
                yield f"{box}: a display without input"
        elif box.name in UNCONNECTED:
            pass
        elif box.json.get("presentation") and not used_outlets:
            yield f"{box}: a control without a cord"
        elif not used_inlets and not used_outlets:
            yield f"{box}: a box without a cord"
        elif box.name in ("t", "trigger") and len(used_outlets) < len(box.words) - 1:
            yield f"{box}: an outlet without a cord"
        for key in unknown_attrs(box.name, {*box.json, *parse_attr_args(box.words)[1]} - UNDECLARED):
            yield f"{box}: unknown attribute {key!r}"
        for name in (box.json.get("varname"), _parameter(box).get("parameter_longname")):
            if name and names.setdefault(name, box) is not box:
                yield f"{box}: another box is called {name!r}"
        yield from _range(box, _parameter(box))


def _parameter(box: Box) -> dict[str, Any]:
    """Return the saved value of a live.* box."""
    value: dict[str, Any] = box.json.get("saved_attribute_attributes", {}).get("valueof", {})
    return value


def _range(box: Box, value: dict[str, Any]) -> Iterator[str]:
    """Check that a parameter starts within its range, and that an integer has at most 256 values."""
    low, high = value.get("parameter_mmin", 0), value.get("parameter_mmax", 127)
    if "parameter_enum" in value:
        low, high = 0, len(value["parameter_enum"]) - 1
    for initial in value.get("parameter_initial", []):
        if not low <= initial <= high:
            yield f"{box}: the initial value {initial} is outside the range from {low} to {high}"
    if value.get("parameter_type") == 1 and high - low > 255:
        yield f"{box}: a parameter of type int has at most 256 values"
