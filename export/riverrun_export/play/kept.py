"""JSON files that are kept beside an instrument, as its poses and snapshots are: written whole, read with care, and
never overwritten where they hold something else.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from riverrun.errors import RiverrunError
from riverrun.files import atomic_write

MAX_BYTES = 1 << 24
"""Size of the largest file that is read."""

Content = TypeVar("Content")


def kept_path(instrument: Path, kind: str) -> Path:
    """Return where something of an instrument is kept: `strings.poses.json` for `poses` of `strings.ts`."""
    return instrument.with_suffix(f".{kind}.json")


def save_kept(path: Path, kind: str, version: int, fields: Mapping[str, Any]) -> None:
    """Write a file, complete or not at all.

    Args:
        path: the file.
        kind: what it holds, as in `kept_path`.
        version: of its fields.
        fields: what it holds, for JSON.

    Raises:
        OSError: if it can't be written; what was there is still there.
    """
    with atomic_write(path) as draft:
        draft.write_text(json.dumps({f"riverrun-{kind}": version, **fields}, indent=1, allow_nan=False), "utf-8")


def load_kept(path: Path, kind: str, version: int, read: Callable[[Mapping[str, Any]], Content]) -> Content:
    """Read a file that `save_kept` wrote.

    Args:
        path: the file.
        kind, version: as of `save_kept`.
        read: returns what the fields describe; it may raise any exception of a wrong type or value.

    Raises:
        RiverrunError: if it isn't such a file; one line says why.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ValueError(f"it has more than {MAX_BYTES >> 20} MB")
        fields = json.loads(path.read_text("utf-8"))
        if not isinstance(fields, dict) or f"riverrun-{kind}" not in fields:
            raise ValueError(f"it is no file of {kind}")
        found = fields[f"riverrun-{kind}"]
        if found != version:
            raise ValueError(f"version {found!r} is of another riverrun; this one reads {version}")
        return read(fields)
    except OSError as error:
        raise RiverrunError(f"{path}: can't be read: {error.strerror}") from error
    except KeyError as error:
        raise RiverrunError(f"{path}: damaged: {error} is missing") from error
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        raise RiverrunError(f"{path}: {str(error).splitlines()[0]}") from error


def set_aside(path: Path, kind: str) -> None:
    """Rename a file to a free name beside it: `strings-old.poses.json`.

    Raises:
        OSError: if it can't be renamed.
    """
    stem = path.name.removesuffix(f".{kind}.json")
    places = (path.with_name(f"{stem}-old{number or ''}.{kind}.json") for number in range(10_000))
    path.rename(next(place for place in places if not place.exists()))
