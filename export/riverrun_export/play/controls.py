"""The controls of an instrument, read from its contract: attributes, and inlets that hold a number."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from riverrun_export import contract
from riverrun_export.contract import Attribute, Contract, Method

HELP = {
    each.name: each.help
    for each in (
        contract.TEMPERATURE,
        contract.SEED,
        contract.HOLD,
        contract.LISTEN,
        contract.VOICES,
        contract.TRANSPOSE,
    )
}
"""Help of our own attributes: a .ts has none."""

PRIOR_ATTRIBUTES = ("temperature", "seed", "hold", "listen")
"""Our own attributes that act on the prior only."""

INLET_RANGE = (-1.0, 1.0)
"""Range of an inlet whose label tells none."""

RANGE_IN_LABEL = re.compile(r"(-?\d+(?:\.\d+)?) to (-?\d+(?:\.\d+)?)")
"""A range in the label of an inlet."""

TYPES = {"bool": "switch", "int": "int", "float": "float", "str": "text"}
"""Type of a control by the type of its attribute; other attributes can't be set."""


@dataclass(frozen=True)
class Control:
    """One number that can be set, or a text that can be read.

    Attributes:
        key: its name in messages.
        label: its name for the user.
        help: one line for the user, or "".
        type: `float`, `int`, `switch` or `text`.
        low, high: its range; infinite without a limit.
        value: the value after loading.
        attribute: whether it is an attribute; else it is an inlet.
        sources: the sources on which it acts; () for all.
    """

    key: str
    label: str
    help: str
    type: str
    low: float
    high: float
    value: float | str
    attribute: bool
    sources: tuple[str, ...] = ()

    def clamp(self, value: float) -> float:
        """Return the nearest value that it can have."""
        value = min(max(value, self.low), self.high)
        return value if self.type == "float" else float(round(value))


def attribute_control(attribute: Attribute) -> Control:
    """Return the control of an attribute."""
    kind = TYPES[attribute.type]
    low, high = (0.0, 1.0) if kind == "switch" else (attribute.low, attribute.high)
    if kind == "int":
        low, high = max(low, -(2.0**31)), min(high, 2.0**31 - 1)
        kind = "switch" if (low, high) == (0.0, 1.0) else kind
    return Control(
        key=attribute.name,
        label=attribute.name,
        help=HELP.get(attribute.name, ""),
        type=kind,
        low=low,
        high=high,
        value=attribute.default if kind == "text" else float(attribute.default),
        attribute=True,
        sources=("prior",) if attribute.name in PRIOR_ATTRIBUTES else (),
    )


def inlet_control(label: str, source: str) -> Control:
    """Return the control of an inlet: its name ends at the first comma of the label, and its help begins there."""
    name, _, note = label.removeprefix("(signal)").strip().partition(",")
    found = RANGE_IN_LABEL.search(note)
    low, high = (float(found[1]), float(found[2])) if found else INLET_RANGE
    name = name.strip()
    return Control(name, name, note.strip(), "float", low, high, 0.0, attribute=False, sources=(source,))


def is_audio(label: str) -> bool:
    """Return whether an inlet takes audio, by its label."""
    return "audio" in label.lower()


def number_inlets(method: Method, clip: bool) -> list[tuple[int, str]]:
    """Return index and label of each inlet of a method that plays by itself and takes neither a trigger nor audio."""
    labels = list(enumerate(method.input_labels))[int(clip) :]
    return [(index, label) for index, label in labels if not is_audio(label)]


def controls(table: Contract) -> list[Control]:
    """Return all controls of an instrument, always in the same order; no two have the same key."""
    found = [
        attribute_control(each)
        for each in table.attributes
        if each.type in TYPES and each.name != "reset" and (each.type == "str" or math.isfinite(float(each.default)))
    ]
    generator = next((table.method(name) for name in ("generate", "prior") if name in table), None)
    if generator:
        found += [inlet_control(label, "prior") for _, label in number_inlets(generator, table.clip > 0)]
    return list(distinct(found))


def distinct(found: Iterable[Control]) -> Iterable[Control]:
    """Yield controls with a number after a key that was there before."""
    seen: set[str] = set()
    for control in found:
        key, number = control.key, 1
        while key in seen:
            number += 1
            key = f"{control.key} {number}"
        seen.add(key)
        yield replace(control, key=key)
