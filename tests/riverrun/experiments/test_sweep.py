"""Sweeps from the command line to the comparison; killed and resumed, on one machine and on a cluster of two workers.

All of them are of the same experiment, and find the same numbers: in this process, in others, and on the cluster.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sweeps
from ray.cluster_utils import Cluster

from riverrun.cli import main
from riverrun.experiments.sweep import processes

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def experiment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the small experiment."""
    return sweeps.write(tmp_path_factory.mktemp("experiment") / "small.yaml")


@pytest.fixture(scope="module")
def swept(tmp_path_factory: pytest.TempPathFactory, experiment: Path) -> Path:
    """The folder of a sweep that was not disturbed, and whose runs were in this process."""
    out = tmp_path_factory.mktemp("sweep") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(processes, "carry_out", sweeps.carry_out_here)
        assert main(["sweep", str(experiment), "--out", str(out), "--device", "cpu"]) == 0
    return out


@pytest.fixture(scope="module")
def two_workers() -> Iterator[Cluster]:
    """A Ray cluster on this machine, of two workers of one core."""
    worker = {"num_cpus": 1, "object_store_memory": 80 * 2**20, "include_dashboard": False}
    cluster = Cluster(initialize_head=True, head_node_args=worker)
    cluster.add_node(**worker)
    yield cluster
    cluster.shutdown()


def wait_until_midway(out: Path, sweep: subprocess.Popen[bytes]) -> tuple[str, dict[str, Any]]:
    """Wait until a run of a sweep has a checkpoint, and return its name and progress."""
    while True:
        assert sweep.poll() is None, "the sweep has ended"
        for name in sweeps.RUNS:
            if (out / "runs" / name / "autoencoder.checkpoint.safetensors").is_file():
                return name, sweeps.progress(out, name)
        time.sleep(0.01)


def wait_for_worker(out: Path, sweep: subprocess.Popen[bytes], earlier: set[Any]) -> tuple[str, dict[str, Any]]:
    """Wait until another process than the earlier ones works on a run, and return the run's name and progress."""
    while True:
        assert sweep.poll() is None, "the sweep has ended"
        for name in sweeps.RUNS:
            found = sweeps.progress(out, name)
            if found.get("stage") in ("train", "prior", "evaluate") and found.get("process") not in {None, *earlier}:
                return name, found
        time.sleep(0.01)


