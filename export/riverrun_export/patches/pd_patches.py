"""The two Pd patches of one .ts: `play`, by itself, and `latents`, by hand."""

from __future__ import annotations

from riverrun_export.patches import panels, pd_parts
from riverrun_export.patches.panels import MARGIN, WIDTH, Panel
from riverrun_export.patches.pd import Canvas
from riverrun_export.patches.plan import Plan


class Page:
    """A patch's own window: sections one under the other, their names in the margin."""

    def __init__(self, plan: Plan, title: str, width: int) -> None:
        self.plan = plan
        self.canvas = Canvas(MARGIN + width + 24, 0)
        self.canvas.title(8, 8, MARGIN + width - 8, 34, title)
        self.canvas.note(MARGIN - 3, 46, WIDTH, panels.about(plan))
        self.y = 84

    def section(self, part: Canvas, panel: Panel) -> int:
        """Add the subpatch that shows `panel`; returns its box."""
        self.canvas.note(8, self.y + 4, MARGIN - 10, panel.name)
        box = self.canvas.sub(MARGIN, self.y, part)
        self.y += panel.h + 14
        return box

    def model(self, method: str, width: int) -> int:
        """Add an nn~ for `method`, which gets the patch's messages to the model; returns its box."""
        messages = self.canvas.box(8, self.y, "[r $0-model]")
        box = self.canvas.box(MARGIN, self.y + 26, f"[nn~ {self.plan.ts} {method} {self.plan.buffer}]", width)
        self.canvas.cord(messages, box)
        self.y += 66
        return box

    def end(self, last: int, channels: int) -> str:
        """Add the way out, for one channel to both loudspeakers; returns the whole file."""
        outputs = range(1, max(channels, 2) + 1)
        dac = self.canvas.box(MARGIN, self.y, f"[dac~ {' '.join(map(str, outputs))}]", WIDTH)
        for inlet in range(len(outputs)):
            self.canvas.cord(last, dac, min(inlet, channels - 1), inlet)
        self.canvas.height = self.y + 40
        return self.canvas.render()


def play(plan: Plan) -> str:
    """`generate`, steered by its signal inlets and its attributes."""
    method = plan.contract.method("generate")
    steer, output = panels.steer(plan, method), panels.output(method.out_channels, wet=False)
    page = Page(plan, f"{plan.stem}: plays by itself", output.w)
    page.section(pd_parts.host(plan, method), panels.host(plan))
    controls = page.section(pd_parts.steer(plan, method), steer)
    model = page.model("generate", WIDTH)
    out = page.section(pd_parts.output(method.out_channels, wet=False), output)
    for i in range(method.in_channels):
        page.canvas.cord(controls, model, i, i)
    for i in range(method.out_channels):
        page.canvas.cord(model, out, i, i)
    return page.end(out, method.out_channels)


def latents(plan: Plan) -> str:
    """`encode`, a scale and an offset for every latent, `decode`; the input can be mixed in."""
    encode, decode = plan.contract.method("encode"), plan.contract.method("decode")
    source, strips = panels.source(encode.in_channels), panels.latents(decode)
    output = panels.output(decode.out_channels, wet=True)
    page = Page(plan, f"{plan.stem}: latents by hand", max(source.w, strips.w, output.w))
    page.section(pd_parts.host(plan, encode, decode), panels.host(plan))
    sound = page.section(pd_parts.source(encode.in_channels, decode.out_channels), source)
    encoder = page.model("encode", strips.w)
    sliders = page.section(pd_parts.latents(decode), strips)
    decoder = page.model("decode", strips.w)
    out = page.section(pd_parts.output(decode.out_channels, wet=True), output)
    for i in range(encode.in_channels):
        page.canvas.cord(sound, encoder, i, i)
    for i in range(decode.in_channels):
        page.canvas.cord(encoder, sliders, i, i)
        page.canvas.cord(sliders, decoder, i, i)
    for i in range(decode.out_channels):
        page.canvas.cord(decoder, out, i, i)
    return page.end(out, decode.out_channels)
