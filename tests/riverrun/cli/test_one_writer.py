"""Two commands that would write into one folder: the second is refused, and one that was killed is in nobody's way."""

import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import sweeps
from commands import Command, reports_one_line
from rich.console import Console

from riverrun import files
from riverrun.errors import RiverrunError
from riverrun.experiments.sweep.folder import SweepFolder
from riverrun.files import LOCK_NAME, describe_path, sole_writer
from riverrun.runs.folder import check_path_unused
from riverrun.training.data.features import FeatureCache

HOLD = """if True:
    import sys
    from pathlib import Path
    from riverrun.files import sole_writer

    with sole_writer(Path(sys.argv[1])):
        print("held", flush=True)
        sys.stdin.read()
"""
"""What a process runs that writes into a folder until its input ends, or it is killed."""


def hold(folder: Path) -> subprocess.Popen[str]:
    """Start a process that holds a folder."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_one_process_at_a_time_holds_a_folder_and_leaves_nothing_in_it(tmp_path: Path) -> None:
    with sole_writer(tmp_path / "new" / "run"):
        assert [path.name for path in (tmp_path / "new" / "run").iterdir()] == [LOCK_NAME]
        refused = pytest.raises(
            RiverrunError, match=r"run: another command is writing there \(process \d+ on .*\); wait"
        )
        with refused, sole_writer(tmp_path / "new" / "run"):
            pass
        with sole_writer(tmp_path / "new"):  # another folder
            pass
    assert list(tmp_path.iterdir()) == []
    tmp_path.joinpath("mine").mkdir()
    with sole_writer(tmp_path / "mine"):
        (tmp_path / "mine" / "file").touch()
    assert [path.name for path in (tmp_path / "mine").iterdir()] == ["file"]


def test_a_folder_is_free_as_soon_as_its_process_is_killed(tmp_path: Path) -> None:
    process = hold(tmp_path / "run")
    with pytest.raises(RiverrunError, match=f"process {process.pid} on "), sole_writer(tmp_path / "run"):
        pass
    process.kill()
    process.wait()
    assert (tmp_path / "run" / LOCK_NAME).is_file()
    assert describe_path(tmp_path / "run") == "an empty folder"
    check_path_unused(tmp_path / "run")
    SweepFolder.open(tmp_path / "run")
    with sole_writer(tmp_path / "run"):
        pass
    assert list((tmp_path / "run").iterdir()) == []


def test_whoever_waits_comes_next_and_never_two_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "WAIT_SECONDS", 0.0)
    inside: list[int] = []

    def enter(number: int) -> bool:
        with sole_writer(tmp_path, patience=1e6):
            inside.append(number)
            alone = inside == [number]
            inside.remove(number)
            return alone

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(enter, range(200)))
    assert list(tmp_path.iterdir()) == []


def test_without_locks_of_the_file_system_nothing_is_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with sole_writer(tmp_path), sole_writer(tmp_path):
        pass


COMMANDS = {
    "synth drums --out new --minutes 0.01": "new",
    "prepare audio --out new": ".new.partial",
    "train corpus --out new --config micro.yaml": "new",
    "prior run --corpus corpus": "run",
    "evaluate run --corpus corpus --out new": "new",
    "compare run noprior --corpus corpus --out new": "new",
    "compare --out new --answers text.txt": "new",
    "sweep small.yaml --out new": "new",
}
"""The folder that each command has for itself."""


@pytest.mark.parametrize("line", COMMANDS)
def test_a_second_command_is_refused_in_one_line_and_changes_nothing(
    riverrun: Command, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    here = shutil.copytree(folder, tmp_path / "here")
    sweeps.write(here / "small.yaml")
    monkeypatch.chdir(here)
    held = COMMANDS[line]
    with sole_writer(Path(held)):
        before = sorted(Path().rglob("*"))
        outcome = riverrun(line)
        assert sorted(Path().rglob("*")) == before
    assert outcome.code == 1
    assert reports_one_line(outcome, shlex.split(line)[0])
    assert f"{held}: another command is writing there" in outcome.err


def test_the_spectra_of_a_corpus_are_computed_by_one_process_and_the_others_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "WAIT_SECONDS", 0.0)
    computed: list[int] = []

    class Cache(FeatureCache):
        def __init__(self) -> None:
            self.folder, self.frames = tmp_path / "features", 4

        def _done(self) -> int:
            return 4 if computed else 0

        def _map(self, name: str, mode: str) -> object:  # type: ignore[override]
            return computed.append(1)

        def _blocks(self):  # type: ignore[no-untyped-def]
            return iter(())

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: Cache().compute(Console(quiet=True)), range(8)))
    assert computed == [1, 1]  # the inputs and the targets, once
