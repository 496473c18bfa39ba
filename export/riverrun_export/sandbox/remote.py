"""Load and play a .ts in a process of its own, which may hang, crash or use up memory without harm to this one.

This is no security boundary: the code in a .ts still runs with the rights of the user who started it.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import weakref
from pathlib import Path
from typing import Any

import numpy as np

from riverrun.errors import RiverrunError
from riverrun_export import contract
from riverrun_export.sandbox.messages import read, write
from riverrun_export.sandbox.process import exit_reason, time_limit

TIMEOUT = 120.0
"""Seconds that an answer may take, by default."""


class Remote:
    """A .ts that is loaded in another process, which ends when this object is deleted.

    Args:
        path: the file.
        timeout: seconds that each answer may take.

    Attributes:
        contract: the methods and attributes of the file.

    Raises:
        RiverrunError: here and in every method, if the file can't be loaded, raises, isn't done within `timeout`
            seconds, or ends its process. The message names the file and the reason.
    """

    def __init__(self, path: Path, timeout: float = TIMEOUT) -> None:
        self.path, self.timeout = path, timeout
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115  # closed with the object
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "riverrun_export.sandbox.remote_child", str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
        self.close = weakref.finalize(self, _end, self._process, self._errors)
        self.contract = contract.from_dict(self._receive("loading the file")[0])

    def set(self, attribute: str, value: float) -> None:
        """Set an attribute."""
        self._request(f"setting {attribute}", {"set": attribute, "value": value})

    def play(self, method: str, block: np.ndarray) -> np.ndarray:
        """Play one block through a method, whose state carries over from block to block.

        Args:
            method: its name.
            block: float32 `[n, in_channels]`.

        Returns:
            float32 `[m, out_channels]`.
        """
        block = np.ascontiguousarray(block, dtype=np.float32)
        fields, samples = self._request(
            f"playing {method}", {"play": method, "shape": block.shape}, samples=block.tobytes()
        )
        return np.frombuffer(samples, np.float32).reshape(fields["shape"])

    def _request(self, activity: str, fields: dict[str, Any], samples: bytes = b"") -> tuple[dict[str, Any], bytes]:
        """Send a request and return the answer; `activity` describes it in an error message."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # the process has ended; `_receive` reports why
            write(self._process.stdin, fields, samples)
        return self._receive(activity)

    def _receive(self, activity: str) -> tuple[dict[str, Any], bytes]:
        """Return the next answer."""
        assert self._process.stdout is not None
        with time_limit(self._process, self.timeout) as timed_out:
            message = read(self._process.stdout)
        if message is None:
            code = self._process.wait()
            reason = f"not done after {self.timeout:g} s" if timed_out.is_set() else exit_reason(code, self._errors)
            raise RiverrunError(f"{self.path}: its process ended while {activity}: {reason}")
        if "error" in message[0]:
            raise RiverrunError(f"{self.path}: {activity} failed: {message[0]['error']}")
        return message


def _end(process: subprocess.Popen[bytes], errors: Any) -> None:
    process.kill()
    process.communicate()
    errors.close()
