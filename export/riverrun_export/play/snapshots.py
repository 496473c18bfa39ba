"""Snapshots of what is set, the way from one to another, and the JSON file beside the instrument that holds them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from riverrun.errors import RiverrunError
from riverrun_export.play.engine import Engine
from riverrun_export.play.kept import load_kept, save_kept, set_aside
from riverrun_export.play.protocol import Check, ProtocolError, number, slot, text

KIND = "snapshots"
"""What the file holds, and a part of its name."""

VERSION = 1
"""Version of the file."""


@dataclass(frozen=True)
class Snapshot:
    """What was set at a moment.

    Attributes:
        name: for the user.
        source: what sounded.
        values: numbers by key of a control.
        latents, noise: what was set.
    """

    name: str
    source: str
    values: dict[str, float]
    latents: list[float]
    noise: list[float]


@dataclass(frozen=True)
class Morph:
    """A place between two snapshots.

    Attributes:
        start, end: their slots.
        position: 0 to 1.
    """

    start: int
    end: int
    position: float


class Snapshots:
    """The snapshots of an instrument, by slot.

    Args:
        engine: the instrument.
        path: their file; it is read if it exists, and written after each change. A file that can't be read, or that is
            of another instrument, is kept under another name. None: they are not kept.

    Attributes:
        morphed: where it was morphed to last, None if that is unknown.
        note: a line on the file, "" if there is nothing to say.
    """

    def __init__(self, engine: Engine, path: Path | None = None) -> None:
        self.engine, self.path = engine, path
        self.slots: dict[int, Snapshot] = {}
        self.morphed: Morph | None = None
        self.note = ""
        self._keeps_file = False  # whether the file at `path` holds something that isn't here
        self._changed = False
        if path and path.exists():
            try:
                self.slots, self.morphed = self._load(path)
            except RiverrunError as error:
                self.note, self._keeps_file = f"{error}; it is kept when you store anew", True

    def listed(self) -> list[dict[str, Any]]:
        """Return slot and name of each, for the `snapshots` message."""
        return [{"slot": slot, "name": self.slots[slot].name} for slot in sorted(self.slots)]

    def place(self) -> dict[str, Any] | None:
        """Return where it was morphed to last, for the `state` message."""
        if self.morphed is None:
            return None
        return {"from": self.morphed.start, "to": self.morphed.end, "position": self.morphed.position}

    def current(self) -> int | None:
        """Return the first slot that holds just what is set now, None if there is none."""
        now = self._now("")
        return next((slot for slot in sorted(self.slots) if replace(self.slots[slot], name="") == now), None)

    def store(self, slot: int, name: str = "") -> None:
        """Keep what is set now in a slot."""
        self.slots[slot] = self._now(name or str(slot + 1))
        self._changed = True
        self.keep()

    def delete(self, slot: int) -> None:
        """Forget a snapshot."""
        if self.slots.pop(slot, None) is None:
            return
        if self.morphed and slot in (self.morphed.start, self.morphed.end):
            self.morphed = None
        self._changed = True
        self.keep()

    def recall(self, slot: int) -> None:
        """Set everything as it was."""
        snapshot = self._at(slot)
        self.engine.source = snapshot.source
        self._set(snapshot.values, snapshot.latents, snapshot.noise)

    def morph(self, start: int, end: int, position: float) -> None:
        """Set what lies between two snapshots, at 0 to 1. It is written to the file at the next `keep`.

        Source, whole numbers and switches are those of the nearer one.
        """
        first, second = self._at(start), self._at(end)
        position = min(max(position, 0.0), 1.0)
        nearer = first if position < 0.5 else second

        def between(a: float, b: float) -> float:
            return a + position * (b - a)

        values = {
            key: between(value, second.values[key]) if self.engine.controls[key].type == "float" else nearer.values[key]
            for key, value in first.values.items()
        }
        self.engine.source = nearer.source
        self._set(
            values,
            [between(a, b) for a, b in zip(first.latents, second.latents, strict=True)],
            [between(a, b) for a, b in zip(first.noise, second.noise, strict=True)],
        )
        self.morphed, self._changed = Morph(start, end, position), True

    def keep(self) -> None:
        """Write the file if something has changed. Where it can't be written, `note` says so."""
        if not self._changed or self.path is None:
            return
        self._changed = False
        slots = [{"slot": slot, **asdict(snapshot)} for slot, snapshot in sorted(self.slots.items())]
        morph = asdict(self.morphed) if self.morphed else None
        try:
            if self._keeps_file:
                set_aside(self.path, KIND)
                self._keeps_file = False
            save_kept(self.path, KIND, VERSION, {"slots": slots, "morph": morph})
        except OSError as error:
            self.note = f"{self.path.name} can't be written: {error.strerror}; the snapshots last until the end"
        else:
            self.note = ""

    def _now(self, name: str) -> Snapshot:
        """Return what is set now."""
        values = {key: value for key, value in self.engine.values().items() if not isinstance(value, str)}
        latents, noise = self.engine.numbers("latents"), self.engine.numbers("noise")
        return Snapshot(name=name, source=self.engine.source, values=values, latents=latents, noise=noise)

    def _at(self, slot: int) -> Snapshot:
        if slot not in self.slots:
            raise ProtocolError(f"there is no snapshot in slot {slot + 1}", "snapshot")
        return self.slots[slot]

    def _set(self, values: dict[str, float], latents: list[float], noise: list[float]) -> None:
        self.engine.set(values)
        self.engine.set_numbers("latents", dict(enumerate(latents)))
        self.engine.set_numbers("noise", dict(enumerate(noise)))

    def _load(self, path: Path) -> tuple[dict[int, Snapshot], Morph | None]:
        """Return what a file holds.

        Raises:
            RiverrunError: if it is damaged, or if an instrument with this contract can't have set it.
        """
        slots, morphed = load_kept(path, KIND, VERSION, _read)
        if not all(self._suits(snapshot) for snapshot in slots.values()):
            raise RiverrunError(f"{path}: is of an instrument with other controls")
        return slots, morphed

    def _suits(self, snapshot: Snapshot) -> bool:
        keys = {key for key, control in self.engine.controls.items() if control.type != "text"}
        sizes = {name: self.engine.size(name) for name in ("latents", "noise")}
        return (
            snapshot.source in [route.source for route in self.engine.routes]
            and snapshot.values.keys() == keys
            and {"latents": len(snapshot.latents), "noise": len(snapshot.noise)} == sizes
        )


def _read(fields: Mapping[str, Any]) -> tuple[dict[int, Snapshot], Morph | None]:
    """Return what the content of a file describes; raises any exception of a wrong type."""
    slots = {}
    for each in fields["slots"]:
        slots[_checked("slot", slot, each["slot"])] = Snapshot(
            name=_checked("name", text, each["name"]),
            source=str(each["source"]),
            values={str(key): _checked(key, number, value) for key, value in each["values"].items()},
            latents=[_checked("latents", number, value) for value in each["latents"]],
            noise=[_checked("noise", number, value) for value in each["noise"]],
        )
    if len(slots) < len(fields["slots"]):
        raise ValueError("damaged: two snapshots are in one slot")
    morph = fields["morph"]
    if morph is None:
        return slots, None
    position = min(max(_checked("position", number, morph["position"]), 0.0), 1.0)
    if not {morph["start"], morph["end"]} <= slots.keys():
        raise ValueError("damaged: it morphs between snapshots that there aren't")
    return slots, Morph(morph["start"], morph["end"], position)


def _checked(name: str, check: Check, value: Any) -> Any:
    try:
        return check(value)
    except ValueError as error:
        raise ValueError(f"damaged: {name!r} {error}") from None
