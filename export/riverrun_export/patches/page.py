"""A page: what a patch shows, from top to bottom, and the signals that go from one thing on it to the next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol, TypeVar

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import GAP, MARGIN, NARROW, WIDTH, Panel
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
    """A panel with controls, and what they drive. `watched` is the inlet at which it can see that there is no nn~."""

    panel: Panel
    watched: int = -1

    def write(self, writer: Writer) -> None:
        writer.part(self)

    @abstractmethod
    def draw(self, canvas: Canvas[Any]) -> None:
        """Draw what the controls drive; inlets and outlets in the order of `ins` and `outs`."""


class Model(Item):
    """An nn~ that runs a method. Messages for it are sent as `model`, and as `turn` if it rests in between."""

    def __init__(self, method: Method, turn: str = "") -> None:
        self.method, self.turn = method, turn
        self.ins = tuple(f"inlet {i + 1}" for i in range(method.in_channels))
        self.outs = tuple(f"outlet {i + 1}" for i in range(method.out_channels))

    def write(self, writer: Writer) -> None:
        writer.model(self)


SomeItem = TypeVar("SomeItem", bound=Item)

Side = Literal["across", "left", "right"]
"""Where an item stands: below everything, or below what is in its column. What is across takes both columns."""

RIGHT = MARGIN + WIDTH + MARGIN
"""Pixels, where the panels of the right column begin."""

WIDE = RIGHT + NARROW - MARGIN
"""Pixels, of a panel across both columns."""

BAR, ABOUT, TOP = (8, 6, 28), 38, 62
"""Pixels: of the bar with the title its left edge, top and height; where what a person should know begins; and where
the first panels do.
"""


class Columns:
    """Gives items their places in a window, with `gap` pixels between them."""

    def __init__(self, gap: int = GAP) -> None:
        self._gap, self._ends = gap, [TOP, TOP]

    def place(self, side: Side, height: int) -> tuple[int, int]:
        """Where something of `height` pixels begins."""
        taken = {"across": [0, 1], "left": [0], "right": [1]}[side]
        y = max(self._ends[i] for i in taken)
        for i in taken:
            self._ends[i] = y + height + self._gap
        return RIGHT if side == "right" else MARGIN, y

    @property
    def bottom(self) -> int:
        """Where the lowest of them ends."""
        return max(self._ends) - self._gap


@dataclass
class Page:
    """A patch as Pd and Max both draw it. `cords` go from an item's outlet to an item's inlet, by number."""

    plan: Plan
    title: str
    items: list[Item] = field(default_factory=list)
    sides: dict[Item, Side] = field(default_factory=dict)
    cords: list[tuple[Item, int, Item, int]] = field(default_factory=list)

    def add(self, item: SomeItem, side: Side = "across") -> SomeItem:
        """Put an item below the others, or below those of one column."""
        self.items.append(item)
        self.sides[item] = side
        return item

    def cord(self, source: Item, target: Item, first: int = 0, to: int = 0) -> None:
        """Connect the outlets of `source`, from number `first` on, with the inlets of `target` from `to` on, one to
        one, as many as there are on both sides.
        """
        count = min(len(source.outs) - first, len(target.ins) - to)
        self.cords += [(source, first + i, target, to + i) for i in range(count)]

    @property
    def watched(self) -> dict[Part, Model]:
        """The parts that can see that there is no nn~, and a model that each sees."""
        return {
            target: source
            for source, _, target, inlet in self.cords
            if isinstance(source, Model) and isinstance(target, Part) and inlet == target.watched
        }
