"""Losses and the discriminator: zero for equal signals, larger for larger differences, finite gradients everywhere."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.discriminator import Discriminator
from riverrun.training.losses import (
    MAGNITUDE_FLOOR,
    SpectralDistance,
    adversarial_loss,
    discriminator_loss,
    feature_loss,
    magnitudes,
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
    louder = magnitudes(noise_at([max(target_db, output_db)], 1), torch.hann_window(256)).square().mean().sqrt()
    assert distance <= 2 * float(louder) / MAGNITUDE_FLOOR + math.log(1e5)


def test_windows_longer_than_the_signal_are_left_out() -> None:
    x = torch.randn(1, 1, 100)
    assert SpectralDistance([64, 512])(x, 2 * x) == SpectralDistance([64])(x, 2 * x)
    with pytest.raises(ValueError, match="too short for windows"):
        SpectralDistance([512])(x, x)


def test_a_full_scale_sine_has_magnitude_one() -> None:
    x = (torch.arange(4096) * 2 * math.pi * 32 / 512).sin()[None, None]
    assert magnitudes(x, torch.hann_window(512))[0, 32, 8] == pytest.approx(1, abs=1e-3)


def test_hinge_losses_are_those_of_the_paper() -> None:
    real, fake = [[torch.tensor([2.0, 0.5])]], [[torch.tensor([-2.0, 0.5])]]
    assert discriminator_loss(real, fake) == pytest.approx(0.25 + 0.75)
    assert adversarial_loss(fake) == pytest.approx(0.75)


def test_feature_loss_is_relative_and_has_no_gradient_on_the_real_side() -> None:
    real = [[torch.full((3,), 2.0, requires_grad=True), torch.zeros(1)]]
    fake = [[torch.full((3,), 1.0, requires_grad=True), torch.zeros(1)]]
    loss = feature_loss(real, fake)
    loss.backward()
    assert float(loss.detach()) == pytest.approx(0.5)
    assert real[0][0].grad is None
    assert fake[0][0].grad is not None


def test_the_discriminator_learns_to_tell_noise_from_tones() -> None:
    torch.manual_seed(0)
    discriminator = Discriminator(2, [128, 64], 4)
    optimizer = torch.optim.Adam(discriminator.parameters(), 3e-3)
    time = torch.arange(2048) / 16
    losses = []
    for _ in range(40):
        real = (time * torch.rand(4, 2, 1).add(0.5)).sin()
        loss = discriminator_loss(discriminator(real), discriminator(0.7 * torch.randn(4, 2, 2048)))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]
