"""Time many blocks of a method, one after another, as a host plays them."""

from __future__ import annotations

import gc
import math
import time
from collections.abc import Sequence

import torch
from torch import Tensor

from riverrun_export.contract import Method
from riverrun_export.host import blocks

TRIGGER_INTERVAL = 8
"""Number of blocks from one trigger to the next, for a method that plays clips."""

NUM_WARM_UP_CALLS = 20
"""Number of calls that are not timed: the first ones after loading are slow, because torch still optimises the graph.
"""

AUDIO_LEVEL, CONTROL_LEVEL = 0.2, 0.5
"""Standard deviations of the noise that is played into audio inlets and into controls."""


def noise(method: Method, block: int) -> Tensor:
    """Return one block of noise, `[1, in_channels, block / in_ratio]`."""
    level = AUDIO_LEVEL if method.in_ratio == 1 else CONTROL_LEVEL
    shape = (1, method.in_channels, block // method.in_ratio)
    return level * torch.randn(shape, generator=torch.Generator().manual_seed(0))


def input_blocks(method: Method, block: int, clip: int) -> list[Tensor]:
    """Return the blocks that are played in a cycle.

    Args:
        method: the method.
        block: size of a block in samples.
        clip: samples of a clip; 0 if the method plays none.

    Returns:
        One block of noise. For a method that plays clips, `TRIGGER_INTERVAL` blocks, the first with a trigger.
    """
    x = noise(method, block)
    if not clip:
        return [x]
    x[:, 0] = 0.0
    triggered = x.clone()
    triggered[:, 0, block // 3] = 1.0
    return [triggered] + [x] * (TRIGGER_INTERVAL - 1)


def time_blocks(module: torch.nn.Module, method: Method, xs: Sequence[Tensor], count: int) -> list[float]:
    """Return the seconds that each of `count` blocks takes, after some blocks that are not timed.

    Args:
        module: the loaded file.
        method: its method.
        xs: blocks of equal size, played in a cycle. The first timed block is the first of them.
        count: number of blocks that are timed.

    Raises:
        BlockError: if the output has another shape or type than the contract gives.
        Exception: any exception of the method.
    """
    blocks(module, method, xs[0], [xs[0].shape[-1] * method.in_ratio])  # verifies shape and type of the output
    play = getattr(module, method.name)
    times: list[float] = []
    gc.collect()  # before the warm-up, because it leaves the caches cold
    gc.disable()
    try:
        with torch.inference_mode():
            for number in range(1 - NUM_WARM_UP_CALLS, count):
                x = xs[number % len(xs)].clone()
                begin = time.perf_counter()
                y = play(x)
                times.append(time.perf_counter() - begin)
                del y  # so that the next block doesn't free it
    finally:
        gc.enable()
    return times[-count:]


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that at least `percent` per cent of the values don't exceed."""
    return sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
