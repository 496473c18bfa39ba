"""Would this .ts load in that nn~? Each call of an operator in its code, held against what that libtorch knows.

A libtorch that loads a .ts compiles its code: for each call it looks for an overload of that name that takes the
arguments as they are written. torch does the same here, with the overloads of the other release in place of its own:
those that differ are defined under a name of their own, and a copy of the file calls them by it.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch

from riverrun_export.failures import error_line
from riverrun_export.targets import Target, code, read

SPACE = "riverrun_target"
"""Where the other release's operators are defined while a file is compared."""

SHOWN = 3
"""How many overloads a sentence lists."""


class Incomparable(Exception):
    """A file can't be compared; the message says why, in one line."""


@dataclass(frozen=True)
class Unsupported:
    """Something that a target would not load, and with it the whole file.

    `used`: what the file uses, an operator as its code writes it. `problem`: what is wrong with that there, and where
    it is used first. `instead`: what there is to do.
    """

    used: str
    problem: str
    instead: str


def unsupported(path: Path, name: str) -> list[Unsupported]:
    """All that the target `name` would not load of the .ts at `path`, which torch loads here; an operator once.

    Raises:
        Incomparable: if the file can't be read, or torch doesn't load it.
        ValueError: if there is no such target.
    """
    target = read(name)
    try:
        return _compare(path, target)
    except Exception as error:  # whatever a strange archive, its code, or torch raises over it
        raise Incomparable(error_line(error)) from error


def _compare(path: Path, target: Target) -> list[Unsupported]:
    inside = code.read(path)
    first = {call.operator: call for call in reversed(inside.calls)}
    found = []
    if inside.format > target.format:
        problem = f"it reads formats up to {target.format}"
        found.append(Unsupported(f"format {inside.format}", problem, "save the file with an older torch"))
    differing = {}
    for operator, call in first.items():
        here = {str(schema) for schema in torch._C._jit_get_schemas_for_operator(operator)}
        there = target.operators.get(operator, [])
        if here and not there:  # what is an operator nowhere is part of the language
            found.append(_missing(call))
        elif here != set(there) and not _upgraded(operator, inside.format):
            differing[operator] = there
    refused = _refused(path, inside.calls, differing)
    return found + [_misfit(call, differing[call.operator]) for call in refused]


def _upgraded(operator: str, version: int) -> bool:
    """Whether a libtorch rewrites calls of `operator` in a file of format `version`, as they meant something else."""
    changes = torch._C._get_operator_version_map()
    return any(
        entry.bumped_at_version > version
        for name, entries in changes.items()
        if name.partition(".")[0] == operator
        for entry in entries
    )


def _refused(path: Path, calls: Sequence[code.Call], schemas: Mapping[str, Sequence[str]]) -> list[code.Call]:
    """One call of each operator whose arguments fit none of its `schemas`."""
    names = {operator: operator.replace("::", "__", 1) for operator in schemas}
    refused: list[code.Call] = []
    with tempfile.TemporaryDirectory() as folder, torch.library._scoped_library(SPACE, "FRAGMENT") as library:
        for operator, overloads in schemas.items():
            for schema in overloads:
                library.define(schema.replace(operator, names[operator], 1))
        draft = Path(folder) / "renamed.ts"
        while names:
            compared = [call for call in calls if call.operator in names]
            code.rename(path, draft, compared, {known: f"ops.{SPACE}.{new}" for known, new in names.items()})
            try:
                torch.jit.load(str(draft), map_location="cpu")
                break
            except RuntimeError as error:
                call = _blamed(str(error), compared, names)
                refused.append(call)
                del names[call.operator]
    return refused


def _blamed(message: str, calls: Sequence[code.Call], names: Mapping[str, str]) -> code.Call:
    """The call that torch's message is about. It says the place, and the overloads tried if none of them fits; else
    it stumbled over what the call before that place gives.

    Raises:
        RuntimeError: with the message, if it is about none of `calls`.
    """
    tried = re.search(rf"{SPACE}::(\w+)", message)
    place = re.search(r'File "(code/.*)", line (\d+)', message)
    if place is not None:
        before = [call for call in calls if call.file == place[1] and call.line <= int(place[2])]
        fitting = [call for call in before if tried is None or names[call.operator] == tried[1]]
        if fitting:
            return max(fitting, key=lambda call: call.line)
    raise RuntimeError(message)


def _missing(call: code.Call) -> Unsupported:
    return Unsupported(call.written, f"it has no such operator ({call.place})", "use others in its place")


def _misfit(call: code.Call, schemas: Sequence[str]) -> Unsupported:
    shown = [schema for schema in schemas if " out) -> " not in schema] or schemas
    more = f" and {len(shown) - SHOWN} more" if len(shown) > SHOWN else ""
    instead = f"it has {', '.join(shown[:SHOWN])}{more}"
    return Unsupported(call.written, f"no overload that it has fits this call ({call.place})", instead)
