"""What the patches for a .ts are built from: its name, its contract, nn~'s buffer size and the OSC port."""

from __future__ import annotations

from dataclasses import dataclass

from riverrun.errors import UsageError
from riverrun_export.contract import Contract, Method, names
from riverrun_export.contract.names import PORT
from riverrun_export.host.frontend import rounded

MIN_THREADED_BUFFER = 1024
"""Samples. In smaller blocks, the few milliseconds that each call of a model takes are too large a share of the time.
"""

MAX_UNTHREADED_BLOCK = 512
"""Samples that a sound card usually requests at once. If that is a whole number of blocks, each request takes the same
time; a thread would add latency and not lower the peak load.
"""

VECTOR = 64
"""Samples: Pd's vector size, and the usual one of Max. nn~ plays a smaller block with gaps, or not at all."""

MAX_BUFFER = 32768
"""Samples of the largest buffer: the patches delay the dry signal by twice as much for each of two nn~."""

NUM_SIZES = 5
"""Number of buffer sizes that a patch for Pd offers, from the smallest on."""


@dataclass(frozen=True)
class Plan:
    """A .ts and the settings of its patches.

    Attributes:
        ts: file name of the .ts, which lies next to the patch.
        contract: its contract.
        requested: buffer size of nn~ in samples, as given by the user; None: a size that suits the ratio.
        port: UDP port at which the patches receive OSC.

    Raises:
        UsageError: if nn~ can't play the file with this buffer.
    """

    ts: str
    contract: Contract
    requested: int | None = None
    port: int = PORT

    def __post_init__(self) -> None:
        if self.requested is None:
            return
        check_buffer(self.requested)
        if self.block < VECTOR:
            raise UsageError(
                f"--buffer {self.requested}: nn~ would play {self.ts} in blocks of {self.block}, "
                f"less than Pd's vector of {VECTOR} samples; give {VECTOR} or more"
            )

    @property
    def stem(self) -> str:
        """The file name without .ts."""
        return self.ts.removesuffix(".ts")

    @property
    def buffer(self) -> int:
        """Buffer size in samples that the nn~ box asks for.

        0: nn~ computes blocks of one ratio in the host's audio thread. Else it computes one buffer in a thread of its
        own while the next one fills. Without a size from the user it is 0 if a block is at most what a sound card
        requests at once.
        """
        if self.requested is not None:
            return rounded(self.requested, self.contract.ratio) if self.requested else 0
        if VECTOR <= self.contract.ratio <= MAX_UNTHREADED_BLOCK:
            return 0
        return max(self.contract.ratio, MIN_THREADED_BUFFER)

    @property
    def block(self) -> int:
        """Samples that nn~ computes at a time."""
        return rounded(self.buffer, self.contract.ratio)

    @property
    def threaded(self) -> bool:
        """Whether nn~ computes in a thread of its own."""
        return self.buffer > 0

    @property
    def summary(self) -> str:
        """A line that describes how nn~ uses the buffer, and the size that was given if it is rounded."""
        given = self.requested in (None, self.buffer)
        rounding = "" if given else f"--buffer {self.requested} is rounded to {self.buffer}: "
        if self.threaded:
            return f"{rounding}nn~ plays {self.block} samples while a thread of its own computes the next {self.block}"
        return f"{rounding}nn~ computes {self.block} samples at a time, without a thread of its own"

    @property
    def sizes(self) -> tuple[int, ...]:
        """Buffer sizes that the user can choose where the host allows it, ascending; 0 and `buffer` are among them."""
        least = max(VECTOR, self.contract.ratio)
        powers = [rounded(least, 1) << power for power in range(NUM_SIZES)]
        if not self.threaded:
            powers = [size for size in powers if size > self.contract.ratio]
        smallest = [0] if self.contract.ratio >= VECTOR else []
        return tuple(sorted({*smallest, *powers, self.buffer}))

    def late(self, *methods: Method) -> str:
        """Return the latency in samples through `methods` in a row, as the text of an `expr`.

        The inlets of the expr are the host's vector size, nn~'s block, and, if `threaded`, 1 where nn~ has no thread. A
        block is played when the next one is full, with a thread when the one after that is, both less one vector. After
        an encoder, a decoder of ratio R is R − vector samples earlier than alone, see `riverrun_export.host.chain`.
        """
        count, delay = len(methods), sum(method.delay for method in methods)
        blocks = f"{count} * (2 - $f3) * $f2" if self.threaded else f"{count} * $f2"
        early = "".join(f" - max({method.in_ratio} - $f1, 0)" for method in methods[1:] if method.in_ratio > 1)
        return f"{blocks} - {count} * $f1{early} + {delay}"

    @property
    def about(self) -> str:
        """Instructions below the title."""
        return f"Keep {self.ts} in the folder of this patch. To hear it, turn it on at the top right."

    def round_trip(self, there: str, back: str) -> bool:
        """Return whether the .ts has both methods, and `back` takes the output of `there`; False for clips."""
        if self.contract.clip or there not in self.contract or back not in self.contract:
            return False
        return self.contract.method(there).out_channels == self.contract.method(back).in_channels

    def same_ports_method(self, name: str, other: str) -> Method | None:
        """Return the method `other` if the .ts has it, with as many inlets and outlets as the method `name`."""
        if other not in self.contract:
            return None
        methods = (self.contract.method(name), self.contract.method(other))
        (ins, outs), same = ((method.in_channels, method.out_channels) for method in methods)
        return methods[1] if (ins, outs) == same else None

    def attribute(self, name: str) -> bool:
        """Return whether the .ts has the attribute `name`. nn~ prints an error for a message to a missing attribute."""
        return any(attribute.name == name for attribute in self.contract.attributes)


def check_buffer(samples: int) -> None:
    """Raise UsageError if no patch can have a buffer of `samples`."""
    if not 0 <= samples <= MAX_BUFFER:
        raise UsageError(f"--buffer {samples}: give 0, for no thread, or up to {MAX_BUFFER} samples")


def check_name(ts: str) -> None:
    """Raise UsageError if nn~ or a message can't hold `ts`, the file name of a .ts."""
    stem = ts.removesuffix(".ts")
    if stem != ts and not names.problem_of(stem):
        return
    raise UsageError(
        f"{ts!r}: nn~ needs a name of three characters or more before .ts, without spaces and"
        f' , ; $ \\ " {{ }}: rename it, for example to {names.suggest(stem)}.ts'
    )
