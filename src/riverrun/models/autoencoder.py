"""The autoencoder: audio → bands → encoder → bottleneck → decoder → bands → audio, all of it causal.

Shapes along the walk, for C channels, M bands, a ratio R of samples a frame, D latents and T = ⌈N/R⌉ frames:

    audio [B, C, N] → bands [B, C·M, T·R/M] → latents [B, D, T] → bands [B, C·M, T·R/M] → audio [B, C, N]

With a bottleneck of kind `clip` a clip is one step, latents [B, D, 1], and T is fixed: what it takes to hold a clip.

Only the decomposition delays: what comes out lies `delay` samples behind what went in. `reconstruct` makes up for it.
"""

from dataclasses import dataclass, field
from math import prod
from typing import Literal

import torch
from torch import Tensor, nn
from torch.nn import functional

from riverrun.errors import UsageError
from riverrun.models import noise
from riverrun.models.bottleneck import ClipBottleneck, SequenceBottleneck
from riverrun.models.layers import CausalConv1d, CausalConvTranspose1d, ResidualStack
from riverrun.models.layers.residual import SLOPE
from riverrun.models.pqmf import Pqmf

QUIET = 1e-3
"""Floor of a band's level, as a share of the loudest band's: empty bands are not blown up to full scale."""

NOISE_SEED, NOISE_STREAM = 0, 1
"""Seed and stream of the noise branch's noise: one and the same in training's checks, offline and live."""


@dataclass
class Architecture:
    """The shape of an autoencoder. Lists that go level by level start at the bands and end at the latents.

    Args:
        bands: M, bands of the decomposition: 4, 8 or 16.
        taps: length of the decomposition's filters; shorter means less delay and less separation.
        strides: of each level's down- and up-sampling; the ratio R is `bands` times their product.
        encoder: channels of the encoder at each level, one more than strides.
        decoder: channels of the decoder at each level, one more than strides.
        dilations: of the residual units at each level, one list for each; an empty list for none.
        kernel_size: length of the dilated convolutions, and of the first and last one.
        latents: D, numbers a frame, or a clip.
        noise: whether the decoder also shapes noise, band by band, for breath, bow and cymbals.
        bottleneck: sequence, a latent vector a frame, or clip, one for a whole clip.
        frame: numbers a frame between the fully connected layers and the rest; of kind clip only.
        hidden: width of a hidden layer in either of them, 0 for none; of kind clip only.
    """

    bands: int = 16
    taps: int = 512
    strides: list[int] = field(default_factory=lambda: [4, 4, 2])
    encoder: list[int] = field(default_factory=lambda: [32, 64, 96, 128])
    decoder: list[int] = field(default_factory=lambda: [64, 96, 128, 128])
    dilations: list[list[int]] = field(default_factory=lambda: [[1], [1, 3], [1, 3], [1, 3]])
    kernel_size: int = 3
    latents: int = 16
    noise: bool = True
    bottleneck: Literal["sequence", "clip"] = "sequence"
    frame: int = 16
    hidden: int = 0

    def __post_init__(self) -> None:
        levels = len(self.strides) + 1
        minima = {"bands": 1, "taps": 1, "kernel_size": 1, "latents": 1, "frame": 1, "hidden": 0}
        for name, minimum in minima.items():
            value = getattr(self, name)
            _refuse_if(value < minimum, f"{name}: {value} can't work; use {minimum} or more")
        known = self.bottleneck in ("sequence", "clip")
        _refuse_if(not known, f"bottleneck: there is no {self.bottleneck!r}; it is 'sequence' or 'clip'")
        for name in ("encoder", "decoder", "dilations"):
            length = len(getattr(self, name))
            what = f"{name}: {length} levels given; {len(self.strides)} strides need {levels}"
            _refuse_if(length != levels, what)
        for name, values in (
            ("strides", self.strides),
            ("encoder", self.encoder),
            ("decoder", self.decoder),
            ("dilations", [dilation for level in self.dilations for dilation in level]),
        ):
            for value in values:
                _refuse_if(value < 1, f"{name}: {value} in {values} can't work; each must be 1 or more")
        power = 1 << max(6, (self.ratio - 1).bit_length())
        _refuse_if(
            self.ratio != power,
            f"strides: bands {self.bands} × strides {self.strides} make a ratio of {self.ratio} samples a frame, which "
            f"nn~ can't serve; make it a power of two of 64 or more, such as {power}",
        )

    @property
    def ratio(self) -> int:
        """R, samples a frame."""
        return self.bands * prod(self.strides)


