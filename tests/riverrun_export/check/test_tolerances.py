"""The tolerance: rounding errors of any size pass, faults of any size don't, in loud and in quiet parts."""

import pytest
import torch
from torch import Tensor

from riverrun_export.check.tolerances import EPSILON, measure_tolerance, perturb_


def signal(length: int = 4096) -> Tensor:
    """Return noise that is 100 dB quieter in its second half."""
    noise = torch.randn(1, 2, length, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    return noise * torch.where(torch.arange(length) < length // 2, 1.0, 1e-5)


def rounded(truth: Tensor, share: float, seed: int) -> Tensor:
    """Return the truth with a random error, as a share of its level."""
    noise = torch.randn(truth.shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return (truth + share * truth.abs().mean() * noise * truth.abs()).float()


@pytest.mark.parametrize("share", [1e-7, 1e-5, 1e-2])
def test_an_error_of_the_size_of_rounding_passes(share: float) -> None:
    truth = signal()
    tolerance = measure_tolerance(truth, [rounded(truth, share, seed) for seed in (1, 2, 3)])
    assert tolerance.error_ratio(rounded(truth, share, 4)) < 1


@pytest.mark.parametrize("place", [100, 3000])
def test_a_lost_sample_fails_in_a_loud_and_in_a_quiet_part(place: int) -> None:
    truth = signal()
    tolerance = measure_tolerance(truth, [rounded(truth, 1e-7, seed) for seed in (1, 2, 3)])
    got = truth.float().clone()
    got[..., place] = 0.0
    assert tolerance.error_ratio(got) > 1
    assert tolerance.error_ratio(torch.cat([truth[..., :1], truth[..., :-1]], 2).float()) > 1


def test_an_early_fault_fails_even_if_rounding_errors_grow_later() -> None:
    growing = 1e-7 * torch.linspace(0, 18, 512, dtype=torch.float64).exp()
    truth = torch.randn(1, 3, 512, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    tolerance = measure_tolerance(truth, [truth + growing, truth - growing])
    assert tolerance.error_ratio((truth - 2 * growing).float()) < 1
    late = truth.clone()
    late[..., 20] += 1e-3
    assert tolerance.error_ratio(late.float()) > 1


def test_the_tolerance_of_a_beginning_has_the_same_truth_and_errors() -> None:
    truth = signal()
    outputs = [rounded(truth, 1e-3, seed) for seed in (1, 2)]
    beginning = measure_tolerance(truth, outputs).first(512)
    expected = measure_tolerance(truth[..., :512], [output[..., :512] for output in outputs])
    assert torch.equal(beginning.truth, expected.truth)
    assert torch.equal(beginning.rounding, expected.rounding)


def test_a_nan_fails_and_exact_silence_passes() -> None:
    silence = torch.zeros(1, 1, 64, dtype=torch.float64)
    tolerance = measure_tolerance(silence, [])
    assert tolerance.error_ratio(silence.float()) == 0
    assert tolerance.error_ratio(silence.float() + float("nan")) == float("inf")


def test_every_weight_is_moved_by_a_unit_in_its_last_place_and_no_buffer_is() -> None:
    module = torch.nn.BatchNorm1d(64)
    torch.nn.init.normal_(module.weight)
    before = {name: value.clone() for name, value in module.state_dict().items()}
    perturb_(module.parameters(), 1)
    moved = (module.weight / before["weight"] - 1).abs()
    assert moved.min() > 0
    assert moved.max() < 2.1 * EPSILON
    assert torch.equal(module.running_var, before["running_var"])
