"""Time as a test wants it, so that what comes out doesn't depend on how busy the machine is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest

from riverrun_export.sandbox import process

PATIENCE = 280.0
"""Seconds that what has an end may take on the busiest machine: pytest gives up at 300."""

TIMED = {"N315", "W310"}
"""Findings of a check that tell how fast this machine is just now."""


@contextmanager
def out_of_time(room: str, doing: str) -> Iterator[None]:
    """Processes that `room` runs inside have no time left as soon as they say that they are `doing`, and not before."""
    stops: list[Callable[[], None]] = []

    class Timer:
        def __init__(self, seconds: float, stop: Callable[[], None]) -> None:
            stops.append(stop)

        def start(self) -> None: ...
        def cancel(self) -> None: ...

    real = process.run

    def run(
        module: str,
        arguments: Sequence[str],
        timeout: float,
        threads: int = 1,
        hear: Callable[[str], None] = lambda line: None,
    ) -> process.Ended:
        def listen(line: str) -> None:
            hear(line)
            if doing in line:
                stops[-1]()

        return real(module, arguments, timeout, threads, listen)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "Timer", Timer)
        patch.setattr(f"{room}.run", run)
        yield
