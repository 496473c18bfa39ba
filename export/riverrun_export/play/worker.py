"""A process of ours that plays: started with messages, watched, and ended."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import weakref
from typing import Any

from riverrun_export.sandbox.messages import read, write
from riverrun_export.sandbox.process import exit_reason, time_limit


class WorkerError(Exception):
    """A process ended or failed. The text says why, in one line."""


class Worker:
    """A Python module that runs as a process until this object is closed or deleted.

    Args:
        module: its dotted name.
    """

    def __init__(self, module: str) -> None:
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  # closed with the object
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "PYTHONUTF8": "1", "OMP_NUM_THREADS": "1"},
            start_new_session=True,  # Ctrl-C in the terminal ends the server, which then ends this process
        )
        self.close = weakref.finalize(self, _end, self.process, self._errors)

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def send(self, fields: dict[str, Any]) -> None:
        """Send a message; nothing happens if the process has ended."""
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):
            write(self.process.stdin, fields)

    def receive(self, timeout: float) -> dict[str, Any]:
        """Return the next message.

        Raises:
            WorkerError: if the process ends, reports an error, or sends none within `timeout` seconds.
        """
        assert self.process.stdout is not None
        with time_limit(self.process, timeout) as timed_out:
            message = read(self.process.stdout)
        if message is None:
            code = self.process.wait()
            raise WorkerError(f"not done after {timeout:g} s" if timed_out.is_set() else self._reason(code))
        if "error" in message[0]:
            raise WorkerError(message[0]["error"])
        return message[0]

    def ending(self) -> str:
        """Return why the process, which has ended, did so."""
        assert self.process.stdout is not None
        message = read(self.process.stdout)
        return str(message[0].get("error", "")) if message else self._reason(self.process.wait())

    def _reason(self, code: int) -> str:
        return exit_reason(code, self._errors)


def _end(process: subprocess.Popen[bytes], errors: Any) -> None:
    process.kill()
    process.communicate()
    errors.close()
