"""A page as a Max patch: in the presentation its panels; in the patching view, under each panel what it drives."""

from __future__ import annotations

import json

from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.patches.controls import MARGIN
from riverrun_export.patches.max.canvas import MaxCanvas, around
from riverrun_export.patches.max.controls import BLUE, FACE, Places, Window
from riverrun_export.patches.page import ABOUT, BAR, WIDE, Columns, Item, Model, Page, Part

BELOW = 60
"""Pixels under a panel in the patching view, for the box of what it drives."""


class MaxPage:
    """Writes a page."""

    def __init__(self, page: Page) -> None:
        self.page, self.columns, self.shown = page, Columns(BELOW), Columns()
        self.window = Window()
        self.boxes: dict[Item, Box] = {}
        self.ins: dict[Item, list[str]] = {}
        self.outs: dict[Item, list[str]] = {}
        self.sent: dict[str, list[tuple[Box, int]]] = {}
        self.wanted: dict[str, list[tuple[Box, int]]] = {}
        bar, about = Rect(BAR[0], BAR[1], MARGIN + WIDE - BAR[0], BAR[2]), Rect(MARGIN, ABOUT, WIDE, 20)
        self.window.note(page.title, Places(bar, bar), fontsize=18.0, bgcolor=BLUE, textcolor=FACE)
        self.window.note(page.plan.about, Places(about, about))
        self.kept: dict[str, Box] = {}
        self.left_out: list[Box] = []
        self.stored = ""
        for item in page.items:
            item.write(self)
        if self.stored:
            self._keep()
        for source, outlet, target, inlet in page.cords:
            self._cord(self.boxes[source], self.boxes[target], self._out(source, outlet), self._in(target, inlet))
        for name, places in self.wanted.items():
            for target_box, inlet in places:
                for source_box, outlet in self.sent.get(name, []):
                    self._cord(source_box, target_box, outlet, inlet)

    def part(self, part: Part) -> None:
        panel, side = part.panel, self.page.sides[part]
        x, y = self.columns.place(side, panel.h)
        _, shown_y = self.shown.place(side, panel.h)
        edge = x - MARGIN + 8
        self.window.note(panel.name, Places(Rect(edge, y, 54, 20), Rect(edge, shown_y + 6, MARGIN - 12, 20)))
        shown = self.window.panel(panel, x, y, shown_y)
        canvas = MaxCanvas(self.window.patcher, panel.name, panel)
        part.draw(canvas)
        box = canvas.inside(self.window.patcher, Rect(x, y + panel.h + 8, panel.w, 22))
        for inlet, key in enumerate(canvas.ins):
            kind, name = key.split(" ", 1)
            if kind.startswith("control"):
                self._cord(shown[name], box, int(kind.removeprefix("control").removeprefix(".") or 0), inlet)
            elif kind == "sent":
                self.wanted.setdefault(name, []).append((box, inlet))
        for outlet, key in enumerate(canvas.outs):
            kind, name = key.split(" ", 1)
            if kind == "control":
                for each in name.split():
                    self._cord(box, shown[each], outlet, 0)
            elif kind == "sent":
                self.sent.setdefault(name, []).append((box, outlet))
        self.kept |= {name: box for name, box in shown.items() if name in canvas.remembered}
        self.left_out += [each for name, each in shown.items() if name not in canvas.remembered]
        self.stored += canvas.stored
        self.boxes[part], self.ins[part], self.outs[part] = box, list(canvas.ins), list(canvas.outs)

    def model(self, model: Model) -> None:
        method, plan = model.method, self.page.plan
        x, y = self.columns.place(self.page.sides[model], 22)
        box = self.window.patcher.add_textbox(
            f"nn~ {plan.ts} {method.name} {plan.buffer}",
            numinlets=method.in_channels,
            numoutlets=method.out_channels,
            outlettype=["signal"] * method.out_channels,
            patching_rect=Rect(x, y, WIDE, 22),
        )
        self.boxes[model] = box
        self.ins[model], self.outs[model] = ([f"signal {name}" for name in side] for side in (model.ins, model.outs))
        for name in ["model", *[model.turn] * bool(model.turn)]:
            self.wanted.setdefault(name, []).append((box, 0))

    def _keep(self) -> None:
        """Add what keeps snapshots: of all controls with a name, but for those that are left out."""
        patcher, (x, y) = self.window.patcher, self.columns.place("across", 102)
        text = f"pattrstorage {self.stored} @savemode 2"
        storage = patcher.add_textbox(text, patching_rect=Rect(x, y + 80, 260, 22))
        named = patcher.add_textbox("autopattr @autorestore 0", numoutlets=4, patching_rect=Rect(x + 300, y, 180, 22))
        for box in self.left_out:
            if "varname" in box._kwds:
                self._cord(named, box, 1, 0)
        halfway = [f"interp {name} thresh 0.5" for name, box in self.kept.items() if box.maxclass == "live.toggle"]
        if halfway:
            loaded = patcher.add_textbox("loadbang", patching_rect=Rect(x, y, 60, 22))
            told = patcher.add_message(", ".join(halfway), patching_rect=Rect(x, y + 30, 260, 22))
            self._cord(loaded, told, 0, 0)
            self._cord(told, storage, 0, 0)
        self.wanted["snapshots"] = [(storage, 0)]

    def text(self) -> str:
        """The file."""
        self.window.patcher.rect = around(self.window.patcher)
        return json.dumps(self.window.patcher.to_dict(), indent=1) + "\n"

    def _out(self, item: Item, number: int) -> int:
        return self.outs[item].index(f"signal {item.outs[number]}")

    def _in(self, item: Item, number: int) -> int:
        return self.ins[item].index(f"signal {item.ins[number]}")

    def _cord(self, source: Box, target: Box, outlet: int, inlet: int) -> None:
        self.window.patcher.add_line(source, target, inlet=inlet, outlet=outlet)
