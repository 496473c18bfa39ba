"""Help: every command and option has one, at any width, without loading torch."""

import argparse
import re
from pathlib import Path

import pytest
from commands import Command, python

from riverrun import __version__
from riverrun.cli.main import build_parser

COMMANDS = {
    "synth": "out minutes seed rate",
    "prepare": "out rate channels clip workers",
    "train": "out from preset config steps adversarial also seed device devices nodes",
    "prior": "corpus steps config device also",
    "evaluate": "corpus out",
    "compare": "corpus out",
    "sweep": "out cluster workers device",
    "export": "out latents target engine alone",
    "check": "json target",
    "bench": "block threads count json",
    "patch": "out port",
    "play": "device devices block rate share port open out",
    "motion": "port host seconds",
    "generate": "out seconds temperature seed",
    "transform": "out",
    "demo": "out",
}
"""The commands, and the options that the design names for each."""

ALIASES = {"--sample-rate": "--rate", "--license": "--licence", "--no-patches": "--alone"}
"""Other names of options."""


@pytest.mark.parametrize("width", [24, 80])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help(riverrun: Command, monkeypatch: pytest.MonkeyPatch, command: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    outcome = riverrun(f"{command} --help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: riverrun {command}".strip())
    assert width < 80 or max(map(len, outcome.out.splitlines())) <= 80


def commands() -> dict[str, argparse.ArgumentParser]:
    """Return the parser of each command."""
    (choices,) = (action.choices for action in build_parser()._actions if action.dest == "command")
    assert isinstance(choices, dict)
    return choices


def test_every_designed_option_exists_and_its_name_is_one_word() -> None:
    assert commands().keys() == COMMANDS.keys()
    for name, parser in commands().items():
        options = {word for action in parser._actions for word in action.option_strings} - {"-h"}
        assert {f"--{word}" for word in COMMANDS[name].split()} | {"--debug", "--help"} <= options
        assert all(re.fullmatch(r"--[a-z]+", option) for option in options - ALIASES.keys()), options
        assert all(action.help for action in parser._actions), name


def test_an_alias_is_another_name_of_the_same_option() -> None:
    actions = [action for parser in commands().values() for action in parser._actions]
    for alias, option in ALIASES.items():
        both = [action for action in actions if alias in action.option_strings]
        assert both == [action for action in actions if option in action.option_strings] != []


def test_help_and_version_load_no_large_package() -> None:
    for option in ("--help", "--version"):
        code = f"import sys; sys.argv = ['riverrun', {option!r}]; from riverrun.cli import main\n"
        code += "try: main()\nexcept SystemExit: print({'torch', 'lightning', 'numpy'} & set(sys.modules))"
        outcome = python("-c", code)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.endswith("set()\n")


def test_the_module_runs_the_commands(riverrun: Command, tmp_path: Path) -> None:
    assert python("-m", "riverrun", "--version") == (0, f"riverrun {__version__}\n", "")
    line = "export nothere --out new.ts"
    assert python("-m", "riverrun", *line.split(), cwd=tmp_path) == riverrun(line)
