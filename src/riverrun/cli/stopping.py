"""Ctrl-C and SIGTERM end a command by an exception, so that it cleans up and reports the stop in one line."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

DEFAULT_HANDLERS = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
"""Handlers of the signals in a new process. A signal with another handler, or an ignored one, is not touched."""


class Stopped(KeyboardInterrupt):
    """A stop by a signal.

    It is a subclass because CPython, once a plain KeyboardInterrupt has left an `exec`, ends the process by the signal
    even if the exception is caught.
    """


@contextmanager
def stop_on_signals() -> Iterator[None]:
    """Raise Stopped inside the context on Ctrl-C and SIGTERM.

    After the context, while the process ends, Ctrl-C is ignored.
    """
    for signum, handler in DEFAULT_HANDLERS.items():
        if signal.getsignal(signum) is handler:
            signal.signal(signum, _stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if signal.getsignal(signal.SIGTERM) is _stop:
            signal.signal(signal.SIGTERM, signal.SIG_DFL)


@contextmanager
def defer_stop() -> Iterator[None]:
    """Delay a stop until the end of the context: torch may abort the whole process if it is stopped while it loads."""
    handled = [signum for signum in DEFAULT_HANDLERS if signal.getsignal(signum) is _stop]
    received: list[int] = []
    for signum in handled:
        signal.signal(signum, lambda signum, frame: received.append(signum))
    try:
        yield
    finally:
        for signum in handled:
            signal.signal(signum, _stop)
    if received:
        raise Stopped


def _stop(signum: int, frame: FrameType | None) -> NoReturn:
    raise Stopped
