"""nn~'s protocol played back in Python: what the external feeds an instrument, and what comes out, sample for sample.

`Host` plays one method at signal rate, block by block, with the external's latency. `blocks` replays a method offline
at its own rates, in blocks of any size. Neither needs the training package, Pure Data or Max.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import cycle
from typing import Any

import numpy as np
import torch
from torch import Tensor

from riverrun_export import contract

_INT = re.compile(r"\s*[+-]?\d+")  # what C's stoi reads: digits at the start, the rest ignored


class Host:
    """One nn~ object: a method of a loaded .ts, its buffers and its attributes.

    Args:
        module: a loaded (or scripted) .ts. method: the name of the method to play.
        buffer: samples, as given to nn~. 0: the highest ratio R of all methods, without a thread; below R: R;
            above: the next power of two.
        vector: samples that the host asks for at once, 64 in Pd. batch: how many channels of `mc.nn~`.
        threaded: None as in Pd: threaded unless `buffer` is 0.

    Attributes:
        buffer: B, samples after rounding. threaded: whether a block is computed while the next one fills.
        latency: samples from input to output, B − V without thread and 2B − V with it; silence comes before.
        failures: blocks that raised or came back in the wrong shape; nn~ then plays the last good block again.
        reason: why the last of them failed, or "".

    Raises:
        KeyError: if there is no such method. ValueError: for a buffer below 0, a vector or a batch below 1.
    """

    def __init__(
        self,
        module: torch.nn.Module,
        method: str = "forward",
        buffer: int = 0,
        vector: int = 64,
        batch: int = 1,
        threaded: bool | None = None,
    ) -> None:
        if buffer < 0 or vector < 1 or batch < 1:
            raise ValueError(f"buffer {buffer}, vector {vector}, batch {batch}: at least 0, 1 and 1")
        table = contract.Contract(contract.read_methods(module), attributes=(), rate=0)
        self.module = module
        self.method = table.method(method)
        self.buffer = rounded(buffer, table.ratio)
        self.vector = vector
        self.batch = batch
        self.threaded = buffer > 0 if threaded is None else threaded
        self.latency = (2 if self.threaded else 1) * self.buffer - vector
        self.failures = 0
        self.reason = ""
        self._filling = torch.zeros(batch, self.method.in_channels, 0)
        self._waiting = torch.zeros(batch, self.method.out_channels, 0)
        self._block = torch.zeros(batch, self.method.out_channels, self.buffer)

    def process(self, x: Tensor) -> Tensor:
        """Plays `x` `[batch, in_channels, N]` and gives `[batch, out_channels, N]`, both at signal rate.

        N is a multiple of `vector`. Calls follow one another like the ticks of a patch: two calls give what one call
        with both inputs would.

        Raises:
            ValueError: for any other shape.
        """
        expected = (self.batch, self.method.in_channels)
        if x.dim() != 3 or tuple(x.shape[:2]) != expected or x.shape[2] % self.vector:
            wanted = f"{list(expected)} by a multiple of {self.vector} samples"
            raise ValueError(f"{self.method.name} got {list(x.shape)}: it takes {wanted}")
        with torch.inference_mode():
            ticks = [self._tick(x[..., i : i + self.vector]) for i in range(0, x.shape[2], self.vector)]
            out = torch.cat([self._waiting[..., :0], *ticks], dim=-1)
        return out.clone()  # out of inference mode: an ordinary tensor

    def set(self, attribute: str, *values: float | str) -> None:
        """Sends `set ATTRIBUTE VALUE` as Pd does; see `send`."""
        send(self.module, attribute, *values)

    def _tick(self, x: Tensor) -> Tensor:
        """One signal vector in, one out. Both rings hold B samples: what doesn't fit pushes the oldest out."""
        self._filling = torch.cat([self._filling, x], dim=-1)[..., -self.buffer :]
        if self._filling.shape[-1] == self.buffer:
            finished = self._block  # computed while this block was filling
            self._block = self._perform(self._filling)
            self._filling = self._filling[..., :0]
            put = finished if self.threaded else self._block
            self._waiting = torch.cat([self._waiting, put], dim=-1)[..., -self.buffer :]
        y, self._waiting = self._waiting[..., : self.vector], self._waiting[..., self.vector :]
        return torch.nn.functional.pad(y, (0, self.vector - y.shape[-1]))

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
            self.reason = one_line(error)
            return self._block


class BlockError(ValueError):
    """A method gave something else than a float32 tensor `[batch, out_channels, block / out_ratio]`."""


def blocks(module: torch.nn.Module, method: contract.Method, x: Tensor, sizes: Sequence[int]) -> Tensor:
    """Replays `x` through a method offline, in blocks of `sizes` over and over, and joins what comes out.

    Args:
        x: `[batch, in_channels, N / in_ratio]`, at the method's own rate.
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
            if not isinstance(y, Tensor) or y.shape != wanted or y.dtype != torch.float32:
                got = f"{y.dtype} {list(y.shape)}" if isinstance(y, Tensor) else type(y).__name__
                raise BlockError(f"{method.name} gave {got} for {stop - start} samples: not float32 {list(wanted)}")
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
        raise ValueError(f"set_{attribute} raised: {one_line(error)}") from error
    if type(result) is not int or result != 0:
        raise ValueError(f"set_{attribute} returned {result!r}: for nn~ anything but the int 0 is a failure")


def rounded(buffer: int, ratio: int) -> int:
    """The block that nn~ really uses when asked for `buffer` samples of a file whose highest ratio is `ratio`."""
    return ratio if buffer < ratio else 1 << (buffer - 1).bit_length()


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


def one_line(error: Exception) -> str:
    """What an exception says, in one line: TorchScript's run over many and say what happened in the last."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    text = lines[-1].removeprefix("builtins.") if lines else type(error).__name__
    return text if len(text) <= 160 else f"{text[:159]}…"
