"""What methods are made of: streams from one signal to another, block by block, each with a past of its own.

What comes in is cleaned before it can enter any past (one NaN there would sound for ever), so nothing inside needs to
be.
"""

import copy

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import remove_parametrizations

from riverrun.models import noise
from riverrun.models.autoencoder import NOISE_SEED, NOISE_STREAM, Autoencoder, combine, unit
from riverrun.models.layers import CausalConv1d
from riverrun.models.pqmf import Pqmf
from riverrun.models.whitening import Whitening
from riverrun_export.streaming import Engine

AUDIO_LIMIT = 4.0
"""Audio that comes in is clamped to this, 12 dB over full scale; audio that goes out to full scale."""

LATENT_LIMIT = 1e4
"""Latents that come in are clamped to this many standard deviations: sounds nothing like the corpus may lie far out."""

FILL_STREAM = 2
"""Stream of the noise that the hidden latents are; the noise branch has 1, the prior another."""


def clean(x: Tensor, limit: float) -> Tensor:
    """`x` with NaN as 0, within ±limit."""
    return torch.nan_to_num(x, 0.0, limit, -limit).clamp_(-limit, limit)


class Stream(nn.Module):
    """One signal in, always called `x`, one out; and whatever of the attributes it listens to.

    `smallest` is the shape of the shortest block that goes in.
    """

    smallest: list[int]

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        """Sets the attribute `name`, if it is one of this stream's."""
        pass


class EncoderStream(Stream):
    """Audio `[B, C, N]` → whitened latents `[B, D, N / R]`."""

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening) -> None:
        super().__init__()
        self.channels, self.bands = model.channels, model.config.bands
        weight = bank_weight(model.pqmf, "analysis_weight")
        self.analysis = engine.bank(weight / model.level[: self.bands, None, None])
        self.encoder = engine.stream(whitened(model.encoder, whitening))
        self.limit, self.smallest = AUDIO_LIMIT, [1, model.channels, model.ratio]

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        frames = clean(x, self.limit).reshape(batch * self.channels, x.size(2) // self.bands, self.bands)
        bands = self.analysis(frames).reshape(batch, self.channels, -1, self.bands)
        rows = bands.transpose(1, 2).reshape(batch, bands.size(2), self.channels * self.bands)
        return self.encoder(rows).transpose(1, 2)

    @torch.jit.export
    def reset(self) -> None:
        self.analysis.reset()
        self.encoder.reset()


def whitened(encoder: nn.Sequential, whitening: Whitening) -> nn.Sequential:
    """The encoder with the whitening inside its last convolution, which then makes means and no scales."""
    last = encoder[-1]
    assert isinstance(last, CausalConv1d)
    matrix = whitening.inward
    latents, bias = len(matrix), last.conv.bias
    assert isinstance(bias, Tensor)
    folded = CausalConv1d(last.conv.in_channels, latents, last.conv.kernel_size[0])
    remove_parametrizations(folded.conv, "weight")
    folded.conv.weight = nn.Parameter(torch.einsum("dl,dik->lik", matrix, last.conv.weight[:latents]))
    folded.conv.bias = nn.Parameter((bias[:latents] - whitening.mean) @ matrix)
    return nn.Sequential(*list(encoder)[:-1], folded)


class DecoderStream(Stream):
    """Whitened latents `[B, d, T]` → audio `[B, C, T·R]`; those from d to D are their mean, or noise if `fill`."""

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, fill: bool) -> None:
        super().__init__()
        self.channels, self.bands, self.noisy = model.channels, model.config.bands, model.config.noise
        self.decoder = engine.stream(model.decoder)
        weight = bank_weight(model.pqmf, "synthesis_weight")
        self.synthesis = engine.bank(weight * model.level[None, : self.bands, None])
        self.mean = nn.Parameter(whitening.mean.clone(), requires_grad=False)
        self.axes = nn.Parameter(whitening.outward.clone(), requires_grad=False)
        self.full, self.fill = model.config.latents, fill
        self.limit, self.smallest = LATENT_LIMIT, [1, model.config.latents, 1]
        self.noise_seed, self.noise_stream, self.fill_stream = NOISE_SEED, NOISE_STREAM, FILL_STREAM
        self.batch, self.frame, self.band_frame = 1, 0, 0

    def forward(self, x: Tensor) -> Tensor:
        batch, shown, frames = x.shape
        if batch != self.batch:  # all starts again, the noise too
            self.batch, self.frame, self.band_frame = batch, 0, 0
        z = clean(x, self.limit).transpose(1, 2)
        hidden = self.full - shown
        if self.fill and hidden > 0:
            rest = noise.normal(self.noise_seed, self.frame, frames, hidden, self.fill_stream).to(z.device)
            z = torch.cat([z, rest.expand(batch, frames, hidden)], 2)
        self.frame += frames
        rows = torch.addmm(self.mean, z.reshape(batch * frames, z.size(2)), self.axes[: z.size(2)])
        head = self.decoder(rows.view(batch, frames, self.full))
        steps = head.size(1)
        sound: Tensor | None = None
        if self.noisy:
            drawn = noise.uniform(
                self.noise_seed, self.band_frame, steps, self.channels * self.bands, self.noise_stream
            )
            sound = unit(drawn).to(head.device)
        self.band_frame += steps
        bands = combine(head, sound, 2).reshape(batch, steps, self.channels, self.bands).transpose(1, 2)
        audio = self.synthesis(bands.reshape(batch * self.channels, steps, self.bands))
        return clean(audio.reshape(batch, self.channels, steps * self.bands), 1.0)

    @torch.jit.export
    def reset(self) -> None:
        self.decoder.reset()
        self.synthesis.reset()
        self.frame, self.band_frame = 0, 0


def bank_weight(bank: Pqmf, name: str) -> Tensor:
    weight = getattr(bank, name)
    assert isinstance(weight, Tensor)
    return weight


def twin(module: nn.Module) -> nn.Module:
    """A copy with a past of its own (buffers) and the same weights (parameters), stored once in the file."""
    return copy.deepcopy(module, {id(weight): weight for weight in module.parameters()})
