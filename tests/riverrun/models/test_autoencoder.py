"""Autoencoder: all lengths and strides, causality, delay, context and levels."""

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.bottleneck import SequenceBottleneck


def small_model(
    bands: int = 4, strides: tuple[int, ...] = (4, 4), channels: int = 1, noise: bool = True
) -> Autoencoder:
    widths = [4] * (len(strides) + 1)
    taps = {4: 32, 8: 64, 16: 128}[bands]
    dilations = [[1]] * len(widths)
    config = Architecture(bands, taps, list(strides), widths, widths, dilations, latents=3, noise=noise)
    return Autoencoder(config, channels).eval().requires_grad_(False)


@settings(deadline=None, max_examples=30)
@given(
    st.sampled_from([(4, (4, 4)), (4, (16,)), (8, (2, 4)), (16, (4,)), (16, (2, 2)), (16, (2, 2, 2, 2))]),
    st.one_of(st.integers(1, 3000), st.sampled_from([44100, 1])),
    st.integers(1, 2),
)
def test_output_has_the_length_of_the_input(shape: tuple[int, tuple[int, ...]], length: int, channels: int) -> None:
    model = small_model(*shape, channels)
    audio = torch.randn(1, channels, length)
    latents = model.encode(audio)
    assert latents.shape == (1, 3, -(-length // model.ratio))
    assert model(audio).shape == model.reconstruct(audio).shape == audio.shape
    assert model.reconstruct(audio).isfinite().all()


@pytest.mark.parametrize("strides", [(4, 4, 4), (2, 4, 8, 2), (16,)])
def test_reconstruct_keeps_a_length_of_144000_samples(strides: tuple[int, ...]) -> None:
    assert small_model(16, strides).reconstruct(torch.randn(1, 1, 144000)).shape[-1] == 144000


def test_encoder_is_causal() -> None:
    model = small_model()
    audio = torch.randn(1, 1, 8 * model.ratio)
    changed = audio.clone()
    changed[..., 5 * model.ratio :] += 1
    difference = (model.encode(audio) - model.encode(changed)).abs().amax((0, 1))
    assert difference[:5].max() == 0
    assert difference[5] > 0


def test_decoder_is_causal() -> None:
    model = small_model()
    latents = torch.randn(1, 3, 8)
    changed = latents.clone()
    changed[..., 5] += 1
    difference = (model.decode(latents) - model.decode(changed)).abs()[0, 0]
    assert difference[: 5 * model.ratio].max() == 0
    assert difference[5 * model.ratio :].max() > 0


def test_delay_is_that_of_the_filter_bank() -> None:
    model = small_model(noise=False)
    audio = torch.randn(1, 1, 4096)
    output = model.pqmf.synthesis(model.analyse(audio))
    torch.testing.assert_close(output[..., model.delay :], audio[..., : -model.delay], atol=1e-3, rtol=0)


def test_output_layer_is_the_last_convolution_of_the_encoder() -> None:
    model = small_model()
    assert model.encoder.output_layer is model.encoder[-1]
    assert model.encoder.output_layer.conv.out_channels == model.bottleneck.in_channels


def test_encoder_context_is_exact() -> None:
    model = small_model()
    context = model.encoder_context()
    audio = torch.randn(1, 1, 40 * model.ratio)
    frame = 39
    cut = frame * model.ratio - context
    changed = audio.clone()
    changed[..., :cut] += 1
    assert (model.encode(audio) - model.encode(changed))[..., frame].abs().max() == 0
    changed[..., cut : cut + model.ratio] += 1
    assert (model.encode(audio) - model.encode(changed))[..., frame].abs().max() > 0


def test_levels_are_equal_in_all_channels() -> None:
    model = small_model(channels=2)
    model.set_level(torch.tensor([1.0, 0.5, 0.0, 0.1, 0.5, 0.5, 0.0, 0.3]))
    left, right = model.level.view(2, 4)
    torch.testing.assert_close(left, right)
    assert model.level.min() == pytest.approx(1e-3)


def test_kl_equals_that_of_torch_distributions() -> None:
    bottleneck = SequenceBottleneck(3)
    statistics = torch.randn(2, 6, 5)
    mean, raw = statistics.chunk(2, 1)
    posterior = torch.distributions.Normal(mean, torch.nn.functional.softplus(raw - 5) + 1e-3)
    expected = torch.distributions.kl_divergence(posterior, torch.distributions.Normal(0.0, 1.0)).mean()
    latents, kl = bottleneck(statistics)
    torch.testing.assert_close(kl, expected)
    assert latents.shape == bottleneck.posterior(statistics)[0].shape == (2, 3, 5)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"strides": [3, 4, 2]}, r"384 samples a frame.*such as 512"),
        ({"strides": [1], "encoder": [4, 4], "decoder": [4, 4], "dilations": [[], []]}, r"such as 64"),
        ({"encoder": [32, 0, 96, 128]}, r"encoder: 0 in .* must be 1 or more"),
        ({"encoder": [32, 64]}, r"encoder: 2 levels given; 3 strides need 4"),
        ({"latents": 0}, r"latents: 0 can't work"),
        ({"dilations": [[1], [0], [1], [1]]}, r"dilations: 0"),
    ],
)
def test_invalid_settings_are_refused_with_the_value_and_a_valid_one(settings: dict, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        Architecture(**settings)
