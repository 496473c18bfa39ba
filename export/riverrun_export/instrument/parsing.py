"""TorchScript that parses the source of each function once.

`torch.jit.script` reads and parses a method again for each module of its class, and searches all methods of each module
for overloads. An instrument has hundreds of modules of a few dozen classes, so that this is most of the time of
scripting. The results depend on the function only: here they are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any
from unittest import mock

from torch import _jit_internal
from torch.jit import _recursive

__all__ = ["parsed_once"]


def kept(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return `function` with its results kept, by its arguments; a method counts as the function that it is bound to.

    A first argument that can't be a key is passed on, and nothing is kept.
    """
    results: dict[Any, Any] = {}

    @wraps(function)
    def recall(method: Any, *arguments: Any, **options: Any) -> Any:
        key = (getattr(method, "__func__", method), arguments, tuple(options.items()))
        try:
            if key not in results:
                results[key] = function(method, *arguments, **options)
        except TypeError:
            return function(method, *arguments, **options)
        return results[key]

    return recall


PARSED = kept(_recursive.get_jit_def)
OVERLOADED = kept(_jit_internal._get_overloaded_methods)


@contextmanager
def parsed_once() -> Iterator[None]:
    """Let `torch.jit.script` keep what it learns about each function, also for later calls in this context."""
    with (
        mock.patch.object(_recursive, "get_jit_def", PARSED),
        mock.patch.object(_jit_internal, "_get_overloaded_methods", OVERLOADED),
    ):
        yield
