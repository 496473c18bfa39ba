"""The instrument: the scripted module that nn~ loads. Every method streams, with a past of its own; nothing raises.

Its methods, ratios, labels and attributes are those of the contract's table. What comes in is cleaned before it can
enter any past (one NaN there would sound for ever), so nothing inside needs to be.
"""

import copy
import math

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrize import remove_parametrizations

from riverrun import noise
from riverrun.autoencoder import NOISE_SEED, NOISE_STREAM, Autoencoder, combine, unit
from riverrun.latents import Whitening
from riverrun.nn import CausalConv1d
from riverrun.pqmf import Pqmf
from riverrun.prior import Prior
from riverrun_export.contract import HOTTEST, TEMPERATURE, TYPE_CODES, Contract
from riverrun_export.streaming import Engine

AUDIO_LIMIT = 4.0
"""Audio that comes in is clamped to this, 12 dB over full scale; audio that goes out to full scale."""

LATENT_LIMIT = 1e4
"""Latents that come in are clamped to this many standard deviations: sounds nothing like the corpus may lie far out."""

PRIOR_STREAM, FILL_STREAM = 0, 2
"""Streams of the noise that the prior and the hidden latents draw; the noise branch has stream 1."""


def clean(x: Tensor, limit: float) -> Tensor:
    """`x` with NaN as 0, within ±limit."""
    return torch.nan_to_num(x, 0.0, limit, -limit).clamp_(-limit, limit)


class Stream(nn.Module):
    """What a method is made of: one signal in, one out, a past of its own, and a seed for what it draws, if anything.

    `smallest` is the shape of the shortest block that goes in. What goes in is called `x` in all of them: so whoever
    plays them needs to know no more of them than this.
    """

    smallest: list[int]

    @torch.jit.export
    def reseed(self, seed: int) -> None:
        pass


class EncoderStream(Stream):
    """Audio `[B, C, N]` → whitened latents `[B, D, N / R]`, the first D of them."""

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, latents: int) -> None:
        super().__init__()
        self.channels, self.bands = model.channels, model.config.bands
        weight = bank_weight(model.decomposition, "analysis_weight")
        self.analysis = engine.bank(weight / model.level[: self.bands, None, None])
        self.encoder = engine.stream(whitened(model.encoder, whitening, latents))
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


def whitened(encoder: nn.Sequential, whitening: Whitening, latents: int) -> nn.Sequential:
    """The encoder with the whitening inside its last convolution, which then makes the first latents and no others."""
    last = encoder[-1]
    assert isinstance(last, CausalConv1d)
    matrix = whitening.axes[:, :latents] / whitening.scale[:latents]
    full, bias = len(matrix), last.conv.bias
    assert isinstance(bias, Tensor)
    folded = CausalConv1d(last.conv.in_channels, latents, last.conv.kernel_size[0])
    remove_parametrizations(folded.conv, "weight")
    folded.conv.weight = nn.Parameter(torch.einsum("dl,dik->lik", matrix, last.conv.weight[:full]))
    folded.conv.bias = nn.Parameter((bias[:full] - whitening.mean) @ matrix)
    return nn.Sequential(*list(encoder)[:-1], folded)


class DecoderStream(Stream):
    """Whitened latents `[B, d, T]` → audio `[B, C, T·R]`; those from d to D are their mean, or noise if `fill`."""

    def __init__(self, engine: Engine, model: Autoencoder, whitening: Whitening, fill: bool) -> None:
        super().__init__()
        self.channels, self.bands, self.noisy = model.channels, model.config.bands, model.config.noise
        self.decoder = engine.stream(model.decoder)
        weight = bank_weight(model.decomposition, "synthesis_weight")
        self.synthesis = engine.bank(weight * model.level[None, : self.bands, None])
        self.mean = nn.Parameter(whitening.mean.clone(), requires_grad=False)
        self.axes = nn.Parameter((whitening.axes * whitening.scale).T.clone(), requires_grad=False)
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


class PriorStream(Stream):
    """Temperature `[B, 1, T]` → all whitened latents `[B, D, T]`, drawn one frame after another.

    A seed of 0 or more gives the same latents every time, in every batch entry; −1 draws a new seed at each reset, and
    every batch entry plays its own.
    """

    state: Tensor

    def __init__(self, prior: Prior, latents: int) -> None:
        super().__init__()
        self.prior, self.latents = prior, latents
        self.register_buffer("state", prior.initial_state(1))
        self.stream, self.smallest = PRIOR_STREAM, [1, 1, 1]
        self.seed, self.frame, self.drawn = -1, 0, -1

    def forward(self, x: Tensor) -> Tensor:
        batch, frames = x.size(0), x.size(2)
        if self.state.size(0) != batch:
            self.state = self.prior.initial_state(batch)
            self.frame, self.drawn = 0, -1
        entries, seed = 1, self.seed
        if seed < 0:
            entries = batch
            if self.drawn < 0:
                self.drawn = int(torch.ops.prim.TimePoint()) & 0x7FFFFFFF
            seed = self.drawn
        lanes = noise.normal(seed, self.frame, frames, entries * self.latents, self.stream).to(x.device)
        self.frame += frames
        eps = lanes.reshape(frames, entries, self.latents).permute(1, 2, 0).expand(batch, self.latents, frames)
        z, self.state = self.prior.sample(self.state, eps * x)
        return z

    @torch.jit.export
    def reset(self) -> None:
        self.state = self.prior.initial_state(self.state.size(0))
        self.frame, self.drawn = 0, -1

    @torch.jit.export
    def reseed(self, seed: int) -> None:
        self.seed = seed
        self.reset()


