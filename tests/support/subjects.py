"""Subjects whose measures are known: one that is perfect, one that copies, one that plays noise."""

from collections.abc import Sequence
from typing import Any

import torch
from micro import RATE
from torch import Tensor

from riverrun.experiments import NotMeasured, Subject

RATIO = 64


class Pretender(Subject):
    """A subject that returns its input as its reconstruction, and clips that it is given as what it plays.

    Args:
        clips: what it plays, `[B, C, N]`; None for a subject that can't play.
        noise: deviation of the noise of any audio, which a prior that is right makes 1.
        gain: of its reconstructions.
    """

    def __init__(self, clips: Tensor | None = None, noise: float = 1.0, gain: float = 1.0) -> None:
        self.name, self.kind, self.sample_rate, self.channels, self.ratio = "pretender", "ts", RATE, 2, RATIO
        self.latents, self.clips, self.noise, self.gain = 2, clips, noise, gain

    def digest(self) -> str:
        return "0" * 64

    def facts(self) -> dict[str, Any]:
        return {}

    def reconstruct(self, audio: Tensor) -> Tensor:
        return self.gain * audio

    def encode(self, audio: Tensor) -> Tensor:
        """The level of each channel in each frame."""
        return audio[..., : audio.shape[2] // RATIO * RATIO].unflatten(2, (-1, RATIO)).square().mean(3).sqrt()

    def decode(self, latents: Tensor, samples: int) -> Tensor:
        noise = torch.randn(len(latents), 2, samples, generator=torch.Generator().manual_seed(0))
        levels = latents.clamp(0, 1).repeat_interleave(RATIO, 2)
        return noise * torch.nn.functional.pad(levels, (0, max(0, samples - levels.shape[2])))[..., :samples]

    def play(
        self, clips: int, samples: int, starts: Sequence[int], seed: int, temperature: float = 1.0
    ) -> list[Tensor]:
        if self.clips is None:
            raise NotMeasured("it can't play")
        return [self.clips[:clips, :, :samples] for _ in starts]

    def to_noise(self, audio: Tensor) -> Tensor:
        frames = audio.shape[2] // RATIO
        seed = round(1e6 * float(audio.abs().mean()))  # other noise for other audio
        return self.noise * torch.randn(len(audio), 2, frames, generator=torch.Generator().manual_seed(seed))


class Deaf(Pretender):
    """One that can't reconstruct."""

    def reconstruct(self, audio: Tensor) -> Tensor:
        raise NotMeasured("it has no forward")
