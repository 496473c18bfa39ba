"""Stop training at the end of a step on Ctrl-C or SIGTERM; a second signal stops it at once."""

import signal
import threading
from types import FrameType
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""Signals that request a stop."""


class StopRequest:
    """Signal handlers that store a request to stop.

    `requested` is True once a signal has arrived after `install`. A second signal has the effect that it had before
    `install`. Signals that the process ignores, as after `nohup`, stay ignored. Python delivers signals to the main
    thread only, so in other threads this class does nothing.
    """

    def __init__(self) -> None:
        self.requested = False
        in_main_thread = threading.current_thread() is threading.main_thread()
        handlers = {signum: signal.getsignal(signum) for signum in SIGNALS if in_main_thread}
        untouched = (signal.SIG_IGN, None)  # None: a handler that was not installed from Python
        self._previous: dict[int, Any] = {
            signum: handler for signum, handler in handlers.items() if handler not in untouched
        }

    def install(self) -> None:
        """Install the handlers: the first signal only sets `requested`."""
        for signum in self._previous:
            signal.signal(signum, self._handle)

    def close(self) -> None:
        """Restore the handlers that were installed when this object was created."""
        for signum, handler in self._previous.items():
            signal.signal(signum, handler)

    def _handle(self, signum: int, frame: FrameType | None) -> None:
        if not self.requested:
            self.requested = True
            return
        self.close()
        signal.raise_signal(signum)
