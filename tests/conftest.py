"""What the tests share: a small corpus of their own making, a config that trains in seconds, a run and its .ts."""

import itertools
from pathlib import Path

import pytest
import torch
from micro import MICRO, RATE, tone
from rich.console import Console

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior

torch.set_num_threads(1)  # before what lasts a session is made; two threads round otherwise than one

SLOW_FIXTURES = {"trained", "instrument_ts"}
"""What uses these waits for a training."""

SLOW = [
    "test_ci",
    "test_cli",
    "test_full_disk",
    "test_path",
    "test_readme",
    "test_audio",
    "test_autoencoder",
    "test_descriptors",
    "test_pqmf",
    "test_clip",
    "test_devices",
    "test_extending",
    "test_flow",
    "test_onsets",
    "test_prepare",
    "test_prior",
    "test_steering",
    "test_stopping",
    "test_stops",
    "test_synth",
    "test_training",
    "test_bench_files",
    "test_check_broken",
    "test_check_files",
    "test_check_stopped",
    "test_clip_instrument",
    "test_clip_streams",
    "test_delay",
    "test_grid",
    "test_host",
    "test_host_frontends",
    "test_instrument",
    "test_judge",
    "test_patches_latents",
    "test_patches_live",
    "test_patches_motion",
    "test_patches_noise",
    "test_patches_oneshot",
    "test_patches_pd",
    "test_presets",
    "test_prior_streams",
    "test_streaming",
    "test_targets",
    "test_traps",
]
"""Files that train, play for long, start processes, or run patches in libpd: more than a few seconds each."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what is slow; the others together are to take under two minutes on two cores."""
    for item in items:
        if item.path.stem in SLOW or SLOW_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


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
    from riverrun_export.build import export

    path = tmp_path_factory.mktemp("instruments") / "tones.ts"
    export(Run.open(trained), path)
    return path
