"""Pages: the parts and models of a patch, from top to bottom, and the signals between them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeVar

from riverrun_export.contract import Method
from riverrun_export.patches.canvas import Box, Canvas
from riverrun_export.patches.controls import GAP, MARGIN, NARROW, WIDTH, Panel
from riverrun_export.patches.plan import Plan


class PageWriter(Protocol):
    """Writes a page as a file for Pd or for Max."""

    def part(self, part: PagePart) -> None: ...

    def model(self, model: ModelBox) -> None: ...

    def text(self) -> str:
        """Return the text of the file."""
        ...


class PageItem(ABC):
    """An item of a page.

    Attributes:
        ins: names of the signal inlets, in their order.
        outs: names of the signal outlets, in their order.
        panel: the panel that the item shows, or None.
    """

    ins: tuple[str, ...] = ()
    outs: tuple[str, ...] = ()
    panel: Panel | None = None

    @abstractmethod
    def write(self, writer: PageWriter) -> None:
        """Add this item to the file."""


class PagePart(PageItem):
    """A panel with controls, and the boxes that the controls drive.

    Attributes:
        watched: number of the inlet at which the part detects that nn~ is missing; −1: none.
    """

    panel: Panel
    watched: int = -1

    def write(self, writer: PageWriter) -> None:
        writer.part(self)

    @abstractmethod
    def draw(self, canvas: Canvas[Box]) -> None:
        """Draw the boxes that the controls drive; add inlets and outlets in the order of `ins` and `outs`."""


class ModelBox(PageItem):
    """An nn~ that runs `method`. It receives messages sent to `model`, and to `enable_name` if it is switched on and
    off.
    """

    def __init__(self, method: Method, enable_name: str = "") -> None:
        self.method, self.enable_name = method, enable_name
        self.ins = tuple(f"inlet {i + 1}" for i in range(method.in_channels))
        self.outs = tuple(f"outlet {i + 1}" for i in range(method.out_channels))

    def write(self, writer: PageWriter) -> None:
        writer.model(self)


AnyItem = TypeVar("AnyItem", bound=PageItem)

Side = Literal["across", "left", "right"]
"""The column of an item: below the items of one column, or below all items and across both columns."""

RIGHT = MARGIN + WIDTH + MARGIN
"""Position in pixels of the left edge of the right column."""

WIDE = RIGHT + NARROW - MARGIN
"""Width in pixels of a panel across both columns."""

BAR, ABOUT, TOP = (8, 6, 28), 38, 62
"""Positions in pixels: left edge, top and height of the title bar; top of the line with instructions; top of the
panels.
"""


class Columns:
    """Assigns positions in two columns, with `gap` pixels between items."""

    def __init__(self, gap: int = GAP) -> None:
        self._gap, self._ends = gap, [TOP, TOP]

    def place(self, side: Side, height: int) -> tuple[int, int]:
        """Reserve `height` pixels in a column; return the position of their top left corner."""
        taken = {"across": [0, 1], "left": [0], "right": [1]}[side]
        y = max(self._ends[i] for i in taken)
        for i in taken:
            self._ends[i] = y + height + self._gap
        return RIGHT if side == "right" else MARGIN, y

    @property
    def bottom(self) -> int:
        """The lower edge of the lowest item."""
        return max(self._ends) - self._gap


@dataclass
class Page:
    """A patch before it is written for Pd or Max.

    Attributes:
        plan: the .ts and the settings of the patch.
        title: text of the title bar.
        items: parts and models, in the order in which they are drawn.
        sides: the column of each item.
        cords: signals between items, as (source, outlet, target, inlet).
    """

    plan: Plan
    title: str
    items: list[PageItem] = field(default_factory=list)
    sides: dict[PageItem, Side] = field(default_factory=dict)
    cords: list[tuple[PageItem, int, PageItem, int]] = field(default_factory=list)

    def add(self, item: AnyItem, side: Side = "across") -> AnyItem:
        """Add an item below the items of its column."""
        self.items.append(item)
        self.sides[item] = side
        return item

    def cord(self, source: PageItem, target: PageItem, first: int = 0, to: int = 0, count: int | None = None) -> None:
        """Connect outlets of `source` to inlets of `target`, one to one.

        Args:
            source: the item with the outlets.
            target: the item with the inlets.
            first: first outlet.
            to: first inlet.
            count: number of cords; None: as many as both have ports left.
        """
        if count is None:
            count = min(len(source.outs) - first, len(target.ins) - to)
        self.cords += [(source, first + i, target, to + i) for i in range(count)]

    @property
    def watched(self) -> dict[PagePart, ModelBox]:
        """The parts that detect that nn~ is missing, each with a model that is connected to it."""
        return {
            target: source
            for source, _, target, inlet in self.cords
            if isinstance(source, ModelBox) and isinstance(target, PagePart) and inlet == target.watched
        }
