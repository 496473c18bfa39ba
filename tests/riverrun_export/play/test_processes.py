"""The model in a process of its own: whatever ends it, the sound goes on with what is set. No test here depends on how
long a process takes.
"""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from toys import Frames, Moody, save

from riverrun.errors import RiverrunError, UsageError
from riverrun_export.play import keeper
from riverrun_export.play.devices import BROWSER, NULL, Card
from riverrun_export.play.engine import Engine
from riverrun_export.play.worker import WorkerError

pytestmark = pytest.mark.slow


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait, however long the machine takes."""
    while not condition():
        time.sleep(0.01)


def sounding(engine: Engine, level: float | np.ndarray) -> Callable[[], bool]:
    """Return a condition: the newest sample that sounded has this level, or these."""
    tap = engine.shared.tap
    return lambda: tap.written > 0 and bool(np.isclose(tap.since(tap.written - 1)[1][-1], level).all())


def steps(engine: Engine, start: int = 0) -> float:
    """Return the largest step from one sample to the next in what sounded since a place, or lately."""
    return float(np.abs(np.diff(engine.shared.tap.since(start)[1], axis=0)).max(initial=0))


def fails_until_reset(moody: Engine, monkeypatch: pytest.MonkeyPatch, mood: int, reason: str) -> None:
    """Check that a mood ends the model for good, that the message says why, and that it plays again after a reset."""
    monkeypatch.setattr(keeper, "MOST_RESTARTS", 0)
    moody.set({"mood": mood})
    wait_for(lambda: moody.keeper.model == "failed")
    assert reason in moody.message()
    moody.set({"mood": 1})
    monkeypatch.setattr(keeper, "MOST_RESTARTS", 5)
    moody.reset()
    wait_for(lambda: moody.keeper.model == "running")
    wait_for(sounding(moody, 0.5))


@pytest.fixture
def moody(tmp_path: Path) -> Iterator[Engine]:
    path = save(Moody(), tmp_path / "moody.ts")
    with closing(Engine.open(path, NULL)) as engine:
        engine.on = True
        wait_for(sounding(engine, 0.5))
        yield engine


def test_a_model_that_is_killed_starts_again_and_one_that_keeps_failing_waits_for_a_reset(
    moody: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    xruns = int(moody.shared["xruns"])
    os.kill(moody.keeper.pid, signal.SIGTERM)  # type: ignore[attr-defined]
    wait_for(lambda: moody.keeper.model == "restarting")
    wait_for(sounding(moody, 0.0))
    assert "the model ended: SIGTERM" in moody.message()
    wait_for(lambda: moody.keeper.model == "running")
    wait_for(sounding(moody, 0.5))
    assert moody.shared["xruns"] >= xruns
    assert steps(moody) < 0.01  # it faded, and rose again

    fails_until_reset(moody, monkeypatch, mood=3, reason="in no mood")


def test_a_model_that_takes_more_and_more_memory_is_ended_and_one_line_tells_why(
    moody: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails_until_reset(moody, monkeypatch, mood=5, reason="the model ended: forward: it ran out of memory")


def test_a_model_that_hangs_is_stopped_and_a_file_that_changed_is_not_played(
    moody: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeper, "HANG_SECONDS", 2.0)
    moody.set({"mood": 4})
    wait_for(lambda: "a block took more than 2 s" in moody.keeper.message)
    monkeypatch.setattr(keeper, "HANG_SECONDS", 1000.0)
    moody.set({"mood": 1})
    wait_for(sounding(moody, 0.5))

    save(Frames(), moody.path)
    os.kill(moody.keeper.pid, signal.SIGTERM)  # type: ignore[attr-defined]
    wait_for(lambda: moody.keeper.model == "failed")
    assert "the file is another one now" in moody.message()


def test_a_device_that_ends_is_replaced_even_if_that_fails_at_first(
    moody: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, failures = moody.keeper._opened, [1, 2]  # type: ignore[attr-defined]

    def failing(device: dict[str, object]) -> object:
        if failures.pop():
            raise WorkerError("no more processes")
        return opened(device)

    failures.insert(0, 0)
    monkeypatch.setattr(moody.keeper, "_opened", failing)
    moody.keeper._device.process.kill()  # type: ignore[attr-defined]
    wait_for(lambda: not failures)
    before = moody.shared.tap.written
    wait_for(lambda: moody.shared.tap.written > before)
    wait_for(sounding(moody, 0.5))


def test_a_card_that_is_not_there_leaves_the_sound_to_the_page(frames_ts: Path) -> None:
    card = Card(index=99, name="Gone", outputs=2, inputs=0, rate=16000, default=True)
    with closing(Engine.open(frames_ts, card)) as engine:
        assert engine.plays_in_browser
        assert engine.device_kind == BROWSER
        assert "the page can play the sound" in engine.message()
        engine.on = True
        wait_for(sounding(engine, np.array([0.1, 0.2])))


CARDS = """
import threading, time
import numpy as np

