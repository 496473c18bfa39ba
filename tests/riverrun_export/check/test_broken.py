"""Files that are no instruments, or are damaged: each gives one clear finding, and no code in them runs."""

import io
import os
import pickle
import zipfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import torch
from clock import TIME_LIMIT
from hypothesis import given, settings
from hypothesis import strategies as st
from others import Cached
from safetensors.torch import save_file
from torch import nn
from torch.package import PackageExporter

from riverrun.errors import RiverrunError
from riverrun_export.check import check, inspect_file
from riverrun_export.check.remote import load_remote
from riverrun_export.sandbox import child


def saved() -> bytes:
    whole = io.BytesIO()
    torch.jit.save(torch.jit.script(Cached(ratio=64)), whole)
    return whole.getvalue()


def packed(path: Path, method: int = zipfile.ZIP_DEFLATED) -> None:
    """Write the file as a zip program packs it."""
    with zipfile.ZipFile(io.BytesIO(saved())) as source, zipfile.ZipFile(path, "w", method) as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))


def bomb(path: Path) -> None:
    """Write an archive of some kilobytes whose directory gives 5 GB."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("data.pkl", "constants.pkl", "data/0"):
            archive.writestr(f"bomb/{name}", b"x")
        archive.getinfo("bomb/data/0").file_size = 5 << 30
        archive.getinfo("bomb/data/0").compress_size = 5 << 30


def sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(5 << 30)


def package(path: Path) -> None:
    with PackageExporter(str(path)) as exporter:
        exporter.save_pickle("model", "model.pkl", [1, 2, 3])


def program(path: Path) -> None:
    torch.export.save(torch.export.export(nn.Linear(2, 2), (torch.ones(1, 2),)), path)


KINDS: dict[str, tuple[str, str, Callable[[Path], object]]] = {
    "sparse": ("E005", "not even a zip", sparse),
    "bomb": ("E008", "4 GB of memory while loading", bomb),
    "package": ("E005", "torch.package", package),
    "program": ("E005", "torch.export", program),
    "weights": ("E005", "torch.save", lambda path: torch.save({"a": torch.ones(3)}, path)),
    "old weights": (
        "E005",
        "torch.save",
        lambda path: torch.save({"a": torch.ones(3)}, path, _use_new_zipfile_serialization=False),
    ),
    "safetensors": ("E005", "safetensors", lambda path: save_file({"a": torch.ones(3)}, path)),
    "ONNX": ("E005", "ONNX", lambda path: path.write_bytes(b"\x08\x08\x12\x07pytorch\x1a\x052.1.0:\xd1\x01")),
    "web page": ("E005", "web page", lambda path: path.write_text("<!DOCTYPE html>\n<html>404</html>")),
    "pointer": ("E005", "Git LFS", lambda path: path.write_text("version https://git-lfs.github.com/spec/v1\noid 1")),
    "sound": ("E005", "an audio file", lambda path: path.write_bytes(b"RIFF\x00\x00\x00\x00WAVEfmt ")),
    "gzip": ("E005", "gzip", lambda path: path.write_bytes(b"\x1f\x8b\x08\x00")),
    "packed otherwise": ("E005", "packed", lambda path: packed(path, zipfile.ZIP_LZMA)),
    "fifo": ("E003", "not a regular file", lambda path: os.mkfifo(path)),
    "loop": ("E003", "a link to a file that doesn't exist", lambda path: path.symlink_to(path)),
    "dangling": ("E003", "a link to a file that doesn't exist", lambda path: path.symlink_to(path.with_name("gone"))),
}


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_of_another_format_is_one_finding(kind: str, tmp_path: Path) -> None:
    code, words, make = KINDS[kind]
    path = tmp_path / "strange.ts"
    make(path)
    (finding,) = check(path, timeout=0.001).findings  # none needs a process
    assert finding.code == code
    assert words in finding.text
    assert finding.text.isprintable()


def test_no_process_is_started_for_a_file_of_another_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riverrun_export.check.remote.Remote", lambda *_: pytest.fail("a process was started"))
    (tmp_path / "text.ts").write_text("not a model")
    with pytest.raises(RiverrunError, match=r"text\.ts: this is not a TorchScript file: it is not even a zip archive"):
        load_remote(tmp_path / "text.ts")


@contextmanager
def without_root() -> Iterator[None]:
    """Drop the rights of root, which can read everything."""
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(was)


def test_a_file_without_read_permission_is_one_finding() -> None:
    with TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        path = Path(folder) / "mine.ts"
        path.write_bytes(saved())
        path.chmod(0)
        with without_root():
            finding = inspect_file(path)
        assert finding is not None
        assert (finding.code, finding.text) == ("E003", "the file can't be read: Permission denied")


@pytest.mark.parametrize("path", ["/dev/zero", "/dev/stdin", "x" * 5000, "nul\0.ts"])
def test_a_path_that_is_no_file_is_one_finding(path: str) -> None:
    (finding,) = check(Path(path), timeout=0.001).findings
    assert finding.code in ("E001", "E003")


@pytest.mark.parametrize("name", ["my model.ts", "a,b.ts", "ab.ts", "cost$.ts", "half;.ts", "back\\slash.ts"])
def test_a_name_that_nn_cannot_use_is_a_warning(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("no model")
    assert [finding.code for finding in check(path).findings] == ["E005", "W011"]


WHOLE = saved()


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), max_size=4),
    st.integers(0, len(WHOLE)),
)
def test_a_file_that_was_cut_or_changed_anywhere_is_inspected_without_an_exception(
    changes: list[tuple[int, int]], length: int
) -> None:
    changed = bytearray(WHOLE)
    for place, value in changes:
        changed[place] = value
    with TemporaryDirectory() as folder:
        path = Path(folder) / "odd.ts"
        path.write_bytes(changed[:length])
        finding = inspect_file(path)
    if finding is None:
        assert length == len(WHOLE)
    else:
        assert finding.level == "error"
        assert finding.text.isprintable()


def torn(path: Path, inside: str, change: Callable[[bytes], bytes]) -> None:
    """Write an archive with correct checksums and one changed member."""
    with zipfile.ZipFile(io.BytesIO(WHOLE)) as source, zipfile.ZipFile(path, "w") as archive:
        for name in source.namelist():
            data = source.read(name)
            archive.writestr(name, change(data) if name.endswith(inside) else data)


class Evil:
    """Its pickle makes a folder at `path` when Python loads it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return (os.mkdir, (str(self.path),))


