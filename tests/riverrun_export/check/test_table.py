"""Each finding about the list of methods, and the report as a table."""

import pytest
import torch
from reports import check_scripted, findings, printed
from torch import Tensor, nn

from riverrun_export.check import CODES, Report, make_finding
from riverrun_export.check.module import check_module

pytestmark = pytest.mark.usefixtures("steady_clock")


class Labels(nn.Module):
    """A file whose methods are the keys of `params`; the file has no method `ghost`."""

    def __init__(self, params: dict[str, list[int]]) -> None:
        super().__init__()
        self.names = list(params)
        for name, numbers in params.items():
            self.register_buffer(f"{name}_params", torch.tensor(numbers))

    @torch.jit.export
    def identity(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def short(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def odd(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def empty(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.names


FINDINGS = {("E104", "short"), ("E104", "empty"), ("E105", "odd"), ("E103", "ghost")}
FINDINGS |= {("E102", ""), ("N108", ""), ("N109", "")}


def test_each_fault_of_the_params_is_found() -> None:
    params = {"identity": [1, 1, 1, 1], "short": [1, 1, 1], "odd": [1, 480, 1, 1], "empty": [0, 1, 1, 1]}
    report = check_scripted(Labels(params | {"ghost": [1, 1, 1, 1]}))
    assert findings(report) == FINDINGS
    assert [(row.name, row.ok) for row in report.methods] == [("identity", True), ("odd", False)]


def test_a_file_without_methods_is_an_error() -> None:
    module = torch.jit.script(Labels({"identity": [1, 1, 1, 1]}))
    module.names = []
    report = Report("some.ts")
    check_module(module, report)
    assert findings(report) == {("E101", "")}
    assert "Not ready" in printed(report)


def test_a_finding_has_its_fields_filled_in() -> None:
    finding = make_finding("E105", "encode", ratio=480, limit=65536)
    assert (finding.level, finding.where) == ("error", "encode")
    assert "480" in finding.text
    assert "65536" in finding.advice
    assert "{" not in finding.text + finding.advice


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_table_fits_and_is_complete(width: int) -> None:
    report = check_scripted(Labels({"identity": [1, 1, 1, 1], "odd": [1, 480, 1, 1]}))
    text = printed(report, width)
    assert all(len(line) <= width for line in text.splitlines())
    assert all(word in text for word in ("some.ts", "identity", "odd", "E105", "E102", "Not ready for nn~: 2 errors"))
    assert "agree exactly" in text


def test_every_code_of_the_list_of_methods_is_produced_by_a_test() -> None:
    others = {"W106", "W107"} | {"W110", "W111", "E112"}  # test_methods.py; test_others.py and test_malformed.py
    assert {code for code in CODES if code[1] == "1"} == {code for code, _ in FINDINGS} | others | {"E101"}