def _refuse_if(wrong: bool, message: str) -> None:
    if wrong:
        raise UsageError(f"architecture.{message}")


class Encoder(nn.Sequential):
    """Bands `[B, C·M, T·R/M]` → what the bottleneck reads, `[B, outputs, T]`."""

    def __init__(self, config: Architecture, bands: int, out_channels: int) -> None:
        widths, kernel_size = config.encoder, config.kernel_size
        layers: list[nn.Module] = [CausalConv1d(bands, widths[0], kernel_size)]
        for level, stride in enumerate(config.strides):
            layers += [
                ResidualStack(widths[level], kernel_size, config.dilations[level]),
                nn.LeakyReLU(SLOPE),
                CausalConv1d(widths[level], widths[level + 1], 2 * stride, stride),
            ]
        layers += [
            ResidualStack(widths[-1], kernel_size, config.dilations[-1]),
            nn.LeakyReLU(SLOPE),
            CausalConv1d(widths[-1], out_channels, kernel_size),
        ]
        super().__init__(*layers)


class Decoder(nn.Sequential):
    """What the bottleneck gives, `[B, inputs, T]` → what the head makes bands of, `[B, h·C·M, T·R/M]`: the encoder's
    mirror.
    """

    def __init__(self, config: Architecture, bands: int, in_channels: int) -> None:
        widths, kernel_size = config.decoder, config.kernel_size
        layers: list[nn.Module] = [
            CausalConv1d(in_channels, widths[-1], kernel_size),
            ResidualStack(widths[-1], kernel_size, config.dilations[-1]),
        ]
        for level in reversed(range(len(config.strides))):
            stride = config.strides[level]
            layers += [
                nn.LeakyReLU(SLOPE),
                CausalConvTranspose1d(widths[level + 1], widths[level], 2 * stride, stride),
                ResidualStack(widths[level], kernel_size, config.dilations[level]),
            ]
        parts = 3 if config.noise else 2
        layers += [nn.LeakyReLU(SLOPE), CausalConv1d(widths[0], parts * bands, kernel_size)]
        super().__init__(*layers)


def combine(head: Tensor, noise: Tensor | None, dim: int) -> Tensor:
    """The decoder's last step: a gated wave, and shaped noise where the decoder has a noise branch.

    Args:
        head: the decoder's output, 2 or 3 parts (wave, gate, noise level) of equal size along `dim`.
        noise: of unit variance, the size of one part, or None where there are two parts.
    """
    if noise is None:
        wave, gate = head.chunk(2, dim)
        return wave * torch.sigmoid(gate)
    wave, gate, level = head.chunk(3, dim)
    return wave * torch.sigmoid(gate) + functional.softplus(level - 4) * noise


