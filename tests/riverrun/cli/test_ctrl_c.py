"""Ctrl-C: a command ends with exit code 1 and one line, and the same command resumes."""

import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from commands import STOPPED, Command, python, reports_one_line
from micro import MICRO, RATE, tone

from riverrun import audio
from riverrun.cli.stopping import Stopped, defer_stop, stop_on_signals
from riverrun.runs import config
from riverrun.runs.folder import Checkpoint


@pytest.fixture
def sigint() -> Iterator[None]:
    """Give SIGINT the handler that it has in a new process, whatever the test runner has set."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def wait_for(path: Path, is_running: Callable[[], bool]) -> None:
    """Wait until a file exists, however long the machine takes; the last part of the path may be a pattern."""
    while not list(path.parent.glob(path.name)):
        assert is_running(), f"the command ended before {path} existed"
        time.sleep(0.005)


def test_ctrl_c_raises_inside_the_context_and_is_ignored_afterwards(sigint: None) -> None:
    with pytest.raises(Stopped), stop_on_signals():
        signal.raise_signal(signal.SIGINT)
    signal.raise_signal(signal.SIGINT)
    with stop_on_signals():  # a signal that is ignored, as in a child of a shell, stays ignored
        signal.raise_signal(signal.SIGINT)


def test_ctrl_c_waits_until_imports_are_done(sigint: None) -> None:
    loaded = []

    def load() -> None:
        with defer_stop():
            signal.raise_signal(signal.SIGINT)
            loaded.append("torch")

    with pytest.raises(Stopped), stop_on_signals():
        load()
    assert loaded == ["torch"]


def test_ctrl_c_is_exit_code_1_at_any_place_and_any_number_of_times() -> None:
    code = """if True:
        import atexit, signal, sys
        from riverrun.audio import synth
        from riverrun.cli import main

        def interrupt(*_, **__):
            exec("signal.raise_signal(signal.SIGINT)")  # inside an exec, as in `dataclass` and `namedtuple` on import

        signal.signal(signal.SIGINT, signal.default_int_handler)
        synth.synthesise = interrupt
        atexit.register(interrupt)
        sys.argv = ["riverrun", "synth", "drums", "--out", "new"]
        sys.exit(main())
    """
    assert python("-c", code) == (1, "", f"riverrun synth: {STOPPED}\n")


def test_prepare_resumes_after_ctrl_c(riverrun: Command, tmp_path: Path, sigint: None) -> None:
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
    out, err = child.communicate()
    assert (child.returncode, out) == (1, "")
    assert err == f"riverrun prepare: {STOPPED}\n"
    assert not (tmp_path / "corpus").exists()
    assert len(list(notes.iterdir())) == 1
    assert riverrun(line).code == 0
    assert {path.name for path in tmp_path.iterdir()} == {"audio", "corpus"}


def interrupt_after(checkpoint: str) -> Callable[..., None]:
    """Return a `Checkpoint.save` that raises SIGINT when it has written the file `checkpoint` for the first time."""
    save, written = Checkpoint.save, set[str]()

    def save_and_interrupt(self: Checkpoint, *args: object, **kwargs: object) -> None:
        save(self, *args, **kwargs)  # type: ignore[arg-type]
        if self.path.name == checkpoint and checkpoint not in written:
            written.add(checkpoint)
            signal.raise_signal(signal.SIGINT)

    return save_and_interrupt


def test_training_resumes_after_ctrl_c(
    riverrun: Command, corpus_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sigint: None
) -> None:
    """In this process, since loading torch takes longer than the rest."""
    monkeypatch.chdir(tmp_path)
    longer = {"training": {"epoch": 10, "previews": 100}, "prior_training": {"steps": 300, "epoch": 30}}
    Path("long.yaml").write_text(config.dump(config.resolve(config.merge(MICRO, longer))))
    train = f"train {corpus_folder} --out run --preset tiny --config long.yaml --steps 80 --adversarial 0"
    for name, line in (("autoencoder", train), ("prior", f"prior run --corpus {corpus_folder}")):
        signal.signal(signal.SIGINT, signal.default_int_handler)
        with monkeypatch.context() as patch, stop_on_signals():
            patch.setattr(Checkpoint, "save", interrupt_after(f"{name}.checkpoint.safetensors"))
            stopped = riverrun(line)
        assert stopped.code == 1
        assert reports_one_line(stopped, line.split()[0]), stopped.err
        assert re.search(r"stopped at step \d+ of \d+; .*same command.* from step [1-9]", stopped.err)
        again = riverrun(line)
        assert (again.code, again.err) == (0, "")
