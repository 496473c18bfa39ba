"""The devices that can be chosen while it plays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

from riverrun_export.failures import error_line
from riverrun_export.play.devices import BROWSER, NULL, Card, NoSound, cards
from riverrun_export.play.engine import Engine
from riverrun_export.play.protocol import ProtocolError
from riverrun_export.play.worker import WorkerError

LABELS = {BROWSER: "a page in the browser", NULL: "none: silence"}
"""What the devices are that are no cards, for the user."""

Tell = Callable[[ProtocolError], None]
"""Tells who wanted another device why it can't be had."""


class Outputs:
    """The devices of this computer, and the change from one to another.

    Drivers take their time, so both are done in a thread; `poll` is called by the session, which never waits.

    Args:
        engine: the instrument.
        found: the cards that were found at the start.
    """

    def __init__(self, engine: Engine, found: Sequence[Card]) -> None:
        self.engine, self.cards = engine, list(found)
        self._thread = ThreadPoolExecutor(1)
        self._work: Future[None] | None = None
        self._tell: Tell = lambda error: None

    @property
    def busy(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def listed(self) -> list[dict[str, str]]:
        """Return name and label of each device, for the `device` message."""
        return [
            *({"name": str(card.index), "label": card.name} for card in self.cards),
            *({"name": name, "label": label} for name, label in LABELS.items()),
        ]

    def look(self, tell: Tell) -> None:
        """Look which cards there are now."""
        self._begin(self._look, tell)

    def change(self, name: str, tell: Tell) -> None:
        """Begin to play to another device. The present one goes on until it is open, and if it can't be opened.

        Args:
            name: as `listed`.
            tell: called by a later `poll` if it can't be opened.

        Raises:
            ProtocolError: if there is no such device, or if another change goes on.
        """
        found: dict[str, Card | str] = {str(card.index): card for card in self.cards} | {each: each for each in LABELS}
        if name not in found:
            raise ProtocolError("device: there is no such device: look for them again", "device")
        self._begin(lambda: self._change(found[name]), tell)

    def poll(self) -> None:
        """Take note of what was done since the last call."""
        if self._work is None or not self._work.done():
            return
        error, self._work = self._work.exception(), None
        if isinstance(error, ProtocolError):
            self._tell(error)
        elif isinstance(error, Exception):  # a driver may raise anything
            self._tell(ProtocolError(f"device: {error_line(error)}", "device"))

    def _begin(self, work: Callable[[], None], tell: Tell) -> None:
        if self.busy:
            raise ProtocolError("device: the last choice is still being done", "device")
        self._tell = tell
        self._work = self._thread.submit(work)

    def _look(self) -> None:
        try:
            self.cards = cards(again=True)
        except NoSound as error:
            self.cards = []
            raise ProtocolError(f"device: {error}", "device") from None

    def _change(self, device: Card | str) -> None:
        try:
            self.engine.change(device)
        except WorkerError as error:
            label = device.name if isinstance(device, Card) else device
            raise ProtocolError(f"{label}: {error}; {self.engine.device_name} goes on", "device") from None

    def message(self) -> dict[str, Any]:
        """Return the `device` message."""
        engine = self.engine
        chosen = str(engine.device.index) if isinstance(engine.device, Card) and engine.keeper.card else None
        return {
            "type": "device",
            "name": engine.device_name,
            "kind": engine.device_kind,
            "chosen": chosen or engine.device_kind,
            "devices": self.listed(),
            "busy": self.busy,
        }
