"""Whole commands: messages of unexpected errors, output, progress, and runs that need no work."""

import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import warnings
from pathlib import Path
from types import SimpleNamespace

import pytest
from commands import STOPPED, Command, modification_times
from micro import tone

from riverrun import audio, training
from riverrun.audio import synth
from riverrun.corpus import prepare
from riverrun.runs import config


def test_debug_shows_the_traceback(riverrun: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = riverrun("prepare . --out new --debug")
    assert outcome.code == 1
    assert outcome.err.startswith("Traceback")
    assert outcome.err.splitlines()[-1] == "riverrun prepare: no audio files in ."


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (RuntimeError("first\n  second"), "RuntimeError: first second (add --debug for the traceback)"),
        (ValueError(), "ValueError: (add --debug for the traceback)"),
        (OSError(28, "No space left on device", "new/a.wav"), "new/a.wav: No space left on device"),
        (PermissionError(13, "Permission denied", ".draft", None, "a.ts"), "a.ts: Permission denied"),
        (OSError("a message only"), "a message only"),
        (MemoryError(), "MemoryError: (add --debug for the traceback)"),
        (KeyboardInterrupt(), STOPPED),
    ],
)
def test_an_unexpected_error_is_one_line(
    riverrun: Command, monkeypatch: pytest.MonkeyPatch, error: BaseException, line: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(synth, "synthesise", fail)
    assert riverrun("synth drums --out new") == (1, "", f"riverrun synth: {line}\n")


def test_warnings_are_shown_with_debug_only(riverrun: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def warn(*_: object, **__: object) -> list[Path]:
        warnings.warn("for developers", stacklevel=1)
        return []

    monkeypatch.setattr(synth, "synthesise", warn)
    assert riverrun("synth drums --out new").err == ""
    with pytest.warns(UserWarning, match="for developers"):
        riverrun("synth drums --out new --debug")


def test_paths_are_printed_unchanged(riverrun: Command, tmp_path: Path) -> None:
    """Brackets and colons are markup for rich, and it would wrap a path that is longer than the terminal."""
    out = tmp_path / "[red] :fire: [" / ("ü" * 100) / "[bold]"
    outcome = riverrun(f"synth drums --minutes 0.001 --rate 8000 --out {shlex.quote(str(out))}")
    assert outcome == (0, f"wrote 1 file to {out}\n", "")
    assert riverrun(f"check {shlex.quote(str(tmp_path / 'no[bold]thing'))}").err.count("no[bold]thing") == 1


def test_a_finished_corpus_and_a_finished_run_are_not_changed(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shutil.copytree(folder, tmp_path / "copy"))
    assert riverrun("prepare tone.wav --out new --sample-rate 16000 --clip 0.1").code == 0
    before = modification_times(Path("new"))
    again = riverrun("prepare tone.wav --out new --rate 16000 --clip 0.1")
    assert again.code == 0
    assert "was already prepared" in again.out
    assert modification_times(Path("new")) == before
    weights = {path: path.stat().st_mtime_ns for path in Path("run").glob("*.safetensors")}
    assert riverrun("train corpus --out run --preset tiny --config micro.yaml").code == 0
    assert riverrun("prior run --corpus corpus").code == 0
    assert weights == {path: path.stat().st_mtime_ns for path in Path("run").glob("*.safetensors")}


def test_no_steps_make_an_untrained_run(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`--steps 0` applies to both phases of a preset."""
    monkeypatch.chdir(tmp_path)
    outcome = riverrun(f"train {folder / 'corpus'} --out run --preset tiny --config {folder / 'micro.yaml'} --steps 0")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.endswith("the run is in run: 0 steps\n")
    training = config.load(Path("run/config.yaml"))["training"]
    assert (training["steps"], training["adversarial"], training["warmup"]) == (0, 0, 0)
    assert json.loads(Path("run/run.json").read_text("utf-8"))["preset"] == "tiny"


@pytest.mark.parametrize(
    ("channels", "options", "suggested"),
    [
        (2, "", True),
        (2, "--preset tiny --steps 100", True),
        (2, "--preset live", False),
        (2, "--from strings", False),
        (1, "--preset tiny", False),  # strings is stereo
    ],
)
def test_without_a_gpu_train_suggests_weights_to_start_from(
    riverrun: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, channels: int, options: str, suggested: bool
) -> None:
    def finished(*_: object, **__: object) -> SimpleNamespace:
        return SimpleNamespace(facts=SimpleNamespace(steps=0))

    monkeypatch.setattr(training, "train_autoencoder", finished)
    for number in range(2):
        audio.write(tmp_path / "audio" / f"{number}.wav", tone(3.0, 220, 48000)[:channels], 48000)
    prepare([tmp_path / "audio"], tmp_path / "corpus", 48000, channels, 2.0, 1)
    outcome = riverrun(f"train {tmp_path / 'corpus'} --out {tmp_path / 'run'} {options} --device cpu")
    assert (outcome.code, outcome.err) == (0, "")
    assert ("--from strings" in outcome.out) == suggested


def test_options_allow_other_audio_and_another_prior(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shutil.copytree(folder, tmp_path / "copy"))
    Path("wider.yaml").write_text("prior: {context: 20}\ntraining: {learning_rate: 0.5}")
    outcome = riverrun("prior run --corpus other --config wider.yaml --steps 2 --also")
    assert (outcome.code, outcome.err) == (0, "")
    assert "wider.yaml: only prior and prior_training are used" in outcome.out
    assert "run/earlier-1" in outcome.out
    assert "the run and its .ts name both" in outcome.out
    facts = json.loads(Path("run/run.json").read_text("utf-8"))
    assert [corpus["names"] for corpus in (facts["corpus"], *facts["also"])] == [
        ["0.wav", "1.wav", "2.wav", "3.wav", "4.wav"],
        ["tone.wav"],
    ]
    again = riverrun("prior run/earlier-1 --corpus corpus").out
    assert re.match(r"run/earlier-1 .*already.*: 8 steps", again), again


def test_a_terminal_shows_progress_and_gets_its_cursor_back(tmp_path: Path) -> None:
    for number in range(3):
        audio.write(tmp_path / f"{number}.wav", tone(20.0, 220, 48000), 48000)
    terminal, end = pty.openpty()
    command = ["prepare", str(tmp_path), "--out", str(tmp_path / "corpus"), "--rate", "16000", "--workers", "1"]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "60"}
    child = subprocess.Popen([sys.executable, "-m", "riverrun", *command], stdout=end, stderr=end, env=environment)
    os.close(end)
    shown = b""
    while True:
        try:
            shown += os.read(terminal, 65536)
        except OSError:  # the child has closed the other end
            break
    os.close(terminal)
    assert child.wait() == 0
    text = shown.decode()
    assert "━" in text
    assert "of 3 files" in text
    assert text.rfind("\x1b[?25h") > text.rfind("\x1b[?25l") >= 0  # show the cursor, after hiding it
    assert "is ready" in text
