"""nn~'s protocol played back in Python: what the external feeds an instrument, and what comes out, sample for sample.

`Host` plays one method at signal rate, block by block, with the external's latency. `blocks` replays a method offline
at its own rates, in blocks of any size. Neither needs the training package, Pure Data or Max.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import cycle
from typing import Any

import numpy as np
import torch
from torch import Tensor

from riverrun_export import contract
from riverrun_export.failures import error_line
from riverrun_export.host.frontend import FORGOTTEN, FRONTENDS, HostCrash, Ring, in_time, rounded

_INT = re.compile(r"\s*[+-]?\d+")  # what C's stoi reads: digits at the start, the rest ignored


class Host:
    """One nn~ object: a method of a loaded .ts, its buffers and its attributes.

    B: samples of a block. K: samples that a ring holds, one before the model and one behind it; nearly always B.
    V: samples of the host's vector. R: the highest ratio of all methods.

    Args:
        module: a loaded (or scripted) .ts. method: the name of the method to play.
        buffer: samples, as given to nn~. 0: R, without a thread; below R: R; above: the next power of two. None: as
            when the box names no size: 4096 in Pd, the power of two from R on in Max.
        vector: V, samples that the host asks for at once, 64 in Pd. If V is above B, Pd plays B of every V samples, and
            Max disables the object.
        batch: how many channels of `mc.nn~`; Pd itself only ever plays 1.
        threaded: None as in Pd and Max: threaded unless `buffer` is 0. (On Windows, Max never is: False.)
        frontend: "pd" or "max".
        mended: whether the patch sends `bufsize` after loading, as ours do. Without that message Pd keeps rings of 4096
            samples for a method with one inlet and one outlet: a longer latency, or a crash if B is above 4096.
        late: for block 0, 1, … how many vectors too late the model is done with it; 0 or less: in time. Pd, and Max
            without a thread, stand still as long and lose nothing. Max with a thread plays as many vectors of zeros
            and drops as many from its input: the next block is the newest B samples.

    Attributes:
        buffer: B after rounding. ring: K. threaded: whether a block is computed while the next one fills.
        latency: samples from input to output, K − V without thread and K + B − V with it, so B − V and 2B − V where
            the rings are as asked for. Silence comes before.
        enabled: whether it plays; see `enable`.
        crash: why it will crash as soon as its input ring is full, or "".
        stalled: vectors for which a late model left Max silent, or kept the whole DSP waiting.
        failures: blocks that raised or came back in the wrong shape; nn~ then plays the last good block again.
        reason: why the last of them failed, or "".

    Raises:
        KeyError: if there is no such method. ValueError: for a buffer below 0, a vector or a batch below 1, or another
            frontend.
    """

    def __init__(
        self,
        module: torch.nn.Module,
        method: str = "forward",
        buffer: int | None = 0,
        vector: int = 64,
        batch: int = 1,
        threaded: bool | None = None,
        frontend: str = "pd",
        mended: bool = True,
        late: Callable[[int], int] = in_time,
    ) -> None:
        if frontend not in FRONTENDS:
            raise ValueError(f"no frontend {frontend!r}; there are: {', '.join(FRONTENDS)}")
        self.frontend = FRONTENDS[frontend]
        table = contract.Contract(contract.read_methods(module), attributes=(), sample_rate=0)
        self._ratio = table.ratio
        asked = self.frontend.default or self._ratio if buffer is None else buffer
        if asked < 0 or vector < 1 or batch < 1:
            raise ValueError(f"buffer {buffer}, vector {vector}, batch {batch}: at least 0, 1 and 1")
        self.module = module
        self.method = table.method(method)
        self.vector = vector
        self.batch = batch
        self.threaded = asked > 0 if threaded is None else threaded
        self.late = late
        self.enabled = True
        self.stalled = 0
        self.failures = 0
        self.reason = ""
        self._handed = 0
        lone = self.method.in_channels == self.method.out_channels == 1
        self._make(asked, FORGOTTEN if self.frontend.forgets and lone and not mended else None)

    def _make(self, asked: int, ring: int | None = None) -> None:
        """New buffers of `asked` samples, all silent. `ring`: what the rings hold, if not B."""
        self.buffer = rounded(asked, self._ratio)
        self.ring = ring or self.buffer
        self._input = Ring(self.batch, self.method.in_channels, self.ring)
        self._output = Ring(self.batch, self.method.out_channels, self.ring)
        self._block = torch.zeros(self.batch, self.method.out_channels, self.buffer)
        self._owed = 0  # vectors that the model still needs when the next block is full

    @property
    def latency(self) -> int:
        return self.ring + (self.buffer if self.threaded else 0) - self.vector

    @property
    def crash(self) -> str:
        if self.buffer > self.ring:
            room = f"Pd has room for {self.ring}, as for any method with one inlet and one outlet"
            return f"{self.method.name} in blocks of {self.buffer}: {room}; send it bufsize {self.buffer} after loading"
        if self.frontend.multichannel and self.batch > 1 and not self.threaded:
            return f"{self.method.name} on {self.batch} channels: without its thread mc.nn~ has room for one"
        return ""

    def process(self, x: Tensor) -> Tensor:
        """Plays `x` `[batch, in_channels, N]` and gives `[batch, out_channels, N]`, both at signal rate.

        N is a multiple of `vector`. Calls follow one another like the ticks of a patch: two calls give what one call
        with both inputs would.

        Raises:
            ValueError: for any other shape. HostCrash: where nn~ crashes; what came before in `x` is lost, as there.
        """
        expected = (self.batch, self.method.in_channels)
        if x.dim() != 3 or tuple(x.shape[:2]) != expected or x.shape[2] % self.vector:
            wanted = f"{list(expected)} by a multiple of {self.vector} samples"
            raise ValueError(f"{self.method.name} got {list(x.shape)}: it takes {wanted}")
        with torch.inference_mode():
            ticks = [self._tick(x[..., i : i + self.vector]) for i in range(0, x.shape[2], self.vector)]
            out = torch.cat([self._silence(0), *ticks], dim=-1)
        return out.clone()  # out of inference mode: an ordinary tensor

    def set(self, attribute: str, *values: float | str) -> None:
        """Sends `set ATTRIBUTE VALUE` as Pd does; see `send`."""
        send(self.module, attribute, *values)

    def bufsize(self, samples: int) -> None:
        """Sends `bufsize SAMPLES`, which only Pd knows: new rings, all silent, of that size whatever they were.

        What they held is lost; the model's state goes on from where it was. 0 ends the thread, and no other size begins
        it again.

        Raises:
            ValueError: in Max, or for a size below 0.
        """
        if not self.frontend.forgets:
            raise ValueError("bufsize is a message for Pd: in Max the size is an argument of the box")
        if samples < 0:
            raise ValueError(f"bufsize {samples}: at least 0")
        self.stalled += self._owed
        self.threaded = self.threaded and samples > 0
        self._make(samples)

    def enable(self, on: int) -> None:
        """Sends `enable 0` or `enable 1`.

        While it is 0, hard zeros come out, nothing that comes in is heard, and all stands still: the model's state and
        what the rings hold. With 1 it plays on from there, so the first thing heard is what was due when it stopped.
        """
        self.enabled = bool(on)

    def _tick(self, x: Tensor) -> Tensor:
        """One signal vector in, one out."""
        if self.frontend.stops and self.vector > self.buffer:
            self.enabled = False
        if not self.enabled:
            self._owed = max(0, self._owed - 1)  # the thread computes on
            return self._silence(self.vector)
        self._input.put(x)
        if self._input.full:
            if self._owed > 0 and not self.frontend.waits:
                self._owed -= 1
                self.stalled += 1
            else:
                self._exchange()
        return self._output.get(self.vector)

    def _exchange(self) -> None:
        """A block to the model, and one from it to the output ring."""
        if self.crash:
            raise HostCrash(self.crash)
        self.stalled += self._owed
        finished = self._block  # computed while this block was filling
        self._block = self._perform(self._input.get(self.buffer))
        self._owed = max(0, self.late(self._handed))
        self._handed += 1
        if not self.threaded:
            finished = self._block
            self.stalled += self._owed
            self._owed = 0
        self._output.put(finished)

    def _silence(self, samples: int) -> Tensor:
        return torch.zeros(self.batch, self.method.out_channels, samples)

    def _perform(self, x: Tensor) -> Tensor:
        """One block `[batch, in_channels, B]` through the method, at signal rate on both sides."""
        shape = (self.batch, self.method.out_channels, self.buffer)
        try:
            # nn~ keeps the last sample of each in_ratio samples, and holds each output over out_ratio samples
            y = getattr(self.module, self.method.name)(x.unflatten(-1, (-1, self.method.in_ratio))[..., -1])
            if y.dtype != torch.float32:
                raise ValueError(f"gave {y.dtype}, not float32")
            return y.repeat_interleave(self.method.out_ratio).reshape(shape)
        except Exception as error:  # whatever a method may raise: nn~ prints it and goes on
            self.failures += 1
            self.reason = error_line(error)
            return self._block


class BlockError(ValueError):
    """A method gave something else than a float32 tensor `[batch, out_channels, block / out_ratio]`."""


def blocks(module: torch.nn.Module, method: contract.Method, x: Tensor, sizes: Sequence[int]) -> Tensor:
    """Replays `x` through a method offline, in blocks of `sizes` over and over, and joins what comes out.

    Args:
        x: `[batch, in_channels, N / in_ratio]`, at the method's own rate; float64 for a module made that.
        sizes: of the blocks, in samples at the host's rate; the last block may be shorter.

    Returns:
        `[batch, out_channels, N / out_ratio]`. The state of `module` goes on from where it was.

    Raises:
        ValueError: if N or a size is not a positive multiple of the method's ratio. BlockError: if a block comes back
            in another shape or type than the contract says. Whatever the method raises.
    """
    total = x.shape[-1] * method.in_ratio
    for size in [*sizes, total]:
        if size < 1 or size % method.ratio:
            raise ValueError(f"{method.name}: a block of {size} samples is not a multiple of its ratio {method.ratio}")
    out: list[Tensor] = []
    start = 0
    with torch.inference_mode():
        for size in cycle(sizes):
            if start >= total:
                break
            stop = min(start + size, total)
            y = getattr(module, method.name)(x[..., start // method.in_ratio : stop // method.in_ratio].clone())
            wanted = (x.shape[0], method.out_channels, (stop - start) // method.out_ratio)
            if not isinstance(y, Tensor) or y.shape != wanted or y.dtype != x.dtype:
                got = f"{y.dtype} {list(y.shape)}" if isinstance(y, Tensor) else type(y).__name__
                kind = str(x.dtype).removeprefix("torch.")
                raise BlockError(f"{method.name} gave {got} for {stop - start} samples: not {kind} {list(wanted)}")
            out.append(y.clone())  # it may be a view of a state that the next block overwrites
            start = stop
        joined = torch.cat(out, dim=-1)
    return joined.clone()  # out of inference mode: an ordinary tensor


def play_block(module: torch.nn.Module, method: str, block: np.ndarray) -> np.ndarray:
    """One block `[n, in_channels]` through a method → `[m, out_channels]`, float32; the method's state goes on."""
    with torch.inference_mode():
        heard = getattr(module, method)(torch.from_numpy(block.T.copy())[None])[0]
        played: np.ndarray = heard.T.contiguous().numpy().astype(np.float32)
    return played


