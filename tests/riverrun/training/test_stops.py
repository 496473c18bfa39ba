"""Stops by signals: the checkpoint is that of the very step, and the result that of an uninterrupted training."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from micro import MICRO
from rich.console import Console
from training_runs import WEIGHTS, call_before_steps, same_weights

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, autoencoder, loop, train_autoencoder, train_prior
from riverrun.training.autoencoder_learner import AutoencoderLearner
from riverrun.training.learner import Learner
from riverrun.training.stopping import SIGNALS, StopRequest


@pytest.fixture(autouse=True)
def default_handlers() -> Iterator[None]:
    """Install the handlers of a process in a terminal; the process that runs the tests may have others."""
    before = [(each, signal.signal(each, signal.default_int_handler)) for each in SIGNALS]
    yield
    for each in before:
        signal.signal(*each)


@pytest.fixture
def at_step(monkeypatch: pytest.MonkeyPatch) -> Callable[[int, Callable[[], object]], None]:
    """A function that schedules a call for the time of a step."""
    calls: dict[int, Callable[[], object]] = {}

    def call(learner: Learner, batch: torch.Tensor) -> None:
        calls.pop(learner.steps_done, lambda: None)()

    call_before_steps(monkeypatch, call)
    return calls.__setitem__


def assert_same_run(one: Path, other: Path) -> None:
    assert same_weights(one, other, *WEIGHTS)
    for name in ("autoencoder-metrics", "prior-metrics"):
        assert Run.open(one).metrics(name) == Run.open(other).metrics(name)


def test_a_stopped_training_continues_from_its_very_step(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, at_step: Callable[..., None]
) -> None:
    """Before the end of the first epoch, at the end of one, in the second phase; then two of these in the prior."""
    for step, signum in ((1, signal.SIGINT), (3, signal.SIGTERM), (13, signal.SIGINT)):
        at_step(step, lambda signum=signum: signal.raise_signal(signum))
        with pytest.raises(Interrupted, match=f"stopped at step {step + 1} of 16; .* continue from step {step + 1}"):
            train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
        stopped = Run.open(tmp_path / "run")
        if step > 2:  # an epoch has ended, so that the run can be played and exported
            latents = stopped.whitening()(stopped.autoencoder().encode(corpus.train[0][None]))
            assert latents.isfinite().all()
            assert stopped.example_clip() is not None
        else:
            message = f"stopped at step {step + 1} of 16; run the same 'riverrun train'"
            with pytest.raises(RiverrunError, match=message):
                stopped.autoencoder()
            with pytest.raises(RiverrunError, match=message):
                stopped.whitening()
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    for step in (0, 6):
        at_step(step, lambda: signal.raise_signal(signal.SIGINT))
        with pytest.raises(Interrupted, match=f"stopped at step {step + 1} of 8; .* continue from step {step + 1}"):
            train_prior(run, corpus, None, 0, console=console)
        run = Run.open(tmp_path / "run")
        assert run.has_prior() == (step > 4)  # there are no weights before the end of the first epoch
    train_prior(run, corpus, None, 0, console=console)
    assert_same_run(tmp_path / "run", trained)


def test_a_prior_that_was_trained_in_a_pause_keeps_its_whitening(
    corpus: Corpus, tmp_path: Path, console: Console, at_step: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Training goes on, but no epoch is better: the weights stay, and so does what was fitted to them."""
    at_step(8, lambda: signal.raise_signal(signal.SIGINT))
    with pytest.raises(Interrupted):
        train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    run = Run.open(tmp_path / "run")
    train_prior(run, corpus, None, 0, console=console)
    before = run.whitening().state_dict()
    monkeypatch.setattr(autoencoder, "is_kept", lambda *_: False)
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    assert run.facts.steps == 16
    assert run.has_prior()
    assert all(torch.equal(value, run.whitening().state_dict()[name]) for name, value in before.items())


def test_a_second_signal_stops_at_once(
    corpus: Corpus, tmp_path: Path, console: Console, at_step: Callable[..., None]
) -> None:
    at_step(6, lambda: [signal.raise_signal(signal.SIGINT) for _ in range(2)])
    message = "stopped at step 6 of 16; run the same command again to continue from step 4"
    with pytest.raises(Interrupted, match=message):
        train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    assert all(signal.getsignal(each) is signal.default_int_handler for each in SIGNALS)


def test_checkpoints_are_written_by_time_within_epochs(
    corpus: Corpus,
    trained: Path,
    tmp_path: Path,
    console: Console,
    at_step: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)

    def cut_power() -> None:
        raise RuntimeError("power cut")

    for step in (3, 14):
        at_step(step, cut_power)
        with pytest.raises(RuntimeError, match="power cut"):
            train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
        assert Run.open(tmp_path / "run").checkpoint("autoencoder").step() == step
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    train_prior(run, corpus, None, 0, console=console)
    assert_same_run(tmp_path / "run", trained)


def test_divergence_is_reported_with_advice_and_spoils_no_checkpoint(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "CHECKPOINT_SECONDS", 0.0)
    update = AutoencoderLearner.update

    def diverge(
        learner: AutoencoderLearner, batch: torch.Tensor, optimizers: list[torch.optim.Optimizer]
    ) -> dict[str, torch.Tensor]:
        terms = update(learner, batch, optimizers)
        return {name: value * (float("nan") if learner.steps_done == 2 else 1) for name, value in terms.items()}

    monkeypatch.setattr(AutoencoderLearner, "update", diverge)
    advice = r"lower training.learning_rate \(now 0.001\), for example by 'training: {learning_rate: 0.0005}'"
    with pytest.raises(RiverrunError, match=rf"diverged at step 3; {advice} in a YAML .* step 2"):
        train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console=console)
    assert Run.open(tmp_path / "run").checkpoint("autoencoder").step() == 2


@given(st.lists(st.booleans(), min_size=2, max_size=4), st.integers(1, 40))
def test_several_processes_stop_at_the_same_step(requested: list[bool], steps_done: int) -> None:
    """Each process receives its own signals at its own time."""
    strategy = SimpleNamespace(reduce_boolean_decision=lambda _, all: any(requested))
    trainer = SimpleNamespace(world_size=len(requested), strategy=strategy)
    learner = SimpleNamespace(steps_done=steps_done)
    decisions = set()
    for each in requested:
        callback = SimpleNamespace(stop=SimpleNamespace(requested=each))
        decisions.add(loop.CheckpointCallback.should_stop(callback, trainer, learner))  # type: ignore[arg-type]
    assert decisions == {any(requested) and steps_done % loop.STOP_CHECK_STEPS == 0}


def test_ignored_signals_stay_ignored() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stop = StopRequest()
    stop.install()
    signal.raise_signal(signal.SIGINT)
    assert not stop.requested
    signal.raise_signal(signal.SIGTERM)
    assert stop.requested
    stop.close()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_sigterm_ends_a_command_with_exit_code_1_and_one_line() -> None:
    code = """if True:
        import os, signal, sys
        from riverrun.audio import synth
        from riverrun.cli import main

        synth.synthesise = lambda *_, **__: os.kill(os.getpid(), signal.SIGTERM)
        sys.argv = ["riverrun", "synth", "drums", "--out", "new"]
        sys.exit(main())
    """
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=dict(os.environ))
    said = "riverrun synth: stopped; finished work is kept, and the same command does the rest\n"
    assert (done.returncode, done.stdout, done.stderr) == (1, "", said)
