"""What the session asks of a teacher: something that turns sensors into sound controls, and learns to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Sound:
    """What sounds at a moment.

    Attributes:
        source: one of `protocol.SOURCES`.
        latents, noise: what sounds at present; () if there are none, or if the source doesn't tell.
    """

    source: str
    latents: Sequence[float]
    noise: Sequence[float]


@dataclass(frozen=True)
class Target:
    """What a teacher wants to sound: numbers by index. The session sets them as if the page had, and smooths them."""

    latents: Mapping[int, float] | None = None
    noise: Mapping[int, float] | None = None


class Teacher(Protocol):
    """A teacher. All methods are called in the server's thread and return at once (within a millisecond or so)."""

    def sensor(self, fields: Mapping[str, Any]) -> Target | None:
        """Read a `sensor` message (checked, without its type); return what should sound, or None to change nothing."""

    def handle(self, fields: Mapping[str, Any], sound: Sound) -> None:
        """Do what a `teach` message asks. Of its fields, only `action`, a short text, is checked already.

        Raises:
            ProtocolError: if it can't be done; the page shows the text.
        """

    def state(self) -> Mapping[str, Any]:
        """Return the fields of the `teach` message to the pages. It is sent when it differs from the last one."""
