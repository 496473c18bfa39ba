"""Messages between two processes. Each holds a dictionary, sent as JSON, and samples, sent as raw bytes."""

from __future__ import annotations

import json
import struct
from typing import Any, Protocol

HEADER = struct.Struct("<QQ")
"""The header of a message: the number of bytes of its JSON, and of its samples."""


class Stream(Protocol):
    """One end of a pipe."""

    def read(self, size: int, /) -> bytes: ...
    def write(self, data: bytes, /) -> object: ...
    def flush(self) -> None: ...


def write(stream: Stream, fields: dict[str, Any], samples: bytes = b"") -> None:
    """Write one message."""
    text = json.dumps(fields).encode()
    stream.write(HEADER.pack(len(text), len(samples)) + text + samples)
    stream.flush()


def read(stream: Stream) -> tuple[dict[str, Any], bytes] | None:
    """Read the next message.

    Returns:
        Its fields and its samples; None if the stream ends before the message does.
    """
    header = stream.read(HEADER.size)
    if len(header) < HEADER.size:
        return None
    text_bytes, sample_bytes = HEADER.unpack(header)
    text, samples = stream.read(text_bytes), stream.read(sample_bytes)
    return (json.loads(text), samples) if len(text) == text_bytes and len(samples) == sample_bytes else None
