"""Targets: anything that an older libtorch can't load is reported before export, with its place in the code."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from rich.console import Console
from torch import Tensor, nn

from riverrun.errors import RiverrunError, UsageError
from riverrun.runs.folder import Run
from riverrun_export import build as room
from riverrun_export import targets
from riverrun_export.build import Options, export
from riverrun_export.check import CODES, Report, check
from riverrun_export.contract import provenance
from riverrun_export.targets import code, make
from riverrun_export.targets.compare import SPACE, Incomparable, Unsupported, unsupported


class Norm(nn.Module):
    """An operator added in 2.4, called inside a function of torch."""

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.rms_norm(x, [8])


class Spectrum(nn.Module):
    """An argument added in 2.8, which torch passes itself."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.stft(x, 16, return_complex=True).abs()


class Attention(nn.Module):
    """An argument added in 2.1."""

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.scaled_dot_product_attention(x, x, x, scale=0.5)


class PlainAttention(nn.Module):
    """The same operator without that argument, which every libtorch can load."""

    def forward(self, x: Tensor) -> Tensor:
        return nn.functional.scaled_dot_product_attention(x, x, x)


class Every(nn.Module):
    """An overload added in 2.2, which differs from the older ones by a type only."""

    def forward(self, x: Tensor) -> Tensor:
        return torch.all(x > 0, dim=[0, 1])


class Fractional(nn.Module):
    """An argument that accepts any number since 2.1 and only an int before; one call passes an int."""

    def forward(self, x: Tensor) -> Tensor:
        return x.var(0, correction=1) + x.var(0, correction=1.5)


class Old(nn.Module):
    """Operators with newer overloads, called in the old way, and a text that looks like a call."""

    def forward(self, x: Tensor) -> Tensor:
        print("torch.rms_norm(x, [8])")
        return torch.addmm(x, x, x, beta=2) @ x + torch.randn_like(x) + torch.linspace(0.0, 1.0, 10)


class Both(nn.Module):
    """Two operators that 2.0 lacks, one of them called twice, and two with arguments that it lacks."""

    def forward(self, x: Tensor) -> Tensor:
        y = torch.nonzero_static(x, size=4) + torch.rms_norm(x, [8]) + torch.rms_norm(x, [4])
        return nn.functional.scaled_dot_product_attention(x, y, x, scale=0.5) + x.var(0, correction=1.5)


class Results(nn.Module):
    """Old arguments, and results of other types in older versions: tensors in place of numbers."""

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        _, _, _, _, _, _, state, unused, _ = torch.ops.aten._scaled_dot_product_flash_attention(x, x, x)
        return state, unused


class Third(nn.Module):
    """Four calls of one operator; only the third has an argument that was added later."""

    def forward(self, x: Tensor) -> Tensor:
        x = x.var(0, correction=1)
        x = x.var(0, correction=2)
        x = x.var(0, correction=0.5)
        return x.var(0, correction=3)


MODULES: dict[type[nn.Module], tuple[set[str], set[str]]] = {
    Norm: (set(), {"torch.rms_norm"}),
    Spectrum: ({"torch.stft"}, {"torch.stft"}),
    Attention: (set(), {"torch.scaled_dot_product_attention"}),
    PlainAttention: (set(), set()),
    Every: (set(), {"torch.all"}),
    Fractional: (set(), {"torch.var"}),
    Results: (set(), {"torch._scaled_dot_product_flash_attention"}),
    Old: (set(), set()),
    Both: (set(), {"torch.nonzero_static", "torch.rms_norm", "torch.scaled_dot_product_attention", "torch.var"}),
}
"""Operators that nn~ 1.6 can't load, and those that nn~ 1.5 can't load, as found with these releases of libtorch."""


def saved(module: nn.Module, path: Path) -> Path:
    torch.jit.script(module).save(str(path))
    return path


