"""Streaming forms: in blocks, they return what the offline module returns for the whole, with every engine."""

import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, ResidualStack
from riverrun_export.streaming import ENGINES, Engine
from riverrun_export.streaming.line import SPARE
from riverrun_export.streaming.linear import Conv

LAYERS = {
    "plain": lambda: CausalConv1d(3, 5, 3),
    "pointwise": lambda: CausalConv1d(3, 5, 1),
    "dilated": lambda: CausalConv1d(3, 5, 3, dilation=9),
    "strided": lambda: CausalConv1d(3, 5, 8, 4),
    "stride as long as the kernel": lambda: CausalConv1d(3, 5, 4, 4),
    "transposed": lambda: CausalConvTranspose1d(3, 5, 8, 4),
    "nothing": lambda: ResidualStack(3, 3, []),
    "residual": lambda: ResidualStack(3, 3, [1, 3]),
    "sequence": lambda: nn.Sequential(
        CausalConv1d(3, 4, 8, 4),
        ResidualStack(4, 3, [1]),
        nn.LeakyReLU(0.3),
        CausalConvTranspose1d(4, 5, 8, 4),
        nn.LeakyReLU(0.1),
        CausalConv1d(5, 2, 3),
    ),
}


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Engine:
    return ENGINES[request.param]


def in_blocks(streaming: nn.Module, x: Tensor, sizes: list[int]) -> Tensor:
    """Return the output of a time-major layer for `[B, C, T]`, block by block, as `[B, C, ·]`."""
    return torch.cat([streaming(block.transpose(1, 2)) for block in x.split(sizes, dim=2)], dim=1).transpose(1, 2)


def close(output: Tensor, expected: Tensor) -> None:
    torch.testing.assert_close(output, expected, atol=1e-5, rtol=1e-5)


def test_an_engine_is_imported_on_access() -> None:
    """cached-conv is a reference for tests: an export with the default engine must not need it."""
    script = "import sys; from riverrun_export import build; build.ENGINES['{}']; print('cached_conv' in sys.modules)"
    for name, needed in (("linear", "False"), ("cached-conv", "True")):
        result = subprocess.run([sys.executable, "-c", script.format(name)], capture_output=True, text=True, check=True)
        assert result.stdout.strip() == needed
    with pytest.raises(KeyError):
        ENGINES["rocket"]


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("engine", ENGINES)
@settings(deadline=None, max_examples=8)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=6), st.integers(1, 4))
def test_blocks_equal_the_whole(engine: str, name: str, sizes: list[int], batch: int) -> None:
    torch.manual_seed(0)
    layer = LAYERS[name]().requires_grad_(False)
    sizes = [4 * size for size in sizes]
    x = torch.randn(batch, 3, sum(sizes))
    streaming = ENGINES[engine].stream(layer)
    close(in_blocks(streaming, x, sizes), layer(x))
    streaming.reset()
    close(in_blocks(streaming, x, [sum(sizes)]), layer(x))


@pytest.mark.parametrize("name", LAYERS)
def test_reloaded_equals_eager_and_a_changed_batch_starts_from_silence(
    engine: Engine, name: str, tmp_path: Path
) -> None:
    layer = LAYERS[name]().requires_grad_(False)
    streaming = engine.stream(layer)
    torch.jit.save(torch.jit.script(streaming), tmp_path / "twin.ts")
    reloaded = torch.jit.load(tmp_path / "twin.ts")
    for batch in (1, 4, 1):
        x = torch.randn(batch, 3, 24)
        expected = layer(x)
        for each in (streaming, reloaded):
            close(in_blocks(each, x, [4, 12, 8]), expected)


@pytest.mark.parametrize("context", [2, 18, 200])
def test_a_full_buffer_continues_from_its_past(context: int) -> None:
    layer = CausalConv1d(2, 2, 3, dilation=context // 2).requires_grad_(False)
    streaming = ENGINES["linear"].stream(layer)
    assert isinstance(streaming, Conv)
    sizes = [1] * (3 * SPARE) + [5, 7 * SPARE, 1, SPARE] + [3] * SPARE
    x = torch.randn(1, 2, sum(sizes))
    close(in_blocks(streaming, x, sizes), layer(x))
    assert streaming.line.size(1) == 2 * context + 7 * SPARE


def test_inference_mode_may_come_and_go() -> None:
    layer = LAYERS["sequence"]().requires_grad_(False)
    for first in (True, False):
        streaming = torch.jit.script(ENGINES["linear"].stream(layer))
        x = torch.randn(2, 3, 16)
        for mode in (first, not first, first):
            with torch.inference_mode(mode):
                streaming.reset()
            with torch.inference_mode(not mode):
                output = in_blocks(streaming, x.clone(), [4, 12])
            close(output, layer(x))


def test_the_streaming_form_shares_nothing_with_the_offline_module(engine: Engine) -> None:
    layer = CausalConv1d(3, 3, 1)
    before = layer(torch.ones(1, 3, 1)).clone()
    streaming = engine.stream(layer).requires_grad_(False)
    for tensor in [*streaming.buffers(), *streaming.parameters()]:
        tensor.add_(1)
    torch.testing.assert_close(layer(torch.ones(1, 3, 1)), before)


def test_the_input_is_not_changed(engine: Engine) -> None:
    for name, build in LAYERS.items():
        x = torch.randn(1, 8, 3)
        before = x.clone()
        engine.stream(build().requires_grad_(False))(x)
        assert torch.equal(x, before), name


@pytest.mark.parametrize(
    ("module", "message"),
    [
        (nn.Sequential(nn.Tanh()), "Tanh has no streaming form"),
        (nn.Sequential(nn.LeakyReLU(0.2), ResidualStack(3, 3, [1])), "ResidualStack behind an activation"),
        (nn.Sequential(CausalConv1d(3, 3, 1), nn.LeakyReLU(0.2)), "ends in an activation has no streaming form"),
    ],
)
def test_modules_without_a_streaming_form_are_named(engine: Engine, module: nn.Module, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        engine.stream(module)


def test_a_transposed_convolution_of_another_kernel_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="twice its stride of 4, not 12"):
        engine.stream(CausalConvTranspose1d(3, 3, 12, 4))


class Products(TorchDispatchMode):
    """A counter of the matrix products that torch computes, by name."""

    def __init__(self) -> None:
        super().__init__()
        self.names: Counter[str] = Counter()

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        name = func.overloadpacket.__name__
        self.names[name] += name in ("mm", "addmm")
        return func(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", ["plain", "pointwise", "transposed"])
def test_a_product_stays_one_with_its_bias(name: str) -> None:
    """Otherwise MKL starts its threads twice. TorchScript splits `addmm` before the second call, where it can."""
    streaming = torch.jit.script(ENGINES["linear"].stream(LAYERS[name]().requires_grad_(False)))
    x = torch.randn(1, 16, 3)
    for _ in range(3):
        streaming(x)
    with torch.no_grad(), Products() as products:
        streaming(x)
    assert +products.names == {"addmm": 1}
