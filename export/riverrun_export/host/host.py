"""A model of nn~ in Python: the input that the external passes to a .ts, and its output, sample for sample.

`Host` plays one method at signal rate, block by block, with the external's latency. `blocks` plays a method offline at
its own rates, in blocks of any size. Neither needs the training package, Pure Data or Max.
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

_INT = re.compile(r"\s*[+-]?\d+")  # as C's stoi reads a text: digits at the start, the rest is ignored


class Host:
    """One nn~ object: a method of a loaded .ts, with its buffers and attributes.

    Four numbers of samples determine how it plays. B is the size of a block. K is the size of the two rings, one before
    the model and one after it, and nearly always B. V is the size of the host's vector. R is the highest ratio of all
    methods.

    Args:
        module: a loaded (or scripted) .ts.
        method: name of the method to play.
        buffer: buffer size in samples, as given to nn~. 0 is R without a thread; a size below R is R; any other is
            rounded up to a power of two. None is a box without a size: 4096 in Pd, R rounded up to a power of two in
            Max.
        vector: V, the samples that the host asks for at once, 64 in Pd. If V is above B, Pd plays B of every V samples,
            and Max disables the object.
        batch: number of channels of `mc.nn~`; in Pd it is always 1.
        threaded: whether a thread computes the blocks. None is the default of Pd and Max: threaded unless `buffer` is
            0. (On Windows, Max is never threaded: use False.)
        frontend: "pd" or "max".
        mended: whether the patch sends `bufsize` after loading, as our patches do. Without that message Pd keeps rings
            of 4096 samples for a method with one inlet and one outlet: the latency is longer, or Pd crashes if B is
            above 4096.
        late: returns for block 0, 1, … how many vectors too late the model finishes it; 0 or less is in time. Pd, and
            Max without a thread, wait and lose nothing. Max with a thread plays as many vectors of zeros and drops as
            many from its input: the next block is the newest B samples.

    Attributes:
        buffer: B after rounding.
        ring: K.
        threaded: whether a block is computed while the next one fills.
        latency: samples from input to output, K − V without a thread and K + B − V with one; with rings of the
            requested size, B − V and 2B − V. The output before is silence.
        enabled: whether it plays; see `enable`.
        crash: why it will crash as soon as its input ring is full, or "".
        stalled: number of vectors for which a late model left Max silent, or kept the whole DSP waiting.
        failures: number of blocks that raised an exception or had the wrong shape; nn~ then repeats the last good one.
        reason: why the last of them failed, or "".

    Raises:
        KeyError: if there is no such method.
        ValueError: for a buffer below 0, a vector or a batch below 1, or an unknown frontend.
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
        sends_bufsize: bool = True,
        late: Callable[[int], int] = in_time,
    ) -> None:
        if frontend not in FRONTENDS:
            raise ValueError(f"no frontend {frontend!r}; there are: {', '.join(FRONTENDS)}")
        self.frontend = FRONTENDS[frontend]
        table = contract.Contract(contract.read_methods(module), attributes=(), sample_rate=0)
        self._ratio = table.ratio
        size = self.frontend.default or self._ratio if buffer is None else buffer
        if size < 0 or vector < 1 or batch < 1:
            raise ValueError(f"buffer {buffer}, vector {vector}, batch {batch}: they must be at least 0, 1 and 1")
        self.module = module
        self.method = table.method(method)
        self.vector = vector
        self.batch = batch
        self.threaded = size > 0 if threaded is None else threaded
        self.late = late
        self.enabled = True
        self.stalled = 0
        self.failures = 0
        self.reason = ""
        self._started = 0  # number of blocks that the model has received
        is_mono = self.method.in_channels == self.method.out_channels == 1
        self._allocate(size, FORGOTTEN if self.frontend.forgets and is_mono and not sends_bufsize else None)

    def _allocate(self, size: int, ring: int | None = None) -> None:
        """Make new, silent buffers of `size` samples; `ring` is the size of the rings if it is not B."""
        self.buffer = rounded(size, self._ratio)
        self.ring = ring or self.buffer
        self._input = Ring(self.batch, self.method.in_channels, self.ring)
        self._output = Ring(self.batch, self.method.out_channels, self.ring)
        self._block = torch.zeros(self.batch, self.method.out_channels, self.buffer)
        self._late_vectors = 0  # vectors that the model still needs when the next block is full

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
        """Play a signal. Calls follow one another like the ticks of a patch: two calls equal one with both inputs.

        Args:
            x: `[batch, in_channels, N]` at signal rate, N a multiple of `vector`.

        Returns:
            `[batch, out_channels, N]` at signal rate.

        Raises:
            ValueError: for any other shape.
            HostCrash: where nn~ crashes; the output for earlier samples of `x` is lost, as in nn~.
        """
        expected = (self.batch, self.method.in_channels)
        if x.dim() != 3 or tuple(x.shape[:2]) != expected or x.shape[2] % self.vector:
            shape = f"{list(expected)} by a multiple of {self.vector} samples"
            raise ValueError(f"{self.method.name} got {list(x.shape)}: it takes {shape}")
        with torch.inference_mode():
            ticks = [self._tick(x[..., i : i + self.vector]) for i in range(0, x.shape[2], self.vector)]
            out = torch.cat([self._silence(0), *ticks], dim=-1)
        return out.clone()  # out of inference mode: an ordinary tensor

    def set(self, attribute: str, *values: float | str) -> None:
        """Send `set ATTRIBUTE VALUE` as Pd does; see `send`."""
        send(self.module, attribute, *values)

    def bufsize(self, samples: int) -> None:
        """Send `bufsize SAMPLES`, a message for Pd only: it makes new, silent rings of that size.

        Their content is lost; the model's state does not change. 0 ends the thread, and no other size starts it again.

        Raises:
            ValueError: in Max, or for a size below 0.
        """
        if not self.frontend.forgets:
            raise ValueError("bufsize is a message for Pd: in Max the size is an argument of the box")
        if samples < 0:
            raise ValueError(f"bufsize {samples}: it must be at least 0")
        self.stalled += self._late_vectors
        self.threaded = self.threaded and samples > 0
        self._allocate(samples)

    def enable(self, on: int) -> None:
        """Send `enable 0` or `enable 1`.

        While it is 0, the output is zeros, the input is ignored, and neither the model's state nor the rings change.
        With 1 it continues from there: the first output is the one that was next when it stopped.
        """
        self.enabled = bool(on)

    def _tick(self, x: Tensor) -> Tensor:
        """Return the output for one vector of input."""
        if self.frontend.stops and self.vector > self.buffer:
            self.enabled = False
        if not self.enabled:
            self._late_vectors = max(0, self._late_vectors - 1)  # the thread continues to compute
            return self._silence(self.vector)
        self._input.put(x)
        if self._input.full:
            if self._late_vectors > 0 and not self.frontend.waits:
                self._late_vectors -= 1
                self.stalled += 1
            else:
                self._exchange()
        return self._output.get(self.vector)

    def _exchange(self) -> None:
        """Pass a block to the model, and one of its blocks to the output ring."""
        if self.crash:
            raise HostCrash(self.crash)
        self.stalled += self._late_vectors
        finished = self._block  # computed while this block was filling
        self._block = self._perform(self._input.get(self.buffer))
        self._late_vectors = max(0, self.late(self._started))
        self._started += 1
        if not self.threaded:
            finished = self._block
            self.stalled += self._late_vectors
            self._late_vectors = 0
        self._output.put(finished)

    def _silence(self, samples: int) -> Tensor:
        return torch.zeros(self.batch, self.method.out_channels, samples)

    def _perform(self, x: Tensor) -> Tensor:
        """Return the method's output for one block, `[batch, in_channels, B]`, at signal rate on both sides."""
        shape = (self.batch, self.method.out_channels, self.buffer)
        try:
            # nn~ keeps the last sample of each in_ratio samples, and holds each output over out_ratio samples
            y = getattr(self.module, self.method.name)(x.unflatten(-1, (-1, self.method.in_ratio))[..., -1])
            if y.dtype != torch.float32:
                raise ValueError(f"returned {y.dtype}, not float32")
            return y.repeat_interleave(self.method.out_ratio).reshape(shape)
        except Exception as error:  # a method may raise anything: nn~ prints it and continues
            self.failures += 1
            self.reason = error_line(error)
            return self._block


