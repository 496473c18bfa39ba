"""What the patches of one .ts have to know about it: its name, its contract, the buffer they ask nn~ for."""

from __future__ import annotations

from dataclasses import dataclass

from riverrun.errors import UsageError
from riverrun_export.contract import Contract, Method, names
from riverrun_export.contract.names import PORT
from riverrun_export.host.frontend import rounded

BUFFER_FLOOR = 1024
"""Samples. In a smaller block, the few milliseconds that any call to a model takes are too much of a thread's time."""

AT_ONCE = 512
"""Samples that a sound card is usually given at once. Where that is a block or more, each time holds whole blocks, as
many in one as in the next, and a thread would make it late without sparing the host any peaks."""

VECTOR = 64
"""Samples, the vector of Pd and the usual one of Max. nn~ plays a smaller block with holes, or not at all."""

LARGEST = 32768
"""Samples of the largest buffer: the patches delay the dry sound by twice as much for each of two boxes."""

SIZES = 5
"""How many buffers a patch for Pd lets choose from, from the smallest on."""


@dataclass(frozen=True)
class Plan:
    """One .ts as its patches see it.

    Attributes:
        ts: the file's name, without a folder: it lies beside the patch.
        asked: samples of nn~'s buffer, as a person would give it to the box; None: what suits the file's ratio.
        port: of UDP, where they hear OSC.

    Raises:
        UsageError: if nn~ can't play the file with the buffer asked for.
    """

    ts: str
    contract: Contract
    asked: int | None = None
    port: int = PORT

    def __post_init__(self) -> None:
        if self.asked is None:
            return
        check_buffer(self.asked)
        if self.block < VECTOR:
            least = f"less than the {VECTOR} that Pd asks for at once; give {VECTOR} or more"
            raise UsageError(f"--buffer {self.asked}: nn~ would play {self.ts} in blocks of {self.block}, {least}")

    @property
    def stem(self) -> str:
        return self.ts.removesuffix(".ts")

    @property
    def buffer(self) -> int:
        """Samples that the box asks nn~ for. 0: it computes in the host's own time, a block of the file's ratio; else
        it computes one buffer in a thread of its own while the next one fills.

        What wasn't asked for is 0 where a block is at most what a sound card is given at once.
        """
        if self.asked is not None:
            return rounded(self.asked, self.contract.ratio) if self.asked else 0
        if VECTOR <= self.contract.ratio <= AT_ONCE:
            return 0
        return max(self.contract.ratio, BUFFER_FLOOR)

    @property
    def block(self) -> int:
        """Samples that nn~ computes at a time."""
        return rounded(self.buffer, self.contract.ratio)

    @property
    def threaded(self) -> bool:
        return self.buffer > 0

    @property
    def told(self) -> str:
        """What nn~ makes of the buffer, in words; with what was asked for, if it becomes another."""
        became = f"--buffer {self.asked} becomes {self.buffer}: " if self.asked not in (None, self.buffer) else ""
        if self.threaded:
            return (
                f"{became}nn~ plays {self.block} samples while it computes {self.block} others, in a thread of its own"
            )
        return f"{became}nn~ computes {self.block} samples at a time, without a thread of its own"

    @property
    def sizes(self) -> tuple[int, ...]:
        """Buffers to choose from where the host allows it, from the smallest on; 0 and the one asked for among them."""
        least = max(VECTOR, self.contract.ratio)
        powers = [rounded(least, 1) << power for power in range(SIZES)]
        if not self.threaded:
            powers = [size for size in powers if size > self.contract.ratio]
        smallest = [0] if self.contract.ratio >= VECTOR else []
        return tuple(sorted({*smallest, *powers, self.buffer}))

    def late(self, *methods: Method) -> str:
        """How many samples pass from input to output through `methods` in a row, as the text of an `expr`.

        Its inlets are the host's vector, nn~'s block, and 1 where nn~ has no thread (more). A block comes out as the
        next one is full, with a thread as the next but one is, both less a vector; behind an encoder a decoder of
        ratio R is R − vector earlier than alone, see `riverrun_export.host.chain`.
        """
        count, delay = len(methods), sum(method.delay for method in methods)
        blocks = f"{count} * (2 - $f3) * $f2" if self.threaded else f"{count} * $f2"
        early = "".join(f" - max({method.in_ratio} - $f1, 0)" for method in methods[1:] if method.in_ratio > 1)
        return f"{blocks} - {count} * $f1{early} + {delay}"

    @property
    def about(self) -> str:
        """What a person should know before anything else."""
        return f"Keep {self.ts} beside this patch. It is silent until you turn it on, at the top right."

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


def check_buffer(samples: int) -> None:
    """Raise UsageError if no patch could have a buffer of so many samples, whatever the file."""
    if not 0 <= samples <= LARGEST:
        raise UsageError(f"--buffer {samples}: give 0, for no thread, or up to {LARGEST} samples")


def check_name(ts: str) -> None:
    """Raise UsageError if nn~ or a patch's message could not hold `ts`, the name of a .ts file."""
    stem = ts.removesuffix(".ts")
    if stem != ts and not names.wrong(stem):
        return
    raise UsageError(
        f"{ts!r}: nn~ needs a name of three characters or more before .ts, without spaces and"
        f' , ; $ \\ " {{ }}: rename it, {names.better(stem)}.ts would do'
    )
