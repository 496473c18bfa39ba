"""The process that plays to a device: `python -m riverrun_export.play.device_child`.

Its first message on standard input describes the shared memory and the device; it answers once the device is open. At
the second one, which is empty, it begins, answers once the device runs, and plays until standard input ends. It does
nothing but copy blocks, so that no other work makes it late.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from threading import Event
from typing import Any, BinaryIO

import numpy as np

from riverrun_export.failures import error_line
from riverrun_export.play.devices import NoSound, portaudio
from riverrun_export.play.ending import watch_end
from riverrun_export.play.outlet import Outlet
from riverrun_export.play.priority import hurry
from riverrun_export.play.resampling import Resampled
from riverrun_export.play.shared import Shared
from riverrun_export.sandbox.messages import read, write

SWITCH_SECONDS = 0.0005
"""Longest time that another thread of this process keeps the interpreter from the audio callback."""

LOOK_SECONDS = 0.1
"""Seconds between two looks whether the card still plays."""


def play_nothing(shared: Shared, listens: bool, ready: Callable[[int, float], None], ended: Event) -> str:
    """Pull blocks at the pace of the clock. What is late stays late, as with a card.

    Args:
        shared: the memory.
        listens: whether it hears silence; else the server writes what a page hears.
        ready: called with sample rate and latency in seconds once it plays.
        ended: set when the server ends.
    """
    outlet, vector = Outlet(shared), shared.shape.vector
    period = vector / shared.shape.rate
    audio = np.zeros((vector, max(1, shared.shape.inputs)), np.float32) if listens else None
    ready(shared.shape.rate, period)
    due = time.perf_counter()
    while not ended.is_set():
        outlet.pull(vector, audio)
        due += period
        now = time.perf_counter()
        if now > due + period:
            due = now
        time.sleep(max(0.0, due - now))
    return ""


class CardPlayer:
    """A stream of PortAudio that plays what an outlet gives.

    Args:
        shared: the memory.
        card: the fields of a `devices.Card`.

    Raises:
        NoSound: if PortAudio is missing, or if the card is another one by now.
    """

    def __init__(self, shared: Shared, card: dict[str, Any]) -> None:
        self.sounddevice, self.shared = portaudio(), shared
        if self.sounddevice.query_devices(card["index"])["name"] != card["name"]:
            raise NoSound("the sound cards are others now: look for them again")
        shape = shared.shape
        inputs = min(card["inputs"], max(1, shape.inputs)) if shape.inputs else 0
        outputs = min(card["outputs"], max(2, shape.channels))
        self.to_card = np.arange(outputs) % shape.channels
        self.from_card = np.arange(max(1, shape.inputs)) % max(1, inputs)
        self.outlet: Outlet | Resampled
        self.rate = shape.rate if self._has(card["index"], outputs, shape.rate) else card["rate"]
        settings = {"samplerate": self.rate, "blocksize": shape.vector, "dtype": "float32", "latency": "low"}
        if inputs:
            self.stream = self.sounddevice.Stream(
                device=(self.sounddevice.default.device[0], card["index"]),
                channels=(inputs, outputs),
                callback=self._both,
                **settings,
            )
        else:
            self.stream = self.sounddevice.OutputStream(
                device=card["index"], channels=outputs, callback=self._only, **settings
            )

    def _has(self, index: int, outputs: int, rate: int) -> bool:
        try:
            self.sounddevice.check_output_settings(device=index, channels=outputs, samplerate=rate)
        except self.sounddevice.PortAudioError:
            return False
        return True

    def _both(self, data: np.ndarray, output: np.ndarray, frames: int, times: Any, status: Any) -> None:
        self.shared["xruns"] += int(bool(status.output_underflow))
        output[:] = self.outlet.pull(frames, data[:, self.from_card])[:, self.to_card]

    def _only(self, output: np.ndarray, frames: int, times: Any, status: Any) -> None:
        self.shared["xruns"] += int(bool(status.output_underflow))
        output[:] = self.outlet.pull(frames)[:, self.to_card]

    def play(self, ready: Callable[[int, float], None], ended: Event) -> str:
        """Play until the server ends; return why the card plays no more, if it doesn't."""
        outlet = Outlet(self.shared)  # only now: it begins where the device before it has ended
        self.outlet = outlet if self.rate == self.shared.shape.rate else Resampled(outlet, self.rate)
        with self.stream:
            latency = self.stream.latency
            ready(self.rate, latency[1] if isinstance(latency, tuple) else latency)
            while self.stream.active and not ended.wait(LOOK_SECONDS):
                pass
        return "" if ended.is_set() else "the sound card is gone"


def main() -> None:
    """Play until standard input ends, or until the card is gone."""
    pipe, requests = os.fdopen(os.dup(1), "wb"), os.fdopen(os.dup(0), "rb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # for what drivers print
    first = read(requests)
    if first is None:
        return
    try:
        reason = serve(first[0], pipe, requests)
    except (NoSound, OSError, ValueError) as error:
        reason = error_line(error)
    except Exception as error:  # PortAudioError, which can only be named where sounddevice is installed
        reason = f"the sound card can't be used: {error_line(error)}"
    write(pipe, {"error": reason})


def serve(settings: dict[str, Any], pipe: BinaryIO, requests: BinaryIO) -> str:
    """Open the device, wait until it should begin, and play; return why it plays no more, "" if the server ended."""
    shared = Shared.from_dict(settings["memory"])
    player = CardPlayer(shared, settings["card"]) if settings["card"] else None
    write(pipe, {})
    if read(requests) is None:
        return ""
    ended = watch_end(requests)

    def ready(rate: int, latency: float) -> None:
        shared["device_rate"], shared["device_latency"], shared["device_running"] = rate, latency, 1
        write(pipe, {"rate": rate, "latency": latency})

    sys.setswitchinterval(SWITCH_SECONDS)
    hurry()
    gc.freeze()
    return player.play(ready, ended) if player else play_nothing(shared, settings["listens"], ready, ended)


if __name__ == "__main__":
    main()