class Instrument(nn.Module):
    """An instrument without a prior: `forward`, `encode`, `decode`.

    Args:
        contract: the table it registers itself from. engine: what its convolutions stream by.
        model, whitening: of a run, in eval mode.
        latents: how many it shows. fill: whether the others are noise rather than their mean.
    """

    def __init__(
        self, contract: Contract, engine: Engine, model: Autoencoder, whitening: Whitening, latents: int, fill: bool
    ) -> None:
        super().__init__()
        self.methods = [method.name for method in contract.methods]
        self.attributes = [attribute.name for attribute in contract.attributes]
        self.rate = contract.rate
        self.about, self.licence = (str(contract.attribute(name).default) for name in ("about", "licence"))
        for method in contract.methods:
            self.register_buffer(f"{method.name}_params", torch.tensor(method.params))
            setattr(self, f"{method.name}_input_labels", list(method.input_labels))
            setattr(self, f"{method.name}_output_labels", list(method.output_labels))
            setattr(self, f"{method.name}_delay", method.delay)
        for attribute in contract.attributes:
            self.register_buffer(f"{attribute.name}_params", torch.tensor([TYPE_CODES[attribute.type]]))
            if attribute.type != "str":
                setattr(self, f"{attribute.name}_range", (float(attribute.low), float(attribute.high)))
        encoder = EncoderStream(engine, model, whitening, latents)
        decoder = DecoderStream(engine, model, whitening, fill)
        self.streams = nn.ModuleDict(
            {
                "forward_encoder": encoder,
                "forward_decoder": decoder,
                "encode_encoder": twin(encoder),
                "decode_decoder": twin(decoder),
            }
        )

    def forward(self, audio: Tensor) -> Tensor:
        return self.streams["forward_decoder"](self.streams["forward_encoder"](audio))

    @torch.jit.export
    def encode(self, audio: Tensor) -> Tensor:
        return self.streams["encode_encoder"](audio)

    @torch.jit.export
    def decode(self, latents: Tensor) -> Tensor:
        return self.streams["decode_decoder"](latents)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.methods

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return self.attributes

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return self.rate

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [0]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        if value != 0:
            self.restart()
        return 0

    @torch.jit.export
    def get_about(self) -> list[str]:
        return [self.about]

    @torch.jit.export
    def set_about(self, value: str) -> int:
        return 0  # said once and for all; but whoever sends it something must not be punished

    @torch.jit.export
    def get_licence(self) -> list[str]:
        return [self.licence]

    @torch.jit.export
    def set_licence(self, value: str) -> int:
        return 0

    def restart(self) -> None:
        """Every method from silence."""
        for each in self.streams.values():
            each.reset()


class PlayingInstrument(Instrument):
    """An instrument with a prior: `prior` and `generate` besides, and attributes for them."""

    def __init__(
        self,
        contract: Contract,
        engine: Engine,
        model: Autoencoder,
        whitening: Whitening,
        latents: int,
        fill: bool,
        prior: Prior,
    ) -> None:
        super().__init__(contract, engine, model, whitening, latents, fill)
        self.latents = latents
        self.temperature, self.seed = float(TEMPERATURE.default), -1
        self.hottest = HOTTEST
        full = model.config.latents
        self.streams["prior_prior"] = PriorStream(prior, full)
        self.streams["generate_prior"] = twin(self.streams["prior_prior"])
        self.streams["generate_decoder"] = twin(self.streams["decode_decoder"])

    def heat(self, offset: Tensor) -> Tensor:
        """The temperature that the attribute and the inlet make together."""
        return (clean(offset, self.hottest) + self.temperature).clamp(0.0, self.hottest)

    @torch.jit.export
    def prior(self, offset: Tensor) -> Tensor:
        return self.streams["prior_prior"](self.heat(offset))[:, : self.latents]

    @torch.jit.export
    def generate(self, offset: Tensor) -> Tensor:
        latents = self.streams["generate_prior"](self.heat(offset))
        return self.streams["generate_decoder"](latents)

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        if not math.isnan(value):
            self.temperature = min(max(value, 0.0), self.hottest)
        return 0

    @torch.jit.export
    def get_seed(self) -> list[int]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: int) -> int:
        self.seed = max(value, -1)
        self.streams["prior_prior"].reseed(self.seed)
        self.streams["generate_prior"].reseed(self.seed)
        return 0


def twin(module: nn.Module) -> nn.Module:
    """A copy with a past of its own (buffers) and the same weights (parameters), stored once in the file."""
    return copy.deepcopy(module, {id(weight): weight for weight in module.parameters()})
