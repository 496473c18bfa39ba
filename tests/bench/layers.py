"""Compare a convolution as one matrix product (engine `linear`) and as conv1d (engine `cached-conv`).

    python tests/bench/layers.py

The table has one row for each number of channels and one column for each number of frames in a block. The engine
`linear` relies on the result that conv1d is never much faster for the shapes of the presets, even on long blocks.
"""

import time

import torch
from rich.console import Console
from rich.table import Table
from torch import Tensor, nn

from riverrun_export.streaming import ENGINES
from riverrun_export.streaming.engine import LeakyReLU

FRAMES = (1, 2, 4, 8, 16, 32, 128, 512, 1024)
CHANNELS = (64, 128, 192, 256, 384)
SECONDS = 0.1
"""Seconds for which each layer is timed."""


def main() -> None:
    torch.set_num_threads(1)
    table = Table("channels", *(str(frames) for frames in FRAMES), title="conv1d's time ÷ the product's, kernel 3")
    for channels in CHANNELS:
        weight, bias = torch.randn(channels, channels, 3), torch.randn(channels)
        linear, cached = (
            torch.jit.script(engine.conv(weight, bias, activation=LeakyReLU(0.2))) for engine in ENGINES.values()
        )
        ratios = []
        for frames in FRAMES:
            x = torch.randn(1, frames, channels)
            ratios.append(seconds(cached, x.transpose(1, 2).contiguous()) / seconds(linear, x))
        table.add_row(str(channels), *(f"{ratio:.1f}" for ratio in ratios))
    Console(width=100).print(table)


def seconds(layer: nn.Module, x: Tensor) -> float:
    """Return the median time of a call."""
    times: list[float] = []
    with torch.inference_mode():
        for _ in range(5):
            layer(x)
        while sum(times) < SECONDS:
            begin = time.perf_counter()
            layer(x)
            times.append(time.perf_counter() - begin)
    return sorted(times)[len(times) // 2]


if __name__ == "__main__":
    main()
