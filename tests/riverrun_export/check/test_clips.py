"""Check instruments of clips: no findings for one without faults, and the right finding for each fault."""

import pytest
import torch
from micro import CLIPS, MICRO
from reports import check_saved, check_scripted, findings
from torch import Tensor, nn
from wild import clip_instrument, wild_clips

from riverrun.runs import config
from riverrun_export import contract
from riverrun_export.check import CODES
from riverrun_export.check.clips import trigger_signal
from riverrun_export.instrument.coder_streams import SignalStream

pytestmark = pytest.mark.usefixtures("steady_clock", "shorter_check")

RATE, CLIP, R = 16000, 640, 64


class Faulty(SignalStream):
    """The voices of an instrument, with a fault."""

    past: Tensor
    waiting: Tensor

    def __init__(self, voices: nn.Module, fault: str) -> None:
        super().__init__()
        self.voices, self.fault, self.smallest = voices, fault, voices.smallest
        self.register_buffer("past", torch.zeros(1, 2, 64))
        self.register_buffer("waiting", torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        if self.fault == "deaf":
            x = torch.cat([torch.zeros_like(x[:, :1]), x[:, 1:]], 1)
        if self.fault == "waits":  # for the next block, of any size
            if self.waiting.size(0) != x.size(0):
                self.waiting = torch.zeros_like(x[:, 0, 0])
            hit = (x[:, :1] > 0.5).any(2).to(x.dtype)
            x = torch.cat([torch.zeros_like(x[:, :1]), x[:, 1:]], 1)
            x[:, 0, 0] = self.waiting
            self.waiting = hit[:, 0]
        y: Tensor = self.voices(x)
        if self.fault == "hums":
            return (y + 0.01 * torch.nan_to_num(x[:, 1:2], 0.0, 0.0, 0.0)).clamp(-1, 1)
        if self.fault == "late":
            if self.past.size(0) != y.size(0):
                self.past = torch.zeros_like(y[:, :, :64])
            y = torch.cat([self.past, y], 2)
            self.past = y[:, :, -64:].clone()
            return y[:, :, :-64]
        return y

    @torch.jit.export
    def reset(self) -> None:
        self.voices.reset()
        self.past = torch.zeros_like(self.past)
        self.waiting = torch.zeros_like(self.waiting)

    @torch.jit.export
    def control(self, name: str, value: float) -> None:
        self.voices.control(name, value)


FAULTS = {
    "": set(),
    "deaf": {"E317"},
    "hums": {"W318"},
    "late": {"W319"},
    "waits": {"E304"},
    "clicks": {"W320"},
}


def instrument(fault: str) -> nn.Module:
    """Return an untrained instrument before it is scripted. It is so quiet that it isn't clipped."""
    shape = config.resolve(config.merge(MICRO, CLIPS)).architecture
    model, whitening, prior = wild_clips(shape, 2, CLIP)
    model.set_level(0.1 * model.level)
    made = clip_instrument(model, whitening, prior, CLIP, sample_rate=RATE)
    voices = made.streams["decode_voices"]
    if fault == "clicks":
        voices.fade = 1
    made.streams["decode_voices"] = Faulty(voices, fault)
    made.methods = ["forward", "decode"] if fault else made.methods  # the others need no second check
    return made


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_of_an_instrument_of_clips_is_found(fault: str) -> None:
    module = instrument(fault)
    report = check_saved(module)
    assert findings(report) - {("W106", "")} == {(code, "decode") for code in FAULTS[fault]}
    assert [row.name for row in report.methods] == module.methods
    assert report.ok is not any(code.startswith("E") for code in FAULTS[fault])
    # blocks of any size would agree if all were silent
    sounding = [row for row in report.methods if (row.peak or 0) > 0.01]
    assert len(sounding) == len(report.methods) - ("E317" in FAULTS[fault])


def test_a_malformed_length_of_a_clip_is_ignored() -> None:
    assert findings(check_scripted(Strange())) == {("W106", ""), ("N108", ""), ("N109", "")}


class Strange(nn.Module):
    """A file of others, whose `get_clip` returns a text."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        return torch.nan_to_num(x, 0.0, 0.0, 0.0)

    @torch.jit.export
    def get_clip(self) -> str:
        return "a second"

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["forward"]


def test_triggers_are_at_the_given_places() -> None:
    method = contract.Method("decode", 3, 1, 1, 1, (), ())
    x = trigger_signal(method, 512, [3, 200])
    assert x.shape == (1, 3, 512)
    assert x[0, 0].nonzero().flatten().tolist() == [3, 200]
    assert x[0, 1:].abs().max() > 0


def test_every_code_of_clips_is_produced_by_a_test() -> None:
    tried = {code for codes in FAULTS.values() for code in codes} - {"E304"}
    assert {code for code in CODES if code[1:] in ("317", "318", "319", "320")} == tried
