"""Decoding, the part that sequences and clips share: whitened latents → latents, frames → audio, block by block."""

import torch
from torch import Tensor, nn

from riverrun.models.autoencoder import Autoencoder, combine
from riverrun.models.pqmf import PQMF
from riverrun.models.whitening import Whitening
from riverrun_export.instrument.spectral import SpectralDecoder
from riverrun_export.streaming import Engine
from riverrun_export.streaming.engine import StreamingLayer


class Unwhitening(nn.Module):
    """Whitened latents `[N, d]` → latents `[N, D]`; those from d to D are at their mean."""

    def __init__(self, whitening: Whitening) -> None:
        super().__init__()
        self.mean = nn.Parameter(whitening.mean.clone(), requires_grad=False)
        self.axes = nn.Parameter(whitening.outward.clone(), requires_grad=False)

    def forward(self, z: Tensor) -> Tensor:
        return torch.addmm(self.mean, z, self.axes[: z.size(1)])


class FrameDecoder(StreamingLayer):
    """Frames for the decoder and noise for its noise branch → audio.

    Args:
        engine: computes the convolutions.
        model: of a run, in eval mode.
    """

    def __init__(self, engine: Engine, model: Autoencoder) -> None:
        super().__init__()
        self.channels, self.bands = model.channels, model.config.bands
        self.decoder = engine.stream(model.decoder)
        weight = bank_weight(model.pqmf, "synthesis_weight")
        self.synthesis = engine.bank(weight * model.level[None, : self.bands, None])
        self.spectral = SpectralDecoder(engine, model.spectral) if model.spectral else None

    def forward(
        self, frames: Tensor, noise: Tensor | None, phasors: Tensor | None, gains: Tensor | None = None
    ) -> Tensor:
        """Decode a block.

        Args:
            frames: `[B, T, W]`.
            noise: of unit variance, `[B, T·R/M, C·M]` or `[T·R/M, C·M]`; None without a noise branch.
            phasors: as of `SpectralDecoder`; None without a spectral path.
            gains: as of `SpectralDecoder`. Without a spectral path there are none.

        Returns:
            Audio, `[B, C, T·R]`.
        """
        head = self.decoder(frames)
        batch, steps = head.size(0), head.size(1)
        bands = combine(head, noise, 2).reshape(batch, steps, self.channels, self.bands).transpose(1, 2)
        audio = self.synthesis(bands.reshape(batch * self.channels, steps, self.bands))
        audio = audio.reshape(batch, self.channels, steps * self.bands)
        if self.spectral is not None and phasors is not None:
            audio = self.spectral(frames, phasors, audio, gains)
        return audio

    @torch.jit.export
    def forget(self, entries: Tensor) -> None:
        self.decoder.forget(entries)
        self.synthesis.forget(entries.repeat_interleave(self.channels))
        if self.spectral is not None:
            self.spectral.forget(entries)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        """Set an attribute of the spectral path."""
        if self.spectral is not None:
            self.spectral.control(name, value)


def bank_weight(bank: PQMF, name: str) -> Tensor:
    """Return one of the two weights of a filter bank."""
    weight = getattr(bank, name)
    assert isinstance(weight, Tensor)
    return weight
