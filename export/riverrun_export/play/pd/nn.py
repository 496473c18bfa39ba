"""An nn~ for libpd: it plays a method of a .ts with the blocks and the latency of the external."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from riverrun_export import contract
from riverrun_export.contract import Contract
from riverrun_export.failures import error_line
from riverrun_export.host import play_block, rounded, send
from riverrun_export.host.frontend import FRONTENDS
from riverrun_export.sandbox import child

VECTOR = 64
"""Samples that Pd computes at a time."""

LARGEST_BUFFER = 1 << 20
"""Samples of the largest buffer."""


class NnError(Exception):
    """An nn~ can't be created. The text says why, in one line."""


class Library:
    """The .ts files of a patch. Each nn~ gets a module of its own, with its own state; a file is compiled once.

    Args:
        folder: the folder of the patch, from which files are looked up.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._loaded: dict[Path, torch.nn.Module] = {}

    def load(self, name: str) -> torch.nn.Module:
        """Return a new module of a file, whose name may lack its .ts.

        Raises:
            NnError: if there is no such file, or if torch can't load it.
        """
        path = self.folder / name
        path = path if path.suffix == ".ts" else path.with_name(f"{path.name}.ts")
        if not path.is_file():
            raise NnError(f"{path} is missing: copy it into the folder of the patch")
        try:
            if path not in self._loaded:
                self._loaded[path] = child.load(path)
            return copy.deepcopy(self._loaded[path])
        except (child.LoadError, MemoryError) as error:
            raise NnError(f"{path}: {error_line(error)}") from error


class Nn:
    """One nn~ object.

    It computes a block when its input is full, and then plays it, or the one before if nn~ would compute in a thread
    (which `riverrun_export.host.Host` models too, and more slowly: it has to be called for each vector here).

    Args:
        module: a loaded .ts.
        method: name of the method to play.
        buffer: buffer size in samples; 0 is the highest ratio of the file, without a thread.
        say: called with lines for the person.

    Attributes:
        contract: of the .ts.
        buffer: samples of a block.
        threaded: whether a block is played one block later.
        enabled: whether it plays.

    Raises:
        ValueError: for a buffer below 0 or above `LARGEST_BUFFER`.
        KeyError: if there is no such method.
    """

    def __init__(self, module: torch.nn.Module, method: str, buffer: int, say: Callable[[str], None]) -> None:
        self.module, self._say = module, say
        self.contract: Contract = contract.read(module)
        self.method = self.contract.method(method)
        self.ins, self.outs = self.method.in_channels, self.method.out_channels
        self.threaded = self.enabled = True
        self.bufsize(buffer)

    @classmethod
    def create(cls, library: Library, words: Sequence[str], say: Callable[[str], None]) -> Nn:
        """Return the object for its arguments: file, method (`forward`), buffer size in samples (4096).

        Args:
            library: where the file is looked up.
            words: the arguments.
            say: see the class.

        Raises:
            NnError: if there is no such file, method or buffer, or if torch can't load the file.
        """
        if not words:
            raise NnError("an nn~ in the patch names no .ts")
        name, buffer = [*words[1:3], *("forward", FRONTENDS["pd"].default)[len(words) - 1 :]][:2]
        module = library.load(words[0])
        try:
            return cls(module, str(name), round(float(buffer)), say)
        except Exception as error:  # its getters may raise any exception
            raise NnError(f"nn~ {' '.join(words)}: {error_line(error)}") from error

    @property
    def latency(self) -> int:
        """Samples from input to output, without the delay that the method declares."""
        return self.buffer * (1 + self.threaded) - VECTOR

    def bufsize(self, samples: int) -> None:
        """Make new, silent buffers; 0 ends the thread, and no other size starts it again."""
        if not 0 <= samples <= LARGEST_BUFFER:
            raise ValueError(f"bufsize {samples}: it must be 0 to {LARGEST_BUFFER}")
        self.threaded = self.threaded and samples > 0
        self.buffer = rounded(samples, self.contract.ratio)
        self._input = np.zeros((self.ins, self.buffer), np.float32)
        self._output, self._block = np.zeros((2, self.outs, self.buffer), np.float32)
        self._place = 0

    def message(self, *words: str) -> None:
        """Receive `set`, `bufsize` or `enable`, as nn~ does; its other messages do nothing here."""
        try:
            match words:
                case "set", attribute, *values:
                    send(self.module, attribute, *(_number(value) for value in values))
                case "bufsize", size:
                    self.bufsize(round(float(size)))
                case "enable", on:
                    self.enabled = float(on) != 0
                case _:
                    self._say(f"nn~ takes no message {words[0]} here")
        except (ValueError, OverflowError) as error:
            self._say(f"nn~ {self.method.name}: {error_line(error)}")

    def perform(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Compute a vector: `[ins, V]` → `[outs, V]`, V a multiple or a part of the buffer."""
        if not self.enabled:
            return np.zeros((self.outs, x.shape[1]), np.float32)
        step = min(x.shape[1], self.buffer)
        return np.concatenate([self._step(x[:, start : start + step]) for start in range(0, x.shape[1], step)], axis=1)

    def _step(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Compute a vector that is a part of the buffer."""
        self._input[:, self._place : self._place + x.shape[1]] = x
        self._place += x.shape[1]
        if self._place == self.buffer:
            last, self._block = self._block, self._computed()
            self._output, self._place = last if self.threaded else self._block, 0
        return self._output[:, self._place : self._place + x.shape[1]]

    def _computed(self) -> NDArray[np.float32]:
        """Return the output for the block that is full, `[outs, buffer]`; the last one if the method fails."""
        method = self.method
        try:
            made = play_block(self.module, method.name, self._input[:, method.in_ratio - 1 :: method.in_ratio].T)
            if made.shape != (self.buffer // method.out_ratio, self.outs):
                raise ValueError(f"gave {made.shape[::-1]} for {self.buffer} samples")
        except Exception as error:  # a method may raise anything: nn~ prints it and goes on
            self._say(f"nn~ {method.name}: {error_line(error)}")
            return self._block
        return np.repeat(made.T, method.out_ratio, axis=1)


def _number(word: str) -> float | str:
    """Return a word of a message as Pd has it: a number where it is one."""
    try:
        return float(word)
    except ValueError:
        return word
