"""prepare: formats, skipped files and their reasons, and a corpus that is complete or absent after an interruption."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from riverrun import audio
from riverrun.corpus import Corpus, Index, prepare
from riverrun.errors import RiverrunError, UsageError

RATE = 8000


def noise(folder: Path, names: list[str], seconds: float = 0.5, sample_rate: int = RATE) -> Path:
    """Write 16-bit files of different noise."""
    for i, name in enumerate(names):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        x = 0.2 * np.random.default_rng(i).standard_normal((int(seconds * sample_rate), 2))
        soundfile.write(folder / name, x.clip(-1, 1), sample_rate)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def names(out: Path) -> list[str]:
    return [file.name for file in Corpus.open(out).files]


class Killed(BaseException):
    """Simulates the end of the process."""


def test_all_formats_rates_and_channels(tmp_path: Path) -> None:
    t = np.arange(60000)[:, None] / 44100
    x = 0.3 * np.sin(2 * np.pi * t * (300 + 100 * np.arange(8)))
    kinds = [
        ("a.wav", "WAV", "PCM_U8", 8000, 1),
        ("b/b.wav", "WAV", "PCM_16", 11025, 2),
        ("b/c.WAV", "WAV", "PCM_24", 44100, 3),
        ("b/d/日本 é.wav", "WAV", "PCM_32", 48000, 8),
        ("e.wav", "WAV", "FLOAT", 96000, 4),
        ("f.wav", "WAV", "DOUBLE", 192000, 5),
        ("g.flac", "FLAC", "PCM_24", 22050, 6),
        ("h.ogg", "OGG", "VORBIS", 32000, 2),
        ("i.mp3", "MP3", "MPEG_LAYER_III", 44100, 2),
        ("j.aiff", "AIFF", "PCM_16", 37800, 7),
    ]
    for name, kind, subtype, sample_rate, channels in kinds:
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        soundfile.write(tmp_path / "in" / name, x[:, :channels], sample_rate, format=kind, subtype=subtype)
    (tmp_path / "in" / "notes.txt").write_text("ignored, but counted")
    (tmp_path / "in" / "._a.wav").write_bytes(b"hidden, also counted")
    summary = prepare([tmp_path / "in"], tmp_path / "out", 16000, 2, 0.5, workers=3)
    assert summary.skipped == []
    assert summary.passed == ["not audio: 1 .txt, 1 hidden"]
    corpus = Corpus.open(tmp_path / "out")
    assert [file.name for file in corpus.files] == sorted(name for name, *_ in kinds)
    for (name, _, _, sample_rate, channels), file in zip(sorted(kinds), corpus.files, strict=True):
        expected = audio.read(tmp_path / "in" / name, 16000, 2)
        stored = np.fromfile(tmp_path / "out" / file.audio, "<i2").reshape(-1, 2).T / 32768
        np.testing.assert_allclose(stored, expected, atol=2**-16)
        assert (file.source_rate, file.source_channels, file.source_frames) == (sample_rate, channels, 60000)
        assert file.samples == round(60000 * 16000 / sample_rate)
        assert file.peak == pytest.approx(float(expected.abs().max()))
        assert file.silence == 0
    assert summary.files == len(kinds)
    assert summary.seconds == pytest.approx(sum(file.samples for file in corpus.files) / 16000)
    assert (summary.train, summary.heldout) == (len(corpus.train), len(corpus.heldout))


def test_16_bit_audio_at_the_same_rate_is_stored_bit_for_bit(tmp_path: Path) -> None:
    x = np.random.default_rng(0).integers(-32768, 32768, (5000, 2)).astype(np.int16)
    x[7] = -32768
    soundfile.write(tmp_path / "x.wav", x, RATE)
    prepare([tmp_path / "x.wav"], tmp_path / "out", RATE, 2, 0.1)
    (file,) = Corpus.open(tmp_path / "out").files
    np.testing.assert_array_equal(np.fromfile(tmp_path / "out" / file.audio, "<i2").reshape(-1, 2), x)
    assert (file.overs, file.peak) == (0, 1.0)


def test_unusable_files_are_reported_with_a_reason(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["good/a.wav", "good/b.wav", "short.wav", "short.flac"])
    (folder / "short.wav").write_bytes((folder / "short.wav").read_bytes()[:4000])
    (folder / "short.flac").write_bytes((folder / "short.flac").read_bytes()[:4000])
    (folder / "empty.aiff").write_bytes(b"")
    (folder / "text.wav").write_text("this is not audio\n" * 10)
    (folder / "phone.m4a").write_bytes(b"\0\0\0\x20ftypM4A \0\0\0\0" + bytes(99))
    (folder / "gone.wav").symlink_to(tmp_path / "nowhere.wav")
    soundfile.write(folder / "silent.wav", np.full(4000, 3e-4), RATE)
    soundfile.write(folder / "no samples.wav", np.zeros(0), RATE)
    (tmp_path / "given.txt").write_text("given by its name, so it is opened")
    summary = prepare([folder, tmp_path / "given.txt"], tmp_path / "out", RATE, 1, 0.1)
    reasons = dict(summary.skipped)
    for name, reason in {
        "empty.aiff": "empty file",
        "given.txt": "no audio",
        "gone.wav": "No such file",
        "no samples.wav": "no samples",
        "phone.m4a": "convert it to WAV or FLAC first",
        "short.flac": "broken at 0.0 s",
        "short.wav": "cut short",
        "silent.wav": "silent",
        "text.wav": "no audio",
    }.items():
        assert reason in reasons.pop(name)
    assert not reasons
    assert names(tmp_path / "out") == ["good/a.wav", "good/b.wav"]
    assert len(list((tmp_path / "out" / "audio").iterdir())) == 2
    for name, reason in summary.skipped:
        assert f"  {name}: {reason}" in summary.lines()
    assert "skipped 9 files:" in str(summary)


def test_silence_overs_and_invalid_samples_are_counted(tmp_path: Path) -> None:
    x = np.full(2 * RATE + 100, 0.1, np.float32)
    x[:RATE] = 3e-4  # −70.5 dBFS
    x[RATE + 100 : RATE + 420] = 0  # shorter than a window of 50 ms
    x[-100:] = 0  # the last window is shorter, and silent
    x[[12000, 12001]] = [1.5, -2.0]
    x[[13000, 13001, 13002]] = [np.nan, np.inf, 1e20]
    soundfile.write(tmp_path / "x.wav", x, RATE, subtype="FLOAT")
    summary = prepare([tmp_path / "x.wav"], tmp_path / "out", RATE, 1, 5)
    (file,) = Corpus.open(tmp_path / "out").files
    assert summary.silence == file.silence == pytest.approx(1 + 100 / RATE)
    assert (file.overs, file.peak, file.replaced) == (2, 2.0, 3)
    text = str(summary)
    assert "2 samples over full scale clipped, up to +6.0 dB, in x.wav" in text
    assert "3 samples not a number or infinite, set to 0, in x.wav" in text
    assert "1 file shorter than a clip, padded" in text
    assert "shorter than two clips" in text


def test_no_usable_audio_is_an_error_and_leaves_no_files(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with pytest.raises(RiverrunError, match="no audio files"):
        prepare([tmp_path / "in"], tmp_path / "out")
    (tmp_path / "in" / "a.wav").write_bytes(b"")
    with pytest.raises(RiverrunError, match=r"no usable audio in .*a\.wav: empty file"):
        prepare([tmp_path / "in"], tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


@pytest.mark.parametrize(
    ("settings", "value"),
    [
        ({"sample_rate": 7999}, "7999"),
        ({"sample_rate": 200000}, "200000"),
        ({"channels": 0}, "0"),
        ({"channels": 9}, "9"),
        ({"clip": 0.0}, "0.0"),
        ({"clip": -1.0}, "-1.0"),
        ({"clip": float("nan")}, "nan"),
        ({"clip": 61.0}, "61.0"),
        ({"workers": 0}, "0"),
    ],
)
def test_settings_out_of_range(tmp_path: Path, settings: dict, value: str) -> None:
    with pytest.raises(UsageError, match=value) as caught:
        prepare([noise(tmp_path / "in", ["a.wav"])], tmp_path / "out", **settings)
    assert "\n" not in str(caught.value)
    with pytest.raises(UsageError, match="nowhere"):
        prepare([tmp_path / "nowhere"], tmp_path / "out")
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_sources_are_found_once_and_have_unique_names(tmp_path: Path) -> None:
    one = noise(tmp_path / "x" / "one", ["kick.wav", "sub/snare.wav"])
    two = noise(tmp_path / "x" / "two", ["kick.wav", "hat.wav"])
    (one / "loop").symlink_to(one)
    (one / "sub" / "up").symlink_to(tmp_path)
    (one / "linked.wav").symlink_to(one / "kick.wav")
    (two / "more").symlink_to(one / "sub")
    given: list[str | Path] = [one, two, two / "kick.wav", str(one), two]
    summary = prepare(given, tmp_path / "out", RATE, 1, 0.1)
    assert summary.skipped == []
    assert names(tmp_path / "out") == ["hat.wav", "one/kick.wav", "sub/snare.wav", "two/kick.wav"]


def test_the_corpus_does_not_depend_on_workers_or_folders(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", [f"{i}.wav" for i in range(6)], sample_rate=11025)
    prepare([folder], tmp_path / "one", RATE, 2, 0.1, workers=1)
    shutil.copytree(folder, tmp_path / "in2")
    prepare([tmp_path / "in2"], tmp_path / "deep" / "down" / "four", RATE, 2, 0.1, workers=4)
    assert contents(tmp_path / "one") == contents(tmp_path / "deep" / "down" / "four")
    assert [path.name for path in (tmp_path / "deep" / "down").iterdir()] == ["four"]


def count_decoding(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that receives the name of each file that is decoded."""
    decoded: list[str] = []
    real = audio.stream

    def stream(path: Path, **settings: Any) -> audio.Stream:
        decoded.append(Path(path).name)
        return real(path, **settings)

    monkeypatch.setattr(audio, "stream", stream)
    return decoded


