"""Drawing, the part that sequences and clips share: the noise that a prior turns into latents."""

import torch
from torch import Tensor, nn

from riverrun.models import noise
from riverrun.models.noise import NoiseStream
from riverrun_export.contract import MAX_TEMPERATURE
from riverrun_export.instrument.coder_streams import clean


class PriorNoise(nn.Module):
    """Standard normal noise of a seed, times a temperature.

    A `seed` of 0 or more gives the same noise every time, and in every batch entry. −1 draws a new seed after each
    `renew`, and every batch entry has its own noise.
    """

    def __init__(self, latents: int) -> None:
        super().__init__()
        self.latents, self.noise_stream, self.max_temperature = latents, int(NoiseStream.PRIOR), MAX_TEMPERATURE
        self.temperature, self.seed, self.drawn_seed = 1.0, -1, -1

    def forward(self, offset: Tensor, first: int, entry: int) -> Tensor:
        """Return noise for some batch entries.

        Args:
            offset: added to the temperature, `[E, 1, T]`; NaN counts as 0.
            first: number of the first of the T frames.
            entry: number of the first of the E batch entries.

        Returns:
            `[E, D, T]`.
        """
        entries, frames = offset.size(0), offset.size(2)
        seed, skipped, drawn = self.seed, 0, 1
        if seed < 0:
            if self.drawn_seed < 0:
                self.drawn_seed = int(torch.ops.prim.TimePoint()) & 0x7FFFFFFF
            seed, skipped, drawn = self.drawn_seed, entry * self.latents, entries
        lanes = noise.normal(
            seed=seed, first=first, frames=frames, lanes=skipped + drawn * self.latents, stream=self.noise_stream
        )
        u = lanes[:, skipped:].reshape(frames, drawn, self.latents).permute(1, 2, 0)
        temperature = (clean(offset, self.max_temperature) + self.temperature).clamp(0.0, self.max_temperature)
        return u.expand(entries, self.latents, frames).to(offset.device) * temperature

    @torch.jit.export
    def renew(self) -> None:
        """Draw a new seed at the next call, if `seed` is −1."""
        self.drawn_seed = -1

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        """Set the temperature or the seed."""
        if name == "temperature":
            self.temperature = value
        elif name == "seed":
            self.seed = int(value)
            self.renew()
