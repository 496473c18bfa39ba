"""Messages between two processes: something told, as JSON, and samples as they are."""

from __future__ import annotations

import json
import struct
from typing import Any, Protocol

SIZES = struct.Struct("<QQ")
"""What comes before every message: the bytes of its JSON and of its samples."""


class Stream(Protocol):
    """One end of a pipe."""

    def read(self, size: int, /) -> bytes: ...
    def write(self, data: bytes, /) -> object: ...
    def flush(self) -> None: ...


def write(stream: Stream, told: dict[str, Any], samples: bytes = b"") -> None:
    """One message: what is told, as JSON, and samples."""
    text = json.dumps(told).encode()
    stream.write(SIZES.pack(len(text), len(samples)) + text + samples)
    stream.flush()


def read(stream: Stream) -> tuple[dict[str, Any], bytes] | None:
    """The next message; None if there is no more."""
    sizes = stream.read(SIZES.size)
    if len(sizes) < SIZES.size:
        return None
    text, samples = SIZES.unpack(sizes)
    told, heard = stream.read(text), stream.read(samples)
    return (json.loads(told), heard) if len(told) == text and len(heard) == samples else None
