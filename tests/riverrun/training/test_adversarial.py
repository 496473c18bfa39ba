"""Terms of the adversarial phase: values of the papers, gradients where they belong, and discriminators that learn."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.models.discriminator import Discriminator
from riverrun.training.adversarial import adversarial_loss, discriminator_loss, feature_loss, random_part


def test_least_squares_losses_are_those_of_the_paper() -> None:
    real, fake = [[torch.tensor([2.0, 0.5])]], [[torch.tensor([-2.0, 0.5])]]
    assert discriminator_loss(real, fake) == pytest.approx((1 + 0.25) / 2 + (4 + 0.25) / 2)
    assert adversarial_loss(fake) == pytest.approx((9 + 0.25) / 2)


def test_feature_loss_is_relative_and_has_no_gradient_on_the_real_side() -> None:
    real = [[torch.full((3,), 2.0, requires_grad=True), torch.zeros(1)]]
    fake = [[torch.full((3,), 1.0, requires_grad=True), torch.zeros(1)]]
    loss = feature_loss(real, fake)
    loss.backward()
    assert float(loss.detach()) == pytest.approx(0.5)
    assert real[0][0].grad is None
    assert fake[0][0].grad is not None


@given(samples=st.integers(10, 1000), share=st.floats(0.1, 1), seed=st.integers(0, 99))
@settings(deadline=None)
def test_a_random_part_lies_within_the_crop(samples: int, share: float, seed: int) -> None:
    torch.manual_seed(seed)
    part = random_part(samples, share)
    assert part.start >= 0
    assert part.stop <= samples
    assert part.stop - part.start == round(share * samples)


@pytest.mark.parametrize(("periods", "sizes"), [([2, 3], [64]), ([3], []), ([], [128])])
def test_discriminators_learn_to_tell_noise_from_tones(periods: list[int], sizes: list[int]) -> None:
    torch.manual_seed(0)
    discriminator = Discriminator(2, periods, sizes, bands=[0.25], width=4)
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
