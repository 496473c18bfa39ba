"""Losses: zero for equal signals, larger for larger differences, finite gradients everywhere, and no bias of levels."""

import math
from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import RATE

from riverrun.runs.config import LossWeights
from riverrun.training.feature_losses import power_distance
from riverrun.training.losses import (
    LEVEL_BANDS,
    MAGNITUDE_FLOOR,
    FullBandDistance,
    LevelDistance,
    Magnitudes,
    SpectralDistance,
    mel_weights,
)


def test_spectral_distance_is_zero_to_itself_and_grows_with_the_difference() -> None:
    distance = SpectralDistance([256, 64])
    x = torch.randn(2, 2, 1000)
    near, far = (distance(x, x + amount * torch.randn_like(x)) for amount in (0.01, 0.3))
    assert distance(x, x) == 0
    assert 0 < near < far


def test_spectral_distance_has_a_finite_gradient_at_silence() -> None:
    distance = SpectralDistance([64])
    for target, output in (
        (torch.zeros(1, 1, 500), torch.randn(1, 1, 500)),
        (torch.randn(1, 1, 500), torch.zeros(1, 1, 500)),
    ):
        output.requires_grad_()
        loss = distance(target, output)
        loss.backward()
        assert loss.isfinite()
        assert output.grad is not None
        assert output.grad.isfinite().all()


levels_db = st.floats(-90, 0)


def noise_at(decibels: list[float], seed: int) -> torch.Tensor:
    """Noise with a level for each example, `[B, 1, 600]`."""
    noise = torch.randn(len(decibels), 1, 600, generator=torch.Generator().manual_seed(seed))
    return 10 ** (torch.tensor(decibels)[:, None, None] / 20) * noise


@given(pairs=st.lists(st.tuples(st.floats(-40, 0), levels_db), min_size=1, max_size=5))
@settings(max_examples=30, deadline=None)
def test_examples_have_equal_weight_at_any_level(pairs: list[tuple[float, float]]) -> None:
    distance = SpectralDistance([256, 64])
    target, output = (noise_at([pair[side] for pair in pairs], side) for side in (0, 1))
    single = [distance(x[None], y[None]) for x, y in zip(target, output, strict=True)]
    torch.testing.assert_close(distance(target, output), torch.stack(single).mean(), atol=1e-4, rtol=1e-4)


@given(num_silent=st.integers(0, 3), output_db=levels_db)
@settings(max_examples=30, deadline=None)
def test_silent_examples_count_in_log_magnitudes_only(num_silent: int, output_db: float) -> None:
    """The spectral convergence is that of the audible examples, for any number of silent ones and any output."""
    distance = SpectralDistance([256])
    audible, output, extra = noise_at([-20.0, -6.0], 0), noise_at([-23.0, -9.0], 1), noise_at([output_db], 2)
    silence = torch.zeros_like(extra)
    log_distance = distance(silence, extra)
    assert log_distance <= math.log(1e4) + 1  # −80 dB … full scale; no division by a number near 0
    target = torch.cat([audible, *[silence] * num_silent])
    with_extra = distance(target, torch.cat([output, *[extra] * num_silent]))
    with_silence = distance(target, torch.cat([output, *[silence] * num_silent]))
    share = num_silent / (2 + num_silent)
    torch.testing.assert_close(with_extra - with_silence, share * log_distance, atol=1e-4, rtol=1e-4)
    if num_silent == 0:
        assert with_extra == distance(audible, output)
    assert distance.is_audible(target).tolist() == [True, True] + [False] * num_silent


@given(target_db=levels_db, output_db=levels_db)
@settings(max_examples=50, deadline=None)
def test_distance_from_an_almost_silent_target_is_bounded(target_db: float, output_db: float) -> None:
    """It is relative to the magnitude floor, not to the magnitudes of the target."""
    distance = SpectralDistance([256])(noise_at([target_db], 0), noise_at([output_db], 1))
    louder = Magnitudes([256])(noise_at([max(target_db, output_db)], 1))[256].square().mean().sqrt()
    assert distance <= 2 * float(louder) / MAGNITUDE_FLOOR + math.log(1e5)


def test_windows_longer_than_the_signal_are_left_out() -> None:
    x = torch.randn(1, 1, 100)
    assert SpectralDistance([64, 512])(x, 2 * x) == SpectralDistance([64])(x, 2 * x)
    with pytest.raises(ValueError, match="too short for windows"):
        SpectralDistance([512])(x, x)


def test_a_full_scale_sine_has_magnitude_one() -> None:
    x = (torch.arange(4096) * 2 * math.pi * 32 / 512).sin()[None, None]
    assert Magnitudes([512])(x)[512][0, 0, 8, 32] == pytest.approx(1, abs=1e-3)


@pytest.mark.parametrize("name", ["spectral", "mel", "level"])
def test_every_full_band_term_grows_with_the_difference_and_has_a_finite_gradient(name: str) -> None:
    distance = FullBandDistance([256, 64], RATE)
    target = torch.randn(2, 2, 1000)
    other = 10 ** (torch.tensor([-0.05, 0.5])[:, None, None, None] * torch.randn(2, 1, 1000)) * target
    near, far = (distance(target, each)[name] for each in other)
    assert distance(target, target)[name] == 0
    assert 0 < near < far
    for silent in (target, torch.zeros_like(target)):
        output = torch.zeros_like(target, requires_grad=True)
        distance(silent, output)[name].backward()
        assert output.grad is not None
        assert output.grad.isfinite().all()