def send(module: torch.nn.Module, attribute: str, *values: float | str) -> None:
    """Sets an attribute of a .ts as Pd does: values go as text, which nn~ reads back by the attribute's type codes.

    Raises:
        ValueError: if there is no such attribute, if nn~ can't read a value as its type, or if the setter raises or
            gives back anything but 0.
    """
    if not hasattr(module, f"{attribute}_params") or not hasattr(module, f"set_{attribute}"):
        raise ValueError(f"no attribute {attribute!r}; there are: {', '.join(contract.attribute_names(module))}")
    arguments = as_read([as_sent(value) for value in values], getattr(module, f"{attribute}_params").tolist())
    try:
        result = getattr(module, f"set_{attribute}")(*arguments)
    except Exception as error:  # torch.jit.Error and whatever the setter raises
        raise ValueError(f"set_{attribute} raised: {error_line(error)}") from error
    if type(result) is not int or result != 0:
        raise ValueError(f"set_{attribute} returned {result!r}: for nn~ anything but the int 0 is a failure")


def as_sent(value: float | str) -> str:
    """A value as Pd sends it to nn~: numbers are single floats, written with six decimals."""
    if isinstance(value, str):
        return value
    return f"{_single(value):f}"


def as_read(texts: Sequence[str], codes: Sequence[float]) -> list[Any]:
    """The texts of a `set` message as nn~ reads them, by the type codes of the attribute.

    Raises:
        ValueError: if there aren't as many as codes, or one can't be read as its type.
    """
    if len(texts) != len(codes):
        raise ValueError(f"{len(texts)} values for an attribute of {len(codes)}")
    return [_as_read(text, int(code)) for text, code in zip(texts, codes, strict=True)]


def _as_read(text: str, code: int) -> Any:
    if code == contract.TYPE_CODES["bool"]:
        return text.lower() != "false"  # so "0.000000", which is what Pd sends for 0, reads as True
    if code == contract.TYPE_CODES["int"]:
        digits = _INT.match(text)
        if digits is None or not -(2**31) <= int(digits[0]) < 2**31:
            raise ValueError(f"nn~ can't read {text!r} as an int")
        return int(digits[0])
    if code == contract.TYPE_CODES["float"]:
        try:
            return _single(float(text))
        except ValueError:
            raise ValueError(f"nn~ can't read {text!r} as a float") from None
    if code == contract.TYPE_CODES["str"]:
        return text
    raise ValueError(f"an attribute of type code {code} can't be set with a message")


def _single(value: float) -> float:
    return torch.tensor(value, dtype=torch.float32).item()
