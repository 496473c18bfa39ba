"""The README: every command in it runs, in order, as it stands there but for the numbers that make it long."""

import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import pytest
import yaml
from micro import CLIPS, MICRO

from riverrun.cli import demo, main
from riverrun.cli.main import build_parser
from riverrun.experiments import Settings
from riverrun.experiments.sweep import read_experiment
from riverrun.experiments.sweep.plan import make_plan
from riverrun.runs import config
from riverrun.runs.bundled import names

README = Path(__file__).parents[1] / "README.md"
SHORTER = {
    "--steps": "8",
    "--minutes": "0.5",
    "--seconds": "2",
    "--rate": "16000",
    "--clip": "0.5",
    "--count": "10",
    "--clips": "3",
}


def blocks(mark: str, language: str = "sh") -> list[str]:
    """Return the code blocks behind `<!-- mark -->`."""
    return re.findall(rf"<!-- {mark} -->\n```{language}\n(.*?)```", README.read_text("utf-8"), re.DOTALL)


def test_it_has_its_two_commands_and_every_other_command_stands_in_the_tour() -> None:
    (instrument,), (tests,) = blocks("instrument"), blocks("tests")
    venv, loop, *commands, done = instrument.splitlines()
    assert venv == "python3 -m venv .venv && .venv/bin/pip install ."
    assert (loop[:12], loop[-4:], done) == ("for name in ", "; do", "done")
    assert sorted(loop[12:-4].split()) == [*names()]
    for command in commands:  # that names work is tested with the commands
        program, *arguments = shlex.split(command.replace("$name", "strings"))
        assert program == ".venv/bin/riverrun"
        build_parser().parse_args(arguments)
    assert "pytest" in tests
    fenced = README.read_text("utf-8").count("```sh")
    assert fenced == 2 + len(blocks("tour")) + len(blocks("play"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The presets tiny and oneshot, smaller still: 4 bands of 16 kHz, 8 latents, frames of 256 samples."""
    tiny = config.merge(MICRO, {"architecture": {"latents": 8, "strides": [8, 8]}})
    smaller = {"tiny": tiny, "oneshot": config.merge(tiny, CLIPS)}
    real = config.preset
    monkeypatch.setattr(config, "preset", lambda name: smaller.get(name) or real(name))


@pytest.fixture
def short_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """An evaluation that plays three seconds where it plays a minute."""
    monkeypatch.setattr("riverrun.experiments.Settings", partial(Settings, minute=3.0))


@pytest.mark.usefixtures("small", "short_minute", "one_process_a_file")
def test_the_tour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(tmp_path)
    commands = [line for block in blocks("tour") for line in block.splitlines()]
    assert len(commands) >= 9
    for line in commands:
        words = shlex.split(line)
        for option, value in SHORTER.items():
            if option in words:
                words[words.index(option) + 1] = value
        found = [[str(path) for path in sorted(Path().glob(word))] if "*" in word else [word] for word in words[1:]]
        assert words[0] == "riverrun"
        assert main([word for each in found for word in each]) == 0, (line, capsys.readouterr().err)
    for python in blocks("python", "python"):
        exec(python, {})
    for made in (
        "corpus/corpus.json",
        "run/prior.safetensors",
        "instruments/strings.ts",
        "plays.wav",
        "transformed.wav",
        "instruments/strings-motion.pd",
        "instruments/again.ts",
        "again.wav",
        "report/report.html",
        "instruments/drums.ts",
        "instruments/drums-oneshot.maxpat",
    ):
        assert Path(made).is_file(), made
    assert yaml.safe_load(Path("run/config.yaml").read_text("utf-8"))["training"]["steps"] == 8
    for block in blocks("play"):
        assert_plays_until_ctrl_c(block)


def assert_plays_until_ctrl_c(line: str) -> None:
    """Check that a command of `riverrun play` prints an address, and ends well at Ctrl-C; no sound card is needed."""
    command = [sys.executable, "-m", *shlex.split(line), "--device", "null"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout is not None
        lines = []
        for printed in process.stdout:
            lines.append(printed)
            if printed.startswith("stop with"):
                process.send_signal(signal.SIGINT)
        assert process.wait() == 0, lines
    assert any("http://127.0.0.1" in printed for printed in lines), lines


@pytest.mark.usefixtures("small", "uncompared", "checked_here")
def test_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    corpus, base, out = (tmp_path / name for name in ("corpus", "base", "demo"))
    monkeypatch.setattr(demo, "MINUTES", 0.4)
    monkeypatch.setattr(demo, "BASE", str(base))
    for line in (
        f"synth strings --out {tmp_path / 'strings'} --minutes 0.1",
        f"prepare {tmp_path / 'strings'} --out {corpus} --clip 2",
        f"train {corpus} --out {base} --preset tiny --steps 1",
        f"demo --out {out}",
    ):
        assert main(line.split()) == 0, capsys.readouterr().err
    made = {path.name for path in out.iterdir()}
    assert {
        "strings.ts",
        "strings-play.pd",
        "strings-play.maxpat",
        "strings-latents.pd",
        "strings-generated.wav",
    } <= made
    assert yaml.safe_load((out / "run/run.json").read_text("utf-8"))["base"]["name"] == "base"


def test_the_demo_on_a_folder_of_recordings(tmp_path: Path) -> None:
    commands: list[list[str]] = []

    def record(arguments: Sequence[str]) -> int:
        commands.append(list(arguments))
        return 0

    args = build_parser().parse_args(["demo", str(tmp_path / "my sounds"), "--out", str(tmp_path / "out")])
    assert demo.run_demo(record, args) == 0
    assert [command[0] for command in commands] == ["prepare", "train", "prior", "export", "check", "generate"]
    assert commands[0][1] == str(tmp_path / "my sounds")
    assert str(tmp_path / "out" / "my sounds.ts") in commands[3]


def test_the_experiment_in_it_has_a_plan(tmp_path: Path) -> None:
    (experiment,) = blocks("experiment", "yaml")
    (tmp_path / "experiment.yaml").write_text(experiment, "utf-8")
    read, _ = read_experiment(str(tmp_path / "experiment.yaml"))
    assert len(make_plan(read, tmp_path, threads=1, device="cpu").runs) == 8


def test_every_picture_and_link_in_it_is_there() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README.read_text("utf-8")):
        assert (README.parent / target).is_file(), target
