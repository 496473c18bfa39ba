"""Open Pd patches in libpd, with stand-ins for nn~ whose outlets the test feeds and whose inlets it reads.

A process has one libpd, so one `Scene` can be open at a time: in the process of the test, until the end of its `with`.
A stand-in is an abstraction for one method with exactly its inlets and outlets: a cord to a missing port fails to
connect, as with nn~. There is one per method, because an abstraction has the same ports in every place; the patch under
test is changed only in the name of these boxes.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Self

import cypd
import numpy as np
import torch
from cypd import _libpd
from numpy.typing import ArrayLike, NDArray
from patch_cases import clip_contract, contract, motion_patch, oneshot_patch
from pd_external import NAME, external
from ports import free_port
from pythonosc.udp_client import SimpleUDPClient

from riverrun_export import contract as contracts
from riverrun_export.check.copies import copy_module
from riverrun_export.contract import Contract, Method
from riverrun_export.contract.names import PORT
from riverrun_export.host import Host

TICK = 64
"""Samples that Pd computes at a time."""

DIGITS = "0123456789"
FLOATS = ctypes.POINTER(ctypes.c_float)
process: Callable[..., int] = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, FLOATS, FLOATS)(
    _libpd._get_process_float_ptr()
)


def read_contract(ts: Path) -> Contract:
    """Return the contract of a .ts."""
    return contracts.read(torch.jit.load(str(ts)))


@lru_cache(maxsize=2)
def _load(ts: Path, written: int) -> torch.jit.ScriptModule:
    """Load a .ts, which TorchScript compiles; copies of it share the code. `written` is when it was written, in ns."""
    return torch.jit.load(str(ts))


def stand_in(method: Method, first_in: int, first_out: int) -> str:
    """Return an abstraction for nn~: its inlets go to `dac~ first_out …`, `adc~ first_in …` to its outlets.

    The first inlet prints its messages; the last outlet, for the reports of nn~, is silent.
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


class CountingHost(Host):
    """A host that counts the blocks that it computes."""

    blocks = 0

    def _perform(self, x: torch.Tensor) -> torch.Tensor:
        self.blocks += 1
        return super()._perform(x)


