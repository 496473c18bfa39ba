"""Fixtures for tests of evaluations: a corpus with enough held-out recordings, one with a single one, and Chromium."""

import shutil

import pytest
import torch
from browser import BROWSERS
from micro import RATE, hit, tone

from riverrun import audio
from riverrun.corpus import Corpus, prepare


@pytest.fixture(scope="session")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A hundred recordings of half a second, of which ten are held out."""
    folder = tmp_path_factory.mktemp("tones")
    for number in range(100):
        pitch = 110 * 2 ** (number * 37 % 100 / 33)
        sound = (tone if number % 3 else hit)(0.5, pitch)
        audio.write(folder / "audio" / f"{number}.wav", (0.3 + 0.007 * number) * sound, RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 1)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="session")
def one_recording(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording, so that its end is the only held-out clip."""
    folder = tmp_path_factory.mktemp("one")
    audio.write(folder / "audio" / "one.wav", torch.cat([tone(0.5, 220), tone(0.5, 330)], 1), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 1)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="session")
def browser() -> str:
    """Chromium. Where it is missing the tests are skipped, and say so; `.ci/run` installs it."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"none of {', '.join(BROWSERS)} is installed: apt-get install chromium")
    return found


@pytest.fixture(scope="session")
def short_recordings(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """Forty recordings of 50 ms, which are shorter than what measures of a reconstruction need."""
    folder = tmp_path_factory.mktemp("short")
    for number in range(40):
        audio.write(folder / "audio" / f"{number}.wav", tone(0.05, 110 + 20 * number), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 1)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="session")
def silent_end(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording, whose held-out end is silent."""
    folder = tmp_path_factory.mktemp("silent")
    sounds = [tone(0.5, 220), tone(0.5, 330), torch.zeros(2, RATE // 2)]
    audio.write(folder / "audio" / "one.wav", torch.cat(sounds, 1), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 1)
    return Corpus.open(folder / "corpus")


@pytest.fixture(scope="session")
def half_a_second(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording that is shorter than two clips, so that the same audio is trained on and held out."""
    folder = tmp_path_factory.mktemp("half")
    audio.write(folder / "audio" / "one.wav", tone(0.5, 220), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.4, 1)
    return Corpus.open(folder / "corpus")
