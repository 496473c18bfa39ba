"""The interface that pads and snapshots draw on in Pd: a canvas that also takes lines of a .pd, and arrays."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from riverrun_export.patches.canvas import Canvas


class PdCanvasBase(Canvas[int]):
    """A canvas whose boxes are numbered in the order in which they are added, as cords in a .pd refer to them."""

    @abstractmethod
    def add_line(self, line: str) -> int:
        """Add a box as the line or lines of a .pd that describe it; return its number."""

    @abstractmethod
    def table(self, x: int, y: int, name: str, values: Sequence[float]) -> None:
        """Add an array that is saved with the patch, filled with `values`."""
