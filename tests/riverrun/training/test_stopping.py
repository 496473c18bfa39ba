"""The prior stops when held-out latents stop getting likelier, and is then what it was when they were likeliest."""

import shutil
from pathlib import Path

import pytest
import torch
from rich.console import Console
from safetensors.torch import load_file

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, train_prior
from riverrun.training import loop as loop_room
from riverrun.training import prior as room

STEPS, EPOCH, PATIENCE = 400, 2, 3


def copy(trained: Path, path: Path) -> Run:
    """A run about to learn a prior far too fast."""
    run = Run.open(shutil.copytree(trained, path))
    run.forget("prior")
    training = run.config.prior_training
    training.steps, training.epoch, training.patience, training.sample_rate = STEPS, EPOCH, PATIENCE, 0.05
    return run


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory, trained: Path, corpus: Corpus) -> Path:
    run = copy(trained, tmp_path_factory.mktemp("runs") / "stopped")
    train_prior(run, corpus, None, 0, Console(quiet=True))
    return run.path


def heldout(run: Run) -> dict[int, float]:
    return {int(row["step"]): row["heldout_nats"] for row in run.metrics("prior-metrics")}


def same_prior(one: Path, other: Path) -> bool:
    mine, theirs = (load_file(path / "prior.safetensors") for path in (one, other))
    return all(torch.equal(mine[key], theirs[key]) for key in mine)


def test_it_stops_as_many_epochs_after_the_best_as_it_has_patience_for(stopped: Path) -> None:
    run = Run.open(stopped)
    rows = heldout(run)
    best = min(rows, key=rows.__getitem__)
    assert max(rows) == run.facts.prior_steps == best + PATIENCE * EPOCH < run.facts.prior_wanted == STEPS
    for step in rows:
        so_far = {each: nats for each, nats in rows.items() if each <= step}
        waited = step - min(so_far, key=so_far.__getitem__)
        assert (waited >= PATIENCE * EPOCH) == (step == max(rows))


def test_the_best_is_kept_and_said(
    stopped: Path, trained: Path, tmp_path: Path, corpus: Corpus, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = heldout(Run.open(stopped))
    best = min(rows, key=rows.__getitem__)
    assert Run.open(stopped).facts.prior_metrics["step"] == best  # type: ignore[index]
    learner_like = copy(trained, tmp_path / "run")
    learner_like.config.prior_training.patience = 1000
    halted = pytest.MonkeyPatch()
    step = loop_room.Learner.training_step

    def until_best(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        if learner.done == best:
            raise KeyboardInterrupt
        step(learner, batch, index)

    with halted.context() as patched:
        patched.setattr(loop_room.Learner, "training_step", until_best)
        with pytest.raises(Interrupted):
            train_prior(learner_like, corpus, None, 0, Console(quiet=True))
    assert same_prior(learner_like.path, stopped)
    (stopped / "prior.safetensors").unlink()
    train_prior(Run.open(stopped), corpus, None, 0, Console())
    assert f"best after step {best} of {max(rows)}, held-out: {rows[best]:.2f} nats a frame" in told(capsys)


def told(capsys: pytest.CaptureFixture[str]) -> str:
    return " ".join(capsys.readouterr().out.split())


def test_stopped_by_hand_it_keeps_the_best_so_far_and_goes_on_to_the_same(
    stopped: Path, trained: Path, tmp_path: Path, corpus: Corpus, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = copy(trained, tmp_path / "run")
    best = Run.open(stopped).facts.prior_metrics["step"]  # type: ignore[index]
    step, stops = loop_room.Learner.training_step, [best + EPOCH + 1, best + 1]

    def interrupted(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        if stops and learner.done == stops[-1]:
            stops.pop()
            raise KeyboardInterrupt
        step(learner, batch, index)

    monkeypatch.setattr(loop_room.Learner, "training_step", interrupted)
    for _ in range(2):
        with pytest.raises(Interrupted):
            train_prior(run, corpus, None, 0, console)
        assert same_prior(run.path, stopped)
        run = Run.open(run.path)
        run.config.prior_training.steps = STEPS
    train_prior(run, corpus, None, 0, console)
    assert same_prior(run.path, stopped)
    assert heldout(run) == heldout(Run.open(stopped))


def test_one_that_stopped_is_left_as_it_is(
    stopped: Path, corpus: Corpus, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "Encoded", None)  # the corpus is not even read
    stamp = (stopped / "prior.safetensors").stat().st_mtime_ns
    train_prior(Run.open(stopped), corpus, STEPS + 100, 0, Console())
    assert "has its prior already" in told(capsys)
    assert (stopped / "prior.safetensors").stat().st_mtime_ns == stamp


def test_a_damaged_one_comes_back_as_it_was_at_its_best(
    stopped: Path, tmp_path: Path, corpus: Corpus, console: Console
) -> None:
    path = shutil.copytree(stopped, tmp_path / "run")
    (path / "prior.safetensors").write_bytes(b"broken")
    train_prior(Run.open(path), corpus, None, 0, console)
    assert same_prior(path, stopped)


def test_a_checkpoint_of_something_else_is_refused_in_one_line(
    trained: Path, tmp_path: Path, corpus: Corpus, console: Console
) -> None:
    run = copy(trained, tmp_path / "run")
    shutil.copy(run.checkpoint("autoencoder").path, run.checkpoint("prior").path)
    with pytest.raises(RiverrunError, match="remove it to begin again"):
        train_prior(run, corpus, None, 0, console)
