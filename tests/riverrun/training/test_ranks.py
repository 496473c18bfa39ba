"""Training with several processes: rank 0 creates the run, all train, and all end when one of them fails."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from micro import MICRO
from safetensors.torch import load_file

from riverrun.errors import RiverrunError
from riverrun.runs import config
from riverrun.runs.folder import Run
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


def start_processes(folder: Path, corpus: Path, code: str | None = None) -> list[subprocess.Popen[str]]:
    """Start two processes as SLURM does: both run the whole command, and get their rank from the environment."""
    (folder / "micro.yaml").write_text(config.dump(config.resolve(MICRO)))
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
def test_processes_of_slurm_train_one_run(tmp_path: Path, corpus_folder: Path) -> None:
    children = start_processes(tmp_path, corpus_folder)
    output = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [0, 0], output
    assert [err for _, err in output] == ["", ""]
    assert output[1][0] == ""  # only rank 0 prints
    run = Run.open(tmp_path / "run")
    assert run.facts.steps == 16
    assert [row["step"] for row in run.metrics("autoencoder-metrics")] == [4, 8, 12, 16]
    assert load_file(run.path / "whitening.safetensors")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_all_processes_end_when_one_fails(tmp_path: Path, corpus_folder: Path) -> None:
    children = start_processes(tmp_path, corpus_folder, FAILING_MAIN)
    output = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [1, 1], output
    assert "No space left on device" in output[0][1]
    assert output[1][1].splitlines()[-1:] == ["riverrun: process 1 ends, because another process has failed"]


def test_waiting_for_a_run_ends_with_an_error(tmp_path: Path) -> None:
    with pytest.raises(RiverrunError, match="process 0 has not created this run"):
        wait_for_run(tmp_path / "run", max_seconds=0)
    (tmp_path / "run.json").touch()
    (tmp_path / "config.yaml").touch()
    wait_for_run(tmp_path, max_seconds=0)
