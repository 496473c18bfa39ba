"""Opens Pd patches in libpd, with a stand-in for nn~ whose outlets the test fills and whose inlets it reads.

libpd is one per process, and so is the `Scene` that is open: one at a time, in the test's own process, closed at the
end of its `with`. A stand-in is an abstraction for one method with exactly its inlets and outlets, so that a cord to a
port that isn't there fails to connect as it would with nn~. Its name differs from nn~'s, one per method, because an
abstraction has the same ports wherever it is used: the patch under test is changed in that word only.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import cypd
import numpy as np
import torch
from cypd import _libpd
from numpy.typing import ArrayLike, NDArray

from riverrun_export.contract import Contract, Method
from riverrun_export.host import Host

TICK = 64
DIGITS = "0123456789"
FLOATS = ctypes.POINTER(ctypes.c_float)
process: Callable[..., int] = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, FLOATS, FLOATS)(
    _libpd._get_process_float_ptr()
)


def stand_in(method: Method, first_in: int, first_out: int) -> str:
    """An abstraction for nn~ running `method`: its inlets go to `dac~ first_out …`, `adc~ first_in …` to its outlets.

    The first inlet prints the messages it gets; the last outlet, for nn~'s reports, says nothing.
    """
    boxes, cords = [], []
    for i in range(method.in_channels):
        kind = "inlet~ fwd" if i == 0 else "inlet~"
        boxes += [f"#X obj {10 + 90 * i} 10 {kind};", f"#X obj {10 + 90 * i} 60 dac~ {first_out + i};"]
        cords.append(f"#X connect {2 * i} 0 {2 * i + 1} 0;")
    start = len(boxes)
    for i in range(method.out_channels):
        boxes += [f"#X obj {10 + 90 * i} 110 adc~ {first_in + i};", f"#X obj {10 + 90 * i} 160 outlet~;"]
        cords.append(f"#X connect {start + 2 * i} 0 {start + 2 * i + 1} 0;")
    boxes += [f"#X obj {10 + 90 * method.out_channels} 160 outlet;", f"#X obj 10 210 print {method.name};"]
    cords.append(f"#X connect 0 1 {len(boxes) - 1} 0;")
    return "\n".join(["#N canvas 0 0 450 300 12;", *boxes, *cords]) + "\n"


class Scene:
    """One patch, open. Controls are called as in its panels; a second nn~ that runs `encode` is called `encode2`."""

    def __init__(self, folder: Path, text: str, contract: Contract, rate: int = 48000) -> None:
        self.used: list[Method] = []
        text = re.sub(r"(#X obj \d+ \d+ )nn~ (\S+) (\w+)", lambda found: self._use(contract, *found.groups()), text)
        self.channels = max(2, *(m.in_channels if m.out_ratio > 1 else m.out_channels for m in self.used))
        self.rate = rate
        self._said: list[str] = []
        self._shown: dict[str, object] = {}
        self._ins = {"adc": slice(0, self.channels)}
        self._outs = {"dac": slice(0, self.channels)}
        ins = outs = self.channels
        for method in self.used:
            (folder / f"nn-{method.name}~.pd").write_text(stand_in(method, ins + 1, outs + 1))
            self._ins[method.name] = slice(ins, ins := ins + method.out_channels)
            self._outs[method.name] = slice(outs, outs := outs + method.in_channels)
        self._counts = (ins, outs)
        (folder / "patch.pd").write_text(text)
        cypd.init()
        cypd.set_print_callback(self._said.append)
        cypd.set_float_callback(self._show)
        cypd.set_message_callback(self._show)
        cypd.dsp(False)
        cypd.init_audio(ins, outs, rate)
        self._id = cypd.open_patch("patch.pd", str(folder))

    def _use(self, contract: Contract, place: str, ts: str, name: str) -> str:
        """Note that there is an nn~ that runs this method; returns its stand-in's box."""
        count = sum(method.name.rstrip(DIGITS) == name for method in self.used)
        method = contract.method(name)
        self.used.append(replace(method, name=f"{name}{count + 1}") if count else method)
        return f"{place}nn-{self.used[-1].name}~ {ts} {name}"

    def _show(self, name: str, *values: object) -> None:
        self._shown[name.removeprefix(f"{self._id}-")] = values

    def __enter__(self) -> Scene:
        return self

    def __exit__(self, *_: object) -> None:
        cypd.dsp(False)
        cypd.close_patch(self._id)

    @property
    def console(self) -> list[str]:
        return "".join(self._said).splitlines()

    @property
    def complaints(self) -> list[str]:
        """What Pd said that isn't a message to a model: nothing, if all is well."""
        said = tuple(f"{method.name}: " for method in self.used)
        return [line for line in self.console if line.strip() and not line.startswith(said)]

    def send(self, name: str, *values: float) -> None:
        """Move the control called `name`; without a value, press it."""
        if values:
            cypd.send_float(f"{self._id}-{name}", float(values[0]))
        else:
            cypd.send_bang(f"{self._id}-{name}")

    def name(self, name: str, word: str) -> None:
        """Send a word, such as the name of a file, to whoever receives `name`."""
        cypd.send_symbol(f"{self._id}-{name}", word)

    def saved(self, folder: Path) -> str:
        """The patch as Pd saves it now; `folder` is for its file."""
        cypd.start_message(2)
        cypd.add_symbol("saved.pd")
        cypd.add_symbol(str(folder))
        cypd.finish_message("pd-patch.pd", "savetofile")
        return re.sub(r"nn-\w+~", "nn~", (folder / "saved.pd").read_text())

    @contextmanager
    def shown(self, *names: str) -> Iterator[dict[str, object]]:
        """What the readouts and warnings of these names are told meanwhile."""
        for name in names:
            cypd.subscribe(f"{self._id}-{name}")
        yield self._shown
        for name in names:
            cypd.unsubscribe(f"{self._id}-{name}")

    def start(self) -> None:
        """Turn Pd's audio on, as a person would in its menu."""
        cypd.dsp(True)

    def run(self, seconds: float, **fed: ArrayLike) -> dict[str, NDArray[np.float32]]:
        """Let time pass.

        Args:
            fed: what comes out of the stand-in of each method, and as `adc` from the sound card, in any shape that
                broadcasts to `[channels, samples]`; `samples` is `self.samples(seconds)`.

        Returns:
            What went into the stand-in of each method, and as `dac` to the sound card: `[channels, samples]`.
        """
        length = self.samples(seconds)
        given = np.zeros((self._counts[0], length), np.float32)
        for name, sound in fed.items():
            given[self._ins[name]] = sound
        given, taken = np.ascontiguousarray(given.T), np.zeros((length, self._counts[1]), np.float32)
        process(length // TICK, given.ctypes.data_as(FLOATS), taken.ctypes.data_as(FLOATS))
        return {name: taken.T[place] for name, place in self._outs.items()}

    def samples(self, seconds: float) -> int:
        """How many samples `run` takes for `seconds`: whole ticks."""
        return int(seconds * self.rate) // TICK * TICK


class Rig:
    """A patch with the real .ts in it: each nn~ of `scene` is a `Host` with the buffer that the patch asks for.

    Messages to an nn~ reach its model before the next tick; its sound is a tick late, the stand-in's.
    """

    def __init__(self, scene: Scene, ts: Path, buffer: int) -> None:
        self.scene = scene
        self.hosts = {each.name: Host(torch.jit.load(str(ts)), each.name.rstrip(DIGITS), buffer) for each in scene.used}
        self._heard = {name: np.zeros((host.method.out_channels, TICK)) for name, host in self.hosts.items()}
        self._read = 0

    def run(self, seconds: float, adc: ArrayLike = 0.0) -> NDArray[np.float32]:
        """Let time pass: what goes to the sound card, `[channels, samples]`; `adc` as in `Scene.run`."""
        length = self.scene.samples(seconds)
        given = np.broadcast_to(adc, (self.scene.channels, length))
        out = []
        for start in range(0, length, TICK):
            self._messages()
            taken = self.scene.run(TICK / self.scene.rate, adc=given[:, start : start + TICK], **self._heard)
            for name, host in self.hosts.items():
                self._heard[name] = host.process(torch.from_numpy(taken[name].copy())[None])[0].numpy()
            out.append(taken["dac"])
        return np.concatenate(out, axis=1)

    def _messages(self) -> None:
        """Tells the models what has been sent to their nn~."""
        lines = self.scene.console
        for line in lines[self._read :]:
            name, _, message = line.partition(": ")
            match message.split():
                case ["set", attribute, *values] if name in self.hosts:
                    self.hosts[name].set(attribute, *(f"{float(value):.6f}" for value in values))
                case ["bufsize", size] if name in self.hosts:
                    self.hosts[name].bufsize(int(size))
        self._read = len(lines)
