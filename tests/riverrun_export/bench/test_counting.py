"""Multiply-adds and bytes of weights of scripted and traced layers, compared with numbers computed by hand."""

import pytest
import torch
from torch import Tensor, nn

from riverrun_export.bench.counting import Product, count

FLOAT_BYTES = 4


class Products(nn.Module):
    """A product that is no layer, of the kind that `kind` names."""

    __constants__ = ("kind",)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.weight = nn.Parameter(torch.ones(7, 5))

    def forward(self, x: Tensor) -> Tensor:
        if self.kind == "right":
            return torch.matmul(x, self.weight.t())
        if self.kind == "left":
            return torch.matmul(self.weight, x[0].t())
        if self.kind == "batched":
            return torch.bmm(x, self.weight.t().expand(x.size(0), 5, 7))
        if self.kind == "added":
            return torch.baddbmm(torch.zeros(1), x, x.transpose(1, 2))
        if self.kind == "in place":
            return torch.zeros(x.size(1), 7).addmm_(x[0], self.weight.t())
        if self.kind == "vector":
            return torch.mv(self.weight, x[0, 0])
        if self.kind == "sum":
            return torch.einsum("bti,oi->bto", x, self.weight)
        if self.kind == "dot":
            return torch.dot(x[0, 0], x[0, 0])
        if self.kind == "attention":
            return nn.functional.scaled_dot_product_attention(x, x, x)
        if self.kind == "fft":
            return torch.view_as_real(torch.fft.rfft(x))
        if self.kind == "inverse fft":
            return torch.fft.irfft(torch.complex(x, x), 16)
        if self.kind == "complex fft":
            return torch.view_as_real(torch.fft.fft(torch.complex(x, x)))
        return 2.0 * x.sin() + x


class Recurrent(nn.Module):
    """A recurrent layer that returns the output of all steps."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        self.layer = layer

    def forward(self, x: Tensor) -> Tensor:
        return self.layer(x)[0]


# layer, shape of its input, multiply-adds, weights that are read, weights in memory
LAYERS = {
    "linear": (nn.Linear(5, 7), (2, 3, 5), 6 * 35, 35, 35),
    "linear without bias": (nn.Linear(5, 7, bias=False), (2, 3, 5), 6 * 35, 35, 35),
    "linear of a vector": (nn.Linear(5, 7), (5,), 35, 35, 35),
    # (20 + 2·1 − 2·2 − 1) // 2 + 1 = 9 steps of 6 filters over 2 channels and 3 taps, twice
    "conv": (nn.Conv1d(4, 6, 3, stride=2, dilation=2, groups=2, padding=1), (2, 4, 20), 2 * 9 * 36, 36, 36),
    "conv depthwise": (nn.Conv1d(4, 4, 3, groups=4), (1, 4, 20), 18 * 12, 12, 12),
    "conv unbatched": (nn.Conv1d(4, 6, 3, padding="same"), (4, 20), 20 * 72, 72, 72),
    "conv 2d": (nn.Conv2d(2, 3, (3, 5)), (1, 2, 5, 9), 3 * 5 * 90, 90, 90),
    # each of 20 samples of 4 channels into 3 channels (6 in 2 groups) and 4 taps, twice
    "transposed": (nn.ConvTranspose1d(4, 6, 4, stride=2, groups=2, output_padding=1), (2, 4, 20), 2 * 20 * 48, 48, 48),
    "gru cell": (nn.GRUCell(5, 7), (3, 5), 3 * 3 * (35 + 49), 3 * (35 + 49), 3 * (35 + 49)),
    # 3 steps: the inputs are one product, the hidden states are one for each step
    "gru": (Recurrent(nn.GRU(5, 7, batch_first=True)), (1, 3, 5), 9 * (35 + 49), 3 * 35 + 9 * 49, 3 * (35 + 49)),
    "lstm": (Recurrent(nn.LSTM(5, 7, batch_first=True)), (1, 3, 5), 12 * (35 + 49), 4 * 35 + 12 * 49, 4 * (35 + 49)),
    "right": (Products("right"), (2, 3, 5), 6 * 35, 35, 35),
    "left": (Products("left"), (1, 3, 5), 3 * 35, 35, 35),
    "batched": (Products("batched"), (2, 3, 5), 6 * 35, 35, 35),
    "added": (Products("added"), (2, 3, 5), 2 * 45, 30, 30),
    "in place": (Products("in place"), (1, 3, 5), 3 * 35, 35, 35),
    "vector": (Products("vector"), (1, 1, 5), 35, 35, 35),
    "sum": (Products("sum"), (2, 3, 5), 6 * 35, 35, 35),
    "dot": (Products("dot"), (1, 1, 5), 5, 5, 5),
    # 1.25·N·log₂ N multiply-adds for N real numbers, twice as many for complex ones; they read no weights
    "fft": (Products("fft"), (2, 3, 8), 6 * 30, 0, 0),
    "inverse fft": (Products("inverse fft"), (2, 3, 9), 6 * 80, 0, 0),
    "complex fft": (Products("complex fft"), (2, 3, 8), 6 * 60, 0, 0),
    "none": (Products("none"), (2, 3, 5), 0, 0, 0),
}


@pytest.mark.parametrize("way", [torch.jit.script, torch.jit.trace])
@pytest.mark.parametrize("name", LAYERS)
def test_counts_are_those_computed_by_hand(name: str, way: object) -> None:
    layer, shape, macs, read, memory = LAYERS[name]
    x = torch.ones(shape)
    module = torch.jit.script(layer.eval()) if way is torch.jit.script else torch.jit.trace(layer.eval(), x)
    for _ in range(3):  # as loaded, profiled, rewritten
        counted = count(lambda: module(x), module.parameters())
        assert (counted.macs, counted.weight_bytes, counted.memory) == (macs, FLOAT_BYTES * read, FLOAT_BYTES * memory)


def test_attention_is_two_products() -> None:
    module = torch.jit.script(Products("attention"))
    x = torch.ones(1, 2, 6, 8)
    assert [product.macs for product in count(lambda: module(x)).products] == [2 * 6 * 6 * 8] * 2


def test_the_weight_of_a_matrix_and_a_vector_is_the_matrix() -> None:
    module = torch.jit.script(Products("vector"))
    assert count(lambda: module(torch.ones(1, 1, 5))).products == [Product(35, 35 * FLOAT_BYTES)]


def test_each_product_is_listed() -> None:
    module = torch.jit.freeze(torch.jit.script(nn.Sequential(nn.Linear(5, 7), nn.Linear(7, 2)).eval()))
    products = count(lambda: module(torch.ones(1, 3, 5))).products
    assert products == [Product(3 * 35, 35 * FLOAT_BYTES), Product(3 * 14, 14 * FLOAT_BYTES)]


def test_bfloat16_weights_have_half_the_bytes() -> None:
    module = torch.jit.script(nn.Linear(5, 7).to(torch.bfloat16))
    assert count(lambda: module(torch.ones(3, 5, dtype=torch.bfloat16))).weight_bytes == 2 * 35


def test_counting_restores_the_settings_of_torch() -> None:
    def settings() -> tuple[bool, ...]:
        cuda = torch.backends.cuda
        return (
            torch.is_grad_enabled(),
            torch._C._get_mkldnn_enabled(),
            cuda.flash_sdp_enabled(),
            cuda.math_sdp_enabled(),
        )

    before = settings()
    with pytest.raises(ZeroDivisionError):
        count(lambda: 1 / 0)
    assert settings() == before
