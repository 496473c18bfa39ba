"""The whole path by commands: a folder of audio files of any format becomes an instrument that plays."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
import torch
import yaml
from micro import CLIPS, MICRO, SPECTRAL, hit, tone
from stage import METHODS

from riverrun import audio
from riverrun.cli import main
from riverrun.runs import config
from riverrun.runs.folder import Run

FILES = [  # name, subtype, sample rate in Hz, channels
    ("one.wav", "PCM_U8", 8000, 1),
    ("two.wav", "PCM_16", 44100, 2),
    ("deep/down/three.wav", "PCM_24", 48000, 2),
    ("four.wav", "PCM_32", 22050, 3),
    ("ensō/五.wav", "FLOAT", 16000, 4),
    ("six [live] :take:.flac", "PCM_16", 32000, 2),
    ("seven.ogg", "VORBIS", 44100, 2),
    ("eight.mp3", "MPEG_LAYER_III", 44100, 1),
    ("nine.aiff", "PCM_16", 11025, 1),
]


pytestmark = pytest.mark.usefixtures("one_process_a_file")


@pytest.fixture
def recordings(tmp_path: Path) -> Path:
    """A folder with a file of each format, and with broken ones."""
    folder = tmp_path / "my recordings"
    for number, (name, subtype, sample_rate, channels) in enumerate(FILES):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        sound = tone(1.5 + 0.2 * number, 110 * (1 + number / 4), sample_rate, channels)
        soundfile.write(path, sound.T.numpy(), sample_rate, subtype)
    (folder / "empty.wav").touch()
    (folder / "text.flac").write_text("not audio at all")
    (folder / "notes.txt").write_text("not audio, and not named like audio")
    (folder / "cut.wav").write_bytes((folder / "two.wav").read_bytes()[:30000])
    soundfile.write(folder / "silent.wav", np.zeros((16000, 2)), 16000)
    return folder


@pytest.fixture
def riverrun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Return a function that runs a command in an empty folder, checks that it succeeds, and returns its output."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: object) -> str:
        code = main([str(argument) for argument in arguments])
        output = capsys.readouterr()
        assert code == 0, output.err
        assert output.err == ""
        assert "Traceback" not in output.out
        return output.out

    return run


def test_from_a_folder_of_recordings_to_a_playing_instrument(recordings: Path, riverrun: Callable[..., str]) -> None:
    quicker = {
        "architecture": {"strides": [8, 8]},  # frames of 256 samples, so that a check plays few blocks
        "training": {"learning_rate": 5e-3, "batch_size": 4, "epoch": 12},
    }
    Path("micro.yaml").write_text(config.dump(config.resolve(config.merge(MICRO, quicker))), "utf-8")
    output = riverrun("prepare", recordings, "--out", "corpus", "--rate", 16000, "--clip", 0.5)
    assert "9 files" in output
    for broken in ("empty.wav", "text.flac", "cut.wav", "silent.wav"):
        assert broken in output
    assert "notes.txt" not in output

    counts = ["--steps", 60, "--adversarial", 12]
    riverrun("train", "corpus", "--out", "run", "--preset", "tiny", "--config", "micro.yaml", *counts)
    rows = Run.open(Path("run")).metrics("autoencoder-metrics")
    assert rows[-1]["step"] == 72
    assert rows[4]["train_spectral"] < 0.95 * rows[0]["train_spectral"]
    assert "Gaussian" in riverrun("prior", "run", "--corpus", "corpus", "--steps", 24)
    rows = Run.open(Path("run")).metrics("prior-metrics")
    assert rows[-1]["heldout_nats"] < rows[0]["heldout_nats"]  # the noise in training grows

    shutil.move("run", "moved run")
    instrument = Path("made") / "tones.ts"
    riverrun("export", "moved run", "--out", instrument, "--alone")
    assert list(Path("made").iterdir()) == [instrument]
    assert "tones-play.pd" in riverrun("export", "moved run", "--out", instrument)
    exported = {path.name: path.read_bytes() for path in Path("made").iterdir()}
    assert "Ready for nn~" in riverrun("check", instrument, "--json", "made/tones.json")
    riverrun("patch", instrument, "--out", "made")
    assert exported.items() <= {path.name: path.read_bytes() for path in Path("made").iterdir()}.items()
    assert {path.suffix for path in Path("made").iterdir()} == {".ts", ".json", ".pd", ".maxpat"}

    riverrun("generate", instrument, "--out", "plays.wav", "--seconds", 1.5, "--seed", 3)
    assert audio.read(Path("plays.wav")).shape == (2, 24000)
    for name, _, sample_rate, _ in FILES:
        source = recordings / name
        riverrun("transform", instrument, source, "--out", "transformed.wav")
        before, after = audio.info(source), audio.info("transformed.wav")
        assert audio.read(source).shape[1] == before.frames == after.frames
        assert after.sample_rate == sample_rate
    assert torch.jit.load(str(instrument)).get_methods() == list(METHODS)


@pytest.mark.usefixtures("checked_here")
def test_from_one_shots_to_an_instrument_of_clips(
    riverrun: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The check plays a quarter of the samples, which it can in this process only: each trigger takes milliseconds."""
    for number in range(16):
        audio.write(Path("hits") / f"{number}.wav", hit(0.2, 200 + 50 * number, 16000, 1), 16000)
    conditioned = {"prior": {"descriptors": ["loudness", "attack"]}}
    small = config.merge(config.merge(MICRO, SPECTRAL), config.merge(CLIPS, conditioned))
    Path("micro.yaml").write_text(yaml.safe_dump(small), "utf-8")
    riverrun("prepare", "hits", "--out", "corpus", "--rate", 16000, "--channels", 1, "--clip", 0.25)
    riverrun("train", "corpus", "--out", "run", "--preset", "oneshot", "--config", "micro.yaml", "--steps", 24)
    assert "nats a clip" in riverrun("prior", "run", "--corpus", "corpus", "--steps", 16)
    assert "kit-oneshot.pd, kit-oneshot.maxpat" in riverrun("export", "run", "--out", "kit.ts")
    output = riverrun("check", "kit.ts")
    assert "Ready for nn~" in output
    assert "trigger, 4" in output  # inlets of decode: a trigger and 4 latents
    output = riverrun("bench", "kit.ts", "--block", 64, "--threads", 1, "--count", 10)
    assert len(re.findall(r"^ *generate ", output, re.M)) == 3  # one row per table; a slow machine adds notes below

    played = []
    for source in ("run", "kit.ts"):
        riverrun("generate", source, "--out", "plays.wav", "--seconds", 0.9, "--seed", 3)
        played.append(audio.read(Path("plays.wav")))
    torch.testing.assert_close(*played, atol=1e-4, rtol=0)
    clips = played[0][0, :12000].split(4000)
    assert not torch.allclose(clips[0], clips[1], atol=1e-4)  # a new clip starts after each clip length
    riverrun("transform", "kit.ts", "hits/3.wav", "--out", "back.wav")
    assert audio.read(Path("back.wav")).shape == audio.read(Path("hits/3.wav")).shape
    model = Run.open(Path("run")).autoencoder()
    padded = torch.nn.functional.pad(audio.read(Path("hits/3.wav")), (0, 800))[None]
    expected = model.reconstruct(padded)[0, :, :3200].clamp(-1, 1)
    torch.testing.assert_close(audio.read(Path("back.wav")), expected, atol=1e-3, rtol=0)

    audio.write(Path("long.wav"), torch.cat([hit(0.25, 300, 16000, 1), hit(0.25, 700, 16000, 1)], 1).flip(1), 16000)
    whole = audio.read(Path("long.wav"))
    riverrun("transform", "run", "long.wav", "--out", "long-back.wav")
    for number, back in enumerate(
        audio.read(Path("long-back.wav")).split(4000, 1)
    ):  # no clip depends on the one before
        clip = whole[None, :, 4000 * number : 4000 * (number + 1)]
        frames = torch.nn.functional.pad(clip, (0, model.clip_frames * model.ratio - 4000))
        expected = model.reconstruct(frames)[0, :, :4000].clamp(-1, 1)
        torch.testing.assert_close(back[:, :3800], expected[:, :3800], atol=1e-4, rtol=0)  # then the clip fades out
