"""Check the keys and types of settings, so that each error names the setting and gives a value that works."""

from __future__ import annotations

import difflib
import functools
import math
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from jsonargparse import ArgumentParser

from riverrun.errors import UsageError

TYPE_MESSAGES: dict[Any, tuple[str, str]] = {
    int: ("not a whole number", ""),
    float: ("not a number", ""),
    bool: ("neither true nor false", "true or false"),
    list[int]: ("not a list of whole numbers", ""),
    list[float]: ("not a list of numbers", ""),
    list[list[int]]: ("not a list of lists of whole numbers", ""),
    list[str]: ("not a list of names", "e.g. [loudness, brightness]"),
    str: ("not a text", ""),
    int | None: ("not a whole number", "e.g. 1000"),
    dict[str, Any]: ("not a section", "a mapping of names to values"),
}
"""By type: what a message says of a value of another type, and an example where the default is not a good one."""

LONGEST_VALUE = 80
"""Characters of a value that a message quotes, so that it stays readable on one line."""


def check_keys_and_types(settings: Mapping[str, Any], section: type, where: str = "") -> None:
    """Raise UsageError for an unknown key or a value of the wrong type.

    Args:
        settings: nested dictionaries.
        section: dataclass that the settings are for.
        where: prefix of the names in messages, such as `training.`.
    """
    types = typing.get_type_hints(section)
    known = {item.name: item for item in fields(section)}
    for key, value in settings.items():
        if key not in known:
            near = difflib.get_close_matches(str(key), known, n=1, cutoff=0)
            raise UsageError(f"unknown key {where}{key}; did you mean {where}{near[0]}?")
        if is_dataclass(types[key]):
            if not isinstance(value, Mapping):
                raise UsageError(f"{where}{key}: {value!r} is not a section; give a mapping of names to values")
            check_keys_and_types(value, typing.cast(type, types[key]), f"{where}{key}.")
        elif value is None:
            raise UsageError(f"{where}{key}: no value is given; give one, or remove the key to use its default")
        else:
            _check_type(value, types[key], known[key], f"{where}{key}")


def _check_type(value: Any, kind: Any, item: Field[Any], where: str) -> None:
    """Raise UsageError if a value can't be read as the type `kind`, or is not finite."""
    try:
        read = value if type(value) is kind else _parser_of(kind).parse_object({"value": value}).value
    except Exception as error:
        default = item.default if item.default is not MISSING else typing.cast(Any, item.default_factory)()
        choices = " or ".join(typing.get_args(kind)) if typing.get_origin(kind) is typing.Literal else ""
        quoted = f"{value!r}" if len(repr(value)) < LONGEST_VALUE else f"{value!r:.{LONGEST_VALUE}} …"
        example = choices or TYPE_MESSAGES[kind][1] or f"e.g. {default}"
        problem = "unknown" if choices else TYPE_MESSAGES[kind][0]
        raise UsageError(f"{where}: {quoted} is {problem}; give {example}") from error
    if isinstance(read, float) and not math.isfinite(read):
        raise UsageError(f"{where}: {read} is out of range; give a finite number")


@functools.cache
def _parser_of(kind: Any) -> ArgumentParser:
    """Return a parser of one value of the type `kind`."""
    parser = ArgumentParser(exit_on_error=False)
    parser.add_argument("--value", type=kind)
    return parser
