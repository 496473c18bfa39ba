"""How long a training took: every part is counted once, over stops, and what has no record gets none."""

import shutil
from pathlib import Path

import pytest
from micro import MICRO
from rich.console import Console
from training_runs import interrupt_before

from riverrun.corpus import Corpus
from riverrun.runs import config
from riverrun.runs.facts import Facts
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun.training.loop import Interrupted
from riverrun.training.stopwatch import Stopwatch


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """A clock that shows the last number of this list, and goes on by one each time it is looked at."""
    times = [0.0]

    def look() -> float:
        times[-1] += 1
        return times[-1]

    monkeypatch.setattr("riverrun.training.stopwatch.monotonic", look)
    return times


def facts(**seconds: float) -> Facts:
    return Facts(channels=1, sample_rate=16000, clip=1.0, seed=0, seconds=seconds)


def test_seconds_are_added_part_by_part_and_not_before_the_start(now: list[float]) -> None:
    found = facts(prior=3.0)
    watch = Stopwatch(found, ["fit", "audio"], 0)
    watch.add("fit")
    now[-1] += 100
    watch.start()
    watch.add("audio")
    watch.add("audio")
    assert found.seconds == {"prior": 3.0, "fit": 1.0, "audio": 2.0}


def test_a_training_that_starts_anew_forgets_and_one_that_goes_on_adds(now: list[float]) -> None:
    found = facts(fit=5.0, audio=7.0, prior=3.0)
    Stopwatch(found, ["fit", "audio"], 40).add("audio")
    assert found.seconds == {"fit": 5.0, "audio": 8.0, "prior": 3.0}
    Stopwatch(found, ["fit", "audio"], 0)
    assert found.seconds == {"prior": 3.0}


def test_a_training_that_continues_one_without_a_record_makes_none(now: list[float]) -> None:
    found = facts()
    Stopwatch(found, ["prior"], 40).add("prior")
    assert found.seconds == {}


def test_a_training_that_was_stopped_counts_all_its_steps(
    now: list[float], corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, path = config.resolve(MICRO), tmp_path / "run"
    interrupt_before(monkeypatch, [("autoencoder", 6), ("prior", 5)])
    with pytest.raises((KeyboardInterrupt, Interrupted)):
        train_autoencoder(corpus, path, settings, 0, console=console)
    stopped = Run.open(path).facts.seconds
    run = train_autoencoder(corpus, path, settings, 0, console=console)
    assert set(stopped) == {"audio"}
    assert set(run.facts.seconds) == {"audio", "adversarial"}
    assert run.facts.seconds["audio"] >= 12 > stopped["audio"] >= 4  # a second or more for each step that is kept
    assert 4 <= run.facts.seconds["adversarial"] < 12
    with pytest.raises((KeyboardInterrupt, Interrupted)):
        train_prior(run, corpus, None, 0, console=console)
    train_prior(Run.open(path), corpus, None, 0, console=console)
    found = Run.open(path).facts.seconds
    assert found["prior"] >= 8
    assert found["audio"] == run.facts.seconds["audio"]
    other = Run.open(shutil.copytree(path, tmp_path / "other"))
    other.delete("prior")
    assert set(Run.open(other.path).facts.seconds) == {"audio", "adversarial"}
