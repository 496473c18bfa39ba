"""An offline module → its streaming twin: the same weights, with its past in buffers, exact, by one of two engines."""

from riverrun_export.streaming.cached import CachedConv
from riverrun_export.streaming.engine import Engine
from riverrun_export.streaming.linear import Linear

__all__ = ["ENGINES", "Engine"]

ENGINES: dict[str, Engine] = {engine.name: engine for engine in (Linear(), CachedConv())}
"""By name; the first is the default."""
