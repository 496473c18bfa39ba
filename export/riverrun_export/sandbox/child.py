"""Functions for a process that `sandbox.process` or `sandbox.remote` started to load a .ts.

They silence the process, limit its memory, and load the file. The training package is never loaded here, because a .ts
has to play without it.
"""

from __future__ import annotations

import json
import os
import sys
import time
import warnings
from collections.abc import Mapping
from pathlib import Path
from threading import Thread
from typing import Any, TextIO

import torch

from riverrun_export.failures import error_line, out_of_memory
from riverrun_export.sandbox.process import DEFAULT_THREADS

POLL_SECONDS = 0.1
"""Seconds between two looks at the memory of this process."""


class LoadError(Exception):
    """torch can't load a file. The message gives the reason in one line."""


def isolate(threads: int) -> TextIO:
    """Prepare this process to load a file, and return the stream for its own output.

    From here on, all other writes to standard output are discarded, `riverrun` can't be imported, and warnings are off.

    Args:
        threads: number of threads that torch computes on, or `DEFAULT_THREADS`.
    """
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.modules["riverrun"] = None  # type: ignore[assignment]  # importing it fails from here on
    warnings.simplefilter("ignore")
    if threads != DEFAULT_THREADS:
        torch.set_num_threads(threads)
    torch.set_num_interop_threads(1)  # the tasks that a file forks while it loads need no more
    return out


def limit_memory(extra_bytes: int) -> None:
    """Allow this process to allocate `extra_bytes` more than it has now.

    On Linux, an allocation beyond the limit of the address space fails, and the process can report that. A Mac ignores
    this limit, so there the process is ended once it has allocated more. Windows has neither, so there only the time is
    limited.
    """
    if sys.platform == "win32":
        return
    if not sys.platform.startswith("linux"):
        watch_memory(extra_bytes)
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + extra_bytes
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))


def watch_memory(extra_bytes: int) -> None:
    """Start a thread that ends this process once its peak memory has grown by `extra_bytes`."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024  # getrusage(2): bytes on a Mac, kilobytes elsewhere

    def peak_bytes() -> int:
        return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def watch(limit: int) -> None:
        while peak_bytes() < limit:
            time.sleep(POLL_SECONDS)
        os.write(2, f"it allocated more than {extra_bytes >> 20} MB of memory\n".encode())
        os._exit(1)

    Thread(target=watch, args=(peak_bytes() + extra_bytes,), daemon=True).start()


def load(path: Path) -> torch.nn.Module:
    """Load the .ts at `path` on the CPU, in evaluation mode.

    Raises:
        MemoryError: if there isn't enough memory.
        LoadError: if torch can't load the file.
    """
    try:
        return torch.jit.load(str(path), map_location="cpu").eval()
    except Exception as error:  # torch raises many types of exceptions on a file that it can't read
        if out_of_memory(error):
            raise MemoryError from error
        raise LoadError(_load_error_line(error)) from error


def _load_error_line(error: Exception) -> str:
    """Return one line of torch's message: the first for code that doesn't compile, the last for code that raised."""
    first = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    if "TorchScript interpreter" in first:
        return error_line(error)
    return error_line(RuntimeError(first.removesuffix(":").removesuffix(" here")))


def replace_nonfinite(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy of `metadata` with None instead of NaN and infinities, which JSON doesn't have."""
    copy: dict[str, Any] = json.loads(json.dumps(metadata), parse_constant=lambda constant: None)
    return copy