class PortAudioError(Exception):
    pass

class default:
    device = (0, 0)

NAMES = ["Speakers", "Broken", "Headphones", "Mute"]

def query_devices(index=None):
    found = [{"name": name, "max_output_channels": 2, "max_input_channels": 0, "default_samplerate": 16000.0}
             for name in NAMES]
    return found if index is None else found[index]

def check_output_settings(**settings):
    pass

class OutputStream:
    latency, active = 0.01, True

    def __init__(self, *, device, channels, callback, samplerate, blocksize, **settings):
        if NAMES[device] == "Broken":
            raise PortAudioError("Device unavailable")
        self.silent = NAMES[device] == "Mute"
        self.output, self.callback = np.zeros((blocksize, channels), np.float32), callback
        self.period = blocksize / samplerate

    def __enter__(self):
        if self.silent:
            raise PortAudioError("Unanticipated host error")
        threading.Thread(target=self.run, daemon=True).start()

    def __exit__(self, *error):
        pass

    def run(self):
        class status:
            output_underflow = False
        while True:
            self.callback(self.output, len(self.output), None, status)
            time.sleep(self.period)
"""
"""A module that stands for sounddevice in the process of the device. One card can't be opened, and one can't begin."""


def test_the_device_is_changed_and_the_old_one_goes_on_where_the_new_one_fails(
    frames_ts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sounddevice.py").write_text(CARDS)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")]))
    speakers, broken, headphones, mute = (
        Card(index, name, 2, 0, 16000, index == 0)
        for index, name in enumerate(("Speakers", "Broken", "Headphones", "Mute"))
    )
    with closing(Engine.open(frames_ts, speakers)) as engine:
        assert (engine.device_kind, engine.device_name) == ("card", "Speakers")
        engine.on = True
        sounds = sounding(engine, np.array([0.1, 0.2]))
        wait_for(sounds)
        for device, reason in (
            (broken, "Device unavailable"),
            (mute, "Unanticipated host error"),
            (replace(headphones, name="Another"), "look for them again"),
        ):
            with pytest.raises(WorkerError, match=reason):
                engine.change(device)
            assert (engine.device_kind, engine.device_name, engine.message()) == ("card", "Speakers", "")
            before = engine.shared.tap.written
            wait_for(lambda before=before: engine.shared.tap.written > before)  # type: ignore[misc]
            wait_for(sounds)
        for device, kind in ((headphones, "card"), (NULL, "null"), (BROWSER, "browser"), (speakers, "card")):
            engine.change(device)
            assert engine.device_kind == kind
            before = engine.shared.tap.written
            wait_for(lambda before=before: engine.shared.tap.written > before)  # type: ignore[misc]
            wait_for(sounds)
        assert steps(engine) < 0.01  # each device faded before the next one began
    assert engine.shared.tap.newest().tolist() == [0, 0]  # the last one too


def test_a_file_that_cannot_be_played_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "text.ts").write_text("no model")
    with pytest.raises(RiverrunError, match=r"text\.ts: .*not"):
        Engine.open(tmp_path / "text.ts", NULL)

    class Silent(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("encode_params", torch.tensor([1, 1, 2, 64]))

        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x

        @torch.jit.export
        def encode(self, x: torch.Tensor) -> torch.Tensor:
            return x

    with pytest.raises(UsageError, match="has no method that makes sound"):
        Engine.open(save(Silent(), tmp_path / "silent.ts"), NULL)
