"""Every finding that a walk through a file's methods can make, made; and a file that keeps the contract, with none."""

import io

import nn_tilde  # type: ignore[import-untyped]
import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

from riverrun_export import contract
from riverrun_export.check import CODES, Report, find
from riverrun_export.check.walk import walk

pytestmark = pytest.mark.usefixtures("steady_clock")

RATIO = 128


class Comb(nn.Module):
    """`x` plus half of `x` 40 samples before, streaming; it cleans what comes in."""

    past: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("past", torch.zeros(1, 1, 40))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.nan_to_num(x, 0.0, 0.0, 0.0)
        if self.past.size(0) != x.size(0) or self.past.size(1) != x.size(1):
            self.past = torch.zeros(x.size(0), x.size(1), 40)
        joined = torch.cat([self.past, x], 2)
        self.past = joined[:, :, x.size(2) :].clone()
        return x + 0.5 * joined[:, :, : x.size(2)]

    @torch.jit.export
    def reset(self) -> None:
        self.past = torch.zeros(1, 1, 40)


class Sound(nn.Module):
    """A whole instrument that keeps the contract: four methods, three attributes, a past for each method."""

    def __init__(self) -> None:
        super().__init__()
        shown = contract.instrument(1, 2, RATIO, 48000, 40, [0.7, 0.3], prior=False)
        audio, latents = (shown.method("decode").output_labels, shown.method("decode").input_labels)
        played = (
            contract.Method("prior", 1, RATIO, 2, RATIO, ("(signal) temperature offset",), latents),
            contract.Method("generate", 1, RATIO, 1, 1, ("(signal) temperature offset",), audio, 20),
        )
        self.names = [method.name for method in shown.methods + played]
        for method in shown.methods + played:
            self.register_buffer(f"{method.name}_params", torch.tensor(method.params))
            setattr(self, f"{method.name}_input_labels", list(method.input_labels))
            setattr(self, f"{method.name}_output_labels", list(method.output_labels))
            setattr(self, f"{method.name}_delay", method.delay)
        for attribute in (contract.TEMPERATURE, contract.SEED, contract.RESET):
            self.register_buffer(f"{attribute.name}_params", torch.tensor([contract.TYPE_CODES[attribute.type]]))
            setattr(self, f"{attribute.name}_range", (float(attribute.low), float(attribute.high)))
        self.temperature, self.seed, self.drawn = 1.0, -1, 0
        self.a, self.b, self.c, self.d = Comb(), Comb(), Comb(), Comb()

    def forward(self, x: Tensor) -> Tensor:
        return self.a(x)

    @torch.jit.export
    def encode(self, x: Tensor) -> Tensor:
        y = self.b(x).unflatten(2, (-1, 128))
        return torch.cat([y.mean(3), y.std(3)], 1)

    @torch.jit.export
    def decode(self, z: Tensor) -> Tensor:
        return self.c(0.3 * z.sum(1, keepdim=True).repeat_interleave(128, 2))

    def draw(self, offset: Tensor) -> Tensor:
        """Noise that the seed and the frame decide, or free if the seed is −1."""
        frames = torch.arange(self.drawn, self.drawn + offset.size(2)).to(torch.float32)
        self.drawn += offset.size(2)
        both = torch.stack([frames + 1, frames + 1000.5])
        noise = torch.sin(both * (self.seed + 12.9898)) if self.seed >= 0 else torch.randn(2, offset.size(2))
        heat = (torch.nan_to_num(offset, 0.0, 0.0, 0.0) + self.temperature).clamp(0.0, 4.0)
        return noise.unsqueeze(0) * heat

    @torch.jit.export
    def prior(self, offset: Tensor) -> Tensor:
        return self.draw(offset)

    @torch.jit.export
    def generate(self, offset: Tensor) -> Tensor:
        return self.d(0.1 * self.draw(offset).sum(1, keepdim=True).repeat_interleave(128, 2))

    @torch.jit.export
    def get_methods(self) -> list[str]:
        return self.names

    @torch.jit.export
    def get_attributes(self) -> list[str]:
        return ["temperature", "seed", "reset"]

    @torch.jit.export
    def get_sample_rate(self) -> int:
        return 48000

    @torch.jit.export
    def get_temperature(self) -> list[float]:
        return [self.temperature]

    @torch.jit.export
    def set_temperature(self, value: float) -> int:
        if value == value:
            self.temperature = min(max(value, 0.0), 4.0)
        return 0

    @torch.jit.export
    def get_seed(self) -> list[int]:
        return [self.seed]

    @torch.jit.export
    def set_seed(self, value: int) -> int:
        self.seed, self.drawn = max(value, -1), 0
        return 0

    @torch.jit.export
    def get_reset(self) -> list[int]:
        return [0]

    @torch.jit.export
    def set_reset(self, value: int) -> int:
        if value != 0:
            self.a.reset()
            self.b.reset()
            self.c.reset()
            self.d.reset()
            self.drawn = 0
        return 0