def changed(path: Path, out: Path, change: Callable[[str, bytes], bytes]) -> Path:
    """Copy an archive; `change` receives the name of each member, without the first folder, and its content."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w") as copy:
        for name in source.namelist():
            copy.writestr(name, change(name.partition("/")[2], source.read(name)))
    return out


def of_format(number: int) -> Callable[[str, bytes], bytes]:
    return lambda name, data: b"%d\n" % number if name.endswith("version") else data


@pytest.mark.parametrize("name", targets.TARGETS)
def test_every_target_has_data_without_operators_that_torch_defines_in_python(name: str) -> None:
    target = targets.read(name)
    assert target.libtorch == targets.TARGETS[name]
    assert target.format == 10
    assert len(target.operators) > 1500
    assert target.operators.keys() >= {"aten::mm", "aten::__and__", "prim::device", "quantized::linear"}
    assert "prims::sin" not in target.operators
    assert all(schema.startswith(name) for name, schemas in target.operators.items() for schema in schemas)
    assert Path(targets.__file__).with_name(targets.file_name(name)).stat().st_size < 100_000


def test_targets_differ_as_their_libtorch_does() -> None:
    new, old = targets.read("1.6").operators, targets.read("1.5").operators
    assert "aten::rms_norm" in new.keys() - old.keys()
    assert len(new["aten::all"]) > len(old["aten::all"])


def test_data_is_made_only_by_its_own_release(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match=r"1\.6: needs libtorch 2\.5\.1, and this is torch 2"):
        make.main("1.6")
    here = make.operators()
    assert here == sorted(here)
    assert not any(schema.startswith("prims::sin(") for schema in here)


def test_an_unknown_target_is_refused(tmp_path: Path, trained: Path) -> None:
    with pytest.raises(ValueError, match=r"no target '1\.4'.* 1\.6, 1\.5"):
        unsupported(tmp_path / "no.ts", "1.4")
    with pytest.raises(ValueError, match=r"no target '1\.4'"):
        check(tmp_path / "no.ts", target="1.4")
    with pytest.raises(UsageError, match=r"--target 1\.4: unknown; use one of 1\.6, 1\.5"):
        export(Run.open(trained), tmp_path / "no.ts", Options(target="1.4"))


@pytest.mark.parametrize("module", MODULES)
def test_anything_that_an_older_libtorch_lacks_is_reported(module: type[nn.Module], tmp_path: Path) -> None:
    path = saved(module(), tmp_path / "module.ts")
    for name, expected in zip(("1.6", "1.5"), MODULES[module], strict=True):
        found = unsupported(path, name)
        assert {each.used for each in found} == expected, name
        assert len(found) == len(expected)


def test_a_finding_has_the_operator_the_place_and_the_alternatives(tmp_path: Path) -> None:
    path = saved(Both(), tmp_path / "both.ts")
    found = {each.used: each for each in unsupported(path, "1.5")}
    lines = {call.written: call for call in reversed(code.read(path).calls)}
    with zipfile.ZipFile(path) as archive:
        for used, each in found.items():
            call = lines[used]
            assert each.problem.endswith(f" (Both.forward in {call.file}, line {call.line})")
            assert used in archive.read(f"both/{call.file}").decode().splitlines()[call.line - 1]
    assert "no such operator" in found["torch.rms_norm"].problem
    assert "none of its overloads" in found["torch.var"].problem
    assert "aten::var.correction(Tensor self, int[1]? dim=None, *, int? correction=None" in found["torch.var"].instead


def test_of_several_calls_the_one_that_does_not_match_is_reported(tmp_path: Path) -> None:
    path = saved(Third(), tmp_path / "third.ts")
    (found,) = unsupported(path, "1.5")
    third = [call for call in code.read(path).calls if call.operator == "aten::var"][2]
    assert third.place in found.problem


def test_both_engines_load_in_every_target(instrument_ts: Path, trained: Path, tmp_path: Path) -> None:
    out = tmp_path / "reference.ts"
    export(Run.open(trained), out, Options(engine="cached-conv", target="1.5"))
    for path in (instrument_ts, out):
        assert [unsupported(path, name) for name in targets.TARGETS] == [[]] * len(targets.TARGETS)
    assert provenance.read(instrument_ts)["target"] == "1.6"
    assert provenance.read(out)["target"] == "1.5"


def test_no_operator_remains_defined(tmp_path: Path) -> None:
    unsupported(saved(Both(), tmp_path / "both.ts"), "1.5")
    assert not any(schema.name.startswith(SPACE) for schema in torch._C._jit_get_all_schemas())


def test_a_newer_format_is_reported(tmp_path: Path) -> None:
    path = changed(saved(nn.ReLU(), tmp_path / "a.ts"), tmp_path / "b.ts", of_format(11))
    assert [(each.used, each.problem) for each in unsupported(path, "1.6")] == [
        ("format 11", "it reads formats up to 10")
    ]


class Line(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return torch.linspace(0.0, 1.0, 10)


def test_calls_that_libtorch_upgrades_from_an_old_format_are_not_reported(tmp_path: Path) -> None:
    """`linspace` had a default for its steps; no newer overload accepts a call without them."""

    def older(name: str, data: bytes) -> bytes:
        return of_format(3)(name, data.replace(b"linspace(0., 1., 10)", b"linspace(0., 1., None)"))

    path = changed(saved(Line(), tmp_path / "a.ts"), tmp_path / "b.ts", older)
    with zipfile.ZipFile(path) as archive:
        assert any(b"1., None)" in archive.read(name) for name in archive.namelist())
    assert unsupported(path, "1.5") == []


def broken_code(name: str, data: bytes) -> bytes:
    return b"class" if name.endswith(".py") else data


def broken_number(name: str, data: bytes) -> bytes:
    return b"three" if name.endswith("version") else data


@pytest.mark.parametrize("change", [broken_code, broken_number])
def test_invalid_archives_are_incomparable(change: Callable[[str, bytes], bytes], tmp_path: Path) -> None:
    path = changed(saved(Norm(), tmp_path / "a.ts"), tmp_path / "b.ts", change)
    for invalid in (path, tmp_path / "missing.ts", tmp_path):
        with pytest.raises(Incomparable, match=r"\w"):
            unsupported(invalid, "1.6")


class Sounding(Norm):
    """A module without faults, except an operator that an older libtorch lacks."""

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("forward_params", torch.tensor([1, 1, 1, 1]))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.nan_to_num(x, 0.0, 0.0, 0.0)
        return 0.1 * nn.functional.rms_norm(x.unflatten(2, (-1, 64)), [64]).flatten(2)


def test_check_reports_unsupported_operators_and_continues(tmp_path: Path) -> None:
    path = saved(Sounding(), tmp_path / "sounding.ts")
    fine, report = check(path), check(path, target="1.5")
    assert (fine.ok, fine.target) == (True, "1.6")
    (found,) = (finding for finding in report.findings if finding.level == "error")
    assert (found.code, found.where, report.ok) == ("E401", "torch.rms_norm", False)
    assert "nn~ 1.5 (libtorch 2.0.1) can't load the file: it has no such operator (rms_norm in code/" in found.text
    assert [row.name for row in report.methods] == ["forward"]
    assert "checked for nn~ 1.5 (libtorch 2.0.1)" in printed(report)


def test_check_reports_that_it_cannot_compare(tmp_path: Path) -> None:
    path = saved(Sounding(), tmp_path / "sounding.ts")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("sounding/code/odd.py", "not Python, and nothing that torch reads")
    report = check(path)
    assert report.ok
    assert "N402" in {finding.code for finding in report.findings}
    assert report.methods[0].ok


class Multiplying(Sounding):
    """The same with a matrix product."""

    def __init__(self) -> None:
        super().__init__()
        self.register_parameter("weight", nn.Parameter(torch.eye(64)))

    def forward(self, x: Tensor) -> Tensor:
        x = torch.nan_to_num(x, 0.0, 0.0, 0.0)
        return (x.unflatten(2, (-1, 64)) @ self.weight).flatten(2)


def test_check_explains_how_to_stop_torch_from_splitting_products(tmp_path: Path) -> None:
    advices = {}
    for module in (Sounding(), Multiplying()):
        report = check(saved(module, tmp_path / "some.ts"))
        assert report.ok
        advices[type(module)] = [finding.advice for finding in report.findings if finding.code == "N403"]
    assert advices[Sounding] == []
    (advice,) = advices[Multiplying]
    assert all(word in advice for word in ("OMP_NUM_THREADS=1 pd", "launchctl setenv", "setx"))


def test_every_code_of_targets_is_tested() -> None:
    assert {name for name in CODES if name[1] == "4"} == {"E401", "N402", "N403"}


def test_a_report_contains_the_target_of_the_file() -> None:
    report = Report("some.ts", metadata={"riverrun": "0.1.0", "target": "1.5", "made": "2026-11-23T12:00"})
    assert "made by riverrun 0.1.0 for nn~ 1.5" in printed(report)


def printed(report: Report) -> str:
    page = io.StringIO()
    report.print(Console(file=page, width=200))
    return page.getvalue()


def test_a_file_that_the_target_cannot_load_is_not_exported(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "tones.ts"
    out.write_text("what was there")
    monkeypatch.setattr(room, "unsupported", lambda *_: [Unsupported("torch.mm", "no such operator", "use others")])
    with pytest.raises(RiverrunError, match=r"nn~ 1\.5 .* can't load it: torch\.mm: no such operator; nothing written"):
        export(Run.open(trained), out, Options(target="1.5"))
    assert out.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [out]


def test_no_file_calls_isnan_on_a_number(instrument_ts: Path) -> None:
    """libtorch up to 2.5 returns an int, newer ones return a bool: the file loads, and then raises."""
    with zipfile.ZipFile(instrument_ts) as archive:
        code_ = [archive.read(name).decode() for name in archive.namelist() if name.endswith(".py")]
    assert any("set_temperature" in each for each in code_)
    assert not any("isnan" in each for each in code_)
