"""What a process does that was started to load a .ts (`sandbox.process`): it only tells, and takes little.

It never loads the training package: a .ts has to play without it.
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
from riverrun_export.sandbox.process import USUAL


class Unloadable(Exception):
    """torch can't load a file; the message says why, in one line."""


def alone(threads: int) -> TextIO:
    """Where to write what is to be heard; from here on all other output goes nowhere, and `riverrun` can't load."""
    out = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.modules["riverrun"] = None  # type: ignore[assignment]  # importing it fails from here on
    warnings.simplefilter("ignore")
    if threads != USUAL:
        torch.set_num_threads(threads)
    torch.set_num_interop_threads(1)  # what a file forks while it is loaded needs no more
    return out


def limit_memory(more: int) -> None:
    """Allows this process `more` bytes than it has.

    Linux refuses what would go past a limit on addresses, and the process can say so. Elsewhere that limit is ignored
    (Mac), so the process is ended once it has taken more. Windows has neither: there only time is limited.
    """
    if sys.platform == "win32":
        return
    if not sys.platform.startswith("linux"):
        watch_memory(more)
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    limit = pages * resource.getpagesize() + more
    resource.setrlimit(resource.RLIMIT_AS, (limit, resource.getrlimit(resource.RLIMIT_AS)[1]))


def watch_memory(more: int) -> None:
    """Ends this process once the most memory that it ever held has grown by `more` bytes; a thread looks after it."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024  # getrusage(2): bytes on a Mac, kilobytes elsewhere

    def most() -> int:
        return unit * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def watch(limit: int) -> None:
        while most() < limit:
            time.sleep(0.1)
        os.write(2, f"it took more than {more >> 20} MB of memory\n".encode())
        os._exit(1)

    Thread(target=watch, args=(most() + more,), daemon=True).start()


def load(path: Path) -> torch.nn.Module:
    """The .ts at `path`, on the CPU.

    Raises:
        MemoryError: if there isn't enough for it. Unloadable: if torch can't load it.
    """
    try:
        return torch.jit.load(str(path), map_location="cpu").eval()
    except Exception as error:  # torch raises what it likes on a file that it can't read
        if out_of_memory(error):
            raise MemoryError from error
        raise Unloadable(_why(error)) from error


def _why(error: Exception) -> str:
    """What is wrong with a file, in one line: of code that doesn't compile, torch says that first and then shows it."""
    first = next((line.strip() for line in str(error).splitlines() if line.strip()), "")
    return (
        error_line(error)
        if "TorchScript interpreter" in first
        else error_line(RuntimeError(first.removesuffix(":").removesuffix(" here")))
    )


def plain(metadata: Mapping[str, Any]) -> dict[str, Any]:
    """The same with None for NaN and infinities, which JSON doesn't have."""
    same: dict[str, Any] = json.loads(json.dumps(metadata), parse_constant=lambda constant: None)
    return same
