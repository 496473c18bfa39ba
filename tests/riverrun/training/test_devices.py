"""Both trainings on a device that is not the processor: no tensor stays behind, and none has 64 bits."""

from pathlib import Path

import pytest
import torch
from elsewhere import META, Elsewhere, lend
from micro import CLIPS, MICRO
from rich.console import Console

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun.training.devices import chosen
from riverrun.training.loop import Learner

KINDS = {"sequence": {}, "clip": {**CLIPS, "prior": {"descriptors": ["loudness", "attack", "roughness", "bass"]}}}

SHORT = {
    "training": {"steps": 2, "epoch": 2, "batch_size": 1, "heldout": 1},
    "prior_training": {"steps": 2, "epoch": 2},
}


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:for .*copying from a non-meta parameter")
@pytest.mark.parametrize("kind", KINDS)
def test_all_of_both_trainings_computes_where_it_is_told_to(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """The whole way: levels, both phases, metrics, previews, checkpoints and back, latents, descriptors, the prior."""
    lend(monkeypatch)
    settings = config.resolve(config.merge(config.merge(MICRO, KINDS[kind]), SHORT))
    step, devices = Learner.training_step, set()

    def watched(learner: Learner, batch: torch.Tensor, index: int) -> None:
        devices.update((learner.name, each.device.type) for each in [batch, *learner.state_dict().values()])
        step(learner, batch, index)

    monkeypatch.setattr(Learner, "training_step", watched)
    with Elsewhere() as device:
        for second in (0, 2):  # the first phase alone, and gone on with
            settings.training.adversarial = second
            run = train_autoencoder(corpus, tmp_path / "run", settings, 0, console, device="meta")
        learned = device.computed
        for steps in (2, 4):
            train_prior(Run.open(run.path), corpus, steps, 0, console, device="meta")
        assert learned > 1000
        assert device.computed > learned + 1000
    assert devices == {("autoencoder", "meta"), ("prior", "meta")}


def test_a_tensor_left_behind_is_found() -> None:
    with Elsewhere():
        here, there = torch.ones(1, 1, 4, 4), torch.ones(1, 1, 2, 2, device=META)
        ways = (lambda: torch.conv2d(here, there), lambda: here @ here.to(META), lambda: torch.cat([here, there]))
        for mixed in ways:
            with pytest.raises((AssertionError, RuntimeError), match=r"on the device|not on the expected device"):
                mixed()
        with pytest.raises(AssertionError, match="a Mac's GPU"):
            there.double()
        assert float(there.cpu().sum()) == 0 == float(there.sum())


def present(patch: pytest.MonkeyPatch, cuda: int, mps: bool) -> None:
    patch.setattr(torch.cuda, "device_count", lambda: cuda)
    patch.setattr(torch.backends.mps, "is_available", lambda: mps)


@pytest.mark.parametrize(
    ("cuda", "mps", "asked", "count", "expected"),
    [
        (0, False, "auto", 1, "cpu"),
        (0, False, "auto", 2, "cpu"),
        (0, False, "cpu", 4, "cpu"),
        (2, False, "auto", 2, "cuda"),
        (1, False, "cpu", 1, "cpu"),
        (0, True, "auto", 1, "mps"),
        (0, True, "cpu", 2, "cpu"),
        (0, False, "cuda", 1, "--device cuda: torch finds none on this machine"),
        (1, False, "mps", 1, "--device mps: torch finds none on this machine"),
        (1, False, "auto", 2, "--devices 2: of cuda there is only 1 here"),
        (2, False, "cuda", 3, "--devices 3: of cuda there are only 2 here"),
        (0, True, "mps", 2, "--devices 2: of mps there is only 1 here"),
    ],
)
def test_devices_that_are_not_there_are_refused(
    monkeypatch: pytest.MonkeyPatch, cuda: int, mps: bool, asked: str, count: int, expected: str
) -> None:
    present(monkeypatch, cuda, mps)
    if expected.startswith("--"):
        with pytest.raises(UsageError, match=expected):
            chosen(asked, count)
    else:
        assert chosen(asked, count) == expected
