"""What does a trigger cost? `clips.py [FILE.ts]`: blocks of 512 samples with a hit in each eighth, against the others.

Without a file: the preset `oneshot` as it is before training, mono, at 48 kHz.
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

BLOCK, COUNT, EACH = 512, 2000, 8


def untrained(folder: Path) -> nn.Module:
    model, whitening, prior = wild_clips(architecture("oneshot"), 1, RATE)
    return through_file(clip_instrument(model, whitening, prior, RATE), str(folder / "oneshot.ts"))


@torch.inference_mode()
def milliseconds(loaded: nn.Module, method: str, channels: int) -> Tensor:
    """How long each block takes; every EACH-th has a hit in it, at another place each time."""
    taken = []
    for number in range(COUNT):
        x = torch.zeros(1, channels, BLOCK)
        x[:, 1:] = 0.3 * torch.randn(1, channels - 1, BLOCK)
        if number % EACH == 0:
            x[0, 0, 37 * number % BLOCK] = 1.0
        begin = time.perf_counter()
        getattr(loaded, method)(x)
        taken.append(1000 * (time.perf_counter() - begin))
    return torch.tensor(taken[5 * EACH :])


def main(file: str) -> None:
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as folder:
        loaded = torch.jit.load(file) if file else untrained(Path(folder))
    print(f"{'method':10} voices  median  with a hit: median  99 %  worst, × median of all")
    for method in contract.read(loaded).methods:
        for voices in (1, 4):
            loaded.set_voices(voices)
            times = milliseconds(loaded, method.name, method.in_channels)
            hits, median = times[::EACH], times.median()
            shown = [median, hits.median(), hits.quantile(0.99), hits.max()]
            print(f"{method.name:10} {voices:6}  " + "  ".join(f"{each:.3f} ms" for each in shown), end="")
            print("".join(f"  × {each / median:.2f}" for each in shown[1:]))


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "")
