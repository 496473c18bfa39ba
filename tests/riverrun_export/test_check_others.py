"""Check on what others make: nothing false about files that play, the right word about those that don't."""

import io
import pickle
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from others import Cached, Declared, Lazy, Odd, Slow, Steered, Tuple
from torch import nn

from riverrun_export.check import Report, check, inspect
from riverrun_export.check.playing import lag
from riverrun_export.check.walk import walk

ANY = {("N108", ""), ("N109", ""), ("W106", "")}
"""No sample rate, one inlet and one outlet, a ratio of 1: true of many files."""

UNCLEAN = {("W306", name) for name in ("forward", "encode", "decode")}
OTHERS = {
    "cached": (Cached(), UNCLEAN),
    "for one entry": (Cached(entries=1), UNCLEAN | {("W316", "forward")}),
    "late": (Cached(late=960), UNCLEAN | {("N314", "forward")}),
    "late and says so": (Declared(960, 960), UNCLEAN),
    "late and says less": (Declared(960, 40), UNCLEAN | {("W313", "forward")}),
    "takes shape at the first call": (Lazy(), {("W316", "forward")}),
    "steered": (Steered(), {("W207", "on")}),
    "prints": (Odd("prints"), set()),
    "overwrites its input": (Odd("overwrites"), set()),
    "gives its own past": (Odd("aliases"), set()),
    "has no list of attributes": (Odd("unattributed"), set()),
    "flat": (Odd("flat"), {("E302", "forward")}),
    "tuple": (Tuple(), {("E302", "forward")}),
    "ratio": (Odd("ratio"), {("E105", "forward")}),
    "has no list of methods": (Odd("listless"), {("E101", "")}),
}


def walked(module: nn.Module) -> Report:
    report = Report("some.ts")
    walk(torch.jit.script(module.eval()), report)
    return report


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_said_of_others(name: str) -> None:
    module, wanted = OTHERS[name]
    report = walked(module)
    assert {(finding.code, finding.where) for finding in report.findings} - ANY - {("N315", "forward")} == wanted
    assert report.ok is not any(code.startswith("E") for code, _ in wanted)


def test_delays_are_measured_where_an_output_has_something_of_its_input() -> None:
    measured = {row.name: row.measured_delay for row in walked(Cached(late=960)).methods}
    assert measured == {"forward": 960, "encode": None, "decode": None}
    noise = torch.randn(2, 4096, generator=torch.Generator().manual_seed(0))
    assert lag(noise[0], noise[1]) is None
    assert lag(noise[0], -0.01 * noise[0].roll(100)) == 100


@pytest.mark.parametrize(("allowed", "told"), [(0.0, True), (1e9, False)])
def test_first_blocks_that_take_longer_than_allowed_are_told(
    monkeypatch: pytest.MonkeyPatch, allowed: float, told: bool
) -> None:
    monkeypatch.setattr("riverrun_export.check.playing.LATE", allowed)
    monkeypatch.setattr("riverrun_export.check.walk.ASSUMED_RATE", 10**12)  # blocks then last no time at all
    assert (("N315", "forward") in {(finding.code, finding.where) for finding in walked(Odd("")).findings}) is told


@pytest.mark.parametrize(("where", "doing"), [("loading", "loading it"), ("methods", "reading its methods")])
def test_what_hangs_before_it_plays_is_stopped(tmp_path: Path, where: str, doing: str) -> None:
    path = tmp_path / "slow.ts"
    torch.jit.script(Slow(where)).save(str(path))
    found = {finding.code: finding.text for finding in check(path, timeout=8).findings}
    assert doing in found["E009"]


@pytest.mark.parametrize("name", ["my model.ts", "a,b.ts", "ab.ts", "cost$.ts"])
def test_names_that_nn_cannot_take_are_told(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("no model")
    assert [finding.code for finding in check(path).findings] == ["E005", "W011"]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_file_that_was_cut_or_changed_anywhere_is_looked_at_without_a_trace(data: st.DataObject) -> None:
    saved = io.BytesIO()
    torch.jit.save(torch.jit.script(Cached(ratio=64)), saved)
    whole = bytearray(saved.getvalue())
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "odd.ts"
        path.write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
        finding = inspect(path)
    assert finding is None or ("\n" not in finding.text and finding.level == "error")


def test_a_pickle_that_would_run_code_does_not(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (str(tmp_path / "ran"),))

    path = tmp_path / "evil.ts"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("data.pkl", "constants.pkl"):
            archive.writestr(f"evil/{name}", pickle.dumps(Evil(), 2))
        archive.writestr("evil/version", "3")
    assert {finding.code for finding in check(path).findings} == {"E007"}
    assert not (tmp_path / "ran").exists()
