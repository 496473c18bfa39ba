"""Stops that are heard: a checkpoint at the very step, and the end of an uninterrupted run."""

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
from safetensors.torch import load_file

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import Interrupted, train_autoencoder, train_prior
from riverrun.training import autoencoder as room
from riverrun.training import loop as loop_room
from riverrun.training.stopping import SIGNALS, Stop


@pytest.fixture(autouse=True)
def without_previews(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "write_previews", lambda *_: None)


@pytest.fixture(autouse=True)
def signals() -> Iterator[None]:
    """As a process in a terminal has them, whatever whoever runs the tests has made of them."""
    before = [(each, signal.signal(each, signal.default_int_handler)) for each in SIGNALS]
    yield
    for each in before:
        signal.signal(*each)


@pytest.fixture
def strike(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Does something in the middle of the next step numbered so."""
    learn, struck = loop_room.Learner.training_step, {}

    def step(learner: loop_room.Learner, batch: torch.Tensor, index: int) -> None:
        struck.pop(learner.done, lambda: None)()
        learn(learner, batch, index)

    monkeypatch.setattr(loop_room.Learner, "training_step", step)
    return lambda number, what: struck.update({number: what})


def same(one: Path, other: Path) -> None:
    for name in ("autoencoder", "whitening", "prior"):
        mine, theirs = (load_file(path / f"{name}.safetensors") for path in (one, other))
        assert all(torch.equal(mine[key], theirs[key]) for key in mine), name
    for name in ("autoencoder-metrics", "prior-metrics"):
        assert Run.open(one).metrics(name) == Run.open(other).metrics(name)


def test_a_stop_that_is_heard_goes_on_from_its_very_step(
    corpus: Corpus, trained: Path, tmp_path: Path, console: Console, strike: Callable[..., None]
) -> None:
    """Before the first epoch ends, at the end of one, in the second phase, and both in the prior."""
    for step, signum in ((1, signal.SIGINT), (3, signal.SIGTERM), (13, signal.SIGINT)):
        strike(step, lambda signum=signum: signal.raise_signal(signum))
        with pytest.raises(Interrupted, match=f"stopped at step {step + 1} of 16; .* goes on from step {step + 1}"):
            train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
        with pytest.raises(RiverrunError, match=f"stopped at step {step + 1} of 16; run the same 'riverrun train'"):
            Run.open(tmp_path / "run").whitening()
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    for step in (0, 6):
        strike(step, lambda: signal.raise_signal(signal.SIGINT))
        with pytest.raises(Interrupted, match=f"stopped at step {step + 1} of 8; .* goes on from step {step + 1}"):
            train_prior(run, corpus, None, 0, console)
        run = Run.open(tmp_path / "run")
        assert run.has_prior() == (step > 4)  # none that has learned nothing
    train_prior(run, corpus, None, 0, console)
    same(tmp_path / "run", trained)


def test_a_second_stop_ends_it_at_once(
    corpus: Corpus, tmp_path: Path, console: Console, strike: Callable[..., None]
) -> None:
    strike(6, lambda: [signal.raise_signal(signal.SIGINT) for _ in range(2)])
    with pytest.raises(Interrupted, match="stopped at step 6 of 16; the same command goes on from step 4"):
        train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    assert all(signal.getsignal(each) is signal.default_int_handler for each in SIGNALS)


def test_there_is_a_checkpoint_every_while_whatever_an_epoch_is(
    corpus: Corpus,
    trained: Path,
    tmp_path: Path,
    console: Console,
    strike: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loop_room, "CHECKPOINT_SECONDS", 0.0)

    def cut() -> None:
        raise RuntimeError("the power")

    for step in (3, 14):
        strike(step, cut)
        with pytest.raises(RuntimeError, match="the power"):
            train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
        assert Run.open(tmp_path / "run").checkpoint("autoencoder").step() == step
    run = train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    train_prior(run, corpus, None, 0, console)
    same(tmp_path / "run", trained)


def test_what_diverged_says_what_to_lower_and_how_and_spoils_no_checkpoint(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop_room, "CHECKPOINT_SECONDS", 0.0)
    learn = room.AutoencoderLearner.learn

    def diverging(learner: room.AutoencoderLearner, *given: object) -> dict[str, torch.Tensor]:
        terms = learn(learner, *given)  # type: ignore[arg-type]
        return {name: value * (float("nan") if learner.done == 2 else 1) for name, value in terms.items()}

    monkeypatch.setattr(room.AutoencoderLearner, "learn", diverging)
    lower = r"lower training.learning_rate \(now 0.001\) by 'training: {learning_rate: 0.0005}'"
    says = rf"diverged at step 3; {lower} in a YAML .* step 2"
    with pytest.raises(RiverrunError, match=says):
        train_autoencoder(corpus, tmp_path / "run", config.resolve(MICRO), 0, console)
    assert Run.open(tmp_path / "run").checkpoint("autoencoder").step() == 2


@given(st.lists(st.booleans(), min_size=2, max_size=4), st.integers(1, 40))
def test_several_processes_stop_at_the_same_step(heard: list[bool], done: int) -> None:
    """Each hears its own signals, at its own moment."""
    agreed = SimpleNamespace(reduce_boolean_decision=lambda _, all: any(heard))
    trainer, learner = SimpleNamespace(world_size=len(heard), strategy=agreed), SimpleNamespace(done=done)
    stopping = set()
    for each in heard:
        keeper = SimpleNamespace(stop=SimpleNamespace(heard=each))
        stopping.add(loop_room.CheckpointCallback.stopping(keeper, trainer, learner))  # type: ignore[arg-type]
    assert stopping == {any(heard) and done % loop_room.AGREED == 0}


def test_signals_that_are_ignored_stay_so() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    stop = Stop()
    stop.listen()
    signal.raise_signal(signal.SIGINT)
    assert not stop.heard
    signal.raise_signal(signal.SIGTERM)
    assert stop.heard
    stop.close()
    assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN


def test_sigterm_is_exit_code_1_and_one_line() -> None:
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
