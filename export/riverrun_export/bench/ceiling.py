"""What this machine can do at best: a block can't be faster than multiplying and reading weights allow."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

import torch

from riverrun_export.bench.counting import Product

SIDE = 2048
"""Rows and columns of the matrices whose product is timed."""

SMALLEST, LARGEST = 1 << 20, 1 << 30
"""Bytes of the buffer whose reading is timed: so many that the call itself hardly weighs, and no more than are free."""

SECONDS, RUNS = 0.2, 5
"""How long a speed is measured, and how often at least."""


def ceiling(products: Iterable[Product], peak: float, read: float) -> float:
    """Seconds that the products take at `peak` multiply-adds and `read` bytes a second, whichever holds each up."""
    return sum(max(product.macs / peak, product.weight_bytes / read) for product in products)


def sgemm_peak() -> float:
    """Multiply-adds a second in the best of some products of two large float32 matrices, on the threads torch has."""
    a, b, out = torch.randn(SIDE, SIDE), torch.randn(SIDE, SIDE), torch.empty(SIDE, SIDE)
    return SIDE**3 / _best(lambda: torch.mm(a, b, out=out))


def read_bandwidth(size: int) -> float:
    """Bytes a second in the best of some readings of a buffer of `size` bytes, within the limits above.

    As large as a method's weights, it tells how fast they can be read from wherever they stay from block to block:
    a cache is faster than main memory.
    """
    size = min(max(size, SMALLEST), LARGEST)
    buffer = torch.ones(size // 4)
    return 4 * buffer.numel() / min(_best(buffer.sum), _best(lambda: buffer.dot(buffer)))


def _best(work: Callable[[], object]) -> float:
    """The fewest seconds that `work` took."""
    times: list[float] = []
    with torch.inference_mode():
        while len(times) < RUNS or sum(times) < SECONDS:
            begin = time.perf_counter()
            work()
            times.append(time.perf_counter() - begin)
    return min(times)
