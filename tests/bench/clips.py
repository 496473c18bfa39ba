"""Measure what a trigger costs: blocks of 512 samples with a trigger in each eighth, compared with the others.

    python tests/bench/clips.py [FILE.ts]

Without a file, the untrained preset `oneshot` is measured, mono, at 48 kHz.
"""

import sys
import tempfile
import time
from pathlib import Path

import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))

from wild import RATE, architecture, clip_instrument, through_file, wild_clips

from riverrun_export import contract

BLOCK, COUNT, TRIGGER_INTERVAL = 512, 2000, 8
"""Samples of a block, number of blocks, and number of blocks from one trigger to the next."""


def untrained(folder: Path) -> nn.Module:
    """Return the untrained preset as it is loaded from a file."""
    model, whitening, prior = wild_clips(architecture("oneshot"), 1, RATE)
    return through_file(clip_instrument(model, whitening, prior, RATE), str(folder / "oneshot.ts"))


@torch.inference_mode()
def milliseconds(loaded: nn.Module, method: str, channels: int) -> Tensor:
    """Return the milliseconds that each block takes. Each trigger is at another place of its block."""
    times = []
    for number in range(COUNT):
        x = torch.zeros(1, channels, BLOCK)
        x[:, 1:] = 0.3 * torch.randn(1, channels - 1, BLOCK)
        if number % TRIGGER_INTERVAL == 0:
            x[0, 0, 37 * number % BLOCK] = 1.0
        begin = time.perf_counter()
        getattr(loaded, method)(x)
        times.append(1000 * (time.perf_counter() - begin))
    return torch.tensor(times[5 * TRIGGER_INTERVAL :])


def main(file: str) -> None:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        loaded = torch.jit.load(file) if file else untrained(Path(folder))
    print(f"{'method':10} voices  median  with a trigger: median  99 %  worst, × median of all")
    for method in contract.read(loaded).methods:
        for voices in (1, 4):
            loaded.set_voices(voices)
            times = milliseconds(loaded, method.name, method.in_channels)
            triggered, median = times[::TRIGGER_INTERVAL], times.median()
            shown = [median, triggered.median(), triggered.quantile(0.99), triggered.max()]
            print(f"{method.name:10} {voices:6}  " + "  ".join(f"{value:.3f} ms" for value in shown), end="")
            print("".join(f"  × {value / median:.2f}" for value in shown[1:]))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
