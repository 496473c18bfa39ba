"""Keeps the two processes of `riverrun play` running: the model and the device."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any, Protocol

from riverrun_export import contract
from riverrun_export.contract import Contract
from riverrun_export.play.shared import Shared
from riverrun_export.play.worker import Worker, WorkerError

LOOK_SECONDS = 0.05
"""Seconds between two looks at the processes."""

LOAD_SECONDS = 900.0
"""Seconds that loading a file may take: a busy machine is slow, and who waits can stop it."""

HANG_SECONDS = 10.0
"""Seconds that a block may take before the model counts as hung."""

START_SECONDS = 120.0
"""Seconds that opening a device may take, from the start of its process on."""

FADE_SECONDS = 0.3
"""Seconds that a device may take to fade out before it is ended."""

TELL_SECONDS = 20.0
"""Seconds for which it is told why a model was started again."""

MOST_RESTARTS, RESTART_SECONDS = 5, 60.0
"""A model that ended so often within so many seconds is not started again."""

MODEL, DEVICE = "riverrun_export.play.model_child", "riverrun_export.play.device_child"
"""The modules of the processes."""

PATCH = "riverrun_export.play.pd.patch_child"
"""The module that plays a .pd as the other one plays a model."""


class Loaded(Protocol):
    """What an engine asks of something that has loaded an instrument; the attributes and methods are as of `Keeper`."""

    contract: Contract
    model: str
    card: bool
    message: str

    def start(self, shared: Shared, chain: bool, device: dict[str, Any]) -> None: ...
    def change(self, device: dict[str, Any]) -> None: ...
    def retry(self) -> None: ...
    def close(self) -> None: ...


class Keeper:
    """The processes that play, and a thread that looks after them.

    A model that ended or hangs is started again and goes on with what is set. A card that is gone is replaced by the
    clock, so that the page can play the sound.

    Args:
        path: the .ts, or a .pd.

    Attributes:
        contract: of the file.
        model: `starting`, `running`, `restarting` or `failed`.
        card: whether a sound card plays.
        message: what happened to the model or the card, in one line; "" if nothing.

    Raises:
        WorkerError: if the file can't be loaded.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.model, self.card = path, "starting", False
        self.message = ""
        self._model = self._worker()
        self.contract = self._load(self._model)
        self._device: Worker | None = None
        self._devices = Lock()  # held while one device takes the place of another
        self._ended = Event()
        self._retry = Event()
        self._restarts: list[float] = []
        self._ending = ""  # why the model was started again
        self._beats, self._beat_time = -1, time.monotonic()

    def _worker(self) -> Worker:
        return Worker(PATCH if self.path.suffix == ".pd" else MODEL)

    def _load(self, worker: Worker) -> Contract:
        worker.send({"file": str(self.path.resolve())})
        return contract.from_dict(worker.receive(LOAD_SECONDS))

    def start(self, shared: Shared, chain: bool, device: dict[str, Any]) -> None:
        """Start to play.

        Args:
            shared: the memory.
            chain: as of `routes.routes`.
            device: `card`, the fields of a `devices.Card` or None, and whether it `listens`.
        """
        self.shared, self._settings = shared, {"memory": shared.to_dict(), "chain": chain}
        self._model.send(self._settings)
        self._start_device(device)
        self._thread = Thread(target=self._watch, daemon=True)
        self._thread.start()

    def change(self, device: dict[str, Any]) -> None:
        """Play to another device. The present one goes on until it is open, and if it can't be used.

        Args:
            device: as of `start`.

        Raises:
            WorkerError: if it can't be used.
        """
        worker = self._opened(device)
        with self._devices:
            if self._ended.is_set():
                worker.close()
                return
            before = self._playing
            self._fade_out()
            self._end_device()
            try:
                self._play(worker, device)
            except WorkerError:
                self._start_device(before)
                raise
            self.message = self.message if self.model == "failed" else ""

    def retry(self) -> None:
        """Start a model that failed again."""
        self._retry.set()

    def close(self) -> None:
        """End both processes; the sound fades before."""
        self._ended.set()
        if hasattr(self, "_thread"):
            self._thread.join()
        with self._devices:
            self._fade_out()
            self._model.close()
            self._end_device()

    @property
    def pid(self) -> int:
        """The process of the model."""
        return self._model.process.pid

    def _start_device(self, device: dict[str, Any]) -> None:
        """Start a device; the clock instead of a card that can't be used."""
        try:
            self._play(self._opened(device), device)
        except WorkerError as error:
            self._without_card(str(error))

    def _opened(self, device: dict[str, Any]) -> Worker:
        """Return the process of a device that is open and waits to begin.

        Raises:
            WorkerError: if it can't be opened.
        """
        worker = Worker(DEVICE)
        worker.send({"memory": self.shared.to_dict(), **device})
        try:
            worker.receive(START_SECONDS)
        except WorkerError:
            worker.close()
            raise
        return worker

    def _play(self, worker: Worker, device: dict[str, Any]) -> None:
        """Let an open device begin. No other one may run: only one can read what the model writes.

        Raises:
            WorkerError: if it doesn't begin.
        """
        self._device, self._playing = worker, device
        self.shared["leaving"] = 0
        worker.send({})
        worker.receive(START_SECONDS)
        self.card = device["card"] is not None

    def _fade_out(self) -> None:
        """Let the device fade out, and wait until that has been heard."""
        if self._device is None:
            return
        self.shared["leaving"] = 1
        end = time.monotonic() + FADE_SECONDS
        while self._device.alive and not self.shared["faded"] and time.monotonic() < end:
            time.sleep(0.002)
        time.sleep(min(float(self.shared["device_latency"]), FADE_SECONDS))

    def _end_device(self) -> None:
        if self._device:
            self._device.close()

    def _without_card(self, reason: str) -> None:
        self.message = f"{reason}; the page can play the sound"
        self.card = False
        device = {"card": None, "listens": False}
        worker = self._opened(device)  # if it fails, the one that ended can still be asked why
        self._end_device()
        self._play(worker, device)

    def _watch(self) -> None:
        while not self._ended.wait(LOOK_SECONDS):
            self._look_at_model()
            with self._devices:
                if self._device and not self._device.alive:
                    with suppress(WorkerError):  # the clock needs a process too: it is tried again at the next look
                        self._without_card(self._device.ending() or "the sound card is gone")

    def _look_at_model(self) -> None:
        if self.model == "failed":
            if self._retry.is_set():
                self._restarts = []
                self._restart("started again")
            return
        if not self._model.alive:
            self._restart(f"the model ended: {self._model.ending() or 'without a reason'}")
        else:
            running = bool(self.shared["running"])
            self.model = "running" if running else self.model
            self._look_at_beats(HANG_SECONDS if running else LOAD_SECONDS)

    def _look_at_beats(self, limit: float) -> None:
        """Stop a model that has hung for more than `limit` seconds; forget what happened to one that plays again."""
        beats, now = int(self.shared["beats"]), time.monotonic()
        if beats != self._beats:
            self._beats, self._beat_time = beats, now
        elif now - self._beat_time > limit:
            self._restart(f"the model was stopped: a block took more than {limit:g} s")
        if self.model == "running" and self._restarts and now - self._restarts[-1] > TELL_SECONDS:
            self.message = "" if self.message == self._ending else self.message

    def _restart(self, reason: str) -> None:
        """Load the model again; give up where it ends again and again."""
        now = time.monotonic()
        self._retry.clear()
        self._restarts = [when for when in self._restarts if now - when < RESTART_SECONDS] + [now]
        self.shared["running"], self.message, self._ending = 0, reason, reason
        self._model.close()
        if len(self._restarts) > MOST_RESTARTS:
            self.model, self.message = "failed", f"{reason} ({MOST_RESTARTS} times); reset starts it again"
            return
        self.model = "restarting"
        self._model = self._worker()
        try:
            if self._load(self._model) != self.contract:
                raise WorkerError("the file is another one now")
        except WorkerError as error:
            self.model, self.message = "failed", f"the model can't be loaded again: {error}"
            return
        self._beat_time = time.monotonic()
        self._model.send(self._settings)
