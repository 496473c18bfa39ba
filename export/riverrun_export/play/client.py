"""One page that is connected: what waits to be sent to it, and what it wants to hear."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from starlette.websockets import WebSocket

from riverrun_export.play import protocol
from riverrun_export.play.ring import Tap

MOST_WAITING = 256
"""Messages that may wait for a page; one that reads no more is disconnected."""

KINDS = {"scope": protocol.SCOPE, "playback": protocol.PLAYBACK}
"""What a page can hear, and the kind of its messages."""


class Client:
    """A connected page. Nothing here waits: `run` sends what was put in its outbox.

    Args:
        socket: an accepted WebSocket.
        local: whether the page is on the same computer.

    Attributes:
        overrun: set when the page reads too slowly to stay connected.
    """

    def __init__(self, socket: WebSocket, local: bool = True) -> None:
        self.socket, self.local = socket, local
        self.overrun = asyncio.Event()
        self._outbox: deque[str | bytes] = deque()
        self._newest = ""
        self._filled = asyncio.Event()
        self._positions: dict[str, int] = {}
        self._role: dict[str, bool] | None = None

    def send(self, fields: dict[str, Any]) -> None:
        """Send a message."""
        self.send_text(protocol.to_json(fields))

    def refuse(self, error: protocol.ProtocolError) -> None:
        """Tell why a message was refused, unless so much waits already that the page must have sent a flood."""
        if len(self._outbox) < MOST_WAITING // 2:
            self.send({"type": "error", "message": str(error), "of": error.of})

    def send_text(self, message: str) -> None:
        """Send a message that is JSON already."""
        self._put(message)

    def send_newest(self, message: str) -> None:
        """Send a message, or replace the last of these that still waits."""
        self._newest = message
        self._filled.set()

    def role(self, **held: bool) -> None:
        """Tell the page what it holds, if that changed; the fields are those of the message `role`."""
        if self._role != held:
            self._role = held
            self.send({"type": "role", **held})

    def hear(self, what: str, on: bool, position: int) -> None:
        """Begin or end to send the sound, from a position of the tap on."""
        if not on:
            self._positions.pop(what, None)
        else:
            self._positions.setdefault(what, position)

    def hears(self, what: str) -> bool:
        """Whether the page gets the sound, as `scope` or `playback`."""
        return what in self._positions

    def send_audio(self, tap: Tap) -> None:
        """Send what sounded since the last call, if the page wants it. What it doesn't read in time is left out."""
        for what, position in self._positions.items():
            start, samples = tap.since(position)
            if len(samples):
                self._positions[what] = start + len(samples)
                if len(self._outbox) < MOST_WAITING // 2:
                    self._put(protocol.pack_audio(KINDS[what], start, samples))

    def _put(self, message: str | bytes) -> None:
        if len(self._outbox) >= MOST_WAITING:
            self.overrun.set()
            return
        self._outbox.append(message)
        self._filled.set()

    async def run(self) -> None:
        """Send until this is cancelled or the page is gone."""
        while True:
            await self._filled.wait()
            self._filled.clear()
            while self._outbox or self._newest:
                if self._outbox:
                    message = self._outbox.popleft()
                else:
                    message, self._newest = self._newest, ""
                if isinstance(message, str):
                    await self.socket.send_text(message)
                else:
                    await self.socket.send_bytes(message)
