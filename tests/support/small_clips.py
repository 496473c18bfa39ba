"""A small untrained clip model (64 samples a frame, clips of 900 samples, 4 latents), its streams and signals."""

import math
from functools import cache

import torch
from hypothesis import Phase
from hypothesis import strategies as st
from torch import Tensor, nn
from wild import wild_clips

from riverrun.models.autoencoder import Architecture, Autoencoder
from riverrun.models.prior import Prior, PriorConfig
from riverrun.models.whitening import Whitening
from riverrun_export.instrument.clip_streams import ClipEncoder, ClipPrior, Voices
from riverrun_export.streaming import ENGINES

R, CLIP, D, RATE = 64, 900, 4, 16000
FADES = (20, 90)
"""Samples in a fade: one shorter than a frame, and one longer."""

SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=4)
"""Block sizes in frames, used in turn."""

QUICK = (Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink)
"""All phases of hypothesis except the explanation of a failure, which takes longer than all the tests."""

VALUES = (0.0, 0.0, 0.0, 0.5, 0.51, 1.0, -1.0, math.nan, math.inf, -math.inf)
"""Values of a trigger signal."""


@cache
def parts(channels: int = 1, noisy: bool = True) -> tuple[Autoencoder, Whitening, Prior]:
    """Return a model, its whitening and its prior."""
    widths, dilations = [4, 6, 8], [[1], [1, 3], [1]]
    shape = Architecture(
        4, 32, [4, 4], widths, widths, dilations, latents=D, noise=noisy, bottleneck="clip", frame=3, hidden=5
    )
    model, whitening, _ = wild_clips(shape, channels, CLIP)
    prior = Prior(D, PriorConfig(context=8, couplings=2, hidden=8, descriptors=["loudness"])).eval()
    for weight in prior.requires_grad_(False).flow.parameters():
        weight.normal_(0, 0.3)
    return model, whitening, prior


def clip_encoder(engine: str = "linear", fade: int = FADES[0]) -> ClipEncoder:
    model, whitening, _ = parts()
    return ClipEncoder(ENGINES[engine], model, whitening, fade).eval().requires_grad_(False)


def clip_prior(seed: int = 3, fade: int = FADES[0]) -> ClipPrior:
    stream = ClipPrior(parts()[2], R, fade)
    stream.control("seed", float(seed))
    return stream


def voices_stream(
    voices: int = 1, engine: str = "linear", fade: int = FADES[0], channels: int = 1, noisy: bool = True
) -> Voices:
    model, whitening, _ = parts(channels, noisy)
    stream = Voices(ENGINES[engine], model, whitening, fade).eval().requires_grad_(False)
    stream.control("voices", float(voices))
    return stream


def in_blocks(stream: nn.Module, x: Tensor, sizes: list[int]) -> Tensor:
    """Return the output of a stream for `x`, block by block; `sizes` are in frames, used in turn."""
    blocks, start, turn = [], 0, 0
    while start < x.size(2):
        size = R * sizes[turn % len(sizes)]
        blocks.append(stream(x[:, :, start : start + size]))
        start, turn = start + size, turn + 1
    return torch.cat(blocks, 2)


def assert_same(output: Tensor, expected: Tensor) -> None:
    """Assert equality to 1e-4 of the RMS."""
    tolerance = 1e-4 * max(1e-3, float(expected.square().mean().sqrt()))
    torch.testing.assert_close(output, expected, atol=tolerance, rtol=0)


def signals(samples: int, channels: int, seed: int = 0) -> Tensor:
    """Return normal noise, `[1, channels, samples]`."""
    return torch.randn(1, channels, samples, generator=torch.Generator().manual_seed(seed))


def triggered(rest: Tensor, at: list[int]) -> Tensor:
    """Return a trigger signal, which is on for one sample at each of `at`, in front of the signals `[1, ·, N]`."""
    trigger = torch.zeros(1, 1, rest.size(2))
    trigger[0, 0, at] = 1.0
    return torch.cat([trigger, rest], 1)


def clip(z: Tensor, fade: int, channels: int = 1, noisy: bool = True) -> Tensor:
    """Return the offline model's clip of latents `[D]`, `[C, T·R]`, with the fade at its end."""
    model, whitening, _ = parts(channels, noisy)
    sound = model.decode(whitening.inverse(z[None, :, None]))[0]
    return sound * (torch.arange(sound.size(1), 0, -1) / fade).clamp(max=1)


def assert_only(output: Tensor, x: Tensor, at: int, fade: int, channels: int = 1, noisy: bool = True) -> None:
    """Assert that the output is silence before sample `at`, then the clip of the latents there, then silence."""
    expected = clip(x[0, 1:, at], fade, channels, noisy).clamp(-1, 1)[:, : output.size(2) - at]
    assert_same(output[0, :, at : at + expected.size(1)], expected)
    assert not output[..., :at].any()
    assert not output[..., at + expected.size(1) :].any()
