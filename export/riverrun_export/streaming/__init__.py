"""Conversion of an offline module to its streaming form: the same weights, its past in buffers, the same output.

Two engines compute it: `linear`, the default, and `cached-conv`, the reference.
"""

from collections.abc import Iterator, Mapping
from importlib import import_module

from riverrun_export.streaming.engine import Engine

__all__ = ["ENGINES", "Engine"]


class Engines(Mapping[str, Engine]):
    """Engines by name. Each is imported on access: what it depends on may load slowly or not be installed.

    Args:
        places: module and class name of each engine, by its name.
    """

    def __init__(self, places: Mapping[str, tuple[str, str]]) -> None:
        self.places = places

    def __getitem__(self, name: str) -> Engine:
        module, class_name = self.places[name]
        engine: Engine = getattr(import_module(module), class_name)()
        return engine

    def __iter__(self) -> Iterator[str]:
        return iter(self.places)

    def __len__(self) -> int:
        return len(self.places)


ENGINES = Engines(
    {
        "linear": ("riverrun_export.streaming.linear", "Linear"),
        "cached-conv": ("riverrun_export.streaming.cached", "CachedConv"),
    }
)
"""All engines; the first is the default."""
