"""The levels of an output for silence or without an input: DC offset, hum and level are measured and reported."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import check_scripted, findings
from torch import Tensor, nn

from riverrun_export.check import Report
from riverrun_export.check.levels import (
    AUDIBLE,
    MAX_OFFSET,
    OutputLevels,
    hum_level,
    level_findings,
    measure_levels,
)

pytestmark = pytest.mark.usefixtures("steady_clock")

RATE, RATIO = 16000, 64
TIME = torch.arange(3 * RATE) / RATE


def noise(level: float, channels: int = 2) -> Tensor:
    return level * torch.randn(channels, len(TIME), generator=torch.Generator().manual_seed(0))


def sine(hertz: float, level: float) -> Tensor:
    """Return a sine with the RMS `level`."""
    return math.sqrt(2) * level * (2 * math.pi * hertz * TIME.double()).sin().float()


@settings(deadline=None, max_examples=30)
@given(
    st.sampled_from([250.0, 500.0, 750.0, 50.0, 100.0, 150.0]),
    st.floats(-50, -10),
    st.floats(-0.5, 0.5),
    st.integers(1, 3),
)
def test_the_level_of_a_hum_under_noise_is_measured_with_any_offset(
    hertz: float, db: float, offset: float, channels: int
) -> None:
    level = 10 ** (db / 20)
    levels = measure_levels(noise(4 * level, channels) + sine(hertz, level) + offset, "itself", RATE, RATIO)
    assert levels.hum == pytest.approx(level, rel=0.2)
    assert hertz % levels.pitch < 0.5 or levels.pitch - hertz % levels.pitch < 0.5  # a multiple of it
    assert levels.offset == pytest.approx(offset, abs=0.3 * level + 1e-6)
    assert levels.level == pytest.approx(level * math.sqrt(17), rel=0.05)


@pytest.mark.parametrize(
    "x",
    [
        noise(0.1),
        0.0 * noise(0.1),
        sine(440.3, 0.2)[None],
        sine(220.0, 0.2)[None] + noise(0.001),
        (0.5 * torch.exp(-30 * (TIME % 0.5)) * (314.159 * (TIME % 0.5)).sin())[None],  # a kick of 50 Hz at 120 a minute
        sine(250.0, 0.1)[None] * (TIME > 1.5),  # a note
    ],
    ids=["noise", "silence", "a tone", "another", "kicks", "a note"],
)
def test_other_sounds_have_no_hum(x: Tensor) -> None:
    assert measure_levels(x, "itself", RATE, RATIO).hum == 0


def test_a_signal_or_a_period_that_is_too_short_has_no_hum() -> None:
    assert hum_level(torch.ones(1, 8 * RATIO - 1), RATIO) == 0
    assert hum_level(torch.ones(1, 1000), 1) == 0
    levels = measure_levels(sine(250.0, 0.1)[None], "silence", RATE, 0)
    assert (levels.level, levels.hum, levels.pitch) == (pytest.approx(0.1), 0, 0)


def codes(source: str, level: float = 0.1, offset: float = 0.0, hum: float = 0.0) -> list[str]:
    return [code for code, _ in level_findings(OutputLevels(source, level, offset, hum, 50.0))]


def test_only_audible_levels_are_reported() -> None:
    assert codes("silence", level=AUDIBLE / 2, offset=MAX_OFFSET / 2, hum=AUDIBLE / 2) == []
    assert codes("silence", level=2 * AUDIBLE) == ["N323"]
    assert codes("silence", level=2 * AUDIBLE, hum=1.5 * AUDIBLE) == ["W322"]
    assert codes("silence", level=0.0, offset=-2 * MAX_OFFSET) == ["W321"]
    assert codes("itself") == []
    assert codes("itself", hum=0.01) == ["W322"]
    assert codes("itself", hum=0.09) == []  # it is the sound itself
    assert codes("itself", level=AUDIBLE / 2, offset=2 * MAX_OFFSET) == ["W321", "N324"]


class Buzzing(nn.Module):
    """Two methods with a habit: `generate` plays without an input, `forward` turns audio into audio."""

    def __init__(self, habit: str) -> None:
        super().__init__()
        self.habit = habit
        self.register_buffer("generate_params", torch.tensor([1, RATIO, 2, 1]))
        self.register_buffer("forward_params", torch.tensor([2, 1, 2, 1]))
        self.register_buffer("wave", 0.1 * (torch.arange(RATIO) * 2 * math.pi / RATIO).sin())

    def buzz(self, x: Tensor) -> Tensor:
        if self.habit == "hums":
            return x + self.wave.repeat([x.size(2) // 64])
        return x + 0.02 if self.habit == "is off" else x

    def forward(self, x: Tensor) -> Tensor:
        return self.buzz(torch.nan_to_num(x, 0.0, 0.0, 0.0))

    @torch.jit.export
    def generate(self, z: Tensor) -> Tensor:
        still = torch.zeros(z.size(0), 2, 64 * z.size(2))
        return self.buzz(still + 0.3 * torch.randn(z.size(0), 2, 64 * z.size(2)) if self.habit == "hums" else still)

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return ["generate", "forward"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 16000


BUZZING = {
    "hums": {("W322", "generate"), ("W322", "forward"), ("N311", "generate"), ("N312", "generate")},
    "is off": {("W321", "generate"), ("W321", "forward"), ("N324", "generate")},
    "is still": {("N324", "generate")},
}


@pytest.mark.parametrize("habit", BUZZING)
def test_levels_without_an_input_and_for_silence_are_in_the_report(habit: str) -> None:
    report = check_scripted(Buzzing(habit))
    assert findings(report) == BUZZING[habit]
    generate, forward = (row.levels for row in report.methods)
    assert generate is not None
    assert forward is not None
    assert (generate.source, forward.source) == ("itself", "silence")
    assert forward.hum == pytest.approx(0.0707 if habit == "hums" else 0, rel=0.01)
    assert forward.offset == pytest.approx(0.02 if habit == "is off" else 0, abs=1e-6)
    assert all(finding.text.isprintable() and "{" not in finding.text for finding in report.findings)
    again = Report.from_json(report.to_json())
    assert [row.levels for row in again.methods] == [generate, forward]
