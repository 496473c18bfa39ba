"""Both trainings on a device that is not the CPU: all tensors are moved there, and none has 64 bits."""

from pathlib import Path

import pytest
import torch
from meta_device import META, MetaDeviceMode, use_meta_device
from micro import CLIPS, MICRO
from rich.console import Console
from training_runs import call_before_steps

from riverrun.corpus import Corpus
from riverrun.errors import UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_autoencoder, train_prior
from riverrun.training.devices import select_device
from riverrun.training.learner import Learner

KINDS = {"sequence": {}, "clip": {**CLIPS, "prior": {"descriptors": ["loudness", "attack", "roughness", "bass"]}}}

SHORT = {
    "training": {"steps": 2, "epoch": 2, "batch_size": 1, "heldout": 1},
    "prior_training": {"steps": 2, "epoch": 2},
}


@pytest.mark.slow
@pytest.mark.usefixtures("with_previews")
@pytest.mark.filterwarnings("ignore:for .*copying from a non-meta parameter")
@pytest.mark.parametrize("kind", KINDS)
def test_both_trainings_compute_on_the_selected_device(
    corpus: Corpus, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """Levels, both phases, metrics, previews, checkpoints, latents, descriptors, and the prior."""
    use_meta_device(monkeypatch)
    settings = config.resolve(config.merge(config.merge(MICRO, KINDS[kind]), SHORT))
    devices = set()

    def record_devices(learner: Learner, batch: torch.Tensor) -> None:
        devices.update((learner.name, each.device.type) for each in [batch, *learner.state_dict().values()])

    call_before_steps(monkeypatch, record_devices)
    with MetaDeviceMode() as device:
        for adversarial in (0, 2):  # the first phase alone, then both
            settings.training.adversarial = adversarial
            run = train_autoencoder(corpus, tmp_path / "run", settings, 0, console=console, device="meta")
        num_computed = device.computed
        for steps in (2, 4):
            train_prior(Run.open(run.path), corpus, steps, 0, console=console, device="meta")
        assert num_computed > 1000
        assert device.computed > num_computed + 1000
    assert devices == {("autoencoder", "meta"), ("prior", "meta")}


def test_a_tensor_on_the_wrong_device_is_detected() -> None:
    with MetaDeviceMode():
        on_cpu, on_meta = torch.ones(1, 1, 4, 4), torch.ones(1, 1, 2, 2, device=META)
        calls = (
            lambda: torch.conv2d(on_cpu, on_meta),
            lambda: on_cpu @ on_cpu.to(META),
            lambda: torch.cat([on_cpu, on_meta]),
        )
        for mixed in calls:
            with pytest.raises((AssertionError, RuntimeError), match=r"on the device|not on the expected device"):
                mixed()
        with pytest.raises(AssertionError, match="a Mac's GPU"):
            on_meta.double()
        assert float(on_meta.cpu().sum()) == 0 == float(on_meta.sum())


def set_available(patch: pytest.MonkeyPatch, cuda: int, mps: bool) -> None:
    patch.setattr(torch.cuda, "device_count", lambda: cuda)
    patch.setattr(torch.backends.mps, "is_available", lambda: mps)


@pytest.mark.parametrize(
    ("cuda", "mps", "device", "count", "expected"),
    [
        (0, False, "auto", 1, "cpu"),
        (0, False, "auto", 2, "cpu"),
        (0, False, "cpu", 4, "cpu"),
        (2, False, "auto", 2, "cuda"),
        (1, False, "cpu", 1, "cpu"),
        (0, True, "auto", 1, "mps"),
        (0, True, "cpu", 2, "cpu"),
        (0, False, "cuda", 1, "--device cuda: torch finds no such device on this machine"),
        (1, False, "mps", 1, "--device mps: torch finds no such device on this machine"),
        (1, False, "auto", 2, "--devices 2: there is only 1 cuda device on this machine; use --devices 1"),
        (2, False, "cuda", 3, "--devices 3: there are only 2 cuda devices on this machine; use --devices 2"),
        (0, True, "mps", 2, "--devices 2: there is only 1 mps device on this machine; use --devices 1"),
    ],
)
def test_missing_devices_are_refused(
    monkeypatch: pytest.MonkeyPatch, cuda: int, mps: bool, device: str, count: int, expected: str
) -> None:
    set_available(monkeypatch, cuda, mps)
    if expected.startswith("--"):
        with pytest.raises(UsageError, match=expected):
            select_device(device, count)
    else:
        assert select_device(device, count) == expected
