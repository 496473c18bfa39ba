"""Scripting of an instrument so that the first block of the loaded .ts is as fast as any other.

TorchScript optimises code while it runs: it profiles the first call and rewrites the code before the second. A host
that has just loaded a model would lose 0.2 s of sound. Here this happens while the file is loaded. Two facts make it
possible: a module behind an interface is compiled once, for all callers, not again as a part of each caller; and code
in a fork is optimised even inside `__setstate__`, where the loader turns optimisation off.
"""

import copy
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from riverrun_export.instrument.base import NNModule
from riverrun_export.instrument.parsing import parsed_once

CALLS = 3
"""One call that is profiled, one before which the code is rewritten, and one that is fast."""


@torch.jit.interface
class StreamInterface(nn.Module):
    """The methods of `riverrun_export.instrument.coder_streams.Stream`."""

    def forward(self, x: Tensor) -> Tensor:  # type: ignore[empty-body]
        pass

    def reset(self) -> None:
        pass

    def control(self, name: str, value: float) -> None:
        pass


class InterfaceStream(nn.Module):
    """A stream that is called through its interface."""

    stream: StreamInterface

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
    """A module that runs every stream when the file is loaded, and is not used afterwards.

    `copy.deepcopy` of a loaded module also goes through this state: it then contains no streams, so that a copy runs
    nothing.

    Args:
        streams: the scripted streams of an instrument.
    """

    streams: list[StreamInterface]

    def __init__(self, streams: Sequence[Any]) -> None:
        super().__init__()
        self.streams = list(streams)
        self.smallest: list[list[int]] = [list(stream.smallest) for stream in streams]
        self.calls = CALLS

    def run(self, stream: StreamInterface, x: Tensor) -> Tensor:
        """Run a stream `calls` times on `x`, then reset it."""
        for _ in range(self.calls):
            stream.forward(x)
        stream.reset()
        return x

    @torch.jit.export
    def __getstate__(self):  # type: ignore[no-untyped-def]
        return (self.streams, self.smallest, self.calls, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[list[StreamInterface], list[list[int]], int, bool]) -> None:
        streams, self.smallest, self.calls, self.training = state
        self.streams = streams[:0]
        for index, stream in enumerate(streams):
            torch.jit.wait(torch.jit.fork(self.run, stream, torch.zeros(self.smallest[index])))


def scripted(instrument: NNModule) -> torch.jit.ScriptModule:
    """Return the instrument in TorchScript, with the same weights; its streams run once while it is loaded.

    Args:
        instrument: in eval mode.
    """
    with parsed_once():
        streams = {name: torch.jit.script(stream) for name, stream in instrument.streams.items()}
        wrapped = copy.copy(instrument)
        wrapped._modules = {
            **instrument._modules,
            "streams": nn.ModuleDict({name: InterfaceStream(stream) for name, stream in streams.items()}),
            "warm_up": WarmUp(list(streams.values())),
        }
        return torch.jit.script(wrapped)
