"""A Pd class written in Python: its objects compute in Pd's own order, vector by vector, as externals such as nn~ do.

An abstraction that goes out by `dac~` and comes back by `adc~` is one tick late, and hides how boxes in a row affect
each other.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any, Protocol

import cypd
import numpy as np
from cypd import _libpd
from numpy.typing import NDArray

POINTER, SIZE, SCALAR = ctypes.c_void_p, 1024, 1000
"""Type of Pd's pointers; bytes of an object, more than Pd's own part needs; offset of the number for its first inlet.
"""

GIMME, CANT = 10, 11
"""Pd's codes: arguments of any type; a method that no message calls."""

ATOM, SELF, MAX_WORD = 16, 1, 1000
"""Bytes of a word of a message; index of the object in a list of computations; bytes of the longest word."""

NO_MORE = ctypes.c_int(0)
"""Ends a list of arguments of any length. Such a list must not be in `argtypes`: on a Mac it is passed another way."""


class Box(Protocol):
    """An object with `ins` signal inlets and `outs` signal outlets."""

    ins: int
    outs: int

    def message(self, *words: str) -> None:
        """Receive a message."""

    def perform(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        """Compute a vector: `[ins, V]` → `[outs, V]`."""
        ...


class Signal(ctypes.Structure):
    """The first fields of a signal of Pd."""

    _fields_ = [("length", ctypes.c_int), ("samples", ctypes.POINTER(ctypes.c_float))]

    def read(self) -> NDArray[np.float32]:
        """Return its samples, without a copy."""
        return np.ctypeslib.as_array(self.samples, (self.length,))


class PdClass:
    """A class of Pd; a process has one Pd, in which a name is registered once.

    Args:
        name: name of the objects in a patch.
        make: returns a new object for its arguments, in the order of the file; None: it can't be created.
    """

    def __init__(self, name: str, make: Callable[[Sequence[str]], Box | None]) -> None:
        self.make = make
        self._boxes: dict[int, Box] = {}
        self._signals: dict[int, list[NDArray[np.float32]]] = {}
        self._pd = ctypes.CDLL(_libpd.__file__)
        self._callbacks: list[Any] = []  # references, because Pd stores only the address of a function
        cypd.init()
        new = self._callback(self._new, POINTER, POINTER, ctypes.c_int, POINTER)
        class_new = self._call("class_new", POINTER, *[POINTER] * 3, ctypes.c_size_t, ctypes.c_int, ctypes.c_int)
        self._class = class_new(self._symbol(name), new, None, SIZE, 0, GIMME, NO_MORE)
        self._call("class_domainsignalin", None, POINTER, ctypes.c_int)(self._class, SCALAR)
        message = self._callback(self._message, None, POINTER, POINTER, ctypes.c_int, POINTER)
        start = self._callback(self._start, None, POINTER, ctypes.POINTER(POINTER))
        for function, selector, kind in ((message, "anything", GIMME), (start, "dsp", CANT)):
            add = self._call("class_addmethod", None, *[POINTER] * 3, ctypes.c_int)
            add(self._class, function, self._symbol(selector), kind, NO_MORE)
        self._perform_now = self._callback(self._perform, POINTER, ctypes.POINTER(POINTER))
        self._add = self._call("dsp_addv", None, POINTER, ctypes.c_int, POINTER)

    def _call(self, name: str, result: Any, *arguments: Any) -> Any:
        function = getattr(self._pd, name)
        function.restype, function.argtypes = result, arguments
        return function

    def _callback(self, function: Callable[..., Any], result: Any, *arguments: Any) -> int:
        self._callbacks.append(ctypes.CFUNCTYPE(result, *arguments)(function))
        return ctypes.cast(self._callbacks[-1], POINTER).value or 0

    def _symbol(self, name: str) -> int:
        symbol: int = self._call("gensym", POINTER, ctypes.c_char_p)(name.encode())
        return symbol

    def _words(self, count: int, words: int) -> list[str]:
        """Return the words of a message as texts."""
        texts = [ctypes.create_string_buffer(MAX_WORD) for _ in range(count)]
        read = self._call("atom_string", None, POINTER, ctypes.c_char_p, ctypes.c_uint)
        for place, text in enumerate(texts):
            read(words + ATOM * place, text, MAX_WORD)
        return [text.value.decode(errors="replace") for text in texts]

    def _new(self, name: int, count: int, words: int) -> int:
        box = self.make(self._words(count, words))
        if box is None:
            return 0
        object_ = self._call("pd_new", POINTER, POINTER)(self._class)
        for _ in range(1, box.ins):
            self._call("signalinlet_new", POINTER, POINTER, ctypes.c_float)(object_, 0.0)
        for _ in range(box.outs):
            self._call("outlet_new", POINTER, POINTER, POINTER)(object_, self._symbol("signal"))
        self._boxes[object_] = box
        return int(object_)

    def _message(self, object_: int, symbol: int, count: int, words: int) -> None:
        selector = ctypes.string_at(ctypes.cast(symbol, ctypes.POINTER(ctypes.c_char_p))[0]).decode(errors="replace")
        self._boxes[object_].message(selector, *self._words(count, words))

    def _start(self, object_: int, signals: Any) -> None:
        box = self._boxes[object_]
        place = ctypes.POINTER(Signal)
        self._signals[object_] = [ctypes.cast(signals[i], place).contents.read() for i in range(box.ins + box.outs)]
        self._add(self._perform_now, 1, (POINTER * 1)(object_))

    def _perform(self, list_: Any) -> int:
        object_ = list_[SELF]
        box, signals = self._boxes[object_], self._signals[object_]
        outputs = box.perform(
            np.stack(signals[: box.ins])
        )  # copied, because Pd may use the memory of an inlet for an outlet
        for signal, samples in zip(signals[box.ins :], outputs, strict=True):
            signal[:] = samples
        return (ctypes.cast(list_, POINTER).value or 0) + 2 * ctypes.sizeof(POINTER)
