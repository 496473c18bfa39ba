"""A Max subpatch, written with py2max: the boxes that the controls of a panel drive."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import inf
from typing import Self

from py2max import Patcher
from py2max.core import Box
from py2max.core.common import Rect, box_width_for

from riverrun_export.patches.canvas import Canvas
from riverrun_export.patches.controls import Panel
from riverrun_export.patches.max.controls import PAD_STEPS

MAX_NAMES = {
    "max~": "maximum~",
    "min~": "minimum~",
    "lop~": "onepole~",
    "osc~": "cycle~",
}
"""Objects of Pd that have another name in Max."""

MAX_OBJECTS = {"hip~ 5": "biquad~ 1. -1. 0. -0.99935 0.", "pack 0 1 2": "pack 0. 1 2"}
"""Objects of Pd that need other arguments in Max. The high-pass is a zero at 0 Hz and a pole next to it, with its
cut-off at 5 Hz for a sample rate of 48000 Hz. In the list for snapshots the slots stay whole numbers.
"""

INTEGER_BY_DEFAULT = ("+", "-", "*", "/", "==", "!=", "<", ">", "<=", ">=", "pack", "unpack", "f")
"""Objects that compute in integers in Max unless their arguments have a decimal point."""

SYSTEM = "riverrun-system"
"""Name to which Max sends the operating system that it runs on."""

NO_SIGNAL = "1e-30"
"""Value of a signal inlet without a cord: too small to be heard, and no value that nn~ would output."""

MAX_DELAY = 480000
"""Maximum delay of a signal in samples."""

TOP = 60
"""Space in pixels above the boxes for inlets, and below them for outlets."""

PORT = 40
"""Distance in pixels between two inlets or outlets."""


def max_text(text: str) -> str:
    """Return the text of an object in Max: with Max's names, decimal points where they matter, and escaped commas."""
    if text in MAX_OBJECTS:
        return MAX_OBJECTS[text]
    first, *rest = text.split()
    if first in INTEGER_BY_DEFAULT:
        rest = [re.sub(r"^-?\d+$", r"\g<0>.", word) for word in rest]
        rest = [re.sub(r"^f$", "0.", word) for word in rest]
    return " ".join([MAX_NAMES.get(first, first), *rest]).replace(",", "\\,")


