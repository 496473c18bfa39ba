"""Fixtures for tests of evaluations: a corpus with enough held-out recordings, one with a single one, and Chromium."""

import shutil

import pytest
import torch
from browser import BROWSERS
from corpora import corpus_of
from micro import RATE, hit, tone

from riverrun.corpus import Corpus


@pytest.fixture(scope="session")
def tones(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """A hundred recordings of half a second, of which ten are held out."""
    pitches = [110 * 2 ** (number * 37 % 100 / 33) for number in range(100)]
    sounds = [
        (0.3 + 0.007 * number) * (tone if number % 3 else hit)(0.5, pitch) for number, pitch in enumerate(pitches)
    ]
    return corpus_of(sounds, tmp_path_factory.mktemp("tones"), clip=0.5)


@pytest.fixture(scope="session")
def one_recording(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording, so that its end is the only held-out clip."""
    return corpus_of([torch.cat([tone(0.5, 220), tone(0.5, 330)], 1)], tmp_path_factory.mktemp("one"), clip=0.5)


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
    sounds = [tone(0.05, 110 + 20 * number) for number in range(40)]
    return corpus_of(sounds, tmp_path_factory.mktemp("short"), clip=0.5)


@pytest.fixture(scope="session")
def silent_end(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording, whose held-out end is silent."""
    sound = torch.cat([tone(0.5, 220), tone(0.5, 330), torch.zeros(2, RATE // 2)], 1)
    return corpus_of([sound], tmp_path_factory.mktemp("silent"), clip=0.5)


@pytest.fixture(scope="session")
def half_a_second(tmp_path_factory: pytest.TempPathFactory) -> Corpus:
    """One recording that is shorter than two clips, so that the same audio is trained on and held out."""
    return corpus_of([tone(0.5, 220)], tmp_path_factory.mktemp("half"), clip=0.4)
