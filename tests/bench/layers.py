"""Layer by layer: a convolution as one product (engine `linear`) and as conv1d (`cached-conv`), by frames in a block.

    python tests/bench/layers.py

What `linear` relies on: over the shapes that the presets have, conv1d is nowhere much faster, on long blocks either.
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
    """The median of as many calls as fit."""
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
