"""The flow: both directions, log-determinants, density, zuko as the oracle, and what scripting must not change."""

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
    """float64 throughout, constants of the modules included."""
    torch.set_default_dtype(torch.float64)
    try:
        yield
    finally:
        torch.set_default_dtype(torch.float32)


def restless(module: nn.Module, seed: int, scale: float) -> nn.Module:
    """Weights far from the identity they start at."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(scale * torch.randn(parameter.shape, generator=generator))
    return module


def flow(kind: str, size: int, context: int, seed: int = 0, scale: float = 0.3, couplings: int = 4) -> ConditionalFlow:
    made = restless(ConditionalFlow(size, context, couplings, 16, 2, kind, 6), seed, scale)
    assert isinstance(made, ConditionalFlow)
    return made.requires_grad_(False)


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_untrained_it_is_the_identity(kind: str, size: int, context: int) -> None:
    x = 3 * normal(7, size)
    u, log_det = ConditionalFlow(size, context, 4, 16, 2, kind)(x, normal(7, context))
    torch.testing.assert_close(u, x, atol=1e-5, rtol=0)
    torch.testing.assert_close(log_det, torch.zeros(7), atol=1e-5, rtol=0)


@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS), size=st.sampled_from(SIZES), spread=st.floats(0.1, 3))
@settings(max_examples=40, deadline=None)
def test_inverse_undoes_forward_and_forward_inverse(seed: int, kind: str, size: int, spread: float) -> None:
    made, context = flow(kind, size, 5, seed, 0.15), normal(9, 5, seed=seed + 1)
    x = spread * normal(9, size, seed=seed)
    torch.testing.assert_close(made.inverse(made(x, context)[0], context), x, atol=1e-5, rtol=1e-5)
    torch.testing.assert_close(made(made.inverse(x, context), context)[0], x, atol=1e-5, rtol=1e-5)


@given(seed=st.integers(0, 2**32), kind=st.sampled_from(KINDS), size=st.sampled_from(SIZES))
@settings(max_examples=30, deadline=None)
def test_inverse_is_exact_with_violent_weights_and_far_out_too(seed: int, kind: str, size: int) -> None:
    with doubles():
        made, context, x = flow(kind, size, 5, seed, 0.25), normal(9, 5, seed=seed + 1), 4 * normal(9, size, seed=seed)
        u, _ = made(x, context)
        assume(u.abs().max() < 1e4)
        torch.testing.assert_close(made.inverse(u, context), x, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_log_determinant_is_that_of_the_jacobian(kind: str, size: int, context: int) -> None:
    made = flow(kind, size, context).double()
    x, given_ = 4 * normal(12, size).double(), normal(12, context).double()
    _, log_det = made(x, given_)
    for index in range(12):
        c = given_[index : index + 1]
        jacobian = torch.autograd.functional.jacobian(lambda row, c=c: made(row[None], c)[0][0], x[index])
        torch.testing.assert_close(torch.linalg.slogdet(jacobian).logabsdet, log_det[index], atol=1e-8, rtol=0)


@pytest.mark.parametrize("kind", KINDS)
def test_density_integrates_to_one(kind: str) -> None:
    made, axis = flow(kind, 2, 3, seed=4, scale=0.25).double(), torch.linspace(-14, 14, 401, dtype=torch.float64)
    points = torch.cartesian_prod(axis, axis)
    density = made.log_prob(points, normal(1, 3, seed=2).double().expand(len(points), -1)).exp()
    assert abs(density.sum() * (axis[1] - axis[0]) ** 2 - 1) < 1e-3


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 2**32), loud=st.sampled_from([0.1, 1.0, 10.0]))
@settings(max_examples=20, deadline=None)
def test_univariates_equal_zukos(kind: str, seed: int, loud: float) -> None:
    with doubles():
        ours: Affine | Spline = Affine() if kind == "affine" else Spline(6)
        x, raw = 4 * normal(3, 10, seed=seed), loud * normal(3, 10, ours.num_parameters, seed=seed + 1)
        y, log_slope = ours(x, raw)
        theirs = UNIVARIATES[kind](*unpack(raw, SHAPES[kind]))
        expected, expected_slope = theirs.call_and_ladj(x)
        torch.testing.assert_close(y, expected, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(log_slope, expected_slope, atol=1e-5, rtol=1e-5)
        torch.testing.assert_close(ours.inverse(y, raw), theirs.inv(y), atol=1e-6, rtol=1e-6)


def as_zuko(made: ConditionalFlow, kind: str, context: int) -> zuko.lazy.LazyComposedTransform:
    """zuko's transformations with a flow's weights: base, and per coupling a reordering and a coupling, then back."""
    size = made.features
    couplings: Any = made.couplings
    columns = made.weight.split(made.sizes, dim=1)
    biases = made.bias.split(made.sizes)
    base = ElementWiseTransform(size, context, hidden_features=())
    base.hyper[0].weight, base.hyper[0].bias = nn.Parameter(columns[0].T), nn.Parameter(biases[0])
    chain = [base]
    for order, column, bias, coupling in zip(made.orders, columns[1:], biases[1:], couplings, strict=False):
        chain.append(zuko.lazy.UnconditionalTransform(PermutationTransform, order, buffer=True))
        theirs = GeneralCouplingTransform(
            size, context, torch.arange(size) < size // 2, UNIVARIATES[kind], SHAPES[kind], hidden_features=(16, 16)
        )
        first, middle, last = theirs.hyper[0], theirs.hyper[2], theirs.hyper[4]
        first.weight, first.bias = nn.Parameter(torch.cat([coupling.inward, column]).T), nn.Parameter(bias)
        middle.load_state_dict(coupling.hidden[0].state_dict())
        last.load_state_dict(coupling.outward.state_dict())
        chain.append(theirs)
    chain.append(zuko.lazy.UnconditionalTransform(PermutationTransform, made.orders[-1], buffer=True))
    return zuko.lazy.LazyComposedTransform(*chain)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_it_equals_zuko_with_copied_weights(kind: str, size: int) -> None:
    with doubles(), torch.no_grad():
        made, x, context = flow(kind, size, 5), 2 * normal(20, size), normal(20, 5)
        transform = as_zuko(made, kind, 5)(context)
        assert isinstance(transform, ComposedTransform)
        u, log_det = made(x, context)
        expected, expected_log_det = transform.call_and_ladj(x)
        torch.testing.assert_close(u, expected, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(log_det, expected_log_det, atol=1e-6, rtol=1e-6)
        torch.testing.assert_close(made.inverse(u, context), transform.inv(u), atol=1e-6, rtol=1e-6)
        base = zuko.distributions.DiagNormal(torch.zeros(size), torch.ones(size))
        torch.testing.assert_close(made.log_prob(x, context), base.log_prob(u) + log_det, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("size", range(2, 10))
def test_each_pair_of_couplings_transforms_every_element(size: int) -> None:
    made = flow("affine", size, 0, couplings=2)
    made.bias[: 2 * size] = 0.0
    u, _ = made(torch.ones(1, size), torch.zeros(1, 0))
    assert (u != 1).all()


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", KINDS)
def test_scripted_saved_and_loaded_it_equals_eager_at_any_batch(kind: str, size: int, context: int) -> None:
    made, file = flow(kind, size, context, scale=0.15), io.BytesIO()
    torch.jit.save(torch.jit.script(made), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    for batch in (1, 7, 2, 1):
        x, c = normal(batch, size, seed=batch), normal(batch, context)
        for method in ("forward", "inverse", "log_prob"):
            played, expected = getattr(scripted, method)(x, c), getattr(made, method)(x, c)
            torch.testing.assert_close(played, expected, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("kind", KINDS)
def test_batch_entries_do_not_meet(kind: str) -> None:
    made, x, context = flow(kind, 8, 5), normal(3, 8), normal(3, 5)
    rows = [made.log_prob(x[row : row + 1], context[row : row + 1]) for row in range(3)]
    torch.testing.assert_close(torch.cat(rows), made.log_prob(x, context), atol=1e-5, rtol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 2**32), value=st.floats(width=32, allow_nan=False, allow_infinity=False))
@settings(max_examples=30, deadline=None)
def test_whatever_is_played_into_it_stays_finite(kind: str, seed: int, value: float) -> None:
    made, context = flow(kind, 8, 5, seed, 1.0, couplings=8), normal(2, 5, seed=seed)
    u = torch.where(normal(2, 8, seed=seed + 1) > 0, torch.tensor(value), normal(2, 8, seed=seed + 2))
    assert made.inverse(u, context).isfinite().all()


def test_the_spline_is_the_identity_beyond_its_bound() -> None:
    spline, x = Spline(6), torch.tensor([[-1e4, -5.1, 5.1, 300.0, 1e4]])
    y, log_slope = spline(x, normal(1, 5, 17))
    torch.testing.assert_close(y, x, atol=1e-5, rtol=1e-6)
    torch.testing.assert_close(log_slope, torch.zeros(1, 5), atol=1e-5, rtol=0)
    torch.testing.assert_close(spline.inverse(x, normal(1, 5, 17)), x, atol=1e-5, rtol=1e-6)


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_are_finite_for_frames_far_out(kind: str) -> None:
    made = flow(kind, 3, 5).requires_grad_(True)
    (-made.log_prob(torch.tensor([[0.0, 5.0, -5.0], [40.0, -1000.0, 0.1]]), normal(2, 5))).mean().backward()
    assert all(parameter.grad is not None and parameter.grad.isfinite().all() for parameter in made.parameters())


def test_log_prob_of_the_untrained_flow_is_the_standard_normals() -> None:
    x = normal(5, 4)
    expected = -0.5 * x.square().sum(1) - 2 * math.log(2 * math.pi)
    made = ConditionalFlow(4, 3, 2, 8, 1, "spline")
    torch.testing.assert_close(made.log_prob(x, normal(5, 3)), expected, atol=1e-4, rtol=0)


def test_making_a_flow_twice_orders_its_elements_alike() -> None:
    make = partial(ConditionalFlow, 9, 0, 4, 8, 1)
    torch.manual_seed(0)
    first = make("affine")
    torch.manual_seed(1)
    second = make("spline")
    assert torch.equal(first.orders, second.orders)
    assert set(first.state_dict()) == {name for name, _ in first.named_parameters()}
