"""A .ts whose first block is as quick as any other.

TorchScript compiles what it runs: it watches the first call, rewrites the code before the second, and a host that has
just loaded a model would miss 0.2 s of sound. Here that happens while the file is loaded. Two facts make it possible: a
module behind an interface is compiled once, for whoever calls it, not anew as a part of each caller; and what is forked
is optimised even where the loader, in whose `__setstate__` it is, is told not to.
"""

import copy
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from riverrun_export.instrument.sequence import Instrument

CALLS = 3
"""One that is watched, one before which the code is rewritten, one that is quick already."""


@torch.jit.interface
class Stream(nn.Module):
    """What `riverrun_export.instrument.coder_streams.Stream` offers."""

    def forward(self, x: Tensor) -> Tensor:  # type: ignore[empty-body]
        pass

    def reset(self) -> None:
        pass

    def control(self, name: str, value: float) -> None:
        pass


class Behind(nn.Module):
    """A stream behind its interface."""

    stream: Stream

    def __init__(self, stream: Any) -> None:
        super().__init__()
        self.stream = stream

    def forward(self, x: Tensor) -> Tensor:
        return self.stream.forward(x)

    @torch.jit.export
    def reset(self) -> None:
        self.stream.reset()

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.stream.control(name, value)


class WarmUp(nn.Module):
    """Plays every stream when the file is loaded, and has nothing to do with them afterwards.

    A copy of a loaded module is made through this state too: with no streams in it, a copy rehearses nothing.
    """

    streams: list[Stream]

    def __init__(self, streams: Sequence[Any]) -> None:
        super().__init__()
        self.streams = list(streams)
        self.smallest: list[list[int]] = [list(stream.smallest) for stream in streams]
        self.calls = CALLS

    def play(self, stream: Stream, x: Tensor) -> Tensor:
        for _ in range(self.calls):
            stream.forward(x)
        stream.reset()
        return x

    @torch.jit.export
    def __getstate__(self):  # type: ignore[no-untyped-def]
        return (self.streams, self.smallest, self.calls, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[list[Stream], list[list[int]], int, bool]) -> None:
        streams, self.smallest, self.calls, self.training = state
        self.streams = streams[:0]
        for index, stream in enumerate(streams):
            torch.jit.wait(torch.jit.fork(self.play, stream, torch.zeros(self.smallest[index])))


def scripted(instrument: Instrument) -> torch.jit.ScriptModule:
    """The instrument in TorchScript, with the same weights, its streams warm once they are loaded."""
    streams = {name: torch.jit.script(each) for name, each in instrument.streams.items()}
    warm = copy.copy(instrument)
    warm._modules = {
        **instrument._modules,
        "streams": nn.ModuleDict({name: Behind(each) for name, each in streams.items()}),
        "rehearsal": WarmUp(list(streams.values())),
    }
    return torch.jit.script(warm)
