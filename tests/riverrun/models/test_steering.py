"""Linear steering: it moves what is named, exactly invertibly, and nothing where nothing is given."""

import io

import torch
from hypothesis import given
from hypothesis import strategies as st
from torch import Tensor

from riverrun.models.steering import LinearSteering

SIZE, COUNT = 6, 3


def normal(*shape: int, seed: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


def fitted(seed: int, error: Tensor | None = None) -> LinearSteering:
    steering = LinearSteering(SIZE, COUNT)
    weight, bias = 0.5 * normal(COUNT, SIZE, seed=seed), 0.1 * normal(COUNT, seed=seed + 1)
    steering.fit(weight, bias, torch.full((COUNT,), 0.2) if error is None else error)
    return steering


conditions = st.lists(st.sampled_from([0.0, -1.0, -0.3, 1e-3, 0.6, 1.0]), min_size=COUNT, max_size=COUNT)


@given(seed=st.integers(0, 999), given_conditions=conditions)
def test_the_inverse_undoes_it_whatever_is_given(seed: int, given_conditions: list[float]) -> None:
    steering, z = fitted(seed), normal(4, SIZE, seed=seed + 2)
    values = torch.tensor([given_conditions]).expand(4, -1)
    torch.testing.assert_close(steering.inverse(steering(z, values), values), z, atol=1e-4, rtol=1e-4)


@given(seed=st.integers(0, 999), given_conditions=conditions)
def test_estimates_approach_the_conditions_and_those_of_free_descriptors_stay(
    seed: int, given_conditions: list[float]
) -> None:
    """Without errors, estimates reach what is given, and the others don't move."""
    steering, z = fitted(seed, torch.full((COUNT,), 1e-9)), normal(4, SIZE, seed=seed + 2)
    values = torch.tensor([given_conditions]).expand(4, -1)
    before, after = (each @ steering.weight.T + steering.bias for each in (z, steering(z, values)))
    torch.testing.assert_close(after, torch.where(values != 0, values, before), atol=1e-2, rtol=1e-2)


def test_it_is_the_mean_of_the_posterior_of_a_gaussian() -> None:
    """The information form of the same mean: (I + Wᵀ E⁻¹ W)⁻¹ (z + Wᵀ E⁻¹ (c − b))."""
    error = torch.tensor([0.1, 0.5, 2.0])
    steering, z, values = fitted(3, error), normal(4, SIZE, seed=5), torch.tensor([[0.5, -1.0, 0.2]]).expand(4, -1)
    weight = steering.weight
    precision = torch.eye(SIZE) + weight.T @ torch.diag(1 / error) @ weight
    expected = torch.linalg.solve(precision, (z + (values - steering.bias) / error @ weight).T).T
    torch.testing.assert_close(steering(z, values), expected, atol=1e-5, rtol=1e-5)


def test_nothing_moves_where_nothing_is_given_nor_before_it_is_fitted() -> None:
    z, values = normal(4, SIZE, seed=1), torch.tensor([[0.5, -1.0, 1.0]]).expand(4, -1)
    assert torch.equal(fitted(0)(z, torch.zeros(4, COUNT)), z)
    assert torch.equal(LinearSteering(SIZE, COUNT)(z, values), z)
    assert not LinearSteering(SIZE, COUNT).follows().any()


def test_a_descriptor_with_an_infinite_error_moves_nothing_and_does_not_hold_the_others() -> None:
    steering = fitted(0, torch.tensor([0.2, torch.inf, 0.2]))
    assert steering.follows().tolist() == [True, False, True]
    z = normal(4, SIZE, seed=1)
    assert torch.equal(steering(z, torch.tensor([[0.0, 1.0, 0.0]]).expand(4, -1)), z)
    alone = LinearSteering(SIZE, 2)
    alone.fit(steering.weight[[0, 2]], steering.bias[[0, 2]], torch.full((2,), 0.2))
    moved = steering(z, torch.tensor([[1.0, 1.0, -0.5]]).expand(4, -1))
    torch.testing.assert_close(moved, alone(z, torch.tensor([[1.0, -0.5]]).expand(4, -1)))


def test_it_is_scriptable_and_saved() -> None:
    steering, z, values = fitted(0), normal(4, SIZE, seed=1), torch.tensor([[0.5, 0.0, 1.0]]).expand(4, -1)
    file = io.BytesIO()
    torch.jit.save(torch.jit.script(steering), file)
    file.seek(0)
    scripted = torch.jit.load(file)
    moved = steering(z, values)
    torch.testing.assert_close(scripted(z, values), moved)
    torch.testing.assert_close(scripted.inverse(moved, values), z, atol=1e-5, rtol=1e-5)
    reloaded = LinearSteering(SIZE, COUNT)
    reloaded.load_state_dict(steering.state_dict())
    assert torch.equal(reloaded(z, values), moved)


def test_weights_of_before_there_was_steering_leave_it_as_it_is() -> None:
    holder = torch.nn.ModuleDict({"steering": LinearSteering(SIZE, COUNT), "other": torch.nn.Linear(1, 1)})
    holder.load_state_dict({"other.weight": torch.ones(1, 1), "other.bias": torch.ones(1)})
    assert not holder["steering"].follows().any()
