"""The subpatches that the Max patches are put together from: what the controls of each panel drive."""

from __future__ import annotations

from py2max.core import Box

from riverrun_export.contract import Method
from riverrun_export.patches import panels
from riverrun_export.patches.max import Patch
from riverrun_export.patches.plan import Plan

DC_BLOCK = "[biquad~ 1. -1. 0. -0.99935 0.]"
"""One zero at 0 Hz and a pole close by: 5 Hz and up pass, at 48000 Hz."""


def inlets(patch: Patch, step: int, *comments: str) -> list[Box]:
    """A row of inlets."""
    return [patch.port("inlet", 20 + step * i, 20, comment) for i, comment in enumerate(comments)]


def host(parent: Patch, plan: Plan, *methods: Method) -> Patch:
    """Reads rate and vector size after loading and whenever the audio starts. Out: rate, latency in ms, warning."""
    patch = Patch(parent)
    _, state = patch.chain(20, 20, "[loadbang]", "[dspstate~]", step=40)
    latency = patch.box(120, 110, f"[expr 1000. * ({plan.held(*methods)} - {len(methods)} * $f2) / $f1]")
    outs = [patch.port("outlet", 20 + 100 * i, 230, name) for i, name in enumerate(("rate", "latency, ms", "warning"))]
    patch.cord(state, outs[0], 1)
    patch.cord(state, latency, 1)
    patch.cord(state, latency, 2, 1)
    patch.cord(latency, outs[1])
    for warning in (control for control in panels.host(plan).controls if control.kind == "warning"):
        differs, select = patch.chain(420, 110, f"[!= {plan.contract.rate}.]", "[sel 1 0]", step=40)
        patch.cord(state, differs, 1)
        for outlet, (x, text) in enumerate(((420, f"[set {warning.text}("), (360, "[set("))):
            message = patch.box(x, 190, text)
            patch.cord(select, message, outlet)
            patch.cord(message, outs[2])
    return patch


def steer(parent: Patch, plan: Plan, method: Method) -> Patch:
    """In: the panel's controls. Out: a smoothed signal for every inlet of `method`, then messages for the model."""
    patch = Patch(parent)
    ears, messages = panels.heard(method), attributes(plan)
    ports = dict(zip(steering(plan, method), inlets(patch, 120, *steering(plan, method)), strict=True))
    for i, name in enumerate(panels.inlet_names(method)):
        x = 20 + 120 * i
        if i in ears:
            signal = patch.box(x, 110, f"[adc~ {ears.index(i) + 1}]")
        else:
            smooth, signal = patch.chain(x, 70, "[$1 20(", "[line~]")
            patch.cord(ports[name], smooth)
        patch.cord(signal, patch.port("outlet", x, 180, name))
    if not messages:
        return patch
    out = patch.port("outlet", 20 + 120 * method.in_channels, 180, "messages for the model")
    for i, name in enumerate(messages, method.in_channels):
        texts = ("[b]", "[set reset 1(") if name == "reset" else ("[i]", f"[set {name} $1(")
        first, message = patch.chain(20 + 120 * i, 70, *texts)
        patch.cord(ports[name], first)
        patch.cord(message, out)
    return patch


def steering(plan: Plan, method: Method) -> list[str]:
    """The names of the panel's controls, as the inlets of `steer` have them."""
    return [*panels.steered(method), *attributes(plan)]


def attributes(plan: Plan) -> list[str]:
    """Those that `steer` has a control for."""
    return [name for name in ("seed", *panels.SWITCHES, "reset") if plan.attribute(name)]


