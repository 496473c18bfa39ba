"""Check two instruments without faults."""

import nn_tilde  # type: ignore[import-untyped]
import pytest
import torch
from reports import check_scripted, findings
from sound import Sound
from torch import Tensor

from riverrun_export.check import Report
from riverrun_export.check.module import check_module

pytestmark = pytest.mark.usefixtures("steady_clock")


def test_an_instrument_without_faults_has_no_findings() -> None:
    report = check_scripted(Sound())
    assert findings(report) == {("N109", "")}  # `forward` and `generate` have one inlet and one outlet
    assert [row.name for row in report.methods] == ["forward", "encode", "decode", "prior", "generate"]
    assert all(row.difference is not None and row.difference <= 1e-4 for row in report.methods)
    assert all(row.blocks == [128, 256, 512, 2048, 16384] for row in report.methods)
    assert all(row.speed is not None and row.peak is not None and row.peak > 0 for row in report.methods)
    assert [(row.name, row.type, row.value) for row in report.attributes] == [
        ("temperature", "float", 1.0),
        ("seed", "int", -1.0),
        ("reset", "int", 0.0),
    ]
    assert (report.sample_rate, report.ratio, report.ok, report.methods[0].delay) == (48000, 128, True, 40)


def test_a_check_does_not_change_the_module() -> None:
    module = torch.jit.script(Sound())
    check_module(module, Report("some.ts"))
    assert module.get_temperature() == [1.0]
    assert module.get_seed() == [-1]
    assert module.a.past.abs().max() == 0


class Doubler(nn_tilde.Module):
    """A module of the package nn_tilde: two methods, one attribute, no sample rate."""

    def __init__(self) -> None:
        super().__init__()
        self.register_attribute("gain", 2.0)
        self.register_method("forward", 2, 1, 2, 1, test_method=False)
        self.register_method("slow", 2, 1, 1, 512, test_method=False)

    @torch.jit.export
    def get_gain(self) -> float:
        return self.gain[0]

    @torch.jit.export
    def set_gain(self, value: float) -> int:
        self.gain = (value,)
        return 0

    def forward(self, x: Tensor) -> Tensor:
        return self.gain[0] * x

    @torch.jit.export
    def slow(self, x: Tensor) -> Tensor:
        return x.mean(1, keepdim=True).unflatten(2, (-1, 512)).mean(3)


def test_a_module_of_nn_tilde_can_be_checked() -> None:
    report = check_scripted(Doubler())
    assert [(row.name, row.out_ratio, row.ok) for row in report.methods] == [("forward", 1, True), ("slow", 512, True)]
    assert report.ratio == 512
    # typical of such files: a getter that returns a number, no sample rate, and NaN that passes through
    assert findings(report) == {
        ("W209", "gain"),
        ("N108", ""),
        ("N312", "forward"),
        ("W306", "forward"),
        ("W306", "slow"),
    }
