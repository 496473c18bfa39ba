"""The cascade: both directions, log-determinants, densities, scripting; and what it is for."""

import io

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from riverrun.models.flow import CascadeFlow
from riverrun.models.flow.cascade import part_edges

SIZES = [(1, 1), (2, 1), (8, 1), (3, 2)]
"""Features of a group, and groups."""


def normal(*shape: int, seed: int = 1) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def make_flow(features: int, groups: int, context: int = 5, seed: int = 0, scale: float = 0.3) -> CascadeFlow:
    """A flow with random weights, far from those of an untrained one."""
    flow, generator = CascadeFlow(features, groups, context, 16, 2, 6), torch.Generator().manual_seed(seed)
    for parameter in flow.requires_grad_(False).parameters():
        parameter.copy_(scale * torch.randn(parameter.shape, generator=generator))
    return flow


def test_each_part_is_three_times_as_large_as_all_before_it_and_a_later_frame_has_two_parts() -> None:
    assert part_edges(32, 1) == [0, 1, 4, 16, 32]
    assert part_edges(6, 2) == [0, 1, 4, 6, 7, 12]
    assert part_edges(1, 2) == [0, 1, 2]


@given(seed=st.integers(0, 2**32), size=st.sampled_from(SIZES), spread=st.floats(0.1, 3))
@settings(max_examples=30, deadline=None)
def test_forward_and_inverse_are_inverses(seed: int, size: tuple[int, int], spread: float) -> None:
    flow, context = make_flow(*size, seed=seed, scale=0.15).double(), normal(9, 5, seed=seed + 1).double()
    x = spread * normal(9, size[0] * size[1], seed=seed).double()
    torch.testing.assert_close(flow.inverse(flow(x, context)[0], context), x, atol=1e-6, rtol=1e-6)
    torch.testing.assert_close(flow(flow.inverse(x, context), context)[0], x, atol=1e-6, rtol=1e-6)


@pytest.mark.parametrize("size", SIZES)
def test_log_determinant_equals_that_of_the_jacobian(size: tuple[int, int]) -> None:
    flow = make_flow(*size).double()
    x, context = 4 * normal(6, size[0] * size[1]).double(), normal(6, 5).double()
    _, log_det = flow(x, context)
    for index in range(6):
        c = context[index : index + 1]
        jacobian = torch.autograd.functional.jacobian(lambda row, c=c: flow(row[None], c)[0][0], x[index])
        torch.testing.assert_close(torch.linalg.slogdet(jacobian).logabsdet, log_det[index], atol=1e-8, rtol=0)


@pytest.mark.parametrize("size", SIZES)
def test_scripted_flow_equals_eager_at_any_batch_size(size: tuple[int, int]) -> None:
    flow, file = make_flow(*size, scale=0.15), io.BytesIO()
    torch.jit.save(torch.jit.script(flow), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    for batch in (1, 7, 1):
        x, context = normal(batch, size[0] * size[1], seed=batch), normal(batch, 5)
        for method in ("forward", "inverse", "log_prob"):
            actual, expected = getattr(scripted, method)(x, context), getattr(flow, method)(x, context)
            torch.testing.assert_close(actual, expected, atol=1e-5, rtol=1e-5)


@given(seed=st.integers(0, 2**32), value=st.floats(width=32, allow_nan=False, allow_infinity=False))
@settings(max_examples=30, deadline=None)
def test_inverse_is_finite_for_any_finite_input(seed: int, value: float) -> None:
    flow, context = make_flow(8, 1, seed=seed, scale=1.0), normal(2, 5, seed=seed)
    u = torch.where(normal(2, 8, seed=seed + 1) > 0, torch.tensor(value), normal(2, 8, seed=seed + 2))
    assert flow.inverse(u, context).isfinite().all()


def jumps(count: int, seed: int) -> Tensor:
    """Points `[count, 16]` near 0, of which a tenth is far from it in all dimensions."""
    far = torch.rand(count, 1, generator=torch.Generator().manual_seed(seed)) < 0.1
    return 0.1 * normal(count, 16, seed=seed + 1) + far * (1 + 0.3 * normal(count, 16, seed=seed + 2))


def test_it_learns_elements_that_jump_together() -> None:
    torch.manual_seed(0)
    flow = CascadeFlow(16, 1, 0, 32, 1)
    optimizer = torch.optim.Adam(flow.parameters(), 1e-2)
    for step in range(150):
        x = jumps(256, 10 * step)
        loss = -flow.log_prob(x, x[:, :0]).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        middle = flow.inverse(normal(2000, 16, seed=5), x[:1, :0].expand(2000, 0)).mean(1)
    assert ((middle > 0.3) & (middle < 0.7)).float().mean() < 0.02  # none between
    assert 0.05 < (middle >= 0.7).float().mean() < 0.12
