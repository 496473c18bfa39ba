"""Untrained autoencoders with output at a useful level: every layer, past and bias is loud enough to be tested."""

import torch
from torch import nn
from torch.nn import functional

from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.bottleneck import FittedClipBottleneck
from riverrun.models.layers import CausalConvTranspose1d, CausalLinear, ResidualUnit
from riverrun.models.prior import Prior
from riverrun.models.spectral import SpectralArchitecture, SpectralPath
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.build import in_one_piece
from riverrun_export.contract import InstrumentSpec
from riverrun_export.instrument.base import NNModule
from riverrun_export.instrument.clip import PlayingClipInstrument
from riverrun_export.instrument.sequence import Instrument
from riverrun_export.instrument.warm_up import scripted
from riverrun_export.streaming import ENGINES

RATE = 48000


def architecture(preset: str) -> Architecture:
    """Return the architecture of a preset."""
    return config.resolve(config.preset(preset)).architecture


def wild(shape: Architecture, channels: int) -> tuple[Autoencoder, Whitening]:
    """Return a model whose weights keep the level from layer to layer, and a whitening fitted to its latents."""
    model = loud(shape, channels)
    whitening = Whitening(shape.latents)
    noise = 0.2 * torch.randn(1, channels, 40 * shape.ratio)
    whitening.fit(model.encode(noise)[0].T)
    return model, whitening


def wild_clips(shape: Architecture, channels: int, clip: int) -> tuple[Autoencoder, Whitening, Prior]:
    """Return the same for clips of `clip` samples, and a prior of their latents."""
    model = loud(shape, channels, clip)
    whitening = Whitening(shape.latents)
    whitening.fit(model.encode(0.2 * torch.randn(2 * shape.latents, channels, clip))[..., 0])
    return model, whitening, Prior(shape.latents, config.resolve(config.preset("oneshot")).prior).eval()


def loud(shape: Architecture, channels: int, clip: int = 0) -> Autoencoder:
    """Return a model with weights of a fixed seed and useful levels."""
    torch.manual_seed(0)
    model = Autoencoder(shape, channels, clip).eval().requires_grad_(False)
    quiet = {unit.mix for unit in model.modules() if isinstance(unit, ResidualUnit)}
    for layer in [*model.encoder.modules(), *model.decoder.modules()]:
        if hasattr(layer, "conv"):
            gain = 0.5 if layer in quiet else 1.4
            gain *= 2.0 if isinstance(layer, CausalConvTranspose1d) else 1.0
            layer.conv.parametrizations.weight.original0.fill_(gain)
            layer.conv.bias.normal_(0, 0.1)
    model.decoder[-1].conv.parametrizations.weight.original0.fill_(0.3)  # so that not all audio is clamped
    if isinstance(model.bottleneck, FittedClipBottleneck):
        for layers, gain in ((model.bottleneck.inward, 1.0), (model.bottleneck.outward, 0.1)):
            for last in layers.last_layers():
                last.weight.normal_(0, gain / last.in_features**0.5)
    model.set_level(0.05 + torch.rand(channels * shape.bands))
    if model.spectral is not None:
        loud_spectra(model.spectral)
    return model


def loud_spectra(path: SpectralPath) -> None:
    """Give the networks of a spectral path weights. It decodes a line every 12 steps, whose level and place vary.

    Spectra of lines are like those of music. Spectra that are different noise in each frame would multiply rounding
    errors: their sinusoids continue each other only by chance.
    """
    count = path.amplitudes
    path.mean.normal_(-0.5, 0.3)
    path.mean[:count] = -7.5 + 3.0 * (6.2832 / 12 * torch.arange(count)).cos()
    path.input_mean[: path.size] = path.mean
    path.input_mean[path.size :] = -5.0
    for layer in path.modules():
        if isinstance(layer, CausalLinear):
            layer.weight.normal_(0, 1 / layer.weight.shape[1] ** 0.5)
            layer.bias.normal_(0, 0.1)
    for last in (path.decoder.linear, path.decoder.network[-1]):
        inputs, gain = last.weight.shape[1], 0.3 / last.weight.shape[1] ** 0.5
        smooth = functional.interpolate(torch.randn(path.steps, inputs, count // 12), count, mode="linear")
        last.weight.view(path.steps, path.size, inputs)[:, :count] = gain * smooth.transpose(1, 2)
        last.bias.zero_()
    path.synthesiser.noise_gain.normal_(-0.5, 0.3)


def spec(model: Autoencoder, whitening: Whitening, sample_rate: int, prior: Prior | None = None) -> InstrumentSpec:
    """Return the facts for the contract of a model that shows all its latents."""
    return InstrumentSpec(
        channels=model.channels,
        latents=model.config.latents,
        ratio=model.ratio,
        sample_rate=sample_rate,
        delay=model.delay,
        explained=whitening.explained.tolist(),
        prior=prior is not None,
        descriptors=prior.descriptors if prior else (),
        transposes=model.spectral is not None,
    )


def instrument(model: Autoencoder, whitening: Whitening, engine: str = "linear") -> Instrument:
    """Return the instrument of such a model, without a prior, with all its latents."""
    table, latents = contract.instrument(spec(model, whitening, RATE)), model.config.latents
    module = Instrument(table, ENGINES[engine], model, whitening, latents, fill_noise=False).eval()
    return in_one_piece(module.requires_grad_(False))


def clip_instrument(
    model: Autoencoder, whitening: Whitening, prior: Prior, clip: int, engine: str = "linear", sample_rate: int = RATE
) -> PlayingClipInstrument:
    """Return the instrument of such a model of clips."""
    table = contract.clip_instrument(spec(model, whitening, sample_rate, prior), clip, model.clip_frames)
    latents = model.config.latents
    module = PlayingClipInstrument(table, ENGINES[engine], model, whitening, latents, prior).eval()
    return in_one_piece(module.requires_grad_(False))


def through_file(instrument: NNModule, path: str) -> nn.Module:
    """Save the instrument as a .ts and return the module loaded from it."""
    torch.jit.save(scripted(instrument), path)
    return torch.jit.load(path)


def with_spectrum(bottleneck: str = "sequence", latents: int = 4) -> Architecture:
    """Return a small architecture with a spectral path: two control frames of 64 samples in a frame of 128."""
    return Architecture(
        bands=4,
        taps=32,
        strides=[4, 8],
        encoder=[8, 12, 16],
        decoder=[8, 12, 16],
        dilations=[[1], [1, 3], [1]],
        latents=latents,
        bottleneck=bottleneck,
        frame=8,
        spectral=SpectralArchitecture(hop=64, shortest=64, longest=1024, attack=256, encoder=24, decoder=24),
    )
