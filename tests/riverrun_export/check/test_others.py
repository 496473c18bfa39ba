"""Check on what others make: nothing false about files that play, the right word about those that don't."""

import io

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from others import (
    Cached,
    Declared,
    Diffused,
    Drawn,
    Grainy,
    Lazy,
    Odd,
    Sample,
    Steered,
    Tuple,
    Unlisted,
)
from rich.console import Console
from torch import nn

from riverrun_export.check import Report
from riverrun_export.check.lateness import lag
from riverrun_export.check.walk import walk

pytestmark = pytest.mark.usefixtures("steady_clock")

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
    "an example of the package": (Sample(), {("W209", "gain")}),
    "diffused": (Diffused(), {("E202", "band"), ("E208", "shape"), ("N311", "forward")}),
    "drawn": (Drawn(), {("W207", "listen"), ("N311", "forward")}),
    "grainy": (Grainy(), UNCLEAN | {("N311", "forward"), ("N323", "forward")}),
    "has no list of methods": (Unlisted(), set()),
    "fails to list its methods": (Odd("listless"), {("W110", "")}),
    "no forward": (Odd("no forward"), {("E102", "")}),
    "needs gradients": (Odd("gradient"), {("E301", "forward")}),
    "double": (Odd("double"), {("E302", "forward")}),
    "gives more than it takes": (Odd("longer"), {("E302", "forward")}),
}


def found(report: Report) -> set[tuple[str, str]]:
    return {(finding.code, finding.where) for finding in report.findings}


def walked(module: nn.Module) -> Report:
    """What is found in it after it went through a file."""
    saved = io.BytesIO()
    torch.jit.save(torch.jit.script(module.eval()), saved)
    saved.seek(0)
    report = Report("some.ts")
    walk(torch.jit.load(saved), report)
    return report


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_said_of_others(name: str) -> None:
    module, wanted = OTHERS[name]
    report = walked(module)
    assert found(report) - ANY == wanted
    assert report.ok is not any(code.startswith("E") for code, _ in wanted)
    assert Report.from_json(report.to_json()).to_json() == report.to_json()
    page = io.StringIO()
    report.print(Console(file=page, width=80))
    assert all(len(line) <= 80 for line in page.getvalue().splitlines())


def test_delays_are_measured_where_an_output_has_something_of_its_input() -> None:
    measured = {row.name: row.measured_delay for row in walked(Cached(late=960)).methods}
    assert measured == {"forward": 960, "encode": None, "decode": None}
    assert walked(Grainy(late=960)).methods[0].measured_delay == 960


def test_others_delays_are_told_as_measured() -> None:
    page = io.StringIO()
    walked(Cached(late=960)).print(Console(file=page, width=80))
    assert "≈ 960 samples" in page.getvalue()
    walked(Declared(960, 960)).print(Console(file=page, width=80))
    assert " 960 samples" in page.getvalue().replace("≈ 960 samples", "")


@given(st.integers(0, 2000), st.floats(-100, 100).filter(lambda gain: abs(gain) > 1e-3), st.floats(-1, 1))
def test_a_lag_is_heard_at_any_level_upside_down_and_off_centre(late: int, gain: float, centre: float) -> None:
    noise = torch.randn(2, 4096, generator=torch.Generator().manual_seed(late))
    delayed = torch.cat([torch.zeros(late), noise[0]])[:4096]
    assert lag(noise[0], gain * delayed + centre) == late
    assert lag(noise[0], gain * (0.7 * delayed + 0.7 * noise[1])) == late
    assert lag(noise[0], noise[1]) is None
    assert lag(noise[0], torch.full((4096,), centre)) is None


def test_latency_is_what_nn_adds_and_what_the_file_delays() -> None:
    told = {row.name: [(at.buffer, at.threaded, at.samples) for at in row.latency] for row in walked(Sample()).methods}
    assert told == {"forward": [(64, False, 0), (64, True, 64), (4096, False, 4032), (4096, True, 8128)]}
    late = walked(Cached(late=960)).methods[0].latency
    assert [at.samples - 960 for at in late] == [2048 - 64, 4096 - 64, 4032, 8128]
    coarse = walked(Diffused()).methods[1].latency  # 4096 is its smallest buffer, and Pd's usual one
    assert [(at.buffer, at.threaded, at.samples) for at in coarse] == [(4096, False, 4032), (4096, True, 8128)]


@pytest.mark.parametrize(("allowed", "told"), [(0.0, True), (1e9, False)])
def test_first_blocks_that_take_longer_than_allowed_are_told(
    monkeypatch: pytest.MonkeyPatch, allowed: float, told: bool
) -> None:
    monkeypatch.setattr("riverrun_export.check.walk.LATE", allowed)
    monkeypatch.setattr("riverrun_export.check.walk.ASSUMED_RATE", 10**12)  # blocks then last no time at all
    report = walked(Cached())
    notes = [finding.text for finding in report.findings if finding.code == "N315"]
    assert len(notes) == told
    assert all(note.endswith("forward, encode, decode") for note in notes)
    assert all(len(row.first) == 2 for row in report.methods)
