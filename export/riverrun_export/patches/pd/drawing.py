"""A Pd canvas as its pads and snapshots need it: a canvas that also takes lines of a .pd file and tables."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from riverrun_export.patches.canvas import Canvas


class Drawing(Canvas[int]):
    """A canvas whose boxes are numbered in the order in which they are added, as cords in a .pd file count them."""

    @abstractmethod
    def raw(self, line: str) -> int:
        """Add a box as the line or lines of a .pd file that describe it."""

    @abstractmethod
    def table(self, x: int, y: int, name: str, values: Sequence[float]) -> None:
        """Add an array that is saved with the patch, filled with `values`."""
