"""Models with a spectral path: any length, causality, context, and bands that start near nothing."""

from dataclasses import replace

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from spectra import decibels, sine, white

from riverrun.errors import UsageError
from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.spectral import SpectralArchitecture, SpectralPath

RATE = 16000


def architecture(hop: int = 64, strides: tuple[int, ...] = (4, 8), kind: str = "sequence") -> Architecture:
    """Return a small architecture with a ratio of 128."""
    widths, dilations = [4] * (len(strides) + 1), [[1]] * (len(strides) + 1)
    return Architecture(
        bands=4,
        taps=32,
        strides=list(strides),
        encoder=widths,
        decoder=widths,
        dilations=dilations,
        latents=3,
        bottleneck="clip" if kind == "clip" else "sequence",
        spectral=SpectralArchitecture(
            hop=hop, shortest=64, longest=1024, attack=256, encoder=8, decoder=8, kernel_size=3
        ),
    )


def model_of(config: Architecture, channels: int = 1, clip: int = 0, started: bool = True) -> Autoencoder:
    """Return a model; if `started`, the networks of its spectral path are no longer 0."""
    torch.manual_seed(0)
    model = Autoencoder(config, channels, clip, sample_rate=RATE).eval().requires_grad_(False)
    path = spectral_path(model)
    if started:
        for coder in (path.encoder, path.decoder):
            (*_, last) = coder.network
            torch.nn.init.normal_(last.weight, std=0.05)
    path.mean[: path.amplitudes] = -5
    return model


def spectral_path(model: Autoencoder) -> SpectralPath:
    assert model.spectral is not None
    return model.spectral


MODELS = {channels: model_of(architecture(), channels) for channels in (1, 2)}


