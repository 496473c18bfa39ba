"""TorchScript that parses the source of each function once.

`torch.jit.script` reads and parses a method again for each module of its class, and searches all methods of each module
for overloads. An instrument has hundreds of modules of a few dozen classes, so that this is most of the time of
scripting. The results depend on the function only: here they are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from types import FunctionType
from typing import Any

from torch import _jit_internal
from torch.jit import _recursive

__all__ = ["parsed_once"]


def kept(original: Callable[..., Any]) -> Callable[..., Any]:
    """Return `original`, whose first argument is a function or method, with its results kept.

    A method counts as the function that it is bound to. For anything else that can be called nothing is kept: it may
    hold a module.
    """
    results: dict[Any, Any] = {}

    @wraps(original)
    def recall(method: Any, *arguments: Any, **options: Any) -> Any:
        function = getattr(method, "__func__", method)
        if not isinstance(function, FunctionType):
            return original(method, *arguments, **options)
        key = (function, arguments, tuple(options.items()))
        if key not in results:
            results[key] = original(method, *arguments, **options)
        return results[key]

    return recall


PARSED = kept(_recursive.get_jit_def)
OVERLOADED = kept(_jit_internal._get_overloaded_methods)


@contextmanager
def parsed_once() -> Iterator[None]:
    """Let `torch.jit.script` keep what it learns about each function, also for later calls in this context."""
    compiler: Any = _recursive
    internal: Any = _jit_internal
    before = compiler.get_jit_def, internal._get_overloaded_methods
    compiler.get_jit_def, internal._get_overloaded_methods = PARSED, OVERLOADED
    try:
        yield
    finally:
        compiler.get_jit_def, internal._get_overloaded_methods = before
