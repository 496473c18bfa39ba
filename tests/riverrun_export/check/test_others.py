"""Check files as others make them: no wrong finding for files that play, and the right one for those that don't."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from others import (
    Cached,
    Conditioned,
    Declared,
    Diffused,
    Drawn,
    Grainy,
    Lazy,
    Odd,
    Sample,
    Tuple,
    Unlisted,
)
from reports import check_saved, findings, printed

from riverrun_export.check import Report
from riverrun_export.check.latency import lag

pytestmark = pytest.mark.usefixtures("steady_clock")

ANY = {("N108", ""), ("N109", ""), ("W106", "")}
"""Findings of many files: no sample rate, one inlet and one outlet, and a ratio of 1."""

NAN_PASSES = {("W306", name) for name in ("forward", "encode", "decode")}
OTHERS = {
    "cached": (Cached(), NAN_PASSES),
    "for one entry": (Cached(entries=1), NAN_PASSES | {("W316", "forward")}),
    "late": (Cached(late=960), NAN_PASSES | {("N314", "forward")}),
    "late, with the right delay": (Declared(960, 960), NAN_PASSES),
    "late, with a delay that is too small": (Declared(960, 40), NAN_PASSES | {("W313", "forward")}),
    "gets its shape at the first call": (Lazy(), {("W316", "forward")}),
    "conditioned": (Conditioned(), {("W207", "on")}),
    "prints": (Odd("prints"), set()),
    "overwrites its input": (Odd("overwrites"), set()),
    "returns its own past": (Odd("aliases"), set()),
    "has no list of attributes": (Odd("unattributed"), set()),
    "flat": (Odd("flat"), {("E302", "forward")}),
    "tuple": (Tuple(), {("E302", "forward")}),
    "ratio": (Odd("ratio"), {("E105", "forward")}),
    "an example of the package": (Sample(), {("W209", "gain")}),
    "diffused": (Diffused(), {("E202", "band"), ("E208", "shape"), ("N311", "forward")}),
    "drawn": (Drawn(), {("W207", "listen"), ("N311", "forward")}),
    "grainy": (Grainy(), NAN_PASSES | {("N311", "forward"), ("N323", "forward")}),
    "has no list of methods": (Unlisted(), set()),
    "fails to list its methods": (Odd("listless"), {("W110", "")}),
    "no forward": (Odd("no forward"), {("E102", "")}),
    "needs gradients": (Odd("gradient"), {("E301", "forward")}),
    "double": (Odd("double"), {("E302", "forward")}),
    "returns more samples than it gets": (Odd("longer"), {("E302", "forward")}),
}


@pytest.mark.parametrize("name", OTHERS)
def test_each_file_has_the_right_findings(name: str) -> None:
    module, expected = OTHERS[name]
    report = check_saved(module)
    assert findings(report) - ANY == expected
    assert report.ok is not any(code.startswith("E") for code, _ in expected)
    assert Report.from_json(report.to_json()).to_json() == report.to_json()
    assert all(len(line) <= 80 for line in printed(report).splitlines())


def test_a_delay_is_measured_if_the_output_correlates_with_the_input() -> None:
    measured = {row.name: row.measured_delay for row in check_saved(Cached(late=960)).methods}
    assert measured == {"forward": 960, "encode": None, "decode": None}
    assert check_saved(Grainy(late=960)).methods[0].measured_delay == 960


def test_a_measured_delay_is_marked_as_approximate_and_a_declared_one_is_not() -> None:
    assert "≈ 960 samples" in printed(check_saved(Cached(late=960)))
    declared = printed(check_saved(Declared(960, 960)))
    assert " 960 samples" in declared
    assert "≈" not in declared


@given(st.integers(0, 2000), st.floats(-100, 100).filter(lambda gain: abs(gain) > 1e-3), st.floats(-1, 1))
def test_a_lag_is_measured_at_any_level_sign_and_offset(late: int, gain: float, centre: float) -> None:
    noise = torch.randn(2, 4096, generator=torch.Generator().manual_seed(late))
    delayed = torch.cat([torch.zeros(late), noise[0]])[:4096]
    assert lag(noise[0], gain * delayed + centre) == late
    assert lag(noise[0], gain * (0.7 * delayed + 0.7 * noise[1])) == late
    assert lag(noise[0], noise[1]) is None
    assert lag(noise[0], torch.full((4096,), centre)) is None


def test_latency_is_the_buffers_of_nn_and_the_delay_of_the_file() -> None:
    latency = {
        row.name: [(at.buffer, at.threaded, at.samples) for at in row.latency] for row in check_saved(Sample()).methods
    }
    assert latency == {"forward": [(64, False, 0), (64, True, 64), (4096, False, 4032), (4096, True, 8128)]}
    late = check_saved(Cached(late=960)).methods[0].latency
    assert [at.samples - 960 for at in late] == [2048 - 64, 4096 - 64, 4032, 8128]
    coarse = check_saved(Diffused()).methods[1].latency  # 4096 is its smallest buffer, and Pd's usual one
    assert [(at.buffer, at.threaded, at.samples) for at in coarse] == [(4096, False, 4032), (4096, True, 8128)]


@pytest.mark.parametrize(("limit", "reported"), [(0.0, True), (1e9, False)])
def test_first_blocks_that_take_longer_than_the_limit_are_reported(
    monkeypatch: pytest.MonkeyPatch, limit: float, reported: bool
) -> None:
    monkeypatch.setattr("riverrun_export.check.module.MAX_FIRST_BLOCK_MS", limit)
    monkeypatch.setattr("riverrun_export.check.module.ASSUMED_SAMPLE_RATE", 10**12)  # blocks last no time
    report = check_saved(Cached())
    notes = [finding.text for finding in report.findings if finding.code == "N315"]
    assert len(notes) == reported
    assert all(note.endswith("forward, encode, decode") for note in notes)
    assert all(len(row.first) == 2 for row in report.methods)
