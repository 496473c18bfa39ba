"""A .ts whose first block is as quick as any other.

TorchScript compiles what it runs: it watches the first call, rewrites the code before the second, and a host that has
just loaded a model would miss 0.2 s of sound. Here that happens while the file is loaded. Two facts make it possible: a
module behind an interface is compiled once, for whoever calls it, not anew as a part of each caller; and what is forked
is optimised even where the loader, in whose `__setstate__` it is, is told not to.
"""

import copy
from typing import Any

import torch
from torch import Tensor, nn

from riverrun_export.instrument import Instrument

CALLS = 3
"""One that is watched, one before which the code is rewritten, one that is quick already."""


@torch.jit.interface
class Stream(nn.Module):
    """What `riverrun_export.instrument.Stream` offers."""

    def forward(self, x: Tensor) -> Tensor:  # type: ignore[empty-body]
        pass

    def reset(self) -> None:
        pass

    def reseed(self, seed: int) -> None:
        pass


class Warm(nn.Module):
    """A stream that has played by the time it is loaded, and has no past again."""

    stream: Stream

    def __init__(self, stream: Any) -> None:
        super().__init__()
        self.stream, self.smallest, self.calls = torch.jit.script(stream), stream.smallest, CALLS

    def forward(self, x: Tensor) -> Tensor:
        return self.stream.forward(x)

    @torch.jit.export
    def reset(self) -> None:
        self.stream.reset()

    @torch.jit.export
    def reseed(self, seed: int) -> None:
        self.stream.reseed(seed)

    def rehearse(self, x: Tensor) -> Tensor:
        """Plays `x` until it is played quickly."""
        for _ in range(self.calls):
            self.stream.forward(x)
        return x

    @torch.jit.export
    def __getstate__(self):  # type: ignore[no-untyped-def]
        return (self.stream, self.smallest, self.calls, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[Stream, list[int], int, bool]) -> None:
        self.stream, self.smallest, self.calls, self.training = state
        torch.jit.wait(torch.jit.fork(self.rehearse, torch.zeros(self.smallest)))
        self.stream.reset()


def scripted(instrument: Instrument) -> torch.jit.ScriptModule:
    """The instrument in TorchScript, with the same weights, its streams warm once they are loaded."""
    streams = {name: Warm(each) for name, each in instrument.streams.items()}
    warm = copy.copy(instrument)
    warm._modules = {**instrument._modules, "streams": nn.ModuleDict(streams)}
    return torch.jit.script(warm)
