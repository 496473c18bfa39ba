"""Write a page as a Pd patch: its window shows one subpatch, of which only the panels are visible."""

from __future__ import annotations

from riverrun_export.patches.controls import MARGIN
from riverrun_export.patches.page import ABOUT, BAR, WIDE, Columns, ModelBox, Page, PageItem, PagePart
from riverrun_export.patches.pd.canvas import PdCanvas

EDGE = 8
"""Space in pixels around the panels."""

BELOW = 60
"""Distance in pixels between two models. They are below the panels, visible only in the window of the subpatch."""


class PdPage:
    """Writes a page as a .pd."""

    def __init__(self, page: Page) -> None:
        self.page, self.columns = page, Columns()
        self.canvas = PdCanvas("\\$0-inside")
        self.boxes: dict[PageItem, int] = {}
        self.models: list[ModelBox] = []
        width = MARGIN + WIDE - EDGE
        self.canvas.title(BAR, width, page.title)
        self.canvas.note(MARGIN - 3, ABOUT, WIDE, page.plan.about)
        self.canvas.open_button(EDGE + width - 28, BAR[1] + 4, "nn~ and cords", self.canvas.name)
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

    def part(self, part: PagePart) -> None:
        canvas = PdCanvas(part.panel.name, part.panel)
        part.draw(canvas)
        x, y = self.columns.place(self.page.sides[part], part.panel.h)
        self.canvas.note(x - MARGIN + EDGE, y + 4, MARGIN - 16, part.panel.name)
        self.boxes[part] = self.canvas.subpatch(x, y, canvas)

    def model(self, model: ModelBox) -> None:
        self.models.append(model)

    def _draw(self, model: ModelBox, y: int) -> None:
        plan = self.page.plan
        box = self.canvas.box(MARGIN, y, f"[nn~ {plan.ts} {model.method.name} {plan.buffer}]", WIDE)
        for place, name in enumerate(["model", *[model.enable_name] * bool(model.enable_name)]):
            messages = self.canvas.receive(EDGE + 90 * place, y - 26, name)
            self.canvas.cord(messages, box)
        self.boxes[model] = box

    def text(self) -> str:
        """Return the text of the .pd."""
        window, self.canvas.visible_size = PdCanvas(), self.size
        window.subpatch(EDGE // 2, EDGE // 2, self.canvas)  # at 0, Pd would add scroll bars for the frame
        return window.text()
