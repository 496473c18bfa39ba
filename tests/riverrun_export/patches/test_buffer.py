"""nn~'s buffer in the patches: its default, as requested, and as chosen in Pd; the latencies of dry and wet signal
agree.

Also the warnings of a patch when its .ts or nn~ is missing.
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
from patch_cases import CONTRACT, all_boxes, lint_faults, patches
from pd_runner import Scene, read_contract
from sample_patches import DRUMS
from wild import instrument, through_file

from riverrun.errors import UsageError
from riverrun.models.whitening import Whitening
from riverrun_export import contract as contracts
from riverrun_export.check.latency import lag
from riverrun_export.contract import Contract, Method
from riverrun_export.patches import build
from riverrun_export.patches.plan import MAX_BUFFER, Plan

SAMPLES = 9600
"""Samples of sound that are compared."""


@cache
def table(ratio: int, delay: int = 112) -> Contract:
    return contracts.instrument(contracts.InstrumentSpec(1, 8, ratio, 48000, delay, [], prior=True))


@pytest.mark.parametrize(("ratio", "buffer"), [(64, 0), (128, 0), (512, 0), (1024, 1024), (2048, 2048)])
def test_default_buffer_of_a_ratio(ratio: int, buffer: int) -> None:
    plan = Plan("made.ts", table(ratio))
    assert (plan.buffer, plan.block, plan.threaded) == (buffer, ratio, buffer > 0)
    assert Plan("drums.ts", DRUMS).buffer == 0


def test_a_ratio_of_1_gets_a_block_that_hosts_can_play() -> None:
    wire = Contract((Method("generate", 1, 1, 1, 1, ("in",), ("out",)),), (), 48000)
    assert Plan("wire.ts", wire).buffer == 1024
    with pytest.raises(UsageError, match=r"--buffer 0: nn~ would play wire.ts in blocks of 1, .* give 64 or more"):
        Plan("wire.ts", wire, 0)
    assert Plan("wire.ts", wire, 64).buffer == 64


@pytest.mark.parametrize(
    ("requested", "buffer", "summary"),
    [
        (0, 0, "nn~ computes 128 samples at a time, without a thread of its own"),
        (1, 128, "--buffer 1 is rounded to 128: nn~ plays 128 samples while a thread of its own computes the next 128"),
        (300, 512, "--buffer 300 is rounded to 512: nn~ plays 512 samples"),
        (512, 512, "nn~ plays 512"),
    ],
)
def test_a_requested_buffer_is_rounded_and_described(requested: int, buffer: int, summary: str) -> None:
    plan = Plan("made.ts", table(128), requested)
    assert plan.buffer == buffer
    assert plan.summary.startswith(summary)
    for name, text in build(table(128), "made.ts", requested).items():
        assert set(re.findall(r"nn~ made\.ts \w+ (\d+)", text)) == {str(buffer)}
        assert lint_faults(name, text, table(128), "made.ts") == []


@pytest.mark.parametrize("requested", [-1, MAX_BUFFER + 1])
def test_buffers_out_of_range_are_refused(requested: int) -> None:
    with pytest.raises(UsageError, match=f"--buffer {requested}: give 0, for no thread, or up to {MAX_BUFFER} samples"):
        Plan("made.ts", table(128), requested)


@pytest.fixture(scope="module")
def clear(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A .ts that passes all through unchanged."""
    path = tmp_path_factory.mktemp("glass") / "glass.ts"
    through_file(instrument(glass(16, 128, 128), Whitening(128)), str(path))
    return path


