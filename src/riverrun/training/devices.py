"""Where training computes: the processor, a CUDA GPU, or a Mac's."""

import torch

from riverrun.errors import UsageError

DEVICES = ("cuda", "mps", "cpu")
"""The first of them that is there is the one that `auto` takes."""


def chosen(asked: str, count: int = 1) -> str:
    """The device that is asked for by name, or `auto`; `count` is how many of it a machine must have.

    Raises:
        UsageError: if it is not there, or there are too few.
    """
    counts = {"cuda": torch.cuda.device_count(), "mps": int(torch.backends.mps.is_available())}
    device = next(name for name in DEVICES if counts.get(name, 1)) if asked == "auto" else asked
    there = counts.get(device, count)  # a processor runs as many processes as it is asked for
    if not there:
        raise UsageError(f"--device {device}: torch finds none on this machine; use --device cpu")
    if there < count:
        raise UsageError(f"--devices {count}: of {device} there {'is' if there == 1 else 'are'} only {there} here")
    return device
