"""The pages for a .ts, and the parts on each page."""

from __future__ import annotations

from collections.abc import Callable

from riverrun_export.patches.controls import WIDTH
from riverrun_export.patches.page import ModelBox, Page
from riverrun_export.patches.parts.audio_source import AudioSourcePart
from riverrun_export.patches.parts.conditions import ConditionsPart
from riverrun_export.patches.parts.host import HostPart
from riverrun_export.patches.parts.latent_sliders import LatentSlidersPart
from riverrun_export.patches.parts.mix import MixPart
from riverrun_export.patches.parts.model_switch import enable_name
from riverrun_export.patches.parts.motion import MotionPart
from riverrun_export.patches.parts.output import OutputPart
from riverrun_export.patches.parts.pad import PadPart
from riverrun_export.patches.parts.sequencer import SequencerPart
from riverrun_export.patches.parts.shared_controls import SharedControlsPart
from riverrun_export.patches.parts.snapshots import SnapshotsPart
from riverrun_export.patches.parts.strips import LATENTS, NOISE, StripKind, StripsPart
from riverrun_export.patches.parts.target import TargetPart
from riverrun_export.patches.parts.transpose import TransposePart
from riverrun_export.patches.parts.trigger import TriggerPart
from riverrun_export.patches.plan import Plan


def add_transpose(page: Page) -> None:
    """Add the controls of the pitch, if the .ts can transpose up and down."""
    if not page.plan.attribute("transpose"):
        return
    attribute = page.plan.contract.attribute("transpose")
    if attribute.type == "float" and attribute.low < 0 < attribute.high:
        page.add(TransposePart(attribute), "right")


def play(plan: Plan) -> Page | None:
    """Build the page for `generate`: its signal inlets and attributes condition the prior."""
    if "generate" not in plan.contract or plan.contract.clip:
        return None
    method = plan.contract.method("generate")
    page = Page(plan, f"{plan.stem}: plays by itself")
    page.add(HostPart(plan, method, wet=False), "left")
    steer, model = page.add(ConditionsPart(plan, method), "left"), page.add(ModelBox(method))
    output = page.add(OutputPart(method.out_channels, wet=False), "right")
    add_transpose(page)
    if steer.sliders:
        page.add(SnapshotsPart(f"{plan.stem}-play", "the steer sliders"), "left")
    page.cord(steer, model)
    page.cord(model, output)
    return page


def latents(plan: Plan) -> Page | None:
    """Build the page for `encode` and `decode`: two sounds are encoded and mixed, and each latent can be changed."""
    return by_hand(plan, "encode", "decode", LATENTS)


def noise(plan: Plan) -> Page | None:
    """Build the page for `to_noise` and `from_noise`: each dimension can be changed, two of them on a pad."""
    return by_hand(plan, "to_noise", "from_noise", NOISE)


def by_hand(plan: Plan, there: str, back: str, kind: StripKind) -> Page | None:
    """Build a page with a strip for each channel between an encoding and a decoding method.

    All models compute all the time, also an encoder that is mixed out: one that paused would continue in the middle of
    a frame of the others, and its latents would arrive at another time.

    Args:
        plan: the .ts.
        there: the encoding method.
        back: the decoding method.
        kind: what the strips control.
    """
    if not plan.round_trip(there, back):
        return None
    encode, decode = plan.contract.method(there), plan.contract.method(back)
    page = Page(plan, f"{plan.stem}: {kind.name} by hand")
    page.add(HostPart(plan, encode, decode), "left")
    output = page.add(OutputPart(decode.out_channels, wet=True), "right")
    source = page.add(AudioSourcePart(encode.in_channels, kind.two), "left")
    page.add(SharedControlsPart(alone=not kind.two), "left")
    page.add(MixPart() if kind.two else PadPart(decode.in_channels), "right")
    add_transpose(page)
    contents = f"all strips and the {'mix' if kind.two else 'pad'}"
    page.add(SnapshotsPart(f"{plan.stem}-{kind.name}", contents), "left")
    encoders = [page.add(ModelBox(encode)) for _ in range(1 + kind.two)]
    strips, decoder = page.add(StripsPart(kind, decode)), page.add(ModelBox(decode))
    for i, encoder in enumerate(encoders):
        page.cord(source, encoder, first=i * encode.in_channels)
        page.cord(encoder, strips, to=i * encode.out_channels)
    page.cord(strips, decoder)
    page.cord(decoder, output)
    return page


def motion(plan: Plan) -> Page | None:
    """Build the page on which OSC sensors move the input of `decode`, and of `from_noise` if the .ts has it.

    Only the model that is chosen computes.
    """
    contract = plan.contract
    if "decode" not in contract or contract.clip or contract.method("decode").in_ratio == 1:
        return None
    decode = contract.method("decode")
    flow = plan.same_ports_method("decode", "from_noise")
    page = Page(plan, f"{plan.stem}: moved by sensors")
    page.add(HostPart(plan, decode, wet=flow is not None), "left")
    signals = page.add(MotionPart(decode, flow is not None, plan.port), "left")
    output = OutputPart(decode.out_channels, wet=False)
    if flow is None:
        model = page.add(ModelBox(decode))
        page.cord(signals, model)
        page.cord(model, page.add(output, "right"))
        add_transpose(page)
        return page
    target = TargetPart(decode.out_channels)
    for place, method in enumerate((decode, flow)):
        model = page.add(ModelBox(method, enable_name(place)))
        page.cord(signals, model)
        page.cord(model, target, to=place * decode.out_channels)
    page.cord(target, page.add(output, "right"))
    page.add(target, "right")
    add_transpose(page)
    return page


def oneshot(plan: Plan) -> Page | None:
    """Build the page for clips, which `generate` draws at each trigger, or `decode` makes of latents that are set by
    hand.

    A model that is not chosen stops computing when its last clip has ended.
    """
    if not plan.contract.clip or "decode" not in plan.contract:
        return None
    decode = plan.contract.method("decode")
    generate = plan.contract.method("generate") if "generate" in plan.contract else None
    page = Page(plan, f"{plan.stem}: one clip per trigger")
    page.add(HostPart(plan, decode, wet=generate is not None), "left")
    output = page.add(OutputPart(decode.out_channels, wet=False), "right")
    page.add(SequencerPart(), "right")
    add_transpose(page)
    trigger = page.add(TriggerPart(generate is not None, plan.port), "left")
    steer = page.add(ConditionsPart(plan, generate), "left")
    page.add(SnapshotsPart(f"{plan.stem}-oneshot", "the latents and the steer sliders"), "left")
    models = []
    if generate is not None:
        models.append(page.add(ModelBox(generate, enable_name(0))))
        page.cord(trigger, models[0], count=1)
        page.cord(steer, models[0], to=1)
    sliders = LatentSlidersPart(decode)
    page.add(sliders, "left" if sliders.panel.w == WIDTH else "across")
    page.cord(trigger, sliders, first=len(models))
    models.append(page.add(ModelBox(decode, enable_name(1) if models else "")))
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
"""The function that builds each page; it returns None if the .ts lacks a method that the page needs."""
