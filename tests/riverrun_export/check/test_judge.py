"""The judge: rounding passes however large it is, a fault does not however small, in loud and in quiet parts."""

import pytest
import torch
from torch import Tensor

from riverrun_export.check import judge


def signal(length: int = 4096) -> Tensor:
    """Loud, then 100 dB quieter."""
    noise = torch.randn(1, 2, length, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return noise * torch.where(torch.arange(length) < length // 2, 1.0, 1e-5)


def rounded(truth: Tensor, share: float, seed: int) -> Tensor:
    noise = torch.randn(truth.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return (truth + share * truth.abs().mean() * noise * truth.abs()).float()


@pytest.mark.parametrize("share", [1e-7, 1e-5, 1e-2])
def test_what_is_as_far_off_as_rounding_takes_it_passes(share: float) -> None:
    truth = signal()
    standard = judge.standard(truth, [rounded(truth, share, seed) for seed in (1, 2, 3)])
    assert standard.excess(rounded(truth, share, 4)) < 1


@pytest.mark.parametrize("place", [100, 3000])
def test_a_sample_that_is_lost_is_found_where_it_is_loud_and_where_it_is_quiet(place: int) -> None:
    truth = signal()
    standard = judge.standard(truth, [rounded(truth, 1e-7, seed) for seed in (1, 2, 3)])
    got = truth.float().clone()
    got[..., place] = 0.0
    assert standard.excess(got) > 1
    assert standard.excess(torch.cat([truth[..., :1], truth[..., :-1]], 2).float()) > 1


def test_a_fault_at_the_start_of_a_path_on_which_rounding_grows_is_found() -> None:
    growing = 1e-7 * torch.linspace(0, 18, 512, dtype=torch.float64).exp()
    truth = torch.randn(1, 3, 512, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    standard = judge.standard(truth, [truth + growing, truth - growing])
    assert standard.excess((truth - 2 * growing).float()) < 1
    late = truth.clone()
    late[..., 20] += 1e-3
    assert standard.excess(late.float()) > 1


def test_what_is_not_finite_is_wrong_and_nothing_at_all_is_right() -> None:
    nothing = torch.zeros(1, 1, 64, dtype=torch.float64)
    standard = judge.standard(nothing, [])
    assert standard.excess(nothing.float()) == 0
    assert standard.excess(nothing.float() + float("nan")) == float("inf")


def test_nudging_moves_every_weight_by_a_unit_in_its_last_place_and_no_buffer() -> None:
    module = torch.nn.BatchNorm1d(64)
    torch.nn.init.normal_(module.weight)
    before = {name: value.clone() for name, value in module.state_dict().items()}
    judge.nudge(module.parameters(), 1)
    moved = (module.weight / before["weight"] - 1).abs()
    assert moved.min() > 0
    assert moved.max() < 2.1 * judge.EPSILON
    assert torch.equal(module.running_var, before["running_var"])
