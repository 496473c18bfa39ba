"""A page as a Pd patch: items one under the other, the names of panels in the margin."""

from __future__ import annotations

from riverrun_export.patches.controls import MARGIN, WIDTH
from riverrun_export.patches.page import Columns, Item, Model, Page, Part
from riverrun_export.patches.pd.canvas import PdCanvas


class PdPage:
    """Writes a page."""

    def __init__(self, page: Page) -> None:
        self.page, self.columns = page, Columns(84)
        self.canvas = PdCanvas()
        self.boxes: dict[Item, int] = {}
        self.places: dict[Item, tuple[int, int]] = {}
        self.canvas.title(MARGIN + page.width - 8, page.title)
        self.canvas.note(MARGIN - 3, 46, WIDTH, page.plan.about)
        for item in page.items:
            item.write(self)
        for source, outlet, target, inlet in page.cords:
            self.canvas.cord(self.boxes[source], self.boxes[target], outlet, inlet)
        for part, model in page.watched.items():
            x, y = self.places[model]
            unfed = self.canvas.receive(x - MARGIN + 8, y + 16, "unfed")
            self.canvas.cord(unfed, self.boxes[part], 0, part.watched)

    def part(self, part: Part) -> None:
        canvas = PdCanvas(part.panel.name, part.panel)
        part.draw(canvas)
        x, y = self.columns.place(self.page.sides[part], part.panel.h + 14)
        self.canvas.note(x - MARGIN + 8, y + 4, MARGIN - 10, part.panel.name)
        self.boxes[part] = self.canvas.sub(x, y, canvas)

    def model(self, model: Model) -> None:
        plan = self.page.plan
        x, y = self.columns.place(self.page.sides[model], 50)
        self.places[model] = x, y
        text = f"[nn~ {plan.ts} {model.method.name} {plan.buffer}]"
        messages = self.canvas.receive(x - MARGIN + 8, y - 10, "model")
        self.boxes[model] = self.canvas.box(x, y + 14, text, self.page.share(model))
        self.canvas.cord(messages, self.boxes[model])

    def text(self) -> str:
        """The file."""
        return self.canvas.text()
