"""The releases of nn~ that a .ts can be exported for, and the operators of the libtorch in each, `NAME.json.gz`.

A data file lists the schema of every operator of its libtorch. A Python that has torch of that release, and nothing
else, writes it:

    PYTHONPATH=export python -m riverrun_export.targets.make 1.5

To add a release of nn~, add one line to `TARGETS` and one file. This module does not import torch; `compare` does.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

TARGETS = {"1.6": "2.5.1", "1.5": "2.0.1"}
"""Releases of nn~, and the version of libtorch in each."""

DEFAULT = "1.6"


@dataclass(frozen=True)
class Target:
    """A release of nn~.

    Attributes:
        name: the release.
        libtorch: version of its libtorch.
        format: newest archive format that it reads.
        operators: schemas of all overloads, by the name of the operator, such as `aten::mm`.
    """

    name: str
    libtorch: str
    format: int
    operators: Mapping[str, Sequence[str]]

    def __str__(self) -> str:
        return describe_target(self.name)


def describe_target(name: str) -> str:
    """Return a target as text for the user: nn~ 1.6 (libtorch 2.5.1)."""
    return f"nn~ {name} (libtorch {TARGETS[name]})"


def read(name: str) -> Target:
    """Return the target called `name`, from its data file.

    Raises:
        ValueError: if there is no such target.
    """
    if name not in TARGETS:
        raise ValueError(f"no target {name!r}; there are: {', '.join(TARGETS)}")
    data = json.loads(gzip.decompress((files(__package__) / file_name(name)).read_bytes()))
    operators: dict[str, list[str]] = {}
    for schema in data["operators"]:
        operators.setdefault(schema.partition("(")[0].partition(".")[0], []).append(schema)
    return Target(name=name, libtorch=data["libtorch"], format=data["format"], operators=operators)


def file_name(name: str) -> str:
    """Return the name of the data file of a target, in this folder."""
    return f"{name}.json.gz"
