"""A page as a Max patch: in the presentation its panels; in the patching view, under each panel what it drives."""

from __future__ import annotations

import json

from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.patches.controls import MARGIN, WIDTH
from riverrun_export.patches.max.canvas import MaxCanvas, around
from riverrun_export.patches.max.controls import BLUE, FACE, Places, Window
from riverrun_export.patches.page import Item, Model, Page, Part

BELOW = 60
"""Pixels under a panel in the patching view, for the box of what it drives."""


class MaxPage:
    """Writes a page."""

    def __init__(self, page: Page) -> None:
        self.page, self.y, self.shown_y = page, 84, 84
        self.window = Window()
        self.boxes: dict[Item, Box] = {}
        self.ins: dict[Item, list[str]] = {}
        self.outs: dict[Item, list[str]] = {}
        self.sent: dict[str, list[tuple[Box, int]]] = {}
        self.wanted: dict[str, list[tuple[Box, int]]] = {}
        bar, about = Rect(8, 8, MARGIN + page.width - 8, 30), Rect(MARGIN, 46, WIDTH, 20)
        self.window.note(page.title, Places(bar, bar), fontsize=18.0, bgcolor=BLUE, textcolor=FACE)
        self.window.note(page.plan.about, Places(about, about))
        for item in page.items:
            item.write(self)
        for source, outlet, target, inlet in page.cords:
            self._cord(self.boxes[source], self.boxes[target], self._out(source, outlet), self._in(target, inlet))
        for name, places in self.wanted.items():
            for target_box, inlet in places:
                for source_box, outlet in self.sent.get(name, []):
                    self._cord(source_box, target_box, outlet, inlet)

    def part(self, part: Part) -> None:
        panel = part.panel
        self.window.note(panel.name, Places(Rect(8, self.y, 72, 20), Rect(8, self.shown_y + 6, 80, 20)))
        shown = self.window.panel(panel, MARGIN, self.y, self.shown_y)
        canvas = MaxCanvas(self.window.patcher, panel.name)
        part.draw(canvas)
        box = canvas.inside(self.window.patcher, Rect(MARGIN, self.y + panel.h + 8, panel.w, 22))
        for inlet, key in enumerate(canvas.ins):
            kind, name = key.split(" ", 1)
            if kind == "control":
                self._cord(shown[name], box, 0, inlet)
            elif kind == "sent":
                self.wanted.setdefault(name, []).append((box, inlet))
        for outlet, key in enumerate(canvas.outs):
            kind, name = key.split(" ", 1)
            if kind == "control":
                for each in name.split():
                    self._cord(box, shown[each], outlet, 0)
            elif kind == "sent":
                self.sent.setdefault(name, []).append((box, outlet))
        self.boxes[part], self.ins[part], self.outs[part] = box, list(canvas.ins), list(canvas.outs)
        self.y += panel.h + BELOW
        self.shown_y += panel.h + 14

    def model(self, model: Model) -> None:
        method, plan = model.method, self.page.plan
        box = self.window.patcher.add_textbox(
            f"nn~ {plan.ts} {method.name} {plan.buffer}",
            numinlets=method.in_channels,
            numoutlets=method.out_channels,
            outlettype=["signal"] * method.out_channels,
            patching_rect=Rect(MARGIN, self.y, self.page.width, 22),
        )
        self.boxes[model] = box
        self.ins[model], self.outs[model] = ([f"signal {name}" for name in side] for side in (model.ins, model.outs))
        self.wanted.setdefault("model", []).append((box, 0))
        self.y += 44

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
