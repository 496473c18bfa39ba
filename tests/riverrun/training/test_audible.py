"""The most audible directions of the latents."""

import pytest
import torch
from micro import CLIPS, MICRO, RATE, SPECTRAL

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.training.data.audible import audible_axes


@pytest.mark.parametrize("over", [{}, CLIPS])
def test_the_first_axis_changes_the_spectrum_most(over: dict[str, object]) -> None:
    torch.manual_seed(0)
    settings = config.resolve(config.merge(config.merge(MICRO, SPECTRAL), over))
    model = Autoencoder(settings.architecture, 2, clip=RATE // 4, sample_rate=RATE).eval().requires_grad_(False)
    whitening = Whitening(4)
    whitening.scale.copy_(torch.tensor([0.1, 3.0, 0.5, 0.0]))  # the second is decoded with the largest gain
    whitening.explained.copy_(torch.tensor([0.1, 0.8, 0.1, 0.0]))
    axes = audible_axes(model, whitening, torch.randn(4, 40))
    torch.testing.assert_close(axes.T @ axes, torch.eye(4), atol=1e-5, rtol=0)
    assert int(axes[:, 0].abs().argmax()) == 1
    assert axes[3, 3] == pytest.approx(1, abs=1e-4)  # the one that is constant


def test_a_model_without_a_spectral_path_keeps_its_latents() -> None:
    model = Autoencoder(config.resolve(MICRO).architecture, 2).eval()
    assert torch.equal(audible_axes(model, Whitening(4), torch.randn(4, 40)), torch.eye(4))
