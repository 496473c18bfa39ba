"""Small .ts files whose sound can be worked out by hand, and one that misbehaves."""

from pathlib import Path

import torch
from torch import Tensor, nn

R, RATE = 64, 16000
"""Samples of a frame, and per second."""


def save(module: nn.Module, path: Path) -> Path:
    """Script a module and write it."""
    torch.jit.script(module.eval()).save(str(path))
    return path


class Frames(nn.Module):
    """An instrument of sequences in stereo with three latents. The two channels are a tenth of the first two latents.

    `encode` gives the level of the last sample of each frame; `prior` gives 1, 2, 3, more by its temperature and its
    loudness; `from_noise` plays a fifth of the noise.
    """

    def __init__(self) -> None:
        super().__init__()
        self.ratio = R
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("encode_params", torch.tensor([2, 1, 3, R]))
        self.register_buffer("decode_params", torch.tensor([3, R, 2, 1]))
        self.register_buffer("prior_params", torch.tensor([2, 1, 3, R]))
        self.register_buffer("from_noise_params", torch.tensor([3, R, 2, 1]))
        self.register_buffer("temperature_params", torch.tensor([2]))
        self.prior_input_labels = ["(signal) temperature offset, 0 = none", "(signal) loudness, -1 to 1, 0 = free"]
        self.temperature_range = (0.0, 4.0)
        self.temperature = 1.0

    def forward(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return torch.cat([x, x[:, :1]], 1)[:, :, self.ratio - 1 :: self.ratio]

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return 0.1 * z[:, :2].repeat_interleave(self.ratio, 2)

    @torch.jit.export
    def prior(self, x: Tensor) -> Tensor:
        more = self.temperature - 1 + x.sum(1, keepdim=True)[:, :, self.ratio - 1 :: self.ratio]
        return torch.arange(1.0, 4.0)[None, :, None] + more

    @torch.jit.export
    def from_noise(self, e: Tensor) -> Tensor:
        return 0.2 * e[:, :2].repeat_interleave(self.ratio, 2)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "encode", "decode", "prior", "from_noise"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 16000

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["temperature"]

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        self.temperature = value
        return 0


class Hits(nn.Module):
    """An instrument of clips in mono with two latents: each clip is one sample, as high as the first latent."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("decode_params", torch.tensor([3, 1, 1, 1]))
        self.register_buffer("generate_params", torch.tensor([2, 1, 1, 1]))
        self.decode_input_labels = ["(signal) trigger", "(signal) latent 1", "(signal) latent 2"]
        self.generate_input_labels = ["(signal) trigger", "(signal) temperature offset, 0 = none"]

    def forward(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def decode(self, x: Tensor) -> Tensor:
        return x[:, :1] * x[:, 1:2]

    @torch.jit.export
    def generate(self, x: Tensor) -> Tensor:
        return 0.5 * x[:, :1]

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["decode", "generate"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 16000

    @torch.jit.export
    def get_clip(self) -> int:
        return 800


class Moody(nn.Module):
    """A constant sound.

    Its attribute `mood` lets it be silent (0), sound (1), give NaN (2), raise (3), hang (4) or take more memory with
    each block (5).
    """

    kept: list[Tensor]

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("mood_params", torch.tensor([1]))
        self.register_buffer("reset_params", torch.tensor([1]))
        self.mood, self.resets = 1, 0
        self.kept = []

    def forward(self, x: Tensor) -> Tensor:
        if self.mood == 5:
            self.kept.append(x.new_empty([x.size(2) << 20]))  # half a GB for 128 samples, none of which is touched
        if self.mood == 3:
            assert x.size(0) > 99, "in no mood"
        while self.mood == 4:
            x = x.sin()
        level = 0.5 if self.mood == 1 else 0.0
        sound = torch.full_like(x, level)
        return sound * float("nan") if self.mood == 2 else sound

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["mood", "reset"]

    @torch.jit.export
    def get_mood(self) -> list[int]:
        return [self.mood]

    @torch.jit.export
    def set_mood(self, value: int) -> int:
        self.mood = value
        return 0

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [self.resets]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        self.resets += 1
        return 0
