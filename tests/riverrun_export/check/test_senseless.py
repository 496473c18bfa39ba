"""Files whose tables make no sense: each thing is told once, fit for a terminal, and the rest is checked."""

import io

import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

from riverrun_export.check import Report
from riverrun_export.check.walk import walk

pytestmark = pytest.mark.usefixtures("steady_clock")


class Numbers(nn.Module):
    """Methods whose numbers, labels or delay make no sense, and one that is listed but not there."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([2.0, 1.0, 2.0, 1.0]))
        self.forward_input_labels = [1, 2]
        self.forward_output_labels = ["left\x1b[31m", "right"]
        self.register_buffer("late_params", torch.tensor([2, 1, 2, 1]))
        self.late_delay = float("nan")
        self.register_buffer("none_params", torch.tensor([1.0, float("nan"), 1.0, 1.0]))
        self.register_buffer("many_params", torch.ones(10000))
        self.listed_params = [1, 1, 1, 1]
        self.register_buffer("wide_params", torch.tensor([1, 1, 10**9, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def late(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def none(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def many(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def wide(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def listed(self, x: Tensor) -> Tensor:
        return x

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward", "forward", "late", "none", "many", "wide", "listed", "ghost\n\x1b[2J"]


class Attributes(nn.Module):
    """Attributes of other types than they say they are."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))
        for name, code in {"nan": [float("nan")], "void": [], "text": [2], "block": [2], "loud": [2]}.items():
            self.register_buffer(f"{name}_params", torch.tensor(code))
        self.register_buffer("long_params", torch.tensor([3]))
        self.loud_range = ("soft", "loud")

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["nan", "void", "text", "block", "loud", "long"]

    @torch.jit.export
    def get_nan(self) -> list[float]:
        return [0.0]

    @torch.jit.export
    def set_nan(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_void(self) -> list[float]:
        return [0.0]

    @torch.jit.export
    def set_void(self) -> int:
        return 0

    @torch.jit.export
    def get_text(self) -> list[str]:
        return ["half"]

    @torch.jit.export
    def set_text(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_block(self) -> Tensor:
        return torch.zeros(1000)

    @torch.jit.export
    def set_block(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_loud(self) -> list[float]:
        return [0.5]

    @torch.jit.export
    def set_loud(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_long(self) -> list[str]:
        return ["\x1b[31m" + "la".join([""] * 100000)]

    @torch.jit.export
    def set_long(self, value: str) -> int:
        return 0


def walked(module: nn.Module) -> Report:
    report = Report("some.ts")
    walk(torch.jit.script(module), report)
    return report


def found(report: Report) -> set[tuple[str, str]]:
    return {(finding.code, finding.where) for finding in report.findings} - {("N108", ""), ("W106", "")}


def lines(report: Report) -> list[str]:
    page = io.StringIO()
    report.print(Console(file=page, width=80))
    return page.getvalue().splitlines()


def test_numbers_and_labels() -> None:
    report = walked(Numbers())
    wanted = {("E104", name) for name in ("none", "many", "listed")} | {("E112", "wide")}
    assert found(report) == wanted | {("W111", "forward"), ("W111", "late"), ("E103", "ghost  [2J")}
    assert [(row.name, row.ok, row.difference) for row in report.methods] == [("forward", True, 0), ("late", True, 0)]
    assert all(row.latency == [] for row in report.methods)  # the file's largest ratio can't be known
    assert Report.from_json(report.to_json()).to_json() == report.to_json()


def test_attributes() -> None:
    report = walked(Attributes())
    wanted = {("E208", "nan"), ("E202", "void"), ("E204", "text"), ("E203", "block"), ("E203", "loud")}
    assert found(report) == wanted
    assert [row.name for row in report.attributes] == ["text", "long"]


def test_what_they_say_can_not_reach_the_terminal() -> None:
    for module in (Numbers(), Attributes()):
        assert all(line.isprintable() and len(line) <= 80 for line in lines(walked(module)))
