"""Sound cards by name, and what happens where there is none; sound at the rate of a card."""

import sys
import types
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from play_stage import stage

from riverrun.errors import UsageError
from riverrun_export.play import performance
from riverrun_export.play.devices import BROWSER, MISSING, NULL, NoSound, cards, choose, portaudio
from riverrun_export.play.limiter import CEILING
from riverrun_export.play.resampling import Resampled


def fake(devices: list[tuple[str, int, int]]) -> Any:
    """Return a module that stands for sounddevice."""
    module = types.ModuleType("sounddevice")
    module.PortAudioError = type("PortAudioError", (Exception,), {})  # type: ignore[attr-defined]
    module.default = types.SimpleNamespace(device=(0, 1))  # type: ignore[attr-defined]
    module.query_devices = lambda: [  # type: ignore[attr-defined]
        {"name": name, "max_input_channels": ins, "max_output_channels": outs, "default_samplerate": 44100.0}
        for name, ins, outs in devices
    ]
    return module


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [("Microphone", 1, 0), ("Built-in Output", 0, 2), ("USB Output", 2, 8)]
    monkeypatch.setitem(sys.modules, "sounddevice", fake(found))


def test_a_card_is_found_by_name_part_number_or_default(three: None) -> None:
    assert [card.name for card in cards()] == ["Built-in Output", "USB Output"]
    assert choose(None).name == "Built-in Output"
    assert choose("usb").index == 2
    assert choose("2").name == "USB Output"
    for name, words in (("output", "2 sound cards called"), ("Microphone", "no sound cards called")):
        with pytest.raises(NoSound, match=words):
            choose(name)


def without(monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """Take sounddevice, PortAudio or all cards away."""
    if how == "cards":
        monkeypatch.setitem(sys.modules, "sounddevice", fake([]))
    elif how == "sounddevice":
        monkeypatch.setitem(sys.modules, "sounddevice", None)
    else:
        monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
        monkeypatch.setattr(sys, "meta_path", [Raising(), *sys.meta_path])


class Raising:
    """Imports sounddevice as it is where PortAudio is missing."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name == "sounddevice":
            raise OSError("PortAudio library not found")


@pytest.mark.parametrize(
    ("how", "line"),
    [
        ("cards", "there is no sound card"),
        ("sounddevice", f"sounddevice is missing; {MISSING}"),
        ("portaudio", "PortAudio is missing: install"),
    ],
)
def test_without_sound_the_page_plays_and_one_line_says_why(
    monkeypatch: pytest.MonkeyPatch, how: str, line: str
) -> None:
    without(monkeypatch, how)
    said: list[str] = []
    assert performance.choose(None, said.append) == BROWSER
    assert len(said) == 1
    assert said[0].startswith(line)
    assert performance.choose(NULL, said.append) == NULL
    with pytest.raises(UsageError, match=line.split(":")[0]):
        performance.choose("USB", said.append)
    assert performance.found_cards() == []


def test_portaudio_is_what_is_installed(three: None) -> None:
    assert portaudio().default.device == (0, 1)


@pytest.mark.parametrize("rate", [44100, 8000])
def test_a_card_of_another_rate_gets_the_same_sound_at_its_rate(frames_ts: Path, rate: int) -> None:
    with stage(frames_ts) as played:
        engine = played.engine
        engine.on, engine.source = True, "input"

        class Computed:
            """The outlet of a model that is always in time."""

            shared = played.shared

            def pull(self, count: int, audio: np.ndarray | None = None) -> np.ndarray:
                return played.play(count, audio)

        card = Resampled(Computed(), rate)  # type: ignore[arg-type]
        heard = np.full((400, 2), (0.5, -0.5), np.float32)
        sound = np.concatenate([card.pull(400, heard) for _ in range(60)])
        assert sound.shape == (24000, 2)
        assert sound[-1].tolist() == pytest.approx([0.05, -0.05], abs=1e-3)
        spent = played.shared.tap.written
        assert abs(spent - 24000 * 16000 / rate) < 4000


def test_peaks_between_the_samples_are_limited_at_another_rate(frames_ts: Path) -> None:
    with stage(frames_ts) as played:
        square = np.where(np.arange(40_000) % 8 < 4, CEILING, -CEILING).astype(np.float32)

        class Square:
            """An outlet that gives the loudest sound that the limiter lets through."""

            shared, place = played.shared, 0

            def pull(self, count: int, audio: np.ndarray | None = None) -> np.ndarray:
                self.place += count
                return np.stack([square[self.place - count : self.place]] * 2, axis=1)

        card = Resampled(Square(), 44100)  # type: ignore[arg-type]
        sound = np.concatenate([card.pull(441) for _ in range(100)])
        assert np.abs(sound).max() == pytest.approx(CEILING, abs=1e-3)
