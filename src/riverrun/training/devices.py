"""The device that training runs on, and how its processor treats denormal numbers."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

import torch

from riverrun.corpus.summary import counted
from riverrun.errors import UsageError

DEVICES = ("cuda", "mps", "cpu")
"""Kinds of devices, fastest first: `auto` selects the first that exists."""


def select_device(device: str, count: int = 1) -> str:
    """Return the kind of device to train on.

    Args:
        device: one of DEVICES, or `auto` for the fastest one that exists.
        count: number of such devices that are needed on this machine.

    Raises:
        UsageError: if there is no such device, or there are fewer than `count`.
    """
    available = {"cuda": torch.cuda.device_count(), "mps": int(torch.backends.mps.is_available())}
    if device == "auto":
        device = next(name for name in DEVICES if available.get(name, 1))
    num_devices = available.get(device, count)  # a CPU runs any number of processes
    if not num_devices:
        raise UsageError(f"--device {device}: torch finds no such device on this machine; use --device cpu")
    if num_devices < count:
        verb = "is" if num_devices == 1 else "are"
        raise UsageError(
            f"--devices {count}: there {verb} only {counted(num_devices, f'{device} device')} on this "
            f"machine; use --devices {num_devices}"
        )
    return device


def fast_products(device: torch.device) -> AbstractContextManager[object]:
    """Return a context in which matrices are multiplied as bfloat16 where the processor does so faster than float32.

    Processors without such instructions emulate them, which is slower, so that nothing changes there.
    """
    if device.type == "cuda":
        is_fast = torch.cuda.is_bf16_supported(including_emulation=False)
    else:
        is_fast = device.type == "cpu" and torch.cpu._is_avx512_bf16_supported()
    return torch.autocast(device.type, torch.bfloat16, enabled=is_fast)


@contextmanager
def flush_denormals() -> Iterator[None]:
    """Treat denormal floats (below about 1e-38) as 0 inside the context.

    The gradients of silence contain many denormals, which make a training step on a CPU up to 20 times slower. A thread
    reads the setting when it starts, so the context must enclose the whole training.
    """
    torch.set_flush_denormal(True)
    try:
        yield
    finally:
        torch.set_flush_denormal(False)
