"""Lint a .pd: cords and names without a target, nn~ boxes against the contract, and boxes that overlap."""

from __future__ import annotations

from collections.abc import Iterator

from riverrun_export.contract import Contract
from riverrun_export.patches.lint import models, pd_layout
from riverrun_export.patches.lint.pd_reader import Box, Canvas, read

CONTROLS = {"hsl": 7, "vsl": 7, "hradio": 5, "vradio": 5, "tgl": 3, "bng": 5, "nbx": 7}
"""Boxes that the user moves, with the index of the word that names their send."""

READOUTS = {"floatatom": 6, "symbolatom": 6, "listbox": 6}
"""Boxes that only display, with the same index."""

SEND_NAME_INDEX = CONTROLS | READOUTS

SENDERS = ("s", "send", "s~", "send~", "throw~", "delwrite~")
RECEIVERS = ("r", "receive", "r~", "receive~", "catch~", "delread~", "delread4~", "vd~")
RECEIVE_NAME_INDEX = dict.fromkeys(RECEIVERS, 1) | {"cnv": 5}
"""Boxes that only act on messages, with the index of the word that names their receive."""

LOCAL_PREFIX = r"\$0-"
"""Prefix of names that are local to a patch. Other names are shared with other patches, and are not checked."""


def pd(text: str, contract: Contract, ts: str | None = None) -> list[str]:
    """Return the faults of a .pd.

    Args:
        text: the text of the file.
        contract: the contract of its .ts.
        ts: file name of the .ts; None: any.

    Returns:
        A line per fault.
    """
    canvases = read(text)
    problems = list(_names(canvases))
    receivers = set(_model_receivers(canvases))
    for canvas in canvases:
        problems += [f"{canvas.name}: {fault}" for rule in (_cords, _ports, _idle) for fault in rule(canvas)]
        for number, box in enumerate(canvas.boxes):
            if box.name == "nn~":
                problems += models.model(box.words, contract, ts, *canvas.connected(number))
            if box.kind == "msg" and any(_reaches_model(target, receivers) for target in canvas.targets(number)):
                problems += models.message(box.words, contract)
        problems += models.overlaps((f"{canvas.name}: {box}", box.rect) for box in canvas.boxes if box.solid)
    return problems + pd_layout.faults(canvases)


def _model_receivers(canvases: list[Canvas]) -> Iterator[str]:
    """Yield the names by which messages reach an nn~."""
    for canvas in canvases:
        for number, box in enumerate(canvas.boxes):
            if box.name in RECEIVERS and any(target.name == "nn~" for target in canvas.targets(number)):
                yield box.words[1]


def _reaches_model(box: Box, names: set[str]) -> bool:
    return box.name == "nn~" or (box.name in SENDERS and box.words[1] in names)


def _cords(canvas: Canvas) -> Iterator[str]:
    """Check for cords without a box, or to a port that a subpatch lacks."""
    for source, outlet, target, inlet in canvas.cords:
        if max(source, target) >= len(canvas.boxes):
            yield f"a cord from box {source} to box {target}, but there are {len(canvas.boxes)}"
            continue
        for number, port, kind in ((source, outlet, "outlet"), (target, inlet, "inlet")):
            inside = canvas.boxes[number].inside
            if inside and port >= len(inside.ports(kind, f"{kind}~")):
                yield f"a cord at {kind} {port} of {canvas.boxes[number]}, which has none"


def _ports(canvas: Canvas) -> Iterator[str]:
    """Check that ports of subpatches have cords on both sides, and are in the order in which Pd numbers them."""
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
    """Check for controls and outlets without a cord, and displays without input."""
    for number, box in enumerate(canvas.boxes):
        used_inlets, used_outlets = canvas.connected(number)
        if box.name in CONTROLS and not used_outlets and box.words[CONTROLS[box.name]] == "empty":
            yield f"{box}: a control without a cord"
        if box.name in ("t", "trigger") and len(used_outlets) < len(box.words) - 1:
            yield f"{box}: an outlet without a cord"
        if box.name in ("vu", *READOUTS) and not used_inlets:
            yield f"{box}: a display without input"


def _names(canvases: list[Canvas]) -> Iterator[str]:
    """Check for local names that are only sent, or only received, and for names in messages, where Pd has no $0."""
    boxes = [box for canvas in canvases for box in canvas.boxes]
    sent = {box.words[1] for box in boxes if box.name in SENDERS and box.words[1].startswith(LOCAL_PREFIX)}
    receivers = {box.words[RECEIVE_NAME_INDEX[box.name]] for box in boxes if box.name in RECEIVE_NAME_INDEX}
    received = {name for box in boxes for name in _received_names(box)}
    for name in sorted(receivers - sent):
        if name.startswith(LOCAL_PREFIX):
            yield f"{name}: received but not sent"
    for name in sorted(sent - received):
        yield f"{name}: sent but not received"
    for box in boxes:
        if box.kind == "msg" and r"\$0" in str(box):
            yield f"{box}: $0 is 0 in a message"


def _received_names(box: Box) -> list[str]:
    """Return the names that a box receives: all of its words but the name of its send."""
    if box.kind in ("msg", "text") or box.name in SENDERS:
        return []
    return [word for place, word in enumerate(box.words) if place != SEND_NAME_INDEX.get(box.name)]
