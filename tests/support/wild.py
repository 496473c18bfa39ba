"""Autoencoders that nobody trained but that sound: every layer, past and bias is loud enough to be missed."""

import torch
from torch import nn

from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.layers import CausalConvTranspose1d, ResidualUnit
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.build import in_one_piece
from riverrun_export.instrument.clip import PlayingClipInstrument
from riverrun_export.instrument.sequence import Instrument
from riverrun_export.instrument.warm_up import scripted
from riverrun_export.streaming import ENGINES

RATE = 48000


def architecture(preset: str) -> Architecture:
    return config.resolve(config.preset(preset)).architecture


def wild(shape: Architecture, channels: int) -> tuple[Autoencoder, Whitening]:
    """A model whose weights keep levels up from layer to layer, and a whitening fitted to what it encodes."""
    model = loud(shape, channels)
    whitening = Whitening(shape.latents)
    noise = 0.2 * torch.randn(1, channels, 40 * shape.ratio)
    whitening.fit(model.encode(noise)[0].T)
    return model, whitening


def wild_clips(shape: Architecture, channels: int, clip: int) -> tuple[Autoencoder, Whitening, Prior]:
    """The same of clips of `clip` samples; and a prior of their latents."""
    model = loud(shape, channels, clip)
    whitening = Whitening(shape.latents)
    whitening.fit(model.encode(0.2 * torch.randn(2 * shape.latents, channels, clip))[..., 0])
    return model, whitening, Prior(shape.latents, config.resolve(config.preset("oneshot")).prior).eval()


def loud(shape: Architecture, channels: int, clip: int = 0) -> Autoencoder:
    torch.manual_seed(0)
    model = Autoencoder(shape, channels, clip).eval().requires_grad_(False)
    quiet = {unit.mix for unit in model.modules() if isinstance(unit, ResidualUnit)}
    for layer in [*model.encoder.modules(), *model.decoder.modules()]:
        if hasattr(layer, "conv"):
            gain = 0.5 if layer in quiet else 1.4
            gain *= 2.0 if isinstance(layer, CausalConvTranspose1d) else 1.0
            layer.conv.parametrizations.weight.original0.fill_(gain)
            layer.conv.bias.normal_(0, 0.1)
    model.decoder[-1].conv.parametrizations.weight.original0.fill_(0.3)  # audio that is not all clipped
    model.set_level(0.05 + torch.rand(channels * shape.bands))
    return model


def instrument(model: Autoencoder, whitening: Whitening, engine: str = "linear") -> Instrument:
    """The instrument of such a model, without a prior, showing all its latents."""
    latents = model.config.latents
    explained = whitening.explained.tolist()
    table = contract.instrument(model.channels, latents, model.ratio, RATE, model.delay, explained, prior=False)
    made = Instrument(table, ENGINES[engine], model, whitening, latents, fill=False).eval()
    return in_one_piece(made.requires_grad_(False))


def clip_instrument(
    model: Autoencoder, whitening: Whitening, prior: Prior, clip: int, engine: str = "linear", sample_rate: int = RATE
) -> PlayingClipInstrument:
    """The instrument of such a model of clips."""
    latents, explained = model.config.latents, whitening.explained.tolist()
    table = contract.clip_instrument(
        model.channels,
        latents,
        model.ratio,
        sample_rate,
        model.delay,
        clip,
        model.clip_frames,
        explained,
        prior=True,
        descriptors=prior.descriptors,
    )
    made = PlayingClipInstrument(table, ENGINES[engine], model, whitening, latents, prior).eval()
    return in_one_piece(made.requires_grad_(False))


def through_file(instrument: nn.Module, path: str) -> nn.Module:
    """The instrument as it comes back from a file."""
    torch.jit.save(scripted(instrument), path)
    return torch.jit.load(path)
