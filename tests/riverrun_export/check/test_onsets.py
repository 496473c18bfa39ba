"""The delay of an output that has other phases than the input is measured by its envelope."""

import pytest
import torch
from reports import check_saved
from wild import instrument, wild, with_spectrum

from riverrun_export.check.latency import envelope_lag, lag, random_bursts
from riverrun_export.instrument.warm_up import scripted

RATE = 48000


def bursts(seed: int) -> torch.Tensor:
    noise = torch.randn(RATE, generator=torch.Generator().manual_seed(seed))
    return random_bursts(noise, RATE)


@pytest.mark.parametrize("late", [0, 700, 4000])
def test_the_lag_of_other_noise_with_the_same_envelope_is_measured(late: int) -> None:
    early, other = bursts(1), 0.1 * bursts(2).roll(late)
    assert lag(early, other) is None
    measured = envelope_lag(early, other, RATE)
    assert measured is not None
    assert abs(measured - late) < 0.002 * RATE


def test_noise_with_another_envelope_has_no_lag() -> None:
    assert envelope_lag(bursts(1), torch.randn(RATE), RATE) is None
    assert envelope_lag(bursts(1), torch.zeros(RATE), RATE) is None


@pytest.mark.usefixtures("steady_clock")
def test_an_instrument_with_a_spectral_path_passes_its_check() -> None:
    model, whitening = wild(with_spectrum(), 1)
    report = check_saved(scripted(instrument(model, whitening)))
    assert report.ok, report.findings
    assert not {finding.code for finding in report.findings} & {"W313", "N314", "E304", "W307", "E309"}
