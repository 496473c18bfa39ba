"""The networks of the spectral path: causal, and a linear map at the start."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import white

from riverrun.models.layers import CausalConv1d, CausalLinear
from riverrun.models.spectral.coder import SpectralCoder


def coder(kernel_sizes: tuple[int, int], started: bool = True) -> SpectralCoder:
    """Return a coder; if `started`, its network is no longer 0."""
    torch.manual_seed(0)
    model = SpectralCoder(5, 8, 3, kernel_sizes)
    if started:
        for parameter in model.parameters():
            torch.nn.init.normal_(parameter, std=0.5)
    return model.requires_grad_(False)


@given(st.integers(1, 5), st.integers(1, 30), st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_a_causal_linear_layer_is_a_causal_convolution(kernel_size: int, frames: int, batch: int) -> None:
    layer = CausalLinear(4, 6, kernel_size).requires_grad_(False)
    convolution = CausalConv1d(4, 6, kernel_size).requires_grad_(False)
    layer.bias.copy_(white(6))
    weight = layer.weight.view(6, kernel_size, 4).transpose(1, 2)
    x = white(batch, frames, 4)
    padded = torch.nn.functional.pad(x.transpose(1, 2), (kernel_size - 1, 0))
    expected = torch.nn.functional.conv1d(padded, weight, layer.bias).transpose(1, 2)
    torch.testing.assert_close(layer(x), expected)
    assert layer.context == convolution.context == kernel_size - 1


@given(st.tuples(st.integers(1, 4), st.integers(1, 4)), st.integers(0, 19))
@settings(max_examples=30, deadline=None)
def test_the_coder_is_causal_and_declares_its_context(kernel_sizes: tuple[int, int], moment: int) -> None:
    model, x = coder(kernel_sizes), white(1, 20, 5)
    changed = x.clone()
    changed[:, moment] += 1
    differs = (model(x) != model(changed))[0].any(1)
    assert model.context == sum(kernel_sizes) - 2
    expected = torch.zeros(20, dtype=torch.bool)
    expected[moment : moment + model.context + 1] = True
    assert torch.equal(differs & ~expected, torch.zeros_like(expected))
    assert differs[moment]
    assert differs[min(moment + model.context, 19)]


@pytest.mark.parametrize("kernel_sizes", [(1, 3), (3, 1)])
def test_the_network_starts_at_nothing(kernel_sizes: tuple[int, int]) -> None:
    model, x = coder(kernel_sizes, started=False), white(2, 7, 5)
    assert not model.network(x).any()
    matrix, bias = white(3, 5, seed=1), white(3, seed=2)
    model.set_linear(matrix, bias)
    torch.testing.assert_close(model(x), x @ matrix.T + bias)


def test_the_network_learns_from_nothing() -> None:
    model = coder((1, 3), started=False).requires_grad_()
    model(white(2, 7, 5)).square().sum().backward()
    (*_, last) = model.network
    assert last.weight.grad is not None
    assert last.weight.grad.abs().max() > 0
