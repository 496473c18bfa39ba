"""Measure how fast this machine multiplies matrices and reads memory, which limits how fast a block can be."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable

import torch

from riverrun_export.bench.counting import Product

MATRIX_SIZE = 2048
"""Rows and columns of the matrices whose product is timed."""

MIN_BYTES, MAX_BYTES = 1 << 20, 1 << 30
"""Sizes of the buffer whose reading is timed. With less, the call itself takes most of the time; with more, there may
not be enough memory."""

MIN_SECONDS, MIN_RUNS = 0.2, 5
"""Seconds and runs for which a speed is measured, at least."""


def ceiling(products: Iterable[Product], peak: float, read: float) -> float:
    """Return the seconds that some products take at best.

    Each takes the longer of the time to multiply and the time to read its weights (the roofline model).

    Args:
        products: the products.
        peak: multiply-adds a second.
        read: bytes a second.
    """
    return sum(max(product.macs / peak, product.weight_bytes / read) for product in products)


def sgemm_peak() -> float:
    """Return the multiply-adds a second in the fastest of some products of two large float32 matrices.

    They use the threads that torch has.
    """
    a, b, out = (torch.randn(MATRIX_SIZE, MATRIX_SIZE) for _ in range(3))
    return MATRIX_SIZE**3 / _shortest(lambda: torch.mm(a, b, out=out))


def read_bandwidth(size: int) -> float:
    """Return the bytes a second in the fastest of some readings of a buffer.

    With a buffer as large as the weights of a method, this is the speed at which they can be read from where they stay
    between blocks: a cache is faster than main memory.

    Args:
        size: bytes of the buffer, clamped to `MIN_BYTES … MAX_BYTES`.
    """
    size = min(max(size, MIN_BYTES), MAX_BYTES)
    buffer = torch.ones(size // 4)
    return 4 * buffer.numel() / min(_shortest(buffer.sum), _shortest(lambda: buffer.dot(buffer)))


def _shortest(work: Callable[[], object]) -> float:
    """Return the seconds that the fastest of some calls took."""
    shortest, together, runs = math.inf, 0.0, 0
    with torch.inference_mode():
        while runs < MIN_RUNS or together < MIN_SECONDS:
            begin = time.perf_counter()
            work()
            seconds = time.perf_counter() - begin
            shortest, together, runs = min(shortest, seconds), together + seconds, runs + 1
    return shortest