class Scene:
    """An open patch. Controls have the names of its panels; a second nn~ that runs `encode` is called `encode2`.

    Args:
        folder: folder for the patch and its stand-ins.
        text: the patch.
        contract: the contract of its .ts.
        sample_rate: sample rate of Pd in Hz.
        ts: a .ts that plays in the patch, instead of stand-ins: each nn~ is then a Pd object that runs the host of its
            method, in `hosts`.
    """

    def __init__(
        self, folder: Path, text: str, contract: Contract, sample_rate: int = 48000, ts: Path | None = None
    ) -> None:
        self.hosts: dict[str, CountingHost] = {}
        self._printed: list[str] = []
        self._ts = ts
        self.used: list[Method] = []
        text = re.sub(r"(#X obj \d+ \d+ )nn~ (\S+) (\w+)( \d+)", lambda f: self._replace(contract, *f.groups()), text)
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
        cypd.set_print_callback(self._printed.append)
        cypd.set_float_callback(self._show)
        cypd.set_message_callback(self._show)
        cypd.dsp(False)
        cypd.init_audio(ins, outs, sample_rate)
        self._id = cypd.open_patch("patch.pd", str(folder))

    def _replace(self, contract: Contract, position: str, ts: str, name: str, buffer: str) -> str:
        """Register an nn~ that runs the method `name`; return the box that replaces it."""
        count = sum(method.name.rstrip(DIGITS) == name for method in self.used)
        method = contract.method(name)
        self.used.append(replace(method, name=f"{name}{count + 1}") if count else method)
        name = self.used[-1].name
        if self._ts is None:
            return f"{position}nn-{name}~ {ts} {method.name}{buffer}"
        module = copy_module(_load(self._ts, self._ts.stat().st_mtime_ns))
        self.hosts[name] = CountingHost(module, method.name, int(buffer), TICK, sends_bufsize=False)
        box = HostBox(self.hosts[name], lambda line: self._printed.append(f"{name}: {line}\n"))
        external().waiting.append(box)
        return f"{position}{NAME}"

    def _show(self, name: str, *values: object) -> None:
        self._shown[name.removeprefix(f"{self._id}-")] = values

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        cypd.dsp(False)
        cypd.close_patch(self._id)

    @property
    def console(self) -> list[str]:
        """The lines that Pd has printed."""
        return "".join(self._printed).splitlines()

    @property
    def errors(self) -> list[str]:
        """The printed lines that are not messages to a model; empty if there is no error."""
        prefixes = tuple(f"{method.name}: " for method in self.used)
        return [line for line in self.console if line.strip() and not line.startswith(prefixes)]

    def send(self, name: str, *values: float) -> None:
        """Set the control called `name`; without a value, press it."""
        if values:
            cypd.send_float(f"{self._id}-{name}", float(values[0]))
        else:
            cypd.send_bang(f"{self._id}-{name}")

    def send_symbol(self, name: str, word: str) -> None:
        """Send a symbol, such as a file name, to the receivers of `name`."""
        cypd.send_symbol(f"{self._id}-{name}", word)

    def saved(self, folder: Path) -> str:
        """Return the patch as Pd saves it now, by way of a file in `folder`."""
        cypd.start_message(2)
        cypd.add_symbol("saved.pd")
        cypd.add_symbol(str(folder))
        cypd.finish_message("pd-patch.pd", "savetofile")
        return re.sub(r"nn-\w+~", "nn~", (folder / "saved.pd").read_text())

    @contextmanager
    def shown(self, *names: str) -> Iterator[dict[str, object]]:
        """Record the last value sent to the displays and warnings called `names`."""
        for name in names:
            cypd.subscribe(f"{self._id}-{name}")
        yield self._shown
        for name in names:
            cypd.unsubscribe(f"{self._id}-{name}")

    def start(self) -> None:
        """Turn the audio on, as a user does in Pd's menu."""
        cypd.dsp(True)

    def run(self, seconds: float, **inputs: ArrayLike) -> dict[str, NDArray[np.float32]]:
        """Run the patch.

        Args:
            seconds: duration, rounded down to whole ticks.
            inputs: the output of each method's stand-in, and `adc`, the input of the sound card, in any shape that
                broadcasts to `[channels, samples]`; `samples` is `self.samples(seconds)`.

        Returns:
            The input of each method's stand-in, and `dac`, the output to the sound card: `[channels, samples]`.
        """
        length = self.samples(seconds)
        input_ = np.zeros((self._counts[0], length), np.float32)
        for name, sound in inputs.items():
            input_[self._ins[name]] = sound
        input_, output = np.ascontiguousarray(input_.T), np.zeros((length, self._counts[1]), np.float32)
        process(length // TICK, input_.ctypes.data_as(FLOATS), output.ctypes.data_as(FLOATS))
        return {name: output.T[channels] for name, channels in self._outs.items()}

    def play(self, seconds: float, **inputs: ArrayLike) -> NDArray[np.float32]:
        """Run the patch; return the output to the sound card, `[channels, samples]`."""
        return self.run(seconds, **inputs)["dac"]

    def computed_blocks(self, seconds: float) -> dict[str, int]:
        """Run the patch; return the number of blocks that each host computes."""
        before = {name: host.blocks for name, host in self.hosts.items()}
        self.run(seconds)
        return {name: host.blocks - before[name] for name, host in self.hosts.items()}

    def samples(self, seconds: float) -> int:
        """Return the number of samples of `seconds`, in whole ticks."""
        return int(seconds * self.sample_rate) // TICK * TICK


class OscScene(Scene):
    """A patch with its audio on, at a UDP port of its own, and a client that sends OSC to it."""

    def __init__(self, folder: Path, text: str, contract: Contract, ts: Path | None = None) -> None:
        self.port = free_port()
        super().__init__(folder, text.replace(str(PORT), str(self.port)), contract, ts=ts)
        self.client = SimpleUDPClient("127.0.0.1", self.port)
        self.start()

    def __exit__(self, *error: object) -> None:
        self.client.close()
        super().__exit__(*error)

    def send_osc(self, address: str, *values: float | str) -> None:
        """Send an OSC message."""
        self.client.send_message(address, list(values))

    def last(self, seconds: float, method: str = "decode") -> NDArray[np.float32]:
        """Run the patch; return the last sample of each signal for `method`, `[channels]`."""
        return self.run(seconds)[method][:, -1]


def motion_scene(folder: Path, latents: int = 8, prior: bool = True, text: str = "") -> OscScene:
    """Open the page `motion`, or a version of it."""
    return OscScene(folder, text or motion_patch(2, latents, prior), contract(2, latents, prior))


def oneshot_scene(folder: Path, latents: int = 8, prior: bool = True, text: str = "") -> OscScene:
    """Open the page `oneshot`, or a version of it."""
    return OscScene(folder, text or oneshot_patch(2, latents, prior), clip_contract(2, latents, prior))


class HostBox:
    """An nn~ in Pd: a `Host` that computes vector by vector, and takes messages."""

    def __init__(self, host: Host, print_: Callable[[str], None]) -> None:
        self.host, self._print = host, print_
        self.ins, self.outs = host.method.in_channels, host.method.out_channels

    def message(self, *words: str) -> None:
        self._print(" ".join(words))
        match words:
            case "set", attribute, *values:
                self.host.set(attribute, *(f"{float(value):.6f}" for value in values))
            case "bufsize", size:
                self.host.bufsize(int(size))
            case "enable", on:
                self.host.enable(int(on))

    def perform(self, x: NDArray[np.float32]) -> NDArray[np.float32]:
        y: NDArray[np.float32] = self.host.process(torch.from_numpy(x)[None])[0].numpy()
        return y
