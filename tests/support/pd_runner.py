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
from pd_external import NAME, external

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


class Counting(Host):
    """A host that counts the blocks it has had computed."""

    blocks = 0

    def _perform(self, x: torch.Tensor) -> torch.Tensor:
        self.blocks += 1
        return super()._perform(x)


class Scene:
    """One patch, open. Controls are called as in its panels; a second nn~ that runs `encode` is called `encode2`.

    With `ts`, that file plays in it: each nn~ is a box of Pd's that does what `hosts`, by its method, do.
    """

    def __init__(
        self, folder: Path, text: str, contract: Contract, sample_rate: int = 48000, ts: Path | None = None
    ) -> None:
        self.hosts: dict[str, Counting] = {}
        self._said: list[str] = []
        self._ts = ts
        self.used: list[Method] = []
        text = re.sub(r"(#X obj \d+ \d+ )nn~ (\S+) (\w+)( \d+)", lambda f: self._use(contract, *f.groups()), text)
        self.channels = max([2, *(m.in_channels if m.out_ratio > 1 else m.out_channels for m in self.used)])
        self.sample_rate = sample_rate
        self._shown: dict[str, object] = {}
        self._ins = {"adc": slice(0, self.channels)}
        self._outs = {"dac": slice(0, self.channels)}
        ins = outs = self.channels
        for method in self.used:
            if ts is None:
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
        cypd.init_audio(ins, outs, sample_rate)
        self._id = cypd.open_patch("patch.pd", str(folder))

    def _use(self, contract: Contract, place: str, ts: str, name: str, buffer: str) -> str:
        """Note that there is an nn~ that runs this method; returns its stand-in's box."""
        count = sum(method.name.rstrip(DIGITS) == name for method in self.used)
        method = contract.method(name)
        self.used.append(replace(method, name=f"{name}{count + 1}") if count else method)
        name = self.used[-1].name
        if self._ts is None:
            return f"{place}nn-{name}~ {ts} {method.name}{buffer}"
        self.hosts[name] = Counting(torch.jit.load(str(self._ts)), method.name, int(buffer), TICK, mended=False)
        external().waiting.append(Played(self.hosts[name], lambda line: self._said.append(f"{name}: {line}\n")))
        return f"{place}{NAME}"

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
        return int(seconds * self.sample_rate) // TICK * TICK


class Played:
    """What an nn~ does in Pd: a `Host`, vector by vector, with the buffer that its box names, told what it is sent."""

    def __init__(self, host: Host, said: Callable[[str], None]) -> None:
        self.host, self._said = host, said
        self.ins, self.outs = host.method.in_channels, host.method.out_channels

    def hear(self, *words: str) -> None:
        self._said(" ".join(words))
        match words:
            case "set", attribute, *values:
                self.host.set(attribute, *(f"{float(value):.6f}" for value in values))
            case "bufsize", size:
                self.host.bufsize(int(size))
            case "enable", on:
                self.host.enable(int(on))

    def perform(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        heard: NDArray[np.float32] = self.host.process(torch.from_numpy(x)[None])[0].numpy()
        return heard


class Rig:
    """What is heard of a scene in which a .ts plays."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.hosts = scene, scene.hosts

    def run(self, seconds: float, adc: ArrayLike = 0.0) -> NDArray[np.float32]:
        """Let time pass: what goes to the sound card, `[channels, samples]`; `adc` as in `Scene.run`."""
        return self.scene.run(seconds, adc=adc)["dac"]

    def computed(self, seconds: float) -> dict[str, int]:
        """How many blocks each model computes while time passes."""
        before = {name: host.blocks for name, host in self.hosts.items()}
        self.run(seconds)
        return {name: host.blocks - before[name] for name, host in self.hosts.items()}
