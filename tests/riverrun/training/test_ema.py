"""The moving average of weights: its closed form, and resuming in its middle."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor, nn

from riverrun.training.ema import MovingAverage


def network() -> nn.Module:
    return nn.Sequential(nn.Linear(3, 2), nn.BatchNorm1d(2), nn.Linear(2, 1))


def changed(module: nn.Module, step: int) -> None:
    """Give a module other parameters, which depend on the step only."""
    generator = torch.Generator().manual_seed(step)
    with torch.no_grad():
        for parameter in module.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator))


def values(module: nn.Module) -> list[Tensor]:
    return [parameter.detach().clone() for parameter in module.parameters()]


@given(decay=st.floats(0, 0.9999), count=st.integers(1, 20))
@settings(max_examples=40, deadline=None)
def test_it_equals_the_closed_form(decay: float, count: int) -> None:
    module = network()
    average, history = MovingAverage(module, decay), []
    for step in range(count):
        changed(module, step)
        average.update(module)
        history.append(values(module))
    weights = torch.tensor([decay ** (count - 1 - step) for step in range(count)], dtype=torch.float64)
    average.copy_to(module)
    for index, parameter in enumerate(module.parameters()):
        stacked = torch.stack([each[index].double() for each in history], -1)
        expected = (stacked * weights).sum(-1) / weights.sum()
        torch.testing.assert_close(parameter.double(), expected, atol=1e-4, rtol=1e-4)


def test_before_the_first_update_it_is_the_module_itself() -> None:
    module = network()
    expected = values(module)
    average = MovingAverage(module, 0.9)
    changed(module, 0)
    average.copy_to(module)
    assert all(map(torch.equal, values(module), expected))


def test_resumed_equals_uninterrupted() -> None:
    module = network()
    uninterrupted, resumed = MovingAverage(module, 0.9), MovingAverage(module, 0.9)
    for step in range(6):
        changed(module, step)
        uninterrupted.update(module)
        resumed.update(module)
        saved = {name: value.clone() for name, value in resumed.state_dict().items()}
        resumed = MovingAverage(network(), 0.9)
        resumed.load_state_dict(saved)
    expected = uninterrupted.state_dict()
    assert all(torch.equal(value, expected[name]) for name, value in resumed.state_dict().items())
    assert int(resumed.updates) == 6


def test_a_module_has_its_own_parameters_again_after_the_block() -> None:
    module = network()
    average = MovingAverage(module, 0.9)
    changed(module, 1)
    own = values(module)
    with average.applied(module):
        assert not torch.equal(values(module)[0], own[0])
    assert all(map(torch.equal, values(module), own))


def test_it_has_no_parameters_of_its_own() -> None:
    average = MovingAverage(network(), 0.9)
    assert not list(average.parameters())
    assert "0/weight" in average.state_dict()


@pytest.mark.parametrize("decay", [-0.1, 1.0])
def test_a_decay_out_of_range_is_refused(decay: float) -> None:
    with pytest.raises(ValueError, match="out of range"):
        MovingAverage(network(), decay)
