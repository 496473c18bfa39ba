"""Snapshots of what is set, and the way from one to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from riverrun_export.play.engine import Engine
from riverrun_export.play.protocol import ProtocolError


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


class Snapshots:
    """The snapshots of an instrument, by slot.

    Args:
        engine: the instrument.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.slots: dict[int, Snapshot] = {}

    def listed(self) -> list[dict[str, Any]]:
        """Return slot and name of each, for the `snapshots` message."""
        return [{"slot": slot, "name": self.slots[slot].name} for slot in sorted(self.slots)]

    def store(self, slot: int, name: str = "") -> None:
        """Keep what is set now in a slot."""
        values = {key: value for key, value in self.engine.values().items() if not isinstance(value, str)}
        self.slots[slot] = Snapshot(
            name=name or str(slot + 1),
            source=self.engine.source,
            values=values,
            latents=self.engine.numbers("latents"),
            noise=self.engine.numbers("noise"),
        )

    def delete(self, slot: int) -> None:
        """Forget a snapshot."""
        self.slots.pop(slot, None)

    def recall(self, slot: int) -> None:
        """Set everything as it was."""
        snapshot = self._at(slot)
        self.engine.source = snapshot.source
        self._set(snapshot.values, snapshot.latents, snapshot.noise)

    def morph(self, start: int, end: int, position: float) -> None:
        """Set what lies between two snapshots, at 0 to 1.

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

    def _at(self, slot: int) -> Snapshot:
        if slot not in self.slots:
            raise ProtocolError(f"there is no snapshot in slot {slot + 1}", "snapshot")
        return self.slots[slot]

    def _set(self, values: dict[str, float], latents: list[float], noise: list[float]) -> None:
        self.engine.set(values)
        self.engine.set_numbers("latents", dict(enumerate(latents)))
        self.engine.set_numbers("noise", dict(enumerate(noise)))
