"""Patches written where there may be others: what a person has changed since it was written is never written over.

A folder's record holds the digests of what was written there, by name. A file of which it knows nothing, or something
else, is taken for a person's own.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from riverrun.files import atomic_write

RECORD = ".riverrun-patches.json"
"""The record's name, beside the patches: {name: [digest, …]}, the last one that of the last text."""


@dataclass(frozen=True)
class Written:
    """A patch in `path`. `kept`: the one in its own place, that somebody has changed; None if it is there itself."""

    path: Path
    kept: Path | None = None

    def line(self) -> str:
        """What there is to say of it."""
        if self.kept is None:
            return f"wrote {self.path}"
        return f"wrote {self.path}, since {self.kept.name} was changed after it was written, and stays as it is"


def write(folder: Path, patches: Mapping[str, str]) -> list[Written]:
    """Writes `patches`, names and texts, into `folder`, made if need be.

    One whose place is taken by something that isn't known as written here goes beside it, as NAME-new, NAME-new-2 …

    Raises:
        OSError: if one can't be written; those before it are.
    """
    record = _read(folder / RECORD)
    written = []
    for name, text in patches.items():
        data = text.encode("utf-8")
        path = next(place for place in _places(folder / name) if _ours(place, data, record))
        known = [_digest(path.read_bytes())] if path.exists() else []  # both are, until the new one is in its place
        record[path.name] = list(dict.fromkeys([*known, _digest(data)]))
        written.append((path, data, Written(path, None if path.name == name else folder / name)))
    with atomic_write(folder / RECORD) as draft:
        draft.write_text(json.dumps(record, indent=1, sort_keys=True), "utf-8")
    for path, data, _ in written:
        with atomic_write(path) as draft:
            draft.write_bytes(data)
    return [told for _, _, told in written]


def _places(path: Path) -> Iterator[Path]:
    """Where a patch may go: its own place, and then beside it."""
    yield path
    yield path.with_stem(f"{path.stem}-new")
    for number in itertools.count(2):
        yield path.with_stem(f"{path.stem}-new-{number}")


def _ours(path: Path, data: bytes, record: Mapping[str, list[str]]) -> bool:
    """Whether nothing is lost if `data` is written to `path`."""
    if not path.exists():
        return not path.is_symlink()
    if not path.is_file():
        return False
    there = path.read_bytes()
    return there == data or _digest(there) in record.get(path.name, ())


def _read(path: Path) -> dict[str, list[str]]:
    """The record at `path`; empty if there is none, or none that makes sense."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return {str(name): [str(each) for each in digests] for name, digests in told.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
