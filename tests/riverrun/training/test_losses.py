"""Losses and critics: zero for what is equal, more for what is further, gradients everywhere."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.discriminator import Discriminator
from riverrun.training.losses import (
    SILENCE,
    SpectralDistance,
    adversarial_loss,
    discriminator_loss,
    feature_loss,
    magnitudes,
)


def test_the_spectral_distance_is_zero_to_itself_and_grows_with_the_difference() -> None:
    distance = SpectralDistance([256, 64])
    x = torch.randn(2, 2, 1000)
    near, far = (distance(x, x + amount * torch.randn_like(x)) for amount in (0.01, 0.3))
    assert distance(x, x) == 0
    assert 0 < near < far


def test_it_survives_silence_on_either_side() -> None:
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


levels = st.floats(-90, 0)


def at(decibels: list[float], seed: int) -> torch.Tensor:
    """Noise, each example `[1, 600]` at a level of its own."""
    noise = torch.randn(len(decibels), 1, 600, generator=torch.Generator().manual_seed(seed))
    return 10 ** (torch.tensor(decibels)[:, None, None] / 20) * noise


@given(pairs=st.lists(st.tuples(st.floats(-40, 0), levels), min_size=1, max_size=5))
@settings(max_examples=30, deadline=None)
def test_each_example_counts_alike_however_loud_it_is(pairs: list[tuple[float, float]]) -> None:
    distance = SpectralDistance([256, 64])
    target, output = (at([pair[side] for pair in pairs], side) for side in (0, 1))
    each = [distance(x[None], y[None]) for x, y in zip(target, output, strict=True)]
    torch.testing.assert_close(distance(target, output), torch.stack(each).mean(), atol=1e-4, rtol=1e-4)


@given(silent=st.integers(0, 3), made=levels)
@settings(max_examples=30, deadline=None)
def test_silent_examples_are_compared_in_log_magnitudes_alone(silent: int, made: float) -> None:
    """However many there are and whatever is made of them, the convergence is that of what sounds."""
    distance = SpectralDistance([256])
    sounds, heard, alone = at([-20.0, -6.0], 0), at([-23.0, -9.0], 1), at([made], 2)
    without = distance(sounds, heard)
    quiet = torch.zeros_like(alone)
    log_distance = distance(quiet, alone)
    assert log_distance <= math.log(1e4) + 1  # −80 dB … full scale, no division by next to nothing
    target = torch.cat([sounds, *[quiet] * silent])
    together = distance(target, torch.cat([heard, *[alone] * silent]))
    of_logs = distance(target, torch.cat([heard, *[quiet] * silent]))
    share = silent / (2 + silent)
    torch.testing.assert_close(together - of_logs, share * log_distance, atol=1e-4, rtol=1e-4)
    if silent == 0:
        assert together == without
    assert distance.sounds(target).tolist() == [True, True] + [False] * silent


@given(target=levels, made=levels)
@settings(max_examples=50, deadline=None)
def test_next_to_nothing_is_measured_against_the_floor_of_silence(target: float, made: float) -> None:
    """What is made of it is as far from it as it lies above silence, not a thousand times as far."""
    distance = SpectralDistance([256])(at([target], 0), at([made], 1))
    loudest = magnitudes(at([max(target, made)], 1), torch.hann_window(256)).square().mean().sqrt()
    assert distance <= 2 * float(loudest) / SILENCE + math.log(1e5)


def test_windows_longer_than_the_signal_are_left_out_and_none_left_is_an_error() -> None:
    x = torch.randn(1, 1, 100)
    assert SpectralDistance([64, 512])(x, 2 * x) == SpectralDistance([64])(x, 2 * x)
    with pytest.raises(ValueError, match="too few"):
        SpectralDistance([512])(x, x)


def test_a_full_scale_sine_has_magnitude_one() -> None:
    x = (torch.arange(4096) * 2 * math.pi * 32 / 512).sin()[None, None]
    assert magnitudes(x, torch.hann_window(512))[0, 32, 8] == pytest.approx(1, abs=1e-3)


def test_hinge_losses_are_those_of_the_paper() -> None:
    real, fake = [[torch.tensor([2.0, 0.5])]], [[torch.tensor([-2.0, 0.5])]]
    assert discriminator_loss(real, fake) == pytest.approx(0.25 + 0.75)
    assert adversarial_loss(fake) == pytest.approx(0.75)


def test_features_compare_layers_relative_to_their_size_without_teaching_the_real_side() -> None:
    real = [[torch.full((3,), 2.0, requires_grad=True), torch.zeros(1)]]
    fake = [[torch.full((3,), 1.0, requires_grad=True), torch.zeros(1)]]
    loss = feature_loss(real, fake)
    loss.backward()
    assert float(loss.detach()) == pytest.approx(0.5)
    assert real[0][0].grad is None
    assert fake[0][0].grad is not None


def test_critics_learn_to_tell_noise_from_tones() -> None:
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
