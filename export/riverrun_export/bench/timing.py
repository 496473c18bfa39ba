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

EACH = 8
"""Of so many blocks for a method of clips, the first has a trigger."""

WARM = 20
"""Calls that are not counted: the first ones after loading are slow, as torch still prepares the graph."""


def noise(method: Method, block: int) -> Tensor:
    """One block for a method, `[1, in_channels, block / in_ratio]`: of spread 0.2 for audio, 0.5 for controls."""
    level = 0.2 if method.in_ratio == 1 else 0.5
    shape = (1, method.in_channels, block // method.in_ratio)
    return level * torch.randn(shape, generator=torch.Generator().manual_seed(0))


def in_turn(method: Method, block: int, clip: int) -> list[Tensor]:
    """Blocks to be played over and over: one of noise; for clips, of `clip` samples, EACH, the first with a trigger."""
    x = noise(method, block)
    if not clip:
        return [x]
    x[:, 0] = 0.0
    hit = x.clone()
    hit[:, 0, block // 3] = 1.0
    return [hit] + [x] * (EACH - 1)


def time_blocks(module: torch.nn.Module, method: Method, xs: Sequence[Tensor], count: int) -> list[float]:
    """Seconds that `count` blocks took, one of `xs` after the other, over and over, after some to get warm.

    Raises:
        BlockError: if a block comes back in another shape or type than the contract says. Whatever the method raises.
    """
    blocks(module, method, xs[0], [xs[0].shape[-1] * method.in_ratio])  # also looks at what comes back
    play = getattr(module, method.name)
    times: list[float] = []
    gc.collect()  # before the warming: it leaves the caches cold
    gc.disable()
    try:
        with torch.inference_mode():
            for number in range(1 - WARM, count):
                given = xs[number % len(xs)].clone()
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