def test_a_current_corpus_is_left_unchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav", "c.wav"])
    (folder / "broken.wav").write_text("no audio")
    first = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert first.fresh
    decoded = count_decoding(monkeypatch)
    again = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert not again.fresh
    assert "was already prepared" in str(again)
    assert (again.skipped, again.train, again.seconds) == (first.skipped, first.train, first.seconds)
    assert not decoded
    # it is made again for other settings, a changed source, another source, or if it is damaged
    assert prepare([folder], tmp_path / "out", RATE, 2, 0.1).fresh
    assert Corpus.open(tmp_path / "out").channels == 2
    noise(folder, ["b.wav"], 0.7)
    assert prepare([folder], tmp_path / "out", RATE, 2, 0.1).fresh
    noise(folder, ["d.wav"])
    assert prepare([folder], tmp_path / "out", RATE, 2, 0.1).files == 4
    next((tmp_path / "out" / "audio").iterdir()).unlink()
    assert prepare([folder], tmp_path / "out", RATE, 2, 0.1).fresh
    assert len(Corpus.open(tmp_path / "out").files) == 4
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


def test_other_files_and_folders_are_not_replaced(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav"])
    for out in (folder, folder / "a.wav"):
        before = contents(tmp_path)
        with pytest.raises(UsageError, match="is not a corpus"):
            prepare([folder], out, RATE)
        assert contents(tmp_path) == before
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    assert prepare([folder], tmp_path / "link", RATE).fresh
    assert (tmp_path / "link").is_symlink()
    assert names(tmp_path / "empty") == ["a.wav"]


def test_a_corpus_is_kept_until_the_new_one_is_complete(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav"])
    prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    before = contents(tmp_path / "out")
    for path in folder.iterdir():
        path.write_bytes(b"")
    with pytest.raises(RiverrunError, match="no usable audio"):
        prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert contents(tmp_path / "out") == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out"]


STEPS = [(os, "replace"), (os, "rename"), (shutil, "rmtree"), (Path, "unlink"), (audio.Stream, "__next__")]


@pytest.mark.parametrize("replacing", [False, True])
@pytest.mark.parametrize("clip", [0.1, 0.2])
def test_killed_at_any_step_a_new_run_gives_the_same_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, replacing: bool, clip: float
) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav", "silent.wav"], 0.2)
    soundfile.write(folder / "silent.wav", np.zeros(3000), RATE)
    (folder / "broken.wav").write_text("no audio")
    out = tmp_path / "out"
    prepare([folder], tmp_path / "expected", RATE, 1, 0.1, workers=1)
    expected = contents(tmp_path / "expected")
    prepare([folder], tmp_path / "resumed", RATE, 1, clip, workers=1)  # finished files serve other clip lengths too
    resumed = contents(tmp_path / "resumed")
    prepare([folder], tmp_path / "other", RATE, 2, 0.1, workers=1)
    other = contents(tmp_path / "other")
    left = 0

    def ending(real: Callable) -> Callable:
        def step(*args: object, **kwargs: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:  # the process has ended
                raise Killed
            return real(*args, **kwargs)

        return step

    ends = 0
    for step in range(1000):
        if replacing:
            shutil.copytree(tmp_path / "other", out)
        with monkeypatch.context() as patch:
            left = step
            for owner, name in STEPS:
                patch.setattr(owner, name, ending(getattr(owner, name)))
            with contextlib.suppress(Killed):
                prepare([folder], out, RATE, 1, 0.1, workers=1)
            done = left >= 0
        if out.exists():
            assert contents(out) in ([expected, other] if replacing else [expected])
        elif replacing:
            assert contents(tmp_path / ".out.partial" / "old") == other
        ends += not out.exists()
        prepare([folder], out, RATE, 1, clip, workers=1)
        assert contents(out) == resumed
        assert not (tmp_path / ".out.partial").exists()
        shutil.rmtree(out)
        if done:
            break
    assert done
    assert ends >= (1 if replacing else 10)


def test_killed_between_the_renames_the_old_corpus_is_restored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav"])
    out = tmp_path / "out"
    prepare([folder], out, RATE, 1, 0.1)
    before = contents(out)
    real = os.rename

    def rename(source: Path, target: Path) -> None:
        if target == out:
            raise Killed
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "rename", rename)
        with pytest.raises(Killed):
            prepare([folder], out, RATE, 2, 0.1)
    assert not out.exists()
    (tmp_path / "nothing").mkdir()
    with pytest.raises(RiverrunError, match="no audio files"):
        prepare([tmp_path / "nothing"], out, RATE, 2, 0.1)
    assert contents(out) == before


def test_a_note_never_describes_the_audio_of_another_version_of_a_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav"])
    out = tmp_path / "out"
    notes: list[Path] = []
    prepare([folder], tmp_path / "expected", RATE, 1, 0.1)
    real = Index.save

    def save(index: Index, path: Path) -> None:
        if notes:
            raise Killed
        notes.append(path)
        real(index, path)

    kept, status = (folder / "a.wav").read_bytes(), (folder / "a.wav").stat()
    with monkeypatch.context() as patch:
        patch.setattr(Index, "save", save)
        with pytest.raises(Killed):
            prepare([folder], out, RATE, 1, 0.1, workers=1)  # a is decoded and noted
        (folder / "a.wav").write_bytes((folder / "b.wav").read_bytes())
        with pytest.raises(Killed):
            prepare([folder], out, RATE, 1, 0.1, workers=1)  # another a is decoded and not noted
    (folder / "a.wav").write_bytes(kept)
    os.utime(folder / "a.wav", ns=(status.st_atime_ns, status.st_mtime_ns))
    prepare([folder], out, RATE, 1, 0.1)
    assert contents(out) == contents(tmp_path / "expected")


def test_after_a_kill_finished_files_are_not_decoded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", [f"{i}.wav" for i in range(8)], 3)
    prepare([folder], tmp_path / "expected", RATE, 2, 0.5)
    stuck = (  # stops in the fifth and the sixth file
        "import sys, time; from riverrun import audio; from riverrun.corpus import prepare\n"
        "real = audio.Stream.__next__\n"
        "late = lambda stream: str(stream.path)[-5] >= '4' and time.sleep(1000)\n"
        "audio.Stream.__next__ = lambda stream: (late(stream), real(stream))[1]\n"
        f"prepare([sys.argv[1]], sys.argv[2], {RATE}, 2, 0.5, workers=2)\n"
    )
    child = subprocess.Popen([sys.executable, "-c", stuck, str(folder), str(tmp_path / "out")])
    notes = tmp_path / ".out.partial" / "notes"
    while len(list(notes.glob("[!.]*.json"))) < 4:
        assert child.poll() is None
        time.sleep(0.01)
    child.send_signal(signal.SIGKILL)
    assert child.wait() == -signal.SIGKILL
    assert not (tmp_path / "out").exists()
    finished = len(list(notes.glob("[!.]*.json")))
    assert finished == 4
    decoded = count_decoding(monkeypatch)
    prepare([folder], tmp_path / "out", RATE, 2, 0.5)
    assert len(decoded) == 8 - finished
    assert contents(tmp_path / "out") == contents(tmp_path / "expected")


def test_finished_files_of_a_changed_source_are_decoded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav", "c.wav"])

    def stop_at_c(stream: audio.Stream) -> np.ndarray:
        if Path(stream.path).name == "c.wav":
            raise KeyboardInterrupt
        return next(stream._blocks)

    with monkeypatch.context() as patch:
        patch.setattr(audio.Stream, "__next__", stop_at_c)
        with pytest.raises(KeyboardInterrupt):
            prepare([folder], tmp_path / "out", RATE, 1, 0.1, workers=1)
    noise(folder, ["b.wav"], 0.4)
    decoded = count_decoding(monkeypatch)
    prepare([folder], tmp_path / "out", RATE, 1, 0.2, workers=1)  # the length of a clip does not change the audio
    assert decoded == ["b.wav", "c.wav"]
    assert [file.samples for file in Corpus.open(tmp_path / "out").files] == [4000, 3200, 4000]


def test_an_interrupt_ends_all_threads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", [f"{i}.wav" for i in range(4)], 60)
    running = threading.active_count()

    def endless(stream: audio.Stream) -> np.ndarray:
        time.sleep(0.02)
        return np.ones((100, 1), np.float32)

    def interrupt(done: int, total: int, text: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(audio.Stream, "__next__", endless)
    with pytest.raises(KeyboardInterrupt):
        prepare([folder], tmp_path / "out", RATE, 1, 1, workers=2, progress=interrupt)
    assert threading.active_count() == running
    assert not (tmp_path / "out").exists()


def test_progress_ends_at_the_total(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav"], 2)
    (folder / "broken.wav").write_text("no audio")
    calls: list[tuple[int, int, str]] = []
    prepare([folder], tmp_path / "out", RATE, 1, 1, progress=lambda *call: calls.append(call))
    assert calls[-1] == (4, 4, "3 of 3 files")
    assert all(0 <= done <= total == 4 for done, total, _ in calls)


def test_a_write_error_is_reported_in_one_line(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav"])
    with pytest.raises(RiverrunError, match="can't make the corpus") as caught:
        prepare([folder], folder / "a.wav" / "out", RATE)
    assert "\n" not in str(caught.value)


def test_memory_does_not_grow_with_the_length_of_files(tmp_path: Path) -> None:
    def peak(seconds: int) -> int:
        folder = noise(tmp_path / f"in{seconds}", ["a.wav"], 1)
        soundfile.write(folder / "a.wav", np.tile(np.int16([[999], [-999]]), (11025 * seconds, 2)), 22050)
        tracemalloc.start()
        prepare([folder], tmp_path / f"out{seconds}", RATE, 2, 1, workers=1)
        largest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return largest

    peak(1)
    assert peak(100) < 1.2 * peak(10) < 2**23


def test_files_that_are_no_audio_are_counted(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "take.wav/b.wav"])
    for name in ("cover.jpg", "back.JPG", "notes.txt", "README", ".DS_Store", "._a.wav", ".git/x.wav", "desktop.ini"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "loop").symlink_to("loop")
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.wav")
    for name in ("song.mid", "film.mov", "set.als"):
        (folder / name).write_bytes(b"something else")
    (folder / "again.wav").symlink_to("again.wav")
    summary = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert names(tmp_path / "out") == ["a.wav", "take.wav/b.wav"]
    assert summary.passed == ["not audio: 2 .jpg, 2 without a suffix, 1 .txt, 4 hidden"]
    assert dict(summary.skipped) == {
        "again.wav": "Too many levels of symbolic links",
        "film.mov": "a video; export its audio as WAV or FLAC first",
        "pipe.wav": "a pipe, not a regular file",
        "set.als": "a project of an audio editor; export its audio as WAV or FLAC first",
        "song.mid": "a score, not audio; render it to WAV or FLAC first",
    }
    assert prepare([folder], tmp_path / "out", RATE, 1, 0.1).lines()[1:] == summary.lines()[1:]


def test_a_folder_that_cannot_be_opened_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "private/b.wav"])
    real = Path.iterdir

    def iterdir(path: Path) -> Iterator[Path]:
        if path.name == "private":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    summary = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert [name for name, _ in summary.skipped] == ["private"]
    assert names(tmp_path / "out") == ["a.wav"]


def test_any_file_name_works_and_is_printed_on_one_line(tmp_path: Path) -> None:
    odd = [
        "[red]take.wav", "[bold]x.wav", ":smile:.wav", "-rate.wav", "a'b\"c`$(ls).wav", "new\nline.wav",
        "tab\tbell\a.wav",
        "\x1b[31mred.wav", "é.wav", "e\u0301.wav", "\u202eright.wav", os.fsdecode(b"caf\xe9.wav"), "é" * 125 + "x.wav",
    ]  # fmt: skip
    for i, name in enumerate(odd):
        x = 0.2 * np.random.default_rng(i).standard_normal(RATE)
        (tmp_path / "in").mkdir(exist_ok=True)
        soundfile.write(os.fsencode(tmp_path / "in" / name), x, RATE, format="WAV")
    for name in ("[red]take.m4a", ":smile:.m4a", "new\nline.m4a", "\x1b[31mred.m4a"):
        (tmp_path / "in" / name).write_bytes(b"x")
    summary = prepare([tmp_path / "in"], tmp_path / "out", RATE, 1, 0.1)
    assert names(tmp_path / "out") == sorted(odd)
    for line in summary.lines():
        assert line.isprintable()
        line.encode()
    shown = str(summary)
    assert all(name in shown for name in ("[red]take.m4a", ":smile:.m4a", "new�line.m4a", "�[31mred.m4a"))
    assert contents(tmp_path / "out")


def test_many_files_with_the_same_reason_are_reported_in_one_line(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav"])
    for i in range(7):
        (folder / f"{i}.m4a").write_bytes(b"x")
    summary = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    why = "m4a can't be read; convert it to WAV or FLAC first"
    assert f"  {why}: 0.m4a, 1.m4a, 2.m4a, 3.m4a, 4.m4a, and 2 more" in summary.lines()


def test_a_constant_offset_is_removed_and_reported(tmp_path: Path) -> None:
    x = 0.1 * np.random.default_rng(0).standard_normal((4 * RATE, 2))
    x[RATE : 2 * RATE] = 0
    t = np.arange(4 * RATE) / RATE
    hit = np.exp(-30 * t) * np.sin(2 * np.pi * 50 * t)
    for name, samples in (
        ("with.wav", x + np.array([0.05, -0.02])),
        ("without.wav", x),
        ("hit.wav", hit),
        ("bass.wav", hit + 0.001),
    ):
        (tmp_path / "in").mkdir(exist_ok=True)
        soundfile.write(tmp_path / "in" / name, samples, RATE, subtype="PCM_16")
    soundfile.write(tmp_path / "in" / "only.wav", np.full(4 * RATE, 0.1), RATE)
    half = x[:, 0] + np.where(t < 2, 0.05, 0)  # not constant
    soundfile.write(tmp_path / "in" / "half.wav", half, RATE, subtype="PCM_16")
    summary = prepare([tmp_path / "in"], tmp_path / "out", RATE, 2, 1)
    files = {file.name: file for file in Corpus.open(tmp_path / "out").files}
    offsets = {name: round(file.offset, 3) for name, file in files.items()}
    assert offsets == {"with.wav": 0.05, "without.wav": 0, "hit.wav": 0, "bass.wav": 0.001, "half.wav": 0}
    assert files["with.wav"].silence == files["without.wav"].silence == pytest.approx(1, abs=0.06)
    stored = np.fromfile(tmp_path / "out" / files["with.wav"].audio, "<i2").reshape(-1, 2) / 32768
    np.testing.assert_allclose(stored, x, atol=2e-3)
    assert dict(summary.skipped) == {"only.wav": "silent from start to end, except for a constant offset"}
    assert "constant offset removed, up to -26.0 dB, in with.wav, bass.wav" in summary.notes


def test_samples_out_of_scale_are_corrected_or_skipped(tmp_path: Path) -> None:
    x = 0.2 * np.random.default_rng(0).standard_normal(2 * RATE).clip(-4, 4)
    (tmp_path / "in").mkdir()
    for name, samples in (
        ("16.wav", np.rint(x * 2**15)),
        ("32.wav", np.rint(x * 2**31)),
        ("loud.wav", x * 1000),
        ("huge.wav", x * 1e9 + 0.5),
        ("nothing.wav", np.where(np.arange(2 * RATE) % 2, np.nan, x)),
    ):
        soundfile.write(tmp_path / "in" / name, samples, RATE, subtype="DOUBLE")
    summary = prepare([tmp_path / "in"], tmp_path / "out", RATE, 1, 1)
    for file in Corpus.open(tmp_path / "out").files:
        stored = np.fromfile(tmp_path / "out" / file.audio, "<i2") / 32768
        np.testing.assert_allclose(stored, x, atol=2e-4)
        assert (file.overs, file.replaced) == (0, 0)
    assert names(tmp_path / "out") == ["16.wav", "32.wav"]
    assert "integers of 16 bits stored as floats, scaled to −1..1, in 16.wav" in summary.notes
    reasons = dict(summary.skipped)
    assert "out of scale, up to +58." in reasons["loud.wav"]
    assert "are not usable numbers" in reasons["huge.wav"]
    assert "50 % of its samples are not usable numbers" in reasons["nothing.wav"]


def test_unusual_files_are_noted(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["a.wav", "b.wav"])
    whole = (folder / "a.wav").read_bytes()
    (folder / "a.wav").write_bytes(whole[:40] + bytes(4) + whole[44:])
    (folder / "b.wav").write_bytes(whole + whole)
    summary = prepare([folder], tmp_path / "out", RATE, 1, 0.1)
    assert "a.wav: its header was left unfinished, so it is read to its end" in summary.notes
    assert "b.wav: 2 streams one after another, read as one" in summary.notes
    assert [file.samples for file in Corpus.open(tmp_path / "out").files] == [4000, 8000]


def test_a_full_disk_is_detected_before_decoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = noise(tmp_path / "in", ["a.wav"], 10)
    usage = shutil.disk_usage(tmp_path)._replace(free=100_000)
    decoded = count_decoding(monkeypatch)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda path: usage)
        with pytest.raises(RiverrunError, match=r"out: can't be written: it takes 320 kB, and 100 kB are free"):
            prepare([folder], tmp_path / "out", RATE, 2, 1)
    assert not decoded
    assert [path.name for path in tmp_path.iterdir()] == ["in"]
    assert prepare([folder], tmp_path / "out", RATE, 2, 1).fresh


@pytest.mark.parametrize(
    ("lengths", "clip", "expected"),
    [
        ([10] * 30, 3.0, ["under 1 % of the clips is sound", "give a shorter --clip", "0.0 s of sound in total"]),
        ([144] * 500, 1.0, ["2 % of the clips is sound (0 % silence, 98 % padding", "give a shorter --clip", "9.0 s"]),
        ([80 * RATE], 1.0, ["1 % of the clips is sound (99 % silence, 0 % padding", "cut out the silence", "1.0 s"]),
        ([20 * RATE], 1.0, []),
        ([RATE] * 12, 2.0, []),
    ],
)
def test_too_little_sound_is_warned_of(tmp_path: Path, lengths: list[int], clip: float, expected: list[str]) -> None:
    (tmp_path / "in").mkdir()
    for i, samples in enumerate(lengths):
        x = 0.2 * np.random.default_rng(i).standard_normal(samples)
        x[RATE : RATE * 79 if samples == 80 * RATE else 0] = 0
        x[RATE * 79 :] = 0
        soundfile.write(tmp_path / "in" / f"{i}.wav", x, RATE)
    summary = prepare([tmp_path / "in"], tmp_path / "out", RATE, 1, clip)
    assert all(any(word in line for line in summary.warnings) for word in expected)
    assert bool(summary.warnings) == bool(expected)
    assert set(summary.warnings) <= set(summary.lines())
    assert Corpus.open(tmp_path / "out").shortage_warnings() == summary.warnings


def test_copies_count_once_in_the_total_of_sound(tmp_path: Path) -> None:
    folder = noise(tmp_path / "in", ["0.wav"], 4)
    for i in range(1, 6):
        shutil.copy(folder / "0.wav", folder / f"{i}.wav")
    (line,) = prepare([folder], tmp_path / "out", RATE, 1, 1).warnings
    assert "4.0 s of sound in total (6 files, 1 of them different) is too little to train on" in line


def test_a_corpus_of_an_earlier_release_opens(tmp_path: Path) -> None:
    prepare([noise(tmp_path / "in", ["a.wav"])], tmp_path / "out", RATE, 1, 0.1)
    path = tmp_path / "out" / "corpus.json"
    content = json.loads(path.read_text())
    for entry in content["files"]:
        for new in ("unit", "offset", "note"):
            entry.pop(new, None)
    path.write_text(json.dumps(content))
    (file,) = Corpus.open(tmp_path / "out").files
    assert (file.unit, file.offset, file.note) == (1.0, 0.0, "")
