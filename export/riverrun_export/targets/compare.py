"""Test whether a .ts loads in a release of nn~: compare each call in its code with the operators of that libtorch.

A libtorch that loads a .ts compiles its code: for each call it searches for an overload that accepts the arguments as
they are written. Here torch does the same with the overloads of the other release: those that differ are defined under
a new name, and a copy of the file calls them by that name.
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
"""Namespace of the other release's operators while a file is compared."""

MAX_LISTED = 3
"""Maximum number of overloads in a message."""


class Incomparable(Exception):
    """The file can't be compared; the message gives the reason in one line."""


@dataclass(frozen=True)
class Unsupported:
    """Something in a file that a target does not support, so that it can't load the file.

    Attributes:
        used: what the file uses, such as an operator, as in its code.
        problem: why the target does not support it, and where the file uses it first.
        instead: what to do about it.
    """

    used: str
    problem: str
    instead: str


def unsupported(path: Path, name: str) -> list[Unsupported]:
    """Return everything in a .ts that a target does not support; each operator once.

    Args:
        path: of a .ts that the installed torch can load.
        name: of the target.

    Raises:
        Incomparable: if the file can't be read, or if torch can't load it.
        ValueError: if there is no such target.
    """
    target = read(name)
    try:
        return _compare(path, target)
    except Exception as error:  # an invalid archive or its code may raise anything
        raise Incomparable(error_line(error)) from error


def _compare(path: Path, target: Target) -> list[Unsupported]:
    inside = code.read(path)
    first = {call.operator: call for call in reversed(inside.calls)}
    problems = []
    if inside.format > target.format:
        problem = f"it reads formats up to {target.format}"
        problems.append(Unsupported(f"format {inside.format}", problem, "save the file with an older torch"))
    differing = {}
    for operator, call in first.items():
        here = {str(schema) for schema in torch._C._jit_get_schemas_for_operator(operator)}
        there = target.operators.get(operator, [])
        if here and not there:  # a name that is no operator in either is part of the language
            problems.append(_missing(call))
        elif here != set(there) and not _upgraded(operator, inside.format):
            differing[operator] = there
    refused = _refused(path, inside.calls, differing)
    return problems + [_misfit(call, differing[call.operator]) for call in refused]


def _upgraded(operator: str, version: int) -> bool:
    """Return whether libtorch rewrites calls of `operator` in a file of format `version`: their meaning has changed."""
    changes = torch._C._get_operator_version_map()
    return any(
        entry.bumped_at_version > version
        for name, entries in changes.items()
        if name.partition(".")[0] == operator
        for entry in entries
    )


def _refused(path: Path, calls: Sequence[code.Call], schemas: Mapping[str, Sequence[str]]) -> list[code.Call]:
    """Return one call of each operator whose arguments match none of its `schemas`."""
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
    """Return the call that torch's error message is about.

    The message contains a place, and the overloads if none of them matches. Without overloads, the error is in the
    result of the last call before that place.

    Raises:
        RuntimeError: with the message, if it is about none of `calls`.
    """
    tried = re.search(rf"{SPACE}::(\w+)", message)
    place = re.search(r'File "(code/.*)", line (\d+)', message)
    if place is not None:
        before = [call for call in calls if call.file == place[1] and call.line <= int(place[2])]
        matching = [call for call in before if tried is None or names[call.operator] == tried[1]]
        if matching:
            return max(matching, key=lambda call: call.line)
    raise RuntimeError(message)


def _missing(call: code.Call) -> Unsupported:
    return Unsupported(call.written, f"it has no such operator ({call.place})", "use other operators in its place")


def _misfit(call: code.Call, schemas: Sequence[str]) -> Unsupported:
    listed = [schema for schema in schemas if " out) -> " not in schema] or schemas
    more = f" and {len(listed) - MAX_LISTED} more" if len(listed) > MAX_LISTED else ""
    instead = f"it has {', '.join(listed[:MAX_LISTED])}{more}"
    return Unsupported(call.written, f"none of its overloads matches this call ({call.place})", instead)