def is_alive(process: int) -> bool:
    """Return whether there is a process of that number."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_makes_runs_reports_and_a_comparison_with_baselines(swept: Path) -> None:
    made = {path.name for path in swept.iterdir()}
    assert made == {
        *("experiment.yaml", "plan.json", "recordings", "corpora", "runs", "reports", "progress", "logs"),
        *("sweep.json", "comparison.json", "comparison.html"),
    }
    comparison = json.loads((swept / "comparison.json").read_text("utf-8"))
    mel = comparison["baselines"]["mel"]
    assert mel.keys() >= {"prior", "gaussian, full covariance", "gaussian, independent", "gaussian, autoregressive"}
    assert mel["gaussian, autoregressive"].keys() == {"sequence-seed0"}  # a clip has no frames to predict
    assert mel["prior"].keys() == set(sweeps.RUNS)
    page = (swept / "comparison.html").read_text("utf-8")
    assert 'id="baselines"' in page
    assert "gaussian, autoregressive" in page


def test_everything_that_makes_it_again_is_written(swept: Path, experiment: Path) -> None:
    assert (swept / "experiment.yaml").read_text("utf-8") == experiment.read_text("utf-8")
    content = json.loads((swept / "sweep.json").read_text("utf-8"))
    origin = json.loads((swept / "comparison.json").read_text("utf-8"))["origin"]
    for name in sweeps.RUNS:
        run = content["runs"][name]
        assert (run["seed"], run["config"]["training"]["steps"], run["machine"]["threads"]) == (0, 12, 1)
        assert run["software"]["torch"] == run["stages"]["train"]["torch"]
        assert set(run["stages"]) == {"train", "prior", "evaluate"}
        assert run["figures"]["mel"] > 0
        assert len(run["digest"]) == len(run["corpus_digest"]) == 64
        assert origin[name]["corpus"] == run["corpus_digest"]
        assert origin[name]["machine"] == run["machine"]


def test_what_is_done_is_not_done_again(swept: Path, experiment: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = [path for name in ("runs", "reports", "corpora", "logs", "progress") for path in (swept / name).rglob("*")]
    before = {path: path.stat().st_mtime_ns for path in kept}
    assert main(["sweep", str(experiment), "--out", str(swept), "--device", "cpu"]) == 0
    assert {path: path.stat().st_mtime_ns for path in kept} == before
    assert "sequence-seed0" in capsys.readouterr().out


def test_a_damaged_evaluation_is_made_again_and_nothing_else(
    swept: Path, experiment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "carry_out", sweeps.carry_out_here)
    out = shutil.copytree(swept, tmp_path / "out")
    weights = sorted(out.glob("runs/*/*.safetensors"))
    before = [path.stat().st_mtime_ns for path in weights]
    sequence, clip = (out / "reports" / name for name in sweeps.RUNS)
    text = (sequence / "metrics.json").read_text("utf-8")
    (sequence / "metrics.json").write_text(
        text.replace('"reconstruction": {', '"reconstruction": NaN, "x": {', 1), "utf-8"
    )
    (clip / ".sounds.safetensors").write_bytes(b"damaged")
    assert main(["sweep", str(experiment), "--out", str(out), "--device", "cpu"]) == 0
    assert sweeps.numbers(out) == sweeps.numbers(swept)
    assert [path.stat().st_mtime_ns for path in weights] == before


def test_a_changed_experiment_is_refused(swept: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = sweeps.write(tmp_path / "changed.yaml", prior_steps=9)
    assert main(["sweep", str(changed), "--out", str(swept), "--device", "cpu"]) == 2
    error = capsys.readouterr().err
    assert error.startswith("riverrun sweep: the run ")
    assert "has config.prior_training.steps 8 in this folder, not 9; choose another --out" in error
    assert error.count("\n") == 1


def test_killed_and_resumed_it_finds_the_same_in_another_folder(swept: Path, experiment: Path, tmp_path: Path) -> None:
    command = ["sweep", str(experiment), "--out", str(tmp_path / "out"), "--device", "cpu"]
    killed = subprocess.Popen([sys.executable, "-m", "riverrun", *command], start_new_session=True)
    wait_until_midway(tmp_path / "out", killed)
    killed.kill()
    killed.wait()
    started = [each for each in (sweeps.progress(tmp_path / "out", name) for name in sweeps.RUNS) if "process" in each]
    while any(is_alive(each["process"]) for each in started):  # none of them outlives the sweep
        time.sleep(0.01)
    assert not (tmp_path / "out" / "sweep.json").exists()
    assert main(command) == 0
    assert sweeps.numbers(tmp_path / "out") == sweeps.numbers(swept)


def test_on_two_workers_a_killed_sweep_goes_on_and_a_lost_worker_loses_nothing(
    swept: Path, experiment: Path, tmp_path: Path, two_workers: Cluster
) -> None:
    out = tmp_path / "out"
    command = ["sweep", str(experiment), "--out", str(out), "--device", "cpu", "--cluster", two_workers.address]
    sweep = subprocess.Popen([sys.executable, "-m", "riverrun", *command])
    wait_until_midway(out, sweep)
    sweep.kill()
    sweep.wait()
    earlier = {sweeps.progress(out, name).get("process") for name in sweeps.RUNS}
    assert not (out / "sweep.json").exists()
    sweep = subprocess.Popen([sys.executable, "-m", "riverrun", *command])
    name, lost = wait_for_worker(out, sweep, earlier)
    os.kill(lost["process"], signal.SIGKILL)
    assert sweep.wait() == 0
    assert sweeps.progress(out, name)["process"] != lost["process"]
    assert sweeps.numbers(out) == sweeps.numbers(swept)
