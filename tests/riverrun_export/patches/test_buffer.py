"""nn~'s buffer in the patches: by default, as asked for, and as chosen in the patch; dry meets wet with each.

And what a patch says when its .ts or nn~ itself is missing.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch
from glass import glass
from pd_runner import Scene
from wild import instrument, through_file

from riverrun.errors import UsageError
from riverrun.models.whitening import Whitening
from riverrun_export import contract as contracts
from riverrun_export.check.lateness import lag
from riverrun_export.contract import Contract, Method
from riverrun_export.patches import build, lint
from riverrun_export.patches.plan import LARGEST, Plan

from .test_patches import CONTRACT, DRUMS, boxes_within

SAMPLES = 9600
"""How much sound is compared."""


@cache
def made(ratio: int, delay: int = 112) -> Contract:
    return contracts.instrument(1, 8, ratio, 48000, delay, [], prior=True)


@pytest.mark.parametrize(("ratio", "buffer"), [(64, 0), (128, 0), (512, 0), (1024, 1024), (2048, 2048)])
def test_what_suits_a_ratio(ratio: int, buffer: int) -> None:
    plan = Plan("made.ts", made(ratio))
    assert (plan.buffer, plan.block, plan.threaded) == (buffer, ratio, buffer > 0)
    assert Plan("drums.ts", DRUMS).buffer == 0


def test_what_has_no_ratio_gets_a_block_that_hosts_can_play() -> None:
    wire = Contract((Method("generate", 1, 1, 1, 1, ("in",), ("out",)),), (), 48000)
    assert Plan("wire.ts", wire).buffer == 1024
    with pytest.raises(UsageError, match=r"--buffer 0: nn~ would play wire.ts in blocks of 1, .* give 64 or more"):
        Plan("wire.ts", wire, 0)
    assert Plan("wire.ts", wire, 64).buffer == 64


@pytest.mark.parametrize(
    ("asked", "buffer", "says"),
    [
        (0, 0, "nn~ computes 128 samples at a time, without a thread of its own"),
        (1, 128, "--buffer 1 becomes 128: nn~ plays 128 samples while it computes 128 others, in a thread of its own"),
        (300, 512, "--buffer 300 becomes 512: nn~ plays 512 samples while it computes 512 others"),
        (512, 512, "nn~ plays 512"),
    ],
)
def test_what_is_asked_for_and_what_it_becomes(asked: int, buffer: int, says: str) -> None:
    plan = Plan("made.ts", made(128), asked)
    assert plan.buffer == buffer
    assert plan.told.startswith(says)
    for name, text in build(made(128), "made.ts", asked).items():
        assert set(re.findall(r"nn~ made\.ts \w+ (\d+)", text)) == {str(buffer)}
        assert (lint.pd if name.endswith(".pd") else lint.maxpat)(text, made(128), "made.ts") == []


@pytest.mark.parametrize("asked", [-1, LARGEST + 1])
def test_a_buffer_that_no_patch_can_have(asked: int) -> None:
    with pytest.raises(UsageError, match=f"--buffer {asked}: give 0, for no thread, or up to {LARGEST} samples"):
        Plan("made.ts", made(128), asked)


@pytest.fixture(scope="module")
def clear(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .ts that lets all through."""
    path = tmp_path_factory.mktemp("glass") / "glass.ts"
    through_file(instrument(glass(16, 128, 128), Whitening(128)), str(path))
    return path


@pytest.mark.parametrize("buffer", [0, 1024])
def test_dry_and_wet_meet_in_pd(tmp_path: Path, clear: Path, buffer: int) -> None:
    """Boxes in Pd's own order: through the models the sound is as late as past them, and as the patch shows."""
    kept = contracts.read(torch.jit.load(str(clear)))
    text = build(kept, clear.name, buffer)[f"{clear.stem}-latents.pd"]
    sizes = Plan(clear.name, kept, buffer).sizes
    with Scene(tmp_path, text, kept, ts=clear) as scene:
        with scene.shown("latency", "samples") as shown:
            scene.start()
            scene.send("on", 1)
            scene.send("source-A", 1)
            for size in (buffer, 0, sizes[-1]):  # the last one after the thread has gone
                scene.send("buffer", sizes.index(size))
                late = {}
                for wet in (0, 1):
                    scene.send("wet", wet)
                    late[wet] = heard_late(scene)
                assert late[0] == late[1] == round(float(shown["latency"][0]) * 48), (size, late, shown)
                assert shown["samples"] == (size,)
        assert scene.complaints == []
        assert not any(host.failures for host in scene.hosts.values())


