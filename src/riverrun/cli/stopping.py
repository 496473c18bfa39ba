"""Ctrl-C and SIGTERM: a command ends by an exception like any other, and says so in one line."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

UNTOUCHED = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
"""What the signals do in a fresh process; one that does something else, or is ignored, is left alone."""


class Stopped(KeyboardInterrupt):
    """A stop. Once CPython has seen a plain KeyboardInterrupt leave an `exec`, it ends by the signal, caught or not."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Ctrl-C and SIGTERM raise Stopped inside. Afterwards, while the process ends, Ctrl-C does nothing any more."""
    for signum, handler in UNTOUCHED.items():
        if signal.getsignal(signum) is handler:
            signal.signal(signum, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if signal.getsignal(signal.SIGTERM) is _stop:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextmanager
def undisturbed() -> Iterator[None]:
    """A stop waits until the end of this. Where torch is stopped while it loads, it may abort the whole process."""
    listening = [signum for signum in UNTOUCHED if signal.getsignal(signum) is _stop]
    struck: list[int] = []
    for signum in listening:
        signal.signal(signum, lambda signum, frame: struck.append(signum))
    try:
        yield
    finally:
        for signum in listening:
            signal.signal(signum, _stop)
    if struck:
        raise Stopped


def _stop(signum: int, frame: FrameType | None) -> NoReturn:
    raise Stopped