class Faulty(nn.Module):
    """One method, `forward`, that goes wrong in the way that `fault` names."""

    __constants__ = ("fault", "rate")
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


class Labels(nn.Module):
    """A file whose table is wrong in every way; each key of `params` is a method."""

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


def walked(module: nn.Module) -> Report:
    report = Report("some.ts")
    walk(torch.jit.script(module), report)
    return report


def printed(report: Report, width: int) -> str:
    page = io.StringIO()
    report.print(Console(file=page, width=width))
    return page.getvalue()


def found(report: Report) -> set[tuple[str, str]]:
    return {(finding.code, finding.where) for finding in report.findings}


def forward_findings(report: Report) -> set[str]:
    return {finding.code for finding in report.findings if finding.where == "forward"}


def test_a_sound_instrument_has_no_findings() -> None:
    report = walked(Sound())
    assert found(report) == {("N109", "")}  # `forward` and `generate` have one inlet and one outlet
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


def test_a_walk_leaves_the_module_as_loaded() -> None:
    module = torch.jit.script(Sound())
    walk(module, Report("some.ts"))
    assert module.get_temperature() == [1.0]
    assert module.get_seed() == [-1]
    assert module.a.past.abs().max() == 0


class Doubler(nn_tilde.Module):
    """Made with nn_tilde's own package: one method, one attribute, no sample rate."""

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


def test_a_module_of_nn_tilde() -> None:
    report = walked(Doubler())
    assert [(row.name, row.out_ratio, row.ok) for row in report.methods] == [("forward", 1, True), ("slow", 512, True)]
    assert report.ratio == 512
    # a getter that gives a bare number, no rate, and nothing cleans a NaN: as such files are
    assert found(report) == {("W209", "gain"), ("N108", ""), ("N312", "forward"), ("W306", "forward"), ("W306", "slow")}


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
    "": set(),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_of_a_method(fault: str) -> None:
    report = walked(Faulty(fault))
    assert forward_findings(report) == FAULTS[fault]
    errors = any(code.startswith("E") for code in FAULTS[fault])
    assert report.ok is report.methods[0].ok is not errors


def test_a_method_too_slow_for_its_rate() -> None:
    assert forward_findings(walked(Faulty("", sample_rate=10**9))) == {"W310"}


def test_ratios_under_a_vector_are_a_warning() -> None:
    assert found(walked(Faulty("", params=(1, 1, 1, 1)))) == {("W106", ""), ("N109", "")}
    assert found(walked(Faulty("shape", params=(1, 64, 1, 64)))) == {("E302", "forward"), ("N109", "")}


def test_labels_that_do_not_match() -> None:
    assert ("W107", "forward") in found(walked(Faulty("", labels=3)))


TABLE = {("E104", "short"), ("E104", "empty"), ("E105", "odd"), ("E103", "ghost")}
TABLE |= {("E102", ""), ("N108", ""), ("N109", "")}


def test_faults_of_the_table() -> None:
    params = {"identity": [1, 1, 1, 1], "short": [1, 1, 1], "odd": [1, 480, 1, 1], "empty": [0, 1, 1, 1]}
    report = walked(Labels(params | {"ghost": [1, 1, 1, 1]}))
    assert found(report) == TABLE
    assert [(row.name, row.ok) for row in report.methods] == [("identity", True), ("odd", False)]


def test_no_method_at_all() -> None:
    module = torch.jit.script(Labels({"identity": [1, 1, 1, 1]}))
    module.names = []
    report = Report("some.ts")
    walk(module, report)
    assert found(report) == {("E101", "")}
    assert "Not ready" in printed(report, 80)


def test_findings_fill_in_their_sentence() -> None:
    finding = find("E105", "encode", ratio=480, limit=65536)
    assert (finding.level, finding.where) == ("error", "encode")
    assert "480" in finding.text
    assert "{" not in finding.text + finding.advice


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_table_fits_and_says_all(width: int) -> None:
    report = walked(Labels({"identity": [1, 1, 1, 1], "odd": [1, 480, 1, 1]}))
    text = printed(report, width)
    assert all(len(line) <= width for line in text.splitlines())
    assert all(word in text for word in ("some.ts", "identity", "odd", "E105", "E102", "Not ready for nn~: 2 errors"))
    assert "agree exactly" in text


def test_every_code_of_methods_is_tried() -> None:
    tried = {code for codes in FAULTS.values() for code in codes} | {code for code, _ in TABLE}
    others = {"W110", "W111", "E112", "W313", "N314", "N315", "W316"}  # test_check_others.py, test_check_senseless.py
    others |= {"E317", "W318", "W319", "W320"}  # test_check_clips.py
    others |= {"W322", "N324"}  # test_check_levels.py
    assert {code for code in CODES if code[1] in "13"} == tried | others | {"E101", "W106", "W107", "N109", "W310"}
