"""Checks of the text of Max's boxes: objects that Max reads differently, and messages that a target does not take."""

from __future__ import annotations

import re
from collections.abc import Iterator

from py2max.maxref import get_object_info, porttypes

from riverrun_export.patches.lint.max_reader import Box, Patch

INTEGER_BY_FIRST_ARGUMENT = re.compile(r"[-+*/<>]|![-/]|[=!<>]=|abs|line|maximum|minimum|split")
"""Objects that convert their input to integers unless their first argument has a decimal point."""

INTEGER_BY_ARGUMENT = ("pack", "pak", "unpack")
"""Objects that do so for each argument without a decimal point. If one argument has a point, this is taken to be
intended.
"""

EXPRESSIONS = ("expr", "vexpr", "if")
"""Objects in which a dollar sign refers to an inlet."""

WHOLE = re.compile(r"-?\d+")
NUMBER = re.compile(r"-?\d+\.?\d*|-?\.\d+|\$\d+")
FILE = re.compile(r"\.(?:ts|wav|aiff?|flac|mp3|json|xml|txt|js|maxpat|png)$")


def faults(patch: Patch) -> Iterator[str]:
    """Check the text of objects."""
    for box in patch.boxes.values():
        if box.json["maxclass"] != "newobj":
            continue
        if re.search(r"(?<!\\)[,;]", box.text):
            yield f"{box}: a comma or semicolon in an object needs a backslash"
        if "$" in box.text and box.name not in EXPRESSIONS:
            yield f"{box}: a dollar sign has no meaning in an object"
        first = box.words[1:2]
        if INTEGER_BY_FIRST_ARGUMENT.fullmatch(box.name) and (not first or WHOLE.fullmatch(first[0])):
            yield f"{box}: its input becomes an integer, as its argument has no decimal point"
        if box.name in INTEGER_BY_ARGUMENT and all(WHOLE.fullmatch(word) for word in box.words[1:]):
            yield f"{box}: its input becomes an integer, as no argument has a decimal point"


def files(box: Box, ts: str | None) -> Iterator[str]:
    """Check that a box names no file but the .ts (any .ts if `ts` is None)."""
    if box.json["maxclass"] in ("newobj", "message") and box.name != "nn~":
        for word in box.words:
            if FILE.search(word) and word != ts and not (ts is None and word.endswith(".ts")):
                yield f"{box}: there is no file {word}"


def type_error(source: Box, outlet: int, target: Box, inlet: int) -> str | None:
    """Return why a box can't take the output of another, according to Max's reference; None if it can."""
    kinds = _kinds(source) if source.name == "message" else {porttypes.outlet_emits(source.name, outlet)}
    accepted, whole = porttypes.inlet_acceptance(target.name, inlet)
    for kind in kinds:
        if porttypes.message_compatible(kind, accepted, whole) is False:
            return f"{source}: a {kind} for inlet {inlet} of {target}, which takes {' or '.join(sorted(accepted))}"
    known = _vocabulary(target)
    if source.name == "message" and inlet == 0 and known:
        for verb in _verbs(source):
            if verb not in known:
                return f"{source}: {target} has no message {verb!r}"
    return None


def _messages(message: Box) -> list[list[str]]:
    """Return the messages in a message box, each a list of words; none if the box sends to a name."""
    if ";" in message.text:
        return []
    return [words for part in re.split(r"(?<!\\),", message.text) if (words := part.split())]


def _kinds(message: Box) -> set[str]:
    """Return the types of numbers that a message box outputs; empty for words."""
    numbers = [words for words in _messages(message) if NUMBER.fullmatch(words[0])]
    return {porttypes.LIST if len(words) > 1 else porttypes.FLOAT for words in numbers if words != ["$1"]}


def _verbs(message: Box) -> set[str]:
    return {words[0] for words in _messages(message) if not NUMBER.fullmatch(words[0])}


def _vocabulary(box: Box) -> set[str]:
    """Return the messages that a box takes; empty if it takes any, or if it is unknown."""
    info = get_object_info(box.name) or {}
    methods = set(info.get("methods", ()))
    if not methods or "anything" in methods or box.name == "message":
        return set()
    return methods | set(info.get("attributes", ())) | {"bang", "set"}
