"""What the tests share: a small corpus of their own making, a config that trains in seconds, a run and its .ts."""

import itertools
from pathlib import Path

import pytest
import torch
from micro import MICRO, RATE, tone
from rich.console import Console

from riverrun import audio, config
from riverrun.corpus import Corpus, prepare
from riverrun.run import Run
from riverrun.training import train_autoencoder, train_prior


@pytest.fixture(autouse=True)
def one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a walk through a file's methods times takes a microsecond, on every machine."""
    ticks = itertools.count()
    monkeypatch.setattr("riverrun_export.check.playing.perf_counter", lambda: 1e-6 * next(ticks))


@pytest.fixture(scope="session")
def corpus_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    for number, pitch in enumerate((110, 165, 220, 330, 440)):
        audio.write(folder / "audio" / f"{number}.wav", tone(2.0, pitch), RATE)
    prepare([folder / "audio"], folder / "corpus", RATE, 2, 0.5, 2)
    return folder / "corpus"


@pytest.fixture(scope="session")
def corpus(corpus_folder: Path) -> Corpus:
    return Corpus.open(corpus_folder)


@pytest.fixture
def console() -> Console:
    return Console(quiet=True)


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory, corpus: Corpus) -> Path:
    """A run with a prior, trained for a moment. Read it; copy it before changing it."""
    path = tmp_path_factory.mktemp("runs") / "trained"
    quiet = Console(quiet=True)
    run = train_autoencoder(corpus, path, config.resolve(MICRO), 0, quiet)
    train_prior(run, corpus, None, 0, quiet)
    return path


@pytest.fixture(scope="session")
def instrument_ts(tmp_path_factory: pytest.TempPathFactory, trained: Path) -> Path:
    from riverrun_export.export import export

    path = tmp_path_factory.mktemp("instruments") / "tones.ts"
    export(Run.open(trained), path)
    return path
