"""Reading and writing files: formats, exact lengths, resampling, channel mapping, bounded memory, errors."""

import os
import subprocess
import sys
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
from hypothesis import example, given, settings
from hypothesis import strategies as st

from riverrun import audio
from riverrun.errors import UsageError

LOSSLESS = [
    ("WAV", "PCM_U8", 2**-7),
    ("WAV", "PCM_16", 2**-15),
    ("WAV", "PCM_24", 2**-22),
    ("WAV", "PCM_32", 2**-22),
    ("WAV", "FLOAT", 0),
    ("WAV", "DOUBLE", 0),
    ("FLAC", "PCM_16", 2**-15),
    ("FLAC", "PCM_24", 2**-22),
    ("AIFF", "PCM_16", 2**-15),
    ("AIFF", "PCM_24", 2**-22),
]
LOSSY = [("OGG", "VORBIS", 8), ("MP3", "MPEG_LAYER_III", 2)]


def tones(frames: int, channels: int, sample_rate: int = 44100) -> np.ndarray:
    """Return `[n, C]` float32 with a sine of a different frequency in each channel."""
    t = np.arange(frames)[:, None] / sample_rate
    return (0.4 * np.sin(2 * np.pi * t * (200 + 150 * np.arange(channels)))).astype(np.float32)


