"""The teacher that a session holds: it stores poses, and turns the sensors into sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from riverrun.errors import RiverrunError
from riverrun_export.contract import Contract
from riverrun_export.play.kept import set_aside
from riverrun_export.play.protocol import ProtocolError, text
from riverrun_export.play.teacher import Sound, Target
from riverrun_export.play.teaching.poses import KIND, KINDS, MOST, Pair, Poses, fingerprint, load, poses_path, save
from riverrun_export.play.teaching.regression import PoseMap, Prediction
from riverrun_export.play.teaching.sensors import known_groups

FEWEST = 3
"""Smallest number of poses from which sensors can play."""


class Teaching:
    """The teacher of one instrument, see `riverrun_export.play.teacher.Teacher`.

    Messages of type `teach` have an `action`: `add` (with `name`, else "pose 4"; a pose of that name is replaced),
    `remove` (`name`), `rename` (`name`, `to`), `enable` (`on`), and `clear`.

    Args:
        path: the file of the poses; it is read if it exists, and written after each change. A file that can't be read,
            or that is of another instrument, is kept under another name.
        instrument: the `fingerprint` of the .ts; "" accepts the poses of any, and keeps theirs.
        sizes: how many latents and how much noise it takes, by `KINDS`; 0: none.
    """

    def __init__(self, path: Path, instrument: str, sizes: Mapping[str, int]) -> None:
        self.path, self.instrument, self.sizes = path, instrument, sizes
        self.enabled, self.note, self.prediction = False, "", None
        self.poses: Poses | None = None
        self._sensor: dict[str, list[float | None]] = {}
        self._keeps_file = False  # whether the file at `path` holds something that isn't in `poses`
        if path.exists():
            try:
                self.poses = self._accepted(load(path))
            except RiverrunError as error:
                self.note, self._keeps_file = f"{error}; it is kept when you teach anew", True
        if self.poses and not instrument:
            self.instrument = self.poses.instrument
        self._map = self._fit()

    prediction: Prediction | None
    """What the last reading sounds like; None while it isn't enabled, or if the reading has nothing to go by."""

    @classmethod
    def beside(cls, ts: Path, contract: Contract, kept: Path | None = None) -> Teaching:
        """Return the teacher of a .ts, with the poses in the file beside it.

        Args:
            ts: the file.
            contract: its contract.
            kept: beside which path the poses are instead; None: beside the file.
        """
        sizes = {
            kind: contract.method(method).in_channels - bool(contract.clip) if method in contract else 0
            for kind, method in zip(KINDS, ("decode", "from_noise"), strict=True)
        }
        return cls(poses_path(kept or ts), fingerprint(ts), sizes)

    def sensor(self, fields: Mapping[str, Any]) -> Target | None:
        """Read the sensors that arrive together; return what should sound, or None to change nothing."""
        self._sensor |= {name: list(values) for name, values in fields.items()}
        self.prediction = self._map.predict(self._sensor) if self.enabled and self._map else None
        if self.prediction is None or self.poses is None:
            return None
        values = dict(enumerate(map(float, self.prediction.values)))
        return Target(noise=values) if self.poses.kind == "noise" else Target(latents=values)

    def handle(self, fields: Mapping[str, Any], sound: Sound) -> None:
        """Do what a message asks.

        Raises:
            ProtocolError: if it can't be done; nothing has changed then.
        """
        actions = {"remove": self._remove, "rename": self._rename, "enable": self._enable, "clear": self._clear}
        action = fields["action"]
        try:
            if action == "add":
                self._add(fields, sound)
            elif action in actions:
                actions[action](fields)
            else:
                raise ProtocolError(f"teach: there is no action {action}: use add, {', '.join(actions)}", "teach")
        except OSError as error:
            raise ProtocolError(f"teach: {self.path.name} can't be written: {error.strerror}", "teach") from error

    def state(self) -> Mapping[str, Any]:
        """Return what the page shows."""
        pairs = self._pairs
        return {
            "enabled": self.enabled,
            "kind": self.poses.kind if self.poses else None,
            "needed": max(0, FEWEST - len(pairs)),
            "most": MOST,
            "poses": [{"name": pair.name} for pair in pairs],
            "sensors": list(self._map.groups) if self._map else [],
            "uncertainty": round(self.prediction.uncertainty, 2) if self.prediction else None,
            "nearest": pairs[self.prediction.nearest].name if self.prediction else None,
            "note": self.note,
        }

    @property
    def _pairs(self) -> tuple[Pair, ...]:
        return self.poses.pairs if self.poses else ()

    def _add(self, fields: Mapping[str, Any], sound: Sound) -> None:
        """Store the current reading with the current sound."""
        kind = "noise" if sound.source == "noise" else "latents"
        values = list(map(float, sound.noise if kind == "noise" else sound.latents))
        if not values or len(values) != self.sizes[kind] or not np.isfinite(values).all():
            raise ProtocolError(f"teach: there are no {kind} to store: let it sound first", "teach")
        if self.poses and self._pairs and self.poses.kind != kind:
            raise ProtocolError(f"teach: these poses are taught with {self.poses.kind}: clear them first", "teach")
        if not known_groups(self._sensor):
            raise ProtocolError("teach: no sensor has arrived: move the phone, or touch its pad", "teach")
        name = _name(fields.get("name") or self._free_name())
        pair = Pair(name, dict(self._sensor), values)
        others = [other for other in self._pairs if other.name != name]
        if len(others) >= MOST:
            raise ProtocolError(f"teach: there are {MOST} poses, the most: remove one first", "teach")
        replaced = [pair if other.name == name else other for other in self._pairs]
        pairs = replaced if len(others) < len(self._pairs) else [*others, pair]
        self._store(Poses(kind, self.sizes[kind], self.instrument, tuple(pairs)))

    def _remove(self, fields: Mapping[str, Any]) -> None:
        gone = self._pair(fields)
        self._keep([pair for pair in self._pairs if pair is not gone])

    def _rename(self, fields: Mapping[str, Any]) -> None:
        old, name = self._pair(fields), _name(fields.get("to"))
        if any(pair.name == name and pair is not old for pair in self._pairs):
            raise ProtocolError(f"teach: there is already a pose {name}", "teach")
        self._keep([replace(pair, name=name) if pair is old else pair for pair in self._pairs])

    def _enable(self, fields: Mapping[str, Any]) -> None:
        on = fields.get("on") in (True, 1)
        if on and len(self._pairs) < FEWEST:
            raise ProtocolError(f"teach: {FEWEST - len(self._pairs)} more poses are needed", "teach")
        if on and not (self._map and self._map.groups):
            raise ProtocolError("teach: the poses are all alike: teach poses that differ", "teach")
        self.enabled = on
        self.prediction = None

    def _clear(self, fields: Mapping[str, Any]) -> None:
        self._keep([])

    def _keep(self, pairs: Sequence[Pair]) -> None:
        if self.poses:
            self._store(replace(self.poses, pairs=tuple(pairs)))

    def _store(self, poses: Poses) -> None:
        """Write the poses, and use them."""
        if self._keeps_file:
            set_aside(self.path, KIND)
            self._keeps_file = False
        save(self.path, poses)
        self.poses, self.prediction = poses, None
        self._map = self._fit()
        self.enabled = self.enabled and bool(self._map)
        self.note = self._advice()

    def _fit(self) -> PoseMap | None:
        """Return the map of the poses; None if there are too few."""
        if len(self._pairs) < FEWEST:
            return None
        return PoseMap([pair.sensor for pair in self._pairs], np.array([pair.values for pair in self._pairs]))

    def _advice(self) -> str:
        """Return a line on what the poses lack, or ""."""
        if self._map is None:
            return ""
        if not self._map.groups:
            return "the poses are all alike: teach poses that differ"
        alike = self._map.alike()
        if alike is None:
            return ""
        first, second = (self._pairs[index].name for index in alike)
        return f"{first} and {second} are nearly the same pose: their sounds mix there"

    def _pair(self, fields: Mapping[str, Any]) -> Pair:
        """Return the pair that a message names."""
        for pair in self._pairs:
            if pair.name == fields.get("name"):
                return pair
        raise ProtocolError("teach: there is no such pose", "teach")

    def _free_name(self) -> str:
        names = {pair.name for pair in self._pairs}
        return next(name for number in range(1, MOST + 2) if (name := f"pose {number}") not in names)

    def _accepted(self, poses: Poses) -> Poses:
        """Return the poses of a file.

        Raises:
            RiverrunError: if they are of another instrument.
        """
        if self.instrument and poses.instrument not in ("", self.instrument):
            raise RiverrunError(f"{self.path}: was taught to another instrument, or to other weights of this one")
        if poses.size != self.sizes.get(poses.kind):
            size = self.sizes.get(poses.kind)
            raise RiverrunError(f"{self.path}: has {poses.size} {poses.kind} a pose; this instrument takes {size}")
        return poses


def _name(value: Any) -> str:
    """Return a name of a pose.

    Raises:
        ProtocolError: if it is no short text.
    """
    try:
        name = text(value).strip()
    except ValueError as error:
        raise ProtocolError(f"teach: the name {error}", "teach") from None
    if not name:
        raise ProtocolError("teach: a pose needs a name", "teach")
    return name
