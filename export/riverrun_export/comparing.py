"""A file compared with the run it was made of: what the offline model makes of a sound, its methods make of it too."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

from riverrun.autoencoder import Autoencoder
from riverrun.latents import Whitening
from riverrun_export import contract
from riverrun_export.clip_streams import fade_samples
from riverrun_export.host import blocks

SECONDS = 2.0
"""Length of what is compared, where that isn't the length of a clip."""

Expected = dict[str, tuple[Tensor, Tensor]]
"""Method → what goes in, and what should come out."""


@torch.inference_mode()
def compare(path: Path, model: Autoencoder, whitening: Whitening, latents: int, fill: bool) -> float:
    """Largest distance, relative to RMS, of the reloaded file's `encode`, `decode` and `forward` to the offline model.

    Each is fed noise bursts in blocks of several sizes; `decode` and `forward` are not compared where hidden latents
    are noise.
    """
    loaded = torch.jit.load(str(path))
    table, ratio = contract.read(loaded), model.ratio
    sizes = [ratio, 2 * ratio, 3 * ratio, 7 * ratio]
    worst = 0.0
    for name, (given, wanted) in KINDS[model.config.bottleneck](model, whitening, latents, fill, table.rate).items():
        got = blocks(loaded, table.method(name), given, sizes)
        worst = max(worst, float((got - wanted).abs().max() / wanted.square().mean().sqrt().clamp(min=1e-6)))
    return worst


def of_sequences(model: Autoencoder, whitening: Whitening, latents: int, fill: bool, rate: int) -> Expected:
    """Two seconds, a latent vector a frame."""
    audio = bursts(model.channels, math.ceil(SECONDS * rate / model.ratio) * model.ratio)
    z = whitening(model.encode(audio))
    expected = {"encode": (audio, z[:, :latents])}
    if not fill or latents == z.shape[1]:
        heard = model.decode(whitening.inverse(hidden(z, latents))).clamp(-1, 1)
        expected |= {"decode": (z[:, :latents], heard), "forward": (audio, heard)}
    return expected


def of_clips(model: Autoencoder, whitening: Whitening, latents: int, fill: bool, rate: int) -> Expected:
    """A clip, a hit in the last of its frames, and the same clip played from that sample on, to its fade at the end."""
    length = model.frames * model.ratio
    hit = length - model.ratio + model.ratio // 3
    audio = torch.nn.functional.pad(bursts(model.channels, length), (0, length))
    trigger = torch.zeros(1, 1, 2 * length)
    trigger[..., hit] = 1.0
    z = hidden(whitening(model.encode(audio)), latents)
    told = z[:, :latents].repeat(1, 1, 2 * model.frames)
    told[..., : model.frames - 1] = 0.0
    end = (torch.arange(length, 0, -1) / fade_samples(rate)).clamp(max=1.0)
    heard = torch.nn.functional.pad(model.decode(whitening.inverse(z)) * end, (hit, length - hit)).clamp(-1, 1)
    listened = torch.cat([trigger, audio], 1)
    played = torch.cat([trigger, told.repeat_interleave(model.ratio, 2)], 1)
    return {"encode": (listened, told), "decode": (played, heard), "forward": (listened, heard)}


KINDS: dict[str, Callable[[Autoencoder, Whitening, int, bool, int], Expected]] = {
    "sequence": of_sequences,
    "clip": of_clips,
}
"""What to expect of an instrument of each kind of bottleneck."""


def hidden(z: Tensor, shown: int) -> Tensor:
    """Whitened latents `[B, D, T]` with those from `shown` to D at their mean."""
    return torch.cat([z[:, :shown], torch.zeros_like(z[:, shown:])], dim=1)


def bursts(channels: int, length: int) -> Tensor:
    """Noise that swells and stops, `[1, C, N]`, always the same: every layer's past is exercised, and silence too."""
    generator = torch.Generator().manual_seed(0)
    noise = torch.randn(1, channels, length, generator=generator)
    swell = (torch.arange(length) * (6.2832 / 9600)).sin().clamp(min=0)
    return 0.2 * noise * swell
