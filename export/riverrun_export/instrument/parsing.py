"""TorchScript that parses the source of each function once.

`torch.jit.script` reads and parses a method again for each module of its class, and searches all methods of each module
for overloads and all of its class for properties. An instrument has hundreds of modules of a few dozen classes, so that
this is most of the time of scripting. The results depend on the function or the class only: here they are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from types import FunctionType
from typing import Any

from torch import _jit_internal, nn
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


def kept_by_class(original: Callable[..., Any], may_keep: Callable[[Any], bool]) -> Callable[..., Any]:
    """Return `original`, whose first argument is a module, with those results kept by its class that `may_keep`."""
    results: dict[Any, Any] = {}

    @wraps(original)
    def recall(module: nn.Module, *arguments: Iterable[str]) -> Any:
        key = (type(module), *map(frozenset, arguments))
        if key in results:
            return results[key]
        result = original(module, *arguments)
        if may_keep(result):
            results[key] = result
        return result

    return recall


REPLACED = (
    (_recursive, "get_jit_def", kept(_recursive.get_jit_def)),
    (_jit_internal, "_get_overloaded_methods", kept(_jit_internal._get_overloaded_methods)),
    # overloads would be methods of one module
    (
        _recursive,
        "get_overload_annotations",
        kept_by_class(_recursive.get_overload_annotations, lambda found: not found),
    ),
    (_recursive, "get_property_stubs", kept_by_class(_recursive.get_property_stubs, lambda found: True)),
)
"""Functions of torch: where they are, their names, and versions that keep their results."""


@contextmanager
def parsed_once() -> Iterator[None]:
    """Let `torch.jit.script` keep what it learns about functions and classes, also for later calls in this context."""
    before = [(room, name, getattr(room, name)) for room, name, _ in REPLACED]
    _install(REPLACED)
    try:
        yield
    finally:
        _install(before)


def _install(functions: Iterable[tuple[Any, str, Any]]) -> None:
    for room, name, function in functions:
        setattr(room, name, function)
