"""Suppress text that C code writes to stderr: the MP3 decoder does so and has no option to stop it."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _StderrSwitch:
    """Redirect file descriptor 2 to the null device while at least one thread is inside `quiet`."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.threads_inside = 0
        self.saved_fd = -1

    def suppress(self) -> None:
        """Enter: the first thread redirects stderr."""
        with self.lock:
            self.threads_inside += 1
            if self.threads_inside > 1:
                return
            try:
                self.saved_fd = os.dup(2)
            except OSError:  # the process has no stderr
                return
            null_fd = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null_fd, 2)
            os.close(null_fd)

    def restore(self) -> None:
        """Exit: the last thread restores stderr."""
        with self.lock:
            self.threads_inside -= 1
            if not self.threads_inside and self.saved_fd >= 0:
                os.dup2(self.saved_fd, 2)
                os.close(self.saved_fd)
                self.saved_fd = -1


_stderr_switch = _StderrSwitch()


@contextmanager
def quiet() -> Iterator[None]:
    """Suppress everything that any thread writes to file descriptor 2 inside the context. Keep the context short."""
    _stderr_switch.suppress()
    try:
        yield
    finally:
        _stderr_switch.restore()
