"""A stop that is heard: the first Ctrl-C or SIGTERM waits for the end of a step, a second one ends it at once."""

import signal
import threading
from types import FrameType
from typing import Any

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class Stop:
    """Whether a stop was asked for since `listen`. Signals that are ignored, as after `nohup`, stay so."""

    def __init__(self) -> None:
        self.heard = False
        here = threading.current_thread() is threading.main_thread()  # the only one that is told of signals
        before = {signum: signal.getsignal(signum) for signum in SIGNALS if here}
        kept = (signal.SIG_IGN, None)
        self._before: dict[int, Any] = {signum: what for signum, what in before.items() if what not in kept}

    def listen(self) -> None:
        """From now on a first signal is only noted."""
        for signum in self._before:
            signal.signal(signum, self._hear)

    def close(self) -> None:
        """Signals do again what they did when this was made."""
        for signum, what in self._before.items():
            signal.signal(signum, what)

    def _hear(self, signum: int, frame: FrameType | None) -> None:
        if not self.heard:
            self.heard = True
            return
        self.close()
        signal.raise_signal(signum)
