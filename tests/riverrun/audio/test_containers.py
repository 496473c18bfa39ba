"""Damaged and unusual files: each is read correctly or refused with the correct reason."""

import os
import re
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from riverrun import audio
from riverrun.audio.containers.quiet import quiet

RATE = 8000
X = (0.2 * np.random.default_rng(0).standard_normal((RATE, 1))).clip(-0.9, 0.9).astype(np.float32)
LONG = (0.2 * np.random.default_rng(1).standard_normal((3 * 44100, 1))).clip(-0.9, 0.9).astype(np.float32)
JUNK = np.random.default_rng(2).bytes(9000)
UNFINISHED, WRONG_LENGTH, TWO_STREAMS = "left unfinished", "a wrong length", "2 streams one after another"


@pytest.fixture(scope="module")
def make_file(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    """Return a function that returns the bytes of an intact file of a format, by libsndfile's name."""
    folder, cache = tmp_path_factory.mktemp("good"), {}

    def make(kind: str, x: np.ndarray = X, sample_rate: int = RATE, **how: object) -> bytes:
        key = (kind, len(x), sample_rate, *how.items())
        if key not in cache:
            how.setdefault("subtype", "PCM_16" if kind not in ("OGG", "MP3") else None)
            soundfile.write(folder / "x", x, sample_rate, format=kind, **how)
            cache[key] = (folder / "x").read_bytes()
        return cache[key]

    return make


def patched(content: bytes, *changes: tuple[int, str, int]) -> bytes:
    """Overwrite numbers, given as (position, struct format, value)."""
    new = bytearray(content)
    for at, how, number in changes:
        struct.pack_into(how, new, at, number)
    return bytes(new)


def unpadded(wav: bytes) -> bytes:
    return wav[:36] + b"LIST" + struct.pack("<I", 5) + b"INFOx" + wav[36:]


def wav_sizes(riff: int, data: int) -> Callable[[bytes], bytes]:
    return lambda wav: patched(wav, (4, "<I", riff), (40, "<I", data))


def at(mark: bytes, offset: int, how: str, number: int) -> Callable[[bytes], bytes]:
    """Return a function that overwrites the number at an offset from a byte string."""
    return lambda content: patched(content, (content.index(mark) + offset, how, number))


def flac_total(samples: int) -> Callable[[bytes], bytes]:
    return lambda flac: flac[:21] + bytes([flac[21] & 0xF0]) + struct.pack(">I", samples) + flac[26:]


def hole(content: bytes, size: int = 300, fill: bytes = b"\0") -> bytes:
    middle = len(content) // 2
    return content[:middle] + fill * size + content[middle + size :]


def gap(content: bytes) -> bytes:
    middle = len(content) // 2
    return content[:middle] + content[middle + len(content) // 8 + 7 :]


def half(content: bytes) -> bytes:
    return content[: len(content) // 2]


def twice(content: bytes) -> bytes:
    return content + content


def same(content: bytes) -> bytes:
    return content


# description, format of the intact file, change, repetitions of its audio in the result, note
READ = [
    ("power cut, all sizes zero", "WAV", wav_sizes(0, 0), 1, UNFINISHED),
    ("power cut, data size zero", "WAV", at(b"data", 4, "<I", 0), 1, UNFINISHED),
    ("written to a pipe", "WAV", wav_sizes(0xFFFFFFFF, 0xFFFFFFFF), 1, UNFINISHED),
    ("written to a pipe by sox", "WAV", wav_sizes(0x7FFFF024, 0x7FFFF000), 1, UNFINISHED),
    ("wrong file size", "WAV", at(b"RIFF", 4, "<I", 1234), 1, ""),
    ("odd chunk without padding", "WAV", unpadded, 1, ""),
    ("leading tag", "WAV", lambda wav: b"ID3\3\0\0\0\0\0\x10" + bytes(16) + wav, 1, ""),
    ("trailing tag", "WAV", lambda wav: wav + b"TAG" + bytes(125), 1, ""),
    ("trailing zeros", "WAV", lambda wav: wav + bytes(5000), 1, ""),
    ("trailing broken chunk", "WAV", lambda wav: wav + b"LIST\xff\xff\xff\xff" + JUNK, 1, ""),
    ("two streams in sequence", "WAV", twice, 2, TWO_STREAMS),
    ("64 bits", "RF64", same, 1, ""),
    ("64 bits, power cut", "RF64", at(b"ds64", 16, "<Q", 0), 1, UNFINISHED),
    ("64 bits, two streams", "RF64", twice, 2, TWO_STREAMS),
    ("wave64", "W64", same, 1, ""),
    ("wave64, two streams", "W64", twice, 2, TWO_STREAMS),
    ("aiff", "AIFF", same, 1, ""),
    ("aiff, power cut", "AIFF", at(b"SSND", 4, ">I", 0), 1, UNFINISHED),
    ("aiff, written to a pipe", "AIFF", at(b"SSND", 4, ">I", 0x7F000008), 1, UNFINISHED),
    ("aiff, frame count too low", "AIFF", at(b"COMM", 10, ">I", 99), 1, ""),
    ("aiff, two streams", "AIFF", twice, 2, TWO_STREAMS),
    ("caf, written to a pipe", "CAF", at(b"data", 4, ">Q", 2**64 - 1), 1, UNFINISHED),
    ("caf, two streams", "CAF", twice, 2, TWO_STREAMS),
    ("au, no length", "AU", at(b".snd", 8, ">I", 0xFFFFFFFF), 1, ""),
    ("au, power cut", "AU", at(b".snd", 8, ">I", 0), 1, ""),
    ("au, two streams", "AU", twice, 2, TWO_STREAMS),
    ("flac, written to a pipe", "FLAC", flac_total(0), 1, UNFINISHED),
    ("flac, power cut", "FLAC", flac_total(500), 1, UNFINISHED),
    ("flac, two streams", "FLAC", twice, 2, TWO_STREAMS),
    ("flac, leading tag", "FLAC", lambda flac: b"ID3\3\0\0\0\0\0\x10" + bytes(16) + flac, 1, ""),
    ("flac, trailing data", "FLAC", lambda flac: flac + JUNK, 1, ""),
    ("ogg, two streams", "OGG", twice, 2, TWO_STREAMS),
    ("ogg, trailing data", "OGG", lambda ogg: ogg + JUNK, 1, ""),
    ("mp3, two streams", "MP3", twice, 2, TWO_STREAMS),
    ("mp3, length too high", "MP3", at(b"Xing", 8, ">I", 10**6), 1, WRONG_LENGTH),
    ("mp3, length too low", "MP3", at(b"Xing", 8, ">I", 5), 1, WRONG_LENGTH),
    ("mp3, length zero", "MP3", at(b"Xing", 8, ">I", 0), 1, WRONG_LENGTH),
    ("mp3, leading data", "MP3", lambda mp3: JUNK + mp3, 1, ""),
    ("mp3, leading zeros", "MP3", lambda mp3: bytes(5000) + mp3, 1, ""),
    ("mp3, trailing data", "MP3", lambda mp3: mp3 + JUNK, 1, ""),
    (
        "mp3, trailing tags",
        "MP3",
        lambda mp3: mp3 + b"APETAGEX" + struct.pack("<4I8x", 2000, 132, 1, 0) + bytes(100),
        1,
        "",
    ),
]


@pytest.mark.parametrize(
    ("kind", "change", "times", "note"), [case[1:] for case in READ], ids=[case[0] for case in READ]
)
@pytest.mark.parametrize("suffix", ["wav", "mp3"])
def test_file_is_read_correctly(
    tmp_path: Path,
    make_file: Callable[..., bytes],
    capfd: pytest.CaptureFixture[str],
    kind: str,
    change: Callable[[bytes], bytes],
    times: int,
    note: str,
    suffix: str,
) -> None:
    lossy = kind in ("OGG", "MP3")
    good = make_file(kind, LONG, 44100) if lossy else make_file(kind)
    path, plain = tmp_path / f"x.{suffix}", tmp_path / "plain"
    path.write_bytes(change(good))
    plain.write_bytes(good)
    with quiet():
        expected = np.tile(soundfile.read(plain, dtype="float32", always_2d=True)[0], (times, 1))
    stream = audio.stream(path)
    y = np.concatenate(list(stream))
    assert stream.source.frames == len(y) == len(expected)
    np.testing.assert_allclose(y, expected, rtol=0, atol=1e-5 if lossy else 0)
    assert note in stream.note
    assert bool(stream.note) == bool(note)
    assert capfd.readouterr() == ("", "")


# description, format of the intact file, change, reason
REFUSED = [
    ("cut short", "WAV", half, r"^cut short: \d\d %"),
    ("no data after the header", "WAV", lambda wav: wav[:44], "^cut short: 0 %"),
    (
        "unknown trailing data",
        "WAV",
        lambda wav: wav + b"\x81" + JUNK,
        "^has 9001 unknown bytes after",
    ),
    ("data after the stated size", "WAV", at(b"data", 4, "<I", 4000), "^has 12000 unknown bytes after"),
    ("sample rate 1 Hz", "WAV", at(b"WAVE", 16, "<I", 1), "^its header gives a sample rate of 1 Hz"),
    ("sample rate 2 GHz", "WAV", at(b"WAVE", 16, "<I", 2 * 10**9), "^its header gives a sample rate of 2000000000 Hz"),
    ("aiff, cut short", "AIFF", half, "^cut short"),
    ("64 bits, cut short", "RF64", half, "^cut short"),
    ("caf, cut short", "CAF", half, "^cut short"),
    ("au, cut short", "AU", half, "^cut short"),
    ("flac, cut short", "FLAC", half, "^cut short"),
    ("flac, length too high", "FLAC", flac_total(10**6), "^cut short: 13 %"),
    ("flac, damaged", "FLAC", lambda flac: hole(flac, 1, b"\x55"), r"^broken at 1\.[345] s"),
    ("flac, a hole", "FLAC", hole, r"^broken at 1\.[345] s"),
    ("ogg, cut short", "OGG", half, r"^cut short at [01]\.\d s"),
    ("ogg, damaged", "OGG", lambda ogg: hole(ogg, 1, b"\x55"), r"^broken at [01]\.\d s"),
    ("ogg, a gap", "OGG", gap, r"^broken at [01]\.\d s"),
    ("mp3, cut short", "MP3", half, r"^cut short: \d\d %"),
    ("mp3, a hole", "MP3", hole, r"^broken at 1\.\d s: \d+ bytes"),
    ("mp3, a large hole", "MP3", lambda mp3: hole(mp3, 6000, b"\xff"), r"^broken at 1\.\d s: \d+ bytes"),
    ("mp3, a gap", "MP3", gap, r"^broken at 1\.\d s: \d+ bytes"),
]


@pytest.mark.parametrize(
    ("kind", "change", "reason"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_file_is_refused_with_the_reason(
    tmp_path: Path,
    make_file: Callable[..., bytes],
    capfd: pytest.CaptureFixture[str],
    kind: str,
    change: Callable[[bytes], bytes],
    reason: str,
) -> None:
    path = tmp_path / "[red]x.wav"
    path.write_bytes(change(make_file(kind, LONG, 44100) if kind in ("OGG", "MP3", "FLAC") else make_file(kind)))
    with pytest.raises(audio.AudioError, match=r"\[red\]x\.wav: ") as caught:
        audio.read(path)
    assert re.search(reason, caught.value.reason)
    assert "\n" not in str(caught.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (b"\0\0\0\x20ftypM4A \0\0\0\0", "m4a.*convert it to WAV or FLAC first"),
        (b"\0\0\0\x20ftypisom\0\0\0\0", "mp4.*convert"),
        (b"\0\0\0\x20ftyp3gp4\0\0\0\0", "3gp.*convert"),
        (b"\0\0\0\x14ftypqt  ", "mov.*convert"),
        (b"\x1aE\xdf\xa3", "WebM.*convert"),
        (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wma.*convert"),
        (b"#!AMR\n", "AMR.*convert"),
        (b"\xff\xf1\x50\x80", "AAC.*convert"),
        (b"MThd\0\0\0\6", "a score, not audio"),
        (b"RIFF\0\0\0\0AVI LIST", "a video"),
        (b"SQLite format 3\0", "Audacity project"),
        (b"PK\x03\x04", "zip"),
        (b"<!DOCTYPE html>", "web page"),
        (b"version https://git-lfs.github.com/spec/v1\n", "git-lfs"),
        (b"OggS\0\2" + bytes(20) + b"\1\x13\x7fFLAC", "cut short"),
        (bytes(100), "only zeros"),
        (b"some text, no sound\n" * 9, "no audio that can be read"),
    ],
)
@pytest.mark.parametrize("suffix", ["wav", "au", "mp3", "flac"])
def test_format_is_recognised_by_its_first_bytes(tmp_path: Path, head: bytes, reason: str, suffix: str) -> None:
    path = tmp_path / f"x.{suffix}"
    path.write_bytes(head + (b"" if head.count(0) == len(head) else bytes(500)))
    with pytest.raises(audio.AudioError, match=reason):
        audio.info(path)


@pytest.mark.parametrize(
    ("suffix", "reason"),
    [
        (".m4a", "m4a can't be read; convert"),
        (".mov", "a video"),
        (".mid", "a score"),
        (".als", "a project"),
        (".raw", "raw"),
    ],
)
def test_unknown_content_is_described_by_its_suffix(tmp_path: Path, suffix: str, reason: str) -> None:
    path = tmp_path / f"x{suffix}"
    path.write_bytes(JUNK)
    with pytest.raises(audio.AudioError, match=reason):
        audio.info(path)


def test_streams_of_different_rates_are_refused(tmp_path: Path, make_file: Callable[..., bytes]) -> None:
    (tmp_path / "x.wav").write_bytes(make_file("WAV") + make_file("WAV", X, 44100))
    with pytest.raises(audio.AudioError, match="2 streams of different rates"):
        audio.info(tmp_path / "x.wav")


def test_mp3_without_length_has_the_length_of_its_frames(tmp_path: Path, make_file: Callable[..., bytes]) -> None:
    good = make_file("MP3", LONG, 44100)
    size = good.index(good[:2], 100)  # size of the first frame, which holds the length
    (tmp_path / "x.mp3").write_bytes(good[size:])
    y = audio.read(tmp_path / "x.mp3")
    assert 0 <= y.shape[1] - len(LONG) <= 3 * 1152


def test_implausible_length_is_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x.flac", np.zeros(RATE), RATE)
    content = flac_total(10 * 3600 * RATE)((tmp_path / "x.flac").read_bytes())
    (tmp_path / "x.flac").write_bytes(content[:-9])  # the last frame is incomplete
    with pytest.raises(
        audio.AudioError, match=r"cut short|its header gives a length of 10\.0 hours, which \d+ bytes can't hold"
    ):
        audio.info(tmp_path / "x.flac")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are not available")
def test_pipes_and_devices_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.wav")
    for path, kind in ((tmp_path / "x.wav", "a pipe"), (Path(os.devnull), "a device")):
        with pytest.raises(audio.AudioError, match=f"{kind}, not a regular file"):
            audio.info(path)


def test_all_channel_counts_rates_and_sample_widths_are_read(tmp_path: Path) -> None:
    for subtype in ("PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"):
        for sample_rate, channels in ((4000, 1), (384000, 2), (768000, 1), (44100, 64)):
            x = np.tile(X[:1000], (1, channels))
            soundfile.write(tmp_path / "x.wav", x, sample_rate, subtype=subtype)
            stream = audio.stream(tmp_path / "x.wav", 48000, 1)
            y = np.concatenate(list(stream))
            assert stream.source == audio.AudioInfo(sample_rate, channels, 1000)
            assert len(y) == round(1000 * 48000 / sample_rate)


@pytest.mark.parametrize("full", [2**15, 2**23, 2**31])
def test_unit_detects_integers_in_a_floating_point_file(tmp_path: Path, full: int) -> None:
    soundfile.write(tmp_path / "x.wav", np.rint(X.astype(np.float64) * full), RATE, subtype="DOUBLE")
    assert audio.full_scale(tmp_path / "x.wav") == full
    y = np.concatenate(list(audio.stream(tmp_path / "x.wav", correction=audio.Correction(full))))
    np.testing.assert_allclose(y, X, atol=1 / 2**15)
    soundfile.write(tmp_path / "y.wav", X * 1000, RATE, subtype="FLOAT")
    assert audio.full_scale(tmp_path / "y.wav") == 1


def test_quiet_restores_stderr(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        os.write(2, b"suppressed")
        with quiet():
            os.write(2, b"suppressed")
        os.write(2, b"suppressed")
    os.write(2, b"visible")
    assert capfd.readouterr().err == "visible"
