"""A writer of Pd canvases: boxes, cords, and panels that the parent canvas shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from riverrun_export.patches.controls import Panel
from riverrun_export.patches.pd.base import PdCanvasBase
from riverrun_export.patches.pd.controls import (
    ACCENT,
    CHARACTER,
    DRAW,
    FACE,
    FONT,
    INK,
    PAPER,
    escape,
    expand_grid,
    symbol,
)
from riverrun_export.patches.pd.pad import draw_pad
from riverrun_export.patches.pd.snapshots import draw_snapshots

ROUND_TO_2_DIGITS = "[expr floor(100 * $f1 + 0.5) / 100]"
"""Rounds a number to two decimal places."""

SPARE = 8
"""Space in pixels right of and below the content of a window, so that Pd shows no scroll bars."""

VECTOR = 64
"""Samples that Pd computes at a time, unless a window has a `block~`."""

MAX_VECTOR = 8192
"""Samples of the largest vector size that a patch can measure."""

NO_SIGNAL = "1e-30"
"""Value of a signal inlet without a cord: too small to be heard, and no value that nn~ would output."""


class PdCanvas(PdCanvasBase):
    """A Pd window, whose name is empty, or a subpatch.

    Attributes:
        name: name of the subpatch.
        panel: the panel drawn at its top, or None.
        visible_size: size in pixels of the area that the parent shows (the panel); None: the parent shows a box.
        right, bottom: size of the content in pixels.
    """

    def __init__(self, name: str = "", panel: Panel | None = None) -> None:
        self.name, self.panel, self.top = name, panel, 0
        self.visible_size = (panel.w, panel.h) if panel else None
        self.right = self.bottom = 0
        self._boxes: list[str] = []
        self._cords: list[str] = []
        self._controls: dict[str, int] = {}
        if panel:
            self.top = panel.h + 20
            self.right, self.bottom = panel.w, panel.h
            self.add_line(f"#X obj 0 0 cnv 8 {panel.w} {panel.h} empty empty empty 0 0 0 {FONT} {PAPER} {INK} 0;")
            for control in (single for whole in panel.controls for single in expand_grid(whole)):
                self._controls[control.name] = box = self.add_line(DRAW[control.kind](control))
                if control.shows:
                    # the number box has room for a few digits only
                    rounded = self.box(panel.w + 20, 30 * len(self._cords) - self.top, ROUND_TO_2_DIGITS)
                    self.cord(self._controls[control.shows], rounded)
                    self.cord(rounded, box)

    def box(self, x: int, y: int, text: str, width: int = 0) -> int:
        kind = "msg" if text.endswith("(") else "obj"
        chars = f", f {(width - 4) // CHARACTER}" if width else ""
        x, y = self._place(x, y, width or len(text) * CHARACTER)
        return self.add_line(f"#X {kind} {x} {y} {escape(text[1:-1])}{chars};")

    def cord(self, source: int, target: int, outlet: int = 0, inlet: int = 0) -> None:
        self._cords.append(f"#X connect {source} {outlet} {target} {inlet};")

    def note(self, x: int, y: int, width: int, text: str) -> None:
        x, y = self._place(x, y, width)
        self.add_line(f"#X text {x} {y} {escape(text)}, f {width // CHARACTER};")

    def title(self, bar: tuple[int, int, int], width: int, text: str) -> None:
        """Add a coloured bar with `text`; `bar` is its left edge, top and height in pixels."""
        left, top, height = bar
        look = f"empty empty {symbol(text)} 10 {height // 2} 0 18 {ACCENT} {FACE} 0"
        x, y = self._place(left, top, width)
        self.add_line(f"#X obj {x} {y} cnv 8 {width} {height} {look};")

    def open_button(self, x: int, y: int, text: str, subpatch: str) -> None:
        """Add a button that opens the window of `subpatch`, with white `text` left of it."""
        label = f"{symbol(text)} {-CHARACTER * len(text) - 6} 10 0 {FONT} {FACE} {INK} {FACE}"
        button = self.add_line(f"#X obj {x} {y} bng 20 250 50 0 empty empty {label};")
        message, _ = self.chain(x + 80, y - self.top, "[vis 1(", f"[s pd-{subpatch}]")
        self.cord(button, message)

    def new_subpatch(self, name: str) -> Self:
        return type(self)(name)

    def subpatch(self, x: int, y: int, canvas: Self) -> int:
        width, height = (len(canvas.name) + 3) * CHARACTER, 22
        if canvas.visible_size:
            width, height = canvas.visible_size
        x, y = self._place(x, y, width, height)
        return self.add_line(canvas.text().rstrip("\n") + f"\n#X restore {x} {y} pd {canvas.name};")

    def inlet(self, x: int, y: int, name: str, signal: bool = True) -> int:
        return self.box(x, y, "[inlet~]" if signal else "[inlet]")

    def outlet(self, x: int, y: int, name: str, signal: bool = True) -> int:
        return self.box(x, y, "[outlet~]" if signal else "[outlet]")

    def control(self, name: str) -> int:
        return self._controls[name]

    def set_controls(self, names: Sequence[str], box: int, outlet: int = 0) -> None:
        for name in names:
            self.cord(box, self._controls[name], outlet)

    def status_message(self, x: int, y: int, name: str, text: str) -> int:
        message, _ = self.chain(x, y, f"[label {symbol(text) or 'empty'}(", f"[s $0-{name}]", step=40)
        return message

    def matrix(self, x: int, y: int, name: str, signals: Sequence[int]) -> list[tuple[int, int]]:
        assert self.panel
        (grid,) = (control for control in self.panel.controls if control.name == name)
        sums = [self.box(x + 75 * column, y + 40, "[+~]") for column in range(grid.columns)]
        for row, signal in enumerate(signals, 1):
            switches = self.new_subpatch(f"row-{row}")
            source = switches.inlet(10, 10, "signal")
            for column in range(1, grid.columns + 1):
                message, _, switched = switches.chain(90 * column, 40, "[$1 30(", "[line~]", "[*~]")
                switches.cord(switches.inlet(90 * column, 10, "switch", signal=False), message)
                switches.cord(source, switched, inlet=1)
                switches.cord(switched, switches.outlet(90 * column, 130, "signal"))
            box = self.subpatch(x + 75 * row, y, switches)
            self.cord(signal, box)
            for column, sum_ in enumerate(sums, 1):
                self.cord(self.control(f"{name}-{row}-{column}"), box, inlet=column)
                self.cord(box, sum_, column - 1)
        return [(sum_, 0) for sum_ in sums]

    def meter(self, x: int, y: int, name: str, signal: int) -> None:
        follow, decibels = self.chain(x, y, "[env~ 4096]", "[- 100]")
        self.cord(signal, follow)
        self.set_controls([name], decibels)

    def send(self, x: int, y: int, name: str, box: int, outlet: int = 0) -> None:
        self.cord(box, self.box(x, y, f"[s $0-{name}]"), outlet)

    def receive(self, x: int, y: int, name: str) -> int:
        return self.box(x, y, f"[r $0-{name}]")

    def sample_rate(self, x: int, y: int) -> tuple[tuple[int, int], tuple[int, int]]:
        sample_rate, both = self.chain(x, y, "[samplerate~]", "[t f b]")
        vector = self.box(x + 60, y + 60, f"[f {VECTOR}]")
        self.cord(both, vector, outlet=1)
        started = self.chain(x + 100, y, "[loadbang]", "[t b b b]")[-1]
        self.cord(self.box(x + 180, y, "[r pd-dsp-started]"), started)
        # an array of ones, as many as a vector has samples: their sum is the vector size
        self.chain(x + 340, y, "[sig~ 1]", "[tabsend~ $0-ones]")
        self.box(x + 340, y + 60, f"[array define $0-ones {MAX_VECTOR}]")
        delayed, _, nonzero = self.chain(x + 180, y + 60, "[delay 20]", "[array sum $0-ones]", "[moses 1]")
        changed, measured = self.chain(x + 180, y + 150, f"[change {VECTOR}]", "[t b f]")
        empty = self.box(x + 340, y + 100, "[const 0(")
        for outlet, box in enumerate((sample_rate, delayed, empty)):
            self.cord(started, box, outlet)
        self.send(x + 340, y + 130, "ones", empty)
        self.cord(nonzero, changed, 1)
        self.cord(measured, vector, 1, 1)
        self.cord(measured, sample_rate)
        return (both, 0), (vector, 0)

    def buffer_size(self, x: int, y: int, name: str) -> int:
        assert self.panel
        (control,) = (control for control in self.panel.controls if control.name == name)
        chosen = self.box(x, y, f"[sel {' '.join(str(i) for i in range(len(control.options)))}]")
        size, command = self.chain(x, y + 60, "[f]", "[bufsize $1(")
        self.cord(self.control(name), chosen)
        for i, option in enumerate(control.options):
            message = self.box(x + 60 * i, y + 30, f"[{option}(")
            self.cord(chosen, message, i)
            self.cord(message, size)
        self.send(x, y + 120, "model", command)
        return size

    def thread_missing(self, x: int, y: int, buffer: int) -> int:
        is_zero, one = self.chain(x, y, "[sel 0]", "[1(")
        self.cord(buffer, is_zero)
        return one

    def file_errors(self, x: int, y: int, ts: str) -> tuple[tuple[int, int], tuple[int, int]]:
        _, _, which, found = self.chain(x, y, "[loadbang]", f"[symbol {ts}]", "[file which -q]", "[t b b s]")
        begin, close, path = (
            self.box(x + 60 * i, y + 120, text) for i, text in enumerate(("[close(", "[2(", "[open $1("))
        )
        file = self.box(x, y + 150, "[file handle -q]")
        # a .ts is a zip file, which begins with the bytes 80 and 75 ("PK")
        no_zip, _, unreadable = self.chain(x, y + 180, "[expr $f1 != 80 || $f2 != 75]", "[sel 1]", "[t b]")
        self.cord(file, no_zip)
        self.cord(file, unreadable, outlet=1)
        for outlet, message in enumerate((begin, close, path)):
            self.cord(found, message, outlet)
            self.cord(message, file)
        return (which, 1), (unreadable, 0)

    def model_missing(self, x: int, y: int, signal: int) -> int:
        _, now = self.chain(x, y, "[r pd-dsp-started]", "[delay 100]")
        self.cord(self.box(x + 140, y, "[loadbang]"), now)
        snapshot, _, missing = self.chain(x, y + 60, "[snapshot~]", f"[== {NO_SIGNAL}]", "[sel 1]")
        self.cord(now, snapshot)
        self.cord(signal, snapshot)
        # an inlet without a cord has the last number sent to it: if nn~ couldn't be created, this one
        no_signal = self.chain(x + 240, y, "[loadbang]", f"[{NO_SIGNAL}(")[-1]
        self.send(x + 240, y + 60, "unfed", no_signal)
        return missing

    def cpu_load(self, x: int, y: int) -> int:
        both = self.chain(x, y, "[loadbang]", "[metro 1000]", "[t b b b b]")[-1]
        cpu, share, *_, percent = self.chain(x, y + 90, "[cputime]", "[/ 1]", "[* 100]", "[+ 0.5]", "[i]")
        real = self.box(x + 90, y + 90, "[realtime]")
        self.cord(real, share, inlet=1)
        # order: read both clocks at their right inlets, then restart them at their left inlets
        for outlet, (clock, inlet) in enumerate(((cpu, 0), (real, 0), (cpu, 1), (real, 1))):
            self.cord(both, clock, outlet, inlet)
        return percent

    def gate(self, x: int, y: int, source: tuple[int, int], switch: int, opened: bool) -> int:
        gate = self.box(x, y, f"[spigot {opened:d}]")
        self.cord(source[0], gate, source[1])
        self.cord(switch, gate, inlet=1)
        return gate

    def osc_receive(
        self, x: int, y: int, port: int, addresses: Sequence[str]
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        # if several patches open a port, one of them receives each packet and passes it on to the others
        shared = f"riverrun-osc-{port}"
        self.chain(x + 170, y, f"[netreceive -u -b {port}]", f"[s {shared}]")
        listen = self.chain(x, y, f"[r {shared}]", "[oscparse]", "[list trim]")[-1]
        heads = list(dict.fromkeys(address.split("/")[1] for address in addresses))
        first = self.box(x, y + 90, f"[route {' '.join(heads)}]")
        self.cord(listen, first)
        places, others = {f"/{head}": (first, outlet) for outlet, head in enumerate(heads)}, [(first, len(heads))]
        for row, head in enumerate(heads):
            tails = [address.removeprefix(f"/{head}/") for address in addresses if address.startswith(f"/{head}/")]
            if tails:
                then = self.box(x, y + 120 + 30 * row, f"[route {' '.join(tails)}]")
                self.cord(first, then, row)
                places |= {f"/{head}/{tail}": (then, outlet) for outlet, tail in enumerate(tails)}
                others.append((then, len(tails)))
        return [places[address] for address in addresses], others

    def pulse(self, x: int, y: int, trigger: int) -> int:
        message, signal = self.chain(x, y, "[1, 0 0 5(", "[vline~]")
        self.cord(trigger, message)
        return signal

    def start_audio(self, x: int, y: int) -> int:
        return self.box(x, y, "[; pd dsp 1(")

    def replace_nonfinite(self, x: int, y: int, signal: int) -> int:
        above, below = self.box(x, y, "[max~ 0]"), self.box(x + 80, y, "[min~ 0]")
        both, clipped = self.chain(x, y + 40, "[+~]", "[clip~ -4 4]")
        self.cord(signal, above)
        self.cord(signal, below)
        self.cord(above, both)
        self.cord(below, both, inlet=1)
        return clipped

    def peak_follower(self, x: int, y: int, size: int) -> int:
        peaks = self.box(x, y, "[slop~ 0 0 1.6 0 1e9]")
        self.cord(size, peaks)
        return peaks

    def delay_write(self, x: int, y: int, name: str, signal: int) -> None:
        self.cord(signal, self.box(x, y, f"[delwrite~ $0-{name} 10000]"))

    def delay_read(self, x: int, y: int, name: str, milliseconds: int) -> int:
        late = self.box(
            x, y, f"[delread~ $0-{name}]"
        )  # cords from delwrite~ to here put it first in Pd's order; otherwise the delay is one vector at least
        self.cord(milliseconds, late)
        return late

    def file_player(self, x: int, y: int, open_: int, name: str, channels: int) -> tuple[int, tuple[int, int]]:
        dialog = self.chain(x, y, "[openpanel]", f"[s $0-{name}-file]")[0]
        path = self.chain(x, y + 70, f"[r $0-{name}-file]", "[t s s b]")[-1]
        file, gate, _, player = self.chain(x, y + 160, "[symbol]", "[spigot]", "[open $1, 1(", f"[readsf~ {channels}]")
        inspect, _, _, read = self.chain(
            x + 120, y + 130, "[list prepend read]", f"[list append $0-{name}-head]", "[list trim]", "[soundfiler]"
        )
        info, readable = self.box(x + 120, y + 250, "[unpack f f f]"), self.box(x + 240, y + 280, "[> 0]")
        closed = self.box(x + 60, y + 130, "[0(")
        self.box(x + 120, y + 320, f"[array define $0-{name}-head 64]")
        self.cord(open_, dialog)
        # an unreadable file would end at once and start again forever
        for outlet, box in enumerate((file, inspect, closed)):
            self.cord(path, box, outlet)
        self.cord(read, info, outlet=1)
        self.cord(info, readable, outlet=2)
        self.cord(closed, gate, inlet=1)
        self.cord(readable, gate, inlet=1)
        self.cord(player, file, outlet=channels)
        return player, (info, 2)

    def pad(self, x: int, y: int, name: str, across: str, up: str) -> None:
        assert self.panel
        (pad,) = (control for control in self.panel.controls if control.name == name)
        draw_pad(self, x, y, pad, across, up)

    def add_to_snapshots(self, names: Sequence[str]) -> None:
        assert self.panel
        controls = {control.name: control for control in self.panel.controls}
        draw_snapshots(self, [controls[name] for name in names], f"$0-{self.name}")

    def snapshot_store(self, x: int, y: int, name: str, messages: Sequence[int]) -> None:
        target = self.box(x, y, "[s $0-snapshots]")
        for message in messages:
            self.cord(message, target)

    def recorder(self, x: int, y: int, switch: int, sounds: Sequence[int]) -> None:
        choose = self.chain(x, y, "[sel 1 0]", "[savepanel]", "[s $0-recording]")[0]
        chosen = self.chain(x, y + 90, "[r $0-recording]", "[open -bytes 3 $1, start(", f"[writesf~ {len(sounds)}]")
        file, stop = chosen[-1], self.box(x + 100, y + 30, "[stop(")
        self.cord(switch, choose)
        self.cord(choose, stop, outlet=1)
        self.cord(stop, file)
        for inlet, sound in enumerate(sounds):
            self.cord(sound, file, inlet=inlet)

    def table(self, x: int, y: int, name: str, values: Sequence[float]) -> None:
        """Add an array that is saved with the patch, filled with `values`."""
        x, y = self._place(x, y, (len(name) + 26) * CHARACTER)
        starts = range(0, len(values), 1000)
        lines = [f"#A {start} {' '.join(f'{value:g}' for value in values[start : start + 1000])};" for start in starts]
        self.add_line("\n".join([f"#X obj {x} {y} array define -k {escape(name)} {len(values)};", *lines]))

    def text(self) -> str:
        """Return the canvas as the text of a .pd, or as part of one."""
        head = f"#N canvas 0 50 {self.right + 8} {self.bottom + 40} {self.name} 0;"
        if not self.name:
            head = f"#N canvas 10 10 {self.right + SPARE} {self.bottom + SPARE} {FONT};"
        shown = (
            [f"#X coords 0 -1 1 1 {self.visible_size[0]} {self.visible_size[1]} 2 0 0;"] if self.visible_size else []
        )
        return "\n".join([head, *self._boxes, *self._cords, *shown]) + "\n"

    def _place(self, x: int, y: int, width: int, height: int = 22) -> tuple[int, int]:
        self.right, self.bottom = max(self.right, x + width), max(self.bottom, y + self.top + height)
        return x, y + self.top

    def add_line(self, line: str) -> int:
        """Add a box as the line or lines of a .pd that describe it; return its number."""
        self._boxes.append(line)
        return len(self._boxes) - 1
