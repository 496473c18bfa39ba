"""Training with several processes: rank 0 creates the run, all train, and all end when one of them fails."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from micro import MICRO, SPECTRAL
from rich.console import Console
from safetensors.torch import load_file
from torch.distributed import TCPStore

from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import ranks, train_autoencoder
from riverrun.training.ranks import wait_for_run

FAILING_MAIN = """
import sys
from riverrun.runs.folder import Run
from riverrun.cli import main
def disk_full(self, name, row):
    raise OSError(28, "No space left on device", str(self.path / name))
Run.append_metrics = disk_full
sys.exit(main())
"""


def start_processes(
    folder: Path, corpus: Path, code: str | None = None, settings: dict[str, Any] = MICRO
) -> list[subprocess.Popen[str]]:
    """Start two processes as SLURM does: both run the whole command, and get their rank from the environment."""
    (folder / "micro.yaml").write_text(config.dump(config.resolve(settings)))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    arguments = [
        "train",
        str(corpus),
        "--out",
        str(folder / "run"),
        "--preset",
        "tiny",
        "--device",
        "cpu",
        "--devices",
        "2",
    ]
    program = ["-c", code] if code else ["-m", "riverrun"]
    command = [sys.executable, *program, *arguments, "--config", str(folder / "micro.yaml")]
    slurm = {
        "SLURM_NTASKS": "2",
        "SLURM_NTASKS_PER_NODE": "2",
        "SLURM_JOB_NAME": "train",
        "SLURM_NODEID": "0",
        "SLURM_JOB_ID": "1",
    }
    rendezvous = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "OMP_NUM_THREADS": "1"}
    environments = [{"SLURM_PROCID": str(rank), "SLURM_LOCALID": str(rank)} for rank in range(2)]
    pipe = subprocess.PIPE
    return [
        subprocess.Popen(command, env=os.environ | slurm | rendezvous | ranks, stdout=pipe, stderr=pipe, text=True)
        for ranks in environments
    ]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_processes_of_slurm_train_one_run_with_the_loss_curve_of_one_process_with_twice_the_batch(
    tmp_path: Path, corpus_folder: Path
) -> None:
    """Without noise on the latents, that is: each process draws its own. Then come a few steps on audio, with noise."""

    def settings(processes: int) -> dict[str, Any]:
        few = {"steps": 4, "adversarial": 4, "batch_size": 4 // processes}
        features = {"steps": 12, "batch_size": 16 // processes, "noise": 0.0, "learning_rate": 1e-3}
        return config.merge(config.merge(MICRO, SPECTRAL), {"training": few | {"spectral": features}})

    (tmp_path / "one").mkdir()
    one = train_autoencoder(
        Corpus.open(corpus_folder),
        tmp_path / "one" / "run",
        config.resolve(settings(1)),
        0,
        console=Console(quiet=True),
    )
    children = start_processes(tmp_path, corpus_folder, settings=settings(2))
    output = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [0, 0], output
    assert [err for _, err in output] == ["", ""]
    assert output[1][0] == ""  # only rank 0 prints
    run = Run.open(tmp_path / "run")
    assert run.facts.steps == one.facts.steps == 20
    assert load_file(run.path / "whitening.safetensors")
    curves = [each.metrics("autoencoder-metrics") for each in (one, run)]
    assert [[row["step"] for row in rows] for rows in curves] == [[0, 4, 8, 12, 16, 20]] * 2
    for name, first, last, tolerance in (("train_distance", 1, 4, 0.01), ("train_mel", 4, 5, 0.1)):
        losses = [torch.tensor([row[name] for row in rows[first:last]]) for rows in curves]
        torch.testing.assert_close(*losses, rtol=tolerance, atol=0)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_all_processes_end_when_one_fails(tmp_path: Path, corpus_folder: Path) -> None:
    children = start_processes(tmp_path, corpus_folder, FAILING_MAIN)
    output = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [1, 1], output
    assert "No space left on device" in output[0][1]
    assert output[1][1].splitlines()[-1:] == ["riverrun: process 1 ends, because another process has failed"]


@pytest.mark.parametrize("reason", ["reported", "gone"])
def test_a_failed_operation_names_the_process_that_failed_first(monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    """A connection that breaks before the next poll is the other process's failure, and not one of this process."""
    monkeypatch.setattr(ranks, "POLL_SECONDS", 600.0)
    ended = []
    monkeypatch.setattr(ranks, "end_process", lambda: ended.append(True))
    store = TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")
    monkeypatch.setenv("MASTER_PORT", str(store.port))
    watch = ranks.FailureWatch()
    if reason == "reported":
        store.set(ranks.FAILED_KEY, "0")
    else:
        monkeypatch.setattr(watch, "store", UnreachableStore())
    watch.close(failed=True)
    assert ended


def test_the_first_process_that_fails_keeps_its_own_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranks, "end_process", lambda: pytest.fail("the process ended"))
    store = TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
    monkeypatch.setenv("MASTER_ADDR", "127.0.0.1")
    monkeypatch.setenv("MASTER_PORT", str(store.port))
    ranks.FailureWatch().close(failed=True)
    assert store.check([ranks.FAILED_KEY])


class UnreachableStore:
    """A store whose process has ended."""

    def check(self, keys: list[str]) -> bool:
        raise RuntimeError("connection closed")

    def set(self, key: str, value: str) -> None:
        pass  # so that only `end_process` tells


def test_waiting_for_a_run_ends_with_an_error(tmp_path: Path) -> None:
    with pytest.raises(RiverrunError, match="process 0 has not created this run"):
        wait_for_run(tmp_path / "run", max_seconds=0)
    (tmp_path / "run.json").touch()
    (tmp_path / "config.yaml").touch()
    wait_for_run(tmp_path, max_seconds=0)