class Autoencoder(nn.Module):
    """The whole walk, for audio of `channels` channels.

    `clip` is how many samples a clip has; only a bottleneck of kind `clip` needs to know. Then `frames` is T, enough
    for a clip and the delay after it, so that the end of the clip is heard as well; otherwise it is 0, for any number.

    Raises:
        ValueError: if such a bottleneck isn't told.
    """

    level: Tensor

    def __init__(self, config: Architecture, channels: int, clip: int = 0) -> None:
        super().__init__()
        self.config, self.channels, self.ratio = config, channels, config.ratio
        self.pqmf = Pqmf(config.bands, config.taps)
        self.delay = self.pqmf.delay
        bands = channels * config.bands
        self.clip_frames = 0
        self.bottleneck = SequenceBottleneck(config.latents)
        if config.bottleneck == "clip":
            if clip < 1:
                raise ValueError("a bottleneck of kind clip is made for clips of a length: say how many samples")
            self.clip_frames = -(-(clip + self.delay) // self.ratio)
            self.bottleneck = ClipBottleneck(config.latents, config.frame, self.clip_frames, config.hidden)
        self.encoder = Encoder(config, bands, self.bottleneck.in_channels)
        self.decoder = Decoder(config, bands, self.bottleneck.out_channels)
        self.register_buffer("level", torch.ones(bands))

    @property
    def is_clip(self) -> bool:
        """Whether a clip has one latent vector; otherwise each frame has one."""
        return self.clip_frames > 0

    def set_level(self, rms: Tensor) -> None:
        """Tells the network the RMS of each band of the corpus, `[C·M]`: it sees and makes all at unit scale."""
        floor = rms.max().clamp(min=1e-6) * QUIET
        by_band = rms.view(self.channels, -1).square().mean(0).sqrt().clamp(min=float(floor))
        self.level.copy_(by_band.repeat(self.channels))

    def analyse(self, audio: Tensor) -> Tensor:
        """Audio `[B, C, N]` → bands `[B, C·M, T·R/M]`, silence filling the last frame.

        Where T is fixed, silence fills the clip, and what comes after it is not heard.
        """
        frames = self.clip_frames or -(-audio.shape[-1] // self.ratio)
        return self.pqmf.analysis(functional.pad(audio, (0, frames * self.ratio - audio.shape[-1])))

    def encode_bands(self, bands: Tensor) -> Tensor:
        """Bands → what the bottleneck reads, `[B, reads, T]`."""
        return self.encoder(bands / self.level[:, None])

    def decode_bands(self, latents: Tensor, seed: int = NOISE_SEED) -> Tensor:
        """Latents `[B, D, T]` → bands `[B, C·M, T·R/M]`; `seed` is the noise branch's."""
        head = self.decoder(self.bottleneck.expand(latents))
        sound = None
        if self.config.noise:
            sound = noise.uniform(seed, 0, head.shape[-1], len(self.level), NOISE_STREAM).to(head)
            sound = unit(sound).T
        return combine(head, sound, dim=1) * self.level[:, None]

    def encoder_context(self) -> int:
        """How many samples before a frame's own the encoder looks back on."""
        samples, step = self.delay, self.config.bands
        for layer in self.encoder.modules():
            if isinstance(layer, CausalConv1d):
                samples += layer.context * step
                step *= layer.stride
        return samples

    def encode(self, audio: Tensor) -> Tensor:
        """Audio `[B, C, N]` → latents `[B, D, T]`, the posterior's means."""
        return self.posterior(audio)[0]

    def posterior(self, audio: Tensor) -> tuple[Tensor, Tensor]:
        """Audio `[B, C, N]` → means and standard deviations of the latents, `[B, D, T]` each."""
        return self.bottleneck.posterior(self.encode_bands(self.analyse(audio)))

    def decode(self, latents: Tensor, length: int | None = None) -> Tensor:
        """Latents `[B, D, T]` → audio `[B, C, length or T·R]`."""
        return self.pqmf.synthesis(self.decode_bands(latents), length)

    def forward(self, audio: Tensor) -> Tensor:
        """Audio through the latents and back, `delay` samples late: what an instrument streams."""
        return self.decode(self.encode(audio), audio.shape[-1])

    def reconstruct(self, audio: Tensor) -> Tensor:
        """Audio `[B, C, N]` through the latents and back, aligned with what went in and of its length."""
        return self(functional.pad(audio, (0, self.delay)))[..., self.delay :]


def unit(uniform: Tensor) -> Tensor:
    """Uniform numbers in 0 … 1 made white noise of unit variance and no mean."""
    return (uniform - 0.5) * 12**0.5
