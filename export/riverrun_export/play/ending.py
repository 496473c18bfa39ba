"""Tells a process of `riverrun play` that the server has ended."""

from __future__ import annotations

from threading import Event, Thread
from typing import BinaryIO


def watch_end(requests: BinaryIO) -> Event:
    """Return an event that is set at the end of a stream from the server: the server has ended, however it did."""
    ended = Event()

    def wait() -> None:
        requests.read()  # returns at the end of the stream
        ended.set()

    Thread(target=wait, daemon=True).start()
    return ended
