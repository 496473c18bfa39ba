"""The command line as its user meets it: what it says, where, with which exit code, and how it stops."""

import json
import os
import pty
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import NamedTuple

import pytest
from micro import MICRO, RATE, tone

from riverrun import __version__, audio
from riverrun.audio import synth
from riverrun.cli import main
from riverrun.cli.main import build
from riverrun.cli.stopping import Stopped, stoppable, undisturbed
from riverrun.corpus import prepare
from riverrun.runs import config

COMMANDS = {
    "synth": "out minutes seed rate",
    "prepare": "out rate channels clip workers",
    "train": "out preset config steps adversarial also seed device devices nodes",
    "prior": "corpus steps config device also",
    "export": "out latents target engine alone",
    "check": "json target",
    "bench": "block threads count json",
    "patch": "out port",
    "motion": "port host seconds",
    "generate": "out seconds temperature seed",
    "transform": "out",
    "demo": "out",
}
"""The commands, and the options that the design names for each."""


class Outcome(NamedTuple):
    code: str | int | None
    out: str
    err: str


Command = Callable[[str], Outcome]


@pytest.fixture
def riverrun(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command line in this process."""

    def run(line: str) -> Outcome:
        capsys.readouterr()
        try:
            code: str | int | None = main(shlex.split(line))
        except SystemExit as stop:
            code = stop.code
        return Outcome(code, *capsys.readouterr())

    return run


def python(*arguments: str, cwd: Path | None = None) -> Outcome:
    done = subprocess.run([sys.executable, *arguments], cwd=cwd, capture_output=True, text=True, timeout=120)
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, trained: Path, instrument_ts: Path, corpus_folder: Path) -> Path:
    """What the commands below are given: good things, and all kinds of wrong ones."""
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


def seen(folder: Path) -> dict[Path, int]:
    """All there is in a folder, and when it was written."""
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*")}


def one_line(outcome: Outcome, command: str) -> bool:
    """Whether it says what is wrong in exactly one line."""
    lines = outcome.err.splitlines()
    return len(lines) == 1 and lines[0].startswith(f"riverrun {command}: ") and "Traceback" not in outcome.out


WRONG = """
synth strings                                   | --out
synth bells --out new                           | bells
synth drums --out new --minutes 0               | 0 minutes
synth drums --out new --minutes nan             | nan minutes
synth drums --out new --minutes weird           | weird
synth drums --out new --seed -1                 | -1
synth drums --out new --seed weird              | weird
synth drums --out new --rate 5                  | 8000
synth drums --out text.txt                      | text.txt is a file
prepare --out new                               | SOURCE
prepare tone.wav                                | --out
prepare nothere --out new                       | nothere
prepare '' --out new                            | empty path
prepare tone.wav --out ''                       | empty path
prepare tone.wav --out run                      | not a corpus
prepare tone.wav --out text.txt/new             | text.txt is a file
prepare tone.wav --out new --rate 5             | 8000
prepare tone.wav --out new --channels 9         | 1 to 8
prepare tone.wav --out new --clip 0             | 0.1 to 60
prepare tone.wav --out new --clip nan           | 0.1 to 60
prepare tone.wav --out new --workers 0          | 1 or more
train corpus                                    | --out
train tone.wav --out new                        | not a corpus
train empty --out new                           | empty: an empty folder; make a corpus
train nothere --out new                         | no such folder; make a corpus with 'riverrun prepare
train audio --out new                           | make one of it with 'riverrun prepare audio --out CORPUS'
train run --out new                             | a run, not a corpus
train corpus --out corpus                       | no run
train corpus --out text.txt                     | text.txt is a file
train corpus --out new --preset huge            | studio
train corpus --out new --config nothere.yaml    | nothere.yaml
train corpus --out new --config empty           | empty is a folder
train corpus --out new --config tone.wav        | tone.wav
train corpus --out new --config colons.yaml     | colons.yaml
train corpus --out new --config list.yaml       | list.yaml
train corpus --out new --config number.yaml     | number.yaml: training
train corpus --out new --config word.yaml       | word.yaml
train corpus --out new --config unknown.yaml    | unknown.yaml: unknown key training.stpes; did you mean training.steps
train corpus --out new --config negative.yaml   | negative.yaml: training.batch
train corpus --out new --config fast.yaml       | fast.yaml: training.learning_rate: 'fast' is no number; give e.g.
train corpus --out new --config short.yaml      | short.yaml: training.crop: 0.001 s are 16 samples at 16000 Hz, too few
train corpus --out new --steps -1               | -1
train corpus --out new --steps weird            | weird
train corpus --out new --step 1                 | --step
train corpus --out new --adversarial 1.5        | 1.5
train corpus --out new --devices 0              | 1 or more
train corpus --out new --nodes 0                | 1 or more
train corpus --out new --seed -1                | -1
train corpus --out new --seed weird             | weird
train corpus --out run                          | choose another --out
train corpus --out run --preset live            | choose another --out
train other --out run --preset tiny --config micro.yaml | holds other audio: 1 file, 0.0 minutes (tone.wav)
prior run --corpus other                        | holds other audio: 1 file, 0.0 minutes (tone.wav)
prior run --corpus corpus --config nothere.yaml | nothere.yaml
prior run --corpus corpus --config fast.yaml    | fast.yaml: training.learning_rate: 'fast' is no number
prior run                                       | --corpus
prior corpus --corpus corpus                    | no run
prior nothere --corpus corpus                   | no such folder; make a run with 'riverrun train CORPUS --out nothere'
prior run --corpus nothere                      | nothere: no such folder; make a corpus
prior audio --corpus corpus                     | no run (there is no run.json)
prior torn --corpus corpus                      | torn/config.yaml: unknown key training.stpes
prior run --corpus run                          | not a corpus
prior run --corpus corpus --steps -1            | -1
export run                                      | --out
export run --out new                            | .ts
export run --out new.pt                         | .ts
export run --out folder.ts                      | folder.ts is a folder
export run --out text.txt/new.ts                | text.txt is a file
export run --out new.ts --latents 0             | 1 to 4
export run --out new.ts --latents 5             | 1 to 4
export run --out new.ts --fill grey             | grey
export run --out new.ts --target 1.4            | 1.6
export corpus --out new.ts                      | no run
export nothere --out new.ts                     | no such folder; make a run
export torn --out new.ts                        | torn/config.yaml: unknown key training.stpes
export tones.ts --out new.ts                    | no run
check                                           | FILE.ts
check nothere.ts                                | nothere.ts
check run                                       | run is a folder
check tones.ts --target 1.4                     | 1.6
check tones.ts --json empty                     | empty is a folder
check tones.ts --json text.txt/new              | text.txt is a file
check tones.ts --json tones.ts                  | would replace
patch tones.ts                                  | --out
patch tones.ts --out new --buffer few           | 'few' is not a whole number
patch tones.ts --out new --buffer -1            | -1 can't work; give 0 or more
patch tones.ts --out new --buffer 99999         | --buffer 99999: give 0, for no thread, or up to 32768
export run --out new.ts --buffer 99999          | --buffer 99999: give 0, for no thread, or up to 32768
export run --out new.ts --alone --buffer 64     | --alone writes none
patch nothere.ts --out new                      | nothere.ts
patch tones.ts --out new --port 0               | 1 to 65535
patch folder.ts --out new                       | folder.ts is a folder
patch tone.wav --out new                        | .ts
patch tones.ts --out text.txt                   | text.txt is a file
motion --port 0                                 | 1 to 65535
motion --port 65536                             | 1 to 65535
motion --port weird                             | weird
motion --host no.such.computer.invalid          | no.such.computer.invalid
motion --seconds -1                             | 0 to 86400
generate run                                    | --out
generate run --out new.mp3                      | .flac
generate run --out new                          | .flac
generate run --out new.wav --seconds 0          | more than 0
generate run --out new.wav --seconds inf        | a day
generate run --out new.wav --seconds nan        | more than 0
generate run --out new.wav --temperature -1     | 0 to
generate run --out new.wav --temperature nan    | 0 to
generate run --out new.wav --seed -2            | 0 to
generate run --out new.wav --seed 3.5           | 3.5
generate corpus --out new.wav                   | no run
generate nothere --out new.wav                  | nothere
generate noprior --out new.wav                  | generate
transform run                                   | IN.wav
transform run nothere.wav --out new.wav         | nothere.wav
transform run empty --out new.wav               | empty is a folder
transform run tone.wav --out new.mp3            | .flac
transform run tone.wav --out ./tone.wav         | would replace
transform nothere tone.wav --out new.wav        | nothere
demo                                            | --out
demo --out text.txt                             | text.txt is a file
"""

FAILED = """
prepare empty --out new                         | no audio files in empty
prepare broken.wav text.txt --out new           | broken.wav
prior unfinished --corpus corpus                | run the same 'riverrun train' again
export unfinished --out new.ts                  | run the same 'riverrun train' again
check text.ts                                   | text.ts
check nothing.ts                                | nothing.ts
check tone.wav                                  | tone.wav
patch text.ts --out new                         | text.ts
patch nothing.ts --out new                      | nothing.ts
generate text.ts --out new.wav                  | text.ts
transform run broken.wav --out new.wav          | broken.wav
transform run text.txt --out new.wav            | text.txt
transform nothing.ts tone.wav --out new.wav     | nothing.ts
"""


def cases(table: str, code: int) -> list[tuple[str, int, str]]:
    rows = [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]
    return [(line, code, says) for line, says in rows]


@pytest.mark.parametrize(("line", "code", "says"), cases(WRONG, 2) + cases(FAILED, 1))
def test_what_cannot_work_is_said_in_one_line_and_leaves_no_trace(
    riverrun: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, line: str, code: int, says: str
) -> None:
    monkeypatch.chdir(folder)
    before = seen(folder)
    outcome = riverrun(line)
    assert outcome.code == code, outcome
    assert one_line(outcome, line.split()[0]), outcome.err
    assert says in outcome.err
    assert seen(folder) == before


@pytest.mark.parametrize("line", ["", "play", "--loud", "train corpus --out new --loud"])
def test_what_is_no_command_or_option_is_refused_with_a_way_to_help(riverrun: Command, line: str) -> None:
    outcome = riverrun(line)
    assert outcome.code == 2
    assert outcome.out == ""
    assert re.fullmatch(r"riverrun.*: .* \(see riverrun.* --help\)\n", outcome.err)


@pytest.mark.parametrize("width", [24, 80])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help(riverrun: Command, monkeypatch: pytest.MonkeyPatch, command: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    outcome = riverrun(f"{command} --help")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith(f"usage: riverrun {command}".strip())


def test_all_that_was_designed_is_there_and_every_option_is_one_word() -> None:
    (commands,) = (action.choices for action in build()._actions if action.dest == "command")
    assert isinstance(commands, dict)
    assert commands.keys() == COMMANDS.keys()
    for name, parser in commands.items():
        options = {word for action in parser._actions for word in action.option_strings} - {"-h"}
        assert {f"--{word}" for word in COMMANDS[name].split()} | {"--debug", "--help"} <= options
        assert all(re.fullmatch(r"--[a-z]+", option) for option in options), options
        assert all(action.help for action in parser._actions if action.dest != "kind"), name


def test_help_and_version_load_nothing_heavy() -> None:
    for option in ("--help", "--version"):
        code = f"import sys; sys.argv = ['riverrun', {option!r}]; from riverrun.cli import main\n"
        code += "try: main()\nexcept SystemExit: print({'torch', 'lightning', 'numpy'} & set(sys.modules))"
        outcome = python("-c", code)
        assert (outcome.code, outcome.err) == (0, "")
        assert outcome.out.endswith("set()\n")


def test_the_module_is_the_command(riverrun: Command, tmp_path: Path) -> None:
    assert python("-m", "riverrun", "--version") == (0, f"riverrun {__version__}\n", "")
    line = "export nothere --out new.ts"
    assert python("-m", "riverrun", *line.split(), cwd=tmp_path) == riverrun(line)


def test_debug_shows_the_trace(riverrun: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    outcome = riverrun("prepare . --out new --debug")
    assert outcome.code == 1
    assert outcome.err.startswith("Traceback")
    assert outcome.err.splitlines()[-1] == "riverrun prepare: no audio files in ."


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (RuntimeError("first\n  second"), "RuntimeError: first second (--debug shows where)"),
        (ValueError(), "ValueError: (--debug shows where)"),
        (OSError(28, "No space left on device", "new/a.wav"), "new/a.wav: No space left on device"),
        (PermissionError(13, "Permission denied", ".draft", None, "a.ts"), "a.ts: Permission denied"),
        (OSError("told in words"), "told in words"),
        (MemoryError(), "MemoryError: (--debug shows where)"),
        (KeyboardInterrupt(), "stopped; what is finished is kept, and the same command does the rest"),
    ],
)
def test_what_no_one_foresaw_is_one_line_too(
    riverrun: Command, monkeypatch: pytest.MonkeyPatch, error: BaseException, line: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(synth, "synthesise", fail)
    assert riverrun("synth drums --out new") == (1, "", f"riverrun synth: {line}\n")


def test_warnings_are_for_debugging(riverrun: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def warn(*_: object) -> list[Path]:
        warnings.warn("of use to who wrote it", stacklevel=1)
        return []

    monkeypatch.setattr(synth, "synthesise", warn)
    assert riverrun("synth drums --out new").err == ""
    with pytest.warns(UserWarning, match="of use"):
        riverrun("synth drums --out new --debug")


def test_names_are_said_as_they_are(riverrun: Command, tmp_path: Path) -> None:
    """Brackets and colons mean something to what prints; a name too long for a terminal is not broken up."""
    out = tmp_path / "[red] :fire: [" / ("ü" * 100) / "[bold]"
    outcome = riverrun(f"synth drums --minutes 0.001 --rate 8000 --out {shlex.quote(str(out))}")
    assert outcome == (0, f"wrote 1 file to {out}\n", "")
    assert riverrun(f"check {shlex.quote(str(tmp_path / 'no[bold]thing'))}").err.count("no[bold]thing") == 1


def test_a_corpus_that_is_ready_and_a_run_that_is_trained_are_left_as_they_are(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shutil.copytree(folder, tmp_path / "copy"))
    assert riverrun("prepare tone.wav --out new --rate 16000 --clip 0.1").code == 0
    before = seen(Path("new"))
    again = riverrun("prepare tone.wav --out new --rate 16000 --clip 0.1")
    assert again.code == 0
    assert "was already prepared" in again.out
    assert seen(Path("new")) == before
    weights = {path: path.stat().st_mtime_ns for path in Path("run").glob("*.safetensors")}
    assert riverrun("train corpus --out run --preset tiny --config micro.yaml").code == 0
    assert riverrun("prior run --corpus corpus").code == 0
    assert weights == {path: path.stat().st_mtime_ns for path in Path("run").glob("*.safetensors")}


def test_no_steps_make_an_untrained_run(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of a preset with two phases."""
    monkeypatch.chdir(tmp_path)
    outcome = riverrun(f"train {folder / 'corpus'} --out run --preset tiny --config {folder / 'micro.yaml'} --steps 0")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.endswith("the run is in run: 0 steps\n")
    training = config.load(Path("run/config.yaml"))["training"]
    assert (training["steps"], training["adversarial"], training["warmup"]) == (0, 0, 0)
    assert json.loads(Path("run/run.json").read_text("utf-8"))["preset"] == "tiny"


def test_other_audio_and_another_prior_are_taken_when_asked_for(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(shutil.copytree(folder, tmp_path / "copy"))
    Path("wider.yaml").write_text("prior: {context: 20}\ntraining: {learning_rate: 0.5}")
    outcome = riverrun("prior run --corpus other --config wider.yaml --steps 2 --also")
    assert (outcome.code, outcome.err) == (0, "")
    assert "wider.yaml: only prior and prior_training are taken" in outcome.out
    assert "what the run is now stays in run/earlier-1" in outcome.out
    assert "the run and its .ts name both" in outcome.out
    written = json.loads(Path("run/run.json").read_text("utf-8"))
    assert [each["names"] for each in (written["corpus"], *written["also"])] == [
        ["0.wav", "1.wav", "2.wav", "3.wav", "4.wav"],
        ["tone.wav"],
    ]
    assert riverrun("prior run/earlier-1 --corpus corpus").out.startswith(
        "run/earlier-1 has its prior already: 8 steps"
    )


def test_someone_who_watches_sees_progress_and_keeps_the_cursor(tmp_path: Path) -> None:
    for number in range(3):
        audio.write(tmp_path / f"{number}.wav", tone(20.0, 220, 48000), 48000)
    seen_by, end = pty.openpty()
    command = ["prepare", str(tmp_path), "--out", str(tmp_path / "corpus"), "--rate", "16000", "--workers", "1"]
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "60"}
    child = subprocess.Popen([sys.executable, "-m", "riverrun", *command], stdout=end, stderr=end, env=environment)
    os.close(end)
    shown = b""
    while True:
        try:
            shown += os.read(seen_by, 65536)
        except OSError:  # the other end is closed
            break
    os.close(seen_by)
    assert child.wait() == 0
    text = shown.decode()
    assert "━" in text
    assert "of 3 files" in text
    assert text.rfind("\x1b[?25h") > text.rfind("\x1b[?25l") >= 0
    assert "is ready" in text


@pytest.fixture
def sigint() -> Iterator[None]:
    """SIGINT as a process in a terminal has it, whatever whoever runs the tests has made of it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def wait_for(path: Path, running: Callable[[], bool]) -> None:
    """Until a file is there; its name may be a pattern."""
    deadline = time.monotonic() + 120
    while not list(path.parent.glob(path.name)):
        assert running(), f"ended before there was {path}"
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_ctrl_c_raises_inside_and_does_nothing_afterwards(sigint: None) -> None:
    with pytest.raises(Stopped), stoppable():
        signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGINT)
    with stoppable():  # as in a child of a shell that ignores it
        signal.raise_signal(signal.SIGINT)


def test_ctrl_c_waits_for_what_loads(sigint: None) -> None:
    loaded = []

    def load() -> None:
        with undisturbed():
            signal.raise_signal(signal.SIGINT)
            loaded.append("torch")

    with pytest.raises(Stopped), stoppable():
        load()
    assert loaded == ["torch"]


def test_ctrl_c_is_exit_code_1_wherever_it_strikes_and_however_often() -> None:
    code = """if True:
        import atexit, signal, sys
        from riverrun.audio import synth
        from riverrun.cli import main

        def strike(*_):
            exec("signal.raise_signal(signal.SIGINT)")  # what `dataclass` and `namedtuple` do on import

        signal.signal(signal.SIGINT, signal.default_int_handler)
        synth.synthesise = strike
        atexit.register(strike)
        sys.argv = ["riverrun", "synth", "drums", "--out", "new"]
        sys.exit(main())
    """
    stopped = "stopped; what is finished is kept, and the same command does the rest"
    assert python("-c", code) == (1, "", f"riverrun synth: {stopped}\n")


def test_prepare_stopped_by_ctrl_c_goes_on(riverrun: Command, tmp_path: Path, sigint: None) -> None:
    audio.write(tmp_path / "audio" / "a-short.wav", tone(1.0, 220), RATE)
    audio.write(tmp_path / "audio" / "b-long.wav", tone(2.0, 220), RATE)
    notes = tmp_path / ".corpus.partial" / "notes"
    line = f"prepare {tmp_path / 'audio'} --out {tmp_path / 'corpus'} --rate 44100 --workers 1"
    endless = """if True:
        import sys, time
        from riverrun import audio
        from riverrun.cli import main

        real, block = audio.Stream.__next__, []

        def never_done(stream):
            if "b-long" in str(stream.path) and block:
                time.sleep(0.05)
            else:
                block[:] = [real(stream)]
            return block[0]

        audio.Stream.__next__ = never_done
        sys.exit(main())
    """
    command = [sys.executable, "-c", endless, *shlex.split(line)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    wait_for(notes / "*.json", lambda: child.poll() is None)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=120)
    assert (child.returncode, out) == (1, "")
    assert err == "riverrun prepare: stopped; what is finished is kept, and the same command does the rest\n"
    assert not (tmp_path / "corpus").exists()
    assert len(list(notes.iterdir())) == 1
    assert riverrun(line).code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"audio", "corpus"}


def test_training_stopped_by_ctrl_c_goes_on(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sigint: None
) -> None:
    """In this process, since loading takes longer than the rest."""
    monkeypatch.chdir(tmp_path)
    longer = {"training": {"epoch": 10, "previews": 100}, "prior_training": {"steps": 300, "epoch": 30}}
    Path("long.yaml").write_text(config.dump(config.resolve(config.merge(MICRO, longer))))
    train = f"train {folder / 'corpus'} --out run --preset tiny --config long.yaml --steps 80 --adversarial 0"
    for name, line in (("autoencoder", train), ("prior", f"prior run --corpus {folder / 'corpus'}")):

        def strike(checkpoint: Path = Path("run") / f"{name}.checkpoint.safetensors") -> None:
            wait_for(checkpoint, lambda: True)
            os.kill(os.getpid(), signal.SIGINT)

        striking = Thread(target=strike, daemon=True)
        striking.start()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with stoppable():
            stopped = riverrun(line)
        striking.join()
        assert stopped.code == 1
        assert one_line(stopped, line.split()[0]), stopped.err
        assert re.search(r"stopped at step \d+ of \d+; the same command goes on from step [1-9]", stopped.err)
        again = riverrun(line)
        assert (again.code, again.err) == (0, "")