def test_a_file_that_torch_cannot_load_is_one_line(tmp_path: Path) -> None:
    """In this process: the next test is of what a check makes of it."""
    torn(tmp_path / "cut pickle.ts", "/data.pkl", lambda data: data[: len(data) // 2])
    torn(tmp_path / "no pickle.ts", "/data.pkl", lambda data: b"")
    torn(tmp_path / "cut code.ts", "others.py", lambda data: data[: len(data) // 2])
    torn(tmp_path / "whole.ts", "/version", lambda data: data)
    assert child.load(tmp_path / "whole.ts")
    for name in ("cut pickle", "no pickle", "cut code"):
        assert inspect_file(tmp_path / f"{name}.ts") is None
        with pytest.raises(child.LoadError) as caught:
            child.load(tmp_path / f"{name}.ts")
        assert str(caught.value).isprintable(), name


def test_a_file_that_only_torch_can_judge_is_loaded_in_a_process_of_its_own(tmp_path: Path) -> None:
    hostile = pickle.dumps(Evil(tmp_path / "ran"), 2)
    torn(tmp_path / "unknown.ts", "others.py", lambda data: data.replace(b"torch.cat", b"torch.dog"))
    torn(tmp_path / "hostile.ts", "/data.pkl", lambda data: hostile)
    torn(tmp_path / "constants.ts", "/constants.pkl", lambda data: hostile)
    packed(tmp_path / "packed.ts")
    paths = sorted(tmp_path.glob("*.ts"))
    with ThreadPoolExecutor(2) as pool:
        reports = dict(
            zip((path.stem for path in paths), pool.map(partial(check, timeout=TIME_LIMIT), paths), strict=True)
        )
    assert not (tmp_path / "ran").exists()
    assert reports.pop("packed").ok
    assert reports.keys() == {"unknown", "hostile", "constants"}
    for name, report in reports.items():
        (error,) = (finding for finding in report.findings if finding.level == "error")
        assert error.code == "E007", name
        assert error.text.isprintable()
    assert "Unknown builtin op: aten::dog" in str(reports["unknown"].findings)
