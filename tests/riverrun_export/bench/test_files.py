"""Benches of whole files, each in processes of its own: sound, broken, hanging, crashing, or hungry for memory."""

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from clock import PATIENCE, out_of_time
from torch import Tensor, nn

from riverrun_export.bench import Report, bench
from riverrun_export.contract import provenance
from riverrun_export.sandbox import process
from riverrun_export.sandbox.process import run


class Wild(nn.Module):
    """One method that plays, and `forward`, which goes wrong in the way that `fault` names; it talks all the time."""

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
        while self.fault == "hangs" and x.size(0) > 0:
            x = x + 1.0
        if self.fault == "crashes":  # an operator that trusts its input: it writes far outside of its memory
            return torch.ops.aten._convert_indices_from_csr_to_coo(torch.tensor([0, 1000000000000]), torch.tensor([0]))
        if self.fault == "eats":
            return torch.ones(1 << 40)
        return x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["filter", "forward"]


SPY = """
import atexit, pathlib, sys
loaded = lambda: " ".join(name for name, module in sys.modules.items() if module is not None)
if len(sys.argv) > 1: atexit.register(lambda: pathlib.Path(sys.argv[1]).with_suffix(".modules").write_text(loaded()))
"""


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
    """Files benched as a person would, two at a time, and what was said meanwhile."""
    spy = tmp_path_factory.mktemp("spy")
    (spy / "sitecustomize.py").write_text(SPY)

    def job(fault: str) -> tuple[Report, list[str]]:
        said: list[str] = []
        threads = {"sound": (1, 2), "crashes": (1, 2), "eats": ()}.get(fault, (1,))
        return bench(folder / f"{fault}.ts", [64, 128], threads, 10, said.append, PATIENCE), said

    with out_of_time("riverrun_export.bench", "timing forward, block 64"):
        hanging = {"hangs": job("hangs")}
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as pool:
        patch.setenv("PYTHONPATH", str(spy))
        jobs = {fault: pool.submit(job, fault) for fault in ("sound", "crashes", "eats")}
        return hanging | {fault: job.result() for fault, job in jobs.items()}


Benched = dict[str, tuple[Report, list[str]]]


def rows(report: Report) -> list[tuple[str, int, int]]:
    return [(row.method, row.block, row.threads) for row in report.rows]


def test_a_sound_file_is_measured_on_each_number_of_threads(benched: Benched) -> None:
    report, said = benched["sound"]
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
    assert "timing forward, block 128 on 2 threads" in said


def test_unless_asked_it_is_timed_on_the_threads_that_torch_takes_too(folder: Path) -> None:
    said: list[str] = []
    report = bench(folder / "sound.ts", [64], count=10, say=said.append)
    assert report.ok
    assert rows(report) == [("filter", 64, 1), ("forward", 64, 1)]
    assert "loading it on torch's own threads" in said or report.usual_threads == 0
    assert report.usual_threads != 1  # on a machine with one core there is nothing to compare
    for row in report.rows:
        assert (row.usual_real_time is not None) is (report.usual_threads > 0)


FAILURES = {
    "hangs": "not done after 280 s, timing forward, block 64: it hangs, or needs a lower count",
    "crashes": "it brought its process down, timing forward, block 64 on 1 thread: SIGSEGV",
    "eats": "it asked for more than 4 GB of memory while timing forward, block 64",
}


@pytest.mark.parametrize("fault", FAILURES)
def test_what_goes_wrong_is_one_line_and_keeps_what_was_measured(fault: str, benched: Benched) -> None:
    report, _ = benched[fault]
    assert report.failures == [FAILURES[fault]]
    assert rows(report) == [("filter", 64, 1), ("filter", 128, 1)]
    assert Report.from_json(report.to_json()) == report


def test_the_child_loads_no_training_package(benched: Benched, folder: Path) -> None:
    modules = (folder / "sound.modules").read_text().split()
    assert {"riverrun_export.host", "riverrun_export.bench.measuring"} <= set(modules)
    assert [name for name in modules if name.split(".")[0] == "riverrun"] == []


@pytest.mark.parametrize(
    ("name", "says"),
    [("missing.ts", "no such file"), ("empty.ts", "the file is empty"), ("text.ts", "not a TorchScript file")],
)
def test_what_is_no_instrument_is_told_before_anything_starts(
    name: str, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("riverrun_export.bench.run", lambda *_: pytest.fail("started a process"))
    (tmp_path / "empty.ts").touch()
    (tmp_path / "text.ts").write_text("a song")
    report = bench(tmp_path / name)
    assert len(report.failures) == 1
    assert says in report.failures[0]


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
def test_a_process_is_heard_and_stopped(how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speaker.py").write_text(SCRIPT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    heard: list[str] = []
    monkeypatch.setenv("MKL_NUM_THREADS", "5")
    monkeypatch.setenv("OMP_NUM_THREADS", "6")
    threads = process.USUAL if how == "ends" else 3
    with out_of_time("riverrun_export.sandbox.process", "waits two words"):
        ended = process.run("speaker", [how, "two words"], PATIENCE, threads, heard.append)
    assert heard == ["None None\n" if how == "ends" else "3 None\n", f"{how} two words\n"]
    assert (ended.last, ended.late, ended.reason) == (heard[-1], how == "waits", "why" if how == "fails" else "")


def test_a_process_does_not_outlive_who_listens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speaker.py").write_text(SCRIPT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def stop(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run("speaker", ["waits"], 100, 1, stop)  # a child that went on would be waited for, until its time is up


def test_json_can_be_read_by_anyone(benched: Benched) -> None:
    data = json.loads(benched["hangs"][0].to_json())
    assert (data["ok"], data["doing"]) == (False, "timing forward, block 64")
