"""An offline module → its streaming twin: the same weights, with its past in buffers, exact, by one of two engines."""

from collections.abc import Iterator, Mapping
from importlib import import_module

from riverrun_export.streaming.engine import Engine

__all__ = ["ENGINES", "Engine"]


class Engines(Mapping[str, Engine]):
    """Engines by name, each imported when it is asked for: what it is built on may take long to load, or be missing."""

    def __init__(self, places: Mapping[str, tuple[str, str]]) -> None:
        self.places = places

    def __getitem__(self, name: str) -> Engine:
        module, kind = self.places[name]
        engine: Engine = getattr(import_module(module), kind)()
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
"""The first is the default."""
