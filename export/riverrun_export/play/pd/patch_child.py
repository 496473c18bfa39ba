"""The process that plays a patch: `python -m riverrun_export.play.pd.patch_child`.

It speaks as `riverrun_export.play.model_child` does: the contract that it sends describes the patch as an instrument
whose attributes are the patch's controls.
"""

from __future__ import annotations

import gc
import re
import time
from pathlib import Path
from threading import Event

import numpy as np

from riverrun_export import contract
from riverrun_export.contract import Attribute, Contract, Method
from riverrun_export.failures import error_line
from riverrun_export.play.ending import watch_end
from riverrun_export.play.model_child import NAP, Pace, newest
from riverrun_export.play.opening import open_child
from riverrun_export.play.pd.nn import VECTOR
from riverrun_export.play.pd.panel import NOT_HERE, PatchControl
from riverrun_export.play.pd.patch import Patch, PatchError
from riverrun_export.play.priority import hurry
from riverrun_export.play.shared import Shared
from riverrun_export.sandbox.messages import read, write

DEFAULT_RATE = 48000
"""Sample rate in Hz of a patch whose .ts tells none."""

SWITCH, TRIGGER, RESET = "on", "hit", "reset"
"""Controls of our patches that the page has of its own: sound, a clip, start from silence."""

NOT_OFFERED = re.compile(
    rf"{SWITCH}|{TRIGGER}|{RESET}|record|open(-.*)?|midi-transpose|now|(store|recall)-\d+|from|to|morph|grid-.*"
)
"""Controls that are not among the page's: those above, the snapshots, which it has of its own, what needs Pd's window,
and the 128 switches of a grid.
"""

FIRST_SECONDS = 0.1
"""Seconds after which a patch has measured its latency."""


def describe(patch: Patch, rate: int) -> Contract:
    """Return a patch as an instrument that plays by itself, or clips if it has a control for them.

    Args:
        patch: the patch; its audio has started.
        rate: its sample rate in Hz.
    """
    names = {control.name for control in patch.controls}
    clip = max(model.contract.clip for model in patch.models) if TRIGGER in names else 0
    delay = round(patch.latency_ms * rate / 1000) or max(model.latency for model in patch.models)
    inlets = ("(signal) trigger",) * bool(clip) + tuple(f"(signal) audio {i + 1}" for i in range(patch.inputs))
    outlets = tuple(f"(signal) audio {i + 1}" for i in range(patch.outputs))
    method = Method("generate", len(inlets), VECTOR, len(outlets), 1, inlets, outlets, delay)
    attributes = [attribute(control) for control in offered(patch.controls)]
    if patch.absent:
        attributes.append(Attribute(NOT_HERE, "str", ", ".join(patch.absent)))
    return Contract((method,), tuple(attributes), rate, clip)


def offered(controls: list[PatchControl]) -> list[PatchControl]:
    """Return the controls that the page shows."""
    return [control for control in controls if not NOT_OFFERED.fullmatch(control.name)]


def attribute(control: PatchControl) -> Attribute:
    """Return a control as an attribute; a button is a switch, each change of which presses it."""
    kind = "float" if control.kind == "float" else "int"
    return Attribute(control.name, kind, control.value, control.low, control.high)


class PatchPerformer:
    """A patch that follows the shared memory.

    Args:
        patch: the patch.
        shared: the memory.
    """

    def __init__(self, patch: Patch, shared: Shared) -> None:
        self.patch, self.shared = patch, shared
        self.controls = offered(patch.controls)
        self.names = {control.name for control in patch.controls}
        self.applied = np.array([control.value for control in self.controls])
        self.triggers, self.resets, self.on = int(shared["triggers"]), int(shared["resets"]), False
        patch.pause(True)

    def follow(self) -> None:
        """Send to the patch what has changed."""
        shared = self.shared
        values = shared["controls"][: len(self.controls)].copy()
        for place in np.flatnonzero(values != self.applied):
            control = self.controls[place]
            if control.kind == "button":
                self.patch.press(control.name)
            else:
                self.patch.set(control.name, values[place])
        self.applied = values
        if bool(shared["on"]) != self.on:
            self.on = bool(shared["on"])
            self.patch.pause(not self.on)
            if SWITCH in self.names:
                self.patch.set(SWITCH, self.on)
        for name, count in ((TRIGGER, "triggers"), (RESET, "resets")):
            if shared[count] != getattr(self, count):
                setattr(self, count, int(shared[count]))
                if name in self.names:
                    self.patch.press(name)

    def block(self, audio: np.ndarray) -> np.ndarray:
        """Play a block, `[N, inputs]` → `[N, outputs]`."""
        return self.patch.block(audio[:, : self.patch.inputs])


def play(performer: PatchPerformer, shared: Shared, ended: Event) -> None:
    """Compute blocks ahead of the device until the server ends. While it is off, time goes on without sound."""
    shape = shared.shape
    pace = Pace(shape.rate, shape.block, shape.vector)
    shared["running"] = 1
    while not ended.is_set():
        shared["beats"] += 1
        shared["ahead"] = pace.ahead
        performer.follow()
        if not performer.on:
            performer.block(newest(shared))
            time.sleep(shape.block / shape.rate)
        elif shared.output.fill > pace.ahead:
            time.sleep(NAP)
        else:
            start = time.perf_counter()
            sound = performer.block(newest(shared))
            pace.took(time.perf_counter() - start)
            shared.output.write(sound)
            shared["load"] = pace.load


def main() -> None:
    """Open a patch, send its contract, and play it."""
    opened = open_child()
    if opened is None:
        return
    pipe, requests, first = opened
    try:
        patch = Patch(Path(first["file"]))
        rate = patch.rate or DEFAULT_RATE
        patch.start(rate)
        patch.block(np.zeros((round(FIRST_SECONDS * rate), patch.inputs), np.float32))
        write(pipe, contract.to_dict(describe(patch, rate)))
    except PatchError as error:
        write(pipe, {"error": str(error)})
        return
    except Exception as error:  # its .ts may raise any exception
        write(pipe, {"error": error_line(error)})
        return
    second = read(requests)
    if second is not None:
        shared = Shared.from_dict(second[0]["memory"])
        ended = watch_end(requests)
        gc.collect()
        hurry()
        gc.freeze()
        play(PatchPerformer(patch, shared), shared, ended)


if __name__ == "__main__":
    main()
