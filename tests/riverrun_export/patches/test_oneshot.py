"""The oneshot page in libpd: each trigger is one rising edge at the chosen model, and nothing else triggers."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import cypd
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from patch_cases import (
    SHAPES,
    clip_contract,
    contract,
    lint_faults,
    max_controls,
    oneshot_patch,
    page_text,
    pd_controls,
)
from pd_runner import OscScene, oneshot_scene, read_contract

from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.parts.sequencer import CLAVE
from riverrun_export.patches.plan import Plan


def edges(scene: OscScene, seconds: float, method: str = "generate") -> NDArray[np.int64]:
    """Run the patch; return the samples at which the trigger of `method` rises above 0.5."""
    return rises(scene.run(seconds)[method][0])


def rises(trigger: NDArray[np.float32]) -> NDArray[np.int64]:
    assert set(np.unique(trigger)) <= {0, 1}
    return np.flatnonzero(np.diff(trigger, prepend=0) > 0.5)


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
@pytest.mark.parametrize("prior", [True, False])
@pytest.mark.parametrize("suffix", ["pd", "maxpat"])
def test_lint_finds_nothing(channels: int, latents: int, prior: bool, suffix: str) -> None:
    text = oneshot_patch(channels, latents, prior, suffix)
    assert lint_faults(f"drums-oneshot.{suffix}", text, clip_contract(channels, latents, prior)) == []


def test_the_page_is_for_clips_only_and_their_only_page() -> None:
    assert PAGES["oneshot"](Plan("strings.ts", contract())) is None
    clips = Plan("drums.ts", clip_contract())
    assert [name for name, build_page in PAGES.items() if build_page(clips)] == ["oneshot"]


def test_max_has_the_same_controls() -> None:
    assert max_controls(oneshot_patch(suffix="maxpat")) == pd_controls(oneshot_patch())


def test_signals_go_by_cords() -> None:
    """Pd's s~ and r~ work at one block size only."""
    assert not re.search(r"#X obj \d+ \d+ [sr]~ ", oneshot_patch())


@pytest.mark.parametrize(("latents", "prior"), [(1, True), (8, False), (64, True)])
def test_opens_without_errors_and_silent(tmp_path: Path, latents: int, prior: bool) -> None:
    with oneshot_scene(tmp_path, latents, prior) as scene:
        noise = np.random.default_rng(0).standard_normal(scene.samples(0.5))
        out = scene.run(0.5, **{method.name: noise for method in scene.used})
        assert scene.errors == []
        assert not any(signal.any() for signal in out.values())


