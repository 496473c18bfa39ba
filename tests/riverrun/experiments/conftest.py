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
