"""A page: what a patch shows, from top to bottom, and the signals that go from one thing on it to the next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Panel
from riverrun_export.patches.plan import Plan


class Writer(Protocol):
    """Writes pages, for Pd or for Max."""

    def part(self, part: Part) -> None: ...

    def model(self, model: Model) -> None: ...

    def text(self) -> str:
        """The file."""
        ...


class Item(ABC):
    """What stands on a page. `ins` and `outs` name its signals, in the order of its ports; `panel` is what it shows."""

    ins: tuple[str, ...] = ()
    outs: tuple[str, ...] = ()
    panel: Panel | None = None

    @abstractmethod
    def write(self, writer: Writer) -> None:
        """Has itself written."""


class Part(Item):
    """A panel with controls, and what they drive."""

    panel: Panel

    def write(self, writer: Writer) -> None:
        writer.part(self)

    @abstractmethod
    def draw(self, canvas: Canvas[Any]) -> None:
        """Draw what the controls drive; inlets and outlets in the order of `ins` and `outs`."""


class Model(Item):
    """An nn~ that runs a method."""

    def __init__(self, method: Method) -> None:
        self.method = method
        self.ins = tuple(f"inlet {i + 1}" for i in range(method.in_channels))
        self.outs = tuple(f"outlet {i + 1}" for i in range(method.out_channels))

    def write(self, writer: Writer) -> None:
        writer.model(self)


SomeItem = TypeVar("SomeItem", bound=Item)


@dataclass
class Page:
    """A patch as Pd and Max both draw it. `cords` go from an item's outlet to an item's inlet, by number."""

    plan: Plan
    title: str
    items: list[Item] = field(default_factory=list)
    cords: list[tuple[Item, int, Item, int]] = field(default_factory=list)

    def add(self, item: SomeItem) -> SomeItem:
        """Put an item below the others."""
        self.items.append(item)
        return item

    def cord(self, source: Item, target: Item, first: int = 0, to: int = 0) -> None:
        """Connect the outlets of `source`, from number `first` on, with the inlets of `target` from `to` on, one to
        one, as many as there are on both sides.
        """
        count = min(len(source.outs) - first, len(target.ins) - to)
        self.cords += [(source, first + i, target, to + i) for i in range(count)]

    @property
    def width(self) -> int:
        """Pixels of its widest panel."""
        return max(item.panel.w for item in self.items if item.panel)
