"""Fixtures for tests of the command line: a function that runs a command, and a folder of files to run it on."""

import shlex
import shutil
from pathlib import Path

import pytest
from commands import Command, Outcome
from micro import MICRO, RATE, tone

from riverrun import audio
from riverrun.cli import main
from riverrun.corpus import prepare
from riverrun.runs import config


@pytest.fixture
def riverrun(capsys: pytest.CaptureFixture[str]) -> Command:
    """Return a function that runs a command line in this process."""

    def run(line: str) -> Outcome:
        capsys.readouterr()
        try:
            code: str | int | None = main(shlex.split(line))
        except SystemExit as stop:
            code = stop.code
        return Outcome(code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory, trained: Path, instrument_ts: Path, corpus_folder: Path) -> Path:
    """A folder of valid and invalid inputs for commands. Copy it before changing it."""
    here = tmp_path_factory.mktemp("folder")
    shutil.copytree(corpus_folder, here / "corpus")
    shutil.copytree(trained, here / "run")
    shutil.copy(instrument_ts, here / "tones.ts")
    unfinished = shutil.copytree(trained, here / "unfinished")
    (unfinished / "whitening.safetensors").unlink()
    noprior = shutil.copytree(trained, here / "noprior")
    (noprior / "prior.safetensors").unlink()
    torn = shutil.copytree(trained, here / "torn")
    (torn / "config.yaml").write_text("training: {stpes: 4}")
    (here / "empty").mkdir()
    audio.write(here / "audio" / "tone.wav", tone(0.3, 220), RATE)
    (here / "folder.ts").mkdir()
    (here / "nothing.ts").touch()
    audio.write(here / "tone.wav", tone(0.3, 220), RATE)
    prepare([here / "audio"], here / "other", RATE, 2, 0.25, 1)
    for name in ("text.txt", "text.ts", "broken.wav"):
        (here / name).write_text("no audio, and no instrument either")
    for name, text in {
        "micro": config.dump(config.resolve(MICRO)),
        "colons": "a: b: c",
        "list": "- 1",
        "number": "training: 4",
        "word": "training: {steps: many}",
        "unknown": "training: {stpes: 4}",
        "negative": "training: {batch: -1}",
        "fast": "training: {rate: fast}",
        "short": "training: {crop: 0.001}",
    }.items():
        (here / f"{name}.yaml").write_text(text)
    return here
