"""Time limits for tests that don't depend on how busy the machine is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from riverrun_export.sandbox import process

TIME_LIMIT = 280.0
"""Time limit in seconds for a process that ends, on the busiest machine."""

SPEED_FINDINGS = {"N315", "W310"}
"""Findings of a check that depend on the speed of the machine."""


@contextmanager
def out_of_time(module: str, doing: str) -> Iterator[None]:
    """Let the time limit of a process end when it writes a line that holds `doing`, and not before.

    Args:
        module: dotted name of the module whose function `run_module` starts the process.
        doing: part of a line of its output.
    """
    timeouts: list[Callable[[], None]] = []

    class Timer:
        def __init__(self, seconds: float, stop: Callable[[], None]) -> None:
            timeouts.append(stop)

        def start(self) -> None: ...
        def cancel(self) -> None: ...

    run_module = process.run_module

    def run(*args: Any, on_line: Callable[[str], None] = lambda line: None, **kwargs: Any) -> process.ProcessResult:
        def listen(line: str) -> None:
            on_line(line)
            if doing in line:
                timeouts[-1]()

        return run_module(*args, on_line=listen, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(process, "Timer", Timer)
        patch.setattr(f"{module}.run_module", run)
        yield
