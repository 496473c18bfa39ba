"""The patch for clips: each hit is one rising edge where it should be, and nothing else is, in libpd."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

import cypd
import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from pd_runner import Rig, Scene
from ports import free_port
from pythonosc.udp_client import SimpleUDPClient
from wild import RATE, architecture, clip_instrument, through_file, wild_clips

from riverrun_export import contract as contracts
from riverrun_export.contract import Contract
from riverrun_export.contract.names import PORT
from riverrun_export.patches import WRITERS, lint
from riverrun_export.patches.pages import PAGES
from riverrun_export.patches.parts.sequencer import CLAVE
from riverrun_export.patches.plan import Plan

SHAPES = [(1, 1), (1, 8), (2, 8), (2, 33), (2, 64), (4, 16)]
"""Channels and latents."""

STEERED = ("loudness", "brightness", "attack")


def contract(channels: int, latents: int, prior: bool = True) -> Contract:
    return contracts.clip_instrument(channels, latents, 512, 48000, 112, 48000, 96, [0] * latents, prior, STEERED)


@cache
def patch(kind: str = "pd", channels: int = 2, latents: int = 8, prior: bool = True) -> str:
    page = PAGES["oneshot"](Plan("drums.ts", contract(channels, latents, prior)))
    assert page is not None
    return WRITERS[kind](page).text()


class Stage(Scene):
    """The patch with audio on."""

    def __init__(self, folder: Path, latents: int = 8, prior: bool = True, text: str = "") -> None:
        self.port = free_port()
        text = (text or patch(latents=latents, prior=prior)).replace(str(PORT), str(self.port))
        super().__init__(folder, text, contract(2, latents, prior))
        self.start()

    def edges(self, seconds: float, method: str = "generate") -> NDArray[np.int64]:
        """Samples at which the trigger of `method` rises above 0.5 while time passes."""
        return rises(self.run(seconds)[method][0])


def rises(trigger: NDArray[np.float32]) -> NDArray[np.int64]:
    assert set(np.unique(trigger)) <= {0, 1}
    return np.flatnonzero(np.diff(trigger, prepend=0) > 0.5)


@pytest.mark.parametrize(("channels", "latents"), SHAPES)
@pytest.mark.parametrize("prior", [True, False])
def test_lint_finds_nothing(channels: int, latents: int, prior: bool) -> None:
    kept = contract(channels, latents, prior)
    assert lint.pd(patch("pd", channels, latents, prior), kept) == []
    assert lint.maxpat(patch("maxpat", channels, latents, prior), kept) == []


def test_it_is_for_clips_alone_and_they_have_no_other() -> None:
    sequence = contracts.instrument(2, 8, 1024, 48000, 496, [], prior=True)
    assert PAGES["oneshot"](Plan("strings.ts", sequence)) is None
    clips = Plan("drums.ts", contract(2, 8))
    assert [name for name, make in PAGES.items() if make(clips)] == ["oneshot"]


@pytest.mark.parametrize(("latents", "prior"), [(1, True), (8, False), (64, True)])
def test_it_opens_without_a_word_and_silent(tmp_path: Path, latents: int, prior: bool) -> None:
    with Stage(tmp_path, latents, prior) as scene:
        noise = np.random.default_rng(0).standard_normal(scene.samples(0.5))
        out = scene.run(0.5, **{method.name: noise for method in scene.used})
        assert scene.complaints == []
        assert not any(signal.any() for signal in out.values())


def test_it_sounds_only_when_on(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        tone = np.sin(np.arange(scene.samples(0.3)) * 0.1)
        for switch, wanted in ((1, True), (0, False), (1, True)):
            scene.send("on", switch)
            for method in ("generate", "decode"):
                scene.run(0.3, **{method: tone})
                assert scene.run(0.3, **{method: tone})["dac"].any(axis=1).tolist() == [wanted] * 2


def hits(scene: Stage) -> dict[str, Callable[[], None]]:
    """All that should start a clip."""
    client = SimpleUDPClient("127.0.0.1", scene.port)
    return {
        "the button": lambda: scene.send("hit"),
        "a note": lambda: cypd.noteon(3, 60, 100),
        "OSC": lambda: client.send_message("/riverrun/trigger", [1.0]),
        "OSC in whole numbers": lambda: client.send_message("/riverrun/trigger", [1]),
        "the space bar": lambda: cypd.send_float("#key", 32.0),
    }


def test_each_hit_is_one_rising_edge(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        for name, hit in hits(scene).items():
            hit()
            out = scene.run(0.1)
            assert len(rises(out["generate"][0])) == 1, name
            assert out["generate"][0].sum() == pytest.approx(240, abs=1), name  # 5 ms
            assert not out["decode"].any(), name
        assert scene.complaints == []


def test_it_says_when_nothing_arrives(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene, scene.shown("arrivals") as shown:
        scene.run(2.1)
        assert f"nothing arrives on port {scene.port}" in str(shown["arrivals"])
        hits(scene)["OSC"]()
        scene.run(0.1)
        assert shown["arrivals"] == ("label", "empty")


def test_what_is_no_hit_starts_nothing(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        client = SimpleUDPClient("127.0.0.1", scene.port)
        for value in (0.0, 0.5, -1.0, 0):
            client.send_message("/riverrun/trigger", [value])
        client.send_message("/riverrun/xy", [1.0, 1.0])
        cypd.noteon(0, 60, 0)  # the end of a note
        for name in ("clips", "run", "tempo", "dice", "neutral", "step-2", "now"):
            scene.send(name, 0)
        out = scene.run(0.5)
        assert not out["generate"][0].any()
        assert not out["decode"][0].any()


def test_by_hand_the_other_model_is_hit_and_has_the_sliders(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
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


def test_without_a_prior_there_is_only_by_hand(tmp_path: Path) -> None:
    with Stage(tmp_path, prior=False) as scene:
        assert [method.name for method in scene.used] == ["decode"]
        scene.send("hit")
        assert len(scene.edges(0.1, "decode")) == 1
        scene.send("voices", 4)
        scene.send("reset")
        assert scene.console[-2:] == ["decode: set voices 4", "decode: set reset 1"]


def test_dice_throw_all_latents_anew_and_neutral_takes_them_back(tmp_path: Path) -> None:
    with Stage(tmp_path, latents=64) as scene:
        thrown = []
        for _ in range(3):
            scene.send("dice")
            thrown.append(scene.run(0.1)["decode"][1:, -1])
        assert np.abs(thrown).max() <= 2
        assert np.std(thrown) > 0.8
        assert all(len(np.unique(one)) > 40 for one in thrown)
        assert not np.array_equal(thrown[0], thrown[1])
        scene.send("neutral")
        assert not scene.run(0.1)["decode"][1:, -1].any()


def test_steering_reaches_the_model_beside_the_trigger(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        for name, value in (("temperature", -0.5), ("loudness", 0.25), ("brightness", 0.5), ("attack", 1)):
            scene.send(name, value)
        scene.send("seed", 7)
        scene.send("voices", 3)
        scene.send("reset")
        assert scene.run(0.1)["generate"][:, -1] == pytest.approx([0, -0.5, 0.25, 0.5, 1])
        for method in ("generate", "decode"):
            said = [line for line in scene.console if line.startswith(f"{method}: set")]
            assert said[-3:] == [f"{method}: set {what}" for what in ("seed 7", "voices 3", "reset 1")]


def step_of(tempo: float) -> float:
    """Samples from one step to the next, four a beat."""
    return 48000 * 60 / tempo / 4


@pytest.mark.parametrize("tempo", [60, 120, 220])
def test_the_sequencer_keeps_its_tempo_to_the_sample(tmp_path: Path, tempo: float) -> None:
    with Stage(tmp_path) as scene:
        scene.send("tempo", tempo)
        scene.run(0.1)
        scene.send("run", 1)
        edges = scene.edges(2 * 16 * step_of(tempo) / 48000)
        steps = np.array([16 * bar + step for bar in range(2) for step in CLAVE])
        assert np.abs(edges - edges[0] - steps * step_of(tempo)).max() <= 1
        scene.send("run", 0)
        assert len(scene.edges(1.0)) == 0
        scene.send("run", 1)
        assert len(scene.edges(2.5 * step_of(tempo) / 48000)) == 1  # from the first step again


def test_steps_can_be_switched_while_it_runs(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        for step in CLAVE:
            scene.send(f"step-{step + 1}", 0)
        scene.send("run", 1)
        assert len(scene.edges(3.0)) == 0
        for step in (1, 5, 9, 13):
            scene.send(f"step-{step}", 1)
        edges = scene.edges(4.0)
        assert np.diff(edges) == pytest.approx(4 * step_of(120), abs=1)
        assert len(edges) == 8


def test_a_click_on_a_number_goes_on_there(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        for step in CLAVE:
            scene.send(f"step-{step + 1}", 0)
        scene.send("step-10", 1)
        scene.send("run", 1)
        assert len(scene.edges(0.3)) == 0  # the third step
        scene.send("now", 8)
        assert len(scene.edges(0.125)) == 1


def test_chance_leaves_some_out(tmp_path: Path) -> None:
    with Stage(tmp_path) as scene:
        for step in range(16):
            scene.send(f"step-{step + 1}", 1)
        scene.send("tempo", 200)
        scene.send("run", 1)
        for chance, least, most in ((100, 200, 200), (0, 0, 0), (50, 60, 140)):
            scene.send("chance", chance)
            assert least <= len(scene.edges(200 * step_of(200) / 48000)) <= most


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.integers(4, 60), min_size=1, max_size=8))
def test_hits_further_apart_than_their_length_are_all_there(tmp_path: Path, gaps: list[int]) -> None:
    """Gaps in ticks of 64 samples: the shortest is 5.3 ms."""
    with Stage(tmp_path) as scene:
        signal = []
        for gap in gaps:
            scene.send("hit")
            signal.append(scene.run((gap + 0.5) * 64 / 48000)["generate"][0])
        assert len(rises(np.concatenate(signal))) == len(gaps)


def faults(folder: Path, text: str) -> list[str]:
    """What is wrong with a patch for clips, by playing it."""
    with Stage(folder, text=text) as scene:
        found = list(scene.complaints)
        if len(scene.edges(0.5)):
            found.append("a clip on load")
        scene.send("hit")
        if len(scene.edges(0.1)) != 1:
            found.append("no clip at a hit")
        scene.send("clips", 1)
        scene.send("latent-8", 1)
        scene.send("hit")
        out = scene.run(0.1)["decode"]
        if len(rises(out[0])) != 1 or out[8, -1] != 1:
            found.append("no clip by hand")
        scene.send("clips", 0)
        scene.send("run", 1)
        if np.diff(scene.edges(1.0)).tolist() != [18000, 18000]:
            found.append("out of time")
        return found


def cut(text: str, outlet: int, inlet: int) -> str:
    """Without the first cord of the page from such an outlet to such an inlet."""
    start = text.rindex("#X restore", 0, text.rindex("#X restore"))
    return text[:start] + re.sub(rf"#X connect \d+ {outlet} \d+ {inlet};\n", "", text[start:], count=1)


def test_it_has_no_faults(tmp_path: Path) -> None:
    assert faults(tmp_path, patch()) == []


@pytest.mark.parametrize(
    ("fault", "sign"),
    [
        (lambda text: text.replace("vline~", "line~"), "clip"),
        (lambda text: text.replace("1 \\, 0 0 5", "0 \\, 0 0 5"), "no clip at a hit"),
        (lambda text: text.replace("== 0;", "== 5;"), "no clip at a hit"),
        (lambda text: text.replace("r~ \\$0-trigger-by-hand", "r~ \\$0-trigger"), "no clip by hand"),
        (lambda text: text.replace("15000", "12000"), "out of time"),
        (lambda text: text.replace("+ 1;", "+ 2;"), "out of time"),
        (lambda text: cut(text, 8, 8), "no clip by hand"),
        (lambda text: text + "#X connect 9 0 11 50;\n", "connection failed"),
        (lambda text: text.replace("stripnote", "nosuch"), "couldn't create"),
    ],
)
def test_planted_faults_are_found(tmp_path: Path, fault: Callable[[str], str], sign: str) -> None:
    assert fault(patch()) != patch()
    assert any(sign in found for found in faults(tmp_path, fault(patch())))


def test_max_has_the_same_controls() -> None:
    pd = set(re.findall(r"(?:tgl|bng|nbx|[hv]sl|[hv]radio) .*?\\\$0-([\w-]+)", patch("pd")))
    boxes = [box["box"] for box in json.loads(patch("maxpat"))["patcher"]["boxes"]]
    assert {box["varname"] for box in boxes if box.get("parameter_enable")} == pd - {"buffer"}


@pytest.fixture(scope="module")
def drums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An instrument of clips of a tenth of a second that nobody trained, but that sounds."""
    path = tmp_path_factory.mktemp("wild") / "drums.ts"
    clip = RATE // 10
    through_file(clip_instrument(*wild_clips(architecture("oneshot"), 2, clip), clip), str(path))
    return path


def test_a_hit_sounds(tmp_path: Path, drums: Path) -> None:
    kept = contracts.read(torch.jit.load(str(drums)))
    page = PAGES["oneshot"](Plan(drums.name, kept))
    assert page is not None
    text = WRITERS["pd"](page).text().replace(str(PORT), str(free_port()))
    with Scene(tmp_path, text, kept, ts=drums) as scene:
        scene.start()
        played = Rig(scene)
        scene.send("on", 1)
        for clips in (0, 1):
            scene.send("clips", clips)
            assert np.abs(played.run(0.1)).max() < 1e-6
            scene.send("hit")
            sound = np.abs(played.run(0.3)).max(axis=0)
            assert sound.max() > 0.01
            late = np.flatnonzero(sound > 0.001)[0]
            assert late <= 512 + 64  # it waits for a whole block, of as many samples as a frame has
            assert played.run(0.3)[:, -4800:].max() < 1e-4  # a clip ends
        assert scene.complaints == []
