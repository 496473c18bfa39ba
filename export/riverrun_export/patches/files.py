"""Write patches into a folder without replacing files that a user has changed.

The folder holds a record with the SHA-256 digests of all files that were written there, by file name. A file without a
matching digest belongs to the user.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from riverrun.files import atomic_write

RECORD_NAME = ".riverrun-patches.json"
"""File name of the record, next to the patches: {name: [digest, …]}, the digest of the latest text last."""


@dataclass(frozen=True)
class WrittenPatch:
    """A patch that was written.

    Attributes:
        path: the file.
        kept: the file with the patch's usual name, if it was not replaced because a user had changed it; else None.
    """

    path: Path
    kept: Path | None = None

    def line(self) -> str:
        """Return a line that reports the file."""
        if self.kept is None:
            return f"wrote {self.path}"
        return f"wrote {self.path}: {self.kept.name} was changed since it was written, and is not replaced"


def write(folder: Path, patches: Mapping[str, str]) -> list[WrittenPatch]:
    """Write `patches`, texts by file name, into `folder`, which is created if it doesn't exist.

    A patch whose file a user has changed is written next to it, as NAME-new, NAME-new-2 …

    Raises:
        OSError: if a file can't be written; the files before it are complete.
    """
    record = _read_record(folder / RECORD_NAME)
    written = []
    for name, text in patches.items():
        data = text.encode("utf-8")
        path = next(place for place in _candidate_paths(folder / name) if _can_replace(place, data, record))
        known = (
            [_digest(path.read_bytes())] if path.exists() else []
        )  # both digests are valid until the new file is in place
        record[path.name] = list(dict.fromkeys([*known, _digest(data)]))
        written.append((path, data, WrittenPatch(path, None if path.name == name else folder / name)))
    with atomic_write(folder / RECORD_NAME) as draft:
        draft.write_text(json.dumps(record, indent=1, sort_keys=True), "utf-8")
    for path, data, _ in written:
        with atomic_write(path) as draft:
            draft.write_bytes(data)
    return [patch for _, _, patch in written]


def _candidate_paths(path: Path) -> Iterator[Path]:
    """Yield the paths that a patch may be written to: its own, then those next to it."""
    yield path
    yield path.with_stem(f"{path.stem}-new")
    for number in itertools.count(2):
        yield path.with_stem(f"{path.stem}-new-{number}")


def _can_replace(path: Path, data: bytes, record: Mapping[str, list[str]]) -> bool:
    """Return whether writing `data` to `path` loses nothing of a user's."""
    if not path.exists():
        return not path.is_symlink()
    if not path.is_file():
        return False
    current = path.read_bytes()
    return current == data or _digest(current) in record.get(path.name, ())


def _read_record(path: Path) -> dict[str, list[str]]:
    """Return the record at `path`; empty if it doesn't exist or is not valid."""
    try:
        record = json.loads(path.read_text("utf-8"))
        return {str(name): [str(digest) for digest in digests] for name, digests in record.items()}
    except (OSError, ValueError, AttributeError, TypeError):
        return {}


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
