"""Export: a file is written completely or not at all, contains its origin, and no pickle is read."""

import functools
import io
import pickle
import shutil
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from micro import MICRO
from rich.console import Console

import riverrun
from riverrun.corpus import Corpus
from riverrun.errors import RiverrunError, UsageError
from riverrun.runs import config
from riverrun.runs.folder import Run
from riverrun.training import train_prior
from riverrun_export import build as room
from riverrun_export import contract, verify
from riverrun_export.build import Options, export
from riverrun_export.check import Report, check, playing
from riverrun_export.check.module import check_module
from riverrun_export.contract import provenance
from riverrun_export.host import blocks
from riverrun_export.verify import Comparison

RECORDED = [
    "riverrun", "made", "target", "training", "rate", "channels", "ratio", "latents", "explained", "hidden_latents",
    "engine", "engine_licence", "licence",
]  # fmt: skip
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["corpus", "files", "names"]), inner),
    max_leaves=5,
)


def test_the_file_contains_its_origin(instrument_ts: Path) -> None:
    record = provenance.read(instrument_ts)
    assert record["rate"] == 16000
    assert record["ratio"] == 64
    assert record["config"]["training"]["steps"] == 12
    assert record["training"]["steps"] == 16
    assert record["training"]["metrics"]["heldout_spectral"] > 0
    assert sum(record["explained"]) == pytest.approx(1, abs=1e-4)
    assert record["riverrun"]


def test_the_licence_is_in_the_file_in_its_attribute_and_in_check(trained: Path, tmp_path: Path) -> None:
    given = "CC BY-SA 4.0,\nMarie Ållander « pour tous »"
    run = shutil.copytree(trained, tmp_path / "run")
    (run / "prior.safetensors").unlink()  # its methods take long to check
    lines = export(Run.open(run), tmp_path / "tones.ts", Options(licence=given))
    attribute = torch.jit.load(str(tmp_path / "tones.ts")).get_licence()
    report = check(tmp_path / "tones.ts")
    out = Console(record=True, width=100, file=io.StringIO())
    report.print(out)
    assert provenance.read(tmp_path / "tones.ts")["licence"] == given
    assert attribute == ["CC BY-SA 4.0, Marie Ållander « pour tous »"]
    assert lines[-1] == "licence: CC BY-SA 4.0, Marie Ållander « pour tous »"
    assert report.ok
    shown = out.export_text()
    for line in (
        lines[-1],
        "from 5 files, 0.2 minutes: 0.wav … 4.wav",
        "4 latents, 100.0% of the variance",
        "for nn~ 1.6",
    ):
        assert line in shown, shown


@pytest.mark.usefixtures("uncompared")
def test_a_run_without_a_record_of_its_corpus_is_exported(trained: Path, tmp_path: Path) -> None:
    run = Run.open(trained)
    run.facts.corpus = None
    export(run, tmp_path / "tones.ts")
    (about,) = torch.jit.load(str(tmp_path / "tones.ts")).get_about()
    assert about.startswith("4 latents")


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(RECORDED), ANYTHING), st.binary(max_size=20))
def test_an_invalid_record_is_ignored(record: dict[str, object], broken: bytes) -> None:
    assert all(isinstance(line, str) and "\n" not in line for line in provenance.lines(record))
    assert isinstance(provenance.about(record), str)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "odd.ts"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(f"odd/extra/{provenance.METADATA}", broken)
        assert isinstance(provenance.read(path), dict)


def test_weights_are_stored_once_however_many_methods_use_them(instrument_ts: Path, trained: Path) -> None:
    weights = sum((trained / f"{name}.safetensors").stat().st_size for name in ("autoencoder", "prior"))
    with zipfile.ZipFile(instrument_ts) as archive:
        tensors = sum(item.file_size for item in archive.infolist() if "/data/" in item.filename)
    assert tensors < 1.5 * weights


