"""The instrument of clips: its methods act at each rising edge of their first inlet."""

import torch
from torch import Tensor

from riverrun.models.autoencoder import Autoencoder
from riverrun.models.prior import Prior
from riverrun.models.whitening import Whitening
from riverrun_export.contract import VOICES, Contract
from riverrun_export.instrument.base import NNModule, SamplingModule
from riverrun_export.instrument.clip_streams import ClipEncoder, ClipPrior, Voices, fade_samples
from riverrun_export.instrument.coder_streams import share_weights
from riverrun_export.streaming import Engine


class ClipInstrument(NNModule):
    """An instrument of clips without a prior: `forward`, `encode`, `decode`.

    Args:
        contract: the methods and attributes to register.
        engine: computes the convolutions.
        model, whitening: of a run, in eval mode.
        latents: number of latents that the instrument shows; the others are their mean.
    """

    def __init__(
        self, contract: Contract, engine: Engine, model: Autoencoder, whitening: Whitening, latents: int
    ) -> None:
        super().__init__(contract)
        self.latents, self.ratio, self.clip = latents, model.ratio, contract.clip
        self.voices, self.min_voices, self.max_voices = int(VOICES.default), int(VOICES.low), int(VOICES.high)
        fade = fade_samples(contract.sample_rate)
        encoder, voices = ClipEncoder(engine, model, whitening, fade), Voices(engine, model, whitening, fade)
        self.streams["forward_encoder"], self.streams["forward_voices"] = encoder, voices
        self.streams["encode_encoder"], self.streams["decode_voices"] = share_weights(encoder), share_weights(voices)

    def forward(self, x: Tensor) -> Tensor:
        latents = self.streams["forward_encoder"](x)[:, : self.latents]
        return self.streams["forward_voices"](torch.cat([x[:, :1], latents.repeat_interleave(self.ratio, 2)], 1))

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return self.streams["encode_encoder"](x)[:, : self.latents]

    @torch.jit.export
    def decode(self, x: Tensor) -> Tensor:
        return self.streams["decode_voices"](x)

    @torch.jit.export
    def get_clip(self) -> int:
        return self.clip

    @torch.jit.export
    def get_voices(self) -> list[int]:
        return [self.voices]

    @torch.jit.export
    def set_voices(self, value: int) -> int:
        self.voices = min(max(value, self.min_voices), self.max_voices)
        self.control("voices", float(self.voices))
        return 0


class PlayingClipInstrument(ClipInstrument, SamplingModule):
    """An instrument of clips with a prior: `generate` samples a new clip at each trigger.

    Args:
        contract, engine, model, whitening, latents: as of `ClipInstrument`.
        prior: of the same run, in eval mode.
    """

    def __init__(
        self,
        contract: Contract,
        engine: Engine,
        model: Autoencoder,
        whitening: Whitening,
        latents: int,
        prior: Prior,
    ) -> None:
        super().__init__(contract, engine, model, whitening, latents)
        self.streams["generate_prior"] = ClipPrior(prior, model.ratio, fade_samples(contract.sample_rate))
        self.streams["generate_voices"] = share_weights(self.streams["decode_voices"])

    @torch.jit.export
    def generate(self, x: Tensor) -> Tensor:
        return self.streams["generate_voices"](self.streams["generate_prior"](x))
