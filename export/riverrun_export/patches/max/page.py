"""Write a page as a Max patch: panels in the presentation view; in the patching view, each panel above the boxes it
drives.
"""

from __future__ import annotations

import json

from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.patches.controls import MARGIN
from riverrun_export.patches.max.canvas import MaxCanvas, bounding_window
from riverrun_export.patches.max.controls import BLUE, FACE, Places, Window
from riverrun_export.patches.page import ABOUT, BAR, WIDE, Columns, ModelBox, Page, PageItem, PagePart

BELOW = 60
"""Space in pixels below a panel in the patching view, for the subpatch that it drives."""


class MaxPage:
    """Writes a page as a .maxpat."""

    def __init__(self, page: Page) -> None:
        self.page, self.columns, self.shown = page, Columns(BELOW), Columns()
        self.window = Window()
        self.boxes: dict[PageItem, Box] = {}
        self.ins: dict[PageItem, list[str]] = {}
        self.outs: dict[PageItem, list[str]] = {}
        self.senders: dict[str, list[tuple[Box, int]]] = {}
        self.receivers: dict[str, list[tuple[Box, int]]] = {}
        bar, about = Rect(BAR[0], BAR[1], MARGIN + WIDE - BAR[0], BAR[2]), Rect(MARGIN, ABOUT, WIDE, 20)
        self.window.note(page.title, Places(bar, bar), fontsize=18.0, bgcolor=BLUE, textcolor=FACE)
        self.window.note(page.plan.about, Places(about, about))
        self.snapshot_boxes: dict[str, Box] = {}
        self.excluded: list[Box] = []
        self.snapshots_title = ""
        for item in page.items:
            item.write(self)
        if self.snapshots_title:
            self._add_snapshots()
        for source, outlet, target, inlet in page.cords:
            self._cord(self.boxes[source], self.boxes[target], self._out(source, outlet), self._in(target, inlet))
        for name, places in self.receivers.items():
            for target_box, inlet in places:
                for source_box, outlet in self.senders.get(name, []):
                    self._cord(source_box, target_box, outlet, inlet)

    def part(self, part: PagePart) -> None:
        panel, side = part.panel, self.page.sides[part]
        x, y = self.columns.place(side, panel.h)
        _, shown_y = self.shown.place(side, panel.h)
        edge = x - MARGIN + 8
        self.window.note(panel.name, Places(Rect(edge, y, 54, 20), Rect(edge, shown_y + 6, MARGIN - 12, 20)))
        shown = self.window.panel(panel, x, y, shown_y)
        canvas = MaxCanvas(self.window.patcher, panel.name, panel)
        part.draw(canvas)
        box = canvas.add_to(self.window.patcher, Rect(x, y + panel.h + 8, panel.w, 22))
        for inlet, key in enumerate(canvas.ins):
            kind, name = key.split(" ", 1)
            if kind.startswith("control"):
                self._cord(shown[name], box, int(kind.removeprefix("control").removeprefix(".") or 0), inlet)
            elif kind == "sent":
                self.receivers.setdefault(name, []).append((box, inlet))
        for outlet, key in enumerate(canvas.outs):
            kind, name = key.split(" ", 1)
            if kind == "control":
                for control in name.split():
                    self._cord(box, shown[control], outlet, 0)
            elif kind == "sent":
                self.senders.setdefault(name, []).append((box, outlet))
        self.snapshot_boxes |= {name: box for name, box in shown.items() if name in canvas.snapshot_names}
        self.excluded += [control for name, control in shown.items() if name not in canvas.snapshot_names]
        self.snapshots_title += canvas.snapshots_title
        self.boxes[part], self.ins[part], self.outs[part] = box, list(canvas.ins), list(canvas.outs)

    def model(self, model: ModelBox) -> None:
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
        for name in ["model", *[model.enable_name] * bool(model.enable_name)]:
            self.receivers.setdefault(name, []).append((box, 0))

    def _add_snapshots(self) -> None:
        """Add the store of snapshots: it holds all named controls but the excluded ones."""
        patcher, (x, y) = self.window.patcher, self.columns.place("across", 102)
        text = f"pattrstorage {self.snapshots_title} @savemode 2"
        storage = patcher.add_textbox(text, patching_rect=Rect(x, y + 80, 260, 22))
        named = patcher.add_textbox("autopattr @autorestore 0", numoutlets=4, patching_rect=Rect(x + 300, y, 180, 22))
        for box in self.excluded:
            if "varname" in box._kwds:
                self._cord(named, box, 1, 0)
        toggles = [name for name, box in self.snapshot_boxes.items() if box.maxclass == "live.toggle"]
        if toggles:
            loaded = patcher.add_textbox("loadbang", patching_rect=Rect(x, y, 60, 22))
            text = ", ".join(f"interp {name} thresh 0.5" for name in toggles)  # they change halfway
            thresholds = patcher.add_message(text, patching_rect=Rect(x, y + 30, 260, 22))
            self._cord(loaded, thresholds, 0, 0)
            self._cord(thresholds, storage, 0, 0)
        self.receivers["snapshots"] = [(storage, 0)]

    def text(self) -> str:
        """Return the text of the .maxpat."""
        self.window.patcher.rect = bounding_window(self.window.patcher)
        return json.dumps(self.window.patcher.to_dict(), indent=1) + "\n"

    def _out(self, item: PageItem, number: int) -> int:
        return self.outs[item].index(f"signal {item.outs[number]}")

    def _in(self, item: PageItem, number: int) -> int:
        return self.ins[item].index(f"signal {item.ins[number]}")

    def _cord(self, source: Box, target: Box, outlet: int, inlet: int) -> None:
        self.window.patcher.add_line(source, target, inlet=inlet, outlet=outlet)