class BlockError(ValueError):
    """A method returned something else than a float32 tensor `[batch, out_channels, block / out_ratio]`."""


def blocks(module: torch.nn.Module, method: contract.Method, x: Tensor, sizes: Sequence[int]) -> Tensor:
    """Play `x` through a method offline, block by block, and concatenate the output.

    The state of `module` continues from where it was.

    Args:
        module: a loaded .ts, or an instrument that is not scripted.
        method: the method to play.
        x: `[batch, in_channels, N / in_ratio]`, at the method's own rate; float64 for a float64 module.
        sizes: block sizes in samples at the host's sample rate, used in turn; the last block may be shorter.

    Returns:
        `[batch, out_channels, N / out_ratio]`.

    Raises:
        ValueError: if N or a size is not a positive multiple of the method's ratio.
        BlockError: if a block has another shape or type than the contract says.
        Exception: anything that the method raises.
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
            expected = (x.shape[0], method.out_channels, (stop - start) // method.out_ratio)
            if not isinstance(y, Tensor) or y.shape != expected or y.dtype != x.dtype:
                got = f"{y.dtype} {list(y.shape)}" if isinstance(y, Tensor) else type(y).__name__
                dtype = str(x.dtype).removeprefix("torch.")
                raise BlockError(f"{method.name} gave {got} for {stop - start} samples: not {dtype} {list(expected)}")
            out.append(y.clone())  # it may be a view of a state that the next block overwrites
            start = stop
        joined = torch.cat(out, dim=-1)
    return joined.clone()  # out of inference mode: an ordinary tensor


def play_block(module: torch.nn.Module, method: str, block: np.ndarray) -> np.ndarray:
    """Return a method's output for one block, `[n, in_channels]` → `[m, out_channels]` float32; its state goes on."""
    with torch.inference_mode():
        output = getattr(module, method)(torch.from_numpy(block.T.copy())[None])[0]
        played: np.ndarray = output.T.contiguous().numpy().astype(np.float32)
    return played


