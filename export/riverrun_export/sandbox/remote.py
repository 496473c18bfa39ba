"""A .ts loaded and played in a process of its own: it may hang, crash or eat memory there, and ours goes on.

That is no prison: the code in a .ts still runs with the rights of whoever started it.
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
from riverrun_export.sandbox.process import death, limited

TIMEOUT = 120.0
"""Seconds that an answer may take."""


class Remote:
    """The .ts at `path`, loaded elsewhere. `contract` is what it offers; it lives as long as this object.

    Raises:
        RiverrunError: here and in every method, if it can't be loaded, raises, is not done within `timeout` seconds, or
            brings its process down; the message names the file and says why.
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
        self.contract = contract.from_dict(self._answer("loading it")[0])

    def set(self, attribute: str, value: float) -> None:
        """Sets an attribute."""
        self._ask(f"setting {attribute}", {"set": attribute, "value": value})

    def play(self, method: str, block: np.ndarray) -> np.ndarray:
        """One block `[n, C]` float32 through a method; the method's state goes on from where it was."""
        samples = np.ascontiguousarray(block, dtype=np.float32)
        told, heard = self._ask(f"playing {method}", {"play": method, "shape": samples.shape}, samples.tobytes())
        return np.frombuffer(heard, np.float32).reshape(told["shape"])

    def _ask(self, doing: str, request: dict[str, Any], samples: bytes = b"") -> tuple[dict[str, Any], bytes]:
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it is gone; reading will tell why
            write(self._process.stdin, request, samples)
        return self._answer(doing)

    def _answer(self, doing: str) -> tuple[dict[str, Any], bytes]:
        assert self._process.stdout is not None
        with limited(self._process, self.timeout) as late:
            message = read(self._process.stdout)
        if message is None:
            code = self._process.wait()
            why = f"not done after {self.timeout:g} s" if late.is_set() else death(code, self._errors)
            raise RiverrunError(f"{self.path}: it broke down {doing}: {why}")
        if "error" in message[0]:
            raise RiverrunError(f"{self.path}: {doing} failed: {message[0]['error']}")
        return message


def _end(process: subprocess.Popen[bytes], errors: Any) -> None:
    process.kill()
    process.communicate()
    errors.close()
