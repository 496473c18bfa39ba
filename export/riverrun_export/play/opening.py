"""The beginning of a process that computes sound for `riverrun play`: its streams, and what the server asks first."""

from __future__ import annotations

import os
from typing import Any, BinaryIO

from riverrun_export.sandbox import child
from riverrun_export.sandbox.messages import read
from riverrun_export.sandbox.process import MEMORY_LIMIT


def open_child() -> tuple[BinaryIO, BinaryIO, dict[str, Any]] | None:
    """Isolate this process and limit its memory.

    Returns:
        The stream to the server, the stream from it, and its first message; None if the server has ended.
    """
    text = child.isolate(1)  # it closes its stream when it is dropped, so a duplicate is returned
    pipe = os.fdopen(os.dup(text.fileno()), "wb")
    requests = os.fdopen(os.dup(0), "rb")
    first = read(requests)
    if first is None:
        return None
    child.limit_memory(MEMORY_LIMIT)
    return pipe, requests, first[0]
