"""Helpers for tests of training: compare runs, read what was printed, and act in the middle of a training."""

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor

from riverrun.training.learner import Learner

WEIGHTS = ("autoencoder", "whitening", "prior")
"""Stems of the files with the results of training."""


def same_weights(one: Path, other: Path, *names: str) -> bool:
    """Return whether two runs have bit-identical weights, in the files of all `names`."""
    for name in names:
        ours, theirs = (load_file(path / f"{name}.safetensors") for path in (one, other))
        if ours.keys() != theirs.keys() or not all(torch.equal(ours[key], theirs[key]) for key in ours):
            return False
    return True


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    """Return what was printed since the last call, with line breaks and indents as single spaces."""
    return " ".join(capsys.readouterr().out.split())


def call_before_steps(monkeypatch: pytest.MonkeyPatch, hook: Callable[[Learner, Tensor], None]) -> None:
    """Call `hook` with the learner and the batch before every training step."""
    training_step = Learner.training_step

    def hooked_step(learner: Learner, batch: Tensor, index: int) -> None:
        hook(learner, batch)
        training_step(learner, batch, index)

    monkeypatch.setattr(Learner, "training_step", hooked_step)


def interrupt_before(monkeypatch: pytest.MonkeyPatch, stops: list[tuple[str, int]]) -> None:
    """Raise KeyboardInterrupt before steps, once for each (name of the learner, step), in order."""

    def interrupt(learner: Learner, batch: Tensor) -> None:
        if stops and (learner.name, learner.steps_done) == stops[0]:
            stops.pop(0)
            raise KeyboardInterrupt

    call_before_steps(monkeypatch, interrupt)
