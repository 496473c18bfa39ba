"""Instruments as others make them: each in the manner of a family of files that people play, small, our own code."""

import nn_tilde
import torch
from torch import Tensor, nn


class Cached(nn.Module):
    """An autoencoder that streams by padding every block with the end of the last, kept for a fixed number of entries;
    its methods share one past. Two attributes of the package's own kind, no reset, no seed, no cleaning.
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


class Declared(Cached):
    """The same, saying how late it is: truly, or not."""

    def __init__(self, late: int, says: int) -> None:
        super().__init__(late=late)
        self.forward_delay = says


class Lazy(nn.Module):
    """Its past takes shape at the first call, and only ever fits a batch like the first."""

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


class Steered(nn_tilde.Module):
    """A generator with attributes of every type, one method from controls at a coarse ratio to audio."""

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


class Odd(nn.Module):
    """One method, `forward`, with an odd habit."""

    __constants__ = ("habit",)
    past: Tensor

    def __init__(self, habit: str) -> None:
        super().__init__()
        self.habit = habit
        ratio = 480 if habit == "ratio" else 1
        self.register_buffer("forward_params", torch.tensor([2, ratio, 2, ratio]))
        self.register_buffer("past", torch.zeros(1, 2, 1))

    def forward(self, x: Tensor):  # type: ignore[no-untyped-def]
        if self.habit == "flat":
            return x[0]
        if self.habit == "prints":
            print("a block of", x.size(2))
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
        return ["forward"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        if self.habit == "unattributed":
            raise ValueError("no list today")
        return ["none"]


class Tuple(nn.Module):
    """A method that gives a tuple."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))

    def forward(self, x: Tensor) -> tuple[Tensor, int]:
        return x, 0


class Slow(nn.Module):
    """It hangs where `where` says: as it is loaded, or when it is asked for its methods."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        names = ["forward"]
        while self.where == "methods":
            names[0] = "forward"  # a loop that does nothing is left out
        return names

    @torch.jit.export
    def __getstate__(self):  # type: ignore[no-untyped-def]
        return (self.where, self.forward_params, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[str, Tensor, bool]) -> None:
        self.where, self.forward_params, self.training = state
        while self.where == "loading":
            pass
