"""What a .ts needs of the libtorch inside nn~: one table of nn~'s releases, and a data file for each, `NAME.json.gz`.

A data file holds every operator that its libtorch knows, as schemas. A python that has torch of that very release, and
nothing else, makes it:

    PYTHONPATH=export python -m riverrun_export.targets.make 1.5

So one more release of nn~ is one line in the table and one file. torch isn't loaded here; `compare` compares.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

TARGETS = {"1.6": "2.5.1", "1.5": "2.0.1"}
"""Release of nn~ → the libtorch inside it."""

DEFAULT = "1.6"


@dataclass(frozen=True)
class Target:
    """A release of nn~ as a .ts meets it.

    `libtorch`: its version. `format`: the newest format of an archive that it reads. `operators`: the schemas of all
    overloads, by the operator's name, `aten::mm`.
    """

    name: str
    libtorch: str
    format: int
    operators: Mapping[str, Sequence[str]]

    def __str__(self) -> str:
        return in_words(self.name)


def in_words(name: str) -> str:
    """A target as a person reads it: nn~ 1.6 (libtorch 2.5.1)."""
    return f"nn~ {name} (libtorch {TARGETS[name]})"


def read(name: str) -> Target:
    """The target called `name`, from its data file.

    Raises:
        ValueError: if the table has none of that name.
    """
    if name not in TARGETS:
        raise ValueError(f"no target {name!r}; there are: {', '.join(TARGETS)}")
    data = json.loads(gzip.decompress((files(__package__) / file_name(name)).read_bytes()))
    operators: dict[str, list[str]] = {}
    for schema in data["operators"]:
        operators.setdefault(schema.partition("(")[0].partition(".")[0], []).append(schema)
    return Target(name, data["libtorch"], data["format"], operators)


def file_name(name: str) -> str:
    """What the data file of a target is called, in this folder."""
    return f"{name}.json.gz"
