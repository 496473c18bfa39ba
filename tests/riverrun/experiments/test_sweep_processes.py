"""Processes of a sweep: one that crashes ends no other, none outlives the sweep, and all of it is shown."""

import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import ray
import sweeps
from rich.console import Console

from riverrun.errors import RiverrunError, UsageError
from riverrun.experiments.sweep import cluster, processes, read_experiment
from riverrun.experiments.sweep.folder import DONE, FAILED, SweepFolder
from riverrun.experiments.sweep.plan import Plan, make_plan
from riverrun.experiments.sweep.table import Board, format_time, steps_done
from riverrun.experiments.sweep.work import work

CODES = {
    "good": "",
    "told": "import sys; sys.exit(1)",
    "killed": "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
    "ended": "import os; os._exit(3)",
}
"""What the process of a run does instead of its work."""


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """Return the plan of the small experiment."""
    experiment, _ = read_experiment(str(sweeps.write(tmp_path_factory.mktemp("plan") / "small.yaml")))
    return make_plan(experiment, Path(), threads=1, device="cpu")


def pretend(monkeypatch: pytest.MonkeyPatch, codes: dict[str, str]) -> list[str]:
    """Let the processes of runs run other code, and return the list of the started ones."""
    started: list[str] = []

    def start(folder: SweepFolder, name: str, **_: Any) -> subprocess.Popen[bytes]:
        started.append(name)
        return subprocess.Popen([sys.executable, "-c", codes[name]], stdin=subprocess.PIPE)

    monkeypatch.setattr(processes, "start", start)
    return started


def test_a_run_that_fails_ends_no_other_and_has_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started, folder = pretend(monkeypatch, CODES), SweepFolder(tmp_path)
    folder.write_failure("told", "the disk is full")
    outcomes = processes.carry_out(folder, list(CODES), workers=2, threads=1, gpus=0)
    found = dict(outcome for ended in outcomes for outcome in ended)
    assert started == list(CODES)
    assert found == {
        "good": None,
        "told": "the disk is full",
        "killed": "killed by SIGKILL; was the memory full?",
        "ended": f"its process ended with code 3; see {folder.log('ended')}",
    }


def test_no_more_runs_go_at_once_than_there_are_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [str(number) for number in range(5)]
    started = pretend(monkeypatch, dict.fromkeys(names, "import sys; sys.stdin.read()"))
    monkeypatch.setattr(processes, "POLL_SECONDS", 0.01)
    outcomes = processes.carry_out(SweepFolder(tmp_path), names, workers=2, threads=1, gpus=0)
    assert next(outcomes) == []
    assert next(outcomes) == []
    assert started == ["0", "1"]
    outcomes.close()  # ends the processes, which would wait for ever


def test_the_process_of_a_run_ends_with_the_one_that_started_it() -> None:
    code = "import threading, time\nfrom riverrun.experiments.sweep.__main__ import end_with_parent\n"
    code += "threading.Thread(target=end_with_parent, daemon=True).start()\ntime.sleep(10000)"
    process = subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE)
    assert process.stdin
    process.stdin.close()  # as when the sweep is killed
    assert process.wait() == 1


def test_gpus_are_those_that_the_sweep_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    assert processes.visible_gpu(1) == "1"
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "3,5")
    assert processes.visible_gpu(1) == "5"


def test_work_without_its_corpus_or_plan_is_a_reason(tmp_path: Path, plan: Plan) -> None:
    assert "isn't there or is another one" in (work(str(tmp_path), "sequence-seed0") or "")
    folder = SweepFolder(tmp_path)
    folder.write_plan(plan, "")
    reason = work(str(tmp_path), "sequence-seed0") or ""
    assert "no such folder" in reason
    assert folder.progress("sequence-seed0") == {"stage": FAILED, "reason": reason}
    assert "Traceback" in folder.log("sequence-seed0").read_text("utf-8")


def test_a_cluster_without_ray_or_of_others_is_a_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "does not see" in (cluster.remote_work(str(tmp_path / "elsewhere"), "run", cluster.__version__) or "")
    assert "install the same version" in (cluster.remote_work(str(tmp_path), "run", "0.0.1") or "")
    monkeypatch.setattr(cluster.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UsageError, match=r"pip install 'riverrun\[cluster\]'"):
        cluster.check_installed()


def test_no_cluster_at_the_address_is_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(address: str, **_: Any) -> None:
        raise ConnectionError(f"nothing at {address}\nmore lines")

    monkeypatch.setattr(ray, "init", refuse)
    for address in ("auto", "ray://nowhere:10001"):
        with pytest.raises(RiverrunError) as caught:
            cluster.connect(address)
        text = f"--cluster {address}: no Ray cluster answers (nothing at {address}); see 'ray status'"
        assert str(caught.value) == text


def test_the_table_shows_how_far_each_run_is(tmp_path: Path, plan: Plan) -> None:
    folder, output = SweepFolder(tmp_path), io.StringIO()
    console = Console(file=output, force_terminal=True, width=120)
    sequence, clip = sweeps.RUNS
    board = Board(folder, plan, console)
    assert board.share() == 0
    run = folder.run(sequence)
    run.mkdir(parents=True)
    (run / "autoencoder-metrics.csv").write_text("step,loss\n4,1.0\n8,\n")
    folder.write_progress(sequence, {"stage": "train"})
    folder.write_failure(clip, "the disk is full")
    with board:
        board.update(force=True)
    assert board.share() == pytest.approx((0.6 * 8 / 16 + 1) / 2)
    for text in ("8 of 16 steps", "the disk is full", "0 of 2 runs done", "left"):
        assert text in output.getvalue()


def test_without_a_terminal_each_stage_is_a_line(tmp_path: Path, plan: Plan) -> None:
    folder, output = SweepFolder(tmp_path), io.StringIO()
    sequence, clip = sweeps.RUNS
    with Board(folder, plan, Console(file=output, width=120)) as board:
        for stage in ("train", "prior", "prior"):
            folder.write_progress(sequence, {"stage": stage})
            board.update(force=True)
        folder.write_progress(sequence, {"stage": DONE, "stages": {"train": {"seconds": 61.0}}})
        folder.write_failure(clip, "the disk is full")
    assert output.getvalue().splitlines() == [
        f"{sequence}: train",
        f"{sequence}: prior",
        f"{sequence}: done after 1:01 min",
        f"{clip}: failed: the disk is full",
    ]


def test_times_and_damaged_files(tmp_path: Path) -> None:
    assert [format_time(seconds) for seconds in (5, 61, 3600, 7265)] == ["0:05 min", "1:01 min", "1:00 h", "2:01 h"]
    assert steps_done(tmp_path / "nothing.csv", 0)["share"] == 0
    (tmp_path / "damaged.csv").write_text("step,loss\nx,1\n")
    assert steps_done(tmp_path / "damaged.csv", 10)["share"] == 0
