"""The subpatches that the Pd patches are put together from: a panel each, and out of sight below it what it drives."""

from __future__ import annotations

from riverrun_export.contract import Method
from riverrun_export.patches import panels
from riverrun_export.patches.panels import Panel
from riverrun_export.patches.pd import Canvas, symbol
from riverrun_export.patches.plan import Plan

VECTOR = 64
"""Samples that Pd computes at a time."""


def panel_canvas(panel: Panel, width: int, height: int) -> tuple[Canvas, dict[str, int], int]:
    """A subpatch with `panel` on top; its controls; and where the rest of it can start, `height` pixels of it."""
    canvas = Canvas(max(panel.w, width) + 20, panel.h + height + 40, panel.name)
    return canvas, canvas.panel(panel), panel.h + 20


def host(plan: Plan, *methods: Method) -> Canvas:
    """Reads the sample rate after loading and whenever the audio starts; shows it, the latency, the warning."""
    panel = panels.host(plan)
    canvas, shown, y = panel_canvas(panel, 560, 300)
    load = canvas.box(10, y, "[loadbang]")
    started = canvas.box(110, y, "[r pd-dsp-started]")
    rate, fan = canvas.chain(10, y + 30, "[samplerate~]", "[t f f b f]")
    canvas.cord(load, rate)
    canvas.cord(started, rate)
    canvas.cord(fan, shown["rate"])
    for warning in (control for control in panel.controls if control.kind == "warning"):
        differs, select = canvas.chain(300, y + 60, f"[!= {plan.contract.rate}]", "[sel 1 0]")
        warn = canvas.box(300, y + 120, f"[label {symbol(warning.text)}(")
        clear = canvas.box(200, y + 120, "[label empty(")
        send = canvas.box(300, y + 170, "[s $0-rate-warning]")
        canvas.cord(fan, differs, outlet=1)
        canvas.cord(select, warn)
        canvas.cord(select, clear, outlet=1)
        canvas.cord(warn, send)
        canvas.cord(clear, send)
    held = plan.held(*methods) - VECTOR * len(methods)
    samples, divide, thousand = canvas.chain(60, y + 100, f"[{held}(", "[/ 1]", "[* 1000]")
    canvas.cord(fan, samples, outlet=2)
    canvas.cord(fan, divide, outlet=3, inlet=1)
    canvas.cord(thousand, shown["latency"])
    canvas.chain(10, y + 220, "[loadbang]", f"[bufsize {plan.buffer}(", "[s $0-model]")
    words = "nn~ has to be told its buffer size once more after loading. A bigger one, here and in nn~, cures dropouts."
    canvas.note(140, y + 220, 400, words)
    return canvas


def steer(plan: Plan, method: Method) -> Canvas:
    """A smoothed signal, or the sound card's, for every inlet of `method`; the rest goes to the model as messages."""
    canvas, shown, y = panel_canvas(panels.steer(plan, method), 120 * (method.in_channels + 4), 120)
    ears = panels.heard(method)
    for i, name in enumerate(panels.inlet_names(method)):
        if i in ears:
            canvas.chain(10 + 120 * i, y + 30, f"[adc~ {ears.index(i) + 1}]", "[outlet~]")
        else:
            smooth, _, _ = canvas.chain(10 + 120 * i, y, "[$1 20(", "[line~]", "[outlet~]")
            canvas.cord(shown[name], smooth)
    x = 10 + 120 * method.in_channels
    switches = [(name, f"[set {name} $1(") for name in ("seed", *panels.SWITCHES)]
    for name, text in (*switches, ("reset", "[set reset 1(")):
        if name in shown:
            message, _ = canvas.chain(x, y, text, "[s $0-model]")
            canvas.cord(shown[name], message)
            x += 120
    return canvas


