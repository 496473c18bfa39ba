"""Each finding about attributes, produced by an attribute with that fault."""

import pytest
import torch
from reports import check_scripted, findings
from torch import Tensor, nn

from riverrun_export.check import CODES

pytestmark = pytest.mark.usefixtures("steady_clock")


class Attributes(nn.Module):
    """A file with one attribute for each fault."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 64]))
        codes = {"pair": [1, 1], "asks": [2], "refuses": [2], "drifts": [2], "wide": [2], "switch": [0], "matrix": [4]}
        for name, code in (codes | {"silent": [1], "raising": [1], "word": [3]}).items():
            self.register_buffer(f"{name}_params", torch.tensor(code))
        self.wide_range = (0.0, 1.0)
        self.value, self.on, self.text = 0.5, False, "soft"

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)[:, :, ::64]

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 44100

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        names = "none pair asks refuses drifts wide switch matrix silent raising word ghost"
        return names.split(" ")

    @torch.jit.export
    def get_pair(self) -> list[int]:
        return [1, 2]

    @torch.jit.export
    def set_pair(self, a: int, b: int) -> int:
        return 0

    @torch.jit.export
    def get_asks(self) -> float:
        return self.value

    @torch.jit.export
    def set_asks(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_refuses(self) -> list[float]:
        return [self.value]

    @torch.jit.export
    def set_refuses(self, value: float) -> int:
        return -1

    @torch.jit.export
    def get_drifts(self) -> list[float]:
        return [self.value]

    @torch.jit.export
    def set_drifts(self, value: float) -> int:
        self.value = value + 1.0
        return 0

    @torch.jit.export
    def get_wide(self) -> list[float]:
        return [self.value]

    @torch.jit.export
    def set_wide(self, value: float) -> int:
        self.value = value
        return 0

    @torch.jit.export
    def get_switch(self) -> list[bool]:
        return [self.on]

    @torch.jit.export
    def set_switch(self, value: bool) -> int:
        self.on = value
        return 0

    @torch.jit.export
    def get_matrix(self) -> list[float]:
        return [self.value]

    @torch.jit.export
    def set_matrix(self, value: float) -> int:
        return 0

    @torch.jit.export
    def get_silent(self) -> list[int]:
        return [1]

    @torch.jit.export
    def set_silent(self, value: int) -> None:
        self.value = 0.0

    @torch.jit.export
    def get_raising(self) -> list[int]:
        if self.value < 10.0:
            raise ValueError("not now")
        return [1]

    @torch.jit.export
    def set_raising(self, value: int) -> int:
        return 0

    @torch.jit.export
    def get_word(self) -> tuple[str]:
        return (self.text,)

    @torch.jit.export
    def set_word(self, value: str) -> int:
        self.text = value
        return 0


FINDINGS = {
    ("E202", "pair"),
    ("W209", "asks"),
    ("E203", "raising"),
    ("E204", "refuses"),
    ("E204", "silent"),
    ("E205", "drifts"),
    ("E206", "wide"),
    ("W207", "switch"),
    ("E208", "matrix"),
    ("E201", "ghost"),
}


def test_each_fault_of_an_attribute_is_found() -> None:
    report = check_scripted(Attributes())
    assert findings(report) - {("N109", "")} == FINDINGS
    assert {row.name: row.value for row in report.attributes if row.name != "word"} == dict.fromkeys(
        ["asks", "refuses", "drifts", "wide"], 0.5
    ) | {"pair": 1, "switch": 0, "silent": 1}
    assert report.methods[0].ok


def test_every_code_of_attributes_is_produced_by_a_test() -> None:
    assert {code for code in CODES if code[1] == "2"} == {code for code, _ in FINDINGS}
