"""The gain of the noise is that with which a corpus sounds most like itself."""

import math

import pytest
import torch
from micro import MICRO, SPECTRAL
from torch import Tensor

from riverrun.metrics import log_mel_error
from riverrun.models.autoencoder import Autoencoder
from riverrun.runs import config
from riverrun.training.noise_gain import fit_noise_gain

RATE, SAMPLES = 16000, 16000


class Clips(list[Tensor]):
    """Recordings that are in memory."""

    clip_samples = SAMPLES
    lengths = (SAMPLES,)


def plucked(frequency: float) -> Tensor:
    """Return a decaying tone of twenty partials, `[1, N]`."""
    time = torch.arange(SAMPLES) / RATE
    partials = [torch.sin(2 * math.pi * k * frequency * time) * (-k * time).exp() / k for k in range(1, 21)]
    return 0.2 * torch.stack(partials).sum(0, keepdim=True)


def noise(seed: int) -> Tensor:
    return 0.1 * torch.randn(1, SAMPLES, generator=torch.Generator().manual_seed(seed))


TONES = Clips(plucked(110 * 2 ** (step / 12)) for step in range(0, 24, 3))
NOISES = Clips(noise(seed) for seed in range(8))
SILENCE = Clips([torch.zeros(1, SAMPLES)])


@pytest.fixture
def model() -> Autoencoder:
    architecture = config.resolve(config.merge(MICRO, SPECTRAL)).architecture
    return Autoencoder(architecture, 1, SAMPLES, RATE)


def gain_of(model: Autoencoder) -> Tensor:
    assert model.spectral is not None
    return model.spectral.synthesiser.noise_gain.detach().clone()


@torch.no_grad()
def error(model: Autoencoder, clips: Clips) -> float:
    """Return the log-mel error in dB of what is synthesised from the spectra of clips."""
    return sum(log_mel_error(clip[0], model.synthesis_ceiling(clip[None])[0, 0], RATE) for clip in clips) / len(clips)


def test_tones_come_back_with_less_noise_between_their_partials(model: Autoencoder) -> None:
    before, gain = error(model, TONES), gain_of(model)
    fit_noise_gain(model, TONES, RATE)
    assert error(model, TONES) < 0.95 * before
    assert (gain_of(model) - gain).mean() < -0.25


def test_noise_comes_back_as_loud_as_it_was(model: Autoencoder) -> None:
    assert model.spectral is not None
    with torch.no_grad():
        model.spectral.synthesiser.noise_gain.sub_(1.0)  # too quiet by 9 dB
    before = error(model, NOISES)
    fit_noise_gain(model, NOISES, RATE)
    assert error(model, NOISES) < 0.9 * before
    with torch.no_grad():
        sound = model.synthesis_ceiling(NOISES[0][None])
    assert float(sound.std()) == pytest.approx(float(NOISES[0].std()), rel=0.2)


def test_silence_changes_nothing(model: Autoencoder) -> None:
    gain = gain_of(model)
    fit_noise_gain(model, SILENCE, RATE)
    assert torch.equal(gain_of(model), gain)