def db(x: torch.Tensor) -> float:
    """Return the peak in dBFS."""
    return 20 * float(torch.log10(x.abs().max() + 1e-12))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder shared by the examples of hypothesis, which requires fixtures of module scope."""
    return tmp_path_factory.mktemp("audio")


@pytest.mark.parametrize(("kind", "subtype", "error"), LOSSLESS)
@pytest.mark.parametrize("channels", [1, 2, 5, 8])
def test_lossless_formats_are_read_exactly(
    tmp_path: Path, kind: str, subtype: str, error: float, channels: int
) -> None:
    x, path = tones(3000, channels), tmp_path / f"x.{kind.lower()}"
    soundfile.write(path, x, 44100, format=kind, subtype=subtype)
    assert audio.info(path) == audio.AudioInfo(44100, channels, 3000)
    y = audio.read(path)
    assert y.dtype == torch.float32
    assert y.is_contiguous()
    np.testing.assert_allclose(y.numpy().T, x, rtol=0, atol=error)


@pytest.mark.parametrize(("kind", "subtype", "most"), LOSSY)
@pytest.mark.parametrize("channels", [1, 2, 4])
def test_lossy_formats_are_read_aligned(tmp_path: Path, kind: str, subtype: str, most: int, channels: int) -> None:
    channels = min(channels, most)
    x, path = tones(44100, channels), tmp_path / f"x.{kind.lower()}"
    soundfile.write(path, x, 44100, format=kind, subtype=subtype)
    y = audio.read(path).numpy().T
    assert y.shape == x.shape
    assert np.mean((y - x) ** 2) < 1e-3 * np.mean(x**2)


def test_names_may_be_non_ascii_or_invalid_unicode(tmp_path: Path) -> None:
    for name in ("été 日本語 🥁.wav", os.fsdecode(b"caf\xe9\xff.wav")):
        soundfile.write(os.fsencode(tmp_path / name), tones(100, 1), 8000, format="WAV")
        assert audio.read(tmp_path / name).shape == (1, 100)


@settings(deadline=None, max_examples=60)
@given(
    source=st.integers(4000, 768000),
    sample_rate=st.integers(8000, 192000),
    frames=st.integers(1, 3000),
    channels=st.integers(1, 8),
    out_channels=st.integers(1, 8),
    block=st.integers(1, 5000),
)
@example(
    source=96000, sample_rate=44100, frames=1440, channels=1, out_channels=1, block=4096
)  # 661.5: soxr alone gives 661
@example(source=48000, sample_rate=44100, frames=1680, channels=2, out_channels=1, block=4096)
@example(source=48000, sample_rate=8000, frames=2, channels=1, out_channels=2, block=1)  # rounds to no sample at all
def test_stream_equals_read_at_any_rate_and_block_size(
    folder: Path, source: int, sample_rate: int, frames: int, channels: int, out_channels: int, block: int
) -> None:
    soundfile.write(folder / "x.wav", tones(frames, channels, source), source, subtype="FLOAT")
    blocks = list(audio.stream(folder / "x.wav", sample_rate, out_channels, block))
    assert [len(x) for x in blocks[:-1]] == [block] * (len(blocks) - 1)
    assert all(0 < len(x) <= block and x.dtype == np.float32 and x.flags.c_contiguous for x in blocks)
    whole = audio.read(folder / "x.wav", sample_rate, out_channels).numpy().T
    assert whole.shape == (round(frames * sample_rate / source), out_channels)
    np.testing.assert_array_equal(np.concatenate([whole[:0], *blocks]), whole)


@pytest.mark.parametrize(
    ("source", "sample_rate"), [(44100, 48000), (48000, 44100), (96000, 8000), (8000, 192000), (44101, 48000)]
)
def test_resampling_preserves_a_sine(tmp_path: Path, source: int, sample_rate: int) -> None:
    pitch = round(0.44 * min(source, sample_rate))
    x = 0.5 * np.sin(2 * np.pi * pitch * np.arange(source) / source)
    soundfile.write(tmp_path / "x.wav", x, source, subtype="FLOAT")
    steady = slice(sample_rate // 8, -sample_rate // 8)  # without the transients at both ends
    phase = 2 * np.pi * pitch * np.arange(sample_rate) / sample_rate
    y = audio.read(tmp_path / "x.wav", sample_rate)[0].double().numpy()[steady]
    basis = np.stack([np.sin(phase), np.cos(phase)], axis=1)[steady]
    (sine, cosine), *_ = np.linalg.lstsq(basis, y)
    assert abs(20 * np.log10(sine / 0.5)) < 0.01
    assert abs(cosine) < 1e-5
    assert db(torch.from_numpy(y - basis @ [sine, cosine])) < -110


@pytest.mark.parametrize(("source", "sample_rate"), [(48000, 32000), (192000, 44100), (44100, 8000)])
def test_resampling_removes_frequencies_above_nyquist(tmp_path: Path, source: int, sample_rate: int) -> None:
    pitch = 0.53 * sample_rate  # would alias to 0.47 of the sample rate
    x = 0.9 * np.sin(2 * np.pi * pitch * np.arange(source) / source)
    soundfile.write(tmp_path / "x.wav", x, source, subtype="FLOAT")
    y = audio.read(tmp_path / "x.wav", sample_rate)
    assert db(y[:, sample_rate // 8 : -sample_rate // 8]) < -90


@pytest.mark.parametrize(
    ("channels", "out_channels", "rule"),
    [
        (1, 3, [[0], [0], [0]]),
        (2, 3, [[0], [1], [0]]),
        (4, 1, [[0, 1, 2, 3]]),
        (5, 2, [[0, 2, 4], [1, 3]]),
        (8, 3, [[0, 3, 6], [1, 4, 7], [2, 5]]),
    ],
)
def test_channel_mapping(tmp_path: Path, channels: int, out_channels: int, rule: list[list[int]]) -> None:
    x = tones(500, channels)
    soundfile.write(tmp_path / "x.wav", x, 44100, subtype="FLOAT")
    y = audio.read(tmp_path / "x.wav", channels=out_channels).numpy()
    np.testing.assert_allclose(y, [x[:, which].mean(axis=1) for which in rule], atol=1e-6)


def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    def peak(seconds: int) -> int:
        soundfile.write(tmp_path / "x.wav", np.zeros((44100 * seconds, 2), np.int16), 44100)
        tracemalloc.start()
        for _ in audio.stream(tmp_path / "x.wav", 48000, 2, 4096):
            pass
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)
    assert peak(60) < 1.2 * peak(6) < 2**21


def test_invalid_samples_are_read_as_zero(tmp_path: Path) -> None:
    x = tones(4000, 2)
    x[[5, 900, 2000], [0, 1, 0]] = [np.nan, np.inf, -1e30]
    soundfile.write(tmp_path / "x.wav", x, 44100, subtype="FLOAT")
    stream = audio.stream(tmp_path / "x.wav", 44100, 2)
    y = np.concatenate(list(stream))
    assert stream.replaced == 3
    np.testing.assert_array_equal(y, np.where(np.abs(x) <= 1, x, 0))
    assert audio.read(tmp_path / "x.wav", 48000).isfinite().all()


def half(path: Path) -> bytes:
    return path.read_bytes()[: path.stat().st_size // 2]


@pytest.mark.parametrize("suffix", ["wav", "aiff", "flac", "mp3", "w64"])
def test_truncated_file_is_refused(tmp_path: Path, suffix: str) -> None:
    soundfile.write(tmp_path / f"whole.{suffix}", tones(30000, 2), 44100, format=suffix)
    cut = tmp_path / f"cut.{suffix}"
    cut.write_bytes(half(tmp_path / f"whole.{suffix}"))
    with pytest.raises(audio.AudioError, match=r"cut\.\w+: (cut short|broken inside)") as caught:
        audio.read(cut)
    assert "\n" not in str(caught.value)


def test_damage_inside_a_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.ogg"
    soundfile.write(path, 0.1 * np.random.default_rng(0).standard_normal(4 * 44100), 44100)
    content = bytearray(path.read_bytes())
    third = len(content) // 3
    content[third : 2 * third] = bytes(third)
    path.write_bytes(content)
    with pytest.raises(audio.AudioError, match=r"broken at [0-3]\.\d s"):
        audio.read(path)


@pytest.mark.parametrize("suffix", ["wav", "aiff", "flac", "mp3", "ogg"])
@pytest.mark.parametrize(
    ("content", "reason"), [(b"", "empty file"), (b"some text\n" * 99, "no audio"), (bytes(3000), "no audio")]
)
def test_other_content_is_refused(tmp_path: Path, suffix: str, content: bytes, reason: str) -> None:
    path = tmp_path / f"x.{suffix}"
    path.write_bytes(content)
    for reader in (audio.info, audio.read):
        with pytest.raises(audio.AudioError) as caught:
            reader(path)
        assert caught.value.reason.startswith(reason)
        assert str(path) in str(caught.value)


def test_missing_file_folder_and_empty_audio_are_refused(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "no samples.wav", np.zeros((0, 1)), 8000)
    for name, reason in (("nothing.wav", "No such file"), (".", "directory"), ("no samples.wav", "no samples")):
        with pytest.raises(audio.AudioError, match=reason):
            audio.info(tmp_path / name)


@pytest.mark.parametrize("tag", [b"", b"ID3\x03\x00\x00\x00\x00\x02\x05" + bytes(2 * 128 + 5)])
@pytest.mark.parametrize("quiet_first", [True, False])
def test_mp3_of_variable_bit_rate_without_length_is_read_completely(
    tmp_path: Path, tag: bytes, quiet_first: bool
) -> None:
    t = np.arange(44100 * 6) / 44100
    x = np.where((t < 3) == quiet_first, 1e-4, 0.3) * np.random.default_rng(0).standard_normal(len(t))
    path = tmp_path / "x.mp3"
    soundfile.write(path, x, 44100, bitrate_mode="VARIABLE", compression_level=0.3)
    content = path.read_bytes()
    path.write_bytes(tag + content[content.index(content[:2], 100) :])  # remove the first frame, which holds the length
    y = audio.read(path)
    assert audio.info(path).frames == y.shape[1]
    assert len(x) <= y.shape[1] <= len(x) + 3 * 1152
    loud = y[0, -44100:] if quiet_first else y[0, 4410:44100]
    assert loud.std() > 0.1


@pytest.mark.parametrize(("suffix", "error"), [("wav", 2**-22), ("flac", 2**-22), ("aiff", 2**-22), ("ogg", 0.05)])
def test_written_file_is_read_back(tmp_path: Path, suffix: str, error: float) -> None:
    x, path = torch.from_numpy(tones(100_000, 2).T), tmp_path / "new folder" / f"é.{suffix}"
    audio.write(path, x, 48000)
    assert audio.info(path) == audio.AudioInfo(48000, 2, 100_000)
    torch.testing.assert_close(audio.read(path), x, rtol=0, atol=error)
    assert list(path.parent.iterdir()) == [path]


def test_written_samples_are_clipped_and_nan_is_zero(tmp_path: Path) -> None:
    x = torch.tensor([[0.5, torch.nan, torch.inf, -torch.inf, 7.0, -7.0]], requires_grad=True)
    audio.write(tmp_path / "x.wav", x, 8000)
    expected = torch.tensor([[0.5, 0.0, 1.0, -1.0, 1.0, -1.0]])
    torch.testing.assert_close(audio.read(tmp_path / "x.wav"), expected, rtol=0, atol=2**-22)


@pytest.mark.parametrize("suffix", ["wav", "flac", "aiff", "ogg"])
def test_full_disk_is_reported_as_the_cause(tmp_path: Path, suffix: str) -> None:
    writing = (
        "import resource, signal, sys, torch; from riverrun import audio\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))\n"  # like a full disk, with another message
        "try: audio.write(sys.argv[1], 0.1 * torch.randn(2, 200000), 48000)\n"
        "except audio.AudioError as error: print(error)\n"
    )
    path = tmp_path / f"x.{suffix}"
    result = subprocess.run([sys.executable, "-c", writing, path], capture_output=True, text=True, check=True)
    assert result.stdout == f"{path}: can't be written (File too large)\n"
    assert result.stderr == ""
    assert not list(tmp_path.iterdir())


def test_longest_file_name_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("é" * 125 + "x.wav")
    assert len(os.fsencode(path.name)) == 255
    audio.write(path, torch.zeros(1, 100), 8000)
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_failed_write_keeps_the_existing_file(tmp_path: Path) -> None:
    path = tmp_path / "x.flac"
    audio.write(path, torch.zeros(1, 100), 8000)
    before = path.read_bytes()
    with pytest.raises(audio.AudioError, match="can't be written"):
        audio.write(path, torch.ones(9, 100), 8000)  # FLAC has at most 8 channels
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(audio.AudioError, match="can't be written"):
        audio.write(path / "under a file.wav", torch.zeros(1, 100), 8000)


def test_out_of_range_arguments_raise_usage_error(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "x.wav", tones(100, 1), 8000)
    for sample_rate, channels, value in ((7999, 1, "7999"), (192001, 1, "192001"), (48000, 0, "0"), (48000, 9, "9")):
        with pytest.raises(UsageError, match=value):
            audio.stream(tmp_path / "x.wav", sample_rate, channels)
    with pytest.raises(UsageError, match=r"\.mp3"):
        audio.write(tmp_path / "y.mp3", torch.zeros(1, 100), 8000)
