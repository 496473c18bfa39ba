"""The patches of one .ts: which there are, and what is on each."""

from __future__ import annotations

from collections.abc import Callable

from riverrun_export.patches.controls import WIDTH
from riverrun_export.patches.page import Model, Page
from riverrun_export.patches.parts.hand import Hand
from riverrun_export.patches.parts.hit import Hit
from riverrun_export.patches.parts.host import Host
from riverrun_export.patches.parts.mix import Mix
from riverrun_export.patches.parts.motion import Motion
from riverrun_export.patches.parts.output import Output
from riverrun_export.patches.parts.pad import Pad
from riverrun_export.patches.parts.sequencer import Sequencer
from riverrun_export.patches.parts.snapshots import Snapshots
from riverrun_export.patches.parts.source import Source
from riverrun_export.patches.parts.steer import Steer
from riverrun_export.patches.parts.strips import LATENTS, NOISE, Kind, Strips
from riverrun_export.patches.parts.target import Target
from riverrun_export.patches.parts.together import Together
from riverrun_export.patches.parts.turns import turn
from riverrun_export.patches.plan import Plan


def play(plan: Plan) -> Page | None:
    """`generate`, steered by its signal inlets and its attributes."""
    if "generate" not in plan.contract or plan.contract.clip:
        return None
    method = plan.contract.method("generate")
    page = Page(plan, f"{plan.stem}: plays by itself")
    page.add(Host(plan, method, wet=False), "left")
    steer, model = page.add(Steer(plan, method), "left"), page.add(Model(method))
    output = page.add(Output(method.out_channels, wet=False), "right")
    if steer.sliders:
        page.add(Snapshots(f"{plan.stem}-play", "the sliders that steer"), "left")
    page.cord(steer, model)
    page.cord(model, output)
    return page


def latents(plan: Plan) -> Page | None:
    """Two sounds, `encode`d and mixed; each latent by hand; `decode`."""
    return by_hand(plan, "encode", "decode", LATENTS)


def noise(plan: Plan) -> Page | None:
    """A sound, `to_noise`; each dimension by hand, two of them on a pad; `from_noise`."""
    return by_hand(plan, "to_noise", "from_noise", NOISE)


def by_hand(plan: Plan, there: str, back: str, kind: Kind) -> Page | None:
    """A page with strips between what the method `there` gives and what `back` takes.

    All its models compute all the time, an encoder that is mixed out too: one that rested would begin again in the
    middle of a frame of the others, and what it sends would come at another time.
    """
    if not plan.round_trip(there, back):
        return None
    encode, decode = plan.contract.method(there), plan.contract.method(back)
    page = Page(plan, f"{plan.stem}: {kind.name} by hand")
    page.add(Host(plan, encode, decode), "left")
    output = page.add(Output(decode.out_channels, wet=True), "right")
    source = page.add(Source(encode.in_channels, kind.two), "left")
    page.add(Together(alone=not kind.two), "left")
    page.add(Mix() if kind.two else Pad(decode.in_channels), "right")
    page.add(Snapshots(f"{plan.stem}-{kind.name}", f"all of a strip, and the {'mix' if kind.two else 'pad'}"), "left")
    encoders = [page.add(Model(encode)) for _ in range(1 + kind.two)]
    strips, decoder = page.add(Strips(kind, decode)), page.add(Model(decode))
    for i, encoder in enumerate(encoders):
        page.cord(source, encoder, first=i * encode.in_channels)
        page.cord(encoder, strips, to=i * encode.out_channels)
    page.cord(strips, decoder)
    page.cord(decoder, output)
    return page


def motion(plan: Plan) -> Page | None:
    """`decode`, and `from_noise` where there is one, moved by sensors that come as OSC. One of the two is heard, and
    the other one rests.
    """
    contract = plan.contract
    if "decode" not in contract or contract.clip or contract.method("decode").in_ratio == 1:
        return None
    decode = contract.method("decode")
    flow = plan.alike("decode", "from_noise")
    page = Page(plan, f"{plan.stem}: moved by sensors")
    page.add(Host(plan, decode, wet=flow is not None), "left")
    signals = page.add(Motion(decode, flow is not None, plan.port), "left")
    output = Output(decode.out_channels, wet=False)
    if flow is None:
        model = page.add(Model(decode))
        page.cord(signals, model)
        page.cord(model, page.add(output, "right"))
        return page
    target = Target(decode.out_channels)
    for place, method in enumerate((decode, flow)):
        model = page.add(Model(method, turn(place)))
        page.cord(signals, model)
        page.cord(model, target, to=place * decode.out_channels)
    page.cord(target, page.add(output, "right"))
    page.add(target, "right")
    return page


def oneshot(plan: Plan) -> Page | None:
    """Clips: drawn by `generate` at each hit, or made by `decode` of latents by hand. The one that is not hit rests
    when its last clip has ended.
    """
    if not plan.contract.clip or "decode" not in plan.contract:
        return None
    decode = plan.contract.method("decode")
    generate = plan.contract.method("generate") if "generate" in plan.contract else None
    page = Page(plan, f"{plan.stem}: one clip a hit")
    page.add(Host(plan, decode, wet=generate is not None), "left")
    output = page.add(Output(decode.out_channels, wet=False), "right")
    page.add(Sequencer(), "right")
    hit = page.add(Hit(generate is not None, plan.port), "left")
    steer = page.add(Steer(plan, generate), "left")
    page.add(Snapshots(f"{plan.stem}-oneshot", "the latents, and the sliders that steer"), "left")
    models = []
    if generate is not None:
        models.append(page.add(Model(generate, turn(0))))
        page.cord(hit, models[0])
        page.cord(steer, models[0], to=1)
    sliders = Hand(decode)
    page.add(sliders, "left" if sliders.panel.w == WIDTH else "across")
    models.append(page.add(Model(decode, turn(1) if models else "")))
    page.cord(sliders, models[-1])
    for model in models:
        page.cord(model, output)
    return page


PAGES: dict[str, Callable[[Plan], Page | None]] = {
    "play": play,
    "latents": latents,
    "noise": noise,
    "motion": motion,
    "oneshot": oneshot,
}
"""Each patch; None where the .ts lacks what it plays with."""
