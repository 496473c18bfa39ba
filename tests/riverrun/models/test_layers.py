"""Layers: number of frames, causality, and equality with torch's convolutions."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import nn
from torch.nn import functional

from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, ResidualStack

STRIDES = st.sampled_from([1, 2, 3, 4, 8])


def first_change(layer: nn.Module, frames: int, at: int) -> int:
    """Return the first output frame that changes with input frame `at`."""
    x = torch.randn(1, 3, frames)
    changed = x.clone()
    changed[..., at] += 1
    difference = (layer(x) - layer(changed)).abs().amax((0, 1))
    return int(difference.gt(0).nonzero()[0])


@given(STRIDES, st.integers(0, 3), st.integers(1, 5), st.data())
def test_a_convolution_divides_the_frames_and_is_causal(
    stride: int, extra: int, dilation: int, data: st.DataObject
) -> None:
    dilation = dilation if stride == 1 else 1
    layer = CausalConv1d(3, 2, stride + extra, stride, dilation)
    frames = stride * data.draw(st.integers(1, 12))
    at = data.draw(st.integers(0, frames - 1))
    assert layer(torch.randn(2, 3, frames)).shape == (2, 2, frames // stride)
    assert first_change(layer, frames, at) == at // stride


@given(STRIDES, st.integers(1, 12), st.data())
def test_a_transposed_convolution_multiplies_the_frames_and_is_causal(
    stride: int, frames: int, data: st.DataObject
) -> None:
    layer = CausalConvTranspose1d(3, 2, 2 * stride, stride)
    at = data.draw(st.integers(0, frames - 1))
    assert layer(torch.randn(2, 3, frames)).shape == (2, 2, frames * stride)
    assert first_change(layer, frames, at) == at * stride


def test_convolutions_equal_those_of_torch() -> None:
    x = torch.randn(2, 3, 24)
    down = CausalConv1d(3, 5, 7, 4)
    expected = functional.conv1d(functional.pad(x, (3, 0)), down.conv.weight, down.conv.bias, 4)
    torch.testing.assert_close(down(x), expected)
    up = CausalConvTranspose1d(3, 5, 8, 4)
    expected = functional.conv_transpose1d(x, up.conv.weight, up.conv.bias, 4)[..., :96]
    torch.testing.assert_close(up(x), expected)


def test_a_residual_stack_with_zero_weights_is_the_identity() -> None:
    stack = ResidualStack(3, 3, [1, 3])
    for unit in stack:
        nn.init.zeros_(unit.mix.conv.parametrizations.weight.original0)
        nn.init.zeros_(unit.mix.conv.bias)
    x = torch.randn(1, 3, 20)
    torch.testing.assert_close(stack(x), x)


@pytest.mark.parametrize("layer", [CausalConv1d, CausalConvTranspose1d])
def test_a_kernel_shorter_than_its_stride_is_refused(layer: type[nn.Module]) -> None:
    with pytest.raises(ValueError, match="shorter than its stride"):
        layer(1, 1, 2, 4)
