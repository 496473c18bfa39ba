"""The patches of one .ts: which there are, and what is on each."""

from __future__ import annotations

from collections.abc import Callable

from riverrun_export.patches.page import Model, Page
from riverrun_export.patches.parts.host import Host
from riverrun_export.patches.parts.latents import Latents
from riverrun_export.patches.parts.output import Output
from riverrun_export.patches.parts.source import Source
from riverrun_export.patches.parts.steer import Steer
from riverrun_export.patches.plan import Plan


def play(plan: Plan) -> Page | None:
    """`generate`, steered by its signal inlets and its attributes."""
    if "generate" not in plan.contract or plan.contract.clip:
        return None
    method = plan.contract.method("generate")
    page = Page(plan, f"{plan.stem}: plays by itself")
    page.add(Host(plan, method))
    steer, model = page.add(Steer(plan, method)), page.add(Model(method))
    output = page.add(Output(method.out_channels, wet=False))
    page.cord(steer, model)
    page.cord(model, output)
    return page


def latents(plan: Plan) -> Page | None:
    """`encode`, a scale and an offset for every latent, `decode`; the input can be mixed in."""
    if not plan.round_trip("encode", "decode"):
        return None
    encode, decode = plan.contract.method("encode"), plan.contract.method("decode")
    page = Page(plan, f"{plan.stem}: latents by hand")
    page.add(Host(plan, encode, decode))
    source, encoder = page.add(Source(encode.in_channels)), page.add(Model(encode))
    strips, decoder = page.add(Latents(decode)), page.add(Model(decode))
    output = page.add(Output(decode.out_channels, wet=True))
    page.cord(source, encoder)
    page.cord(encoder, strips)
    page.cord(strips, decoder)
    page.cord(decoder, output)
    return page


PAGES: dict[str, Callable[[Plan], Page | None]] = {"play": play, "latents": latents}
"""Each patch; None where the .ts lacks what it plays with."""
