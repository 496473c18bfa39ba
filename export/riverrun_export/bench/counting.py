"""Products that one block really computes, as torch dispatches them: how much they multiply, how much weight they read.

Nothing is read from the structure of the module, so anybody's .ts can be counted, whatever its layers are made of.
"""

from __future__ import annotations

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
"""Products of two tensors, and where among their arguments the first of the two is; the other comes next."""

CONVOLUTIONS = ("convolution", "_convolution")
"""Convolutions; their arguments are input, weight, bias, stride, padding, dilation, transposed, …"""


@dataclass(frozen=True)
class Product:
    """One product: its multiply-adds, and the bytes of the weights that it reads."""

    macs: int
    weight_bytes: int


@dataclass
class Counted:
    """The products of one block, in order. `memory`: bytes that their weights take, each counted once."""

    products: list[Product] = field(default_factory=list)
    memory: int = 0

    @property
    def macs(self) -> int:
        """Multiply-adds of all products."""
        return sum(product.macs for product in self.products)

    @property
    def weight_bytes(self) -> int:
        """Bytes of weights that all products read; what is read twice counts twice."""
        return sum(product.weight_bytes for product in self.products)


def count(play: Callable[[], object], weights: Iterable[Tensor] = ()) -> Counted:
    """What `play()` multiplies.

    Composite operators are seen as the products that they are made of: linear layers, recurrent ones and attention.
    The weight of a product is the second factor, of a matrix and a vector the matrix; the first one if that is among
    `weights` and the second is not. Taps of a convolution that fall on its padding count, as they are multiplied too.

    What was played before under inference mode may not play here: give a fresh module.
    """
    mode = _Counting({_storage(weight) for weight in weights})
    fused = torch.backends.mkldnn.flags(enabled=False)  # an LSTM would be one operator of its own
    with torch.no_grad(), fused, sdpa_kernel(SDPBackend.MATH), mode:  # inference mode keeps composite operators whole
        play()
    return Counted(mode.products, sum(mode.read.values()))


class _Counting(TorchDispatchMode):
    """Writes down each product, and where in memory its weight is."""

    def __init__(self, weights: set[int]) -> None:
        super().__init__()
        self.weights = weights
        self.products: list[Product] = []
        self.read: dict[int, int] = {}

    def __torch_dispatch__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: Mapping[str, Any] | None = None
    ) -> Any:
        result = func(*args, **(kwargs or {}))
        name = func.overloadpacket.__name__.removesuffix("_")  # with "_" at the end: the same in place
        if name in FACTORS:
            first, second = args[FACTORS[name] : FACTORS[name] + 2]
            self._note(first.numel() * (second.shape[-1] if second.dim() > 1 else 1), self._weight(first, second))
        elif name in CONVOLUTIONS:
            x, weight, transposed = args[0], args[1], args[6]
            steps = x if transposed else result  # what each filter is applied at
            self._note(steps.numel() * weight[0].numel(), weight)
        return result

    def _weight(self, first: Tensor, second: Tensor) -> Tensor:
        known = [_storage(factor) in self.weights for factor in (first, second)]
        return first if second.dim() == 1 or known == [True, False] else second

    def _note(self, macs: int, weight: Tensor) -> None:
        shape = [n for n, stride in zip(weight.shape, weight.stride(), strict=True) if stride]  # 0: the same again
        size = torch.Size(shape).numel() * weight.element_size()
        self.products.append(Product(macs, size))
        self.read[weight.data_ptr()] = max(size, self.read.get(weight.data_ptr(), 0))


def _storage(tensor: Tensor) -> int:
    return tensor.untyped_storage().data_ptr()
