"""A .maxpat: py2max's findings, and the rules that it lacks."""

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
"""Attributes of live.tab that Max writes and its reference lacks."""

ALONE = ("autopattr", "buffer~", "comment", "panel", "pattrstorage", "preset")
"""Boxes that do their work without a cord."""

READOUTS = ("flonum", "number", "live.meter~", "meter~")
"""Boxes that show what comes in."""


def maxpat(text: str, contract: Contract, ts: str | None = None) -> list[str]:
    """What is wrong with a .maxpat for a .ts that keeps `contract` and is called `ts`, or anything if that is None."""
    patcher = json.loads(text)["patcher"]
    # py2max knows Max's own objects; nn~ is an external
    found = [str(f) for f in py2max_lint(Patcher.from_dict(patcher)) if "'nn~' is not in" not in f.message]
    window = Patch(patcher, "patch")
    for patch in window.all():
        for rule in (_ports, _cords, _boxes, max_text.faults):
            found += [f"{patch.name}: {fault}" for fault in rule(patch)]
        for box in patch.boxes.values():
            found += _model(patch, box, contract, ts)
            found += [f"{patch.name}: {fault}" for fault in max_text.files(box, ts)]
    return found + max_layout.faults(window)


def _model(patch: Patch, box: Box, contract: Contract, ts: str | None) -> Iterator[str]:
    """An nn~ and what is sent to it."""
    if box.name == "nn~":
        fed, heard = patch.connected(box)
        yield from models.model(box.words, contract, ts, fed, heard)
        yield from models.ports(box.words, contract, box.json["numinlets"], box.json["numoutlets"])
    spoken = {"message": box.words, "prepend": [*box.words[1:], "$1"]}.get(box.name)
    if spoken and any(target.name == "nn~" for _, target, _ in patch.hearers(box, 0)):
        yield from models.message(spoken, contract)


def _ports(patch: Patch) -> Iterator[str]:
    """Ports of subpatches: as many as there are inside, and each with a cord on both sides."""
    for box, inside in patch.inside.items():
        fed, heard = patch.connected(box)
        for kind, said, used in (("inlet", "numinlets", fed), ("outlet", "numoutlets", heard)):
            within = inside.ports(kind)
            if box.json[said] != len(within):
                yield f"{box}: {said} is {box.json[said]}, but there are {len(within)} inside"
            for number in set(range(len(within))) - used:
                yield f"{box}: {kind} {number} has no cord"
            for number, port in enumerate(within):
                if not any(inside.connected(port)):
                    yield f"{box}: nothing is connected to {kind} {number} inside"


def _cords(patch: Patch) -> Iterator[str]:
    """What comes out of each box, followed through the borders of subpatches, against what takes it."""
    for source, outlet in patch.sources():
        for _, target, inlet in patch.hearers(source, outlet):
            if source.signal(outlet) and not target.takes_signals:
                yield f"{source}: a signal for {target}, which takes none"
            elif fault := max_text.refused(source, outlet, target, inlet):
                yield fault
            elif source.bang(outlet) and target.name == "message" and "$1" in target.text:
                yield f"{source}: a bang for {target}, which needs a value"


def _boxes(patch: Patch) -> Iterator[str]:
    """Boxes alone: no cords where some are needed, attributes that Max doesn't know, parameters out of their range."""
    names: dict[str, Box] = {}
    for box in patch.boxes.values():
        fed, heard = patch.connected(box)
        if box.name in READOUTS or (box.name == "comment" and not box.text):
            if not fed:
                yield f"{box}: it shows what nobody tells it"
        elif box.name in ALONE:
            pass
        elif box.json.get("presentation") and not heard:
            yield f"{box}: a control of nothing"
        elif not fed and not heard:
            yield f"{box}: it has no cord"
        elif box.name in ("t", "trigger") and len(heard) < len(box.words) - 1:
            yield f"{box}: an outlet leads nowhere"
        for key in unknown_attrs(box.name, {*box.json, *parse_attr_args(box.words)[1]} - UNDECLARED):
            yield f"{box}: it has no attribute {key!r}"
        for name in (box.json.get("varname"), _parameter(box).get("parameter_longname")):
            if name and names.setdefault(name, box) is not box:
                yield f"{box}: another one is called {name!r}"
        yield from _range(box, _parameter(box))


def _parameter(box: Box) -> dict[str, Any]:
    """What a live.* box keeps of its value."""
    value: dict[str, Any] = box.json.get("saved_attribute_attributes", {}).get("valueof", {})
    return value


def _range(box: Box, value: dict[str, Any]) -> Iterator[str]:
    """A parameter begins in its range, and one of whole numbers has 256 values at most."""
    low, high = value.get("parameter_mmin", 0), value.get("parameter_mmax", 127)
    if "parameter_enum" in value:
        low, high = 0, len(value["parameter_enum"]) - 1
    for initial in value.get("parameter_initial", []):
        if not low <= initial <= high:
            yield f"{box}: it begins at {initial}, but goes from {low} to {high}"
    if value.get("parameter_type") == 1 and high - low > 255:
        yield f"{box}: a parameter of type int holds 256 values"
