"""The README: every command in it runs, in order, as it stands there but for the numbers that make it long."""

import re
import shlex
from pathlib import Path

import pytest
import yaml
from micro import MICRO

from riverrun.cli import demo, main
from riverrun.runs import config

README = Path(__file__).parents[1] / "README.md"
SHORTER = {"--steps": "8", "--minutes": "0.5", "--seconds": "2", "--rate": "16000", "--clip": "0.5", "--count": "10"}


def blocks(mark: str, language: str = "sh") -> list[str]:
    """Return the code blocks behind `<!-- mark -->`."""
    return re.findall(rf"<!-- {mark} -->\n```{language}\n(.*?)```", README.read_text("utf-8"), re.DOTALL)


def test_it_has_its_two_commands_and_every_other_command_stands_in_the_tour() -> None:
    (instrument,), (tests,) = blocks("instrument"), blocks("tests")
    assert instrument.endswith("riverrun demo --out demo\n")
    assert "pytest" in tests
    fenced = README.read_text("utf-8").count("```sh")
    assert fenced == 2 + len(blocks("tour"))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """The preset tiny, smaller still: 4 bands of 16 kHz, 8 latents."""
    smaller = config.merge(MICRO, {"architecture": {"latents": 8}})
    real = config.preset
    monkeypatch.setattr(config, "preset", lambda name: smaller if name == "tiny" else real(name))


@pytest.mark.usefixtures("small")
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
    (python,) = blocks("python", "python")
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
        "instruments/drums.ts",
        "instruments/drums-oneshot.maxpat",
    ):
        assert Path(made).is_file(), made
    assert yaml.safe_load(Path("run/config.yaml").read_text("utf-8"))["training"]["steps"] == 8


@pytest.mark.usefixtures("small")
def test_the_demo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(demo, "MINUTES", 0.4)
    assert main(["demo", "--out", str(tmp_path / "demo")]) == 0, capsys.readouterr().err
    made = {path.name for path in (tmp_path / "demo").iterdir()}
    assert {
        "strings.ts",
        "strings-play.pd",
        "strings-play.maxpat",
        "strings-latents.pd",
        "strings-generated.wav",
    } <= made


def test_every_picture_and_link_in_it_is_there() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", README.read_text("utf-8")):
        assert (README.parent / target).is_file(), target
