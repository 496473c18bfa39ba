"""The Pd patches play a real .ts with `host`: its sound follows the controls, is recorded, and ends when it is off."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from micro import MICRO, tone
from numpy.typing import NDArray
from pd_runner import Scene
from wild import RATE, through_file, wild

from riverrun.models.prior import Prior
from riverrun.runs import config
from riverrun_export import contract as contracts
from riverrun_export.build import in_one_piece
from riverrun_export.contract import Contract
from riverrun_export.instrument.sequence import PlayingInstrument
from riverrun_export.patches import build
from riverrun_export.streaming import ENGINES


@pytest.fixture(scope="module")
def instrument_ts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An untrained but audible instrument, whose prior responds to all conditions."""
    expected = config.resolve(MICRO)
    model, whitening = wild(expected.architecture, 2)
    latents = expected.architecture.latents
    prior = Prior(latents, expected.prior).eval().requires_grad_(False)
    for weight in prior.flow.parameters():
        weight.normal_(0, 0.3)
    explained = whitening.explained.tolist()
    arguments = (2, latents, model.ratio, RATE, model.delay, explained, True, prior.descriptors)
    instrument = PlayingInstrument(
        contracts.instrument(contracts.InstrumentSpec(*arguments)),
        ENGINES["linear"],
        model,
        whitening,
        latents,
        fill_noise=False,
        prior=prior,
    )
    path = tmp_path_factory.mktemp("wild") / "tones.ts"
    through_file(in_one_piece(instrument.eval().requires_grad_(False)), str(path))
    return path


@pytest.fixture(scope="module")
def contract(instrument_ts: Path) -> Contract:
    return contracts.read(torch.jit.load(str(instrument_ts)))


@pytest.fixture(scope="module")
def patches(contract: Contract) -> dict[str, str]:
    return build(contract, "tones.ts", 1024)


def level(sound: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.square(sound).mean()))


def plays(folder: Path, ts: Path, contract: Contract, text: str, **controls: float) -> NDArray[np.float32]:
    """Return half a second of `play`, with the same noise each time and some of its controls changed."""
    with Scene(folder, text, contract, RATE, ts) as scene:
        scene.start()
        scene.send("seed", 7)
        for name, value in controls.items():
            scene.send(name, value)
        scene.send("on", 1)
        sound = scene.play(0.5)
        assert scene.errors == []
        assert not any(host.failures for host in scene.hosts.values())
        return sound


def test_play_sounds_repeats_and_follows_its_controls(
    tmp_path: Path, instrument_ts: Path, contract: Contract, patches: dict[str, str]
) -> None:
    text = patches["tones-play.pd"]
    sound = plays(tmp_path, instrument_ts, contract, text)
    assert level(sound) > 1e-4
    assert np.array_equal(sound, plays(tmp_path, instrument_ts, contract, text))
    for name, value in {"temperature": 0.8, "loudness": 0.9, "brightness": -0.9, "seed": 8, "level": -30}.items():
        moved = plays(tmp_path, instrument_ts, contract, text, **{name: value})
        assert level(moved - sound) > 0.05 * level(sound), name


def test_hold_listen_and_reset_reach_the_model(
    tmp_path: Path, instrument_ts: Path, contract: Contract, patches: dict[str, str]
) -> None:
    with Scene(tmp_path, patches["tones-play.pd"], contract, RATE, instrument_ts) as scene:
        scene.start()
        model = scene.hosts["generate"].module
        for name in ("hold", "listen"):
            scene.send(name, 1)
            scene.play(0.05)
            assert getattr(model, f"get_{name}")() == [1]
            scene.send(name, 0)
            scene.play(0.05)
            assert getattr(model, f"get_{name}")() == [0]
        scene.send("seed", 3)
        scene.send("on", 1)
        blocks = 24 * 1024 / RATE
        scene.play(blocks)
        takes = []
        for _ in range(2):
            scene.send("reset")
            takes.append(scene.play(blocks)[:, RATE // 4 :])  # the filters have settled by then
        assert np.allclose(*takes, atol=1e-4)
        assert level(takes[0]) > 1e-3


def test_silence_stays_silence(
    tmp_path: Path, instrument_ts: Path, contract: Contract, patches: dict[str, str]
) -> None:
    with Scene(tmp_path, patches["tones-latents.pd"], contract, RATE, instrument_ts) as scene:
        scene.start()
        sound = tone(0.5, 200, RATE)[:, : scene.samples(0.5)]
        scene.send("source-A", 1)
        assert not scene.play(0.5, adc=sound).any()  # off
        scene.send("on", 1)
        assert level(scene.play(0.5, adc=sound)) > 1e-3
        scene.send("wet", 0)
        scene.play(0.5)
        assert np.abs(scene.play(0.2)).max() < 1e-6
        assert level(scene.play(0.5, adc=sound)) > 1e-3
        scene.send("on", 0)
        scene.play(0.1)
        assert not scene.play(0.5, adc=sound).any()


def test_a_moved_latent_changes_the_sound(
    tmp_path: Path, instrument_ts: Path, contract: Contract, patches: dict[str, str]
) -> None:
    sounds = []
    for offset in (0.0, 2.0):
        with Scene(tmp_path, patches["tones-latents.pd"], contract, RATE, instrument_ts) as scene:
            scene.start()
            scene.send("source-A", 1)
            scene.send("on", 1)
            scene.send("offset-1", offset)
            sounds.append(scene.play(0.5, adc=tone(0.6, 200, RATE)[:, : scene.samples(0.5)]))
    assert level(sounds[1] - sounds[0]) > 0.05 * level(sounds[0])


def test_a_recording_contains_the_output(
    tmp_path: Path, instrument_ts: Path, contract: Contract, patches: dict[str, str]
) -> None:
    with Scene(tmp_path, patches["tones-play.pd"], contract, RATE, instrument_ts) as scene:
        scene.start()
        scene.send("on", 1)
        scene.play(0.2)
        scene.send_symbol("recording", str(tmp_path / "a take.wav"))
        played = scene.play(0.5)
        scene.send("record", 1)
        scene.send("record", 0)
        scene.play(0.1)
        assert scene.errors == []
    written, sample_rate = soundfile.read(tmp_path / "a take.wav", dtype="float32")
    assert sample_rate == RATE
    assert len(written) >= played.shape[1] - 64
    assert np.allclose(written[: played.shape[1]], played.T[: len(written)], atol=1e-5)
    assert level(played) > 1e-4