def source(parent: Patch, channels: int) -> Patch:
    """In: 0 for plucks made here, 1 for the sound card's inputs. Out: the sound."""
    patch = Patch(parent)
    (choice,) = inlets(patch, 0, "0: test, 1: live")
    is_test, _, test_gain = patch.chain(20, 70, "[== 0]", "[$1 50(", "[line~]")
    is_live, _, live_gain = patch.chain(120, 70, "[== 1]", "[$1 50(", "[line~]")
    beat, both, _, envelope = patch.chain(220, 70, "[metro 500]", "[t b b]", "[0, 1 5 0 450(", "[line~]")
    note, _, _, pitch = patch.chain(360, 130, "[random 5]", "[* 2.4]", "[+ 45.]", "[mtof]")
    for chosen in (is_test, is_live):
        patch.cord(choice, chosen)
    patch.cord(is_test, beat)
    patch.cord(both, note, 1)
    for i in range(channels):
        x = 20 + 240 * i
        detune, _, _, pluck, test, mix = patch.chain(
            x, 280, f"[* {1 + 0.004 * i:.3f}]", "[saw~]", "[onepole~ 2000]", "[*~]", "[*~]", "[+~]", step=36
        )
        _, live = patch.chain(x + 120, 388, f"[adc~ {i + 1}]", "[*~]", step=36)
        patch.cord(pitch, detune)
        patch.cord(envelope, pluck, 0, 1)
        patch.cord(test_gain, test, 0, 1)
        patch.cord(live_gain, live, 0, 1)
        patch.cord(live, mix, 0, 1)
        patch.cord(mix, patch.port("outlet", x, 500, f"sound {i + 1}"))
    return patch


def strip(parent: Patch, number: int) -> Patch:
    """In: a latent, its offset, its scale. Out: the latent times the scale plus the offset, both smoothed."""
    patch = Patch(parent)
    latent, offset, scale = inlets(patch, 80, f"latent {number}", "offset", "scale")
    scaled, moved = patch.chain(20, 150, "[*~]", "[+~]", step=40)
    patch.cord(latent, scaled)
    for x, port, target in ((100, offset, moved), (180, scale, scaled)):
        smooth, line = patch.chain(x, 70, "[$1 30(", "[line~]")
        patch.cord(port, smooth)
        patch.cord(line, target, 0, 1)
    patch.cord(moved, patch.port("outlet", 20, 230, f"latent {number}"))
    return patch


def output(parent: Patch, channels: int, wet: bool) -> Patch:
    """In: on, level, share of wet if asked, the sound, the dry sound if asked. Out: safe sound, then "start" for dac~.

    NaN becomes 0, no DC, on and off and level without clicks, at most full scale.
    """
    patch = Patch(parent)
    sounds = [f"sound {i + 1}" for i in range(channels)] + [f"dry {i + 1}" for i in range(channels) if wet]
    on, level, *rest = inlets(patch, 110, "on", "level, dB", *(["wet"] if wet else []), *sounds)
    start, message = patch.chain(20, 70, "[sel 1]", "[start(")
    patch.cord(on, start)
    smooth_on, _, gain = patch.chain(90, 110, "[$1 50(", "[line~]", "[*~]", step=90)
    patch.cord(on, smooth_on)
    decibels, _, fade = patch.chain(150, 110, "[dbtoa]", "[$1 30(", "[line~]")
    patch.cord(level, decibels)
    patch.cord(fade, gain, 0, 1)
    if wet:
        smooth, share = patch.chain(240, 70, "[$1 30(", "[line~]")
        patch.cord(rest.pop(0), smooth)
    for i in range(channels):
        x, sound = 350 + 220 * i, rest[i]
        if wet:
            difference, part, mix = patch.chain(x, 110, "[-~]", "[*~]", "[+~]")
            dry = rest[channels + i]
            for signal, target, inlet in (
                (sound, difference, 0),
                (dry, difference, 1),
                (share, part, 1),
                (dry, mix, 1),
            ):
                patch.cord(signal, target, 0, inlet)
            sound = mix
        safe, _, faded, last = patch.chain(x, 230, "[bitsafe~]", DC_BLOCK, "[*~]", "[clip~ -1. 1.]", step=36)
        patch.cord(sound, safe)
        patch.cord(gain, faded, 0, 1)
        patch.cord(last, patch.port("outlet", x, 390, f"sound {i + 1}"))
    patch.cord(message, patch.port("outlet", 350 + 220 * channels, 390, "start"))
    return patch