@given(st.integers(1, 4000), st.integers(1, 2))
@settings(max_examples=20, deadline=None)
def test_output_has_the_length_of_the_input(length: int, channels: int) -> None:
    model, audio = MODELS[channels], white(2, channels, length)
    latents = model.encode(audio)
    assert latents.shape == (2, 3, -(-length // model.ratio))
    decoded = model.decode(latents)
    assert decoded.shape == (2, channels, latents.shape[-1] * model.ratio)
    assert model(audio).shape == model.reconstruct(audio).shape == audio.shape
    assert decoded.isfinite().all()


@pytest.mark.parametrize("hop", [64, 128, 256])
@pytest.mark.parametrize("strides", [(8, 8), (4, 4, 4)])
def test_any_hop_that_divides_the_ratio(hop: int, strides: tuple[int, ...]) -> None:
    model = model_of(architecture(hop, strides))
    audio = white(1, 1, 1000)
    path = spectral_path(model)
    assert path.steps * hop == model.ratio
    features = model.analyse_spectrum(audio)
    assert features is not None
    assert features.shape == (1, 4 * path.steps, path.input_size)
    assert path.targets(audio, 4).shape == (1, 4 * path.steps, path.size)
    assert model.reconstruct(audio).shape == audio.shape


def test_a_model_of_clips() -> None:
    model = model_of(architecture(kind="clip"), 2, clip=1000)
    audio = white(3, 2, 1000)
    latents = model.encode(audio)
    assert latents.shape == (3, 3, 1)
    assert model.decode(latents).shape == (3, 2, model.clip_frames * model.ratio)
    assert model.reconstruct(audio).shape == audio.shape


def test_before_training_the_bands_are_40_db_lower_than_without_the_path() -> None:
    beside = model_of(replace(architecture(), noise=False), started=False)
    alone = Autoencoder(replace(architecture(), noise=False, spectral=SpectralArchitecture()), channels=1)
    for one, other in ((beside.encoder, alone.encoder), (beside.decoder, alone.decoder)):
        other.load_state_dict(one.state_dict())
        other.requires_grad_(False).output_layer.scale_output(100.0)
    bands, latents = white(1, 4, 64), white(1, 3, 50)
    assert decibels(beside.encoder(bands), alone.encoder(bands)) == pytest.approx(-40, abs=0.1)
    assert decibels(beside.decode_bands(latents), alone.decode_bands(latents)) < -34  # open gates double it


def test_encoder_is_causal() -> None:
    model = MODELS[1]
    audio = white(1, 1, 16 * model.ratio)
    changed = audio.clone()
    changed[..., 9 * model.ratio :] += 1
    differs = (model.encode(audio) != model.encode(changed))[0].any(0)
    assert not differs[:9].any()
    assert differs[9:].all()


def test_decoder_is_causal() -> None:
    model = MODELS[1]
    latents = white(1, 3, 16)
    changed = latents.clone()
    changed[..., 9] += 1
    differs = (model.decode(latents) - model.decode(changed)).abs()[0, 0] > 0
    assert not differs[: 9 * model.ratio].any()
    assert differs[9 * model.ratio :].any()


@given(st.integers(1, 2000), st.integers(1, 2))
@settings(max_examples=15, deadline=None)
def test_latents_do_not_depend_on_what_is_before_the_context(before: int, channels: int) -> None:
    model = MODELS[channels]
    frames = -(-model.encoder_context() // model.ratio) + 4
    audio = white(1, channels, frames * model.ratio)
    last = (frames - 1) * model.ratio
    changed = audio.clone()
    changed[..., max(0, last - model.encoder_context() - before) : last - model.encoder_context()] += 1
    assert torch.equal(model.encode(audio)[..., -1], model.encode(changed)[..., -1])


def test_latents_depend_on_the_context_of_the_spectral_path() -> None:
    model = MODELS[1]
    path = spectral_path(model)
    assert model.encoder_context() >= path.context_samples
    frames = -(-path.context_samples // model.ratio) + 4
    audio = white(1, 1, frames * model.ratio)
    first = (frames - 1) * model.ratio - path.context_samples
    changed = audio.clone()
    changed[..., first : first + 2 * model.ratio] += 1
    assert not torch.equal(model.encode(audio)[..., -1], model.encode(changed)[..., -1])


def test_stacking_is_undone() -> None:
    path = spectral_path(MODELS[2])
    path.mean.copy_(white(path.size))
    features = white(2, 6 * path.steps, path.size, seed=1)
    stacked = path.stack(features)
    assert stacked.shape == (2, 6, path.steps * path.size)
    torch.testing.assert_close(path.unstack(stacked), features)


@pytest.mark.parametrize("channels", [1, 2])
def test_targets_are_as_late_as_the_output_of_the_bands(channels: int) -> None:
    """So both paths add up to one attack."""
    model = MODELS[channels]
    path = spectral_path(model)
    start, samples = 3000, 48 * model.ratio
    sound = sine(1000, samples, rate=RATE) * (torch.arange(samples) >= start)
    audio = sound.repeat(1, channels, 1)
    output = path.synthesise(path.targets(audio, 48), seed=0)
    assert output.shape == audio.shape
    power = torch.nn.functional.avg_pool1d(output[:, :1].square(), 65, 1, 32)[0, 0]
    onset = int((power > 0.5 * power[-1500:-500].mean()).nonzero()[0])
    assert abs(onset - start - model.delay) < 0.010 * RATE


def test_the_noise_follows_the_seed() -> None:
    model = MODELS[1]
    latents = white(1, 3, 10)
    assert torch.equal(model.decode(latents, seed=1), model.decode(latents, seed=1))
    assert not torch.equal(model.decode(latents, seed=1), model.decode(latents, seed=2))


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"hop": 32}, "spectral.hop: 32"),
        ({"hop": 96}, "spectral.hop: 96"),
        ({"longest": 3000}, "spectral.longest: 3000"),
        ({"shortest": 2048, "attack": 1024}, "2048, 1024 and 4096"),
        ({"attack": 8192}, "256, 8192 and 4096"),
        ({"periods": 0.5}, "spectral.periods: 0.5"),
        ({"kernel_size": 0}, "spectral.kernel_size: 0"),
    ],
)
def test_impossible_values_are_refused_in_one_line(values: dict[str, float], words: str) -> None:
    with pytest.raises(UsageError, match=r"architecture\.spectral") as refusal:
        SpectralArchitecture(**values)  # type: ignore[arg-type]
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_hop_longer_than_the_ratio_is_refused() -> None:
    with pytest.raises(UsageError, match=r"spectral\.hop: 256"):
        architecture(hop=256)
