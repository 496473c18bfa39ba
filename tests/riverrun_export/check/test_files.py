"""Checks of whole files in separate processes: without faults, broken, endless, crashing, or using too much memory."""

import json
import os
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
from clock import SPEED_FINDINGS, TIME_LIMIT, out_of_time
from rogue import misbehave, record_modules
from torch import Tensor, nn

from riverrun_export.check import CODES, Report, check
from riverrun_export.contract import provenance


class Plain(nn.Module):
    """A file without faults."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 64, 1, 64]))
        self.forward_input_labels = ["(signal) in"]

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 48000


class Wild(nn.Module):
    """A file with a fault that shows when it is played. It also prints to standard output."""

    __constants__ = ("fault",)

    def __init__(self, fault: str) -> None:
        super().__init__()
        self.fault = fault
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return misbehave(self.fault, x)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        for i in range(100):
            print("{not json", i)
        return ["forward"]


def truncated(path: Path, whole: bytes) -> None:
    path.write_bytes(whole[: len(whole) // 2])


def flipped(path: Path, whole: bytes) -> None:
    """Change one byte of a weight, which torch loads without an error."""
    torch.jit.save(torch.jit.script(nn.Linear(64, 64)), path)
    with zipfile.ZipFile(path) as archive:
        weights = max(archive.infolist(), key=lambda member: member.file_size)
    data = bytearray(path.read_bytes())
    data[weights.header_offset + 200 + weights.file_size // 2] ^= 0xFF
    path.write_bytes(data)


def zipped(path: Path, whole: bytes) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("song/readme.txt", "no model here")


BROKEN = {
    "missing": ("E001", lambda path, whole: None),
    "folder": ("E002", lambda path, whole: path.mkdir()),
    "empty": ("E004", lambda path, whole: path.touch()),
    "text": ("E005", lambda path, whole: path.write_text("a song\n" * 100)),
    "zip": ("E005", zipped),
    "weights": ("E005", lambda path, whole: torch.save({"a": torch.ones(3)}, path)),
    "truncated": ("E006", truncated),
    "flipped": ("E006", flipped),
}


@pytest.fixture(scope="module")
def sound_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("files") / "sound.ts"
    torch.jit.script(Plain()).save(str(path), _extra_files={provenance.METADATA: '{"made by": "a test"}'})
    return path


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_has_one_finding(kind: str, tmp_path: Path, sound_file: Path) -> None:
    code, make = BROKEN[kind]
    path = tmp_path / "broken.ts"
    make(path, sound_file.read_bytes())
    report = check(path)
    assert [finding.code for finding in report.findings] == [code]
    assert not report.ok
    assert all("\n" not in finding.text for finding in report.findings)


def test_a_device_cannot_be_read() -> None:
    assert [finding.code for finding in check(Path(os.devnull)).findings] == ["E003"]


def test_a_file_larger_than_the_memory_limit_is_not_loaded(sound_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riverrun_export.check.file.MEMORY_LIMIT", 1000)
    assert [finding.code for finding in check(sound_file).findings] == ["E008"]


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory, sound_file: Path) -> dict[str, Report]:
    """Check files as a user does, two at a time. Each process lists the modules that it loads."""
    folder = tmp_path_factory.mktemp("wild")
    paths = {"sound": sound_file}
    for fault in ("hangs", "crashes", "eats"):
        paths[fault] = folder / f"{fault}.ts"
        torch.jit.script(Wild(fault)).save(str(paths[fault]))
    paths["junk"] = folder / "ju.ts"
    with zipfile.ZipFile(paths["junk"], "w") as archive:
        for name in ("data.pkl", "constants.pkl", "code/x.py", "version"):
            archive.writestr(f"junk/{name}", "3")
    with out_of_time("riverrun_export.check", "playing forward in its first block"):
        hanging = {"hangs": check(paths.pop("hangs"))}
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as pool:
        record_modules(tmp_path_factory.mktemp("site"), patch)
        jobs = {name: pool.submit(check, path, TIME_LIMIT) for name, path in paths.items()}
        return hanging | {name: job.result() for name, job in jobs.items()}


WILD = {"sound": set(), "hangs": {"E009"}, "crashes": {"E010"}, "eats": {"E008"}, "junk": {"E007", "W011"}}


@pytest.mark.parametrize("name", WILD)
def test_each_file_has_the_findings_of_its_fault(name: str, checked: dict[str, Report]) -> None:
    report = checked[name]
    assert {finding.code for finding in report.findings} - {"N108", "W106", "N109"} - SPEED_FINDINGS == WILD[name]
    assert report.ok is (name == "sound")
    assert all("\n" not in finding.text for finding in report.findings)


def test_a_finding_names_the_step_at_which_the_process_stopped(checked: dict[str, Report]) -> None:
    (crash,) = (finding for finding in checked["crashes"].findings if finding.code == "E010")
    assert crash.text == "the process ended while playing forward in its first block: SIGSEGV"
    (hang,) = (finding for finding in checked["hangs"].findings if finding.code == "E009")
    assert hang.text == "the time limit of 120 s was reached while playing forward in its first block"
    assert [row.name for row in checked["crashes"].methods] == ["forward"]
    assert checked["sound"].doing == ""


def test_the_report_has_the_metadata_of_the_file(checked: dict[str, Report]) -> None:
    assert checked["sound"].metadata == {"made by": "a test"}


def test_the_process_loads_no_training_package(checked: dict[str, Report], sound_file: Path) -> None:
    assert checked["sound"].ok
    modules = sound_file.with_suffix(".modules").read_text().split()
    assert {"riverrun_export.host", "riverrun_export.check.module"} <= set(modules)
    assert [name for name in modules if name.split(".")[0] == "riverrun"] == []


def test_a_report_can_be_read_from_its_json(checked: dict[str, Report]) -> None:
    report = checked["eats"]
    data = json.loads(report.to_json())
    assert data["ok"] is False
    assert {finding["level"] for finding in data["findings"]} >= {"error", "note"}
    assert Report.from_json(report.to_json()) == report


def test_every_code_of_files_is_produced_by_a_test() -> None:
    tried = {code for codes in WILD.values() for code in codes} | {code for code, _ in BROKEN.values()}
    assert {code for code in CODES if code[1] == "0"} == tried | {"E003"}
