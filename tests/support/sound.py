"""An instrument that keeps the contract of nn~, made by hand."""

import torch
from torch import Tensor, nn

from riverrun_export import contract

RATIO = 128


class Comb(nn.Module):
    """A streaming comb filter: `x` plus half of `x` 40 samples before. NaN and infinities become 0."""

    past: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("past", torch.zeros(1, 1, 40))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.nan_to_num(x, 0.0, 0.0, 0.0)
        if self.past.size(0) != x.size(0) or self.past.size(1) != x.size(1):
            self.past = torch.zeros(x.size(0), x.size(1), 40)
        joined = torch.cat([self.past, x], 2)
        self.past = joined[:, :, x.size(2) :].clone()
        return x + 0.5 * joined[:, :, : x.size(2)]

    @torch.jit.export
    def reset(self) -> None:
        self.past = torch.zeros(1, 1, 40)


class Sound(nn.Module):
    """An instrument with five methods, three attributes, and a state for each method."""

    def __init__(self) -> None:
        super().__init__()
        table = contract.instrument(contract.InstrumentSpec(1, 2, RATIO, 48000, 40, [0.7, 0.3], prior=False))
        audio, latents = (table.method("decode").output_labels, table.method("decode").input_labels)
        generators = (
            contract.Method("prior", 1, RATIO, 2, RATIO, ("(signal) temperature offset",), latents),
            contract.Method("generate", 1, RATIO, 1, 1, ("(signal) temperature offset",), audio, 20),
        )
        self.names = [method.name for method in table.methods + generators]
        for method in table.methods + generators:
            self.register_buffer(f"{method.name}_params", torch.tensor(method.params))
            setattr(self, f"{method.name}_input_labels", list(method.input_labels))
            setattr(self, f"{method.name}_output_labels", list(method.output_labels))
            setattr(self, f"{method.name}_delay", method.delay)
        for attribute in (contract.TEMPERATURE, contract.SEED, contract.RESET):
            self.register_buffer(f"{attribute.name}_params", torch.tensor([contract.TYPE_CODES[attribute.type]]))
            setattr(self, f"{attribute.name}_range", (float(attribute.low), float(attribute.high)))
        self.temperature, self.seed, self.frames = 1.0, -1, 0
        self.a, self.b, self.c, self.d = Comb(), Comb(), Comb(), Comb()

    def forward(self, x: Tensor) -> Tensor:
        return self.a(x)

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        y = self.b(x).unflatten(2, (-1, 128))
        return torch.cat([y.mean(3), y.std(3)], 1)

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return self.c(0.3 * z.sum(1, keepdim=True).repeat_interleave(128, 2))

    def draw(self, offset: Tensor) -> Tensor:
        """Return noise that depends on the seed and the frame, or on nothing if the seed is −1."""
        frames = torch.arange(self.frames, self.frames + offset.size(2)).to(torch.float32)
        self.frames += offset.size(2)
        both = torch.stack([frames + 1, frames + 1000.5])
        noise = torch.sin(both * (self.seed + 12.9898)) if self.seed >= 0 else torch.randn(2, offset.size(2))
        temperature = (torch.nan_to_num(offset, 0.0, 0.0, 0.0) + self.temperature).clamp(0.0, 4.0)
        return noise.unsqueeze(0) * temperature

    @torch.jit.export
    def prior(self, offset: Tensor) -> Tensor:
        return self.draw(offset)

    @torch.jit.export
    def generate(self, offset: Tensor) -> Tensor:
        return self.d(0.1 * self.draw(offset).sum(1, keepdim=True).repeat_interleave(128, 2))

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.names

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["temperature", "seed", "reset"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 48000

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        if value == value:
            self.temperature = min(max(value, 0.0), 4.0)
        return 0

    @torch.jit.export
    def get_seed(self) -> list[int]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: int) -> int:
        self.seed, self.frames = max(value, -1), 0
        return 0

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [0]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        if value != 0:
            self.a.reset()
            self.b.reset()
            self.c.reset()
            self.d.reset()
            self.frames = 0
        return 0
