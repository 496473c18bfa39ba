"""How late a method plays: what can be heard of it, and what nn~ adds with its own buffers."""

from __future__ import annotations

import torch
from torch import Tensor

from riverrun_export.check.report import VECTOR, Latency
from riverrun_export.contract import Method
from riverrun_export.host import Host
from riverrun_export.host.frontend import FORGOTTEN

ALIKE = 0.3
"""Least correlation of an output with its input at which it can be said how late it is."""

QUIET = 1e-12
"""Least product of energies that a correlation is told for."""


def lag(early: Tensor, late: Tensor) -> int | None:
    """How many samples `late` `[N]` lies behind `early`; None where they have too little in common to tell.

    That is where their cross-correlation, by way of the spectrum, is largest, be it upside down.
    """
    early, late, size = early - early.mean(), late - late.mean(), 2 * len(early)
    product = torch.fft.irfft(torch.fft.rfft(late, size) * torch.fft.rfft(early, size).conj(), size)
    product = product[: len(early)].abs()
    together = product.max() / (early.square().sum() * late.square().sum()).sqrt().clamp(min=QUIET)
    return int(product.argmax()) if together > ALIKE else None


def latencies(module: torch.nn.Module, method: Method, delay: int) -> list[Latency]:
    """How late nn~ plays a method that is itself `delay` samples late: in its smallest block and in Pd's usual one.

    Both without its thread and with it, in Pd, after the message `bufsize`. Nothing of a file whose table is broken.
    """
    try:
        hosts = [
            Host(module, method.name, max(VECTOR, buffer), VECTOR, threaded=threaded)
            for buffer in (method.ratio, FORGOTTEN)
            for threaded in (False, True)
        ]
    except Exception:  # the largest ratio is among all methods' numbers, and some can't be read
        return []
    told = {(host.buffer, host.threaded): host.latency + delay for host in hosts}
    return [Latency(buffer, threaded, samples) for (buffer, threaded), samples in told.items()]
