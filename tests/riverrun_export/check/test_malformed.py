"""Files with a malformed contract: each fault is one printable finding, and the rest is checked."""

import pytest
import torch
from reports import check_scripted, findings, printed
from torch import Tensor, nn

from riverrun_export.check import Report

pytestmark = pytest.mark.usefixtures("steady_clock")


class Numbers(nn.Module):
    """Methods with malformed params, labels or delay, and one that is listed but missing."""

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
    """Attributes whose values don't have the declared type."""

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


ANY = {("N108", ""), ("W106", "")}
"""Findings of both files: no sample rate, and a ratio of 1."""


def test_malformed_params_and_labels_are_found() -> None:
    report = check_scripted(Numbers())
    expected = {("E104", name) for name in ("none", "many", "listed")} | {("E112", "wide")}
    expected |= {("W111", "forward"), ("W111", "late"), ("E103", "ghost  [2J")}
    assert findings(report) - ANY == expected
    assert [(row.name, row.ok, row.difference) for row in report.methods] == [("forward", True, 0), ("late", True, 0)]
    assert all(row.latency == [] for row in report.methods)  # the highest ratio of the file is unknown
    assert Report.from_json(report.to_json()).to_json() == report.to_json()


def test_malformed_attributes_are_found() -> None:
    report = check_scripted(Attributes())
    expected = {("E208", "nan"), ("E202", "void"), ("E204", "text"), ("E203", "block"), ("E203", "loud")}
    assert findings(report) - ANY == expected
    assert [row.name for row in report.attributes] == ["text", "long"]


@pytest.mark.parametrize("module", [Numbers(), Attributes()], ids=["numbers", "attributes"])
def test_control_characters_are_not_printed(module: nn.Module) -> None:
    lines = printed(check_scripted(module)).splitlines()
    assert lines
    assert all(line.isprintable() and len(line) <= 80 for line in lines)
