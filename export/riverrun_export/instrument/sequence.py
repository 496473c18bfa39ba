"""The instrument: the scripted module that nn~ loads. Every method streams, with a past of its own; nothing raises.

Its methods, ratios, labels and attributes are those of the contract's table.
"""

import torch
from torch import Tensor

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export.contract import Contract
from riverrun_export.instrument.base import Drawing, NNModule
from riverrun_export.instrument.coder_streams import DecoderStream, EncoderStream, twin
from riverrun_export.instrument.prior_streams import FromNoise, PriorStream, ToNoise
from riverrun_export.streaming import Engine


class Instrument(NNModule):
    """An instrument without a prior: `forward`, `encode`, `decode`.

    Args:
        contract: the table it registers itself from. engine: what its convolutions stream by.
        model, whitening: of a run, in eval mode.
        latents: how many it shows. fill: whether the others are noise rather than their mean.
    """

    def __init__(
        self, contract: Contract, engine: Engine, model: Autoencoder, whitening: Whitening, latents: int, fill: bool
    ) -> None:
        super().__init__(contract)
        self.latents, self.real = latents, whitening.real
        encoder = EncoderStream(engine, model, whitening)
        decoder = DecoderStream(engine, model, whitening, fill)
        self.streams["forward_encoder"], self.streams["forward_decoder"] = encoder, decoder
        self.streams["encode_encoder"], self.streams["decode_decoder"] = twin(encoder), twin(decoder)

    def forward(self, audio: Tensor) -> Tensor:
        return self.streams["forward_decoder"](self.streams["forward_encoder"](audio)[:, : self.latents])

    @torch.jit.export
    def encode(self, audio: Tensor) -> Tensor:
        return self.streams["encode_encoder"](audio)[:, : self.latents]

    @torch.jit.export
    def decode(self, latents: Tensor) -> Tensor:
        return self.streams["decode_decoder"](latents)


class PlayingInstrument(Instrument, Drawing):
    """An instrument with a prior: it plays by itself (`prior`, `generate`), and has the flow's noise for a latent space
    (`to_noise`, `from_noise`).

    `prior` and `generate` take a temperature offset, the descriptors that steer the prior, and audio for `listen`.
    """

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
        self.hold, self.listen, self.ratio, self.full = 0, 0, model.ratio, prior.size
        self.steering = 1 + len(prior.descriptors)
        encoder, decoder = self.streams["encode_encoder"], self.streams["decode_decoder"]
        for name in ("prior", "generate"):
            self.streams[f"{name}_encoder"] = twin(encoder)
        self.streams["prior_prior"] = PriorStream(prior)
        self.streams["generate_prior"] = twin(self.streams["prior_prior"])
        self.streams["generate_decoder"] = twin(decoder)
        self.streams["to_noise_encoder"], self.streams["to_noise_prior"] = twin(encoder), ToNoise(prior)
        self.streams["from_noise_prior"], self.streams["from_noise_decoder"] = FromNoise(prior), twin(decoder)

    @torch.jit.export
    def prior(self, x: Tensor) -> Tensor:
        heard = self.unheard(x)
        if self.listen != 0:
            heard = self.streams["prior_encoder"](x[:, self.steering :])
        z = self.streams["prior_prior"](self.steer(x, heard))[:, : self.latents]
        if self.real < self.latents:
            z = torch.cat([z[:, : self.real], torch.zeros_like(z[:, self.real :])], 1)
        return z

    @torch.jit.export
    def generate(self, x: Tensor) -> Tensor:
        heard = self.unheard(x)
        if self.listen != 0:
            heard = self.streams["generate_encoder"](x[:, self.steering :])
        return self.streams["generate_decoder"](self.streams["generate_prior"](self.steer(x, heard)))

    def unheard(self, x: Tensor) -> Tensor:
        """Latents for when nobody listens."""
        return x.new_zeros([x.size(0), self.full, x.size(2) // self.ratio])

    def steer(self, x: Tensor, heard: Tensor) -> Tensor:
        """What goes into the prior: what the first inlets hold at the end of each frame, and what is heard."""
        return torch.cat([x[:, : self.steering, self.ratio - 1 :: self.ratio], heard], 1)

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
        if self.listen == 0 and value != 0:  # the encoders have heard nothing meanwhile: their past is an old one
            self.streams["prior_encoder"].reset()
            self.streams["generate_encoder"].reset()
        self.listen = int(value != 0)
        self.control("listen", float(self.listen))
        return 0