@pytest.mark.parametrize("buffer", [0, 1024])
def test_dry_and_wet_have_the_same_delay(tmp_path: Path, clear: Path, buffer: int) -> None:
    """With boxes in Pd's own order, dry and wet signal have the same delay, and the patch shows it."""
    contract = read_contract(clear)
    text = build(contract, clear.name, buffer)[f"{clear.stem}-latents.pd"]
    sizes = Plan(clear.name, contract, buffer).sizes
    with Scene(tmp_path, text, contract, ts=clear) as scene:
        with scene.shown("latency", "samples") as shown:
            scene.start()
            scene.send("on", 1)
            scene.send("source-A", 1)
            for size in (buffer, 0, sizes[-1]):  # the last one after the thread has ended
                scene.send("buffer", sizes.index(size))
                late = {}
                for wet in (0, 1):
                    scene.send("wet", wet)
                    late[wet] = measured_delay(scene)
                assert late[0] == late[1] == round(float(shown["latency"][0]) * 48), (size, late, shown)
                assert shown["samples"] == (size,)
        assert scene.errors == []
        assert not any(host.failures for host in scene.hosts.values())


def measured_delay(scene: Scene) -> int:
    """Return the delay in samples from input to output."""
    scene.run(0.1)
    sound = np.random.default_rng(0).uniform(-0.3, 0.3, SAMPLES).astype(np.float32)
    output = scene.run(SAMPLES / 48000, adc=sound)["dac"][0]
    late = lag(torch.from_numpy(sound), torch.from_numpy(output.copy()))
    assert late is not None
    return late


@pytest.mark.parametrize("vector", [16, 64, 256, 1024])
def test_latency_follows_the_vector_size(tmp_path: Path, vector: int) -> None:
    """A window with another vector size has no working adc~ and dac~, but its latency is correct."""
    text = patches()["strings-latents.pd"]
    text += f"#X obj 0 2000 block~ {vector};\n"
    with Scene(tmp_path, text, CONTRACT) as scene:
        with scene.shown("latency") as shown:
            scene.start()
            scene.run(0.1)
        plan = Plan("strings.ts", CONTRACT)
        late = 2 * (2048 - vector) - (1024 - vector) + 496
        assert plan.block == 1024
        assert shown["latency"] == (pytest.approx(late / 48),)


def test_max_shows_the_buffer_and_never_changes_it() -> None:
    for buffer, requested in ((0, "0"), (1024, "1024")):
        patcher = json.loads(build(table(128), "made.ts", buffer)["made-latents.maxpat"])["patcher"]
        texts = [box["box"].get("text", "") for box in all_boxes(patcher)]
        assert not any("bufsize" in text for text in texts)  # nn~ for Max has no such message
        assert requested in texts
        assert any("getsystem" in text for text in texts) == (buffer > 0)  # on Windows nn~ has no thread
        shown = [box["box"] for box in patcher["boxes"] if box["box"].get("presentation")]
        assert "fixed" in [box.get("text") for box in shown]


BROKEN, MISSING = "the ts file is broken", "the ts file is missing"


@pytest.mark.parametrize(
    ("content", "warning"),
    [(b"PK\3\4 and so on", ""), (b"", BROKEN), (b"P", BROKEN), (b"<html>", BROKEN), (None, MISSING)],
)
@pytest.mark.parametrize("name", ["play", "latents", "motion"])
def test_pd_warns_of_a_missing_or_broken_ts(tmp_path: Path, content: bytes | None, warning: str, name: str) -> None:
    if content is not None:
        (tmp_path / "strings.ts").write_bytes(content)
    text = patches()[f"strings-{name}.pd"]
    with Scene(tmp_path, text, CONTRACT) as scene:
        with scene.shown("warning") as shown:
            scene.start()
            scene.run(0.3)
        assert scene.errors == []
        text = str(shown.get("warning", ""))
        assert warning in text
        assert warning or not any(word in text for word in ("broken", "missing"))


@pytest.mark.parametrize("name", ["play", "latents", "noise", "motion"])
def test_pd_warns_of_a_missing_nn(tmp_path: Path, name: str) -> None:
    (tmp_path / "strings.ts").write_bytes(b"PK\3\4")
    text = patches()[f"strings-{name}.pd"]
    for without in (text, text.replace(" nn~ ", " nosuch~ ")):
        with Scene(tmp_path, without, CONTRACT) as scene:
            with scene.shown("warning") as shown:
                scene.start()
                scene.send("on", 1)
                scene.run(0.3)
            assert ("nn~ is missing" in str(shown.get("warning", ""))) == (without != text)
