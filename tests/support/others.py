"""Small instruments in the manner of files that other people make and play. The code is our own."""

import nn_tilde
import torch
from torch import Tensor, nn


class Cached(nn.Module):
    """An autoencoder that streams by padding every block with the end of the last block.

    The past has a fixed number of batch entries. There are no attributes, and NaN passes through.
    """

    past: Tensor

    def __init__(self, entries: int = 8, ratio: int = 2048, late: int = 0) -> None:
        super().__init__()
        self.ratio, self.entries, self.late = ratio, entries, late
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.register_buffer("encode_params", torch.tensor([1, 1, 4, ratio]))
        self.register_buffer("decode_params", torch.tensor([4, ratio, 1, 1]))
        self.register_buffer("past", torch.zeros(entries, 1, max(late, 1)))

    def forward(self, x: Tensor) -> Tensor:
        return self.delayed(x)

    def delayed(self, x: Tensor) -> Tensor:
        if x.size(0) > self.entries:
            raise ValueError("more entries than were exported")
        joined = torch.cat([self.past[: x.size(0)], x], 2)
        self.past[: x.size(0)] = joined[:, :, -self.past.size(2) :]
        return joined[:, :, self.past.size(2) - self.late :][:, :, : x.size(2)]

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        level = x.unflatten(2, (-1, self.ratio)).square().mean(3)
        return level.expand(x.size(0), 4, -1)

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return 0.1 * z.mean(1, keepdim=True).repeat_interleave(self.ratio, 2).tanh()

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "encode", "decode"]


class Grainy(Cached):
    """The same with random noise in its output."""

    def forward(self, x: Tensor) -> Tensor:
        return self.delayed(x) + 0.05 * torch.randn_like(x)


class Declared(Cached):
    """The same with a declared delay, which may be wrong."""

    def __init__(self, late: int, declared: int) -> None:
        super().__init__(late=late)
        self.forward_delay = declared


class Lazy(nn.Module):
    """Its past gets its shape at the first call, and fits only batches of that size."""

    past: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("past", torch.zeros(0))

    def forward(self, x: Tensor) -> Tensor:
        if self.past.numel() == 0:
            self.past = torch.zeros_like(x[:, :, :1])
        y = torch.cat([self.past, x], 2)[:, :, :-1]
        self.past = x[:, :, -1:].clone()
        return torch.nan_to_num(y, 0.0, 0.0, 0.0)


class Conditioned(nn_tilde.Module):
    """A generator with attributes of every type. Its method turns controls at a high ratio into audio."""

    def __init__(self) -> None:
        super().__init__()
        self.register_attribute("guidance", 1.0)
        self.register_attribute("steps", 4)
        self.register_attribute("on", True)
        self.register_attribute("style", "calm")
        self.register_method("forward", 6, 1024, 2, 1, test_method=False)

    @torch.jit.export
    def get_guidance(self) -> list[float]:
        return [self.guidance[0]]

    @torch.jit.export
    def set_guidance(self, value: float) -> int:
        self.guidance = (value,)
        return 0

    @torch.jit.export
    def get_steps(self) -> list[int]:
        return [self.steps[0]]

    @torch.jit.export
    def set_steps(self, value: int) -> int:
        self.steps = (value,)
        return 0

    @torch.jit.export
    def get_on(self) -> list[bool]:
        return [self.on[0]]

    @torch.jit.export
    def set_on(self, value: bool) -> int:
        self.on = (value,)
        return 0

    @torch.jit.export
    def get_style(self) -> list[str]:
        return [self.style[0]]

    @torch.jit.export
    def set_style(self, value: str) -> int:
        self.style = (value,)
        return 0

    def forward(self, x: Tensor) -> Tensor:
        wave = torch.nan_to_num(x, 0.0, 0.0, 0.0).sum(1, keepdim=True).tanh()
        return (0.5 * wave).repeat_interleave(1024, 2).expand(-1, 2, -1)


class Sample(nn_tilde.Module):
    """Like the examples of nn_tilde: its method is tried when it is registered, and its getter returns a number."""

    def __init__(self) -> None:
        super().__init__()
        self.register_attribute("gain", 0.5)
        self.register_method(
            "forward", 2, 1, 2, 1, input_labels=["(signal) left", "(signal) right"], output_labels=["a", "b"]
        )

    def forward(self, x: Tensor) -> Tensor:
        return self.gain[0] * torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_gain(self) -> float:
        return self.gain[0]

    @torch.jit.export
    def set_gain(self, value: float) -> int:
        self.gain = (value,)
        return 0


