"""The taught poses of an instrument, and the JSON file beside the .ts that holds them."""

from __future__ import annotations

import hashlib
import json
import math
import zipfile
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from riverrun_export.contract import provenance
from riverrun_export.play.kept import kept_path, load_kept, save_kept

KIND = "poses"
"""What the file holds, and a part of its name."""

VERSION = 1
"""Version of the file."""

MOST = 50
"""Largest number of poses."""

MAX_NAME = 64
"""Characters of the longest name."""

KINDS = ("latents", "noise")
"""What a pose can be a value of."""


@dataclass(frozen=True)
class Pair:
    """A pose and its sound.

    Attributes:
        name: what a person calls it.
        sensor: the reading, see `riverrun_export.play.teaching.sensors`.
        values: the latents or the noise, D numbers.
    """

    name: str
    sensor: Mapping[str, list[float | None]]
    values: list[float]


@dataclass(frozen=True)
class Poses:
    """All pairs of an instrument.

    Attributes:
        kind: what their values are, one of `KINDS`.
        size: D.
        instrument: the `fingerprint` of the .ts.
        pairs: the pairs, in the order in which they were taught.
    """

    kind: str
    size: int
    instrument: str
    pairs: tuple[Pair, ...] = ()


def poses_path(ts: Path) -> Path:
    """Return where the poses of a .ts are kept: `strings.poses.json` for `strings.ts`."""
    return kept_path(ts, KIND)


def fingerprint(ts: Path) -> str:
    """Return what identifies the latents of a .ts.

    Files that are exported from the same weights have the same one, so that poses last when an instrument is exported
    again. Of a file without our record, it is the digest of its content.

    Raises:
        OSError: if the file can't be read.
    """
    try:
        record = provenance.read(ts)
    except zipfile.BadZipFile:
        record = {}
    known = [record.get(name) for name in ("config", "explained")]
    if all(known):
        return hashlib.sha256(json.dumps(known, sort_keys=True).encode()).hexdigest()
    with ts.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def save(path: Path, poses: Poses) -> None:
    """Write the poses to a file, complete or not at all.

    Raises:
        OSError: if it can't be written; what was there is still there.
    """
    save_kept(path, KIND, VERSION, asdict(poses))


def load(path: Path) -> Poses:
    """Read a file that `save` wrote.

    Raises:
        RiverrunError: if it isn't such a file; one line says why.
    """
    return load_kept(path, KIND, VERSION, _read)


def _read(fields: Mapping[str, Any]) -> Poses:
    """Return the poses that the content of a file describes; raises any exception of a wrong type."""
    kind, size, pairs = fields["kind"], fields["size"], tuple(map(_read_pair, fields["pairs"]))
    if kind not in KINDS:
        raise ValueError(f"damaged: kind {kind!r} is neither latents nor noise")
    if len(pairs) > MOST or len({pair.name for pair in pairs}) < len(pairs):
        raise ValueError(f"damaged: more than {MOST} poses, or two of the same name")
    for pair in pairs:
        if len(pair.values) != size:
            raise ValueError(f"damaged: pose {pair.name!r} has {len(pair.values)} {kind}, not {size}")
    return Poses(kind, size, str(fields["instrument"]), pairs)


def _read_pair(fields: Mapping[str, Any]) -> Pair:
    sensor = {
        str(name): [None if value is None else _finite(value) for value in values]
        for name, values in fields["sensor"].items()
    }
    return Pair(str(fields["name"]), sensor, [_finite(value) for value in fields["values"]])


def _finite(value: float) -> float:
    if isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f"damaged: {value!r} is no number")
    return float(value)
