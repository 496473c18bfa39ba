"""Copies of a scripted module: all weights, each once, in memory that is the copy's own, or that they share."""

import torch
from torch import nn

from riverrun_export.check.copies import copied_parameters, copy_module, copy_sharing_parameters


def test_all_parameters_of_a_copy_are_found_each_once_and_in_order() -> None:
    shared = nn.Linear(2, 2)
    script = torch.jit.script(nn.Sequential(nn.Sequential(nn.Linear(2, 3), nn.Linear(3, 2)), shared, nn.ReLU(), shared))
    copied = copy_module(script)
    weights, expected = list(copied_parameters(copied)), list(script.parameters())
    assert len(weights) == len(expected) == 6
    assert all(torch.equal(one, other) for one, other in zip(weights, expected, strict=True))
    x = torch.ones(1, 2)
    before = script(x)
    with torch.no_grad():
        for weight in weights:
            weight.zero_()
    assert not copied(x).any()
    assert torch.equal(script(x), before)


def test_a_copy_that_shares_parameters_has_a_state_of_its_own() -> None:
    script = torch.jit.script(nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3)))
    copied = copy_sharing_parameters(script)
    assert [weight.data_ptr() for weight in copied_parameters(copied)] == [
        each.data_ptr() for each in script.parameters()
    ]
    x = torch.randn(4, 2)
    assert torch.equal(copied(x), script(x))
    copied(x)
    assert int(script[1].num_batches_tracked) == 1
    with torch.inference_mode():
        copied(x)
    assert script(x).requires_grad
