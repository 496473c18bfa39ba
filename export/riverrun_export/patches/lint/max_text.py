"""The text of Max's boxes: what it would take for something else, and messages that their hearers don't know."""

from __future__ import annotations

import re
from collections.abc import Iterator

from py2max.maxref import get_object_info, porttypes

from riverrun_export.patches.lint.max_reader import Box, Patch

TRUNCATING = re.compile(r"[-+*/<>]|![-/]|[=!<>]=|abs|line|maximum|minimum|split")
"""Objects that make whole numbers of all they get unless their first argument has a point."""

PACKING = ("pack", "pak", "unpack")
"""Objects that do so for each argument without a point: where one has a point, that is meant."""

CALCULATING = ("expr", "vexpr", "if")
"""Objects in which a dollar is one of their own inlets."""

WHOLE = re.compile(r"-?\d+")
NUMBER = re.compile(r"-?\d+\.?\d*|-?\.\d+|\$\d+")
FILE = re.compile(r"\.(?:ts|wav|aiff?|flac|mp3|json|xml|txt|js|maxpat|png)$")


def faults(patch: Patch) -> Iterator[str]:
    """Objects whose text means something else than it says."""
    for box in patch.boxes.values():
        if box.json["maxclass"] != "newobj":
            continue
        if re.search(r"(?<!\\)[,;]", box.text):
            yield f"{box}: a comma or semicolon in an object needs a backslash"
        if "$" in box.text and box.name not in CALCULATING:
            yield f"{box}: a dollar means nothing in an object"
        first = box.words[1:2]
        if TRUNCATING.fullmatch(box.name) and (not first or WHOLE.fullmatch(first[0])):
            yield f"{box}: it makes whole numbers of all it gets, for its argument has no point"
        if box.name in PACKING and all(WHOLE.fullmatch(word) for word in box.words[1:]):
            yield f"{box}: it makes whole numbers of all it gets, for no argument has a point"


def files(box: Box, ts: str | None) -> Iterator[str]:
    """Files that a box names and that nobody writes: there is only the .ts, any one if `ts` is None."""
    if box.json["maxclass"] in ("newobj", "message") and box.name != "nn~":
        for word in box.words:
            if FILE.search(word) and word != ts and not (ts is None and word.endswith(".ts")):
                yield f"{box}: there is no file {word}"


def refused(source: Box, outlet: int, target: Box, inlet: int) -> str | None:
    """Why a box can't take what comes out of another, if its reference says so."""
    kinds = _kinds(source) if source.name == "message" else {porttypes.outlet_emits(source.name, outlet)}
    accepted, whole = porttypes.inlet_acceptance(target.name, inlet)
    for kind in kinds:
        if porttypes.message_compatible(kind, accepted, whole) is False:
            return f"{source}: a {kind} for inlet {inlet} of {target}, which takes {' or '.join(sorted(accepted))}"
    known = _vocabulary(target)
    if source.name == "message" and inlet == 0 and known:
        for verb in _verbs(source):
            if verb not in known:
                return f"{source}: {target} knows no {verb!r}"
    return None


def _said(message: Box) -> list[list[str]]:
    """The messages in a message box, each a list of words; none that goes to a name."""
    if ";" in message.text:
        return []
    return [words for part in re.split(r"(?<!\\),", message.text) if (words := part.split())]


def _kinds(message: Box) -> set[str]:
    """What kinds of numbers a message box gives; nothing for words."""
    numbers = [words for words in _said(message) if NUMBER.fullmatch(words[0])]
    return {porttypes.LIST if len(words) > 1 else porttypes.FLOAT for words in numbers if words != ["$1"]}


def _verbs(message: Box) -> set[str]:
    return {words[0] for words in _said(message) if not NUMBER.fullmatch(words[0])}


def _vocabulary(box: Box) -> set[str]:
    """Every word that a box knows as the first of a message; nothing if it takes any, or isn't known itself."""
    info = get_object_info(box.name) or {}
    methods = set(info.get("methods", ()))
    if not methods or "anything" in methods or box.name == "message":
        return set()
    return methods | set(info.get("attributes", ())) | {"bang", "set"}