def send(module: torch.nn.Module, attribute: str, *values: float | str) -> None:
    """Set an attribute of a .ts as Pd does: values are sent as text, which nn~ converts by the attribute's type codes.

    Args:
        module: a loaded .ts.
        attribute: name of the attribute.
        values: one value for each type code.

    Raises:
        ValueError: if there is no such attribute, if nn~ can't read a value as its type, or if the setter raises an
            exception or returns anything but 0.
    """
    if not hasattr(module, f"{attribute}_params") or not hasattr(module, f"set_{attribute}"):
        raise ValueError(f"no attribute {attribute!r}; there are: {', '.join(contract.attribute_names(module))}")
    arguments = as_read([as_sent(value) for value in values], getattr(module, f"{attribute}_params").tolist())
    try:
        result = getattr(module, f"set_{attribute}")(*arguments)
    except Exception as error:  # torch.jit.Error, or anything that the setter raises
        raise ValueError(f"set_{attribute} raised: {error_line(error)}") from error
    if type(result) is not int or result != 0:
        raise ValueError(f"set_{attribute} returned {result!r}: for nn~ anything but the int 0 is a failure")


def as_sent(value: float | str) -> str:
    """Return a value as the text that Pd sends to nn~: numbers are float32, with six decimals."""
    if isinstance(value, str):
        return value
    return f"{_single(value):f}"


def as_read(texts: Sequence[str], codes: Sequence[float]) -> list[Any]:
    """Return the values of a `set` message as nn~ reads them.

    Args:
        texts: the values as text.
        codes: the type codes of the attribute.

    Raises:
        ValueError: if the number of texts and codes differs, or if a text can't be read as its type.
    """
    if len(texts) != len(codes):
        raise ValueError(f"{len(texts)} values for an attribute of {len(codes)}")
    return [_as_read(text, int(code)) for text, code in zip(texts, codes, strict=True)]


def _as_read(text: str, code: int) -> Any:
    if code == contract.TYPE_CODES["bool"]:
        return text.lower() != "false"  # so "0.000000", which Pd sends for 0, is read as True
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
