"""Estimates of descriptors from latents: they find what the decoder does, not what a corpus happens to do."""

import pytest
import torch
from micro import CLIPS, MICRO, RATE
from torch import Tensor
from torch.nn import functional

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun.training.data.probing import estimate_descriptors

NAMES = ["loudness", "brightness", "noisiness"]


@pytest.fixture(params=[{}, CLIPS], ids=["sequence", "clip"])
def model(request: pytest.FixtureRequest) -> Autoencoder:
    """A model whose decoder plays a sine: the first latent is its level, the second its pitch, others do nothing."""
    settings = config.resolve(config.merge(MICRO, request.param))
    model = Autoencoder(settings.architecture, 1, clip=RATE // 4, sample_rate=RATE).eval().requires_grad_(False)
    samples = RATE // 4 if model.is_clip else model.ratio

    def decode(latents: Tensor) -> Tensor:
        level, pitch = (latents[:, row].repeat_interleave(samples, 1) for row in (0, 1))
        phase = (2 * torch.pi * 1000 * 2 ** (pitch / 4) / RATE).cumsum(1)
        return functional.pad((0.1 * 10 ** (level / 4) * phase.sin())[:, None], (model.delay, 0))

    model.decode = decode  # type: ignore[method-assign, assignment]
    return model


def latents(frames: int = 4000) -> Tensor:
    """Latents `[4, frames]` that vary slowly; the third is the first one plus a little noise."""
    generator = torch.Generator().manual_seed(1)
    slow = torch.randn(4, 1 + frames // 400, generator=generator).repeat_interleave(400, 1)[:, :frames]
    slow[2] = slow[0] + 0.1 * slow[2]
    return slow + 0.1 * torch.randn(4, frames, generator=generator)


def test_weights_are_those_of_the_decoder_and_not_those_of_the_corpus(model: Autoencoder) -> None:
    """Where the corpus is loud, the third latent is high too, but to raise it changes nothing."""
    found = estimate_descriptors(model, Whitening(4), latents(), NAMES, sample_rate=RATE)
    loudness, brightness, _ = found["weight"]
    assert loudness[0] > 0.2
    assert loudness[[1, 2, 3]].abs().max() < 0.25 * loudness[0]
    assert brightness[1] > 0.2
    assert brightness[[0, 2, 3]].abs().max() < 0.25 * brightness[1]
    assert found["error"][:2].isfinite().all()


def test_estimates_have_the_middle_and_the_spread_of_ranks(model: Autoencoder) -> None:
    z = latents()
    found = estimate_descriptors(model, Whitening(4), z, NAMES, sample_rate=RATE)
    estimates = found["weight"] @ z + found["bias"][:, None]
    assert estimates[:2].mean(1).abs().max() < 0.2
    assert estimates[:2].std(1) == pytest.approx([3**-0.5] * 2, abs=0.2)


def test_what_latents_do_not_change_is_not_steered(model: Autoencoder) -> None:
    decode = model.decode

    def of_one_pitch(z: Tensor) -> Tensor:
        return decode(z * torch.tensor([1.0, 0, 0, 0])[:, None])

    model.decode = of_one_pitch  # type: ignore[method-assign, assignment]
    error = estimate_descriptors(model, Whitening(4), latents(), NAMES, sample_rate=RATE)["error"]
    assert error.isfinite().tolist() == [True, False, False]


@pytest.mark.parametrize("frames", [1, 2, 30])
def test_a_corpus_that_is_shorter_than_a_probe_gives_finite_weights(model: Autoencoder, frames: int) -> None:
    found = estimate_descriptors(model, Whitening(4), latents(frames), NAMES, sample_rate=RATE)
    assert found["weight"].shape == (3, 4)
    assert found["weight"].isfinite().all()
    assert found["bias"].isfinite().all()
    assert not found["error"].isnan().any()


def test_silence_is_not_steered(model: Autoencoder) -> None:
    model.decode = lambda z: torch.zeros(len(z), 1, model.delay + RATE // 2)  # type: ignore[method-assign, assignment]
    found = estimate_descriptors(model, Whitening(4), latents(), NAMES, sample_rate=RATE)
    assert found["error"].isinf().all()
    assert found["weight"].isfinite().all()