def heard_late(scene: Scene) -> int:
    """By how many samples what is played lies behind what comes in."""
    scene.run(0.1)
    sound = np.random.default_rng(0).uniform(-0.3, 0.3, SAMPLES).astype(np.float32)
    heard = scene.run(SAMPLES / 48000, adc=sound)["dac"][0]
    late = lag(torch.from_numpy(sound), torch.from_numpy(heard.copy()))
    assert late is not None
    return late


@pytest.mark.parametrize("vector", [16, 64, 256, 1024])
def test_pd_computes_with_the_vector_in_force(tmp_path: Path, vector: int) -> None:
    """A window of another vector size has no adc~ and dac~ that play, but its latency is told right."""
    text = build(CONTRACT, "strings.ts", 1024)["strings-latents.pd"]
    text += f"#X obj 0 2000 block~ {vector};\n"
    with Scene(tmp_path, text, CONTRACT) as scene:
        with scene.shown("latency") as shown:
            scene.start()
            scene.run(0.1)
        plan = Plan("strings.ts", CONTRACT)
        late = 2 * (2048 - vector) - (1024 - vector) + 496
        assert plan.block == 1024
        assert shown["latency"] == (pytest.approx(late / 48),)


def test_max_shows_what_was_made_and_changes_nothing() -> None:
    for buffer, asked in ((0, "0"), (1024, "1024")):
        patcher = json.loads(build(made(128), "made.ts", buffer)["made-latents.maxpat"])["patcher"]
        texts = [box["box"].get("text", "") for box in boxes_within(patcher)]
        assert not any("bufsize" in text for text in texts)  # nn~ in Max doesn't know it
        assert asked in texts
        assert any("getsystem" in text for text in texts) == (buffer > 0)  # on Windows there is never a thread
        shown = [box["box"] for box in patcher["boxes"] if box["box"].get("presentation")]
        assert "as made" in [box.get("text") for box in shown]


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"PK\3\4 and so on", ""), (b"", "broken"), (b"P", "broken"), (b"<html>", "broken"), (None, "missing")],
)
@pytest.mark.parametrize("name", ["play", "latents", "motion"])
def test_pd_says_when_the_ts_is_missing_or_broken(tmp_path: Path, content: bytes | None, says: str, name: str) -> None:
    if content is not None:
        (tmp_path / "strings.ts").write_bytes(content)
    text = build(CONTRACT, "strings.ts")[f"strings-{name}.pd"]
    with Scene(tmp_path, text, CONTRACT) as scene:
        with scene.shown("warning") as shown:
            scene.start()
            scene.run(0.3)
        assert scene.complaints == []
        warning = str(shown.get("warning", ""))
        assert (says in warning) if says else not any(word in warning for word in ("broken", "missing", "no nn~"))


@pytest.mark.parametrize("name", ["play", "latents", "noise", "motion"])
def test_pd_says_when_there_is_no_nn(tmp_path: Path, name: str) -> None:
    (tmp_path / "strings.ts").write_bytes(b"PK\3\4")
    text = build(CONTRACT, "strings.ts")[f"strings-{name}.pd"]
    for without in (text, text.replace(" nn~ ", " nosuch~ ")):
        with Scene(tmp_path, without, CONTRACT) as scene:
            with scene.shown("warning") as shown:
                scene.start()
                scene.send("on", 1)
                scene.run(0.3)
            assert ("there is no nn~" in str(shown.get("warning", ""))) == (without != text)
