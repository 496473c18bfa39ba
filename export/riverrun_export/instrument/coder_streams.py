"""The streams of the autoencoder: audio → latents and latents → audio, block by block, each with its own past.

A stream cleans its input before the input enters any past: a NaN in a past would sound forever. So no layer inside has
to check for it.
"""

import copy

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import remove_parametrizations

from riverrun.models import noise
from riverrun.models.autoencoder import NOISE_SEED, Autoencoder, Encoder, to_unit_variance
from riverrun.models.gains import split_gains
from riverrun.models.layers import CausalConv1d
from riverrun.models.noise import NoiseStream
from riverrun.models.whitening import Whitening
from riverrun_export.instrument.decoding import FrameDecoder, Unwhitening, bank_weight
from riverrun_export.instrument.noise_ahead import NoiseAhead, PhasorsAhead
from riverrun_export.instrument.spectral import SpectralEncoder
from riverrun_export.streaming import Engine

AUDIO_LIMIT = 4.0
"""Input audio is clamped to ±this, 12 dB over full scale; output audio is clamped to full scale, ±1."""

LATENT_LIMIT = 1e4
"""Input latents are clamped to ± this many standard deviations: sounds unlike the corpus may lie far out."""


def clean(x: Tensor, limit: float) -> Tensor:
    """Return `x` with NaN replaced by 0, clamped to ±limit."""
    return torch.nan_to_num(x, 0.0, limit, -limit).clamp_(-limit, limit)


class SignalStream(nn.Module):
    """Base class of the streams: one signal in, always called `x`, and one signal out.

    Attributes:
        smallest: shape of the shortest block that the stream processes.
    """

    smallest: list[int]

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        """Set the attribute `name`, if this stream has it."""
        pass


class EncoderStream(SignalStream):
    """Audio `[B, C, N]` → whitened latents `[B, D, N / R]`.

    Args:
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
    """

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening) -> None:
        super().__init__()
        self.channels, self.bands = model.channels, model.config.bands
        weight = bank_weight(model.pqmf, "analysis_weight")
        self.analysis = engine.bank(weight / model.level[: self.bands, None, None])
        self.encoder = engine.stream(fold_whitening(model.encoder, whitening))
        self.spectral = SpectralEncoder(engine, model.spectral, whitening.inward) if model.spectral else None
        self.limit, self.smallest = AUDIO_LIMIT, [1, model.channels, model.ratio]

    def forward(self, x: Tensor) -> Tensor:
        batch = x.size(0)
        audio = clean(x, self.limit)
        steps = audio.reshape(batch * self.channels, x.size(2) // self.bands, self.bands)
        bands = self.analysis(steps).reshape(batch, self.channels, -1, self.bands)
        rows = bands.transpose(1, 2).reshape(batch, bands.size(2), self.channels * self.bands)
        latents = self.encoder(rows)
        if self.spectral is not None:
            latents = latents + self.spectral(audio)
        return latents.transpose(1, 2)

    @torch.jit.export
    def reset(self) -> None:
        self.analysis.reset()
        self.encoder.reset()
        if self.spectral is not None:
            self.spectral.reset()


def fold_whitening(encoder: Encoder, whitening: Whitening) -> nn.Sequential:
    """Return the encoder with the whitening folded into its last convolution, which then has no outputs for scales."""
    last = encoder.output_layer
    matrix = whitening.inward
    latents, bias = len(matrix), last.conv.bias
    assert isinstance(bias, Tensor)
    folded = CausalConv1d(last.conv.in_channels, latents, last.conv.kernel_size[0])
    remove_parametrizations(folded.conv, "weight")
    folded.conv.weight = nn.Parameter(torch.einsum("dl,dik->lik", matrix, last.conv.weight[:latents]))
    folded.conv.bias = nn.Parameter((bias[:latents] - whitening.mean) @ matrix)
    return nn.Sequential(*list(encoder)[:-1], folded)


class DecoderStream(SignalStream):
    """Whitened latents `[B, d, T]` → audio `[B, C, T·R]`. After all D latents, gains in dB may follow: `[B, D + 2, T]`.

    Args:
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
        fill_noise: whether the hidden latents, from d to D, are noise; otherwise they are their mean.
    """

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, fill_noise: bool) -> None:
        super().__init__()
        self.unwhitening, self.decoder = Unwhitening(whitening), FrameDecoder(engine, model)
        self.full, self.fill_noise = model.config.latents, fill_noise
        self.has_noise, lanes = model.config.noise, model.channels * model.config.bands
        self.steps_per_frame = model.ratio // model.config.bands
        self.limit, self.smallest = LATENT_LIMIT, [1, model.config.latents, 1]
        self.noise_seed = NOISE_SEED
        self.control_frames, spectral_lanes = spectral_noise_shape(model)
        self.branch = NoiseAhead(NOISE_SEED, lanes, int(NoiseStream.NOISE_BRANCH))
        self.phases = PhasorsAhead(NOISE_SEED, spectral_lanes, int(NoiseStream.SPECTRAL_NOISE))
        self.hidden_stream = int(NoiseStream.HIDDEN_LATENTS)
        self.batch, self.frame = 1, 0

    def forward(self, x: Tensor) -> Tensor:
        batch, shown, frames = x.shape
        if batch != self.batch:  # every layer starts again from silence, so the noise starts again too
            self.batch, self.frame = batch, 0
        z, gains = split_gains(clean(x, self.limit), self.full)
        z = z.transpose(1, 2)
        hidden = self.full - shown
        if self.fill_noise and hidden > 0:
            drawn = noise.normal(
                seed=self.noise_seed, first=self.frame, frames=frames, lanes=hidden, stream=self.hidden_stream
            )
            z = torch.cat([z, drawn.to(z.device).expand(batch, frames, hidden)], 2)
        rows = self.unwhitening(z.reshape(batch * frames, z.size(2)))
        branch: Tensor | None = None
        if self.has_noise:
            uniform = self.branch(self.frame * self.steps_per_frame, frames * self.steps_per_frame)
            branch = to_unit_variance(uniform).to(rows.device)
        phases: Tensor | None = None
        if self.control_frames > 0:
            phases = self.phases(self.frame * self.control_frames, frames * self.control_frames).to(rows.device)
        self.frame += frames
        return clean(self.decoder(rows.view(batch, frames, self.full), branch, phases, gains), 1.0)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.decoder.control(name, value)

    @torch.jit.export
    def reset(self) -> None:
        self.decoder.reset()
        self.frame = 0


def spectral_noise_shape(model: Autoencoder) -> tuple[int, int]:
    """Return control frames of a frame, and random numbers of a control frame; 0 and 0 without a spectral path."""
    return (model.spectral.steps, model.spectral.noise_lanes) if model.spectral else (0, 0)


def share_weights(module: nn.Module) -> nn.Module:
    """Return a copy with its own past (buffers) and the same weights (parameters), which the file stores once."""
    return copy.deepcopy(module, {id(weight): weight for weight in module.parameters()})
