"""Ctrl-C: a command ends by an exception like any other, and says so in one line."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn


class Stopped(KeyboardInterrupt):
    """Ctrl-C. Once CPython has seen a plain KeyboardInterrupt leave an `exec`, it ends by the signal, caught or not."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Ctrl-C raises Stopped inside, unless it is ignored already, and nothing any more afterwards: the process ends."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Ctrl-C waits until the end of this. Where torch is stopped while it loads, it may abort the whole process."""
    if signal.getsignal(signal.SIGINT) is not _stop:
        yield
        return
    struck: list[int] = []
    signal.signal(signal.SIGINT, lambda signum, frame: struck.append(signum))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, _stop)
    if struck:
        raise Stopped


def _stop(signum: int, frame: FrameType | None) -> NoReturn:
    raise Stopped
