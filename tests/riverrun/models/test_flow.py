"""Flows: both directions, log-determinants, densities, zuko as an oracle, and scripting."""

import io
import math
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import pytest
import torch
import zuko
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from torch import Tensor, nn
from zuko.flows.coupling import GeneralCouplingTransform
from zuko.flows.gaussianization import ElementWiseTransform
from zuko.transforms import ComposedTransform, MonotonicAffineTransform, MonotonicRQSTransform, PermutationTransform
from zuko.utils import unpack

from riverrun.models.flow import Affine, ConditionalFlow, Spline

KINDS = ["affine", "spline"]
SIZES = [1, 2, 3, 8]
CONTEXTS = [0, 5]
UNIVARIATES = {"affine": MonotonicAffineTransform, "spline": MonotonicRQSTransform}
SHAPES = {"affine": ((), ()), "spline": ((6,), (6,), (5,))}


@contextmanager
def doubles() -> Iterator[None]:
    """Make float64 the default type, so that the constants of modules have it too."""
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(torch.float32)


def randomize(module: nn.Module, seed: int, scale: float) -> nn.Module:
    """Set random weights, far from the identity of an untrained module."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(scale * torch.randn(parameter.shape, generator=generator))
    return module


def make_flow(
    kind: str, size: int, context: int, seed: int = 0, scale: float = 0.3, couplings: int = 4
) -> ConditionalFlow:
    flow = randomize(ConditionalFlow(size, context, couplings, 16, 2, kind, 6), seed, scale)
    assert isinstance(flow, ConditionalFlow)
    return flow.requires_grad_(False)


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_an_untrained_flow_is_the_identity(kind: str, size: int, context: int) -> None:
    x = 3 * normal(7, size)
    u, log_det = ConditionalFlow(size, context, 4, 16, 2, kind)(x, normal(7, context))
    torch.testing.assert_close(u, x, atol=1e-5, rtol=0)
    torch.testing.assert_close(log_det, torch.zeros(7), atol=1e-5, rtol=0)


@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS), size=st.sampled_from(SIZES), spread=st.floats(0.1, 3))
@settings(max_examples=40, deadline=None)
def test_forward_and_inverse_are_inverses(seed: int, kind: str, size: int, spread: float) -> None:
    flow, context = make_flow(kind, size, 5, seed, 0.15), normal(9, 5, seed=seed + 1)
    x = spread * normal(9, size, seed=seed)
    torch.testing.assert_close(flow.inverse(flow(x, context)[0], context), x, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(flow(flow.inverse(x, context), context)[0], x, atol=1e-5, rtol=1e-5)


@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS), size=st.sampled_from(SIZES))
@settings(max_examples=30, deadline=None)
def test_inverse_is_exact_for_large_weights_and_outliers(seed: int, kind: str, size: int) -> None:
    with doubles():
        flow, context, x = (
            make_flow(kind, size, 5, seed, 0.25),
            normal(9, 5, seed=seed + 1),
            4 * normal(9, size, seed=seed),
        )
        u, _ = flow(x, context)
        assume(u.abs().max() < 1e4)
        torch.testing.assert_close(flow.inverse(u, context), x, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_log_determinant_equals_that_of_the_jacobian(kind: str, size: int, context: int) -> None:
    flow = make_flow(kind, size, context).double()
    x, given_context = 4 * normal(12, size).double(), normal(12, context).double()
    _, log_det = flow(x, given_context)
    for index in range(12):
        c = given_context[index : index + 1]
        jacobian = torch.autograd.functional.jacobian(lambda row, c=c: flow(row[None], c)[0][0], x[index])
        torch.testing.assert_close(torch.linalg.slogdet(jacobian).logabsdet, log_det[index], atol=1e-8, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_density_integrates_to_one(kind: str) -> None:
    flow, axis = make_flow(kind, 2, 3, seed=4, scale=0.25).double(), torch.linspace(-14, 14, 401, dtype=torch.float64)
    points = torch.cartesian_prod(axis, axis)
    density = flow.log_prob(points, normal(1, 3, seed=2).double().expand(len(points), -1)).exp()
    assert abs(density.sum() * (axis[1] - axis[0]) ** 2 - 1) < 1e-3


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 2**32), scale=st.sampled_from([0.1, 1.0, 10.0]))
@settings(max_examples=20, deadline=None)
def test_univariate_transforms_equal_those_of_zuko(kind: str, seed: int, scale: float) -> None:
    with doubles():
        ours: Affine | Spline = Affine() if kind == "affine" else Spline(6)
        x, raw = 4 * normal(3, 10, seed=seed), scale * normal(3, 10, ours.num_parameters, seed=seed + 1)
        y, log_slope = ours(x, raw)
        theirs = UNIVARIATES[kind](*unpack(raw, SHAPES[kind]))
        expected, expected_slope = theirs.call_and_ladj(x)
        torch.testing.assert_close(y, expected, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(log_slope, expected_slope, atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(ours.inverse(y, raw), theirs.inv(y), atol=1e-6, rtol=1e-6)


def as_zuko(flow: ConditionalFlow, kind: str, context: int) -> zuko.lazy.LazyComposedTransform:
    """Return zuko's transforms with the weights of a flow: base, permutation and coupling per layer, permutation."""
    size = flow.features
    couplings: Any = flow.couplings
    columns = flow.weight.split(flow.sizes, dim=1)
    biases = flow.bias.split(flow.sizes)
    base = ElementWiseTransform(size, context, hidden_features=())
    base.hyper[0].weight, base.hyper[0].bias = nn.Parameter(columns[0].T), nn.Parameter(biases[0])
    chain = [base]
    for order, column, bias, coupling in zip(flow.orders, columns[1:], biases[1:], couplings, strict=False):
        chain.append(zuko.lazy.UnconditionalTransform(PermutationTransform, order, buffer=True))
        theirs = GeneralCouplingTransform(
            size, context, torch.arange(size) < size // 2, UNIVARIATES[kind], SHAPES[kind], hidden_features=(16, 16)
        )
        first, middle, last = theirs.hyper[0], theirs.hyper[2], theirs.hyper[4]
        first.weight, first.bias = nn.Parameter(torch.cat([coupling.inward, column]).T), nn.Parameter(bias)
        middle.load_state_dict(coupling.hidden[0].state_dict())
        last.load_state_dict(coupling.outward.state_dict())
        chain.append(theirs)
    chain.append(zuko.lazy.UnconditionalTransform(PermutationTransform, flow.orders[-1], buffer=True))
    return zuko.lazy.LazyComposedTransform(*chain)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_flow_equals_zuko_with_copied_weights(kind: str, size: int) -> None:
    with doubles(), torch.no_grad():
        flow, x, context = make_flow(kind, size, 5), 2 * normal(20, size), normal(20, 5)
        transform = as_zuko(flow, kind, 5)(context)
        assert isinstance(transform, ComposedTransform)
        u, log_det = flow(x, context)
        expected, expected_log_det = transform.call_and_ladj(x)
        torch.testing.assert_close(u, expected, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(log_det, expected_log_det, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(flow.inverse(u, context), transform.inv(u), atol=1e-6, rtol=1e-6)
        base = zuko.distributions.DiagNormal(torch.zeros(size), torch.ones(size))
        torch.testing.assert_close(flow.log_prob(x, context), base.log_prob(u) + log_det, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("size", range(2, 10))
def test_each_pair_of_couplings_transforms_every_element(size: int) -> None:
    flow = make_flow("affine", size, 0, couplings=2)
    flow.bias[: 2 * size] = 0.0
    u, _ = flow(torch.ones(1, size), torch.zeros(1, 0))
    assert (u != 1).all()


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_scripted_flow_equals_eager_at_any_batch_size(kind: str, size: int, context: int) -> None:
    flow, file = make_flow(kind, size, context, scale=0.15), io.BytesIO()
    torch.jit.save(torch.jit.script(flow), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    for batch in (1, 7, 2, 1):
        x, c = normal(batch, size, seed=batch), normal(batch, context)
        for method in ("forward", "inverse", "log_prob"):
            actual, expected = getattr(scripted, method)(x, c), getattr(flow, method)(x, c)
            torch.testing.assert_close(actual, expected, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_batch_entries_are_independent(kind: str) -> None:
    flow, x, context = make_flow(kind, 8, 5), normal(3, 8), normal(3, 5)
    rows = [flow.log_prob(x[row : row + 1], context[row : row + 1]) for row in range(3)]
    torch.testing.assert_close(torch.cat(rows), flow.log_prob(x, context), atol=1e-5, rtol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 2**32), value=st.floats(width=32, allow_nan=False, allow_infinity=False))
@settings(max_examples=30, deadline=None)
def test_inverse_is_finite_for_any_finite_input(kind: str, seed: int, value: float) -> None:
    flow, context = make_flow(kind, 8, 5, seed, 1.0, couplings=8), normal(2, 5, seed=seed)
    u = torch.where(normal(2, 8, seed=seed + 1) > 0, torch.tensor(value), normal(2, 8, seed=seed + 2))
    assert flow.inverse(u, context).isfinite().all()


def test_the_spline_is_the_identity_beyond_its_bound() -> None:
    spline, x = Spline(6), torch.tensor([[-1e4, -5.1, 5.1, 300.0, 1e4]])
    y, log_slope = spline(x, normal(1, 5, 17))
    torch.testing.assert_close(y, x, atol=1e-5, rtol=1e-6)
    torch.testing.assert_close(log_slope, torch.zeros(1, 5), atol=1e-5, rtol=0)
    torch.testing.assert_close(spline.inverse(x, normal(1, 5, 17)), x, atol=1e-5, rtol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_are_finite_for_outliers(kind: str) -> None:
    flow = make_flow(kind, 3, 5).requires_grad_(True)
    (-flow.log_prob(torch.tensor([[0.0, 5.0, -5.0], [40.0, -1000.0, 0.1]]), normal(2, 5))).mean().backward()
    assert all(parameter.grad is not None and parameter.grad.isfinite().all() for parameter in flow.parameters())


def test_log_prob_of_an_untrained_flow_is_that_of_the_standard_normal() -> None:
    x = normal(5, 4)
    expected = -0.5 * x.square().sum(1) - 2 * math.log(2 * math.pi)
    flow = ConditionalFlow(4, 3, 2, 8, 1, "spline")
    torch.testing.assert_close(flow.log_prob(x, normal(5, 3)), expected, atol=1e-4, rtol=0)


def test_permutations_do_not_depend_on_the_random_generator() -> None:
    make = partial(ConditionalFlow, 9, 0, 4, 8, 1)
    torch.manual_seed(0)
    first = make("affine")
    torch.manual_seed(1)
    second = make("spline")
    assert torch.equal(first.orders, second.orders)
    assert set(first.state_dict()) == {name for name, _ in first.named_parameters()}
