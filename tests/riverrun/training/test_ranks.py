"""Several processes: one begins the run, all learn, and when one fails none of the others waits for it for ever."""

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
from riverrun.training.ranks import wait_for

FAILING = """
import sys
from riverrun.runs.folder import Run
from riverrun.cli import main
def full(self, name, row):
    raise OSError(28, "No space left on device", str(self.path / name))
Run.append_metrics = full
sys.exit(main())
"""


def started(folder: Path, corpus: Path, code: str | None = None) -> list[subprocess.Popen[str]]:
    """Two processes as SLURM starts them: both run the whole command, and know by the environment who they are."""
    (folder / "micro.yaml").write_text(config.dump(config.resolve(MICRO)))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    told = ["train", str(corpus), "--out", str(folder / "run"), "--preset", "tiny", "--device", "cpu", "--devices", "2"]
    begin = ["-c", code] if code else ["-m", "riverrun"]
    command = [sys.executable, *begin, *told, "--config", str(folder / "micro.yaml")]
    slurm = {
        "SLURM_NTASKS": "2",
        "SLURM_NTASKS_PER_NODE": "2",
        "SLURM_JOB_NAME": "train",
        "SLURM_NODEID": "0",
        "SLURM_JOB_ID": "1",
    }
    meeting = {"MASTER_ADDR": "127.0.0.1", "MASTER_PORT": str(port), "OMP_NUM_THREADS": "1"}
    environments = [{"SLURM_PROCID": str(rank), "SLURM_LOCALID": str(rank)} for rank in range(2)]
    pipe = subprocess.PIPE
    return [
        subprocess.Popen(command, env=os.environ | slurm | meeting | mine, stdout=pipe, stderr=pipe, text=True)
        for mine in environments
    ]


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_processes_of_slurm_begin_one_run_and_finish_it(tmp_path: Path, corpus_folder: Path) -> None:
    children = started(tmp_path, corpus_folder)
    told = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [0, 0], told
    assert [err for _, err in told] == ["", ""]
    assert told[1][0] == ""  # one speaks for all
    run = Run.open(tmp_path / "run")
    assert run.facts.steps == 16
    assert [row["step"] for row in run.metrics("autoencoder-metrics")] == [4, 8, 12, 16]
    assert load_file(run.path / "whitening.safetensors")


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_when_one_fails_the_others_end_with_a_line(tmp_path: Path, corpus_folder: Path) -> None:
    children = started(tmp_path, corpus_folder, FAILING)
    told = [each.communicate(timeout=580) for each in children]
    assert [each.returncode for each in children] == [1, 1], told
    assert "No space left on device" in told[0][1]
    assert told[1][1].splitlines()[-1:] == ["riverrun: process 1 ends, because another one has failed"]


def test_who_waits_for_a_run_that_is_never_begun_says_so(tmp_path: Path) -> None:
    with pytest.raises(RiverrunError, match="process 0 has not begun it"):
        wait_for(tmp_path / "run", patience=0)
    (tmp_path / "run.json").touch()
    (tmp_path / "config.yaml").touch()
    wait_for(tmp_path, patience=0)
