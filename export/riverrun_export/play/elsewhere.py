"""An instrument that sounds elsewhere, in a patch of Max or Pd: what the page sets is sent to it by OSC."""

from __future__ import annotations

from threading import Event, Thread
from typing import Any

import numpy as np

from riverrun_export.contract import Attribute, Contract, Method
from riverrun_export.play.osc import OscSender
from riverrun_export.play.shared import Shared
from riverrun_export.play.worker import WorkerError

RATE, VECTOR = 48000, 64
"""Sample rate in Hz and vector of a sound that isn't there."""

PERIOD = 0.005
"""Seconds between two looks at what is set."""

HOLD = "hold"
"""Control that sends the trigger: the page `motion` holds its sensors, the page `oneshot` plays a clip."""


def elsewhere_contract(latents: int) -> Contract:
    """Return the contract of an instrument elsewhere, which takes latents and noise.

    Args:
        latents: how many of each.
    """
    methods = [
        Method(name, latents, VECTOR, 1, 1, tuple(f"(signal) {kind} {i + 1}" for i in range(latents)), ("silence",))
        for name, kind in (("decode", "latent"), ("from_noise", "noise"))
    ]
    return Contract(tuple(methods), (Attribute(HOLD, "int", 0.0, 0.0, 1.0),), RATE)


class Elsewhere:
    """Stands for `riverrun_export.play.keeper.Keeper` where no model is on this computer.

    Args:
        sender: where everything is sent.
        latents: how many latents and how much noise the instrument takes.
    """

    model, card, message = "running", False, ""

    def __init__(self, sender: OscSender, latents: int) -> None:
        self.sender, self.contract = sender, elsewhere_contract(latents)
        self._ended = Event()

    def start(self, shared: Shared, chain: bool, device: dict[str, Any]) -> None:
        """Begin to send what changes."""
        self.shared = shared
        self._sent = {name: shared[name].copy() for name in ("latents", "noise", "controls")}
        shared["on"] = 1  # whoever opens the page wants to be heard
        self._thread = Thread(target=self._watch, daemon=True)
        self._thread.start()

    def change(self, device: dict[str, Any]) -> None:
        """Raise WorkerError: the sound is elsewhere, and so is its device."""
        raise WorkerError("the sound is not on this computer")

    def retry(self) -> None:
        """Do nothing: there is nothing that could have failed."""

    def close(self) -> None:
        """Stop sending."""
        self._ended.set()
        self._thread.join()

    def look(self) -> None:
        """Send what has changed since the last look, unless it is off; then it is sent when it is on again."""
        self.sender.muted = not self.shared["on"]
        if self.sender.muted:
            return
        for name, sent in self._sent.items():
            values = self.shared[name].copy()
            changed = {int(index): float(values[index]) for index in np.flatnonzero(values != sent)}
            if changed and name == "controls":
                self.sender.trigger(bool(values[0]))
            elif changed:
                self.sender.numbers(name, changed)
            self._sent[name] = values

    def _watch(self) -> None:
        while not self._ended.wait(PERIOD):
            self.look()
