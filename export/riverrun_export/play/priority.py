"""Asks the system to let a process run before others, as audio programs do."""

from __future__ import annotations

import os
from contextlib import suppress

PRIORITY = 2
"""Real-time priority of what plays: the lowest but one, far behind the system's own."""

NICENESS = -11
"""Niceness where real-time priority is not allowed."""


def hurry() -> None:
    """Raise the priority of this process where the system allows it: without the right to, nothing changes.

    On Linux, real-time priority needs a limit of `rtprio` (limits.conf) as for other audio programs.
    """
    if hasattr(os, "sched_setscheduler"):
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(PRIORITY))
            return
    if hasattr(os, "setpriority"):
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, 0, NICENESS)
