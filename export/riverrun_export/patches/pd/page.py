"""A page as a Pd patch: items one under the other, the names of panels in the margin."""

from __future__ import annotations

from riverrun_export.patches.controls import MARGIN, WIDTH
from riverrun_export.patches.page import Item, Model, Page, Part
from riverrun_export.patches.pd.canvas import PdCanvas


class PdPage:
    """Writes a page."""

    def __init__(self, page: Page) -> None:
        self.page, self.y = page, 84
        self.canvas = PdCanvas()
        self.boxes: dict[Item, int] = {}
        self.canvas.title(MARGIN + page.width - 8, page.title)
        self.canvas.note(MARGIN - 3, 46, WIDTH, page.plan.about)
        for item in page.items:
            item.write(self)
        for source, outlet, target, inlet in page.cords:
            self.canvas.cord(self.boxes[source], self.boxes[target], outlet, inlet)

    def part(self, part: Part) -> None:
        canvas = PdCanvas(part.panel.name, part.panel)
        part.draw(canvas)
        self.canvas.note(8, self.y + 4, MARGIN - 10, part.panel.name)
        self.boxes[part] = self.canvas.sub(MARGIN, self.y, canvas)
        self.y += part.panel.h + 14

    def model(self, model: Model) -> None:
        plan = self.page.plan
        text = f"[nn~ {plan.ts} {model.method.name} {plan.buffer}]"
        messages = self.canvas.receive(8, self.y, "model")
        self.boxes[model] = self.canvas.box(MARGIN, self.y + 26, text, self.page.width)
        self.canvas.cord(messages, self.boxes[model])
        self.y += 66

    def text(self) -> str:
        """The file."""
        return self.canvas.text()
