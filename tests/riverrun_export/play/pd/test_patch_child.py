"""A patch plays in a process of its own, in the place of a model: it is silent when off, sounds when on, follows its
controls and OSC, and says what it lacks.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from ports import free_port
from toys import Frames, Hits, save

from riverrun.errors import RiverrunError
from riverrun_export import contract as contracts
from riverrun_export.patches import build
from riverrun_export.play.devices import NULL
from riverrun_export.play.engine import Engine
from riverrun_export.play.osc import OscSender

PORT = free_port()

PATIENCE = 120
"""Seconds to wait for what has to come."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toys, with their patches; and a patch that passes sound through a toy."""
    made = tmp_path_factory.mktemp("patches")
    for toy, name in ((Frames(), "frames"), (Hits(), "hits")):
        table = contracts.read(torch.jit.load(str(save(toy, made / f"{name}.ts"))))
        for file, text in build(table, f"{name}.ts", port=PORT).items():
            (made / file).write_text(text)
    through = ["adc~ 1 2", "nn~ frames forward 256", "dac~ 1 2", "nosuch~ 3"]
    cords = ["0 0 1 0", "0 1 1 1", "1 0 2 0", "1 1 2 1"]
    lines = [f"#X obj 10 {40 * i} {text};" for i, text in enumerate(through)] + [
        f"#X connect {each};" for each in cords
    ]
    (made / "through.pd").write_text("\n".join(["#N canvas 0 0 400 300 12;", *lines]) + "\n")
    (made / "astray.pd").write_text("#N canvas 0 0 400 300 12;\n#X obj 10 10 nn~ elsewhere.ts forward;\n")
    (made / "empty.pd").write_text("#N canvas 0 0 400 300 12;\n#X obj 10 10 osc~ 440;\n")
    return made


@pytest.fixture(scope="module")
def motion(folder: Path) -> Iterator[Engine]:
    with closing(Engine.open(folder / "frames-motion.pd", NULL, block=256)) as engine:
        yield engine


def until(check: Callable[[], Any]) -> Any:
    """Wait until something is true, and return it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if found := check():
            return found
        time.sleep(0.01)
    raise AssertionError("still not")


def heard(engine: Engine, seconds: float = 0.1) -> np.ndarray:
    """Return what sounds from now on, `[N, channels]`."""
    tap = engine.shared.tap
    start, count = tap.written, round(seconds * engine.rate)
    until(lambda: tap.written >= start + count)
    return tap.since(start)[1][:count]


def test_its_controls_are_those_of_the_instrument(motion: Engine) -> None:
    controls = motion.controls
    assert (controls["level"].low, controls["level"].high, controls["level"].value) == (-60, 0, -12)
    assert controls["target"].type == "switch"
    assert controls["base-1"].type == "float"
    assert not {"on", "record", "reset", "grid-1-1"} & set(controls)
    assert "its recorder" in str(motion.values()["not here"])
    assert motion.rate == 16000
    assert motion.contract.clip == 0


def test_it_is_silent_when_off_and_follows_a_control_when_on(motion: Engine) -> None:
    assert not heard(motion).any()
    motion.on = True
    motion.set({"level": 0.0, "base-1": 1.0})
    until(lambda: heard(motion).any())
    # the toy plays a tenth of the first latent, which the filter against DC lets through for a moment
    for value in (2.0, -2.0):
        motion.set({"base-1": value})
        until(lambda value=value: np.sign(value) * heard(motion)[:, 0].sum() > 0)
    motion.on = False
    until(lambda: not heard(motion).any())


def test_it_follows_osc(motion: Engine) -> None:
    motion.on = True
    motion.set({"level": 0.0, "base-1": 0.0})
    with closing(OscSender("127.0.0.1", PORT)) as sender:
        for position in (1.0, 0.0):
            sender.sensors({"touch": [position, 0.5, 1.0]})
            until(lambda position=position: (position - 0.5) * heard(motion)[:, 0].sum() > 0)
    motion.on = False


def test_a_process_that_is_killed_starts_again_with_what_is_set(motion: Engine) -> None:
    motion.set({"level": -3.0})
    motion.keeper._model.process.kill()  # type: ignore[attr-defined]
    until(lambda: motion.keeper.model == "restarting")
    until(lambda: motion.keeper.model == "running")
    motion.on = True
    motion.set({"base-2": 3.0})
    until(lambda: heard(motion)[:, 1].any())
    assert motion.values()["level"] == -3.0


def test_it_plays_what_the_model_plays(folder: Path) -> None:
    with closing(Engine.open(folder / "through.pd", NULL, block=256)) as engine:
        assert engine.shared.shape.inputs == 2
        assert engine.values()["not here"] == "[nosuch~]"
        assert engine.contract.method("generate").delay == 2 * 256 - 64  # as of nn~ with its thread
        engine.on = True
        assert not heard(engine).any()
        sound = np.linspace(0.1, 0.9, 256, dtype=np.float32)[:, None] * np.float32([1, -1])

        def plays_it() -> bool:
            """Send the sound, and return whether it came back whole: a machine that is late leaves parts of it out."""
            engine.shared.input.write(sound)
            played = heard(engine, 0.5)
            played = played[np.flatnonzero(played[:, 0])]
            return len(played) == len(sound) and np.allclose(played, sound, atol=1e-6)

        until(plays_it)


def test_clips_are_triggered(folder: Path) -> None:
    with closing(Engine.open(folder / "hits-oneshot.pd", NULL, block=256)) as engine:
        assert engine.contract.clip == 800
        engine.set({"level": 0.0})
        engine.on = True
        assert not heard(engine, 0.5).any()
        engine.trigger()
        until(lambda: heard(engine).any())


@pytest.mark.parametrize(
    ("name", "reason"),
    [("astray.pd", "elsewhere.ts is missing"), ("empty.pd", "has no nn~"), ("frames.ts.pd", "no patch of Pd")],
)
def test_what_can_not_be_played_is_told_in_one_line(folder: Path, name: str, reason: str) -> None:
    if not (folder / name).exists():
        (folder / name).write_bytes((folder / "frames.ts").read_bytes())
    with pytest.raises(RiverrunError, match=reason) as caught:
        Engine.open(folder / name, NULL)
    assert "\n" not in str(caught.value)
