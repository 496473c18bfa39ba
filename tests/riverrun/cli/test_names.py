"""Every command that takes RUN takes the names of the instruments in the package."""

from pathlib import Path

import pytest
from commands import Command, reports_one_line

from riverrun.cli import play
from riverrun.runs import Run
from riverrun.runs.bundled import FOLDER, names


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds only recordings in `strings`, which do not hide the instrument."""
    (tmp_path / "strings").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_export_writes_an_instrument_that_says_what_it_was_made_of(riverrun: Command, here: Path) -> None:
    outcome = riverrun("export strings --out strings.ts --alone")
    assert outcome.code == 0, outcome.err
    assert "licence: MIT" in outcome.out
    assert "methods forward, encode, decode, prior, generate" in outcome.out
    from riverrun_export.contract import provenance

    lines = provenance.lines(provenance.read(here / "strings.ts"))
    assert any("riverrun synth strings" in line and "minutes on" in line for line in lines)
    assert any(line.startswith("measured on ") and "synth strings" in line for line in lines)
    assert lines[-1] == "licence: MIT"


@pytest.mark.usefixtures("uncompared")
def test_a_licence_that_is_given_replaces_that_of_the_card(riverrun: Command) -> None:
    assert "licence: mine" in riverrun("export drums --out drums.ts --alone --licence mine").out


@pytest.mark.parametrize("name", ["strings", "keys", "drums"])
def test_generate_takes_names(name: str, riverrun: Command, here: Path) -> None:
    outcome = riverrun(f"generate {name} --out out.wav --seconds 0.5 --seed 1")
    assert outcome.code == 0, outcome.err
    assert (here / "out.wav").is_file()


def test_transform_takes_names(riverrun: Command, here: Path, folder: Path) -> None:
    outcome = riverrun(f"transform keys {folder / 'tone.wav'} --out out.wav")
    assert outcome.code == 0, outcome.err


@pytest.mark.usefixtures("uncompared")
def test_play_takes_names(monkeypatch: pytest.MonkeyPatch, riverrun: Command) -> None:
    """The run is exported in this process, by the command that another one would run."""

    def export(run: str, path: Path) -> list[str]:
        return riverrun(f"export {run} --out {path} --alone").out.splitlines()

    played = []
    monkeypatch.setattr(play, "export_in_process", export)
    monkeypatch.setattr("riverrun_export.play.performance.perform", lambda path, **_: played.append(path.name))
    outcome = riverrun("play drums --device null")
    assert outcome.code == 0, outcome.err
    assert played == ["drums.ts"]


def test_evaluate_compare_and_train_resolve_names_before_they_read_a_corpus(riverrun: Command, folder: Path) -> None:
    """The corpus has another format than the instruments, so each command ends with one line about that."""
    corpus = folder / "corpus"
    for line in (
        f"evaluate strings --corpus {corpus} --out report",
        f"compare strings keys --corpus {corpus} --out report",
        f"train {corpus} --out run --from strings",
    ):
        outcome = riverrun(line)
        assert outcome.code == 2, outcome
        assert reports_one_line(outcome, line.split()[0])
        assert "48000" in outcome.err
        assert "16000" in outcome.err


def test_prior_does_not_change_the_package(riverrun: Command, folder: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in FOLDER.rglob("*.safetensors")}
    outcome = riverrun(f"prior strings --corpus {folder / 'corpus'}")
    assert (outcome.code, outcome.out) == (2, "")
    assert reports_one_line(outcome, "prior")
    assert "riverrun train CORPUS --out RUN --from strings" in outcome.err
    assert {path: path.stat().st_mtime_ns for path in FOLDER.rglob("*.safetensors")} == before


def test_from_takes_the_settings_of_its_base(riverrun: Command, folder: Path, here: Path) -> None:
    outcome = riverrun(f"train {folder / 'corpus'} --out new --from {folder / 'run'} --steps 0 --adversarial 0")
    assert outcome.code == 0, outcome.err
    run, base = Run.open("new"), Run.open(folder / "run")
    assert run.config.architecture == base.config.architecture
    assert run.facts.base is not None
    outcome = riverrun(f"train {folder / 'corpus'} --out other --from {folder / 'run'} --preset tiny")
    assert outcome.code == 2
    assert "leave out --preset" in outcome.err
    assert not (here / "other").exists()


@pytest.mark.parametrize("line", ["export nothing --out a.ts", "generate nothing --out a.wav", "export '' --out a.ts"])
def test_other_names_are_refused_as_before(line: str, riverrun: Command) -> None:
    outcome = riverrun(line)
    assert outcome.code == 2
    assert reports_one_line(outcome, line.split()[0])


def test_help_names_the_instruments(riverrun: Command) -> None:
    for command in ("export", "generate", "transform", "evaluate", "compare", "play"):
        text = riverrun(f"{command} --help").out
        assert all(name in text for name in names())
