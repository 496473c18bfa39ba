"""Scripting that parses each function once gives the code that scripting gives otherwise."""

import pytest
import torch
from torch import Tensor, nn
from torch.jit import frontend

from riverrun_export.instrument.parsing import parsed_once


class Gain(nn.Module):
    """A gain, with a method that is exported."""

    def __init__(self, gain: float) -> None:
        super().__init__()
        self.gain = gain

    def forward(self, x: Tensor) -> Tensor:
        return self.gain * x

    @torch.jit.export
    def change(self, gain: float) -> None:
        self.gain = gain


class Unlike(nn.Module):
    """A module whose method has the name of another one."""

    def forward(self, x: Tensor) -> Tensor:
        return x + 1.0


class Louder(Gain):
    """The same methods in another class, and one that replaces one of them."""

    def forward(self, x: Tensor) -> Tensor:
        return 2.0 * self.gain * x


class Doubled(Gain):
    """A module with a property."""

    @property
    def twice(self) -> float:
        return 2.0 * self.gain

    def forward(self, x: Tensor) -> Tensor:
        return self.twice * x


def chain() -> nn.Sequential:
    gains = Gain(0.5), Unlike(), nn.Conv1d(1, 1, 1), Gain(3.0), Louder(3.0), nn.Conv1d(1, 1, 1)
    return nn.Sequential(*gains, Doubled(0.5), Doubled(2.0))


def test_the_code_is_the_same_and_each_method_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    module = chain()
    plain = torch.jit.script(module)
    parsed = []
    original = frontend.parse_def
    monkeypatch.setattr(frontend, "parse_def", lambda fn: parsed.append(fn.__qualname__) or original(fn))
    with parsed_once():
        scripted = torch.jit.script(module)
        again = torch.jit.script(chain())
    assert len(parsed) == len(set(parsed)), parsed
    for each in (scripted, again):
        assert [inner.code for inner in each.children()] == [inner.code for inner in plain.children()]
    methods = [[*each.children()][3]._c._get_method("change") for each in (scripted, plain)]
    assert methods[0].code == methods[1].code
    x = torch.randn(1, 1, 8, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(scripted(x), module(x), atol=0, rtol=0)


def test_an_error_in_a_method_is_reported_each_time() -> None:
    class Wrong(nn.Module):
        def forward(self, x: Tensor) -> Tensor:
            return x.no_such_method()  # type: ignore[no-any-return,operator]

    for _ in range(2):
        with parsed_once(), pytest.raises(RuntimeError, match="no_such_method"):
            torch.jit.script(Wrong())