class Diffused(nn.Module):
    """A decoder of timbre, at a high ratio, and structure, at a lower one, that plays noise.

    Its past fits batches of up to four. One attribute has two values, one is a tensor, and one is a buffer of the host.
    """

    past: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("structure_params", torch.tensor([1, 1, 4, 1024]))
        self.register_buffer("timbre_params", torch.tensor([1, 1, 2, 4096]))
        self.register_buffer("forward_params", torch.tensor([6, 1024, 1, 1]))
        for name, codes in {"band": [2, 2], "shape": [4], "recording": [5]}.items():
            self.register_buffer(f"{name}_params", torch.tensor(codes))
        self.register_buffer("past", torch.zeros(4, 4, 1))
        self.band = (0.0, 1.0)
        self.recording = torch.zeros(1)

    @torch.jit.export
    def structure(self, x: Tensor) -> Tensor:
        level = torch.nan_to_num(x, 0.0, 0.0, 0.0).unflatten(2, (-1, 1024)).std(3).expand(-1, 4, -1)
        joined = torch.cat([self.past[: x.size(0)], level], 2)
        self.past[: x.size(0)] = joined[:, :, -1:]
        return joined[:, :, :-1]

    @torch.jit.export
    def timbre(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0).unflatten(2, (-1, 4096)).mean(3).expand(-1, 2, -1)

    def forward(self, z: Tensor) -> Tensor:
        loud = torch.nan_to_num(z, 0.0, 0.0, 0.0).mean(1, keepdim=True).abs().tanh()
        return 0.1 * loud.repeat_interleave(1024, 2) * torch.randn(z.size(0), 1, 1024 * z.size(2))

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "structure", "timbre"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 44100

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["band", "shape", "recording"]

    @torch.jit.export
    def get_band(self) -> tuple[float, float]:
        return self.band

    @torch.jit.export
    def set_band(self, low: float, high: float) -> int:
        self.band = (low, high)
        return 0

    @torch.jit.export
    def get_shape(self) -> list[Tensor]:
        return [self.past]

    @torch.jit.export
    def set_shape(self, value: Tensor) -> int:
        return 0

    @torch.jit.export
    def get_recording(self) -> list[Tensor]:
        return [self.recording]

    @torch.jit.export
    def set_recording(self, value: Tensor) -> int:
        self.recording = value
        return 0

    @torch.jit.export
    def get_buffer_attributes(self) -> list[str]:
        return ["recording"]


class Drawn(nn_tilde.Module):
    """A prior that draws each frame of latents depending on up to 40 numbers that it drew before."""

    past: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("past", torch.zeros(0))
        self.register_attribute("temperature", 1.0)
        self.register_attribute("listen", False)
        self.register_method("forward", 4, 2048, 5, 2048, test_buffer_size=2048)

    def forward(self, x: Tensor) -> Tensor:
        temperature = self.temperature[0]
        frames: list[Tensor] = []
        for _ in range(x.size(2)):
            chance = torch.softmax(torch.ones(16) + 0.01 * self.past.sum(), 0)
            drawn = torch.multinomial(chance, 5, replacement=True).to(torch.float32) / 16
            self.past = torch.cat([self.past, drawn])[-40:]
            frames.append(drawn * temperature)
        return torch.stack(frames, 1).unsqueeze(0).expand(x.size(0), 5, -1)

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature[0]]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        self.temperature = (value,)
        return 0

    @torch.jit.export
    def get_listen(self) -> list[bool]:
        return [self.listen[0]]

    @torch.jit.export
    def set_listen(self, value: bool) -> int:
        self.listen = (value,)
        return 0


class Unlisted(nn.Module):
    """It has no `get_methods`, and the params of its method are an attribute instead of a buffer."""

    def __init__(self) -> None:
        super().__init__()
        self.forward_params = torch.tensor([2, 1, 2, 1])

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)


class Odd(nn.Module):
    """One method, `forward` or `encode`, with an unusual habit."""

    __constants__ = ("habit",)
    past: Tensor

    def __init__(self, habit: str) -> None:
        super().__init__()
        self.habit = habit
        ratio = 480 if habit == "ratio" else 1
        self.register_buffer("encode_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("forward_params", torch.tensor([2, ratio, 2, ratio]))
        self.register_buffer("past", torch.zeros(1, 2, 1))

    def forward(self, x: Tensor):  # type: ignore[no-untyped-def]
        if self.habit == "flat":
            return x[0]
        if self.habit == "prints":
            print("a block of", x.size(2))
        if self.habit == "double":
            return torch.nan_to_num(x, 0.0, 0.0, 0.0).to(torch.float64)
        if self.habit == "gradient":
            w = torch.ones(1).requires_grad_()
            slope = torch.autograd.grad([(x * w).sum()], [w])[0]
            assert slope is not None
            return x * slope
        if self.habit == "longer":
            return torch.cat([x, x], 2)
        if self.habit == "overwrites":
            return x.nan_to_num_(0.0, 0.0, 0.0).mul_(0.5)
        if self.habit == "aliases":
            if self.past.shape != x.shape:
                self.past = torch.zeros_like(x)
            self.past.copy_(torch.nan_to_num(x, 0.0, 0.0, 0.0))
            return self.past
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        if self.habit == "listless":
            raise ValueError("no list today")
        return ["encode"] if self.habit == "no forward" else ["forward"]

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        if self.habit == "unattributed":
            raise ValueError("no list today")
        return ["none"]


class Tuple(nn.Module):
    """A method that returns a tuple."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))

    def forward(self, x: Tensor) -> tuple[Tensor, int]:
        return x, 0