def test_the_file_holds_no_path_of_its_maker_and_no_code_but_ours_and_torchs(instrument_ts: Path) -> None:
    with zipfile.ZipFile(instrument_ts) as archive:
        names = archive.namelist()
        everything = b"".join(archive.read(name) for name in names)
    for folder in (Path(riverrun.__file__).parents[1], Path(torch.__file__).parents[1], instrument_ts.parent):
        assert str(folder).encode() not in everything
    code = {name.split("/__torch__/")[1].split("/")[0].removesuffix(".py") for name in names if "/__torch__/" in name}
    assert code <= {"riverrun", "riverrun_export", "torch"}
    assert {name.split("/")[0] for name in names} == {"tones"}


def test_a_file_that_differs_from_the_run_is_not_put_in_place(
    trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "tones.ts"
    out.write_text("what was there")
    monkeypatch.setattr(room, "compare", lambda *_: [Comparison("forward", 1.0, 2.0)])
    with pytest.raises(RiverrunError, match="away from the run"):
        export(Run.open(trained), out)
    assert out.read_text() == "what was there"
    assert list(tmp_path.iterdir()) == [out]


METHODS = {"encode", "decode", "forward", "prior", "generate", "to_noise", "from_noise"}


@pytest.fixture
def short_comparison(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare less audio and fewer steps of the prior, and load a file once."""
    monkeypatch.setattr(verify, "SECONDS", 0.25)
    monkeypatch.setattr(verify, "STEPS", 16)
    monkeypatch.setattr(torch.jit, "load", functools.cache(torch.jit.load))


def error_ratio(path: Path, parts: room.Parts) -> dict[str, float]:
    return {each.method: each.error_ratio for each in room.compare(path, parts.reference(), parts.run.example_clip())}


@pytest.mark.usefixtures("short_comparison")
@pytest.mark.parametrize("options", [Options(), Options(latents=2), Options(latents=2, fill_noise=True)])
def test_every_method_is_compared_and_a_wrong_weight_is_noticed_in_each_method_that_uses_it(
    trained: Path, tmp_path: Path, options: Options
) -> None:
    run = Run.open(trained)
    export(run, tmp_path / "tones.ts", options)
    unchanged = error_ratio(tmp_path / "tones.ts", room.gather(run, options))
    assert set(unchanged) == METHODS
    assert max(unchanged.values()) < 1
    for part, users in {
        "encoder": {"encode", "forward", "to_noise"},
        "decoder": {"decode", "forward", "generate", "from_noise"},
        "prior": {"prior", "generate", "to_noise", "from_noise"},
    }.items():
        parts = room.gather(run, options)
        bias = parts.prior.flow.bias if part == "prior" else getattr(parts.model, part)[0].conv.bias
        bias.data += 0.02
        changed = error_ratio(tmp_path / "tones.ts", parts)
        assert {name for name, value in changed.items() if value > 1} == users


def test_a_run_without_a_prior_exports_without_its_methods(trained: Path, tmp_path: Path) -> None:
    run = shutil.copytree(trained, tmp_path / "run")
    (run / "prior.safetensors").unlink()
    lines = export(Run.open(run), tmp_path / "tones.ts", Options(latents=3))
    table = contract.read(torch.jit.load(str(tmp_path / "tones.ts")))
    assert [method.name for method in table.methods] == ["forward", "encode", "decode"]
    assert table.method("decode").in_channels == 3
    assert "riverrun prior" in lines[-1]


@pytest.mark.usefixtures("uncompared")
def test_the_run_of_an_unfinished_training_exports_with_a_note(trained: Path, tmp_path: Path) -> None:
    run = Run.open(shutil.copytree(trained, tmp_path / "run"))
    run.facts.steps -= 3
    lines = export(run, tmp_path / "tones.ts")
    assert f"this is the run after {run.facts.steps} of {run.facts.total_steps} steps of its training" in lines


@pytest.mark.parametrize("name", ["autoencoder", "whitening", "prior"])
def test_no_pickle_is_read(trained: Path, tmp_path: Path, name: str) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (Path.touch, (tmp_path / "ran",))  # type: ignore[return-value]

    run = shutil.copytree(trained, tmp_path / "run")
    (run / f"{name}.safetensors").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(RiverrunError, match="damaged"):
        export(Run.open(run), tmp_path / "tones.ts")
    assert not (tmp_path / "ran").exists()
    assert not (tmp_path / "tones.ts").exists()


def test_a_name_without_ts_is_refused(trained: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"ends in \.ts"):
        export(Run.open(trained), tmp_path / "tones.pt")


def test_the_reference_engine_sounds_the_same_and_its_file_names_the_licence_of_its_code(
    trained: Path, tmp_path: Path, instrument_ts: Path
) -> None:
    out = tmp_path / "reference.ts"
    lines = export(Run.open(trained), out, Options(engine="cached-conv"))
    assert "cached-conv" in lines[-1]
    assert "CC BY-NC" in lines[-1]
    assert provenance.read(out)["engine"] == "cached-conv"
    assert "CC BY-NC" in provenance.read(out)["engine_licence"]
    assert provenance.read(instrument_ts)["engine"] == "linear"
    assert provenance.read(instrument_ts)["engine_licence"] == ""
    ours, reference = (torch.jit.load(str(path)) for path in (instrument_ts, out))
    table = contract.read(ours)
    assert contract.read(reference) == table
    for method in table.methods:
        torch.manual_seed(0)
        x = 0.2 * torch.randn(2, method.in_channels, 4096 // method.in_ratio)
        outputs = []
        for module in (ours, reference):
            module.set_seed(3)
            outputs.append(blocks(module, method, x, [64, 192, 1024]))
        assert (outputs[0] - outputs[1]).abs().max() < 1e-4 * outputs[1].square().mean().sqrt(), method.name


def test_an_unknown_engine_is_refused(trained: Path, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"--engine rocket: unknown; use one of linear, cached-conv"):
        export(Run.open(trained), tmp_path / "tones.ts", Options(engine="rocket"))


def test_all_weights_lie_in_one_piece_of_memory_each_at_a_cache_line(instrument_ts: Path) -> None:
    weights = list(torch.jit.load(str(instrument_ts)).parameters())
    assert len({weight.untyped_storage().data_ptr() for weight in weights}) == 1
    assert {weight.storage_offset() % 16 for weight in weights} == {0}


@pytest.mark.usefixtures("uncompared")
def test_every_corpus_of_a_run_is_named(trained: Path, tmp_path: Path) -> None:
    """In the record, in the attribute and in the report of `check`: the licence depends on it."""
    run = Run.open(trained)
    run.facts.also = [{"files": 1, "seconds": 90.0, "names": ["theirs.wav"], "digest": "0"}]
    both = "from 5 files, 0.2 minutes: 0.wav … 4.wav, and from 1 file, 1.5 minutes: theirs.wav"
    export(run, tmp_path / "tones.ts")
    record = provenance.read(tmp_path / "tones.ts")
    assert record["training"]["also"] == run.facts.also
    (about,) = torch.jit.load(str(tmp_path / "tones.ts")).get_about()
    assert about.startswith(both)
    assert both in provenance.lines(record)
    record["training"]["corpus"] = None
    assert "from recordings that aren't named, and from 1 file, 1.5 minutes: theirs.wav" in provenance.lines(record)


@pytest.mark.parametrize("frames_per_step", [1, 2])
def test_a_prior_that_is_a_cascade_exports_and_passes_the_check(
    trained: Path,
    corpus: Corpus,
    tmp_path: Path,
    console: Console,
    frames_per_step: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run = Run.open(shutil.copytree(trained, tmp_path / "run"))
    settings = config.resolve(
        config.merge(MICRO, {"prior": {"kind": "cascade", "hidden": 8, "frames_per_step": frames_per_step}})
    )
    train_prior(run, corpus, 4, 0, console=console, config=settings)
    assert run.prior().reads_last_step
    export(run, tmp_path / "cascade.ts")
    monkeypatch.setattr(playing, "MIN_SAMPLES", 4096)  # four times the past that the prior reads
    report = Report("cascade.ts")
    check_module(torch.jit.load(str(tmp_path / "cascade.ts")), report)
    assert report.ok, report.findings