@given(sign=st.sampled_from([-1, 1]), channels=st.integers(2, 3))
@settings(max_examples=6, deadline=None)
def test_equal_channels_differ_from_independent_ones(sign: int, channels: int) -> None:
    """Their magnitudes are alike, their sums and differences are not."""
    generator = torch.Generator().manual_seed(0)
    wide = torch.randn(2, channels, 4000, generator=generator)
    narrow = sign * wide[:, :1].repeat(1, channels, 1)
    narrow[:, ::2] *= sign
    level = FullBandDistance([256], RATE)(wide, narrow)["level"]
    assert level > 1
    assert FullBandDistance([256], RATE)(wide[:, :1], narrow[:, :1])["level"] < 0.1


def test_mono_has_nothing_to_add() -> None:
    x = torch.randn(2, 1, 1000)
    assert torch.equal(Magnitudes([64], stereo=True)(x)[64], Magnitudes([64])(x)[64])
    assert Magnitudes([64], stereo=True)(x.repeat(1, 3, 1))[64].shape[1] == 7


@given(size=st.sampled_from([16, 32, 128, 2048]), rate=st.sampled_from([8000, 16000, 48000]), bands=st.integers(1, 160))
@settings(max_examples=40, deadline=None)
def test_every_mel_band_is_a_mean_of_magnitudes(size: int, rate: int, bands: int) -> None:
    weights = mel_weights(size, rate, bands)
    assert (weights >= 0).all()
    torch.testing.assert_close(weights.sum(0), torch.ones(bands))


def test_level_is_the_ratio_of_energies_whatever_the_phases() -> None:
    distance, magnitudes = LevelDistance(256, RATE), Magnitudes([256])
    x, y = torch.randn(2, 4, 1, 4 * RATE, generator=torch.Generator().manual_seed(0))
    for decibels in (-6.0, 3.0):
        level = distance(magnitudes(x)[256], magnitudes(10 ** (decibels / 20) * y)[256])
        assert float(level) * 20 / math.log(10) == pytest.approx(abs(decibels), abs=0.6)
    assert distance.weights.shape == (129, LEVEL_BANDS)


def noises(generator: torch.Generator) -> torch.Tensor:
    """Noise: all is known but phases and fine structure. `[8, 1, RATE]`."""
    return 0.1 * torch.randn(8, 1, RATE, generator=generator)


def partials(generator: torch.Generator) -> torch.Tensor:
    """Twelve tones at frequencies that can't be known, over faint noise. `[8, 1, RATE]`."""
    frequency = 100 + 7000 * torch.rand(8, 12, 1, generator=generator)
    tones = (2 * math.pi * frequency * torch.arange(RATE) / RATE).sin().sum(1, keepdim=True)
    return 0.05 * tones + 0.001 * torch.randn(8, 1, RATE, generator=generator)


def swells(generator: torch.Generator) -> torch.Tensor:
    """Noise whose envelope can't be known. `[8, 1, RATE]`."""
    envelope = torch.randn(8, 1, 20, generator=generator).exp()
    return noises(generator) * torch.nn.functional.interpolate(envelope, RATE, mode="linear")


@pytest.mark.parametrize(("draw", "tolerance"), [(noises, 0), (partials, 2), (swells, 1.5)])
def test_what_cannot_be_predicted_comes_out_near_its_level(
    draw: Callable[[torch.Generator], torch.Tensor], tolerance: float
) -> None:
    """The best gain of an output that is as the target, but independent of it, is 1.

    Without `level`, it would be −1, −10.5 and −4.5 dB.
    """
    distance, weights = FullBandDistance([1024, 256], RATE), LossWeights()
    first, second = draw(torch.Generator().manual_seed(0)), draw(torch.Generator().manual_seed(1))
    gains = torch.arange(-4, 4.5, 0.5)
    losses = []
    for decibels in gains:
        pairs = [distance(first, 10 ** (decibels / 20) * second), distance(second, 10 ** (decibels / 20) * first)]
        losses.append(sum(getattr(weights, name) * float(term) for terms in pairs for name, term in terms.items()))
    assert abs(float(gains[torch.tensor(losses).argmin()])) <= tolerance


def test_a_hump_that_sounds_too_quiet_costs_power() -> None:
    """A line of power 1 and a hump with the same sum at another place in the band are as loud; less power costs."""
    line, hump = torch.full((1, 2, 96), 1e-9), torch.full((1, 2, 96), 1e-9)
    line[..., 30], hump[..., 26:46] = 1.0, 0.05
    assert power_distance(hump, line) < 1e-6
    assert power_distance(0.1 * hump, line) > power_distance(0.5 * hump, line) > 0.1
    hump.requires_grad_()
    power_distance(0.1 * hump, line).backward()
    assert hump.grad is not None
    assert (hump.grad[..., 26:46] < 0).all()
