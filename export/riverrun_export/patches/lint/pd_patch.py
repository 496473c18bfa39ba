"""A .pd: cords and names that lead nowhere, its nn~ against the contract, boxes on top of each other."""

from __future__ import annotations

from collections.abc import Iterator

from riverrun_export.contract import Contract
from riverrun_export.patches.lint import models, pd_layout
from riverrun_export.patches.lint.pd_reader import Box, Canvas, read

CONTROLS = {"hsl": 7, "vsl": 7, "hradio": 5, "vradio": 5, "tgl": 3, "bng": 5, "nbx": 7}
"""Boxes that a person moves, and at which of their words stands the name that they send to."""

READOUTS = {"floatatom": 6, "symbolatom": 6, "listbox": 6}
"""The same of boxes that only show."""

SPEAKING = CONTROLS | READOUTS

SENDING = ("s", "send", "s~", "send~", "throw~", "delwrite~")
HEARING = ("r", "receive", "r~", "receive~", "catch~", "delread~", "delread4~", "vd~")
ASKING = dict.fromkeys(HEARING, 1) | {"cnv": 5}
"""Boxes that do nothing unless they are told, and at which of their words stands the name that they listen to."""

OWN = r"\$0-"
"""What names begin with that are this patch's own: what others say and hear under another name is theirs."""


def pd(text: str, contract: Contract, ts: str | None = None) -> list[str]:
    """What is wrong with a .pd for a .ts that keeps `contract` and is called `ts`, or anything if that is None."""
    canvases = read(text)
    found = list(_names(canvases))
    told = set(_told(canvases))
    for canvas in canvases:
        found += [f"{canvas.name}: {fault}" for rule in (_cords, _ports, _idle) for fault in rule(canvas)]
        for number, box in enumerate(canvas.boxes):
            if box.name == "nn~":
                found += models.model(box.words, contract, ts, *canvas.connected(number))
            if box.kind == "msg" and any(_speaks_to(each, told) for each in canvas.hearers(number)):
                found += models.message(box.words, contract)
        found += models.overlaps((f"{canvas.name}: {box}", box.rect) for box in canvas.boxes if box.solid)
    return found + pd_layout.faults(canvases)


def _told(canvases: list[Canvas]) -> Iterator[str]:
    """The names under which messages reach an nn~."""
    for canvas in canvases:
        for number, box in enumerate(canvas.boxes):
            if box.name in HEARING and any(each.name == "nn~" for each in canvas.hearers(number)):
                yield box.words[1]


def _speaks_to(box: Box, names: set[str]) -> bool:
    return box.name == "nn~" or (box.name in SENDING and box.words[1] in names)


def _cords(canvas: Canvas) -> Iterator[str]:
    """Cords without a box, or to a port that a subpatch lacks."""
    for source, outlet, target, inlet in canvas.cords:
        if max(source, target) >= len(canvas.boxes):
            yield f"a cord from box {source} to box {target}, but there are {len(canvas.boxes)}"
            continue
        for number, port, kind in ((source, outlet, "outlet"), (target, inlet, "inlet")):
            inside = canvas.boxes[number].inside
            if inside and port >= len(inside.ports(kind, f"{kind}~")):
                yield f"a cord at {kind} {port} of {canvas.boxes[number]}, which has none"


def _ports(canvas: Canvas) -> Iterator[str]:
    """Ports of subpatches that lack a cord on one side, or that Pd would number in another order than the file."""
    for number, box in enumerate(canvas.boxes):
        if not box.inside:
            continue
        for kind, used in zip(("inlet", "outlet"), canvas.connected(number), strict=True):
            ports = box.inside.ports(kind, f"{kind}~")
            places = [box.inside.boxes[port].rect[0] for port in ports]
            if ports != sorted(ports) or len(set(places)) < len(places):
                yield f"{box}: its {kind}s are not in the order of their places"
            for index, port in enumerate(ports):
                if index not in used:
                    yield f"{box}: {kind} {index} has no cord"
                if not any(box.inside.connected(port)):
                    yield f"{box}: nothing is connected to {kind} {index} inside"


def _idle(canvas: Canvas) -> Iterator[str]:
    """Controls that move nothing, outlets that lead nowhere, and meters that nothing feeds."""
    for number, box in enumerate(canvas.boxes):
        fed, heard = canvas.connected(number)
        if box.name in CONTROLS and not heard and box.words[CONTROLS[box.name]] == "empty":
            yield f"{box}: a control of nothing"
        if box.name in ("t", "trigger") and len(heard) < len(box.words) - 1:
            yield f"{box}: an outlet leads nowhere"
        if box.name in ("vu", *READOUTS) and not fed:
            yield f"{box}: it shows what nobody tells it"


def _names(canvases: list[Canvas]) -> Iterator[str]:
    """Names of this patch's own that are only said, or only heard; and those in messages, where Pd knows no $0."""
    boxes = [box for canvas in canvases for box in canvas.boxes]
    said = {box.words[1] for box in boxes if box.name in SENDING and box.words[1].startswith(OWN)}
    asked = {box.words[ASKING[box.name]] for box in boxes if box.name in ASKING}
    heard = {name for box in boxes for name in _heard(box)}
    for name in sorted(asked - said):
        if name.startswith(OWN):
            yield f"{name}: nobody says it"
    for name in sorted(said - heard):
        yield f"{name}: nobody hears it"
    for box in boxes:
        if box.kind == "msg" and r"\$0" in str(box):
            yield f"{box}: $0 is 0 in a message"


def _heard(box: Box) -> list[str]:
    """The names that a box listens to: all that are in it but the one it sends to."""
    if box.kind in ("msg", "text") or box.name in SENDING:
        return []
    return [word for place, word in enumerate(box.words) if place != SPEAKING.get(box.name)]
