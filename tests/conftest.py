"""What the tests share: a small corpus of their own making, a config that trains in seconds, a run and its .ts."""

import gc
import itertools
import random
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from micro import MICRO, RATE, tone
from reports import check_here
from rich.console import Console

from riverrun import audio
from riverrun.corpus import Corpus, prepare
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun.training.previews import write_previews
from riverrun_export.check.remote import load_remote
from riverrun_export.instrument.parsing import parsed_once
from riverrun_export.sandbox.remote import TIMEOUT, Remote
from riverrun_export.verify import Comparison

signal.signal(signal.SIGINT, signal.default_int_handler)  # a process that runs in the background ignores Ctrl-C, and so
# would all that tests start and stop with it
torch.set_num_threads(1)  # before session fixtures train: two threads round differently from one

TESTS = Path(__file__).parent

SLOW_FIXTURES = {"trained", "instrument_ts"}
"""Fixtures that train: tests that use them are slow."""

LONGEST = [
    "riverrun/experiments/test_sweep",
    "test_grid",
    "test_readme",
    "riverrun_export/test_build",
    "test_path",
    "riverrun/training/test_phases",
    "riverrun_export/play/test_page",
    "riverrun_export/instrument/test_spectral",
    "riverrun/training/test_extending",
    "riverrun_export/instrument/test_presets",
    "riverrun/training/test_ranks",
    "riverrun/training/test_autoencoder_training",
    "riverrun/corpus/test_prepare",
    "riverrun_export/targets/test_targets",
    "riverrun_export/play/test_processes",
    "riverrun/experiments/test_evaluate",
    "riverrun_export/patches/test_buffer",
    "riverrun/training/test_starting",
    "riverrun_export/bench/test_files",
    "riverrun_export/instrument/test_traps",
    "riverrun_export/test_subject",
    "riverrun_export/check/test_stopped",
    "test_instruments",
    "riverrun/experiments/test_report",
    "riverrun/cli/test_names",
    "test_made_before",
    "riverrun_export/test_player",
]
"""Files that take longest, in this order. They run first, so that no process waits for another one at the end; xdist
must not sort files by their number of tests, `--no-loadscope-reorder`."""

SLOW = [
    "test_ci",
    "test_instruments",
    "test_made_before",
    "riverrun/cli/test_cli",
    "riverrun/cli/test_commands",
    "riverrun/cli/test_ctrl_c",
    "riverrun/cli/test_evaluating",
    "riverrun/cli/test_help",
    "riverrun/cli/test_names",
    "riverrun/cli/test_full_disk",
    "test_path",
    "test_readme",
    "riverrun/audio/test_files",
    "riverrun/models/test_autoencoder",
    "riverrun/audio/test_descriptors",
    "riverrun/models/test_pqmf",
    "riverrun/models/test_prior",
    "riverrun/training/test_clip",
    "riverrun/training/test_devices",
    "riverrun/training/test_extending",
    "riverrun/models/test_flow",
    "riverrun/corpus/test_onsets",
    "riverrun/experiments/test_evaluate",
    "riverrun/experiments/test_compare",
    "riverrun/experiments/test_report",
    "riverrun/experiments/test_listening",
    "riverrun/experiments/test_listening_page",
    "riverrun/training/test_stopwatch",
    "riverrun/corpus/test_prepare",
    "riverrun/training/test_prior",
    "riverrun/training/test_conditions",
    "riverrun/training/test_starting",
    "riverrun/training/test_stopping",
    "riverrun/training/test_stops",
    "riverrun/audio/test_synth",
    "riverrun/training/test_autoencoder_training",
    "riverrun_export/bench/test_files",
    "riverrun_export/check/test_broken",
    "riverrun_export/check/test_files",
    "riverrun_export/check/test_stopped",
    "riverrun_export/instrument/test_clip",
    "riverrun_export/instrument/test_clip_streams",
    "riverrun_export/instrument/test_delay",
    "test_grid",
    "riverrun_export/host/test_host",
    "riverrun_export/host/test_frontends",
    "riverrun_export/instrument/test_sequence",
    "riverrun_export/check/test_tolerances",
    "riverrun_export/patches/test_latents",
    "riverrun_export/patches/test_live",
    "riverrun_export/patches/test_motion",
    "riverrun_export/patches/test_motion_faults",
    "riverrun_export/patches/test_motion_osc",
    "riverrun_export/patches/test_noise",
    "riverrun_export/patches/test_oneshot",
    "riverrun_export/patches/test_pd",
    "riverrun_export/instrument/test_presets",
    "riverrun_export/instrument/test_prior_streams",
    "riverrun_export/streaming/test_streaming",
    "riverrun_export/test_subject",
    "riverrun_export/targets/test_targets",
    "riverrun_export/instrument/test_traps",
]
"""Files that train, play for long, start processes, or run patches in libpd: more than a few seconds each."""


