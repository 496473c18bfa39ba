"""A page as a Pd patch: its window shows one subpatch, of which only the panels are seen."""

from __future__ import annotations

from riverrun_export.patches.controls import MARGIN
from riverrun_export.patches.page import ABOUT, BAR, WIDE, Columns, Item, Model, Page, Part
from riverrun_export.patches.pd.canvas import PdCanvas

EDGE = 8
"""Pixels that are free around the panels."""

BELOW = 60
"""Pixels from one model to the next, below the panels: where only those see them who open what is inside."""


class PdPage:
    """Writes a page."""

    def __init__(self, page: Page) -> None:
        self.page, self.columns = page, Columns()
        self.canvas = PdCanvas("\\$0-inside")
        self.boxes: dict[Item, int] = {}
        self.models: list[Model] = []
        width = MARGIN + WIDE - EDGE
        self.canvas.title(BAR, width, page.title)
        self.canvas.note(MARGIN - 3, ABOUT, WIDE, page.plan.about)
        self.canvas.opener(EDGE + width - 28, BAR[1] + 4, "nn~ and cords", self.canvas.name)
        for item in page.items:
            item.write(self)
        self.size = EDGE + width + EDGE // 2, self.columns.bottom + EDGE // 2
        for place, model in enumerate(self.models):
            self._draw(model, self.size[1] + BELOW * (1 + place))
        for source, outlet, target, inlet in page.cords:
            self.canvas.cord(self.boxes[source], self.boxes[target], outlet, inlet)
        for place, part in enumerate(page.watched):
            unfed = self.canvas.receive(EDGE + 90 * place, self.size[1] + BELOW * (1 + len(self.models)), "unfed")
            self.canvas.cord(unfed, self.boxes[part], 0, part.watched)

    def part(self, part: Part) -> None:
        canvas = PdCanvas(part.panel.name, part.panel)
        part.draw(canvas)
        x, y = self.columns.place(self.page.sides[part], part.panel.h)
        self.canvas.note(x - MARGIN + EDGE, y + 4, MARGIN - 16, part.panel.name)
        self.boxes[part] = self.canvas.sub(x, y, canvas)

    def model(self, model: Model) -> None:
        self.models.append(model)

    def _draw(self, model: Model, y: int) -> None:
        plan = self.page.plan
        box = self.canvas.box(MARGIN, y, f"[nn~ {plan.ts} {model.method.name} {plan.buffer}]", WIDE)
        for place, name in enumerate(["model", *[model.turn] * bool(model.turn)]):
            messages = self.canvas.receive(EDGE + 90 * place, y - 26, name)
            self.canvas.cord(messages, box)
        self.boxes[model] = box

    def text(self) -> str:
        """The file."""
        window, self.canvas.face = PdCanvas(), self.size
        window.sub(EDGE // 2, EDGE // 2, self.canvas)  # at 0, Pd would add scroll bars for the frame
        return window.text()
