"""A class of Pd's own, written here: boxes that compute in Pd's ticks, vector by vector, in Pd's order.

That is what an external is, and nn~ one of them; an abstraction that goes out by `dac~` and comes back by `adc~` is a
tick late, and hides what boxes in a row do to each other.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from functools import cache
from typing import Any, Protocol

import cypd
import numpy as np
from cypd import _libpd
from numpy.typing import NDArray

NAME = "host~"
"""What the boxes are called in a patch."""

POINTER, SIZE, SCALAR = ctypes.c_void_p, 1024, 1000
"""Pd's pointers; bytes of an object, more than Pd's own part takes; where in it stands a number for its first inlet."""

GIMME, CANT = 10, 11
"""Pd's codes for arguments of any kind, and for those that no message has."""

ATOM, SELF = 16, 1
"""Bytes of a word of a message; the place in a list of computations where the object stands."""


class Box(Protocol):
    """What a box does that takes `ins` signals and gives `outs`."""

    ins: int
    outs: int

    def hear(self, *words: str) -> None:
        """A message has come."""

    def perform(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """One vector `[ins, V]` in, one `[outs, V]` out."""
        ...


class Signal(ctypes.Structure):
    """How Pd's signals begin."""

    _fields_ = [("length", ctypes.c_int), ("samples", ctypes.POINTER(ctypes.c_float))]

    def read(self) -> NDArray[np.float32]:
        """Its samples, in place."""
        return np.ctypeslib.as_array(self.samples, (self.length,))


class External:
    """The class. `waiting` are what the boxes of the next patch do, in the order in which they stand in its file."""

    def __init__(self) -> None:
        self.waiting: list[Box] = []
        self._made: dict[int, Box] = {}
        self._signals: dict[int, list[NDArray[np.float32]]] = {}
        self._pd = ctypes.CDLL(_libpd.__file__)
        self._kept: list[Any] = []  # Pd has no more than the address of a function
        cypd.init()
        numbers = ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int
        new = self._callback(self._new, POINTER, POINTER, ctypes.c_int, POINTER)
        called = self._symbol(NAME)
        self._class = self._call("class_new", POINTER, *[POINTER] * 3, *numbers)(called, new, None, SIZE, 0, GIMME, 0)
        self._call("class_domainsignalin", None, POINTER, ctypes.c_int)(self._class, SCALAR)
        hear = self._callback(self._hear, None, POINTER, POINTER, ctypes.c_int, POINTER)
        start = self._callback(self._start, None, POINTER, ctypes.POINTER(POINTER))
        for function, message, kind in ((hear, "anything", GIMME), (start, "dsp", CANT)):
            add = self._call("class_addmethod", None, POINTER, POINTER, POINTER, ctypes.c_int, ctypes.c_int)
            add(self._class, function, self._symbol(message), kind, 0)
        self._perform_now = self._callback(self._perform, POINTER, ctypes.POINTER(POINTER))

    def _call(self, name: str, result: Any, *arguments: Any) -> Any:
        function = getattr(self._pd, name)
        function.restype, function.argtypes = result, arguments
        return function

    def _callback(self, function: Callable[..., Any], result: Any, *arguments: Any) -> int:
        self._kept.append(ctypes.CFUNCTYPE(result, *arguments)(function))
        return ctypes.cast(self._kept[-1], POINTER).value or 0

    def _symbol(self, name: str) -> int:
        symbol: int = self._call("gensym", POINTER, ctypes.c_char_p)(name.encode())
        return symbol

    def _new(self, name: int, count: int, words: int) -> int:
        box, object_ = self.waiting.pop(0), self._call("pd_new", POINTER, POINTER)(self._class)
        for _ in range(1, box.ins):
            self._call("signalinlet_new", POINTER, POINTER, ctypes.c_float)(object_, 0.0)
        for _ in range(box.outs):
            self._call("outlet_new", POINTER, POINTER, POINTER)(object_, self._symbol("signal"))
        self._made[object_] = box
        return int(object_)

    def _hear(self, object_: int, symbol: int, count: int, words: int) -> None:
        texts = [ctypes.string_at(ctypes.cast(symbol, ctypes.POINTER(ctypes.c_char_p))[0])]
        for place in range(count):
            text = ctypes.create_string_buffer(1000)
            self._call("atom_string", None, POINTER, ctypes.c_char_p, ctypes.c_uint)(words + ATOM * place, text, 1000)
            texts.append(text.value)
        self._made[object_].hear(*(text.decode() for text in texts))

    def _start(self, object_: int, signals: Any) -> None:
        box = self._made[object_]
        place = ctypes.POINTER(Signal)
        self._signals[object_] = [ctypes.cast(signals[i], place).contents.read() for i in range(box.ins + box.outs)]
        add = self._call("dsp_addv", None, POINTER, ctypes.c_int, POINTER)
        add(self._perform_now, 1, (POINTER * 1)(object_))

    def _perform(self, list_: Any) -> int:
        object_ = list_[SELF]
        box, signals = self._made[object_], self._signals[object_]
        heard = box.perform(np.stack(signals[: box.ins]))  # a copy: Pd may give an outlet the memory of an inlet
        for signal, samples in zip(signals[box.ins :], heard, strict=True):
            signal[:] = samples
        return (ctypes.cast(list_, POINTER).value or 0) + 2 * ctypes.sizeof(POINTER)


@cache
def external() -> External:
    """The class, made known to Pd: there is one Pd in a process."""
    return External()