class MaxCanvas(Canvas[Box]):
    """A subpatch of a Max patch.

    Each connection to the page gets an inlet or outlet when it is first used: signals, controls, values to show,
    messages that are sent and received.

    Attributes:
        patcher: the subpatch in py2max.
        ins, outs: inlets and outlets, by their kind and name: `signal NAME`, `control NAME`, `sent NAME`.
        snapshot_names: controls that snapshots store.
        snapshots_title: name of the snapshot store on this panel, or "".
    """

    def __init__(self, parent: Patcher, name: str, panel: Panel | None = None) -> None:
        self.patcher, self.name, self.panel = Patcher(parent=parent, on_invalid="raise"), name, panel
        self.ins: dict[str, Box] = {}
        self.outs: dict[str, Box] = {}
        self.snapshot_names: set[str] = set()
        self.snapshots_title = ""

    def box(self, x: int, y: int, text: str, width: int = 0) -> Box:
        is_message = text.endswith("(")
        content = text[1:-1] if is_message else max_text(text[1:-1])
        rect = Rect(x, y + TOP, width or box_width_for(content), 22)
        if is_message:
            return self.patcher.add_message(content, patching_rect=rect)
        return self.patcher.add_textbox(content, patching_rect=rect)

    def cord(self, source: Box, target: Box, outlet: int = 0, inlet: int = 0) -> None:
        self.patcher.add_line(source, target, inlet=inlet, outlet=outlet)

    def note(self, x: int, y: int, width: int, text: str) -> None:
        self.patcher.add_comment(text, patching_rect=Rect(x, y + TOP, width, 20 * (1 + len(text) * 7 // width)))

    def new_subpatch(self, name: str) -> Self:
        return type(self)(self.patcher, name)

    def subpatch(self, x: int, y: int, canvas: Self) -> Box:
        return canvas.add_to(self.patcher, Rect(x, y + TOP, 70, 22))

    def inlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        return self._port(self.ins, "inlet", f"signal {name}", name)

    def outlet(self, x: int, y: int, name: str, signal: bool = True) -> Box:
        return self._port(self.outs, "outlet", f"signal {name}", name)

    def control(self, name: str) -> Box:
        return self._port(self.ins, "inlet", f"control {name}", name)

    def set_controls(self, names: Sequence[str], box: Box, outlet: int = 0) -> None:
        self.cord(box, self._port(self.outs, "outlet", f"control {' '.join(names)}", names[0]), outlet)

    def status_message(self, x: int, y: int, name: str, text: str) -> Box:
        message = self.box(x, y, f"[set {text}(")
        self.set_controls([name], message)
        return message

    def matrix(self, x: int, y: int, name: str, signals: Sequence[Box]) -> list[tuple[Box, int]]:
        assert self.panel
        (grid,) = (control for control in self.panel.controls if control.name == name)
        on = self.chain(x, y, "[loadbang]", f"[{', '.join(f'{column} {row} 1' for column, row in grid.on)}(")[-1]
        self.set_controls([name], on)
        turned, mixed = self.chain(x + 120, y, "[$2 $1 $3(", f"[matrix~ {grid.rows} {grid.columns} 1. @ramp 30]")
        self.cord(self.control(name), turned)
        for row, signal in enumerate(signals):
            self.cord(signal, mixed, 0, row)
        return [(mixed, column) for column in range(grid.columns)]

    def meter(self, x: int, y: int, name: str, signal: Box) -> None:
        self.set_controls([name], signal)

    def send(self, x: int, y: int, name: str, box: Box, outlet: int = 0) -> None:
        self.cord(box, self._port(self.outs, "outlet", f"sent {name}", name), outlet)

    def receive(self, x: int, y: int, name: str) -> Box:
        return self._port(self.ins, "inlet", f"sent {name}", name)

    def sample_rate(self, x: int, y: int) -> tuple[tuple[Box, int], tuple[Box, int]]:
        state = self.chain(x, y, "[loadbang]", "[dspstate~]")[-1]
        return (state, 1), (state, 2)

    def buffer_size(self, x: int, y: int, name: str) -> Box:
        assert self.panel
        (control,) = (control for control in self.panel.controls if control.name == name)
        return self.chain(x, y, "[loadbang]", f"[{control.options[int(control.value)]}(")[-1]

    def thread_missing(self, x: int, y: int, buffer: Box) -> Box:
        self.chain(x, y, "[loadbang]", f"[; max getsystem {SYSTEM}(")
        return self.chain(x + 240, y, f"[r {SYSTEM}]", "[sel windows]", "[1(")[-1]

    def file_errors(self, x: int, y: int, ts: str) -> tuple[tuple[Box, int], tuple[Box, int]]:
        where = self.chain(x, y, "[loadbang]", f"[{ts}(", "[absolutepath]", "[sel notfound]")[-1]
        return (where, 0), (where, 0)

    def model_missing(self, x: int, y: int, signal: Box) -> Box:
        _, _, now = self.chain(x, y, "[dspstate~]", "[sel 1]", "[delay 100]")
        value, snapshot, _, missing = self.chain(
            x, y + 90, f"[+~ {NO_SIGNAL}]", "[snapshot~]", f"[== {NO_SIGNAL}]", "[sel 1]"
        )
        self.cord(signal, value, inlet=1)  # an inlet without a signal has the value of the argument
        self.cord(now, snapshot)
        return missing

    def cpu_load(self, x: int, y: int) -> Box:
        return self.chain(x, y, "[loadbang]", "[metro 1000]", "[adstatus cpu]", "[+ 0.5]", "[i]")[-1]

    def gate(self, x: int, y: int, source: tuple[Box, int], switch: Box, opened: bool) -> Box:
        gate = self.box(x, y, f"[gate 1 {opened:d}]")
        self.cord(source[0], gate, source[1], 1)
        self.cord(switch, gate)
        return gate

    def osc_receive(
        self, x: int, y: int, port: int, addresses: Sequence[str]
    ) -> tuple[list[tuple[Box, int]], list[tuple[Box, int]]]:
        route = self.chain(x, y, f"[udpreceive {port}]", f"[route {' '.join(addresses)}]")[-1]
        return [(route, outlet) for outlet in range(len(addresses))], [(route, len(addresses))]

    def pulse(self, x: int, y: int, trigger: Box) -> Box:
        message, signal = self.chain(x, y, "[1. 0. 1. 5. 0. 0.(", "[line~]")
        self.cord(trigger, message)
        return signal

    def start_audio(self, x: int, y: int) -> Box:
        return self.chain(x, y, "[1(", "[adstatus switch]")[0]

    def replace_nonfinite(self, x: int, y: int, signal: Box) -> Box:
        safe = self.box(x, y, "[bitsafe~]")
        self.cord(signal, safe)
        return safe

    def peak_follower(self, x: int, y: int, size: Box) -> Box:
        peaks = self.box(x, y, "[slide~ 1 4800]")
        self.cord(size, peaks)
        return peaks

    def delay_write(self, x: int, y: int, name: str, signal: Box) -> None:
        self.send(x, y, name, signal)

    def delay_read(self, x: int, y: int, name: str, milliseconds: Box) -> Box:
        line = self.box(x, y, f"[delay~ {MAX_DELAY} 0]")  # tapin~ and tapout~ add a vector at least
        samples = self.box(x + 120, y - 90, "[mstosamps~]")
        half, whole = self.chain(x + 120, y - 60, "[+ 0.5]", "[i]")
        self.cord(milliseconds, samples)
        self.cord(samples, half, 1)
        self.cord(whole, line, inlet=1)
        self.cord(self.receive(x, y, name), line)
        return line

    def file_player(self, x: int, y: int, open_: Box, name: str, channels: int) -> tuple[Box, tuple[Box, int]]:
        bang, _, path, play = self.chain(x, y, "[b]", "[opendialog sound]", "[t s s]", "[open $1, 1(")
        inspect = self.box(x + 140, y + 90, "[open $1(")
        info = self.patcher.add_textbox("sfinfo~", numoutlets=6, patching_rect=Rect(x + 140, y + 120 + TOP, 90, 22))
        player = self.patcher.add_textbox(
            f"sfplay~ {channels} @loop 1",
            numoutlets=channels + 1,
            outlettype=[*["signal"] * channels, "bang"],
            patching_rect=Rect(x, y + 120 + TOP, 120, 22),
        )
        self.cord(open_, bang)
        self.cord(path, inspect, 1)
        self.cord(inspect, info)
        self.cord(play, player)
        return player, (info, 0)

    def pad(self, x: int, y: int, name: str, across: str, up: str) -> None:
        assert self.panel
        (pad,) = (control for control in self.panel.controls if control.name == name)
        span = pad.high - pad.low
        place = self.box(x, y + 90, "[pack 0 0]")
        for i, slider in enumerate((across, up)):
            moved = self.box(x + 340 * i, y, f"[expr {pad.low:g} + {span:g} * $f1 / {PAD_STEPS}.]")
            self.cord(self._port(self.ins, "inlet", f"control.{i} {name}", name), moved)
            self.set_controls([slider], moved)
            steps = self.box(x + 340 * i, y + 30, f"[expr ($f1 - {pad.low:g}) * {PAD_STEPS} / {span:g} + 0.5]")
            self.cord(self.control(slider), steps)
            if i:
                both = self.box(x + 340, y + 60, "[t b f]")
                self.cord(steps, both)
                self.cord(both, place, 1, 1)
                steps = both
            self.cord(steps, place)
        shown = self.box(x, y + 120, "[set $1 $2(")
        self.cord(place, shown)
        self.set_controls([name], shown)

    def add_to_snapshots(self, names: Sequence[str]) -> None:
        self.snapshot_names |= set(names)

    def snapshot_store(self, x: int, y: int, name: str, messages: Sequence[Box]) -> None:
        self.snapshots_title = name
        for message in messages:
            self.send(x, y, "snapshots", message)

    def recorder(self, x: int, y: int, switch: Box, sounds: Sequence[Box]) -> None:
        choose, _, then = self.chain(x, y, "[sel 1 0]", "[savedialog WAVE]", "[t b s]")
        open_ = self.box(x, y + 90, "[open $1(")
        self.cord(then, open_, 1)
        rect = Rect(x, y + 130 + TOP, 90, 22)
        file = self.patcher.add_textbox(f"sfrecord~ {len(sounds)}", numinlets=len(sounds), patching_rect=rect)
        start, stop = self.box(x + 90, y + 90, "[1("), self.box(x + 140, y + 90, "[0(")
        self.cord(switch, choose)
        self.cord(choose, stop, 1)
        self.cord(then, start)
        for message in (open_, start, stop):
            self.cord(message, file)
        for inlet, sound in enumerate(sounds):
            self.cord(sound, file, 0, inlet)

    def _port(self, ports: dict[str, Box], kind: str, key: str, comment: str) -> Box:
        if key not in ports:
            ins, outs = int(kind == "outlet"), int(kind == "inlet")
            rect = Rect(10 + PORT * len(ports), 10, 30, 30)
            ports[key] = Box(kind, ins, outs, self.patcher.get_id(kind), rect, comment=comment)
            self.patcher.add_box(ports[key])
        return ports[key]

    def _sort(self, ports: dict[str, Box]) -> None:
        """Order inlets or outlets so that fewer cords cross: signals, controls from left to right, messages."""
        places = {control.name: control.x for control in self.panel.controls} if self.panel else {}

        def place(key: str) -> float:
            kind, name = key.split(" ", 1)
            return {"signal": -inf, "sent": inf}.get(kind, places.get(name.split()[0], inf))

        ordered = {key: ports.pop(key) for key in sorted(ports, key=place)}
        ports.update(ordered)
        for number, port in enumerate(ports.values()):
            port.patching_rect = port.patching_rect._replace(x=10 + PORT * number)
            self.patcher._boxes.remove(port)
            self.patcher._boxes.append(port)

    def add_to(self, patcher: Patcher, rect: Rect) -> Box:
        """Add this canvas to a patcher as a subpatch; its window is as large as its content."""
        bottom = max((box.patching_rect.y for box in self.patcher._boxes), default=0)
        self._sort(self.ins)
        self._sort(self.outs)
        for port in self.outs.values():
            port.patching_rect = port.patching_rect._replace(y=bottom + TOP)
        self.patcher.rect = bounding_window(self.patcher)
        return patcher.add_subpatcher(
            f"p {self.name}",
            numinlets=len(self.ins),
            numoutlets=len(self.outs),
            outlettype=["signal" if key.startswith("signal") else "" for key in self.outs],
            patching_rect=rect,
            patcher=self.patcher,
        )


def bounding_window(patcher: Patcher) -> Rect:
    """Return the position and size of a window that shows all boxes of both views."""
    rects = [box.patching_rect for box in patcher._boxes]
    rects += [box._kwds["presentation_rect"] for box in patcher._boxes if "presentation_rect" in box._kwds]
    return Rect(60, 80, max(r.x + r.w for r in rects) + 20, max(r.y + r.h for r in rects) + 20)
