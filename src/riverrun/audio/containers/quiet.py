"""C code that writes to stderr, which the MP3 decoder does and can't be told not to, stays off the terminal."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Stderr:
    """The process's own stderr, away while any thread is inside."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.inside = 0
        self.kept = -1

    def leave(self) -> None:
        with self.lock:
            self.inside += 1
            if self.inside > 1:
                return
            try:
                self.kept = os.dup(2)
            except OSError:  # there is none
                return
            nothing = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nothing, 2)
            os.close(nothing)

    def come_back(self) -> None:
        with self.lock:
            self.inside -= 1
            if not self.inside and self.kept >= 0:
                os.dup2(self.kept, 2)
                os.close(self.kept)
                self.kept = -1


_stderr = _Stderr()


@contextmanager
def quiet() -> Iterator[None]:
    """Nothing that is written to file descriptor 2 inside, by any thread, is seen. Keep it short."""
    _stderr.leave()
    try:
        yield
    finally:
        _stderr.come_back()
