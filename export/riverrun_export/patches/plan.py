"""What the patches of one .ts have to know about it: its name, its contract, the buffer they ask nn~ for."""

from __future__ import annotations

from dataclasses import dataclass

from riverrun.errors import UsageError
from riverrun_export import names
from riverrun_export.contract import Contract, Method

BUFFER_FLOOR = 1024
"""Samples. In a smaller block, the few milliseconds that any call to a model takes are too much of the block's time."""


@dataclass(frozen=True)
class Plan:
    """One .ts as its patches see it. `ts` is the file's name, without a folder: it lies beside the patch."""

    ts: str
    contract: Contract

    @property
    def stem(self) -> str:
        return self.ts.removesuffix(".ts")

    @property
    def buffer(self) -> int:
        """The smallest sensible buffer for nn~, in samples; more than 0, so nn~ computes in a thread of its own."""
        return max(self.contract.ratio, BUFFER_FLOOR)

    def held(self, *methods: Method) -> int:
        """Samples from input to output through `methods` in a row, before nn~ takes off one host vector for each.

        A threaded nn~ fills one buffer while it computes another: twice the buffer, less one vector.
        """
        return sum(2 * self.buffer + method.delay for method in methods)

    @property
    def about(self) -> str:
        """What a person should know before anything else."""
        return f"Keep {self.ts} beside this patch. It is silent until you turn it on, at the bottom."

    def round_trip(self, there: str, back: str) -> bool:
        """Whether the .ts has both methods, and the second takes what the first gives; never of clips."""
        if self.contract.clip or there not in self.contract or back not in self.contract:
            return False
        return self.contract.method(there).out_channels == self.contract.method(back).in_channels

    def alike(self, name: str, other: str) -> Method | None:
        """The method `other`, if the .ts has one with as many inlets and outlets as `name`."""
        if other not in self.contract:
            return None
        methods = (self.contract.method(name), self.contract.method(other))
        (ins, outs), same = ((method.in_channels, method.out_channels) for method in methods)
        return methods[1] if (ins, outs) == same else None

    def attribute(self, name: str) -> bool:
        """Whether the .ts has the attribute `name`: a message for one that isn't there is an error in the console."""
        return any(attribute.name == name for attribute in self.contract.attributes)


def check_name(ts: str) -> None:
    """Raise UsageError if nn~ or a patch's message could not hold `ts`, the name of a .ts file."""
    stem = ts.removesuffix(".ts")
    if stem != ts and not names.wrong(stem):
        return
    raise UsageError(
        f"{ts!r}: nn~ needs a name of three characters or more before .ts, without spaces and"
        f' , ; $ \\ " {{ }}: rename it, {names.better(stem)}.ts would do'
    )
