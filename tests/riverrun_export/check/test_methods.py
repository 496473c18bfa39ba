"""Each finding about the output of a method, produced by a method with that fault."""

import pytest
import torch
from reports import check_scripted, findings
from sound import Comb
from torch import Tensor, nn

from riverrun_export.check import CODES, Report

pytestmark = pytest.mark.usefixtures("steady_clock")


class Faulty(nn.Module):
    """One method, `forward`, with the fault that `fault` names."""

    __constants__ = ("fault", "sample_rate")
    level: Tensor

    def __init__(
        self, fault: str, params: tuple[int, ...] = (1, 1, 1, 1), sample_rate: int = 48000, labels: int = 1
    ) -> None:
        super().__init__()
        self.fault, self.sample_rate = fault, sample_rate
        self.register_buffer("forward_params", torch.tensor(params))
        self.register_buffer("level", torch.zeros([]))
        self.register_buffer("seed_params", torch.tensor([1]))
        self.register_buffer("reset_params", torch.tensor([1]))
        self.forward_input_labels = ["(signal) in"] * labels
        self.comb = Comb()
        self.seed = -1

    def forward(self, x: Tensor) -> Tensor:
        if self.fault == "raises" and x.size(2) > 256:
            raise ValueError("no block as large as this")
        if self.fault == "shape":
            return x[:, :, 1:]
        if self.fault == "type":
            return x.to(torch.float64)
        if self.fault == "divides":
            return x / x.abs().max()
        if self.fault == "forgets":
            return x.cumsum(2)
        if self.fault == "passes":
            return x
        if self.fault == "random" or self.fault == "seedless":
            return torch.nan_to_num(x, 0.0, 0.0, 0.0) + torch.rand_like(x)
        if self.fault == "loud":
            return self.comb(10.0 * x)
        if self.fault == "keeps" or self.fault == "hides":
            self.level = 0.5 * self.level + x.mean()
            y = x + self.level
            return torch.nan_to_num(y, 0.0, 0.0, 0.0) if self.fault == "hides" else y
        if self.fault == "leaks":
            x = torch.nan_to_num(x, 0.0, 0.0, 0.0)
            y = x + self.level
            if x.size(0) == 1:
                self.level = x[0, 0, -1]
            return y
        if self.fault == "magnifies":
            y = 0.5 * self.comb(x)
            rounded = (y + 1.0) - 1.0 if x.size(2) > 256 else y
            return y + 0.1 * torch.sin(1e6 * rounded)
        return self.comb(x)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return {"seedless": ["seed"], "sticky": ["reset"]}.get(self.fault, ["none"])

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return self.sample_rate

    @torch.jit.export
    def get_seed(self) -> list[int]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: int) -> int:
        self.seed = value
        return 0

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [0]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        return 0


FAULTS = {
    "raises": {"E301"},
    "shape": {"E302"},
    "type": {"E302"},
    "divides": {"E303", "E304", "W306"},
    "forgets": {"E304", "W306", "N312"},
    "keeps": {"E304", "E305", "W307"},
    "hides": {"E304", "E305", "W307"},
    "passes": {"W306"},
    "leaks": {"E304", "W307", "N312"},
    "seedless": {"E308", "N312", "W321", "N323"},
    "sticky": {"E309"},
    "random": {"N311", "N312", "W321", "N323"},
    "loud": {"N312"},
    "magnifies": {"N325"},
    "": set(),
}
"""Fault → codes of the findings."""


def forward_codes(report: Report) -> set[str]:
    return {code for code, where in findings(report) if where == "forward"}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_of_a_method_is_found(fault: str) -> None:
    report = check_scripted(Faulty(fault))
    assert forward_codes(report) == FAULTS[fault]
    errors = any(code.startswith("E") for code in FAULTS[fault])
    assert report.ok is report.methods[0].ok is not errors


def test_a_method_too_slow_for_its_sample_rate_is_a_warning() -> None:
    assert forward_codes(check_scripted(Faulty("", sample_rate=10**9))) == {"W310"}


def test_a_ratio_below_a_vector_is_a_warning() -> None:
    assert findings(check_scripted(Faulty("", params=(1, 1, 1, 1)))) == {("W106", ""), ("N109", "")}
    assert findings(check_scripted(Faulty("shape", params=(1, 64, 1, 64)))) == {("E302", "forward"), ("N109", "")}


def test_a_wrong_number_of_labels_is_a_warning() -> None:
    assert ("W107", "forward") in findings(check_scripted(Faulty("", labels=3)))


def test_every_code_of_outputs_is_produced_by_a_test() -> None:
    here = {code for codes in FAULTS.values() for code in codes} | {"W310"}
    others = {"W313", "N314", "N315", "W316"}  # test_others.py
    clips = {"E317", "W318", "W319", "W320"}  # test_clips.py
    levels = {"W322", "N324"}  # test_levels.py
    assert {code for code in CODES if code[1] == "3"} == here | others | clips | levels