def source(channels: int, dry: int) -> Canvas:
    """Plucks made here or the sound card's inputs, cross-faded: to the model, and `dry` channels to the listener."""
    canvas, shown, y = panel_canvas(panels.source(channels), 280 * channels, 520)
    is_test, _, test_gain = canvas.chain(10, y, "[== 0]", "[$1 50(", "[line~]")
    is_live, _, live_gain = canvas.chain(110, y, "[== 1]", "[$1 50(", "[line~]")
    beat, both, _, envelope = canvas.chain(220, y, "[metro 500]", "[t b b]", "[1 5, 0 450 5(", "[vline~]")
    note, _, _, pitch = canvas.chain(360, y + 60, "[random 5]", "[* 2.4]", "[+ 45]", "[mtof]")
    canvas.cord(shown["source"], is_test)
    canvas.cord(shown["source"], is_live)
    canvas.cord(is_test, beat)
    canvas.cord(both, note, outlet=1)
    for i in range(channels):
        x = 10 + 280 * i
        detune, _, _, _, pluck, test, mix, _ = canvas.chain(
            x,
            y + 210,
            f"[* {1 + 0.004 * i:g}]",
            "[phasor~]",
            "[-~ 0.5]",
            "[lop~ 2000]",
            "[*~]",
            "[*~]",
            "[+~]",
            "[outlet~]",
            step=36,
        )
        _, live = canvas.chain(x + 100, y + 354, f"[adc~ {i + 1}]", "[*~]", step=36)
        canvas.cord(pitch, detune)
        canvas.cord(envelope, pluck, inlet=1)
        canvas.cord(test_gain, test, inlet=1)
        canvas.cord(live_gain, live, inlet=1)
        canvas.cord(live, mix, inlet=1)
        meter(canvas, x + 190, y + 462, mix, shown[f"in-{i + 1}"])
        for j in range(i, dry, channels):
            canvas.cord(mix, canvas.box(x + 80, y + 462 + 30 * (j // channels), f"[s~ $0-dry-{j + 1}]"))
    return canvas


def latents(method: Method) -> Canvas:
    """Every latent times its scale plus its offset, both smoothed, in a subpatch a latent."""
    count = method.in_channels
    canvas, shown, y = panel_canvas(panels.latents(method), 75 * count, 190)
    canvas.cord(shown["neutral"], canvas.box(10, y, "[s $0-neutral-all]"))
    for i in range(count):
        x = 10 + 75 * i
        inlet = canvas.box(x, y + 60, "[inlet~]")
        strip = canvas.sub(x, y + 120, _strip(i + 1))
        outlet = canvas.box(x, y + 180, "[outlet~]")
        canvas.cord(inlet, strip)
        canvas.cord(shown[f"offset-{i + 1}"], strip, inlet=1)
        canvas.cord(shown[f"scale-{i + 1}"], strip, inlet=2)
        canvas.cord(strip, outlet)
    return canvas


def _strip(number: int) -> Canvas:
    canvas = Canvas(500, 240, f"z{number}")
    _, scaled, moved, _ = canvas.chain(10, 10, "[inlet~]", "[*~]", "[+~]", "[outlet~]", step=60)
    _, _, offset = canvas.chain(90, 10, "[inlet]", "[$1 30(", "[line~]")
    _, _, scale = canvas.chain(170, 10, "[inlet]", "[$1 30(", "[line~]")
    canvas.cord(scale, scaled, inlet=1)
    canvas.cord(offset, moved, inlet=1)
    neutral, _, _ = canvas.chain(270, 10, "[r $0-neutral-all]", "[0(", f"[s $0-offset-{number}]", step=40)
    one, _ = canvas.chain(390, 50, "[1(", f"[s $0-scale-{number}]", step=40)
    canvas.cord(neutral, one)
    return canvas


def output(channels: int, wet: bool) -> Canvas:
    """Makes the sound safe: NaN becomes 0, no DC, on and off and level without clicks, at most full scale."""
    canvas, shown, y = panel_canvas(panels.output(channels, wet), 400 + 250 * channels, 360)
    on, _, gain = canvas.chain(110, y, "[$1 50(", "[line~]", "[*~]", step=115)
    decibels, _, _, level = canvas.chain(190, y, "[+ 100]", "[dbtorms]", "[$1 30(", "[line~]")
    canvas.cord(shown["on"], on)
    canvas.cord(shown["level"], decibels)
    canvas.cord(level, gain, inlet=1)
    start, _ = canvas.chain(10, y, "[sel 1]", "[; pd dsp 1(")
    canvas.cord(shown["on"], start)
    if wet:
        wet_share, share = canvas.chain(290, y, "[$1 30(", "[line~]")
        canvas.cord(shown["wet"], wet_share)
    for i in range(channels):
        x = 400 + 250 * i
        sound = canvas.box(x, y, "[inlet~]")
        if wet:
            dry = canvas.box(x + 70, y, f"[r~ $0-dry-{i + 1}]")
            difference, part, mix = canvas.chain(x, y + 30, "[-~]", "[*~]", "[+~]")
            canvas.cord(sound, difference)
            canvas.cord(dry, difference, inlet=1)
            canvas.cord(share, part, inlet=1)
            canvas.cord(dry, mix, inlet=1)
            sound = mix
        above, below = canvas.box(x, y + 130, "[max~ 0]"), canvas.box(x + 80, y + 130, "[min~ 0]")
        finite, _, _, faded, last, _ = canvas.chain(
            x, y + 170, "[+~]", "[clip~ -4 4]", "[hip~ 5]", "[*~]", "[clip~ -1 1]", "[outlet~]"
        )
        canvas.cord(sound, above)
        canvas.cord(sound, below)
        canvas.cord(above, finite)
        canvas.cord(below, finite, inlet=1)
        canvas.cord(gain, faded, inlet=1)
        meter(canvas, x + 120, y + 290, last, shown[f"out-{i + 1}"])
    return canvas


def meter(canvas: Canvas, x: int, y: int, signal: int, shown: int) -> None:
    """Show the level of `signal`, in dB below full scale."""
    follow, decibels = canvas.chain(x, y, "[env~ 4096]", "[- 100]")
    canvas.cord(signal, follow)
    canvas.cord(decibels, shown)
