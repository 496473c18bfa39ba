"""Time per block: how long each of many calls of a method takes, one after another, as a host makes them."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Sequence

import torch
from torch import Tensor

from riverrun_export.contract import Method
from riverrun_export.host import blocks

WARM = 20
"""Calls that are not counted: the first ones after loading are slow, as torch still prepares the graph."""


def noise(method: Method, block: int) -> Tensor:
    """One block for a method, `[1, in_channels, block / in_ratio]`: of spread 0.2 for audio, 0.5 for controls."""
    level = 0.2 if method.in_ratio == 1 else 0.5
    shape = (1, method.in_channels, block // method.in_ratio)
    return level * torch.randn(shape, generator=torch.Generator().manual_seed(0))


def time_blocks(module: torch.nn.Module, method: Method, x: Tensor, count: int) -> list[float]:
    """Seconds that the block `x` took each of `count` times, after some to get warm.

    Raises:
        BlockError: if a block comes back in another shape or type than the contract says. Whatever the method raises.
    """
    blocks(module, method, x, [x.shape[-1] * method.in_ratio])  # also looks at what comes back
    play = getattr(module, method.name)
    times: list[float] = []
    gc.collect()  # before the warming: it leaves the caches cold
    gc.disable()
    try:
        with torch.inference_mode():
            for _ in range(WARM - 1 + count):
                given = x.clone()
                begin = time.perf_counter()
                y = play(given)
                times.append(time.perf_counter() - begin)
                del y  # so that freeing it is not part of the next block
    finally:
        gc.enable()
    return times[-count:]


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest of the values that at least `percent` per cent of them don't exceed."""
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
