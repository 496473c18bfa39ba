"""Early stopping of the prior: it ends when held-out latents stop getting likelier, and the best weights are kept."""

import shutil
from pathlib import Path

import pytest
from rich.console import Console
from training_runs import interrupt_before, printed, same_weights

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, prior, train_prior

STEPS, EPOCH, PATIENCE = 400, 2, 3


def copy_without_prior(trained: Path, path: Path) -> Run:
    """A copy of a run without its prior, with a learning rate that makes a prior overfit soon."""
    run = Run.open(shutil.copytree(trained, path))
    run.delete("prior")
    training = run.config.prior_training
    training.steps, training.epoch, training.patience, training.learning_rate = STEPS, EPOCH, PATIENCE, 0.05
    return run


@pytest.fixture(scope="module")
def stopped(tmp_path_factory: pytest.TempPathFactory, trained: Path, corpus: Corpus) -> Path:
    """A run whose prior stopped early."""
    run = copy_without_prior(trained, tmp_path_factory.mktemp("runs") / "stopped")
    train_prior(run, corpus, None, 0, console=Console(quiet=True))
    return run.path


def heldout_nats(run: Run) -> dict[int, float]:
    return {int(row["step"]): row["heldout_nats"] for row in run.metrics("prior-metrics")}


def best_step(run: Path) -> int:
    metrics = Run.open(run).facts.prior_metrics
    assert metrics is not None
    return int(metrics["step"])


def test_it_stops_when_patience_epochs_bring_nothing_better(stopped: Path) -> None:
    run = Run.open(stopped)
    nats = heldout_nats(run)
    best = min(nats, key=nats.__getitem__)
    assert max(nats) == run.facts.prior_steps == best + PATIENCE * EPOCH < run.facts.prior_total_steps == STEPS
    for step in nats:
        so_far = {each: value for each, value in nats.items() if each <= step}
        waited = step - min(so_far, key=so_far.__getitem__)
        assert (waited >= PATIENCE * EPOCH) == (step == max(nats))


def test_the_best_weights_are_kept_and_reported(
    stopped: Path,
    trained: Path,
    tmp_path: Path,
    corpus: Corpus,
    capsys: pytest.CaptureFixture[str],
) -> None:
    nats = heldout_nats(Run.open(stopped))
    best = min(nats, key=nats.__getitem__)
    assert best_step(stopped) == best
    run = copy_without_prior(trained, tmp_path / "run")
    run.config.prior_training.patience = 1000
    with pytest.MonkeyPatch.context() as patch:
        interrupt_before(patch, [("prior", best)])
        with pytest.raises(Interrupted):
            train_prior(run, corpus, None, 0, console=Console(quiet=True))
    assert same_weights(run.path, stopped, "prior")
    (stopped / "prior.safetensors").unlink()
    train_prior(Run.open(stopped), corpus, None, 0, console=Console())
    expected = f"best after step {best} of {max(nats)}, held-out: {nats[best]:.2f} nats a frame"
    assert expected in printed(capsys)


def test_interrupted_it_keeps_the_best_so_far_and_then_equals_uninterrupted(
    stopped: Path,
    trained: Path,
    tmp_path: Path,
    corpus: Corpus,
    console: Console,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = copy_without_prior(trained, tmp_path / "run")
    best = best_step(stopped)
    interrupt_before(monkeypatch, [("prior", best + 1), ("prior", best + EPOCH + 1)])
    for _ in range(2):
        with pytest.raises(Interrupted):
            train_prior(run, corpus, None, 0, console=console)
        assert same_weights(run.path, stopped, "prior")
        run = Run.open(run.path)
        run.config.prior_training.steps = STEPS
    train_prior(run, corpus, None, 0, console=console)
    assert same_weights(run.path, stopped, "prior")
    assert heldout_nats(run) == heldout_nats(Run.open(stopped))


def test_a_prior_that_stopped_early_is_not_trained_further(
    stopped: Path, corpus: Corpus, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prior, "LatentCache", None)  # the corpus is not even read
    modified = (stopped / "prior.safetensors").stat().st_mtime_ns
    train_prior(Run.open(stopped), corpus, STEPS + 100, 0, console=Console())
    assert "already has a prior" in printed(capsys)
    assert (stopped / "prior.safetensors").stat().st_mtime_ns == modified


def test_a_damaged_prior_is_restored_with_its_best_weights(
    stopped: Path, tmp_path: Path, corpus: Corpus, console: Console
) -> None:
    path = shutil.copytree(stopped, tmp_path / "run")
    (path / "prior.safetensors").write_bytes(b"broken")
    train_prior(Run.open(path), corpus, None, 0, console=console)
    assert same_weights(path, stopped, "prior")


def test_a_checkpoint_of_another_model_is_refused(
    trained: Path, tmp_path: Path, corpus: Corpus, console: Console
) -> None:
    run = copy_without_prior(trained, tmp_path / "run")
    shutil.copy(run.checkpoint("autoencoder").path, run.checkpoint("prior").path)
    with pytest.raises(RiverrunError, match="remove it to train anew"):
        train_prior(run, corpus, None, 0, console=console)
