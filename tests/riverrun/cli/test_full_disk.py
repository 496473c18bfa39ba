"""A full disk: the message names the requested file and the cause in one line, and comes before any work if possible.

A limit on the size of files stands for the full disk; the system reports both in the same way.
"""

import errno
import os
import resource
import shlex
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace

import pytest
from micro import MICRO, RATE, tone
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from riverrun import audio
from riverrun.cli import main
from riverrun.errors import RiverrunError
from riverrun.files import PROBE_BYTES, atomic_write, check_free_space, format_bytes
from riverrun.runs import config
from riverrun.training.event_writer import EventWriter


@contextmanager
def limit_file_size(size: int) -> Iterator[None]:
    """Limit files that are written inside the context to `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


Run = Callable[[str, int], tuple[int, str]]


@pytest.fixture
def riverrun(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    trained: Path,
    corpus_folder: Path,
    instrument_ts: Path,
) -> Run:
    """Return a function that runs a command line with a limit on file sizes in bytes: its exit code and its errors."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(trained, "run")
    shutil.copy(instrument_ts, "tones.ts")
    os.symlink(corpus_folder, "corpus")
    audio.write("tone.wav", tone(3.0, 220), RATE)
    longer = config.merge(MICRO, {"training": {"previews": 100}, "architecture": {"encoder": [8, 12, 96]}})
    Path("micro.yaml").write_text(config.dump(config.resolve(longer)))

    def run(line: str, size: int) -> tuple[int, str]:
        capsys.readouterr()
        with limit_file_size(size):
            code = main(shlex.split(line))
        return code, capsys.readouterr().err

    return run


WRITING = [
    "synth strings --out new/audio",
    "prepare tone.wav --out new",
    "train corpus --out new --preset tiny",
    "prior run --corpus corpus",
    "evaluate run --corpus corpus --out new",
    "compare run tones.ts --corpus corpus --out new",
    "export run --out new/tones.ts",
    "check tones.ts --json new.json",
    "bench tones.ts --json new.json",
    "patch tones.ts --out new",
    "generate tones.ts --out new.wav",
    "transform tones.ts tone.wav --out new/tone.wav",
    "demo --out new",
]
"""Command lines that write a file or folder."""


@pytest.mark.parametrize("line", WRITING)
def test_a_full_disk_is_reported_before_any_work(riverrun: Run, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("riverrun_export.check.check", lambda *_, **__: pytest.fail("work has begun"))
    monkeypatch.setattr("riverrun_export.player.Player.open", lambda *_: pytest.fail("work has begun"))
    before = sorted(Path().rglob("*"))
    words = line.split()
    path = words[words.index("--json" if "--json" in words else "--out") + 1] if "prior" not in words else "run"
    message = f"riverrun {words[0]}: {path}: can't be written: File too large\n"
    assert riverrun(line, 1000) == (1, message)
    assert sorted(Path().rglob("*")) == before


WRITTEN_FILES = {
    "train corpus --out new --preset tiny --config micro.yaml": "new/autoencoder.checkpoint.safetensors",
    "export run --out new.ts": "new.ts",
    "patch tones.ts --out patches": "patches/tones-play.maxpat",
    "generate tones.ts --out new.wav": "new.wav",
    "transform tones.ts tone.wav --out new.flac": "new.flac",
}
"""The file that can't be written, by command line."""


@pytest.mark.parametrize("line", WRITTEN_FILES)
def test_a_disk_that_fills_up_is_reported_in_one_line_and_leaves_no_incomplete_file(riverrun: Run, line: str) -> None:
    path = WRITTEN_FILES[line]
    cause = "can't be written (File too large)" if path.endswith(("wav", "flac")) else "File too large"
    assert riverrun(line, PROBE_BYTES) == (1, f"riverrun {line.split()[0]}: {path}: {cause}\n")
    assert not Path(path).exists()
    assert [path for path in Path().rglob(".*") if path.is_file() and path.name != ".riverrun-patches.json"] == []


def test_a_read_only_folder_and_one_that_cannot_be_created_are_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system", str(tmp_path / "xyz"))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tempfile.TemporaryFile", refuse)
        with pytest.raises(RiverrunError, match=r"new/run: can't be written: Read-only file system"):
            check_free_space(tmp_path / "new" / "run")
    check_free_space(tmp_path / "new" / "run")
    check_free_space(Path("here.wav"))
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=5_000_000))
    check_free_space(tmp_path / "a.wav", 4_000_000)
    with pytest.raises(RiverrunError, match=r"a\.wav: can't be written: it takes 6 MB, and 5 MB are free"):
        check_free_space(tmp_path / "a.wav", 6_000_000)
    assert [format_bytes(size) for size in (0, 999, 1500, 2_340_000, 12_000_000_000)] == [
        "0 B", "999 B", "1.5 kB", "2.34 MB", "12 GB"
    ]  # fmt: skip


def test_an_error_of_a_draft_names_the_requested_file(tmp_path: Path) -> None:
    path = tmp_path / "sub" / "new.txt"
    for cause in (OSError(errno.ENOSPC, "No space left on device"), PermissionError(errno.EACCES, "no", str(tmp_path))):
        with pytest.raises(OSError, match=cause.strerror) as raised, atomic_write(path):
            raise cause
        assert raised.value.filename == str(path)
        assert raised.value.errno == cause.errno
    other = FileNotFoundError(errno.ENOENT, "gone", "/a/source.wav")
    with pytest.raises(FileNotFoundError) as raised, atomic_write(path):
        raise other
    assert raised.value is other
    assert list(path.parent.iterdir()) == []


def test_tensorboard_shows_the_values_that_were_added(tmp_path: Path) -> None:
    writer = EventWriter(tmp_path / "board", purge_step=1)
    for step in range(1, 4):
        writer.add_scalar("loss", 1 / step, step)
    writer.add_audio("clip", tone(0.1, 220)[0], 3, RATE)
    shown = EventAccumulator(str(writer.path)).Reload()
    assert [(event.step, event.value) for event in shown.Scalars("loss")] == [
        (step, pytest.approx(1 / step)) for step in range(1, 4)
    ]
    assert shown.Audio("clip")[0].sample_rate == RATE
    with limit_file_size(writer.path.stat().st_size), pytest.raises(OSError, match="File too large") as raised:
        writer.add_scalar("loss", 0.1, 4)
    assert raised.value.filename == str(writer.path)
