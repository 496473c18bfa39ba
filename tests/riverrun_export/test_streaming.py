"""Streaming twins: what the offline module makes of the whole, they make of it in blocks, eager and scripted."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun.nn import CausalConv1d, CausalConvTranspose1d, ResidualStack
from riverrun_export.streaming import ConvTranspose, stream

LAYERS = {
    "plain": lambda: CausalConv1d(3, 5, 3),
    "pointwise": lambda: CausalConv1d(3, 5, 1),
    "dilated": lambda: CausalConv1d(3, 5, 3, dilation=9),
    "strided": lambda: CausalConv1d(3, 5, 8, 4),
    "stride as long as the kernel": lambda: CausalConv1d(3, 5, 4, 4),
    "transposed": lambda: CausalConvTranspose1d(3, 5, 8, 4),
    "residual": lambda: ResidualStack(3, 3, [1, 3]),
    "sequence": lambda: nn.Sequential(
        CausalConv1d(3, 4, 8, 4), nn.LeakyReLU(0.2), ResidualStack(4, 3, [1]), CausalConvTranspose1d(4, 5, 8, 4)
    ),
}


def in_blocks(twin: nn.Module, x: Tensor, sizes: list[int]) -> Tensor:
    """`[B, C, T]` through a time-major twin, block by block, and back to `[B, C, ·]`."""
    return torch.cat([twin(block.transpose(1, 2)) for block in x.split(sizes, dim=2)], dim=1).transpose(1, 2)


@pytest.mark.parametrize("name", LAYERS)
@settings(deadline=None, max_examples=8)
@given(st.lists(st.integers(1, 20), min_size=1, max_size=6), st.integers(1, 4))
def test_blocks_equal_the_whole(name: str, sizes: list[int], batch: int) -> None:
    torch.manual_seed(0)
    layer = LAYERS[name]().requires_grad_(False)
    sizes = [4 * size for size in sizes]
    x = torch.randn(batch, 3, sum(sizes))
    twin = stream(layer)
    torch.testing.assert_close(in_blocks(twin, x, sizes), layer(x), atol=1e-5, rtol=1e-5)
    twin.reset()
    torch.testing.assert_close(in_blocks(twin, x, [sum(sizes)]), layer(x), atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("name", LAYERS)
def test_scripted_equals_eager_and_a_changed_batch_starts_from_silence(name: str) -> None:
    layer = LAYERS[name]().requires_grad_(False)
    twin, scripted = stream(layer), torch.jit.script(stream(layer))
    for batch in (1, 4, 1):
        x = torch.randn(batch, 3, 24)
        expected = layer(x)
        for each in (twin, scripted):
            torch.testing.assert_close(in_blocks(each, x, [4, 12, 8]), expected, atol=1e-5, rtol=1e-5)


def test_the_twin_shares_nothing_with_the_offline_module() -> None:
    layer = CausalConv1d(3, 3, 1)
    before = layer(torch.ones(1, 3, 1)).clone()
    for buffer in stream(layer).buffers():
        buffer.add_(1)
    torch.testing.assert_close(layer(torch.ones(1, 3, 1)), before)


def test_what_has_no_twin_is_named() -> None:
    with pytest.raises(TypeError, match="no streaming twin for Tanh"):
        stream(nn.Sequential(nn.Tanh()))
    with pytest.raises(ValueError, match="twice its stride of 4, not 12"):
        ConvTranspose(torch.zeros(1, 1, 12), torch.zeros(1), 4)
