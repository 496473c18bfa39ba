"""The instrument of sequences. Every method streams, with a past of its own; no method raises.

Its methods, ratios, labels and attributes are those of its contract.
"""

import torch
from torch import Tensor

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export.contract import Contract
from riverrun_export.instrument.base import NNModule, SamplingModule
from riverrun_export.instrument.coder_streams import DecoderStream, EncoderStream, share_weights
from riverrun_export.instrument.prior_streams import FromNoise, PriorStream, ToNoise
from riverrun_export.streaming import Engine


class Instrument(NNModule):
    """An instrument without a prior: `forward`, `encode`, `decode`.

    Args:
        contract: the methods and attributes to register.
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
        latents: number of latents that the instrument shows.
        fill_noise: whether the other latents are noise; otherwise they are their mean.
    """

    def __init__(
        self,
        contract: Contract,
        engine: Engine,
        model: Autoencoder,
        whitening: Whitening,
        latents: int,
        fill_noise: bool,
    ) -> None:
        super().__init__(contract)
        self.latents, self.varying = latents, whitening.real
        encoder = EncoderStream(engine, model, whitening)
        decoder = DecoderStream(engine, model, whitening, fill_noise)
        self.streams["forward_encoder"], self.streams["forward_decoder"] = encoder, decoder
        self.streams["encode_encoder"], self.streams["decode_decoder"] = share_weights(encoder), share_weights(decoder)

    def forward(self, audio: Tensor) -> Tensor:
        return self.streams["forward_decoder"](self.streams["forward_encoder"](audio)[:, : self.latents])

    @torch.jit.export
    def encode(self, audio: Tensor) -> Tensor:
        return self.streams["encode_encoder"](audio)[:, : self.latents]

    @torch.jit.export
    def decode(self, latents: Tensor) -> Tensor:
        return self.streams["decode_decoder"](latents)


class PlayingInstrument(Instrument, SamplingModule):
    """An instrument with a prior, which plays by itself: `prior`, `generate`, `to_noise`, `from_noise`.

    `prior` and `generate` take a temperature offset, the descriptors that condition the prior, and audio for `listen`.
    `to_noise` and `from_noise` use the noise of the flow as a latent space.

    Args:
        contract, engine, model, whitening, latents, fill_noise: as of `Instrument`.
        prior: of the same run, in eval mode.
    """

    def __init__(
        self,
        contract: Contract,
        engine: Engine,
        model: Autoencoder,
        whitening: Whitening,
        latents: int,
        fill_noise: bool,
        prior: Prior,
    ) -> None:
        super().__init__(contract, engine, model, whitening, latents, fill_noise)
        self.hold, self.listen, self.ratio, self.full = 0, 0, model.ratio, prior.size
        self.num_conditions = 1 + len(prior.descriptors)
        encoder, decoder = self.streams["encode_encoder"], self.streams["decode_decoder"]
        for name in ("prior", "generate"):
            self.streams[f"{name}_encoder"] = share_weights(encoder)
        self.streams["prior_prior"] = PriorStream(prior)
        self.streams["generate_prior"] = share_weights(self.streams["prior_prior"])
        self.streams["generate_decoder"] = share_weights(decoder)
        self.streams["to_noise_encoder"], self.streams["to_noise_prior"] = share_weights(encoder), ToNoise(prior)
        self.streams["from_noise_prior"], self.streams["from_noise_decoder"] = FromNoise(prior), share_weights(decoder)

    @torch.jit.export
    def prior(self, x: Tensor) -> Tensor:
        latents = self.no_latents(x)
        if self.listen != 0:
            latents = self.streams["prior_encoder"](x[:, self.num_conditions :])
        z = self.streams["prior_prior"](self.prior_input(x, latents))[:, : self.latents]
        if self.varying < self.latents:
            z = torch.cat([z[:, : self.varying], torch.zeros_like(z[:, self.varying :])], 1)
        return z

    @torch.jit.export
    def generate(self, x: Tensor) -> Tensor:
        latents = self.no_latents(x)
        if self.listen != 0:
            latents = self.streams["generate_encoder"](x[:, self.num_conditions :])
        return self.streams["generate_decoder"](self.streams["generate_prior"](self.prior_input(x, latents)))

    def no_latents(self, x: Tensor) -> Tensor:
        """Return the input latents while `listen` is off: zeros, `[B, D, N / R]`."""
        return x.new_zeros([x.size(0), self.full, x.size(2) // self.ratio])

    def prior_input(self, x: Tensor, latents: Tensor) -> Tensor:
        """Return the input of the prior: the conditions at the end of each frame, then latents `[B, D, N / R]`."""
        return torch.cat([x[:, : self.num_conditions, self.ratio - 1 :: self.ratio], latents], 1)

    @torch.jit.export
    def to_noise(self, audio: Tensor) -> Tensor:
        return self.streams["to_noise_prior"](self.streams["to_noise_encoder"](audio))[:, : self.latents]

    @torch.jit.export
    def from_noise(self, noise: Tensor) -> Tensor:
        return self.streams["from_noise_decoder"](self.streams["from_noise_prior"](noise))

    @torch.jit.export
    def get_hold(self) -> list[int]:
        return [self.hold]

    @torch.jit.export
    def set_hold(self, value: int) -> int:
        self.hold = int(value != 0)
        self.control("hold", float(self.hold))
        return 0

    @torch.jit.export
    def get_listen(self) -> list[int]:
        return [self.listen]

    @torch.jit.export
    def set_listen(self, value: int) -> int:
        if self.listen == 0 and value != 0:  # the encoders did not run meanwhile: their past is outdated
            self.streams["prior_encoder"].reset()
            self.streams["generate_encoder"].reset()
        self.listen = int(value != 0)
        self.control("listen", float(self.listen))
        return 0
