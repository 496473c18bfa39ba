"""Compare the engines: the method `forward` of every preset with untrained weights, mono, on one thread.

    python tests/bench/engines.py [--count 300] [--long 10000]

Both engines play in turn in one process, so that other work on the machine slows both down alike. The worst time is
that of the slowest of `--long` blocks.
"""

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

import torch
from rich.console import Console
from rich.table import Table
from torch import nn

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
from wild import RATE, architecture, instrument, through_file, wild

from riverrun_export import contract
from riverrun_export.bench.ceiling import ceiling, read_bandwidth, sgemm_peak
from riverrun_export.bench.counting import count
from riverrun_export.bench.timing import noise, percentile, time_blocks
from riverrun_export.check.report import VECTOR_SIZE
from riverrun_export.streaming import ENGINES

BLOCKS = {"live": (128, 512, 2048), "studio": (2048, 8192), "tiny": (1024, 4096)}
ROUNDS = 6
"""How often the engines play in turn."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300, help="number of blocks to time for each engine")
    parser.add_argument("--long", type=int, default=10_000, help="number of blocks to find the worst time in")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    peak = sgemm_peak()
    names = ["preset", "block", "linear", "cached-conv", "times", "real time", "MMAC", "MB", "ceiling", "ms late"]
    table = Table(*names, f"worst of {arguments.long}")
    for preset, block in ((preset, block) for preset, blocks in BLOCKS.items() for block in blocks):
        instruments = {engine: load(preset, engine) for engine in ENGINES}
        method = contract.read(instruments["linear"]).method("forward")
        x = noise(method, block)
        times: dict[str, list[float]] = {engine: [] for engine in ENGINES}
        for _, engine in itertools.product(range(ROUNDS), ENGINES):
            times[engine] += time_blocks(instruments[engine], method, [x], arguments.count // ROUNDS)
        linear, cached = (percentile(times[engine], 50) for engine in ENGINES)
        fresh = load(preset, "linear")
        fresh(x), fresh(x)
        counted = count(lambda fresh=fresh, x=x: fresh(x), fresh.parameters())
        peak = max(peak, sgemm_peak())
        best = ceiling(counted.products, peak, read_bandwidth(counted.memory))
        long = time_blocks(instruments["linear"], method, [x], arguments.long)
        table.add_row(
            preset,
            str(block),
            f"{linear * 1e3:.2f} ms",
            f"{cached * 1e3:.2f} ms",
            f"{cached / linear:.1f}",
            f"× {block / RATE / linear:.1f}",
            f"{counted.macs / 1e6:.1f}",
            f"{counted.memory / 1e6:.1f}",
            f"{best / linear:.0%}",
            f"{(block - VECTOR_SIZE + method.delay) / RATE * 1e3:.1f}",
            f"× {max(long) / percentile(long, 50):.1f}",
        )
    console = Console(width=120)
    console.print(table)
    console.print(f"{peak / 1e9:.0f} GMAC/s in a large sgemm; torch {torch.__version__}, one thread")


def load(preset: str, engine: str) -> nn.Module:
    """Return the instrument of a preset as it is loaded from a file."""
    with tempfile.TemporaryDirectory() as folder:
        return through_file(instrument(*wild(architecture(preset), 1), engine), f"{folder}/{preset}.ts")


if __name__ == "__main__":
    main()