collect_ignore = [
    str(path) for path in TESTS.rglob("test_*.py") if sys.platform == "win32" and "pd_runner" in path.read_text("utf-8")
]
"""Files whose tests run patches in libpd, which has no wheel for Windows."""


def pytest_report_header() -> list[str]:
    """Report what is not collected."""
    return [f"no libpd for this system, so not collected: {', '.join(collect_ignore)}"] if collect_ignore else []


def file_of(item: pytest.Item) -> str:
    """Return the path of a test's file below `tests`, without its suffix."""
    return item.path.relative_to(TESTS).with_suffix("").as_posix()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark slow tests (the others together take less than two minutes on two cores), and skip `gpu` without a GPU."""
    gpu = torch.cuda.is_available() or torch.backends.mps.is_available()
    items.sort(key=lambda item: LONGEST.index(file_of(item)) if file_of(item) in LONGEST else len(LONGEST))
    for item in items:
        if not gpu and item.get_closest_marker("gpu"):
            item.add_marker(pytest.mark.skip(reason="no GPU here"))
        if file_of(item) in SLOW or SLOW_FIXTURES & set(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.slow)


def pytest_collection_finish() -> None:
    """Leave all that was imported and collected out of later collections of garbage: each would take 0.3 s."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def reproducible() -> None:
    """Seed all random generators and compute on one thread, so that no test depends on those before it."""
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002  # for libraries that use the global generator
    torch.manual_seed(0)
    torch.set_num_threads(1)


@pytest.fixture(scope="session", autouse=True)
def sources_parsed_once() -> Iterator[None]:
    """Let TorchScript parse each function once, in all tests of a process."""
    with parsed_once():
        yield


PREVIEWS = "riverrun.training.autoencoder.write_previews"


@pytest.fixture(scope="session", autouse=True)
def without_previews() -> Iterator[None]:
    """Write no previews where nothing asks for them: drawing them takes longer than the steps of a test's training."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PREVIEWS, lambda **_: None)
        yield


@pytest.fixture
def with_previews(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write previews, as training does."""
    monkeypatch.setattr(PREVIEWS, write_previews)


@pytest.fixture
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a walk through a file's methods times takes a microsecond, on every machine."""
    ticks = itertools.count()
    monkeypatch.setattr("riverrun_export.check.playing.perf_counter", lambda: 1e-6 * next(ticks))


@pytest.fixture
def uncompared(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out of exports what takes longest: the comparison with the run, and the warm-up when the file is loaded."""
    monkeypatch.setattr("riverrun_export.build.compare", lambda *_: [Comparison("forward", 0.0, 0.0)])
    monkeypatch.setattr("riverrun_export.instrument.warm_up.CALLS", 0)


@pytest.fixture
def shorter_check(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let checks in this process play a quarter of the samples, at least twice the past of any small instrument."""
    monkeypatch.setattr("riverrun_export.check.playing.MIN_SAMPLES", 4096)


@pytest.fixture
def checked_here(monkeypatch: pytest.MonkeyPatch, shorter_check: None) -> None:
    """Let `check` play in this process, which has imported torch, and a quarter of the samples."""
    monkeypatch.setattr("riverrun_export.check._check_in_process", check_here)


@pytest.fixture
def one_process_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let all commands of a test play a .ts in the process that the first one starts, until the file is written again.

    A process imports torch and compiles the file, which takes longer than what most tests play.
    """
    remotes: dict[tuple[Path, int], Remote] = {}

    def load(path: Path, timeout: float = TIMEOUT) -> Remote:
        key = path.resolve(), path.stat().st_mtime_ns
        if key not in remotes:
            remotes[key] = load_remote(path, timeout)
        return remotes[key]

    for room in ("patches", "player", "subject"):
        monkeypatch.setattr(f"riverrun_export.{room}.load_remote", load)


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
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(PREVIEWS, write_previews)
        run = train_autoencoder(corpus, path, config.resolve(MICRO), 0, console=quiet)
    train_prior(run, corpus, None, 0, console=quiet)
    return path


@pytest.fixture(scope="session")
def instrument_ts(tmp_path_factory: pytest.TempPathFactory, trained: Path) -> Path:
    from riverrun_export.build import export

    path = tmp_path_factory.mktemp("instruments") / "tones.ts"
    export(Run.open(trained), path)
    return path
