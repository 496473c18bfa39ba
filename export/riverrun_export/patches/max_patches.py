"""The two Max patches of one .ts: `play`, by itself, and `latents`, by hand. Same panels, same order as the Pd ones."""

from __future__ import annotations

from py2max.core import Box
from py2max.core.common import Rect

from riverrun_export.contract import Method
from riverrun_export.patches import max_parts, panels
from riverrun_export.patches.max import BLUE, FACE, Patch, Places
from riverrun_export.patches.panels import MARGIN, WIDTH, Panel
from riverrun_export.patches.plan import Plan


class Page:
    """A patch's own window: panels one under the other; in the patching view, what each drives is in the margin."""

    def __init__(self, plan: Plan, title: str, width: int) -> None:
        self.plan = plan
        self.patch = Patch(presentation=True)
        bar, about = Rect(8, 8, MARGIN + width - 8, 30), Rect(MARGIN, 46, WIDTH, 20)
        self.patch.note(title, Places(bar, bar), fontsize=18.0, bgcolor=BLUE, textcolor=FACE)
        self.patch.note(panels.about(plan), Places(about, about))
        self.y = self.shown_y = 84

    def panel(self, panel: Panel, below: int = 14) -> dict[str, Box]:
        """Add a panel, and in the patching view room for `below` pixels under it."""
        self.patch.note(panel.name, Places(Rect(8, self.y, 72, 20), Rect(8, self.shown_y + 6, 80, 20)))
        boxes = self.patch.panel(panel, MARGIN, self.y, self.shown_y)
        self.y += panel.h + below
        self.shown_y += panel.h + 14
        return boxes

    def driver(self, panel: Panel, part: Patch, ins: int) -> Box:
        """Add the subpatch that the panel just added drives, in the margin left of it."""
        return self.patch.sub(8, self.y - 38, panel.name, part, ins, MARGIN - 16)

    def model(self, method: Method, width: int) -> Box:
        """Add an nn~ for `method`."""
        text = f"nn~ {self.plan.ts} {method.name} {self.plan.buffer}"
        box = self.patch.model(MARGIN, self.y, text, method.in_channels, method.out_channels, width)
        self.y += 44
        return box

    def host(self, *methods: Method) -> None:
        """Add the panel with the host's rate and the latency."""
        panel = panels.host(self.plan)
        shown = self.panel(panel)
        sub = self.driver(panel, max_parts.host(self.patch, self.plan, *methods), 0)
        for outlet, name in enumerate(("rate", "latency", "rate-warning")):
            if name in shown:
                self.patch.cord(sub, shown[name], outlet)

    def output(self, sound: Box, channels: int, dry: list[tuple[Box, int]]) -> str:
        """Add the panel that turns the sound on, and the way out; returns the whole file.

        Args:
            sound: box with the sound of `channels` channels. dry: box and outlet of the dry sound for each, or none.
        """
        wet = bool(dry)
        panel = panels.output(channels, wet)
        shown = self.panel(panel)
        controls = [shown[name] for name in ("on", "level", "wet") if name in shown]
        sub = self.driver(panel, max_parts.output(self.patch, channels, wet), len(controls) + channels + len(dry))
        sources = [(box, 0) for box in controls] + [(sound, i) for i in range(channels)] + dry
        for inlet, (box, outlet) in enumerate(sources):
            self.patch.cord(box, sub, outlet, inlet)
        outputs = range(1, max(channels, 2) + 1)
        dac = self.patch.box(MARGIN, self.y, f"[dac~ {' '.join(map(str, outputs))}]", WIDTH)
        for inlet in range(len(outputs)):
            self.patch.cord(sub, dac, min(inlet, channels - 1), inlet)
        self.patch.cord(sub, dac, channels)
        for i in range(channels):
            self.patch.cord(sub, shown[f"out-{i + 1}"], i)
        return self.patch.render()


def play(plan: Plan) -> str:
    """`generate`, steered by its signal inlets and its attributes."""
    method = plan.contract.method("generate")
    page = Page(plan, f"{plan.stem}: plays by itself", panels.wide(method.out_channels))
    panel = panels.steer(plan, method)
    page.host(method)
    shown = page.panel(panel)
    names = max_parts.steering(plan, method)
    steer = page.driver(panel, max_parts.steer(page.patch, plan, method), len(names))
    for inlet, name in enumerate(names):
        page.patch.cord(shown[name], steer, 0, inlet)
    model = page.model(method, WIDTH)
    for i in range(method.in_channels):
        page.patch.cord(steer, model, i, i)
    if max_parts.attributes(plan):
        page.patch.cord(steer, model, method.in_channels)
    return page.output(model, method.out_channels, dry=[])


def latents(plan: Plan) -> str:
    """`encode`, a scale and an offset for every latent, `decode`; the input can be mixed in."""
    encode, decode = plan.contract.method("encode"), plan.contract.method("decode")
    sounds, strips = panels.source(encode.in_channels), panels.latents(decode)
    wide = panels.wide(max(encode.in_channels, decode.out_channels))
    page = Page(plan, f"{plan.stem}: latents by hand", max(wide, strips.w))
    page.host(encode, decode)
    shown = page.panel(sounds)
    source = page.driver(sounds, max_parts.source(page.patch, encode.in_channels), 1)
    page.patch.cord(shown["source"], source)
    encoder = page.model(encode, strips.w)
    for i in range(encode.in_channels):
        page.patch.cord(source, shown[f"in-{i + 1}"], i)
        page.patch.cord(source, encoder, i, i)
    places = panels.strip_places(decode)
    top = page.y
    sliders = page.panel(strips, below=22 + 28 * (places[-1][1] + 1))
    middles = [page.patch.box(8 + 38 * i, top + 34, f"[{value}(") for i, value in enumerate((0, 1))]
    decoder = page.model(decode, strips.w)
    for middle in middles:
        page.patch.cord(sliders["neutral"], middle)
    for i, (x, row) in enumerate(places):
        part = max_parts.strip(page.patch, i + 1)
        strip = page.patch.sub(MARGIN + x - 1, top + strips.h + 8 + 28 * row, str(i + 1), part, 3, 34)
        page.patch.cord(encoder, strip, i)
        page.patch.cord(strip, decoder, 0, i)
        for j, name in enumerate((f"offset-{i + 1}", f"scale-{i + 1}")):
            page.patch.cord(sliders[name], strip, 0, j + 1)
            page.patch.cord(middles[j], sliders[name])
    channels = decode.out_channels
    return page.output(decoder, channels, dry=[(source, i % encode.in_channels) for i in range(channels)])
