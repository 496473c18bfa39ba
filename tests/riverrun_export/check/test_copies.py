"""Copies of a scripted module: all weights, each once, in memory that is the copy's own."""

import torch
from torch import nn

from riverrun_export.check.copies import copied_parameters, copy_module


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
