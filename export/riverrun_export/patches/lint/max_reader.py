"""A .maxpat as boxes and cords, and who hears whom through the borders of its subpatches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from py2max.maxref import porttypes

SIGNAL_TAKERS = ("outlet", "p")
"""Boxes that take signals though nothing in their names says so."""


class Box:
    """A box of a .maxpat; `json` is what the file says of it."""

    def __init__(self, json: dict[str, Any]) -> None:
        self.json = json
        self.text: str = json.get("text", "")
        self.words = self.text.split()
        kind = json["maxclass"]
        self.name: str = (self.words or ["newobj"])[0] if kind == "newobj" else kind

    def __str__(self) -> str:
        said = (
            self.text if self.json["maxclass"] == "newobj" else f"{self.name} {self.json.get('varname') or self.text}"
        )
        return f"[{said.strip() or self.name}] ({self.json['id']})"

    def signal(self, outlet: int) -> bool:
        """Whether a signal comes out."""
        said = self.json.get("outlettype", [])[outlet : outlet + 1]
        return said == ["signal"] or porttypes.outlet_emits(self.name, outlet) == porttypes.SIGNAL

    def bang(self, outlet: int) -> bool:
        """Whether nothing but a bang comes out, as far as is known."""
        if self.name in ("t", "trigger"):
            return self.words[1 + outlet] == "b"
        return porttypes.outlet_emits(self.name, outlet) == porttypes.BANG

    @property
    def takes_signals(self) -> bool:
        return self.name.endswith("~") or self.name in SIGNAL_TAKERS


class Patch:
    """A window or a subpatch. `inside` has its subpatches, by their boxes."""

    def __init__(self, patcher: dict[str, Any], name: str, above: Patch | None = None, box: Box | None = None) -> None:
        self.name, self.above, self.box = name, above, box
        self.boxes = {each["box"]["id"]: Box(each["box"]) for each in patcher["boxes"]}
        self.inside = {
            box: Patch(box.json["patcher"], box.text, self, box) for box in self.boxes.values() if "patcher" in box.json
        }
        self._to: dict[tuple[Box, int], list[tuple[Box, int]]] = defaultdict(list)
        self._fed: dict[Box, set[int]] = defaultdict(set)
        self._heard: dict[Box, set[int]] = defaultdict(set)
        for line in (each["patchline"] for each in patcher["lines"]):
            (source, outlet), (target, inlet) = line["source"], line["destination"]
            if source in self.boxes and target in self.boxes:  # py2max tells of the others
                self._to[self.boxes[source], outlet].append((self.boxes[target], inlet))
                self._heard[self.boxes[source]].add(outlet)
                self._fed[self.boxes[target]].add(inlet)

    def sources(self) -> Iterator[tuple[Box, int]]:
        """Outlets with cords, but not of subpatches or inlets: those only hand on."""
        return ((box, outlet) for box, outlet in self._to if box not in self.inside and box.name != "inlet")

    def cords(self) -> Iterator[tuple[Box, int, Box, int]]:
        """From which outlet of which box to which inlet of which."""
        for (source, outlet), targets in self._to.items():
            for target, inlet in targets:
                yield source, outlet, target, inlet

    def signal(self, box: Box, outlet: int) -> bool:
        """Whether a signal comes out of a box; from a subpatch, of what is connected to that outlet inside."""
        if box not in self.inside:
            return box.signal(outlet)
        inside = self.inside[box]
        (port,) = inside.ports("outlet")[outlet : outlet + 1]
        return any(inside.signal(source, number) for source, number, target, _ in inside.cords() if target is port)

    def connected(self, box: Box) -> tuple[set[int], set[int]]:
        """Inlets and outlets of a box that have cords."""
        return self._fed[box], self._heard[box]

    def ports(self, kind: str) -> list[Box]:
        """Inlets or outlets, as Max numbers them: by their places, from left to right."""
        found = [box for box in self.boxes.values() if box.name == kind]
        return sorted(found, key=lambda box: box.json["patching_rect"][0])

    def hearers(self, box: Box, outlet: int) -> Iterator[tuple[Patch, Box, int]]:
        """What an outlet's cords lead to in the end: a patch, a box in it that is no border, its inlet."""
        for target, inlet in self._to.get((box, outlet), []):
            if target in self.inside:
                inside = self.inside[target]
                for port in inside.ports("inlet")[inlet : inlet + 1]:
                    yield from inside.hearers(port, 0)
            elif target.name == "outlet" and self.above and self.box:
                yield from self.above.hearers(self.box, self.ports("outlet").index(target))
            else:
                yield self, target, inlet

    def all(self) -> Iterator[Patch]:
        """This one and those inside, at any depth."""
        yield self
        for inside in self.inside.values():
            yield from inside.all()
