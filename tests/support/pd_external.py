"""The class `host~` of Pd, whose objects are made in a test, in the order of their boxes in the patch."""

from __future__ import annotations

from functools import cache

from riverrun_export.play.pd.external import Box, PdClass

NAME = "host~"
"""Name of the objects in a patch."""


class External:
    """The class.

    Attributes:
        waiting: the objects of the next patch, in the order of their boxes in its file.
    """

    def __init__(self) -> None:
        self.waiting: list[Box] = []
        self._class = PdClass(NAME, lambda words: self.waiting.pop(0))


@cache
def external() -> External:
    """Register the class with Pd and return it; a process has one Pd."""
    return External()
