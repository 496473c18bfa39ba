"""Files that hang, crash or use up memory before they play: each is stopped, and gives one finding."""

import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from clock import TIME_LIMIT, out_of_time
from torch import Tensor, nn

from riverrun_export.check import Report, check
from riverrun_export.sandbox import child
from riverrun_export.sandbox.process import ProcessResult, exit_reason, run_module


class Slow(nn.Module):
    """It hangs, crashes or uses up memory while it is loaded, or while its methods, attributes or rate are read."""

    def __init__(self, habit: str, where: str) -> None:
        super().__init__()
        self.habit, self.where = habit, where
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    def act(self) -> int:
        held: list[Tensor] = []
        if self.habit == "crashes":
            far = torch.tensor([0, 1000000000000])
            held.append(torch.ops.aten._convert_indices_from_csr_to_coo(far, torch.tensor([0])))
        while self.habit == "hangs" or self.habit == "eats":  # TorchScript leaves out a loop that does nothing
            if self.habit == "eats":
                held.append(torch.empty(1 << 22))
            self.forward_params[0] = 2
        return len(held)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"] if self.where != "methods" or self.act() >= 0 else []

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["none"] if self.where != "attributes" or self.act() >= 0 else []

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 48000 if self.where != "rate" else self.act()

    @torch.jit.export
    def __getstate__(self):  # type: ignore[no-untyped-def]
        return (self.habit, self.where, self.forward_params, self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[str, str, Tensor, bool]) -> None:
        self.habit, self.where, self.forward_params, self.training = state
        if self.where == "loading":
            self.act()


CODES = {"hangs": "E009", "eats": "E008", "crashes": "E010"}
DOING = {
    "loading": "loading the file",
    "methods": "reading its methods",
    "rate": "reading its methods",
    "attributes": "reading its attributes",
}
CASES = [(habit, where) for habit in CODES for where in ("loading", "methods")]
CASES += [("eats", "attributes"), ("eats", "rate"), ("crashes", "attributes")]


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], Report]:
    folder = tmp_path_factory.mktemp("stopped")
    paths = {(habit, where): folder / f"{habit}-{where}.ts" for habit, where in CASES}
    for case, path in paths.items():
        torch.jit.script(Slow(*case)).save(str(path))
    reports = {}
    for habit, where in CASES:
        if habit == "hangs":
            with out_of_time("riverrun_export.check", DOING[where]):
                reports[habit, where] = check(paths[habit, where])
    with ThreadPoolExecutor(2) as pool:
        jobs = {case: pool.submit(check, path, TIME_LIMIT) for case, path in paths.items() if case not in reports}
        return reports | {case: job.result() for case, job in jobs.items()}


@pytest.mark.parametrize(("habit", "where"), CASES)
def test_a_file_that_fails_early_has_one_error(habit: str, where: str, checked: dict[tuple[str, str], Report]) -> None:
    report = checked[habit, where]
    (error,) = (finding for finding in report.findings if finding.level == "error")
    assert error.code == CODES[habit]
    assert DOING[where] in error.text
    assert "\n" not in error.text
    assert ("SIGSEGV" in error.text) is (habit == "crashes")


def test_a_process_that_ends_early_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    torch.jit.script(Slow("", "")).save(str(tmp_path / "model.ts"))
    for last in ("", Report("model.ts", doing="playing forward").to_json(indent=None)):
        result = ProcessResult(last, timed_out=False, failure="")
        monkeypatch.setattr("riverrun_export.check.run_module", lambda *_, result=result: result)
        (finding,) = check(tmp_path / "model.ts").findings
        assert finding.code == "E010"
        assert "it stopped before the check was complete" in finding.text


def test_the_reason_for_the_end_of_a_process_is_one_line() -> None:
    assert [exit_reason(code, io.BytesIO(b"")) for code in (-11, -40, 3)] == ["SIGSEGV", "signal 40", "exit code 3"]
    assert run_module("riverrun_export.no_such_module", [], 60).failure.endswith(
        "No module named riverrun_export.no_such_module"
    )


GREEDY = """
import sys, torch
from riverrun_export.sandbox import child
child.watch_memory(200 << 20)
torch.jit.load(sys.argv[1])()
"""


class Greedy(nn.Module):
    def forward(self) -> Tensor:
        x = torch.ones(1 << 20)
        while x.numel() < 1 << 29:  # 2 GB, and as much again to copy from
            x = torch.cat([x, x])
        return x.sum()


def test_a_process_with_too_much_memory_is_ended_where_no_limit_can_be_set(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    torch.jit.script(Greedy()).save(str(tmp_path / "greedy.ts"))
    command = [sys.executable, "-W", "ignore", "-c", GREEDY, str(tmp_path / "greedy.ts")]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr.splitlines()[-1]) == (1, "it allocated more than 200 MB of memory")


def test_the_limit_of_memory_depends_on_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    watched: list[int] = []
    monkeypatch.setattr(child, "watch_memory", watched.append)
    monkeypatch.setitem(sys.modules, "resource", None)  # importing it fails
    monkeypatch.setattr(sys, "platform", "win32")
    child.limit_memory(1000)
    assert watched == []
    monkeypatch.setattr(sys, "platform", "darwin")
    child.limit_memory(1000)
    assert watched == [1000]
