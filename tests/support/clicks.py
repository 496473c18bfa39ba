"""A clip instrument without a network, which is made and loaded in no time: each trigger is one click."""

from pathlib import Path

import torch
from torch import Tensor

from riverrun_export.contract import Contract, InstrumentSpec, clip_instrument
from riverrun_export.instrument.base import SamplingModule

SPEC = InstrumentSpec(
    channels=1, latents=4, ratio=64, sample_rate=16000, delay=64, explained=[0.4, 0.3, 0.2, 0.1], prior=True,
    descriptors=["loudness", "brightness"], about="clicks", licence="none", transposes=True,
)  # fmt: skip


class Clicks(SamplingModule):
    """All methods of a clip instrument that play."""

    def __init__(self) -> None:
        whole = clip_instrument(SPEC, clip=1600, frames=26)
        playing = tuple(method for method in whole.methods if method.name in ("decode", "generate"))
        super().__init__(Contract(playing, whole.attributes, whole.sample_rate, whole.clip))
        self.clip, self.voices = whole.clip, 1

    @torch.jit.export
    def decode(self, x: Tensor) -> Tensor:
        return 0.5 * x[:, :1].clamp(0, 1)

    @torch.jit.export
    def generate(self, x: Tensor) -> Tensor:
        return 0.5 * x[:, :1].clamp(0, 1)

    @torch.jit.export
    def get_clip(self) -> int:
        return self.clip

    @torch.jit.export
    def get_voices(self) -> list[int]:
        return [self.voices]

    @torch.jit.export
    def set_voices(self, value: int) -> int:
        self.voices = min(max(value, 1), 4)
        return 0


def save_clicks(path: Path) -> None:
    """Write the instrument to a .ts."""
    torch.jit.save(torch.jit.script(Clicks().eval()), str(path))