def test_sounds_only_when_on(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        tone = np.sin(np.arange(scene.samples(0.3)) * 0.1)
        for switch, expected in ((1, True), (0, False), (1, True)):
            scene.send("on", switch)
            for method in ("generate", "decode"):
                scene.run(0.3, **{method: tone})
                assert scene.run(0.3, **{method: tone})["dac"].any(axis=1).tolist() == [expected] * 2


def triggers(scene: OscScene) -> dict[str, Callable[[], None]]:
    """Return the actions that start a clip."""
    return {
        "the button": lambda: scene.send("hit"),
        "a note": lambda: cypd.noteon(3, 60, 100),
        "OSC": lambda: scene.send_osc("/riverrun/trigger", 1.0),
        "OSC in whole numbers": lambda: scene.send_osc("/riverrun/trigger", 1),
        "the space bar": lambda: cypd.send_float("#key", 32.0),
    }


def test_each_trigger_is_one_rising_edge(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for name, trigger in triggers(scene).items():
            trigger()
            out = scene.run(0.1)
            assert len(rises(out["generate"][0])) == 1, name
            assert out["generate"][0].sum() == pytest.approx(240, abs=1), name  # 5 ms
            assert not out["decode"].any(), name
        assert scene.errors == []


def test_the_status_line_reports_missing_messages(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene, scene.shown("arrivals") as shown:
        scene.run(2.1)
        assert f"nothing arrives on port {scene.port}" in str(shown["arrivals"])
        triggers(scene)["OSC"]()
        scene.run(0.1)
        assert shown["arrivals"] == ("label", "empty")


def test_other_messages_start_nothing(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for value in (0.0, 0.5, -1.0, 0):
            scene.send_osc("/riverrun/trigger", value)
        scene.send_osc("/riverrun/xy", 1.0, 1.0)
        cypd.noteon(0, 60, 0)  # the end of a note
        for name in ("clips", "run", "tempo", "dice", "neutral", "step-2", "now"):
            scene.send(name, 0)
        out = scene.run(0.5)
        assert not out["generate"][0].any()
        assert not out["decode"][0].any()


def test_by_hand_triggers_the_decoder_with_the_sliders(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        scene.send("clips", 1)
        scene.send("latent-3", -1.5)
        path = scene.run(0.1)["decode"]
        assert np.abs(np.diff(path, prepend=0)).max() < 0.01
        scene.send("hit")
        out = scene.run(0.1)
        assert len(rises(out["decode"][0])) == 1
        assert not out["generate"].any()
        assert out["decode"][1:, -1] == pytest.approx([0, 0, -1.5, 0, 0, 0, 0, 0])
        scene.send("clips", 0)
        scene.send("hit")
        out = scene.run(0.1)
        assert len(rises(out["generate"][0])) == 1
        assert not out["decode"][0].any()


def test_without_a_prior_clips_are_made_by_hand(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path, prior=False) as scene:
        assert [method.name for method in scene.used] == ["decode"]
        scene.send("hit")
        assert len(edges(scene, 0.1, "decode")) == 1
        scene.send("voices", 4)
        scene.send("reset")
        assert scene.console[-2:] == ["decode: set voices 4", "decode: set reset 1"]


def test_dice_randomise_all_latents_and_neutral_resets_them(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path, latents=64) as scene:
        latents = []
        for _ in range(3):
            scene.send("dice")
            latents.append(scene.run(0.1)["decode"][1:, -1])
        assert np.abs(latents).max() <= 2
        assert np.std(latents) > 0.8
        assert all(len(np.unique(one)) > 40 for one in latents)
        assert not np.array_equal(latents[0], latents[1])
        scene.send("neutral")
        assert not scene.run(0.1)["decode"][1:, -1].any()


def test_conditions_reach_the_model_with_the_trigger(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for name, value in (("temperature", -0.5), ("loudness", 0.25), ("brightness", 0.5), ("attack", 1)):
            scene.send(name, value)
        scene.send("seed", 7)
        scene.send("voices", 3)
        scene.send("reset")
        assert scene.run(0.1)["generate"][:, -1] == pytest.approx([0, -0.5, 0.25, 0.5, 1])
        for method in ("generate", "decode"):
            messages = [line for line in scene.console if line.startswith(f"{method}: set")]
            assert messages[-3:] == [f"{method}: set {text}" for text in ("seed 7", "voices 3", "reset 1")]


def step_of(tempo: float) -> float:
    """Return the samples from one step to the next, at four steps per beat."""
    return 48000 * 60 / tempo / 4


@pytest.mark.parametrize("tempo", [60, 120, 220])
def test_the_sequencer_keeps_its_tempo_to_the_sample(tmp_path: Path, tempo: float) -> None:
    with oneshot_scene(tmp_path) as scene:
        scene.send("tempo", tempo)
        scene.run(0.1)
        scene.send("run", 1)
        rising = edges(scene, 2 * 16 * step_of(tempo) / 48000)
        steps = np.array([16 * bar + step for bar in range(2) for step in CLAVE])
        assert np.abs(rising - rising[0] - steps * step_of(tempo)).max() <= 1
        scene.send("run", 0)
        assert len(edges(scene, 1.0)) == 0
        scene.send("run", 1)
        assert len(edges(scene, 2.5 * step_of(tempo) / 48000)) == 1  # it starts again at the first step


def test_steps_can_be_switched_while_it_runs(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for step in CLAVE:
            scene.send(f"step-{step + 1}", 0)
        scene.send("run", 1)
        assert len(edges(scene, 3.0)) == 0
        for step in (1, 5, 9, 13):
            scene.send(f"step-{step}", 1)
        rising = edges(scene, 4.0)
        assert np.diff(rising) == pytest.approx(4 * step_of(120), abs=1)
        assert len(rising) == 8


def test_a_click_on_a_number_continues_there(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for step in CLAVE:
            scene.send(f"step-{step + 1}", 0)
        scene.send("step-10", 1)
        scene.send("run", 1)
        assert len(edges(scene, 0.3)) == 0  # the third step
        scene.send("now", 8)
        assert len(edges(scene, 0.125)) == 1


def test_chance_skips_steps(tmp_path: Path) -> None:
    with oneshot_scene(tmp_path) as scene:
        for step in range(16):
            scene.send(f"step-{step + 1}", 1)
        scene.send("tempo", 200)
        scene.send("run", 1)
        for chance, least, most in ((100, 200, 200), (0, 0, 0), (50, 60, 140)):
            scene.send("chance", chance)
            assert least <= len(edges(scene, 200 * step_of(200) / 48000)) <= most


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(4, 60), min_size=1, max_size=8))
def test_triggers_further_apart_than_their_length_are_all_edges(tmp_path: Path, gaps: list[int]) -> None:
    """Gaps are in ticks of 64 samples; the shortest is 5.3 ms."""
    with oneshot_scene(tmp_path) as scene:
        signal = []
        for gap in gaps:
            scene.send("hit")
            signal.append(scene.run((gap + 0.5) * 64 / 48000)["generate"][0])
        assert len(rises(np.concatenate(signal))) == len(gaps)


def faults(folder: Path, text: str) -> list[str]:
    """Return the faults of a oneshot patch, found by playing it."""
    with oneshot_scene(folder, text=text) as scene:
        faults = list(scene.errors)
        if len(edges(scene, 0.5)):
            faults.append("a clip on load")
        scene.send("hit")
        if len(edges(scene, 0.1)) != 1:
            faults.append("no clip at a hit")
        scene.send("clips", 1)
        scene.send("latent-8", 1)
        scene.send("hit")
        out = scene.run(0.1)["decode"]
        if len(rises(out[0])) != 1 or out[8, -1] != 1:
            faults.append("no clip by hand")
        scene.send("clips", 0)
        scene.send("run", 1)
        if np.diff(edges(scene, 1.0)).tolist() != [18000, 18000]:
            faults.append("out of time")
        return faults


def cut(text: str, outlet: int, inlet: int) -> str:
    """Remove the first cord of the page from an outlet to an inlet with these numbers."""
    start = text.rindex("#X restore", 0, text.rindex("#X restore"))
    return text[:start] + re.sub(rf"#X connect \d+ {outlet} \d+ {inlet};\n", "", text[start:], count=1)


def test_the_patch_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, oneshot_patch()) == []


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        (lambda text: text.replace("vline~", "line~"), "clip"),
        (lambda text: text.replace("1 \\, 0 0 5", "0 \\, 0 0 5"), "no clip at a hit"),
        (lambda text: text.replace("== 0;", "== 5;"), "no clip at a hit"),
        (lambda text: cut(text, 1, 0), "no clip by hand"),
        (lambda text: text.replace("15000", "12000"), "out of time"),
        (lambda text: text.replace("+ 1;", "+ 2;"), "out of time"),
        (lambda text: cut(text, 8, 8), "no clip by hand"),
        (lambda text: text + "#X connect 9 0 11 50;\n", "connection failed"),
        (lambda text: text.replace("stripnote", "nosuch"), "couldn't create"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, fault: Callable[[str], str], sign: str) -> None:
    assert fault(oneshot_patch()) != oneshot_patch()
    assert any(sign in line for line in faults(tmp_path, fault(oneshot_patch())))


def test_a_trigger_sounds(tmp_path: Path, drums: Path) -> None:
    table = read_contract(drums)
    with OscScene(tmp_path, page_text("oneshot", table, drums.name), table, drums) as scene:
        scene.send("on", 1)
        for clips in (0, 1):
            scene.send("clips", clips)
            assert np.abs(scene.play(0.1)).max() < 1e-6
            scene.send("hit")
            sound = np.abs(scene.play(0.3)).max(axis=0)
            assert sound.max() > 0.01
            latency = np.flatnonzero(sound > 0.001)[0]
            assert latency <= 512 + 64  # the model computes whole blocks of a frame
            assert scene.play(0.3)[:, -4800:].max() < 1e-4  # a clip ends
        assert scene.errors == []
