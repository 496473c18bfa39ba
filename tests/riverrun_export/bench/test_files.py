"""Benchmarks of whole files in separate processes: without faults, endless, crashing, or using too much memory."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from clock import TIME_LIMIT, out_of_time
from rogue import misbehave, record_modules
from torch import Tensor, nn

from riverrun_export.bench import Report, bench
from riverrun_export.contract import provenance
from riverrun_export.sandbox import process
from riverrun_export.sandbox.process import run_module


class Wild(nn.Module):
    """A method `filter` without a fault, which prints to standard output, and `forward` with a fault."""

    __constants__ = ("fault",)

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.fault = fault
        self.register_buffer("filter_params", torch.tensor([1, 1, 1, 64]))
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))
        self.conv = nn.Conv1d(1, 1, 64, 64)

    @torch.jit.export
    def filter(self, x: Tensor) -> Tensor:
        print("{not json")
        return self.conv(x)

    def forward(self, x: Tensor) -> Tensor:
        return misbehave(self.fault, x)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["filter", "forward"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    here = tmp_path_factory.mktemp("wild")
    for fault in ("sound", "hangs", "crashes", "eats"):
        torch.jit.script(Wild(fault).eval()).save(
            str(here / f"{fault}.ts"), _extra_files={provenance.METADATA: '{"a": NaN}'}
        )
    return here


@pytest.fixture(scope="module")
def benched(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Report, list[str]]]:
    """Measure files as a user does, two at a time. Return the reports and the descriptions of the steps."""

    def job(fault: str) -> tuple[Report, list[str]]:
        steps: list[str] = []
        threads = {"sound": (1, 2), "crashes": (1, 2), "eats": ()}.get(fault, (1,))
        path = folder / f"{fault}.ts"
        report = bench(path, [64, 128], threads=threads, count=10, on_step=steps.append, timeout=TIME_LIMIT)
        return report, steps

    with out_of_time("riverrun_export.bench", "timing forward, block 64"):
        hanging = {"hangs": job("hangs")}
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as pool:
        record_modules(tmp_path_factory.mktemp("site"), patch)
        jobs = {fault: pool.submit(job, fault) for fault in ("sound", "crashes", "eats")}
        return hanging | {fault: job.result() for fault, job in jobs.items()}


Benched = dict[str, tuple[Report, list[str]]]


def rows(report: Report) -> list[tuple[str, int, int]]:
    return [(row.method, row.block, row.threads) for row in report.rows]


def test_a_file_without_faults_is_measured_on_each_number_of_threads(benched: Benched) -> None:
    report, steps = benched["sound"]
    assert (report.ok, report.count, report.torch, report.doing) == (True, 10, torch.__version__, "")
    assert rows(report) == [
        (method, block, threads) for threads in (1, 2) for method in ("filter", "forward") for block in (64, 128)
    ]
    assert [machine.threads for machine in report.machines] == [1, 2]
    assert all(machine.macs_per_second > 0 for machine in report.machines)
    assert [(row.macs, row.weight_bytes) for row in report.rows] == [(64, 256), (128, 256), (0, 0), (0, 0)] * 2
    assert all(row.read_bytes_per_second and row.share is not None for row in report.rows)
    assert all(0 < row.median_ms <= row.p99_ms <= row.worst_ms for row in report.rows)
    assert report.metadata == {"a": None}
    assert "timing forward, block 128 on 2 threads" in steps


def test_by_default_it_is_also_timed_on_the_default_threads_of_torch(folder: Path) -> None:
    steps: list[str] = []
    report = bench(folder / "sound.ts", [64], count=10, on_step=steps.append)
    assert report.ok
    assert rows(report) == [("filter", 64, 1), ("forward", 64, 1)]
    assert "loading the file on torch's default threads" in steps or report.usual_threads == 0
    assert report.usual_threads != 1  # on a machine with one core there is nothing to compare
    for row in report.rows:
        assert (row.usual_real_time is not None) is (report.usual_threads > 0)


FAILURES = {
    "hangs": "the time limit of 280 s was reached while timing forward, block 64: it hangs, or needs a smaller --count",
    "crashes": "the process ended while timing forward, block 64 on 1 thread: SIGSEGV",
    "eats": "the file needed more than 4 GB of memory while timing forward, block 64",
}


@pytest.mark.parametrize("fault", FAILURES)
def test_a_failure_is_one_line_and_earlier_rows_are_kept(fault: str, benched: Benched) -> None:
    report, _ = benched[fault]
    assert report.failures == [FAILURES[fault]]
    assert rows(report) == [("filter", 64, 1), ("filter", 128, 1)]
    assert Report.from_json(report.to_json()) == report


def test_the_process_loads_no_training_package(benched: Benched, folder: Path) -> None:
    modules = (folder / "sound.modules").read_text().split()
    assert {"riverrun_export.host", "riverrun_export.bench.measuring"} <= set(modules)
    assert [name for name in modules if name.split(".")[0] == "riverrun"] == []
    assert "torch._dynamo" not in modules  # the compiler of torch, which takes seconds to import


@pytest.mark.parametrize(
    ("name", "failure"),
    [
        ("missing.ts", "the file does not exist"),
        ("empty.ts", "the file is empty"),
        ("text.ts", "not a TorchScript file"),
    ],
)
def test_no_process_is_started_for_a_file_that_is_no_instrument(
    name: str, failure: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("riverrun_export.bench.run_module", lambda *_, **__: pytest.fail("a process was started"))
    (tmp_path / "empty.ts").touch()
    (tmp_path / "text.ts").write_text("a song")
    report = bench(tmp_path / name)
    assert len(report.failures) == 1
    assert failure in report.failures[0]


SCRIPT = """
import os, sys, time
print(os.environ.get("OMP_NUM_THREADS"), os.environ.get("MKL_NUM_THREADS"), flush=True)
print(*sys.argv[1:], flush=True)
sys.stdout.write("half a line")
sys.stdout.flush()
sys.argv[1] == "waits" and time.sleep(600)
sys.argv[1] == "fails" and sys.exit("why")
"""


@pytest.mark.parametrize("how", ["waits", "fails", "ends"])
def test_the_lines_of_a_process_are_received_and_it_can_be_stopped(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "speaker.py").write_text(SCRIPT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    lines: list[str] = []
    monkeypatch.setenv("MKL_NUM_THREADS", "5")
    monkeypatch.setenv("OMP_NUM_THREADS", "6")
    threads = process.DEFAULT_THREADS if how == "ends" else 3
    with out_of_time("riverrun_export.sandbox.process", "waits two words"):
        result = process.run_module("speaker", [how, "two words"], TIME_LIMIT, threads=threads, on_line=lines.append)
    assert lines == ["None None\n" if how == "ends" else "3 None\n", f"{how} two words\n"]
    assert result == process.ProcessResult(lines[-1], how == "waits", "why" if how == "fails" else "")


def test_a_process_is_killed_when_its_reader_is_interrupted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speaker.py").write_text(SCRIPT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def stop(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_module("speaker", ["waits"], 100, on_line=stop)  # if the process went on, this would wait for it


def test_the_json_names_the_step_at_which_the_process_stopped(benched: Benched) -> None:
    data = json.loads(benched["hangs"][0].to_json())
    assert (data["ok"], data["doing"]) == (False, "timing forward, block 64")
