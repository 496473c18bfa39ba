"""Read a .maxpat as boxes and cords, and follow cords through the borders of subpatches."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from py2max.maxref import porttypes

SIGNAL_OBJECTS = ("outlet", "p")
"""Boxes without a ~ in their name that take signals."""


class Box:
    """A box of a .maxpat.

    Attributes:
        json: its entry in the file.
        text: its text, or "".
        words: the words of its text.
        name: name of the object; of boxes other than objects, their class.
    """

    def __init__(self, json: dict[str, Any]) -> None:
        self.json = json
        self.text: str = json.get("text", "")
        self.words = self.text.split()
        kind = json["maxclass"]
        self.name: str = (self.words or ["newobj"])[0] if kind == "newobj" else kind

    def __str__(self) -> str:
        text = self.text
        if self.json["maxclass"] != "newobj":
            text = f"{self.name} {self.json.get('varname') or text}"
        return f"[{text.strip() or self.name}] ({self.json['id']})"

    def signal(self, outlet: int) -> bool:
        """Return whether `outlet` outputs a signal."""
        declared = self.json.get("outlettype", [])[outlet : outlet + 1]
        return declared == ["signal"] or porttypes.outlet_emits(self.name, outlet) == porttypes.SIGNAL

    def bang(self, outlet: int) -> bool:
        """Return whether `outlet` outputs only bangs, as far as is known."""
        if self.name in ("t", "trigger"):
            return self.words[1 + outlet] == "b"
        return porttypes.outlet_emits(self.name, outlet) == porttypes.BANG

    @property
    def takes_signals(self) -> bool:
        return self.name.endswith("~") or self.name in SIGNAL_OBJECTS


class Patch:
    """A window or a subpatch.

    Attributes:
        name: its name.
        above: the patch that holds it, or None.
        box: its box in `above`, or None.
        boxes: its boxes, by id.
        inside: its subpatches, by box.
    """

    def __init__(self, patcher: dict[str, Any], name: str, above: Patch | None = None, box: Box | None = None) -> None:
        self.name, self.above, self.box = name, above, box
        self.boxes = {each["box"]["id"]: Box(each["box"]) for each in patcher["boxes"]}
        self.inside = {
            box: Patch(box.json["patcher"], box.text, self, box) for box in self.boxes.values() if "patcher" in box.json
        }
        self._to: dict[tuple[Box, int], list[tuple[Box, int]]] = defaultdict(list)
        self._used_inlets: dict[Box, set[int]] = defaultdict(set)
        self._used_outlets: dict[Box, set[int]] = defaultdict(set)
        for line in (each["patchline"] for each in patcher["lines"]):
            (source, outlet), (target, inlet) = line["source"], line["destination"]
            if source in self.boxes and target in self.boxes:  # py2max reports the others
                self._to[self.boxes[source], outlet].append((self.boxes[target], inlet))
                self._used_outlets[self.boxes[source]].add(outlet)
                self._used_inlets[self.boxes[target]].add(inlet)

    def sources(self) -> Iterator[tuple[Box, int]]:
        """Return outlets with cords, except those of subpatches and inlets, which only pass values on."""
        return ((box, outlet) for box, outlet in self._to if box not in self.inside and box.name != "inlet")

    def cords(self) -> Iterator[tuple[Box, int, Box, int]]:
        """Yield each cord as (source, outlet, target, inlet)."""
        for (source, outlet), targets in self._to.items():
            for target, inlet in targets:
                yield source, outlet, target, inlet

    def signal(self, box: Box, outlet: int) -> bool:
        """Return whether an outlet outputs a signal; for a subpatch, whether a signal is connected to it inside."""
        if box not in self.inside:
            return box.signal(outlet)
        inside = self.inside[box]
        (port,) = inside.ports("outlet")[outlet : outlet + 1]
        return any(inside.signal(source, number) for source, number, target, _ in inside.cords() if target is port)

    def connected(self, box: Box) -> tuple[set[int], set[int]]:
        """Return the numbers of the inlets and of the outlets that have cords."""
        return self._used_inlets[box], self._used_outlets[box]

    def ports(self, kind: str) -> list[Box]:
        """Return inlets or outlets in Max's order: from left to right."""
        ports = [box for box in self.boxes.values() if box.name == kind]
        return sorted(ports, key=lambda box: box.json["patching_rect"][0])

    def targets(self, box: Box, outlet: int) -> Iterator[tuple[Patch, Box, int]]:
        """Yield (patch, box, inlet) for each target of an outlet, through the borders of subpatches."""
        for target, inlet in self._to.get((box, outlet), []):
            if target in self.inside:
                inside = self.inside[target]
                for port in inside.ports("inlet")[inlet : inlet + 1]:
                    yield from inside.targets(port, 0)
            elif target.name == "outlet" and self.above and self.box:
                yield from self.above.targets(self.box, self.ports("outlet").index(target))
            else:
                yield self, target, inlet

    def all(self) -> Iterator[Patch]:
        """Yield this patch and all patches inside, at any depth."""
        yield self
        for inside in self.inside.values():
            yield from inside.all()
