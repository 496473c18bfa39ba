"""Count the products of matrices, convolutions and FFTs in one block, as torch dispatches them.

Nothing is read from the structure of the module, so that this works for any .ts, with any layers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils._python_dispatch import TorchDispatchMode

FACTORS = {
    "mm": 0, "addmm": 1, "_addmm_activation": 1, "bmm": 0, "baddbmm": 1, "addbmm": 1,
    "mv": 0, "addmv": 1, "dot": 0, "vdot": 0,
}  # fmt: skip
"""Operators that multiply two tensors → position of the first of the two among their arguments. The other follows."""

CONVOLUTIONS = ("convolution", "_convolution")
"""Operators that convolve. Their arguments are input, weight, bias, stride, padding, dilation, transposed, …"""

FFTS = {"_fft_r2c": 1.25, "_fft_c2r": 1.25, "_fft_c2c": 2.5}
"""FFTs → multiply-adds of one of N numbers, in units of N·log₂ N. A butterfly of two complex numbers takes four
multiplications and six additions, which are five multiply-adds, and there are N/2·log₂ N of them (Cooley & Tukey 1965);
real numbers take half. The arguments are the input, the dimensions, …"""


@dataclass(frozen=True)
class Product:
    """One product, convolution or FFT.

    Attributes:
        macs: its multiply-adds.
        weight_bytes: bytes of the weights that it reads.
    """

    macs: int
    weight_bytes: int


@dataclass
class ProductCount:
    """The products, convolutions and FFTs of one block.

    Attributes:
        products: all of them, in order.
        memory: bytes of their weights, each weight counted once.
    """

    products: list[Product] = field(default_factory=list)
    memory: int = 0

    @property
    def macs(self) -> int:
        """Multiply-adds of all products."""
        return sum(product.macs for product in self.products)

    @property
    def weight_bytes(self) -> int:
        """Bytes of weights that all products read. A weight that is read twice counts twice."""
        return sum(product.weight_bytes for product in self.products)


def count(play: Callable[[], object], weights: Iterable[Tensor] = ()) -> ProductCount:
    """Count the products of `play()`.

    Composite operators (linear layers, recurrent layers, attention) are counted as the products that they consist of.
    The weight of a product is its second factor; of a matrix and a vector it is the matrix. It is the first factor if
    only that one is among `weights`. The taps of a convolution that multiply its padding count, too: torch computes
    them.

    A module that has played under inference mode may not play here, so use a new one.

    Args:
        play: plays one block.
        weights: parameters of the module.
    """
    mode = _CountingMode({_storage(weight) for weight in weights})
    unfused = torch.backends.mkldnn.flags(enabled=False)  # else an LSTM would be a single operator
    with torch.no_grad(), unfused, sdpa_kernel(SDPBackend.MATH), mode:  # inference mode would keep composite operators
        play()
    return ProductCount(mode.products, sum(mode.weight_sizes.values()))


class _CountingMode(TorchDispatchMode):
    """Records each product, and the bytes of the weight at each place in memory."""

    def __init__(self, weights: set[int]) -> None:
        super().__init__()
        self.weights = weights
        self.products: list[Product] = []
        self.weight_sizes: dict[int, int] = {}

    @classmethod
    def _should_skip_dynamo(cls) -> bool:
        """Return False, because torch would import its compiler to leave this class out: that takes seconds."""
        return False

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        result = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__.removesuffix("_")  # with "_": the same in place
        if name in FACTORS:
            first, second = args[FACTORS[name] : FACTORS[name] + 2]
            macs = first.numel() * (second.shape[-1] if second.dim() > 1 else 1)
            self._record(macs, self._choose_weight(first, second))
        elif name in CONVOLUTIONS:
            x, weight, transposed = args[0], args[1], args[6]
            steps = x if transposed else result  # each filter is applied once for each of these numbers
            self._record(steps.numel() * weight[0].numel(), weight)
        elif name in FFTS:
            signal = result if name == "_fft_c2r" else args[0]
            size = math.prod(signal.shape[dim] for dim in args[1])
            self.products.append(Product(round(FFTS[name] * signal.numel() * math.log2(size)), 0))
        return result

    def _choose_weight(self, first: Tensor, second: Tensor) -> Tensor:
        is_weight = [_storage(factor) in self.weights for factor in (first, second)]
        return first if second.dim() == 1 or is_weight == [True, False] else second

    def _record(self, macs: int, weight: Tensor) -> None:
        # a dimension of stride 0 repeats the same numbers
        shape = [n for n, stride in zip(weight.shape, weight.stride(), strict=True) if stride]
        size = torch.Size(shape).numel() * weight.element_size()
        self.products.append(Product(macs, size))
        self.weight_sizes[weight.data_ptr()] = max(size, self.weight_sizes.get(weight.data_ptr(), 0))


def _storage(tensor: Tensor) -> int:
    return tensor.untyped_storage().data_ptr()
